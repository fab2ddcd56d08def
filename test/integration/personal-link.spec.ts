import { randomUUID } from 'node:crypto';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';
import { RateLimiter } from '../../apps/api/src/rate-limiter.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let nowyDwor: TestCounty;

beforeAll(async () => {
  beczka = await schedulingApp();
  // How often is a matter of its own.
  beczka.get(RateLimiter).take = async () => 0;
});
beforeEach(async () => {
  await beczka.rows('DELETE FROM message');
  await beczka.rows(
    'TRUNCATE participant, organization, cycle, venue, open_county, county_profile, sector, season_template CASCADE',
  );
  beczka.clock.set(NOW);
  nisko = await beczka.county(NISKO, 3);
  nowyDwor = await beczka.county(NOWY_DWOR, 1);
});
afterAll(() => beczka.close());

const later = (minutes: number) => beczka.clock.set(new Date(NOW.getTime() + minutes * 60_000));

const request = (email: string, countyId = NISKO) =>
  beczka.api.ask(
    'mutation ($input: RequestPersonalLinkInput!) { requestPersonalLink(input: $input) { ok } }',
    { input: { countyId, email } },
  );

const owed = () =>
  beczka.rows<{ county_id: string; participant_id: string; state: string; revision: number }>(
    `SELECT county_id, participant_id, state, revision FROM message WHERE occasion = 'PERSONAL_LINK' ORDER BY revision`,
  );

const opens = async (token: string) =>
  (await beczka.api.ask('{ ownData { firstName } }', {}, { token })).errors.length === 0;

const byStaff = (field: string, id: string, caller = nisko.coordinator) =>
  beczka.mutate(caller, field, 'ParticipantRefInput', { countyId: NISKO, id }, 'ok');

const renewOwn = (token: string) => beczka.api.ask('mutation { renewOwnLinks { ok } }', {}, { token });

/** The token of the newest link that is owed, as the letter brings it. */
async function mailed(participantId: string): Promise<string> {
  const letters = await beczka.composed(NISKO, participantId, 'PERSONAL_LINK');
  const links = letters.flatMap(({ result }) => (result === 'SUPERSEDED' ? [] : [result.letter.action!.url]));
  expect(links).toHaveLength(1);
  return links[0]!.split('/').at(-1)!;
}

describe('a lost link', () => {
  it('is sent anew to the registered address of that county alone', async () => {
    const [jan] = nisko.people;
    const { errors } = await request(` ${jan!.email.toUpperCase()} `);
    expect(errors).toEqual([]);
    expect(await owed()).toMatchObject([{ county_id: NISKO, participant_id: jan!.id, state: 'PENDING' }]);
    expect(await opens(await mailed(jan!.id))).toBe(true);
    expect(await opens(jan!.token)).toBe(true);
  });

  it('is answered alike for those whom nobody knows, who have left or who belong elsewhere, in the same time', async () => {
    const [jan, ewa] = nisko.people;
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [ewa!.id]);
    const known = await request(jan!.email);
    await beczka.rows('DELETE FROM message');
    const times: number[] = [];
    for (const [email, countyId] of [
      [ewa!.email, NISKO],
      [nowyDwor.people[0]!.email, NISKO],
      [`${randomUUID()}@example.org`, NISKO],
      [jan!.email, '0000'],
      [jan!.email, '1801'],
    ] as const) {
      const began = performance.now();
      const answer = await request(email, countyId);
      times.push(performance.now() - began);
      expect({ data: answer.data, errors: answer.errors }).toEqual({ data: known.data, errors: [] });
    }
    expect(await owed()).toEqual([]);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(199);
  });

  it('of one person in two counties is sent for the county that was asked', async () => {
    const [jan] = nisko.people;
    await beczka.rows('UPDATE participant SET email = $1 WHERE id = $2', [
      jan!.email,
      nowyDwor.people[0]!.id,
    ]);
    await request(jan!.email, NOWY_DWOR);
    expect(await owed()).toMatchObject([{ county_id: NOWY_DWOR, participant_id: nowyDwor.people[0]!.id }]);
  });

  it('is sent three times an hour at most, and two requests at once owe one', async () => {
    const [jan] = nisko.people;
    for (const minutes of [0, 5, 10, 15, 20]) {
      later(minutes);
      await request(jan!.email);
    }
    expect(await owed()).toHaveLength(3);
    later(61);
    await Promise.all([request(jan!.email), request(jan!.email)]);
    const revisions = (await owed()).map(({ revision }) => revision);
    expect(new Set(revisions).size).toBe(revisions.length);
    expect(await mailed(jan!.id)).toMatch(/^1812-/);
  });

  it('is told with from where it was asked, and keeps no one of staff from sending one', async () => {
    const [jan] = nisko.people;
    await request(jan!.email);
    expect(
      await beczka.rows(
        `SELECT actor_kind, actor_id, origin, action FROM audit_event WHERE subject_id = $1 AND action LIKE 'LINK%'`,
        [jan!.id],
      ),
    ).toEqual([{ actor_kind: 'SYSTEM', actor_id: null, origin: '127.0.0.0/24', action: 'LINK_REQUESTED' }]);
    expect((await byStaff('resendPersonalLink', jan!.id)).errors).toEqual([]);
    expect((await byStaff('resendPersonalLink', jan!.id)).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
  });

  it('is sent to whoever was registered with a number in the address that would be refused today', async () => {
    const [jan] = nisko.people;
    const email = 'jan.44051401359@example.org';
    await beczka.rows('UPDATE participant SET email = $2 WHERE id = $1', [jan!.id, email]);
    expect((await request(email)).errors).toEqual([]);
    expect(await owed()).toMatchObject([{ participant_id: jan!.id }]);
    const link = `mutation { requestSignInLink(input: {email: "${email}"}) { ok } }`;
    expect((await beczka.api.ask(link)).errors).toEqual([]);
  });

  it('is told what is wrong at the field', async () => {
    const { errors } = await request('to nie adres');
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', field: 'input.email' } }]);
    expect(await owed()).toEqual([]);
  });

  it('is asked for in a county that anybody may know to be open', async () => {
    const { data } = await beczka.api.ask('{ openCounties { id name voivodeship } }');
    expect(data.openCounties).toEqual([
      { id: NISKO, name: 'powiat niżański', voivodeship: 'podkarpackie' },
      { id: NOWY_DWOR, name: 'powiat nowodworski', voivodeship: 'mazowieckie' },
    ]);
  });
});

