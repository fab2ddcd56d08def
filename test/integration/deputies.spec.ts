import type { ComposedMessage } from '@beczka/notifications';
import { RateLimiter } from '../../apps/api/src/rate-limiter.js';
import { NISKO } from '../support/people.js';
import {
  NOW,
  schedulingApp,
  type SchedulingApp,
  type TestCounty,
  type TestPerson,
} from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let jan: TestPerson;
let ola: TestPerson;

const EWA = { firstName: 'Ewa', lastName: 'Zastępna', email: 'ewa@example.org' };
type Named = Partial<typeof EWA> & { informed?: boolean };
const MINUTE = 60_000;

beforeAll(async () => {
  beczka = await schedulingApp();
  // How often a field may be called is a matter of its own (rate-limits.spec.ts).
  beczka.get(RateLimiter).take = async () => 0;
  nisko = await beczka.county(NISKO, 4);
  [jan, ola] = nisko.people as [TestPerson, TestPerson];
});
afterAll(() => beczka?.close());

beforeEach(async () => {
  beczka.clock.set(NOW);
  for (const table of ['message', 'date_poll', 'date_change', 'expert_day', 'venue_day'])
    await beczka.rows(`DELETE FROM ${table}`);
  await beczka.rows('DELETE FROM participant WHERE NOT id = ANY ($1)', [nisko.people.map(({ id }) => id)]);
  await beczka.rows('UPDATE participant SET unnoticed = false, deactivated_at = NULL');
});

const name = (by: TestPerson, given: Named = {}) =>
  beczka.mutate(by as never, 'nameDeputy', 'NameDeputyInput', { ...EWA, informed: true, ...given }, 'ok');
const end = (by: { token: string }) => beczka.api.ask('mutation { endDeputy { ok } }', {}, by);
const byStaff = (mutation: string, type: string, input: object, fields = 'id') =>
  beczka.mutate(nisko.coordinator, mutation, type, { countyId: NISKO, ...input }, fields);
const view = async (by: { token: string }) => {
  const { data, errors } = await beczka.api.ask(
    '{ participantView { deputy deputyOf polls { id otherAnswered slots { myChoice } } } }',
    {},
    by,
  );
  expect(errors).toEqual([]);
  return data.participantView;
};
const own = async (by: { token: string }) =>
  (
    await beczka.api.ask(
      '{ ownDeputy { organizationName deputyOf deputy { firstName lastName email } } }',
      {},
      by,
    )
  ).data.ownDeputy;
const personWith = async (email: string) => {
  const [row] = await beczka.rows<{ id: string; deputyOf: string | null; active: boolean; only: boolean }>(
    `SELECT id, deputy_of AS "deputyOf", deactivated_at IS NULL AS active, deputy_only AS only
     FROM participant WHERE email = $1`,
    [email],
  );
  return row;
};
const linkOf = async (email: string) => ({
  token: await beczka.linkFor(NISKO, (await personWith(email))!.id),
});
const colleague = async (of: TestPerson, email = 'kolega@example.org') => {
  const [{ organizationId }] = (await beczka.rows<{ organizationId: string }>(
    'SELECT organization_id AS "organizationId" FROM participant WHERE id = $1',
    [of.id],
  )) as [{ organizationId: string }];
  const created = await byStaff('createParticipant', 'CreateParticipantInput', {
    organizationId,
    ...EWA,
    email,
  });
  await beczka.rows('UPDATE participant SET unnoticed = false');
  return { id: created.data.createParticipant.id as string, ...(await linkOf(email)) };
};
const counted = async (pollId: string) => {
  const { data, errors } = await beczka.api.ask(
    `query ($c: ID!, $id: ID!) { datePoll(countyId: $c, id: $id) {
      state invitedCount respondedCount silent { id } answersBySector { invited responded }
      slots { tally { yes ifNeedBe no unanswered } } } }`,
    { c: NISKO, id: pollId },
    nisko.coordinator,
  );
  expect(errors).toEqual([]);
  return data.datePoll;
};
/** What one person is owed of a poll, by occasion. */
const owedTo = async (id: string, subjectId: string): Promise<Record<string, string>> => {
  const rows = await beczka.rows<{ occasion: string; state: string }>(
    'SELECT occasion, state FROM message WHERE participant_id = $1 AND subject_id = $2 ORDER BY occasion',
    [id, subjectId],
  );
  return Object.fromEntries(rows.map(({ occasion, state }) => [occasion, state]));
};

