import type { TestStaff } from '../support/people.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

const HOUR = 60 * 60_000;

let beczka: SchedulingApp;
let nisko: TestCounty;
let manager: TestStaff;
let operator: TestStaff;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
  await beczka.county(NOWY_DWOR, 1);
  manager = await beczka.member('MANAGER', NISKO);
  operator = await beczka.operator();
});
afterAll(() => beczka?.close());
beforeEach(async () => {
  await beczka.rows('DELETE FROM support_visit');
  await beczka.rows('DELETE FROM support_grant');
});

const wait = (ms: number) => beczka.clock.set(new Date(beczka.clock.now().getTime() + ms));

async function ask(query: string, variables: object, caller: { cookie: string }) {
  const { data, errors } = await beczka.api.ask(query, variables, caller);
  const { code, field } = errors[0]?.extensions ?? {};
  return { data, code, field };
}

const FIELDS = 'id grantedBy reason grantedAt expiresAt revokedAt holds visits { name firstAt lastAt }';

const grant = (given: object = {}, caller = manager) =>
  ask(
    `mutation ($input: GrantSupportInput!) { grantSupport(input: $input) { ${FIELDS} } }`,
    { input: { countyId: NISKO, hours: 8, reason: 'Nie wychodzą przypomnienia.', ...given } },
    caller,
  );
const revoke = (id: string, caller = manager, countyId = NISKO) =>
  ask(
    'mutation ($input: RevokeSupportInput!) { revokeSupport(input: $input) { holds revokedAt } }',
    { input: { countyId, id } },
    caller,
  );
const grants = async () =>
  (await ask(`query ($c: ID!) { supportGrants(countyId: $c) { ${FIELDS} } }`, { c: NISKO }, manager)).data
    .supportGrants;
const look = async (countyId = NISKO, caller = operator) =>
  (await ask('query ($c: ID!) { participants(countyId: $c) { total } }', { c: countyId }, caller)).code;