describe('all links of a person', () => {
  it('are ended by themselves, and a new one is sent; once, however often it is pressed', async () => {
    const [jan, ewa] = nisko.people;
    const other = await beczka.linkFor(NISKO, jan!.id);
    const answers = await Promise.all([renewOwn(jan!.token), renewOwn(jan!.token)]);
    expect(answers.map(({ data }) => data?.renewOwnLinks.ok)).toEqual([true, true]);
    expect((await renewOwn(other)).errors).toEqual([]);
    expect(await owed()).toHaveLength(1);
    for (const token of [jan!.token, other]) expect(await opens(token)).toBe(false);
    expect(await opens(ewa!.token)).toBe(true);
    expect(await opens(await mailed(jan!.id))).toBe(true);

    later(30);
    expect((await renewOwn(jan!.token)).errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);
    expect(await owed()).toHaveLength(1);
  });

  it('are ended by staff, with a new one or without', async () => {
    const [jan, ewa] = nisko.people;
    expect((await byStaff('revokePersonalLinks', jan!.id)).errors).toEqual([]);
    expect(await opens(jan!.token)).toBe(false);
    expect(await owed()).toEqual([]);

    expect((await byStaff('resendPersonalLink', ewa!.id)).errors).toEqual([]);
    const sent = await mailed(ewa!.id);
    await beczka.rows(`UPDATE message SET state = 'SENT', sent_at = $1 WHERE occasion = 'PERSONAL_LINK'`, [
      NOW,
    ]);
    // In the same minute: the ledger must not take the new one for the one that has gone.
    expect((await byStaff('renewPersonalLinks', ewa!.id)).errors).toEqual([]);
    for (const token of [ewa!.token, sent]) expect(await opens(token)).toBe(false);
    expect(await opens(await mailed(ewa!.id))).toBe(true);
  });

  it('that a run is about to send are written anew', async () => {
    const [jan] = nisko.people;
    await beczka.openPoll(nisko);
    await beczka.rows(
      `UPDATE message SET state = 'SENDING', claim = gen_random_uuid()
       WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [jan!.id],
    );
    await renewOwn(jan!.token);
    expect(
      await beczka.rows(
        `SELECT state, claim FROM message WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
        [jan!.id],
      ),
    ).toEqual([{ state: 'PENDING', claim: null }]);
  });

  it('are not ended by those who may not, and nothing is sent to those who have left', async () => {
    const [jan] = nisko.people;
    const observer = await beczka.member('OBSERVER', NISKO);
    const stranger = await beczka.member('COORDINATOR', NOWY_DWOR);
    for (const field of ['renewPersonalLinks', 'revokePersonalLinks']) {
      expect((await byStaff(field, jan!.id, observer)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      expect((await byStaff(field, jan!.id, stranger)).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
      expect((await byStaff(field, randomUUID())).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
    }
    expect(await opens(jan!.token)).toBe(true);
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [jan!.id]);
    expect((await byStaff('renewPersonalLinks', jan!.id)).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
    expect(await owed()).toEqual([]);
  });
});