it('a participant names a deputy, who is told by whom and what for, with a link of their own', async () => {
  expect(await own(jan)).toEqual({ organizationName: 'Organizacja 0', deputyOf: null, deputy: null });
  expect((await name(jan)).errors).toEqual([]);
  expect(await own(jan)).toMatchObject({ deputy: EWA, deputyOf: null });
  expect((await view(jan)).deputy).toBe('Ewa Zastępna');

  const [named] = await beczka.composed(NISKO, jan.id, 'DEPUTY_NAMED');
  const result = named!.result as ComposedMessage;
  expect(result.to).toEqual({ name: 'Ewa Zastępna', email: 'ewa@example.org' });
  expect(result.letter.subject).toBe('Zastępstwo w partnerstwie lokalnym: Jan Kowalski 0');
  expect(result.letter.paragraphs[1]).toContain('podała nam ta osoba');
  expect(result.letter.footer.privacy!.url).toContain(`/privacy/${NISKO}/`);

  const token = new URL(result.letter.action!.url).pathname.split('/').at(-1)!;
  expect(await own({ token })).toEqual({
    organizationName: 'Organizacja 0',
    deputyOf: 'Jan Kowalski 0',
    deputy: null,
  });
  expect((await view({ token })).deputyOf).toBe('Jan Kowalski 0');
});

it('nobody is named who has not been told that their data are given', async () => {
  expect((await name(jan, { informed: false })).errors).toMatchObject([
    { extensions: { code: 'INVALID', field: 'input.informed' } },
  ]);
  expect(await personWith(EWA.email)).toBeUndefined();
});

it('naming twice at once, or once more, names once', async () => {
  const answers = await Promise.all([name(jan), name(jan)]);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect((await name(jan)).errors).toEqual([]);
  expect(await beczka.rows('SELECT 1 FROM participant WHERE deputy_of IS NOT NULL')).toHaveLength(1);
  expect(await beczka.owed(jan.id)).toEqual({ DEPUTY_NAMED: 1 });
  expect((await name(jan, { email: 'inna@example.org' })).errors).toMatchObject([
    { extensions: { code: 'CONFLICT' } },
  ]);
});

it('an address that somebody else names at that moment is refused at its field', async () => {
  const [principal] = await beczka.rows<{ organization: string }>(
    'SELECT organization_id AS organization FROM participant WHERE id = $1',
    [jan.id],
  );
  const other = await beczka.connection();
  await other.query('BEGIN');
  await other.query(
    `INSERT INTO participant (county_id, id, organization_id, first_name, last_name, email)
     VALUES ($1, gen_random_uuid(), $2, 'Ewa', 'Inna', $3)`,
    [NISKO, principal!.organization, EWA.email],
  );
  const naming = name(jan);
  await new Promise((soon) => setTimeout(soon, 200));
  await other.query('COMMIT');
  other.release();
  expect((await naming).errors).toMatchObject([{ extensions: { code: 'INVALID', field: 'input.email' } }]);
});

it('a poll needs no more voices than there are', async () => {
  await name(jan);
  const draft = (given: object) =>
    byStaff('createDatePoll', 'CreateDatePollInput', beczka.draft(nisko, given));
  const { errors } = await draft({ quorumTotal: 5 });
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID', field: 'input.quorumTotal' } }]);
  expect(errors[0]!.message).toContain('(4; osoba i jej zastępca liczą się razem jako jedna)');
  expect((await draft({ quorumTotal: 4 })).errors).toEqual([]);
});

