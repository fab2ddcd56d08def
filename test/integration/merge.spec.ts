import { NOWY_DWOR } from '../support/people.js';
import {
  schedulingApp,
  type SchedulingApp,
  type TestCounty,
  type TestPerson,
} from '../support/scheduling-app.js';
import { HANDED_OVER } from '../../libs/scheduling/src/merge/hand-over.js';

let beczka: SchedulingApp;
let county: TestCounty;
let kept: TestPerson;
let gone: TestPerson;

beforeAll(async () => {
  beczka = await schedulingApp();
}, 60_000);
afterAll(() => beczka?.close());
beforeEach(async () => {
  const [{ taken }] = (await beczka.rows('SELECT count(*)::int AS taken FROM open_county')) as [
    { taken: number },
  ];
  county = await beczka.county(`18${String(taken + 1).padStart(2, '0')}`, 4);
  [kept, gone] = county.people as [TestPerson, TestPerson];
});

const row = async ({ id }: { id: string }) =>
  (await beczka.rows('SELECT * FROM participant WHERE id = $1', [id]))[0]!;
const organizationOf = async (person: TestPerson) => (await row(person)).organization_id as string;

async function merge(given: object = {}) {
  return beczka.mutate(county.coordinator, 'mergeParticipants', 'MergeParticipantsInput', {
    ...{ countyId: county.id, keptId: kept.id, goneId: gone.id, firstName: 'Jan', lastName: 'Kowalski' },
    ...{ organizationId: await organizationOf(kept), language: 'PL', active: true },
    ...given,
  });
}
const answersOf = (person: TestPerson, poll: { id: string }) =>
  beczka.rows(
    `SELECT choice FROM answer a JOIN date_slot s ON s.id = a.slot_id
     WHERE a.participant_id = $1 AND a.poll_id = $2 ORDER BY s.held_on`,
    [person.id, poll.id],
  );
const opens = async (person: TestPerson) =>
  (await beczka.api.ask('query { participantView { polls { id } } }', {}, { token: person.token })).errors
    .length === 0;
const later = (minutes: number) =>
  beczka.clock.set(new Date(beczka.clock.now().getTime() + minutes * 60_000));
const told = async (subjectId?: string) => {
  const { data } = await beczka.api.ask(
    'query ($c: ID!, $s: ID) { journal(countyId: $c, subjectId: $s) { events { sentence } } }',
    { c: county.id, s: subjectId },
    county.coordinator,
  );
  return (data.journal.events as { sentence: string }[]).map(({ sentence }) => sentence);
};

/** Every table of the county in which the id of whoever is gone still stands. */
async function leftovers(): Promise<string[]> {
  const tables = await beczka.rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('audit_event', 'participant')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await beczka.rows(`SELECT FROM ${name} t WHERE to_jsonb(t)::text LIKE $1`, [`%${gone.id}%`]);
    if (rows.length) found.push(name);
  }
  return found;
}

describe('the tables that speak of a participant', () => {
  it('are all handed over', async () => {
    const keys = await beczka.rows<{ key: string }>(
      `SELECT c.conrelid::regclass || '.' || a.attname AS key FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname <> 'county_id'
       WHERE c.contype = 'f' AND c.confrelid = 'participant'::regclass ORDER BY 1`,
    );
    expect(Object.keys(HANDED_OVER)).toEqual(expect.arrayContaining(keys.map(({ key }) => key)));
    // What hangs on an invitation goes over with it, and is copied by name.
    const hanging = await beczka.rows<{ name: string }>(
      `SELECT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'poll_invitation'::regclass`,
    );
    expect(hanging).toEqual([{ name: 'answer' }]);
  });
});

