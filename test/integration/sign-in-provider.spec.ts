import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { follow, type Person, startProvider, type TestProvider } from '../support/provider.js';
import { type WholeApp, wholeApp } from '../support/whole-app.js';

const WEB = 'http://localhost:3999';
const redirectUri = (county: string) => `${WEB}/sign-in/county/${county}/callback`;
const OPEN = `INSERT INTO open_county VALUES ('${NISKO}'), ('${NOWY_DWOR}')`;

let app: WholeApp;
/** NISKO's own; whoever runs it can have it say anything. */
let provider: TestProvider;
let manager: TestStaff;
let expert: TestStaff;

beforeAll(async () => {
  app = await wholeApp(new Date('2026-11-16T09:00:00Z'), { webUrl: WEB, secretsKey: randomBytes(32) });
  await app.rows(OPEN);
  provider = await startProvider([redirectUri(NISKO), redirectUri(NOWY_DWOR)]);
});
afterAll(async () => {
  await provider?.close();
  await app?.close();
});
beforeEach(async () => {
  provider.spoil = undefined;
  provider.unsigned = false;
  await app.rows('DELETE FROM sign_in_provider');
  manager = await staff('MANAGER', NISKO);
  expert = await staff('EXPERT', NISKO, NOWY_DWOR);
});

/** Signed in by themselves; over plain http cookies have no prefix. */
async function staff(role: string, ...counties: string[]): Promise<TestStaff> {
  const { id, cookie } = await app.member(role, ...counties);
  return { id, cookie: cookie.replace('__Host-', '') };
}

const ask = async (query: string, variables: object = {}, cookie = '') => {
  const { data, errors, cookie: given } = await app.api.ask(query, variables, { cookie });
  const { code, field } = errors[0]?.extensions ?? {};
  return { data, code, field, message: errors[0]?.message, cookie: given };
};
const save = (given: object = {}, cookie = manager.cookie) => {
  const { issuer, clientId, clientSecret } = provider;
  return ask(
    'mutation ($input: SaveSignInProviderInput!) { saveSignInProvider(input: $input) { provider { issuer clientId } } }',
    { input: { countyId: NISKO, issuer, clientId, clientSecret, ...given } },
    cookie,
  );
};
const remove = (cookie = manager.cookie) =>
  ask(`mutation { removeSignInProvider(input: {countyId: "${NISKO}"}) { ok } }`, {}, cookie);
const start = (countyId = NISKO) =>
  ask('mutation ($id: ID!) { startProviderSignIn(input: {countyId: $id}) }', { id: countyId });
const finish = (parameters: string, cookie: string | undefined, countyId = NISKO) =>
  ask(
    'mutation ($input: ProviderSignInInput!) { signInWithProvider(input: $input) { id wholeAccount memberships { county { id } } } }',
    { input: { countyId, parameters } },
    cookie,
  );

/** Through the provider and back, as this person. */
async function away(person: Person | undefined, countyId = NISKO) {
  provider.person = person;
  const { data, cookie } = await start(countyId);
  return { query: await follow(data.startProviderSignIn, redirectUri(countyId)), cookie };
}
async function signIn(person: Person | undefined) {
  const { query, cookie } = await away(person);
  return finish(query, cookie);
}
const emailOf = ({ id }: TestStaff) => `${id}@example.org`;
const asserting = (who: TestStaff, more: object = {}): Person => ({
  sub: randomUUID(),
  email: emailOf(who),
  ...more,
});

/** What counties are told of sign-ins of this person that failed. */
const failures = ({ id }: TestStaff) =>
  app.rows(`SELECT county_id, after FROM audit_event WHERE action = 'SIGN_IN_FAILED' AND subject_id = $1`, [
    id,
  ]);