it('a deputy of an open poll is asked, and the two count once', async () => {
  const poll = await beczka.openPoll(nisko, { quorumTotal: 4 });
  await name(jan);
  const ewa = (await personWith(EWA.email))!;
  await beczka.follow(NISKO);
  expect(await owedTo(ewa.id, poll.id)).toMatchObject({ POLL_INVITATION: 'PENDING' });
  const letters = await beczka.composed(NISKO, poll.id, 'POLL_INVITATION');
  const result = letters.find(({ message }) => message.participantId === ewa.id)!.result as ComposedMessage;
  expect(result.letter.paragraphs.join()).toContain('Pytamy Państwa w zastępstwie: Jan Kowalski 0');
  expect(await counted(poll.id)).toMatchObject({ invitedCount: 4, respondedCount: 0 });

  await beczka.save(jan, poll, '-~-');
  await beczka.save(await linkOf(EWA.email), poll, '+-.');
  const result1 = await counted(poll.id);
  expect(result1).toMatchObject({ invitedCount: 4, respondedCount: 1 });
  expect(result1.answersBySector[0]).toEqual({ invited: 2, responded: 1 });
  expect(result1.silent.map(({ id }: { id: string }) => id).sort()).toEqual(
    nisko.people
      .slice(1)
      .map(({ id }) => id)
      .sort(),
  );
  expect(result1.slots.map(({ tally }: { tally: object }) => tally)).toEqual([
    { yes: 1, ifNeedBe: 0, no: 0, unanswered: 3 },
    { yes: 0, ifNeedBe: 1, no: 0, unanswered: 3 },
    { yes: 0, ifNeedBe: 0, no: 1, unanswered: 3 },
  ]);
});

it('whichever of the two answers, neither is reminded', async () => {
  await name(jan);
  await beczka.follow(NISKO);
  const poll = await beczka.openPoll(nisko);
  const ewa = (await personWith(EWA.email))!;
  expect(await owedTo(jan.id, poll.id)).toMatchObject({ POLL_REMINDER_1: 'PENDING' });
  expect(await owedTo(ewa.id, poll.id)).toMatchObject({ POLL_REMINDER_1: 'PENDING' });
  await beczka.save(await linkOf(EWA.email), poll, '+++');
  for (const { id } of [jan, ewa])
    expect(await owedTo(id, poll.id)).toMatchObject({
      POLL_REMINDER_1: 'CANCELLED',
      POLL_REMINDER_2: 'CANCELLED',
    });
  const composed = await beczka.composed(NISKO, poll.id, 'POLL_INVITATION');
  expect(composed.find(({ message }) => message.participantId === jan.id)!.result).toBe('SUPERSEDED');
  expect((await view(jan)).polls).toMatchObject([
    { otherAnswered: true, slots: [{ myChoice: null }, {}, {}] },
  ]);
});

it('a poll waits for one of the two, and a required person is there by their deputy', async () => {
  await name(jan);
  await beczka.follow(NISKO);
  const poll = await beczka.openPoll(nisko, { requiredParticipantIds: [jan.id] });
  for (const person of nisko.people.slice(1)) await beczka.save(person, poll, '++-');
  await beczka.settle(NISKO);
  expect((await counted(poll.id)).state).toBe('OPEN');
  await beczka.save(await linkOf(EWA.email), poll, '-+-');
  await beczka.settle(NISKO);
  const [decided] = await beczka.rows<{ slot: string }>('SELECT decided_slot_id AS slot FROM date_poll');
  expect(decided!.slot).toBe(poll.slots[1]);
});

it('what a closed poll has counted stays, whatever becomes of the two', async () => {
  await name(jan);
  await beczka.follow(NISKO);
  const poll = await beczka.openPoll(nisko, { quorumTotal: 1 });
  await beczka.save(jan, poll, '+++');
  await beczka.save(await linkOf(EWA.email), poll, '+++');
  await byStaff('closeDatePoll', 'DatePollRefInput', { id: poll.id });
  await end(jan);
  await byStaff('reactivateParticipant', 'ParticipantRefInput', { id: (await personWith(EWA.email))!.id });
  expect(await counted(poll.id)).toMatchObject({ invitedCount: 4, respondedCount: 1 });
});

