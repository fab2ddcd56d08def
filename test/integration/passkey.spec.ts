import { hashOf } from '@beczka/identity';
import { Authenticator } from '../support/authenticator.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { type WholeApp, wholeApp } from '../support/whole-app.js';

const SITE = { origin: 'https://beczka.example.org', rpId: 'beczka.example.org' };
const OTHER_SITES = [
  ['origin', { ...SITE, origin: 'https://beczka.example.com' }],
  ['relying party', { ...SITE, rpId: 'example.com' }],
] as const;

let app: WholeApp;
let person: { id: string; cookie: string };
let other: { id: string; cookie: string };
let device: Authenticator;

beforeAll(async () => {
  app = await wholeApp(new Date('2026-11-16T09:00:00Z'));
});
afterAll(() => app?.close());
beforeEach(async () => {
  person = await app.member('COORDINATOR', NISKO, NOWY_DWOR);
  other = await app.member('MANAGER', NISKO);
  await signedIn(0);
  device = new Authenticator(SITE);
});

/** As if everybody had signed in so many minutes ago. */
const signedIn = (minutesAgo: number) =>
  app.rows('UPDATE session SET created_at = $1', [new Date(app.clock.now().getTime() - minutesAgo * 60_000)]);

const ask = async (query: string, variables = {}, cookie: string | undefined = person.cookie) => {
  const { data, errors, cookie: given } = await app.api.ask(query, variables, { cookie });
  return { data, code: errors[0]?.extensions.code, cookie: given };
};
const creation = async (cookie?: string) =>
  (await ask('mutation { startAddingPasskey }', {}, cookie)).data.startAddingPasskey as string;
const add = (response: string, cookie?: string) =>
  ask(
    'mutation ($response: String!) { addPasskey(input: {response: $response}) { id browser lastUsedAt } }',
    { response },
    cookie,
  );
const request = async () =>
  (await ask('mutation { startPasskeySignIn }', {}, '')).data.startPasskeySignIn as string;
const signIn = (response: string) =>
  ask(
    'mutation ($response: String!) { signInWithPasskey(input: {response: $response}) { id memberships { county { id } } } }',
    { response },
    '',
  );
const keys = async (cookie?: string) =>
  (await ask('{ passkeys { id since lastUsedAt browser } }', {}, cookie)).data.passkeys;
const added = async () => (await add(device.create(await creation()))).data.addPasskey.id as string;
const minutes = (n: number) => app.clock.set(new Date(app.clock.now().getTime() + n * 60_000));