describe('a county’s provider', () => {
  const settings = (cookie = manager.cookie) =>
    ask(
      `{ signInProvider(countyId: "${NISKO}") { available redirectUri signInUrl provider { issuer clientId } } }`,
      {},
      cookie,
    );

  it('is set by a manager, who is told what to register; its secret is told to nobody', async () => {
    expect((await settings()).data.signInProvider).toEqual({
      available: true,
      redirectUri: redirectUri(NISKO),
      signInUrl: `${WEB}/sign-in/county/${NISKO}`,
      provider: null,
    });
    expect((await save()).code).toBeUndefined();
    const { issuer, clientId } = provider;
    expect((await settings()).data.signInProvider.provider).toEqual({ issuer, clientId });
    const kept = JSON.stringify(await app.rows('SELECT * FROM sign_in_provider'));
    expect(kept).not.toContain(Buffer.from(provider.clientSecret).toString('hex'));
    expect(JSON.stringify(await app.rows('SELECT * FROM audit_event'))).not.toMatch(/sealed|tajne/);
    const { data } = await ask('{ countiesWithProvider { id name voivodeship } }');
    expect(data.countiesWithProvider).toEqual([
      { id: NISKO, name: 'powiat niżański', voivodeship: 'podkarpackie' },
    ]);
  });

  it('is for managers of that county alone', async () => {
    const calls = [settings, (cookie: string) => save({}, cookie), remove];
    for (const call of calls) {
      expect((await call(expert.cookie)).code).toBe('FORBIDDEN');
      expect((await call((await staff('MANAGER', NOWY_DWOR)).cookie)).code).toBe('NOT_FOUND');
      expect((await call('')).code).toBe('UNAUTHENTICATED');
    }
  });

  it.each([
    ['another issuer there', 'issuer', () => ({ issuer: provider.issuer.replace('127.0.0.1', 'localhost') })],
    ['nobody there', 'issuer', () => ({ issuer: 'http://127.0.0.1:1' })],
    ['no address', 'issuer', () => ({ issuer: 'login.example.org' })],
    ['another kind of address', 'issuer', () => ({ issuer: 'file:///etc/passwd' })],
    ['a neighbour’s address', 'issuer', () => ({ issuer: 'https://192.168.0.1' })],
    ['the clear over the internet', 'issuer', () => ({ issuer: 'http://example.org' })],
    ['another secret', 'clientSecret', () => ({ clientSecret: 'zgadnij' })],
    ['another client', 'clientSecret', () => ({ clientId: 'obcy' })],
    ['no secret', 'clientSecret', () => ({ clientSecret: ' ' })],
    ['no client', 'clientId', () => ({ clientId: '' })],
  ])('is asked before it is kept: %s', async (_, field, wrong) => {
    expect(await save(wrong())).toMatchObject({ code: 'INVALID', field: `input.${field}` });
    expect(await app.rows('SELECT 1 FROM sign_in_provider')).toEqual([]);
  });

  it('keeps its secret, but gives it to no other issuer', async () => {
    await save();
    expect((await save({ clientSecret: null })).code).toBeUndefined();
    const other = await startProvider([redirectUri(NISKO)]);
    try {
      const moved = await save({ issuer: other.issuer, clientSecret: null });
      expect(moved).toMatchObject({ code: 'INVALID', field: 'input.clientSecret' });
    } finally {
      await other.close();
    }
  });

  it('can be tested, and says so when it is away', async () => {
    const test = () =>
      ask(`mutation { testSignInProvider(input: {countyId: "${NISKO}"}) { ok } }`, {}, manager.cookie);
    expect((await test()).code).toBe('NOT_FOUND');
    await save();
    expect((await test()).data).toEqual({ testSignInProvider: { ok: true } });
    await app.rows(`UPDATE sign_in_provider SET issuer = 'http://127.0.0.1:1'`);
    expect((await test()).field).toBe('input.issuer');
    expect(await start()).toMatchObject({
      code: 'PROVIDER_FAILED',
      message: expect.stringContaining('odpowiada'),
    });
    await app.rows(`UPDATE sign_in_provider SET sealed_secret = '\\x00'`);
    expect((await test()).field).toBe('input.clientSecret');
  });

  it('whom it has signed in is signed out when it goes, or is another', async () => {
    await save();
    const { cookie } = await signIn(asserting(expert));
    const whoIsThere = async () => (await ask('{ me { id } }', {}, cookie)).data.me;
    expect(await whoIsThere()).toEqual({ id: expert.id });
    await remove();
    expect(await whoIsThere()).toBeNull();
    expect((await ask('{ me { id } }', {}, expert.cookie)).data.me).toEqual({ id: expert.id });
    expect((await remove()).code).toBe('NOT_FOUND');
  });
});