it('ended by whom they stand in for, a deputy leaves, their link dies, and the other is asked again', async () => {
  const poll = await beczka.openPoll(nisko);
  await name(jan);
  await beczka.follow(NISKO);
  const ewa = await linkOf(EWA.email);
  await beczka.save(ewa, poll, '+++');
  expect(await owedTo(jan.id, poll.id)).toMatchObject({ POLL_REMINDER_1: 'CANCELLED' });

  expect((await end(jan)).errors).toEqual([]);
  expect((await end(jan)).errors).toEqual([]);
  expect(await personWith(EWA.email)).toMatchObject({ deputyOf: null, active: false });
  expect((await end(ewa)).errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);
  await beczka.follow(NISKO);
  expect(await owedTo(jan.id, poll.id)).toMatchObject({ POLL_REMINDER_1: 'PENDING' });
  expect(await counted(poll.id)).toMatchObject({ invitedCount: 4, respondedCount: 0 });

  expect((await name(jan)).errors).toEqual([]);
  expect(await personWith(EWA.email)).toMatchObject({ deputyOf: jan.id, active: true });
});

it('a deputy who comes back is on the list from that day', async () => {
  await name(jan);
  await end(jan);
  await beczka.rows(`UPDATE participant SET listed_at = '2010-01-01' WHERE email = $1`, [EWA.email]);
  await name(jan);
  const [{ year }] = (await beczka.rows<{ year: number }>(
    'SELECT extract(year FROM listed_at)::int AS year FROM participant WHERE email = $1',
    [EWA.email],
  )) as [{ year: number }];
  expect(year).toBeGreaterThan(2010);
});

it('whoever resigns leaves, and is not named again by participants', async () => {
  await name(jan);
  expect((await end(await linkOf(EWA.email))).errors).toEqual([]);
  expect(await personWith(EWA.email)).toMatchObject({ deputyOf: null, active: false });
  expect((await name(jan)).errors).toMatchObject([{ extensions: { code: 'INVALID', field: 'input.email' } }]);
});

it('a colleague who takes part already stands in and stays when it ends', async () => {
  const kolega = await colleague(jan);
  const poll = await beczka.openPoll(nisko, { quorumTotal: 5 });
  await beczka.save(jan, poll, '+++');
  await beczka.save(kolega, poll, '---');
  expect((await name(jan, { email: 'kolega@example.org' })).errors).toEqual([]);
  expect(await counted(poll.id)).toMatchObject({ invitedCount: 4, respondedCount: 1 });
  await end(jan);
  expect(await personWith('kolega@example.org')).toMatchObject({ deputyOf: null, active: true });
  expect(await counted(poll.id)).toMatchObject({ invitedCount: 5, respondedCount: 2 });
});

it('nobody is named who belongs elsewhere, has left, stands in already or is stood in for', async () => {
  const refused = { extensions: { code: 'INVALID', field: 'input.email' } };
  const elsewhere = await name(jan, { email: ola.email });
  expect(elsewhere.errors).toMatchObject([refused]);
  expect(JSON.stringify(elsewhere.errors)).not.toContain('Kowalski');
  expect((await name(jan, { email: jan.email })).errors).toMatchObject([refused]);

  const kolega = await colleague(jan);
  const koleżanka = await colleague(jan, 'kolezanka@example.org');
  await name({ ...jan, ...kolega }, { email: 'kolezanka@example.org' });
  for (const email of ['kolega@example.org', 'kolezanka@example.org'])
    expect((await name(jan, { email })).errors).toMatchObject([refused]);
  expect((await name({ ...jan, ...koleżanka }, { email: 'nowa@example.org' })).errors).toMatchObject([
    { extensions: { code: 'CONFLICT' } },
  ]);
  await byStaff('deactivateParticipant', 'ParticipantRefInput', { id: kolega.id });
  expect((await name(jan, { email: 'kolega@example.org' })).errors).toMatchObject([refused]);
});

it('two cannot be named for each other at once, nor one by two', async () => {
  const kolega = await colleague(jan);
  await Promise.all([
    name(jan, { email: 'kolega@example.org' }),
    name({ ...jan, ...kolega }, { email: jan.email }),
  ]);
  expect(await beczka.rows('SELECT 1 FROM participant WHERE deputy_of IS NOT NULL')).toHaveLength(1);
});