describe('two entries of one person', () => {
  it('become one: answers, letters, consents, lists and history are the kept one’s, and nothing is left of the other', async () => {
    const poll = await beczka.openPoll(county);
    await beczka.sendDue();
    await beczka.save(gone, poll, '+-~', { comment: 'Dojadę' });
    await beczka.rows(
      `INSERT INTO consent VALUES ($1, gen_random_uuid(), $2, 'IMAGE', true, now(), NULL, NULL, NULL)`,
      [county.id, gone.id],
    );
    expect((await merge({ function: 'radny' })).errors).toEqual([]);
    expect(await answersOf(kept, poll)).toEqual([
      { choice: 'YES' },
      { choice: 'NO' },
      { choice: 'IF_NEED_BE' },
    ]);
    expect(await row(kept)).toMatchObject({ last_name: 'Kowalski', function: 'radny', email: kept.email });
    expect(await row(gone)).toMatchObject({ email: null, last_name: '', merged_into: kept.id });
    expect(await leftovers()).toEqual([]);
    const consents = await beczka.rows('SELECT kind FROM consent WHERE participant_id = $1', [kept.id]);
    expect(consents).toEqual([{ kind: 'IMAGE' }]);
    const asked = await beczka.rows('SELECT participant_id FROM poll_invitation WHERE poll_id = $1', [
      poll.id,
    ]);
    expect(asked).toHaveLength(3);
    // The kept address's links work, the other's do not.
    expect([await opens(kept), await opens(gone)]).toEqual([true, false]);
    expect(await told()).toContain('Połączono dwa wpisy jednej osoby: Jan Kowalski');
    expect((await told()).filter((sentence) => sentence.startsWith('Zmieniono dane'))).toEqual([]);
    // What was done under the other entry is in the history of the one person.
    expect(await told(kept.id)).toEqual(
      expect.arrayContaining(
        ['Zapisano odpowiedzi o terminie: II – Diagnoza składników środowiska lokalnego'].map((text) =>
          expect.stringContaining(text.slice(0, 30)),
        ),
      ),
    );
  });

  it.each([
    ['the one who goes', '+++', '---', 'NO'],
    ['the one who stays', '---', '+++', 'YES'],
  ])('have the later answer where both have answered: of %s', async (who, _first, _second, expected) => {
    const poll = await beczka.openPoll(county);
    const [earlier, after] = who.includes('goes') ? [kept, gone] : [gone, kept];
    await beczka.save(earlier, poll, _first);
    later(5);
    await beczka.save(after, poll, _second);
    await merge();
    expect(await answersOf(kept, poll)).toEqual(Array(3).fill({ choice: expected }));
    expect(await leftovers()).toEqual([]);
    const unsettled = await beczka.rows(
      'SELECT unsettled FROM poll_invitation WHERE poll_id = $1 AND participant_id = $2',
      [poll.id, kept.id],
    );
    expect(unsettled).toEqual([{ unsettled: true }]);
  });

  it('are written to once: what reached one is not sent to the other, and who has answered is not reminded', async () => {
    const poll = await beczka.openPoll(county);
    await beczka.rows(
      `UPDATE message SET state = 'SENT', sent_at = now() WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [gone.id],
    );
    await beczka.save(gone, poll, '+++');
    await merge();
    const messages = await beczka.rows<{ occasion: string; state: string }>(
      'SELECT occasion, state FROM message WHERE participant_id = $1 ORDER BY occasion',
      [kept.id],
    );
    expect(messages).toEqual([
      { occasion: 'POLL_INVITATION', state: 'SENT' },
      { occasion: 'POLL_REMINDER_1', state: 'CANCELLED' },
      { occasion: 'POLL_REMINDER_2', state: 'CANCELLED' },
    ]);
  });

  it('are owed what neither has got, once, and a link if that is wanted', async () => {
    const poll = await beczka.openPoll(county);
    await beczka.rows(`UPDATE message SET state = 'FAILED' WHERE participant_id = $1`, [gone.id]);
    await beczka.rows('DELETE FROM message WHERE participant_id = $1', [kept.id]);
    await merge({ sendLink: true });
    const owed = await beczka.rows(
      `SELECT occasion FROM message WHERE participant_id = $1 AND state = 'PENDING' ORDER BY 1`,
      [kept.id],
    );
    expect(owed.map(({ occasion }) => occasion)).toEqual([
      'PERSONAL_LINK',
      'POLL_INVITATION',
      'POLL_REMINDER_1',
      'POLL_REMINDER_2',
    ]);
    expect((await beczka.composed(county.id, poll.id, 'POLL_INVITATION')).length).toBe(3);
  });

  it('stay a required person, keep a request to be removed, and come back with whoever takes part', async () => {
    const poll = await beczka.openPoll(county, { requiredParticipantIds: [gone.id] });
    await beczka.rows('UPDATE participant SET erasure_requested_at = now() WHERE id = $1', [gone.id]);
    await beczka.mutate(county.coordinator, 'deactivateParticipant', 'ParticipantRefInput', {
      ...{ countyId: county.id, id: kept.id },
    });
    await beczka.rows(`UPDATE participant SET listed_at = '2010-01-01' WHERE county_id = $1`, [county.id]);
    await merge();
    expect(await row(kept)).toMatchObject({
      ...{ deactivated_at: null, unnoticed: true, erasure_requested_at: expect.any(Date) },
      // How long their data are kept counts anew.
      listed_at: beczka.clock.now(),
    });
    const required = await beczka.rows(
      'SELECT participant_id AS id FROM poll_invitation WHERE poll_id = $1 AND required',
      [poll.id],
    );
    expect(required).toEqual([{ id: kept.id }]);
  });

  it('are merged once however often it is asked, and into nobody who is gone', async () => {
    const answers = await Promise.all([merge(), merge(), merge()]);
    for (const { data, errors } of answers) {
      expect(errors).toEqual([]);
      expect(data.mergeParticipants).toEqual({ id: kept.id });
    }
    expect((await told()).filter((sentence) => sentence.startsWith('Połączono'))).toHaveLength(1);
    const [, , third] = county.people as [TestPerson, TestPerson, TestPerson];
    const onto = await merge({ keptId: gone.id, goneId: third.id });
    expect(onto.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const same = await merge({ goneId: kept.id });
    expect(same.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    // Of three that are one, all is the last's.
    expect(
      (await merge({ keptId: third.id, goneId: kept.id, organizationId: await organizationOf(third) }))
        .errors,
    ).toEqual([]);
    expect(await row(gone)).toMatchObject({ merged_into: third.id });
  });

  it('hand over whom they stand in for, and end what they had with each other', async () => {
    const [, , third] = county.people as [TestPerson, TestPerson, TestPerson];
    const organization = await organizationOf(kept);
    await beczka.rows('UPDATE participant SET organization_id = $1 WHERE county_id = $2', [
      organization,
      county.id,
    ]);
    await beczka.rows(
      'UPDATE participant SET deputy_of = $2, deputy_since = now(), deputy_only = true WHERE id = $1',
      [gone.id, third.id],
    );
    await merge();
    expect(await row(kept)).toMatchObject({ deputy_of: third.id, deputy_only: false });
    expect(await row(gone)).toMatchObject({ deputy_of: null });
    expect((await merge({ keptId: third.id, goneId: kept.id })).errors).toEqual([]);
    expect(await row(third)).toMatchObject({ deputy_of: null });
  });

  it('leave the letter to a deputy who has not been told yet', async () => {
    const [, , third] = county.people as [TestPerson, TestPerson, TestPerson];
    await beczka.rows('UPDATE participant SET organization_id = $1 WHERE county_id = $2', [
      await organizationOf(kept),
      county.id,
    ]);
    const naming = { countyId: county.id, id: gone.id, firstName: 'Jan', lastName: 'K', email: third.email };
    const named = await beczka.mutate(county.coordinator, 'nameDeputyFor', 'NameDeputyForInput', naming);
    expect(named.errors).toEqual([]);
    await merge();
    const [letter] = await beczka.composed(county.id, kept.id, 'DEPUTY_NAMED');
    expect(letter!.result).toMatchObject({ to: { email: third.email } });
  });

  it('are one in the copy of their data, with what was done to either and why letters did not go', async () => {
    const poll = await beczka.openPoll(county);
    await beczka.mutate(county.coordinator, 'markCalled', 'MarkCalledInput', {
      ...{ countyId: county.id, id: poll.id, participantId: gone.id, called: true },
    });
    await beczka.save(gone, poll, '+--');
    await merge();
    const copy = await beczka.mutate(
      await beczka.member('MANAGER', county.id),
      'exportPersonalData',
      'ExportPersonalDataInput',
      { countyId: county.id, id: kept.id, format: 'JSON' },
      'content',
    );
    const { journal, messages } = JSON.parse(copy.data.exportPersonalData.content);
    expect(journal).toContainEqual(expect.objectContaining({ action: 'CALLED' }));
    expect(messages).toContainEqual(
      expect.objectContaining({ state: 'CANCELLED', because: 'Odpowiedź już jest.' }),
    );
  });

  it('are forgotten together', async () => {
    await merge();
    const manager = await beczka.member('MANAGER', county.id);
    const before = await beczka.rows(
      'SELECT FROM audit_event WHERE county_id = $1 AND before::text LIKE $2',
      [county.id, `%${gone.email}%`],
    );
    expect(before.length).toBeGreaterThan(0);
    await beczka.mutate(
      manager,
      'eraseParticipant',
      'ParticipantRefInput',
      { countyId: county.id, id: kept.id },
      'ok',
    );
    for (const text of [kept.email, gone.email, 'Kowalski 0', 'Kowalski 1']) {
      const left = await beczka.rows(
        `SELECT FROM audit_event WHERE county_id = $1 AND concat(before, after) LIKE $2`,
        [county.id, `%${text}%`],
      );
      expect(left).toEqual([]);
    }
  });
});

describe('the list of duplicates', () => {
  it('has who looks like one person, until they are merged or told apart', async () => {
    const pairs = async () =>
      (
        await beczka.api.ask(
          'query ($c: ID!) { duplicates(countyId: $c) { reasons first { id } second { id } } }',
          { c: county.id },
          county.coordinator,
        )
      ).data.duplicates;
    await beczka.rows(
      `UPDATE participant SET last_name = 'Żółw', first_name = id::text WHERE county_id = $1`,
      [county.id],
    );
    expect(await pairs()).toEqual([]);
    await beczka.rows(`UPDATE participant SET first_name = 'Ewa' WHERE id IN ($1, $2)`, [kept.id, gone.id]);
    const [firstId, secondId] = [kept.id, gone.id].sort();
    expect(await pairs()).toEqual([
      { reasons: ['NAME_ELSEWHERE'], first: { id: firstId }, second: { id: secondId } },
    ]);
    const input = { countyId: county.id, firstId: secondId, secondId: firstId };
    for (let nth = 0; nth < 2; nth++)
      expect(
        (await beczka.mutate(county.coordinator, 'keepApart', 'KeepApartInput', input, 'ok')).errors,
      ).toEqual([]);
    expect(await pairs()).toEqual([]);
    // Who is not the one is not the other either.
    const third = county.people[2]!;
    await beczka.rows(`UPDATE participant SET first_name = 'Ewa' WHERE id = $1`, [third.id]);
    await merge({ keptId: third.id, goneId: gone.id, firstName: 'Ewa', lastName: 'Żółw' });
    expect(await pairs()).toEqual([]);
  });
});

it('is no matter of another county', async () => {
  const stranger = await beczka.member('MANAGER', NOWY_DWOR);
  const { errors } = await beczka.mutate(
    stranger,
    'keepApart',
    'KeepApartInput',
    {
      ...{ countyId: county.id, firstId: kept.id, secondId: gone.id },
    },
    'ok',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});

describe('who comes to a conference', () => {
  const register = (person: TestPerson, state: string, saidAt: string, queued: number | null = null) =>
    beczka.rows(
      `INSERT INTO registration (county_id, id, conference_id, participant_id, held_on, starts_at, state, queued, said_at)
       SELECT county_id, gen_random_uuid(), id, $2, held_on, starts_at, $3, $4, $5 FROM conference
       WHERE county_id = $1 AND held_on IS NOT NULL`,
      [county.id, person.id, state, queued, saidAt],
    );
  const registered = () =>
    beczka.rows<{ id: string; state: string }>(
      'SELECT participant_id AS id, state FROM registration WHERE county_id = $1 ORDER BY said_at',
      [county.id],
    );

  beforeEach(async () => {
    const poll = await beczka.openPoll(county);
    await beczka.sendDue();
    await beczka.mutate(county.coordinator, 'decideDatePoll', 'DecideDatePollInput', {
      ...{ countyId: county.id, id: poll.id, slotId: poll.slots[0], reason: 'Tak wyszło.' },
    });
  });

  it('takes one place where two had one each, and who waited longest is given the other', async () => {
    await beczka.rows('UPDATE venue SET capacity = 2 WHERE county_id = $1', [county.id]);
    const waiting = county.people[2]!;
    await register(kept, 'COMING', '2023-11-20T08:00:00Z');
    await register(gone, 'COMING', '2023-11-20T08:01:00Z');
    await register(waiting, 'WAITING', '2023-11-20T08:02:00Z', 1);
    expect((await merge()).errors).toEqual([]);
    expect(await registered()).toEqual([
      { id: kept.id, state: 'COMING' },
      { id: waiting.id, state: 'COMING' },
    ]);
    const [letters] = await beczka.rows<{ owed: number }>(
      `SELECT count(*)::int AS owed FROM message WHERE participant_id = $1 AND occasion = 'CONFERENCE_PLACE_FREED'`,
      [waiting.id],
    );
    expect(letters!.owed).toBe(1);
    expect(await leftovers()).toEqual([]);
  });

  it.each([
    ['the place of a place and a wait', 'WAITING', 'COMING', '08:00', 'COMING'],
    ['the later word of whoever changed their mind', 'COMING', 'NOT_COMING', '09:00', 'NOT_COMING'],
    ['the later word of whoever is kept', 'COMING', 'NOT_COMING', '07:00', 'COMING'],
  ])('keeps %s', async (_, ofKept, ofGone, at, state) => {
    await register(kept, ofKept, '2023-11-20T08:30:00Z', ofKept === 'WAITING' ? 1 : null);
    await register(gone, ofGone, `2023-11-20T${at}:00Z`);
    await beczka.rows(
      `INSERT INTO attendance SELECT county_id, id, $2, true, now(), gen_random_uuid() FROM conference
       WHERE county_id = $1 AND held_on IS NOT NULL`,
      [county.id, gone.id],
    );
    expect((await merge()).errors).toEqual([]);
    expect(await registered()).toEqual([{ id: kept.id, state }]);
    const present = await beczka.rows('SELECT participant_id AS id FROM attendance WHERE county_id = $1', [
      county.id,
    ]);
    expect(present).toEqual([{ id: kept.id }]);
    expect(await leftovers()).toEqual([]);
  });
});
