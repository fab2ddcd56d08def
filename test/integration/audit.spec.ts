import { hashOf, OPERATOR } from '@beczka/identity';
import {
  AUDITED_PARTS,
  AUDITED_TABLES,
  AuditLog,
  CountyContext,
  CountyTransaction,
  EXEMPT_TABLES,
} from '@beczka/tenancy';
import fc from 'fast-check';
import pg from 'pg';
import { randomBytes, randomUUID } from 'node:crypto';
import { startWorker } from '../support/app.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0';

interface Event {
  county_id: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  origin: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

let beczka: SchedulingApp;
let nisko: TestCounty;
let app: pg.Client;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 4);
  app = new pg.Client({ connectionString: beczka.database.url });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await beczka?.close();
});

/** Events that match, newest last; all of Nisko's since `seen` unless told otherwise. */
const events = (condition = 'true', ...values: unknown[]) =>
  beczka.rows<Event>(`SELECT * FROM audit_event WHERE ${condition} ORDER BY at, id`, values);
const about = (id: string) => events('subject_id = $1', id);
const brief = ({ actor_kind, actor_id, action, subject_type, before, after }: Event) => ({
  who: actor_id ?? actor_kind,
  action: `${action} ${subject_type}`,
  before,
  after,
});

/** A transaction of the app role in Nisko, taken back afterwards. */
async function asApp<T>(work: () => Promise<T>, county = NISKO): Promise<T> {
  await app.query('BEGIN');
  try {
    await app.query(`SELECT set_config('app.counties', $1, true)`, [county]);
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

const participantInput = (given: object = {}) => ({
  countyId: NISKO,
  id: nisko.people[0]!.id,
  firstName: 'Jan',
  lastName: 'Kowalski 0',
  email: nisko.people[0]!.email,
  ...given,
});

async function organizationOf(personId: string): Promise<string> {
  const [row] = await beczka.rows<{ id: string }>(
    'SELECT organization_id AS id FROM participant WHERE id = $1',
    [personId],
  );
  return row!.id;
}

describe('the catalogue', () => {
  it('has every table of a county in one list or the other, and a trigger where one is due', async () => {
    const rows = await beczka.rows<{ table: string; audited: boolean }>(`
      SELECT c.relname AS table, EXISTS (SELECT FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
        WHERE t.tgrelid = c.oid AND f.proname IN ('audit_row', 'audit_part') AND t.tgenabled = 'O') AS audited
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id' AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
    const tables = (audited: boolean) =>
      rows.filter((row) => row.audited === audited).map((row) => row.table);
    expect(tables(true)).toEqual([...AUDITED_TABLES, ...AUDITED_PARTS].sort());
    expect(tables(false)).toEqual(Object.keys(EXEMPT_TABLES).sort());
  });
});

describe('the role that serves', () => {
  it.each([
    [`UPDATE audit_event SET action = 'NOTHING'`],
    ['DELETE FROM audit_event'],
    ['TRUNCATE audit_event'],
    ['ALTER TABLE participant DISABLE TRIGGER audit'],
    [`SELECT write_event('${NISKO}', 'X', 'X', 'x', NULL, NULL, '{"kind": "OPERATOR"}')`],
    [`SELECT amend_event('${NISKO}', 'DATE_POLL', 'x', NULL, NULL)`],
    [`SET session_replication_role = replica`],
  ])('may not: %s', async (statement) => {
    await asApp(() => expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/));
  });

  it('sees its county’s events, adds to them, and reaches no other county’s', async () => {
    await asApp(async () => {
      const { rows } = await app.query('SELECT DISTINCT county_id FROM audit_event');
      expect(rows).toEqual([{ county_id: NISKO }]);
      await app.query(`SELECT record_event($1, 'EXPORTED', 'PARTICIPANT', 'x', '{}')`, [NISKO]);
      for (const elsewhere of [
        `INSERT INTO audit_event (county_id, at, actor_kind, action, subject_type)
         VALUES ('${NOWY_DWOR}', now(), 'SYSTEM', 'X', 'X')`,
        `SELECT record_event('${NOWY_DWOR}', 'X', 'X', 'x', NULL)`,
        `SELECT erase_from_audit('${NOWY_DWOR}', gen_random_uuid())`,
        `SELECT remove_old_events('${NOWY_DWOR}', now(), 1)`,
      ]) {
        await app.query('SAVEPOINT here');
        await expect(app.query(elsewhere)).rejects.toThrow(/row-level security|not among the counties/);
        await app.query('ROLLBACK TO here');
      }
    });
    await asApp(async () => {
      expect((await app.query('SELECT FROM audit_event')).rowCount).toBe(0);
    }, NOWY_DWOR);
  });
});

describe('a change', () => {
  it('is told with who, when, from where, and what it was before', async () => {
    const [person] = nisko.people;
    const organizationId = await organizationOf(person!.id);
    await beczka.api.ask(
      'mutation ($input: UpdateParticipantInput!) { updateParticipant(input: $input) { id } }',
      { input: participantInput({ organizationId, lastName: 'Kowal', phone: '15 841 20 00' }) },
      { cookie: nisko.coordinator.cookie, headers: { 'user-agent': FIREFOX } },
    );
    const event = (await about(person!.id)).at(-1)!;
    expect(event).toMatchObject({
      county_id: NISKO,
      at: NOW,
      actor_kind: 'ACCOUNT',
      actor_id: nisko.coordinator.id,
      actor_name: 'Osoba COORDINATOR',
      origin: '127.0.0.0/24, Firefox, Windows',
      action: 'CHANGED',
      subject_type: 'PARTICIPANT',
      before: { last_name: 'Kowalski 0' },
      after: { last_name: 'Kowal', phone: '15 841 20 00' },
    });
    // Saved as it is: nothing to tell.
    const told = (await about(person!.id)).length;
    await beczka.mutate(
      nisko.coordinator,
      'updateParticipant',
      'UpdateParticipantInput',
      participantInput({ organizationId, lastName: 'Kowal', phone: '15 841 20 00' }),
    );
    expect(await about(person!.id)).toHaveLength(told);
  });

  it('leaves no event when it does not come about', async () => {
    const before = (await events()).length;
    await CountyContext.run([NISKO], () =>
      beczka
        .get(CountyTransaction)
        .write(NISKO, async (manager) => {
          await manager.query(`UPDATE venue SET name = 'Inna' WHERE county_id = $1`, [NISKO]);
          await beczka.get(AuditLog).record(NISKO, { action: 'EXPORTED', subject: { type: 'PARTICIPANT' } });
          throw new Error('no');
        })
        .catch(() => undefined),
    );
    expect(await events()).toHaveLength(before);
  });

  it('of a poll is one event, its slots, quorums and required persons included', async () => {
    const [required] = nisko.people;
    const input = beczka.draft(nisko, { requiredParticipantIds: [required!.id] });
    const created = await beczka.mutate(nisko.coordinator, 'createDatePoll', 'CreateDatePollInput', input);
    const { id } = created.data.createDatePoll;
    const key = `required ${required!.id}`;
    const [told, ...others] = await about(id);
    expect([brief(told!), ...others]).toEqual([
      {
        who: nisko.coordinator.id,
        action: 'CREATED DATE_POLL',
        before: null,
        after: expect.objectContaining({
          quorum_total: 2,
          'slot 2023-12-12 09:00': true,
          'slot 2023-12-15 10:00': true,
          [key]: true,
        }),
      },
    ]);
    const { conferenceId, ...rest } = input;
    expect(told!.after).toMatchObject({ conference_id: conferenceId });
    const change = (given: object) =>
      beczka.mutate(nisko.coordinator, 'updateDatePoll', 'UpdateDatePollInput', { ...rest, id, ...given });
    await change({});
    expect(await about(id)).toHaveLength(1);
    await change({
      quorumTotal: 3,
      slots: [...input.slots.slice(1), { heldOn: '2023-12-14', startsAt: '09:00' }],
    });
    expect((await about(id)).slice(1).map(brief)).toEqual([
      {
        who: nisko.coordinator.id,
        action: 'CHANGED DATE_POLL',
        before: { quorum_total: 2, 'slot 2023-12-12 09:00': true },
        after: { quorum_total: 3, 'slot 2023-12-14 09:00': true },
      },
    ]);
    await beczka.mutate(nisko.coordinator, 'cancelDatePoll', 'CancelInput', {
      countyId: NISKO,
      id,
      reason: 'Inaczej',
    });
  });

  it('before and after lead from one row to the next, whatever is changed', async () => {
    const columns = ['title', 'cancellation_reason', 'minimum_gap_days', 'expert_id', 'state'] as const;
    const change = fc.record(
      {
        title: fc.string({ minLength: 1 }).map((text) => text.replace(/\0/g, '')),
        cancellation_reason: fc.option(fc.constantFrom('Powód', 'null', '')),
        minimum_gap_days: fc.integer({ min: 0, max: 90 }),
        expert_id: fc.option(fc.uuid()),
        state: fc.constantFrom('ACTIVE', 'CANCELLED'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const id = randomUUID();
        const write = (sql: string, values: unknown[]) =>
          CountyContext.run([NISKO], () =>
            beczka.get(CountyTransaction).write(NISKO, (manager) => manager.query(sql, values)),
          );
        await write(
          `INSERT INTO cycle (county_id, id, title, season_start_year) VALUES ($1, $2, 'Cykl', 2023)`,
          [...[NISKO, id]],
        );
        for (const one of changes) {
          const given = columns.filter((column) => column in one);
          if (!given.length) continue;
          const set = given.map((column, nth) => `${column} = $${nth + 3}`).join(', ');
          const values = given.map((column) => one[column]);
          await write(`UPDATE cycle SET ${set} WHERE county_id = $1 AND id = $2`, [NISKO, id, ...values]);
        }
        const [{ row }] = (await beczka.rows(
          `SELECT jsonb_strip_nulls(to_jsonb(c) - '{county_id,id,created_at}'::text[]) AS row FROM cycle c WHERE id = $1`,
          [id],
        )) as [{ row: Record<string, unknown> }];
        let replayed: Record<string, unknown> = {};
        for (const { before, after } of await about(id)) {
          for (const [column, value] of Object.entries(before ?? {})) {
            expect(replayed[column]).toEqual(value);
            delete replayed[column];
          }
          replayed = { ...replayed, ...after };
        }
        expect(replayed).toEqual(row);
      }),
      { numRuns: 20 },
    );
  });
});

describe('every audited table', () => {
  it('has an event for a row that is changed', async () => {
    const client = await beczka.connection();
    const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
    const told: string[] = [];
    await rows('BEGIN');
    await rows(`INSERT INTO municipality VALUES ($1, gen_random_uuid(), 'Ulanów')`, [NISKO]);
    for (const table of AUDITED_TABLES) {
      // A text that no constraint is about but the one on removed people; of a member nothing but the role is recorded.
      const [column] = await rows(
        `SELECT attname AS name FROM pg_attribute a JOIN pg_trigger t ON t.tgrelid = a.attrelid AND t.tgname = 'audit'
         WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND atttypid = 'text'::regtype
           AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND attnum = ANY (conkey) AND contype <> 'n'
                             AND conname <> 'participant_erased')
           AND attname <> ALL (string_to_array(encode(t.tgargs, 'escape'), '\\000')) ORDER BY attnum LIMIT 1`,
        [table],
      );
      const set = column ? `${column.name} = concat(${column.name}, ' x')` : `role = 'OBSERVER'`;
      const { rowCount } = await client.query(
        `UPDATE ${table} SET ${set} WHERE ctid = (SELECT min(ctid) FROM ${table} WHERE county_id = $1)`,
        [NISKO],
      );
      const found = await rows(
        `SELECT action FROM audit_event WHERE act = pg_current_xact_id() AND subject_type = upper($1) AND action <> 'CREATED'`,
        [table],
      );
      expect({ table, found }).toEqual({ table, found: rowCount ? [{ action: 'CHANGED' }] : [] });
      if (rowCount) told.push(table);
    }
    await rows('ROLLBACK');
    client.release();
    expect(told.length).toBeGreaterThanOrEqual(11);
  });

  it('names a member when they come, change and go, and whoever lets themselves go', async () => {
    const [boss, deputy] = [await beczka.member('MANAGER', NISKO), await beczka.member('MANAGER', NISKO)];
    const as = (caller: { cookie: string }, mutation: string, type: string, input: object, fields: string) =>
      beczka.mutate(caller, mutation, type, { countyId: NISKO, ...input }, fields);
    const invited = await as(
      boss,
      'inviteStaff',
      'InviteStaffInput',
      { email: 'maria@example.org', name: 'Maria Wrona', role: 'OBSERVER', language: 'PL' },
      'id',
    );
    const { id } = invited.data.inviteStaff;
    await as(boss, 'changeStaffRole', 'ChangeStaffRoleInput', { id, role: 'EXPERT' }, 'id');
    await as(boss, 'removeStaff', 'RemoveStaffInput', { id }, 'ok');
    expect((await about(id)).map(brief)).toEqual([
      {
        who: boss.id,
        action: 'CREATED MEMBERSHIP',
        before: null,
        after: { person: 'Maria Wrona', role: 'OBSERVER' },
      },
      { who: boss.id, action: 'CHANGED MEMBERSHIP', before: { role: 'OBSERVER' }, after: { role: 'EXPERT' } },
      {
        who: boss.id,
        action: 'REMOVED MEMBERSHIP',
        // Never accepted: since when it had waited is told as well.
        before: { person: 'Maria Wrona', role: 'EXPERT', created_at: expect.any(String) },
        after: null,
      },
    ]);
    await as(deputy, 'removeStaff', 'RemoveStaffInput', { id: deputy.id }, 'ok');
    expect((await about(deputy.id)).find(({ action }) => action === 'REMOVED')).toMatchObject({
      actor_id: deputy.id,
      actor_name: 'Osoba MANAGER',
    });
  });
});

describe('who acts', () => {
  it('is the participant who answers, in one event that keeps no comment', async () => {
    const [person] = nisko.people;
    const poll = await beczka.openPoll(nisko, { conferenceId: nisko.conferenceIds[2], ...JANUARY });
    const [first, second] = poll.slots as [string, string];
    await beczka.save(person!, poll, '+-', { comment: 'Poufne' });
    await beczka.save(person!, poll, '+-', { comment: 'Poufne' });
    await beczka.save(person!, poll, '~-');
    const answers = await events(`action = 'ANSWERED' AND subject_id = $1`, poll.id);
    expect(answers.map(brief)).toEqual([
      {
        who: person!.id,
        action: 'ANSWERED DATE_POLL',
        before: null,
        after: { [first]: 'YES', [second]: 'NO', comment_changed: true },
      },
      {
        who: person!.id,
        action: 'ANSWERED DATE_POLL',
        before: { [first]: 'YES' },
        after: { [first]: 'IF_NEED_BE' },
      },
    ]);
    expect(answers[0]).toMatchObject({ actor_kind: 'PARTICIPANT', actor_name: null, at: NOW });
    expect(answers[0]!.origin).toMatch(/^127\.0\.0\.0\/24/);
    // Opening it has asked people without an event for each.
    expect((await about(poll.id)).filter(({ action }) => action !== 'ANSWERED').map(brief)).toMatchObject([
      { action: 'CREATED DATE_POLL' },
      { action: 'CHANGED DATE_POLL', after: { state: 'OPEN' } },
    ]);
  });

  it('is the system with the name of its job', async () => {
    const poll = await beczka.openPoll(nisko, { conferenceId: nisko.conferenceIds[3], ...FEBRUARY });
    for (const person of nisko.people) await beczka.save(person, poll, '+-');
    const { database, clock, queuePrefix } = beczka;
    const worker = await startWorker(database, { smtpUrl: 'smtp://127.0.0.1:9', clock, queuePrefix });
    const decided = async () => (await about(poll.id)).find(({ after }) => after?.state === 'DECIDED');
    for (let look = 0; look < 100 && !(await decided()); look++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await worker.close();
    expect(await decided()).toMatchObject({ actor_kind: 'SYSTEM', actor_name: 'date-poll.settle', at: NOW });
    expect((await about(nisko.conferenceIds[3]!)).at(-1)).toMatchObject({
      actor_kind: 'SYSTEM',
      after: { state: 'DATED', held_on: '2024-02-13', starts_at: '09:00:00' },
    });
  });

  it('is the operator at the command line', async () => {
    await CountyContext.run(
      [NISKO],
      () =>
        beczka
          .get(CountyTransaction)
          .write(NISKO, (manager) =>
            manager.query(`UPDATE venue SET capacity = 120 WHERE county_id = $1`, [NISKO]),
          ),
      OPERATOR,
    );
    expect((await about(nisko.venueId)).at(-1)).toMatchObject({
      actor_kind: 'OPERATOR',
      after: { capacity: 120 },
    });
  });

  it('signs in: each of their counties has the browser, and nothing of the others', async () => {
    const expert = await beczka.member('EXPERT', NISKO, NOWY_DWOR);
    await beczka.rows(`UPDATE membership SET name = 'Pani Ekspert' WHERE county_id = $1 AND user_id = $2`, [
      ...[NISKO, expert.id],
    ]);
    await beczka.rows(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser)
       VALUES ($1, $2, $3, $3, $3, 'Safari, iOS')`,
      [hashOf(randomBytes(32).toString('base64url')), expert.id, NOW],
    );
    const told = await events(`action = 'SIGNED_IN' AND actor_id = $1 AND at = $2`, expert.id, NOW);
    expect(
      told.map(({ county_id, actor_name, origin, after }) => [county_id, actor_name, origin, after]).sort(),
    ).toEqual([
      [NOWY_DWOR, 'Osoba EXPERT', 'Safari, iOS', null],
      [NISKO, 'Pani Ekspert', 'Safari, iOS', null],
    ]);
  });
});

describe('what changes no audited row', () => {
  it('is recorded where somebody did it: links, an imported list', async () => {
    const [person] = nisko.people;
    await beczka.mutate(
      nisko.coordinator,
      'resendPersonalLink',
      'ParticipantRefInput',
      { countyId: NISKO, id: person!.id },
      'ok',
    );
    expect((await about(person!.id)).at(-1)).toMatchObject({
      action: 'LINK_SENT',
      actor_id: nisko.coordinator.id,
    });
    const list = 'Imię;Nazwisko;E-mail;Organizacja;Sektor\nEwa;Lis;ewa.lis@example.org;Nowa Rada;samorząd';
    const preview = await beczka.mutate(
      nisko.coordinator,
      'previewParticipantImport',
      'PreviewParticipantImportInput',
      {
        countyId: NISKO,
        fileName: 'lista.csv',
        contentBase64: Buffer.from(list).toString('base64'),
      },
    );
    const { id } = preview.data.previewParticipantImport;
    expect(await about(id)).toEqual([]);
    for (let twice = 0; twice < 2; twice++)
      await beczka.mutate(nisko.coordinator, 'applyParticipantImport', 'ApplyParticipantImportInput', {
        countyId: NISKO,
        id,
      });
    expect((await about(id)).map(brief)).toEqual([
      {
        who: nisko.coordinator.id,
        action: 'IMPORTED PARTICIPANT_IMPORT',
        before: null,
        after: { added: 1, changed: 0, organizations: 1 },
      },
    ]);
    expect(await events(`action = 'CREATED' AND after ->> 'email' = 'ewa.lis@example.org'`)).toHaveLength(1);
  });

  it('a refusal is told once an hour, to the county it was tried in', async () => {
    const observer = await beczka.member('OBSERVER', NISKO);
    const tryIt = async () => {
      const { errors } = await beczka.mutate(observer, 'deactivateParticipant', 'ParticipantRefInput', {
        countyId: NISKO,
        id: nisko.people[0]!.id,
      });
      expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    };
    const refusals = () => events(`action = 'REFUSED' AND actor_id = $1`, observer.id);
    await tryIt();
    await tryIt();
    expect((await refusals()).map(brief)).toEqual([
      { who: observer.id, action: 'REFUSED MEMBERSHIP', before: null, after: { action: 'EDIT_PARTNERS' } },
    ]);
    beczka.clock.set(new Date(NOW.getTime() + 61 * 60_000));
    await tryIt();
    expect(await refusals()).toHaveLength(2);
    beczka.clock.set(NOW);
  });
});

const JANUARY = {
  slots: [
    { heldOn: '2024-01-09', startsAt: '09:00' },
    { heldOn: '2024-01-10', startsAt: '09:00' },
  ],
};
const FEBRUARY = {
  slots: [
    { heldOn: '2024-02-13', startsAt: '09:00' },
    { heldOn: '2024-02-14', startsAt: '09:00' },
  ],
};

describe('in the end', () => {
  it('what tells of a person is taken out, the events stay, and that it was done is one of them', async () => {
    const person = nisko.people[3]!;
    const organizationId = await organizationOf(person.id);
    await beczka.mutate(nisko.coordinator, 'updateParticipant', 'UpdateParticipantInput', {
      ...participantInput({
        id: person.id,
        email: 'inny@example.org',
        lastName: 'Nowy',
        phone: '15 841 20 01',
      }),
      organizationId,
    });
    const forget = () => CountyContext.run([NISKO], () => beczka.get(AuditLog).erase(NISKO, person.id));
    await expect(forget()).rejects.toThrow(/still there/);
    await beczka.rows(
      `UPDATE participant SET first_name = '', last_name = '', email = NULL, phone = NULL, function = NULL,
         deactivated_at = now(), erased_at = now() WHERE id = $1`,
      [person.id],
    );
    const before = await about(person.id);
    const others = await events('subject_id IS DISTINCT FROM $1', person.id);
    await forget();
    const after = await about(person.id);
    const done = after.findIndex(({ action }) => action === 'ERASED');
    expect(after.splice(done, 1)).toMatchObject([{ subject_type: 'PARTICIPANT', before: null, after: null }]);
    expect(after.map(({ at, action, actor_id }) => [at, action, actor_id])).toEqual(
      before.map(({ at, action, actor_id }) => [at, action, actor_id]),
    );
    expect(after.at(-2)).toMatchObject({
      before: { email: '[usunięto]', last_name: '[usunięto]' },
      after: { email: '[usunięto]', last_name: '[usunięto]', phone: '[usunięto]' },
    });
    expect(after[0]!.after).toMatchObject({ organization_id: organizationId, language: 'pl' });
    expect(JSON.stringify(after)).not.toMatch(/example\.org|Kowalski|Nowy|841 20/);
    // Of what they did themselves only from where is taken out.
    const own = others.filter(({ actor_id, origin }) => actor_id === person.id && origin !== null);
    expect(own.length).toBeGreaterThan(0);
    expect(await events('subject_id IS DISTINCT FROM $1', person.id)).toEqual(
      others.map((event) => (own.includes(event) ? { ...event, origin: null } : event)),
    );
  });

  it('two years are kept, whatever the clock that asks says', async () => {
    const old = (years: string) =>
      beczka.rows(
        `INSERT INTO audit_event (county_id, at, actor_kind, action, subject_type, subject_id)
         VALUES ($1, now() - $2::interval, 'SYSTEM', 'OLD', 'X', $2)`,
        [NISKO, years],
      );
    await beczka.rows(`DELETE FROM audit_event`);
    for (const age of ['2 years 2 days', '2 years 1 day', '1 year 363 days', '1 day']) await old(age);
    const remove = (keptSince: string, most = 10) =>
      asAppKept(`SELECT remove_old_events($1, ${keptSince}, $2) AS removed`, [NISKO, most]);
    expect(await remove(`now() - interval '5 years'`)).toBe(0);
    expect(await remove(`now() + interval '5 years'`, 1)).toBe(1);
    expect(await remove(`now() + interval '5 years'`)).toBe(1);
    expect((await events()).map(({ subject_id }) => subject_id)).toEqual(['1 year 363 days', '1 day']);
  });
});

async function asAppKept(sql: string, values: unknown[]): Promise<number> {
  await app.query('BEGIN');
  await app.query(`SELECT set_config('app.counties', $1, true)`, [NISKO]);
  const { rows } = await app.query<{ removed: number }>(sql, values);
  await app.query('COMMIT');
  return rows[0]!.removed;
}