describe('signing in by it', () => {
  beforeEach(async () => {
    await save();
  });
  const refused = { code: 'SIGN_IN_REFUSED', cookie: undefined };

  it('finds a member by their address, and from then on by the subject', async () => {
    const person = asserting(manager, { email: emailOf(manager).toUpperCase(), email_verified: true });
    expect((await signIn(person)).data.signInWithProvider).toEqual({
      id: manager.id,
      wholeAccount: false,
      memberships: [{ county: { id: NISKO } }],
    });
    expect((await signIn({ sub: person.sub, email: emailOf(expert) })).data.signInWithProvider.id).toBe(
      manager.id,
    );
    expect((await signIn({ sub: person.sub })).data.signInWithProvider.id).toBe(manager.id);
    const { data } = await ask(`{ staff(countyId: "${NISKO}") { id lastSignInAt } }`, {}, manager.cookie);
    const shown = data.staff.find((one: { id: string }) => one.id === manager.id);
    expect(shown.lastSignInAt).toBe(app.clock.now().toISOString());
  });

  it('does not take for a member somebody else who has been given their address', async () => {
    const person = asserting(manager);
    await signIn(person);
    expect(await signIn(asserting(manager))).toMatchObject(refused);
    expect((await signIn(person)).data.signInWithProvider.id).toBe(manager.id);
  });

  it('ends the session that the browser had, and forgets the way to the provider', async () => {
    const { query, cookie } = await away(asserting(expert));
    const both = `${cookie}; ${expert.cookie}`;
    const { headers } = await app.api.ask(
      'mutation ($input: ProviderSignInInput!) { signInWithProvider(input: $input) { id } }',
      { input: { countyId: NISKO, parameters: query } },
      { cookie: both },
    );
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^beczka_session=[\w-]{43};/),
      expect.stringMatching(/^beczka_departure=; .*Expires=Thu, 01 Jan 1970/),
    ]);
    expect((await ask('{ me { id } }', {}, expert.cookie)).data.me).toBeNull();
  });

  it('makes no account, and takes nobody from elsewhere', async () => {
    const before = await app.rows('SELECT count(*) FROM app_user');
    expect(await signIn({ sub: 'obcy', email: 'obcy@example.org' })).toMatchObject(refused);
    expect(await signIn({ sub: 'bez adresu' })).toMatchObject(refused);
    const stranger = await staff('MANAGER', NOWY_DWOR);
    const elsewhere = await signIn(asserting(stranger));
    expect(elsewhere).toMatchObject(refused);
    expect(elsewhere.message).toBe((await signIn({ sub: 'obcy', email: 'obcy@example.org' })).message);
    expect(Number((await app.rows<{ count: string }>('SELECT count(*) FROM app_user'))[0]!.count)).toBe(
      Number((before[0] as { count: string }).count) + 1,
    );
    expect(
      await app.rows('SELECT 1 FROM session WHERE only_county IS NOT NULL AND user_id = $1', [stranger.id]),
    ).toEqual([]);
  });

  it('takes nobody whose address the provider does not confirm, or who turns back there', async () => {
    const told = () =>
      app.rows(
        `SELECT county_id, subject_id, after FROM audit_event WHERE after ->> 'failure' = 'ADDRESS_NOT_VERIFIED'`,
      );
    expect(await signIn({ sub: 'obcy', email: 'obcy@example.org', email_verified: false })).toMatchObject(
      refused,
    );
    expect(await signIn(undefined)).toMatchObject(refused);
    expect(await told()).toEqual([]);
    // Only the county whose provider has named its member hears of it, and once.
    for (const who of [expert, expert, manager])
      expect(await signIn(asserting(who, { email_verified: false }))).toMatchObject(refused);
    expect(await told()).toEqual(
      [expert, manager].map(({ id }) => ({
        ...{ county_id: NISKO, subject_id: id },
        after: { failure: 'ADDRESS_NOT_VERIFIED' },
      })),
    );
  });

  it('answers no invitation in the name of whom it asserts', async () => {
    const waiting = `UPDATE membership SET accepted_at = NULL WHERE county_id = $1 AND user_id = $2`;
    await app.rows(waiting, [NISKO, expert.id]);
    const accepted = async () =>
      (
        await app.rows('SELECT accepted_at FROM membership WHERE county_id = $1 AND user_id = $2', [
          NISKO,
          expert.id,
        ])
      )[0];
    expect(await signIn(asserting(expert))).toMatchObject({
      ...refused,
      message: expect.stringContaining('czeka zaproszenie'),
    });
    expect(await accepted()).toEqual({ accepted_at: null });
    expect(await failures(expert)).toEqual([{ county_id: NISKO, after: { failure: 'NOT_ACCEPTED' } }]);

    // Their own answer counts; from then on the office's account will do.
    const answer = `mutation { acceptInvitation(input: {countyId: "${NISKO}"}) { ok } }`;
    expect((await ask(answer, {}, expert.cookie)).code).toBeUndefined();
    expect(await accepted()).not.toEqual({ accepted_at: null });
    expect((await signIn(asserting(expert))).code).toBeUndefined();
  });

  it('tells the county of another account that brings a member’s address', async () => {
    expect((await signIn(asserting(expert))).code).toBeUndefined();
    expect(await signIn(asserting(expert))).toMatchObject(refused);
    expect(await failures(expert)).toEqual([{ county_id: NISKO, after: { failure: 'OTHER_SUBJECT' } }]);
  });

  it('ends with the membership', async () => {
    const { cookie } = await signIn(asserting(expert));
    await app.rows('DELETE FROM membership WHERE user_id = $1 AND county_id = $2', [expert.id, NISKO]);
    expect((await ask('{ me { memberships { role } } }', {}, cookie)).data.me.memberships).toEqual([]);
    expect(await app.rows('SELECT 1 FROM provider_account WHERE user_id = $1', [expert.id])).toEqual([]);
    expect(await signIn(asserting(expert))).toMatchObject(refused);
  });

  it('is for the browser that was sent, with the state it was sent with, once and in time', async () => {
    const { query, cookie } = await away(asserting(expert));
    const another = await start();
    expect(await finish(query, undefined)).toMatchObject(refused);
    expect(await finish(query, another.cookie)).toMatchObject(refused);
    expect(await finish(query.replace(/state=[^&]+/, `state=${'A'.repeat(43)}`), cookie)).toMatchObject(
      refused,
    );
    expect(await finish('code=x', cookie)).toMatchObject(refused);
    expect(await finish(query, cookie, NOWY_DWOR)).toMatchObject(refused);
    const both = await Promise.all([finish(query, cookie), finish(query, cookie)]);
    expect(both.map(({ code }) => code).sort()).toEqual(['SIGN_IN_REFUSED', undefined]);
    expect(await finish(query, cookie)).toMatchObject(refused);

    const late = await away(asserting(expert));
    app.clock.set(new Date(app.clock.now().getTime() + 10 * 60_000));
    expect(await finish(late.query, late.cookie)).toMatchObject(refused);
  });

  it('does not believe a code that another browser was given', async () => {
    const theirs = await away(asserting(expert));
    const mine = await away(asserting(manager));
    const code = new URLSearchParams(theirs.query).get('code')!;
    const mixed = new URLSearchParams(mine.query);
    mixed.set('code', code);
    expect(await finish(String(mixed), mine.cookie)).toMatchObject({
      code: 'PROVIDER_FAILED',
      cookie: undefined,
    });
  });

  const hour = () => Math.floor(Date.now() / 1000) - 3600;
  it.each([
    ['nonce', () => ({ nonce: 'another' })],
    ['issuer', () => ({ iss: 'http://127.0.0.1:1' })],
    ['audience', () => ({ aud: 'another' })],
    ['time', () => ({ exp: hour(), iat: hour() - 60 })],
    ['signature', () => ({ sub: 'somebody else' })],
  ])('does not believe a token of another %s', async (what, wrong) => {
    provider.spoil = (claims) => ({ ...claims, ...wrong() });
    provider.unsigned = what === 'signature';
    expect(await signIn(asserting(expert))).toMatchObject({ code: 'PROVIDER_FAILED', cookie: undefined });
    provider.spoil = (claims) => claims;
    provider.unsigned = false;
    expect((await signIn(asserting(expert))).code).toBeUndefined();
  });
});