it('names five times a day at most', async () => {
  for (let nth = 0; nth < 5; nth++) {
    expect((await name(jan, { email: `osoba${nth}@example.org` })).errors).toEqual([]);
    await end(jan);
  }
  expect((await name(jan)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  beczka.clock.set(new Date(NOW.getTime() + (24 * 60 + 6) * MINUTE));
  expect((await name(jan)).errors).toEqual([]);
});

it.each([
  ['moves to another organisation', `UPDATE participant SET organization_id = $2 WHERE id = $1`],
  ['leaves', `UPDATE participant SET deactivated_at = now() WHERE id = $1 AND $2::uuid IS NOT NULL`],
])('when either %s, it ends, and the one who remains does so in their own right', async (_what, change) => {
  const [{ elsewhere }] = (await beczka.rows<{ elsewhere: string }>(
    'SELECT organization_id AS elsewhere FROM participant WHERE id = $1',
    [ola.id],
  )) as [{ elsewhere: string }];
  const [{ before }] = (await beczka.rows<{ before: string }>(
    'SELECT organization_id AS before FROM participant WHERE id = $1',
    [jan.id],
  )) as [{ before: string }];
  await name(jan);
  await beczka.rows(change, [jan.id, elsewhere]);
  expect(await personWith(EWA.email)).toMatchObject({ deputyOf: null, active: true, only: false });
  await beczka.rows('UPDATE participant SET organization_id = $2, deactivated_at = NULL WHERE id = $1', [
    jan.id,
    before,
  ]);
});

it('two who move to another organisation together stay together', async () => {
  await name(jan);
  const [{ id }] = (await beczka.rows<{ id: string }>(
    `INSERT INTO organization (county_id, id, name, sector_code)
     SELECT county_id, gen_random_uuid(), 'Nowa ' || gen_random_uuid(), sector_code FROM organization LIMIT 1 RETURNING id`,
  )) as [{ id: string }];
  const old = await beczka.rows<{ id: string }>(
    `UPDATE participant SET organization_id = $1 WHERE id = $2 OR email = $3
     RETURNING (SELECT o.id FROM organization o WHERE o.name = 'Organizacja 0') AS id`,
    [id, jan.id, EWA.email],
  );
  expect(await personWith(EWA.email)).toMatchObject({ deputyOf: jan.id });
  await beczka.rows('UPDATE participant SET organization_id = $1 WHERE organization_id = $2', [
    old[0]!.id,
    id,
  ]);
});

it('staff see, set and end it; the log tells it', async () => {
  const named = await byStaff(
    'nameDeputyFor',
    'NameDeputyForInput',
    { id: jan.id, ...EWA },
    'id deputy { lastName standsInFor { id } }',
  );
  expect(named.data.nameDeputyFor).toEqual({
    id: jan.id,
    deputy: { lastName: 'Zastępna', standsInFor: { id: jan.id } },
  });
  const ended = await byStaff('endDeputyOf', 'ParticipantRefInput', { id: jan.id }, 'deputy { id }');
  expect(ended.data.endDeputyOf).toEqual({ deputy: null });
  const manager = await beczka.member('MANAGER', NISKO);
  const { data } = await beczka.api.ask(
    'query ($c: ID!, $s: ID) { journal(countyId: $c, subjectId: $s) { events { sentence } } }',
    { c: NISKO, s: (await personWith(EWA.email))!.id },
    manager,
  );
  const sentences = data.journal.events.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toContain('Wskazano zastępcę: Ewa Zastępna');
  expect(sentences).toContain('Zakończono zastępstwo: Ewa Zastępna');
});

it('a person’s copy of their data says who named them, and erasing either ends it', async () => {
  await name(jan);
  const copy = await beczka.api.ask(
    '{ ownPersonalData(format: JSON) { content } }',
    {},
    await linkOf(EWA.email),
  );
  expect(JSON.parse(copy.data.ownPersonalData.content).person).toMatchObject({
    standsInFor: 'Jan Kowalski 0',
    standsInSince: NOW.toISOString().replace('.000Z', '+00:00'),
  });
  const manager = await beczka.member('MANAGER', NISKO);
  const { id } = (await personWith(EWA.email))!;
  const erased = await beczka.mutate(
    manager,
    'eraseParticipant',
    'ParticipantRefInput',
    { countyId: NISKO, id },
    'ok',
  );
  expect(erased.errors).toEqual([]);
  expect((await view(jan)).deputy).toBeNull();
  expect((await name(jan)).errors).toEqual([]);
});