describe('a passkey', () => {
  it('is asked for with the account’s name, for this site, of a device that knows its user', async () => {
    const id = await added();
    const options = JSON.parse(await creation());
    expect(options).toMatchObject({
      rp: { id: SITE.rpId },
      user: { name: `${person.id}@example.org`, displayName: 'Osoba COORDINATOR' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ type: 'public-key' }],
    });
    expect(await keys()).toEqual([
      { id, since: '2026-11-16T09:00:00.000Z', lastUsedAt: null, browser: null },
    ]);
    expect(await keys(other.cookie)).toEqual([]);
  });

  it('signs its owner in, to all their counties, without an address', async () => {
    await added();
    const options = await request();
    expect(JSON.parse(options)).toMatchObject({ rpId: SITE.rpId, userVerification: 'required' });
    expect(JSON.parse(options).allowCredentials ?? []).toEqual([]);
    minutes(1);
    const { data, cookie } = await signIn(device.get(options));
    expect(data.signInWithPasskey.id).toBe(person.id);
    expect(data.signInWithPasskey.memberships).toHaveLength(2);
    expect((await ask('{ me { id } }', {}, cookie)).data.me).toEqual({ id: person.id });
    expect((await keys())[0].lastUsedAt).toBe(app.clock.now().toISOString());
    // Two browsers now: the one from the beginning, and this.
    expect((await ask('{ sessions { current } }', {}, cookie)).data.sessions).toHaveLength(2);
  });

  it('is good once for each challenge, also of two at once, and for five minutes', async () => {
    await added();
    const answer = device.get(await request());
    const both = await Promise.all([signIn(answer), signIn(answer)]);
    expect(both.map(({ code }) => code).sort()).toEqual(['PASSKEY_REFUSED', undefined]);
    expect((await signIn(answer)).code).toBe('PASSKEY_REFUSED');
    const late = device.get(await request());
    minutes(5);
    expect(await signIn(late)).toMatchObject({ code: 'PASSKEY_REFUSED', cookie: undefined });
  });

  it('answers nothing but a challenge to sign in', async () => {
    await added();
    expect((await signIn(device.get(await creation()))).code).toBe('PASSKEY_REFUSED');
    const invented = JSON.stringify({ challenge: Buffer.alloc(32).toString('base64url') });
    expect((await signIn(device.get(invented))).code).toBe('PASSKEY_REFUSED');
  });

  it.each(OTHER_SITES)('from another %s is refused', async (_, site) => {
    await added();
    device.site = site;
    expect((await signIn(device.get(await request()))).code).toBe('PASSKEY_REFUSED');
    expect((await add(device.create(await creation()))).code).toBe('PASSKEY_REFUSED');
    expect(await keys()).toHaveLength(1);
  });

  it('is refused when its device has not made sure of its user', async () => {
    await added();
    device.flags = 1;
    expect((await signIn(device.get(await request()))).code).toBe('PASSKEY_REFUSED');
    expect((await add(device.create(await creation()))).code).toBe('PASSKEY_REFUSED');
  });

  it('is refused when it was never added, and when it was removed', async () => {
    device.create(await creation());
    expect((await signIn(device.get(await request()))).code).toBe('PASSKEY_REFUSED');
    const id = await added();
    const remove = (cookie?: string) =>
      ask('mutation ($id: ID!) { removePasskey(input: {id: $id}) { ok } }', { id }, cookie);
    expect((await remove(other.cookie)).code).toBe('NOT_FOUND');
    expect((await remove()).code).toBeUndefined();
    expect((await remove()).code).toBe('NOT_FOUND');
    expect(await keys()).toEqual([]);
    expect((await signIn(device.get(await request()))).code).toBe('PASSKEY_REFUSED');
  });

  it('that has been copied shows by its counter', async () => {
    device.counter = 7;
    await added();
    for (const [counter, code] of [
      [7, 'PASSKEY_REFUSED'],
      [9, undefined],
      [8, 'PASSKEY_REFUSED'],
      [9, 'PASSKEY_REFUSED'],
      [0, 'PASSKEY_REFUSED'],
      [10, undefined],
    ] as const) {
      device.counter = counter;
      expect([counter, (await signIn(device.get(await request()))).code]).toEqual([counter, code]);
    }
  });

  it('is nobody else’s: a forged owner or signature is refused', async () => {
    await added();
    const answer = JSON.parse(device.get(await request()));
    const forged = (part: object) =>
      signIn(JSON.stringify({ ...answer, response: { ...answer.response, ...part } }));
    const stranger = Buffer.from(other.id.replaceAll('-', ''), 'hex').toString('base64url');
    expect((await forged({ userHandle: stranger })).code).toBe('PASSKEY_REFUSED');
    expect((await forged({ signature: 'MEUCIQ' })).code).toBe('PASSKEY_REFUSED');
    // Each county of the key's owner hears of it once; the stranger is not meant.
    const told = await app.rows(
      `SELECT county_id, subject_id, after FROM audit_event
       WHERE action = 'SIGN_IN_FAILED' AND subject_id = ANY ($1) ORDER BY county_id`,
      [[person.id, other.id]],
    );
    const failed = { subject_id: person.id, after: { failure: 'PASSKEY' } };
    expect(told).toEqual([NOWY_DWOR, NISKO].sort().map((county_id) => ({ county_id, ...failed })));
    expect((await forged({})).code).toBeUndefined();
  });
});