describe('a session that a county’s provider has opened for an expert of two counties', () => {
  let confined: string;
  beforeEach(async () => {
    await save();
    confined = (await signIn(asserting(expert))).cookie!;
  });

  it('is good for that county', async () => {
    const { data } = await ask(`{ county(countyId: "${NISKO}") { id } me { id } }`, {}, confined);
    expect(data).toEqual({ county: { id: NISKO }, me: { id: expert.id } });
  });

  it('knows its person by the name that this county gave', async () => {
    await app.rows(`UPDATE membership SET name = 'Eryk z Niska' WHERE user_id = $1 AND county_id = $2`, [
      expert.id,
      NISKO,
    ]);
    const name = async (cookie: string) => (await ask('{ me { name } }', {}, cookie)).data.me.name;
    expect([await name(confined), await name(expert.cookie)]).toEqual(['Eryk z Niska', 'Osoba EXPERT']);
  });

  it('does not know of another county', async () => {
    expect((await ask(`{ county(countyId: "${NOWY_DWOR}") { id } }`, {}, confined)).code).toBe('NOT_FOUND');
    expect((await ask(`{ cycles(countyId: "${NOWY_DWOR}") { id } }`, {}, confined)).code).toBe('NOT_FOUND');
    const { data } = await ask(
      '{ me { wholeAccount memberships { county { id } cycles { id } } } }',
      {},
      confined,
    );
    expect(data.me).toEqual({ wholeAccount: false, memberships: [{ county: { id: NISKO }, cycles: [] }] });
    const own = await ask('{ me { wholeAccount memberships { county { id } } } }', {}, expert.cookie);
    expect(own.data.me).toMatchObject({ wholeAccount: true, memberships: { length: 2 } });
  });

  it.each([
    '{ sessions { id } }',
    '{ passkeys { id } }',
    '{ keptDays }',
    'mutation { endOtherSessions { ok } }',
    'mutation { endSession(input: {id: "0190163d-8694-739b-aea5-966c26f8ad90"}) { ok } }',
    'mutation { startAddingPasskey }',
    'mutation { addPasskey(input: {response: "{}"}) { id } }',
    'mutation { removePasskey(input: {id: "0190163d-8694-739b-aea5-966c26f8ad90"}) { ok } }',
    'mutation { updateAccount(input: {name: "Ktoś inny", language: EN}) { name } }',
    'mutation { keepDays(input: {from: "2026-12-01", to: "2026-12-31"}) }',
    'mutation { freeDays(input: {from: "2026-12-01", to: "2026-12-31"}) }',
  ])('is refused what is the account’s own: %s', async (query) => {
    expect(await ask(query, {}, confined)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('runs no platform, whoever its person is', async () => {
    await app.rows('INSERT INTO operator (user_id) VALUES ($1)', [expert.id]);
    const operator = async (cookie: string) =>
      (await ask('{ me { operator } }', {}, cookie)).data.me.operator;
    expect([await operator(confined), await operator(expert.cookie)]).toEqual([false, true]);
    expect((await ask('{ countyStandings { county { id } } }', {}, confined)).code).toBe('FORBIDDEN');
  });

  it('is held by the database too', async () => {
    const [{ hash }] = (await app.rows(
      'SELECT token_hash AS hash FROM session WHERE only_county IS NOT NULL AND user_id = $1',
      [expert.id],
    )) as [{ hash: Buffer }];
    const whole = async () =>
      (await app.rows('SELECT 1 FROM session WHERE user_id = $1 AND only_county IS NULL', [expert.id]))
        .length;
    const serving = (sql: string, values: unknown[]) => app.get(DataSource).query(sql, values);
    const now = app.clock.now();
    expect(await serving('SELECT * FROM own_sessions($1, $2)', [hash, now])).toEqual([]);
    expect(await serving('SELECT * FROM own_passkeys($1, $2)', [hash, now])).toEqual([]);
    expect(
      await serving('SELECT * FROM challenge_new_passkey($1, $2, $3, $3)', [hash, randomBytes(32), now]),
    ).toEqual([]);
    await serving('SELECT end_other_sessions($1)', [hash]);
    await serving(`SELECT update_account($1, 'Ktoś inny', 'en')`, [hash]);
    expect(await whole()).toBe(1);
    expect(await app.rows(`SELECT 1 FROM app_user WHERE name = 'Ktoś inny'`)).toEqual([]);
    const [row] = await serving('SELECT memberships FROM staff_of_session($1, $2)', [hash, now]);
    expect(row.memberships).toEqual([{ countyId: NISKO, role: 'EXPERT' }]);
  });

  it('tells no other county that there was a sign-in', async () => {
    const told = await app.rows(
      `SELECT county_id FROM audit_event WHERE action = 'SIGNED_IN' AND actor_id = $1 ORDER BY at DESC LIMIT 1`,
      [expert.id],
    );
    expect(told).toEqual([{ county_id: NISKO }]);
    const after = await app.rows(
      `SELECT 1 FROM audit_event WHERE action = 'SIGNED_IN' AND actor_id = $1 AND county_id = $2 AND at = $3`,
      [expert.id, NOWY_DWOR, app.clock.now()],
    );
    expect(after).toEqual([]);
  });
});

it('asks for no secret where none can be kept', async () => {
  const bare = await wholeApp(new Date('2026-11-16T09:00:00Z'));
  try {
    await bare.rows(OPEN);
    const { cookie } = await bare.member('MANAGER', NISKO);
    const { data } = await bare.api.ask(
      `{ signInProvider(countyId: "${NISKO}") { available } }`,
      {},
      { cookie },
    );
    expect(data.signInProvider).toEqual({ available: false });
    const input = { countyId: NISKO, issuer: 'https://login.example.org', clientId: 'x', clientSecret: 'y' };
    const { errors } = await bare.api.ask(
      'mutation ($input: SaveSignInProviderInput!) { saveSignInProvider(input: $input) { available } }',
      { input },
      { cookie },
    );
    expect(errors[0]).toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
      message: expect.stringContaining('nie jest włączone'),
    });
  } finally {
    await bare.close();
  }
});
