import { createHash } from 'node:crypto';
import {
  ParticipantLinkService,
  Role,
  SessionService,
  SignInLinkService,
  StaffService,
} from '@beczka/identity';
import { CountyContext, CountyTransaction } from '@beczka/tenancy';
import { v7 as uuid } from 'uuid';
import { type IdentityApp, identityApp, openCounty } from '../support/identity-app.js';
import { crowd, NISKO, NOWY_DWOR } from '../support/people.js';

const ANNA = `anna@${NISKO}.example.org`;
const MINUTE = 60_000;

let identity: IdentityApp;
let links: SignInLinkService;
let sessions: SessionService;

beforeEach(async () => {
  identity = await identityApp();
  await openCounty(identity, NISKO);
  await openCounty(identity, NOWY_DWOR);
  links = identity.app.get(SignInLinkService);
  sessions = identity.app.get(SessionService);
});
afterEach(() => identity.close());

const wait = (ms: number) => identity.clock.set(new Date(identity.clock.now().getTime() + ms));
const count = async (table: string) =>
  Number((await identity.asAdmin.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
const states = async () =>
  (await identity.asAdmin.query('SELECT state FROM sign_in_link ORDER BY id')).rows.map((row) => row.state);

async function signInToken(): Promise<string> {
  await links.request(ANNA);
  await links.sendDue();
  return identity.mailer.tokenFor(ANNA);
}

describe('the role that serves', () => {
  it.each([
    'account_notice',
    'app_user',
    'membership',
    'operator',
    'passkey',
    'passkey_challenge',
    'provider_account',
    'provider_attempt',
    'session',
    'sign_in_link',
    'sign_in_token',
  ])('cannot touch %s', async (table) => {
    for (const sql of [
      `SELECT FROM ${table}`,
      `INSERT INTO ${table} DEFAULT VALUES`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
      `COPY ${table} TO STDOUT`,
    ]) {
      await expect(identity.asApp.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot ask for a person by id, nor open a county past the function', async () => {
    await expect(identity.asApp.query('SELECT staff($1)', [uuid()])).rejects.toMatchObject({ code: '42501' });
    await expect(identity.asApp.query(`SELECT account_of_session('', now())`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(identity.asApp.query(`INSERT INTO open_county VALUES ('0201')`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it.each([
    `SELECT open_county_for('0201', '', '', '', '')`,
    `SELECT add_member('${NISKO}', gen_random_uuid(), 'x@example.org', 'X', 'pl', 'MANAGER')`,
    `SELECT name_first_manager('${NISKO}', '${ANNA}')`,
  ])('may not do what is the owner’s: %s', async (sql) => {
    await expect(identity.asApp.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('opens a county in the name of an operator alone', async () => {
    const {
      rows: [anna],
    } = await identity.asAdmin.query('SELECT id FROM app_user WHERE email = $1', [ANNA]);
    const open = () =>
      identity.asApp.query(`SELECT open_new_county('0201', $1, '', '', '', '') AS outcome`, [anna.id]);
    expect((await open()).rows).toEqual([{ outcome: 'NOT_ALLOWED' }]);
    expect(await count('open_county')).toBe(2);
    await identity.asAdmin.query('INSERT INTO operator (user_id) VALUES ($1)', [anna.id]);
    // And then, as ever, in the counties of the transaction.
    await expect(open()).rejects.toThrow('not among');
  });

  it('is given these functions alone, whose search path no temporary table gets in front of', async () => {
    const { rows } = await identity.asAdmin.query(`
      SELECT proname AS name, proconfig::text AS config, has_function_privilege('public', oid, 'EXECUTE') AS everybody
      FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prosecdef
      ORDER BY proname`);
    const functions = [
      'accept_by_session',
      'accept_invitation',
      'account_notice_failed',
      'account_notice_sent',
      'account_notices_due',
      'add_member',
      'add_passkey',
      'audit_part',
      'audit_row',
      'audit_sign_in',
      'challenge_new_passkey',
      'challenge_passkey',
      'change_staff_role',
      'claim_account_notices',
      'claim_sign_in_links',
      'close_county',
      'counties_for_operator',
      'counties_with_provider',
      'end_account_sessions',
      'end_other_sessions',
      'end_own_session',
      'end_provider_sign_ins',
      'end_session',
      'erase_from_audit',
      'expert_busy_days',
      'free_days',
      'grant_support',
      'hand_over_records',
      'invite_first_manager',
      'invite_staff',
      'keep_days',
      'leave_county',
      'name_first_manager',
      'note_support_visit',
      'note_use_of_account',
      'open_county_for',
      'open_new_county',
      'own_busy_days',
      'own_passkeys',
      'own_sessions',
      'passkey_refused',
      'passkey_to_verify',
      'provider_refused',
      'record_event',
      'remove_old_events',
      'remove_passkey',
      'remove_sign_in_remains',
      'remove_staff',
      'remove_unused_accounts',
      'reopen_county',
      'request_sign_in',
      'resend_staff_invitation',
      'revoke_support',
      'set_winter_break',
      'sign_in',
      'sign_in_by_passkey',
      'sign_in_by_provider',
      'sign_in_link_failed',
      'sign_in_link_refused',
      'sign_in_link_sent',
      'sign_in_links_due',
      'sign_in_remains_due',
      'staff_addresses',
      'staff_of_county',
      'staff_of_session',
      'start_provider_sign_in',
      'store_sign_in_token',
      'support_grants',
      'take_provider_attempt',
      'unused_accounts_due',
      'update_account',
      'use_session',
    ];
    const config = '{"search_path=public, pg_temp"}';
    expect(rows).toEqual(functions.map((name) => ({ name, config, everybody: false })));
  });
});

describe('opening a county', () => {
  it('changes nothing the second time', async () => {
    await expect(openCounty(identity, NISKO)).resolves.toBe(false);
    expect(await count('app_user')).toBe(2);
    expect(await count('membership')).toBe(2);
  });

  it('knows no county that is not in the register', async () => {
    await expect(openCounty(identity, '9999')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('makes an expert of several counties one person, whose account no later call changes', async () => {
    const { users } = identity;
    const add = (countyId: string, name: string, role: Role) =>
      CountyContext.run([countyId], () =>
        users.addMember(countyId, { email: 'Ewa@Example.org', name, role }),
      );
    const ewa = await add(NISKO, 'Ewa Lis', Role.EXPERT);
    await expect(add(NOWY_DWOR, 'Someone Else', Role.EXPERT)).resolves.toBe(ewa);
    await expect(add(NISKO, 'Someone Else', Role.MANAGER)).resolves.toBe(ewa);
    const members = await CountyContext.run([NISKO], () => identity.app.get(StaffService).inCounty(NISKO));
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ['Anna Kowalska', Role.COORDINATOR],
      ['Ewa Lis', Role.EXPERT],
    ]);
  });

  it('adds nobody to a county that is closed or not the caller’s', async () => {
    const { users } = identity;
    const member = { email: 'ewa@example.org', name: 'Ewa Lis', role: Role.EXPERT };
    await expect(CountyContext.run(['0201'], () => users.addMember('0201', member))).rejects.toThrow(
      'not open',
    );
    await expect(CountyContext.run([NOWY_DWOR], () => users.addMember(NISKO, member))).rejects.toThrow(NISKO);
    expect(await count('membership')).toBe(2);
  });

  it('answers in the database itself for the counties of the transaction alone', async () => {
    const inOtherCounty = (sql: string, values: unknown[]) =>
      CountyContext.run([NOWY_DWOR], () =>
        identity.app.get(CountyTransaction).write(NOWY_DWOR, (manager) => manager.query(sql, values)),
      );
    const add = `SELECT add_member($1, $2, 'ewa@example.org', 'Ewa Lis', 'pl', 'MANAGER')`;
    await expect(identity.asAdmin.query(add, [NISKO, uuid()])).rejects.toThrow('not open');
    const { rows } = await identity.asAdmin.query('SELECT array_agg(id) AS everybody FROM app_user');
    for (const sql of ['SELECT * FROM staff_of_county($1)', 'SELECT * FROM staff_addresses($1, $2)']) {
      const values = sql.includes('$2') ? [NISKO, rows[0].everybody] : [NISKO];
      await expect(inOtherCounty(sql, values)).resolves.toEqual([]);
    }
    expect(await count('membership')).toBe(2);
  });

  it('gives addresses of members of the county alone', async () => {
    const { rows } = await identity.asAdmin.query('SELECT id FROM app_user');
    const addresses = await CountyContext.run([NISKO], () =>
      identity.app.get(StaffService).emailsOf(
        rows.map(({ id }) => id),
        NISKO,
      ),
    );
    expect(addresses).toEqual([
      { id: expect.any(String), name: 'Anna Kowalska', email: ANNA, language: 'pl' },
    ]);
  });
});

describe('asking for a sign-in link', () => {
  it('takes as long for an unknown address, and leaves no trace of it', async () => {
    for (const email of [ANNA, 'nobody@example.org']) {
      const started = performance.now();
      await expect(links.request(email)).resolves.toBeUndefined();
      expect(performance.now() - started).toBeGreaterThan(195);
    }
    expect(identity.published).toEqual(['sign-in-link.send', 'sign-in-link.send']);
    expect(await count('sign_in_link')).toBe(1);
  });

  it('keeps five links in a quarter of an hour', async () => {
    await Promise.all(Array.from({ length: 12 }, () => links.request(ANNA)));
    expect(await count('sign_in_link')).toBe(5);
    wait(15 * MINUTE);
    await links.request(ANNA);
    expect(await count('sign_in_link')).toBe(6);
  });

  it('counts what another request has not committed yet', async () => {
    const first = await identity.asApp.connect();
    await first.query('BEGIN');
    for (let i = 0; i < 5; i += 1) {
      await first.query('SELECT request_sign_in($1, $2, $3)', [uuid(), ANNA, identity.clock.now()]);
    }
    const second = links.request(ANNA);
    await first.query('SELECT pg_sleep(0.1)');
    await first.query('COMMIT');
    first.release();
    await second;
    expect(await count('sign_in_link')).toBe(5);
  });

  it('stores of the token in the mail nothing but its hash', async () => {
    const token = await signInToken();
    const { rows } = await identity.asAdmin.query('SELECT token_hash FROM sign_in_token');
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest() }]);
    expect(identity.mailer.mails[0]!.expiresAt).toEqual(new Date('2026-11-16T09:15:00Z'));
  });
});

describe('sending sign-in links', () => {
  it('sends each once when several workers send at once', async () => {
    for (let i = 0; i < 5; i += 1) await links.request(ANNA);
    await Promise.all([links.sendDue(), links.sendDue(), links.sendDue()]);
    expect(identity.mailer.mails).toHaveLength(5);
    expect(await states()).toEqual(Array(5).fill('SENT'));
    await expect(links.isDue(identity.clock.now())).resolves.toBe(false);
  });

  it('does not wait for links that another worker is taking', async () => {
    await links.request(ANNA);
    const other = await identity.asApp.connect();
    await other.query('BEGIN');
    const now = identity.clock.now();
    const { rows } = await other.query('SELECT * FROM claim_sign_in_links($1, $1, 5)', [now]);
    const passing = links.sendDue();
    await other.query('SELECT pg_sleep(0.1)');
    await other.query('COMMIT');
    other.release();
    await passing;
    expect([rows.length, identity.mailer.mails.length]).toEqual([1, 0]);
  });

  it('tries again after 15 seconds with a new token', async () => {
    identity.mailer.failures = 1;
    await links.request(ANNA);
    await links.sendDue();
    await links.sendDue();
    expect(await states()).toEqual(['PENDING']);
    // The server has named the address; what is kept and printed of its words does not.
    expect((await identity.asAdmin.query('SELECT last_error FROM sign_in_link')).rows).toEqual([
      { last_error: '450 <…@…>: later, …@…' },
    ]);
    wait(15_000);
    await expect(links.isDue(identity.clock.now())).resolves.toBe(true);
    await links.sendDue();
    expect(await states()).toEqual(['SENT']);
    expect(await count('sign_in_token')).toBe(2);
  });

  it('gives up after six attempts, or an hour after the request', async () => {
    identity.mailer.failures = 6;
    await links.request(ANNA);
    for (let i = 0; i < 7; i += 1) {
      await links.sendDue();
      wait(5 * MINUTE);
    }
    expect(await states()).toEqual(['FAILED']);
    await links.request(ANNA);
    wait(60 * MINUTE);
    await links.sendDue();
    expect(await states()).toEqual(['FAILED', 'FAILED']);
    expect(identity.mailer.mails).toEqual([]);
  });

  it('takes over from a worker that died, which can then neither store a token nor mark the link', async () => {
    await links.request(ANNA);
    const now = identity.clock.now();
    const claim = () =>
      identity.asApp.query('SELECT * FROM claim_sign_in_links($1, $2, 5)', [
        identity.clock.now(),
        new Date(now.getTime() + MINUTE),
      ]);
    const [dead] = (await claim()).rows;
    expect((await claim()).rows).toEqual([]);
    wait(MINUTE);
    await links.sendDue();
    const store = await identity.asApp.query('SELECT store_sign_in_token($1, $2, $3, $4) AS stored', [
      dead.link_id,
      dead.claim,
      Buffer.alloc(32),
      now,
    ]);
    expect(store.rows).toEqual([{ stored: false }]);
    await identity.asApp.query('SELECT sign_in_link_failed($1, $2, $3, $4)', [
      dead.link_id,
      dead.claim,
      'late',
      now,
    ]);
    expect(await states()).toEqual(['SENT']);
  });
});

describe('signing in', () => {
  it('gives the person with their counties, for thirty days', async () => {
    const { staff, token } = await sessions.signIn(await signInToken());
    expect(staff).toEqual({
      kind: 'staff',
      userId: expect.any(String),
      name: 'Anna Kowalska',
      email: ANNA,
      language: 'pl',
      memberships: [{ countyId: NISKO, role: Role.COORDINATOR }],
      invitations: [],
      closedCounties: [],
      operator: false,
      onlyCounty: null,
    });
    for (let use = 0; use < 2; use += 1) {
      wait(14 * 24 * 60 * MINUTE - 1);
      await expect(sessions.staffOf(token)).resolves.toEqual(staff);
    }
    wait(2 * 24 * 60 * MINUTE + 1);
    await expect(sessions.staffOf(token)).resolves.toEqual(staff);
    wait(1);
    await expect(sessions.staffOf(token)).resolves.toBeUndefined();
  });

  it('ends after fourteen days without use', async () => {
    const { token } = await sessions.signIn(await signInToken());
    wait(14 * 24 * 60 * MINUTE);
    await expect(sessions.staffOf(token)).resolves.toBeUndefined();
  });

  it('notes use every five minutes, and not with each request', async () => {
    const { token } = await sessions.signIn(await signInToken());
    const lastUse = async () => {
      await sessions.staffOf(token);
      return (await identity.asAdmin.query('SELECT last_used_at AS at, xmin FROM session')).rows[0];
    };
    const first = await lastUse();
    wait(5 * MINUTE - 1);
    expect(await lastUse()).toEqual(first);
    wait(1);
    expect((await lastUse()).at).toEqual(identity.clock.now());
  });

  it('opens exactly one session for a token used many times at once', async () => {
    const token = await signInToken();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => sessions.signIn(token)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map((outcome) => outcome.reason.code)).toEqual(Array(9).fill('SIGN_IN_LINK_INVALID'));
    expect(await count('session')).toBe(1);
  });

  it('refuses unknown, used, expired and misshapen tokens alike', async () => {
    const used = await signInToken();
    await sessions.signIn(used);
    const expired = await signInToken();
    wait(15 * MINUTE);
    for (const token of [used, expired, 'A'.repeat(43), '', 'x'.repeat(10_000)]) {
      await expect(sessions.signIn(token)).rejects.toMatchObject({ code: 'SIGN_IN_LINK_INVALID' });
    }
  });

  it('that fails is told in the counties of the person whose link it was, once an hour for each reason', async () => {
    const told = async () =>
      (
        await identity.asAdmin.query(
          `SELECT county_id AS county, subject_id AS person, actor_kind AS actor, actor_id, origin, after
           FROM audit_event WHERE action = 'SIGN_IN_FAILED' ORDER BY at, id`,
        )
      ).rows;
    const fail = (token: string) => sessions.signIn(token, 'Firefox, Windows').catch(() => undefined);
    const token = await signInToken();
    const { staff } = await sessions.signIn(token);
    // Another county has invited them, and they have not answered: it learns nothing of them.
    await identity.asAdmin.query(
      `INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, 'EXPERT')`,
      [NOWY_DWOR, staff.userId],
    );
    for (const unknown of ['A'.repeat(43), 'nonsense']) await fail(unknown);
    expect(await told()).toEqual([]);

    await Promise.all(Array.from({ length: 8 }, () => fail(token)));
    const used = {
      county: NISKO,
      person: staff.userId,
      actor: 'SYSTEM',
      actor_id: null,
      origin: 'Firefox, Windows',
      after: { failure: 'LINK_USED' },
    };
    expect(await told()).toEqual([used]);
    wait(59 * MINUTE);
    await fail(token);
    expect(await told()).toHaveLength(1);
    const expired = await signInToken();
    wait(15 * MINUTE);
    await fail(expired);
    expect(await told()).toEqual([used, { ...used, after: { failure: 'LINK_EXPIRED' } }]);
    await fail(token);
    expect(await told()).toHaveLength(3);
  });

  it('takes a token until the last moment of its quarter of an hour', async () => {
    const token = await signInToken();
    wait(15 * MINUTE - 1);
    await expect(sessions.signIn(token)).resolves.toBeDefined();
  });

  it('ends with signing out, and sweeps up sessions and links of old', async () => {
    const { token } = await sessions.signIn(await signInToken());
    wait(30 * 24 * 60 * MINUTE);
    const next = await sessions.signIn(await signInToken());
    expect(await count('session')).toBe(1);
    expect(await count('sign_in_link')).toBe(1);
    await sessions.end(next.token);
    await sessions.end(token);
    await expect(sessions.staffOf(next.token)).resolves.toBeUndefined();
  });
});

describe('personal links', () => {
  let service: ParticipantLinkService;
  let people: string[];
  const inNisko = <T>(work: () => Promise<T>) => CountyContext.run([NISKO], work);
  const write = <T>(work: Parameters<typeof CountyTransaction.prototype.write<T>>[1]) =>
    inNisko(() => identity.app.get(CountyTransaction).write(NISKO, work));
  const hash = (token: string) => createHash('sha256').update(token).digest();
  const owners = (...ids: string[]) => ids.map((id) => ({ id, linkRevision: 0 }));
  const nextMonth = () => new Date(identity.clock.now().getTime() + 30 * 24 * 60 * MINUTE);

  beforeEach(async () => {
    service = identity.app.get(ParticipantLinkService);
    people = await crowd(identity.asAdmin, NISKO, 150);
  });

  it('open the own participant, for a whole batch of mails', async () => {
    const tokens = await write((manager) => service.mint(manager, NISKO, owners(...people), nextMonth()));
    expect(tokens.size).toBe(150);
    expect(new Set(tokens.values()).size).toBe(150);
    for (const id of people.slice(0, 3)) {
      const token = tokens.get(id)!;
      expect(token).toMatch(/^1812-[A-Za-z0-9_-]{43}$/);
      await expect(inNisko(() => service.participantOf(NISKO, hash(token)))).resolves.toBe(id);
    }
  });

  it('end when they expire, when they are revoked and at the county’s border', async () => {
    const [jan, ola] = people as [string, string];
    const first = await write((manager) => service.mint(manager, NISKO, owners(jan, ola), nextMonth()));
    const second = await write((manager) => service.mint(manager, NISKO, owners(jan), nextMonth()));
    const [janFirst, olaFirst, janSecond] = [first.get(jan)!, first.get(ola)!, second.get(jan)!].map(
      hash,
    ) as [Buffer, Buffer, Buffer];
    const refused = { code: 'LINK_INVALID' };

    await expect(
      CountyContext.run([NOWY_DWOR], () => service.participantOf(NOWY_DWOR, janFirst)),
    ).rejects.toMatchObject(refused);
    await write((manager) =>
      manager.query('UPDATE participant SET link_revision = 1 WHERE county_id = $1 AND id = $2', [
        NISKO,
        jan,
      ]),
    );
    for (const revoked of [janFirst, janSecond]) {
      await expect(inNisko(() => service.participantOf(NISKO, revoked))).rejects.toMatchObject(refused);
    }
    await expect(inNisko(() => service.participantOf(NISKO, olaFirst))).resolves.toBe(ola);
    identity.clock.set(nextMonth());
    await expect(inNisko(() => service.participantOf(NISKO, olaFirst))).rejects.toMatchObject(refused);
  });
});