describe('letting operators in', () => {
  it('makes every operator an observer there, for so many hours and not a moment longer', async () => {
    expect(await look()).toBe('NOT_FOUND');
    const { data } = await grant();
    expect(data.grantSupport).toMatchObject({
      grantedBy: 'Osoba MANAGER',
      holds: true,
      revokedAt: null,
      visits: [],
    });
    expect(await look()).toBeUndefined();
    expect(await look(NISKO, await beczka.operator())).toBeUndefined();
    const { data: seen } = await ask(
      '{ me { memberships { role supportUntil actions county { id } cycles { id } needsAttention { title } } } }',
      {},
      operator,
    );
    expect(seen.me.memberships).toEqual([
      {
        role: 'OBSERVER',
        supportUntil: data.grantSupport.expiresAt,
        actions: ['VIEW_COUNTY'],
        county: { id: NISKO },
        cycles: [],
        needsAttention: [],
      },
    ]);
    wait(8 * HOUR - 1);
    expect(await look()).toBeUndefined();
    wait(1);
    expect(await look()).toBe('NOT_FOUND');
    expect((await grants())[0]).toMatchObject({ holds: false });
  });

  it('opens no other county, and nothing to people who are no operators', async () => {
    await grant();
    expect(await look(NOWY_DWOR)).toBe('NOT_FOUND');
    expect(await look(NISKO, await beczka.member('OBSERVER', NOWY_DWOR))).toBe('NOT_FOUND');
  });

  it('lets them change nothing, and is no membership', async () => {
    await grant();
    const input = { countyId: NISKO, name: 'Aula', address: 'Rynek 1' };
    const { code } = await ask(
      'mutation ($input: CreateVenueInput!) { createVenue(input: $input) { id } }',
      { input },
      operator,
    );
    expect(code).toBe('FORBIDDEN');
    expect((await grant({}, operator)).code).toBe('FORBIDDEN');
    expect(
      await beczka.rows(
        `SELECT actor_kind, actor_id, actor_name, after FROM audit_event WHERE action = 'REFUSED' AND actor_id = $1
         ORDER BY after ->> 'action'`,
        [operator.id],
      ),
    ).toEqual(
      ['EDIT_CYCLES', 'MANAGE_STAFF'].map((action) => ({
        actor_kind: 'OPERATOR',
        actor_id: operator.id,
        actor_name: 'Osoba OBSERVER',
        after: { action },
      })),
    );
    const { data } = await ask(
      'query ($c: ID!) { staff(countyId: $c) { id email } }',
      { c: NISKO },
      operator,
    );
    expect(data.staff.map(({ id }: { id: string }) => id)).not.toContain(operator.id);
    expect(data.staff.every(({ email }: { email: string | null }) => email === null)).toBe(true);
  });

  it('tells who looked in, from when to when', async () => {
    await grant();
    await look();
    const first = beczka.clock.now().toISOString();
    wait(5 * 60_000);
    await look();
    expect((await grants())[0].visits).toEqual([
      { name: 'Osoba OBSERVER', firstAt: first, lastAt: beczka.clock.now().toISOString() },
    ]);
  });

  it('ends when it is revoked, with the next request', async () => {
    const { id } = (await grant()).data.grantSupport;
    expect((await revoke(id)).data.revokeSupport).toEqual({
      holds: false,
      revokedAt: beczka.clock.now().toISOString(),
    });
    expect(await look()).toBe('NOT_FOUND');
    expect((await revoke(id)).code).toBeUndefined();
    const elsewhere = await beczka.member('MANAGER', NOWY_DWOR);
    expect((await revoke(id, elsewhere, NOWY_DWOR)).code).toBe('NOT_FOUND');
  });

  it('is refused while it holds already, and for a reason or hours that will not do', async () => {
    expect((await grant({ hours: 2 })).field).toBe('input.hours');
    expect((await grant({ reason: ' ' })).field).toBe('input.reason');
    expect((await grant({}, nisko.coordinator)).code).toBe('FORBIDDEN');
    const answers = await Promise.all([grant(), grant()]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
    expect(await grants()).toHaveLength(1);
  });

  it('stands in the county’s journal', async () => {
    await grant({ reason: 'Nie działa lista.' });
    const events = await beczka.rows(
      `SELECT action, actor_id, after ->> 'reason' AS reason FROM audit_event WHERE action LIKE 'SUPPORT%' ORDER BY at DESC, id DESC LIMIT 1`,
    );
    expect(events).toEqual([
      { action: 'SUPPORT_GRANTED', actor_id: manager.id, reason: 'Nie działa lista.' },
    ]);
  });

  it('tells each look in the journal, among what was done with personal data, once an hour', async () => {
    await beczka.rows('DELETE FROM audit_event');
    await grant();
    await ask(
      'query ($c: ID!) { a: participants(countyId: $c) { total } b: cycles(countyId: $c) { id } }',
      { c: NISKO },
      operator,
    );
    wait(HOUR - 1);
    await look();
    wait(1000);
    await look();
    const { data } = await ask(
      'query ($c: ID!) { journal(countyId: $c, kind: PERSONAL_DATA) { events { who sentence } } }',
      { c: NISKO },
      manager,
    );
    const told = {
      who: 'administrator systemu: Osoba OBSERVER',
      sentence: 'Wgląd obsługi systemu w dane powiatu',
    };
    expect(data.journal.events).toEqual([told, told]);
  });

  it('keeps an operator who belongs to the county what they are there', async () => {
    const both = await beczka.operator(NISKO);
    await grant();
    const { data } = await ask('{ me { memberships { role supportUntil } } }', {}, both);
    expect(data.me.memberships).toEqual([{ role: 'OBSERVER', supportUntil: null }]);
  });

  it('gives the app no way past the functions', async () => {
    const pool = await beczka.connection();
    try {
      await pool.query('SET ROLE beczka_app');
      await pool.query(`SELECT set_config('app.counties', '${NISKO}', false)`);
      for (const table of ['support_grant', 'support_visit'])
        await expect(pool.query(`SELECT FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
      await expect(
        pool.query(`SELECT grant_support($1, $2, gen_random_uuid(), 24, 'x', now()) AS outcome`, [
          NISKO,
          operator.id,
        ]),
      ).resolves.toMatchObject({ rows: [{ outcome: 'NOT_ALLOWED' }] });
    } finally {
      pool.release(true);
    }
  });
});