describe('changing passkeys', () => {
  const remove = (id: string) =>
    ask('mutation ($id: ID!) { removePasskey(input: {id: $id}) { ok } }', { id });

  it('is for who has signed in within half an hour, and ending sessions for all', async () => {
    const id = await added();
    const answer = device.create(await creation());
    await signedIn(31);
    expect((await ask('mutation { startAddingPasskey }')).code).toBe('SIGN_IN_AGAIN');
    expect((await remove(id)).code).toBe('SIGN_IN_AGAIN');
    await signedIn(36);
    expect((await add(answer)).code).toBe('SIGN_IN_AGAIN');
    expect(await keys()).toHaveLength(1);
    expect((await ask('mutation { endOtherSessions { ok } }')).code).toBeUndefined();
    // Asked for in time, brought a little later: the device has made the key already.
    await signedIn(33);
    expect((await add(answer)).code).toBeUndefined();
    await signedIn(30);
    expect((await remove(id)).code).toBeUndefined();
  });

  it('owes one word each to their owner, and nothing for what was refused', async () => {
    await app.rows('DELETE FROM account_notice');
    const answer = device.create(await creation());
    await Promise.all([add(answer), add(answer)]);
    const [{ id }] = await keys();
    await Promise.all([remove(id), remove(id)]);
    const owed = await app.rows('SELECT user_id, kind, attempts FROM account_notice ORDER BY id');
    expect(owed).toEqual(
      ['PASSKEY_ADDED', 'PASSKEY_REMOVED'].map((kind) => ({ user_id: person.id, kind, attempts: 0 })),
    );
  });
});

describe('a new passkey', () => {
  it('answers a challenge of its own person, once, within five minutes', async () => {
    const theirs = await creation(other.cookie);
    expect((await add(device.create(theirs))).code).toBe('PASSKEY_REFUSED');
    const toSignIn = JSON.stringify({ ...JSON.parse(await request()), user: { id: '' } });
    expect((await add(device.create(toSignIn))).code).toBe('PASSKEY_REFUSED');
    const answer = device.create(await creation());
    expect((await add(answer)).code).toBeUndefined();
    expect((await add(answer)).code).toBe('PASSKEY_REFUSED');
    const late = device.create(await creation());
    minutes(5);
    expect((await add(late)).code).toBe('PASSKEY_REFUSED');
    expect(await keys()).toHaveLength(1);
    expect(await keys(other.cookie)).toEqual([]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"id":7}',
    '{"id":"\\u0000"}',
    'not json',
    '{"id":"x","response":{"userHandle":{}}}',
  ])('is no rubbish: %s', async (response) => {
    const code = response ? 'PASSKEY_REFUSED' : 'INVALID';
    expect((await add(response)).code).toBe(code);
    expect((await signIn(response)).code).toBe(code);
  });

  it('is for those who are signed in', async () => {
    for (const query of [
      'mutation { startAddingPasskey }',
      'mutation { addPasskey(input: {response: "{}"}) { id } }',
      'mutation { removePasskey(input: {id: "0190163d-8694-739b-aea5-966c26f8ad90"}) { ok } }',
      '{ passkeys { id } }',
    ])
      expect((await ask(query, {}, '')).code).toBe('UNAUTHENTICATED');
  });
});

it('leaves no challenge behind, and keeps none as it was sent', async () => {
  const { challenge } = JSON.parse(await request());
  const kept = async () => (await app.rows('SELECT 1 FROM passkey_challenge')).length;
  const [row] = await app.rows('SELECT 1 FROM passkey_challenge WHERE hash = $1', [hashOf(challenge)]);
  expect(row).toBeDefined();
  minutes(6);
  await request();
  expect(await kept()).toBe(1);
});
