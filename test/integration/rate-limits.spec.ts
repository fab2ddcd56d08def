import { randomBytes, randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { rootFields } from '@beczka/identity';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RateLimiter } from '../../apps/api/src/rate-limiter.js';
import { limitsOf } from '../../apps/api/src/rate-limits.js';
import type { Answer, TestApi } from '../support/app.js';
import { ownQueuePrefix, startApi } from '../support/app.js';
import { createDatabase, poolAt, type TestDatabase, urlOf } from '../support/database.js';
import { member, NISKO } from '../support/people.js';

const LINK = 'mutation ($email: String!) { requestSignInLink(input: { email: $email }) { ok } }';
const SIGN_IN = 'mutation ($token: String!) { signIn(input: { token: $token }) { id } }';
const VIEW = '{ participantView { firstName } }';
const PREVIEW =
  'mutation ($input: PreviewParticipantImportInput!) { previewParticipantImport(input: $input) { id } }';
const SAVE = 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { id } }';

const someone = () => `${randomUUID()}@example.org`;
const token = () => randomBytes(32).toString('base64url');
const link = () => `${NISKO}-${token()}`;
const answers = () => ({
  input: { pollId: randomUUID(), answers: [{ slotId: randomUUID(), choice: 'YES' }] },
});
const code = ({ errors }: Answer) => errors[0]?.extensions.code;
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
let nth = 0;
const anyAddress = () => `198.51.${nth >> 8}.${nth++ & 255}`;

async function codes(times: number, ask: (turn: number) => Promise<Answer>): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  const answers = await Promise.all(Array.from({ length: times }, (_, turn) => ask(turn)));
  for (const answer of answers) found[code(answer) ?? 'OK'] = (found[code(answer) ?? 'OK'] ?? 0) + 1;
  return found;
}

let database: TestDatabase;
/** Stands in front of Redis, so that it can be away for one API alone. */
let redis: Awaited<ReturnType<typeof door>>;
/** Believes the one in front of it. */
let api: TestApi;

beforeAll(async () => {
  database = await createDatabase();
  redis = await door(new URL(urlOf('REDIS_URL')));
  api = await startApi(database, { trustedProxies: ['loopback'], redisUrl: redis.url });
});
afterAll(async () => {
  await api?.close();
  await redis?.close();
  await database?.drop();
});

describe('requests for a sign-in link', () => {
  it('are five an account in a quarter of an hour, whether there is one or not, wherever they come from', async () => {
    const email = someone();
    const ask = () => api.ask(LINK, { email }, from(anyAddress()));
    expect(await codes(7, ask)).toEqual({ OK: 5, RATE_LIMITED: 2 });
    const upper = await api.ask(
      LINK,
      { email: ` ${email.toUpperCase()} ` },
      { ...from(anyAddress()), language: 'en' },
    );
    expect(upper.errors).toMatchObject([
      { message: 'Too many attempts in a short time. Please try again in 15 min.' },
    ]);
    expect(Number(upper.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await ask()).errors[0]!.message).toMatch(/ponownie za 15 min\.$/);
  });

  it('are sixty an address, and each of one document counts', async () => {
    const address = from(anyAddress());
    const one = (name: string) => `${name}: requestSignInLink(input: { email: "${someone()}" }) { ok }`;
    const five = () => api.ask(`mutation { ${['a', 'b', 'c', 'd', 'e'].map(one).join(' ')} }`, {}, address);
    expect(await codes(12, five)).toEqual({ OK: 12 });
    expect(code(await api.ask(LINK, { email: someone() }, address))).toBe('RATE_LIMITED');
    expect(code(await api.ask(LINK, { email: someone() }, from(anyAddress())))).toBeUndefined();
  });
});

describe('attempts to sign in', () => {
  it('are sixty an address', async () => {
    const address = from(anyAddress());
    const attempts = await codes(62, () => api.ask(SIGN_IN, { token: token() }, address));
    expect(attempts).toEqual({ SIGN_IN_LINK_INVALID: 60, RATE_LIMITED: 2 });
  });

  it('count the subscriber of an IPv6 network as one', async () => {
    const attempts = await codes(61, (turn) =>
      api.ask(SIGN_IN, { token: token() }, from(`2001:db8:7:7::${turn.toString(16)}`)),
    );
    expect(attempts).toEqual({ SIGN_IN_LINK_INVALID: 60, RATE_LIMITED: 1 });
  });
});

describe('personal links', () => {
  it('serve 150 people of a hall at once, who read and answer and look again', async () => {
    const hall = from(anyAddress());
    const people = Array.from({ length: 150 }, link);
    for (const [query, variables] of [
      [VIEW, {}],
      [SAVE, answers()],
      [VIEW, {}],
    ] as const)
      expect(
        await codes(150, (turn) => api.ask(query, variables, { ...hall, token: people[turn]! })),
      ).toEqual({
        LINK_INVALID: 150,
      });
  });

  it('are looked at and answered by 120 times a minute each, from however many addresses', async () => {
    const one = link();
    const caller = () => ({ ...from(anyAddress()), token: one });
    expect(await codes(121, () => api.ask(VIEW, {}, caller()))).toEqual({
      LINK_INVALID: 120,
      RATE_LIMITED: 1,
    });
    expect(await codes(121, () => api.ask(SAVE, answers(), caller()))).toEqual({
      LINK_INVALID: 120,
      RATE_LIMITED: 1,
    });
  });

  it('are tried out from one address in vain', async () => {
    const address = from(anyAddress());
    const attempt = () => api.ask(SAVE, answers(), { ...address, token: link() });
    for (let hundreds = 0; hundreds < 15; hundreds++)
      expect(await codes(100, attempt)).toEqual({ LINK_INVALID: 100 });
    expect(await codes(10, attempt)).toEqual({ RATE_LIMITED: 10 });
  });
});

describe('every root field', () => {
  it('counts whom it is for', () => {
    const counted = {
      anyone: 'address',
      participant: 'link',
      account: 'person',
      operator: 'person',
      staff: 'person',
    };
    const fields = rootFields(api.app.get(DiscoveryService), api.app.get(MetadataScanner));
    expect(fields.length).toBeGreaterThan(100);
    const uncounted = fields.filter(({ name, permission }) => {
      const { kind } = permission!;
      return !limitsOf(name, kind).limits.some(({ by }) => by === counted[kind]);
    });
    expect(uncounted.map(({ name }) => name)).toEqual([]);
  });

  it('of a person’s own data has an end, whatever is asked', async () => {
    const one = link();
    const ask = (document: string) => () => api.ask(document, {}, { ...from(anyAddress()), token: one });
    expect(await codes(121, ask('{ ownData { firstName } }'))).toEqual({
      LINK_INVALID: 120,
      RATE_LIMITED: 1,
    });
    expect(await codes(21, ask('{ ownPersonalData(format: JSON) { content } }'))).toEqual({
      LINK_INVALID: 20,
      RATE_LIMITED: 1,
    });
    expect(await codes(11, ask('mutation { requestErasure { ok } }'))).toEqual({
      LINK_INVALID: 10,
      RATE_LIMITED: 1,
    });
  });
});

describe('members of staff', () => {
  let coordinator: { cookie: string };
  let manager: { cookie: string };
  beforeAll(async () => {
    const admin = poolAt(database.adminUrl, 1);
    coordinator = await member(admin, 'COORDINATOR', NISKO);
    manager = await member(admin, 'MANAGER', NISKO);
    await admin.end();
  });

  it('look six hundred times a minute at one kind of thing', async () => {
    const look = () =>
      api.ask('query ($id: ID!) { venues(countyId: $id) { id } }', { id: NISKO }, coordinator);
    for (let hundreds = 0; hundreds < 6; hundreds++)
      expect(await codes(100, look)).not.toHaveProperty('RATE_LIMITED');
    expect(code(await look())).toBe('RATE_LIMITED');
  });

  it('count by address where nobody is signed in', async () => {
    const address = from(anyAddress());
    const venues = (nth: number) => `v${nth}: venues(countyId: "${NISKO}") { id }`;
    const many = `{ ${Array.from({ length: 8 }, (_, nth) => venues(nth)).join(' ')} }`;
    expect(await codes(3_000 / 8, () => api.ask(many, {}, address))).toEqual({ UNAUTHENTICATED: 375 });
    const one = (caller: object) => api.ask(`{ ${venues(0)} }`, {}, caller);
    const cookie = coordinator.cookie.replace(/=.*/, `=${token()}`);
    expect(code(await one({ ...address, cookie }))).toBe('RATE_LIMITED');
    expect(code(await one(from(anyAddress())))).toBe('UNAUTHENTICATED');
    expect(code(await one({ ...address, ...coordinator }))).not.toBe('UNAUTHENTICATED');
  });

  it('invite thirty people an hour, and one address five times', async () => {
    const invite = (email: string) =>
      api.ask(
        'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { id } }',
        { input: { countyId: NISKO, email, name: 'Jan', role: 'EXPERT', language: 'PL' } },
        manager,
      );
    const email = someone();
    expect((await codes(6, () => invite(email))).RATE_LIMITED).toBe(1);
    expect((await codes(26, () => invite(someone()))).RATE_LIMITED).toBe(2);
  });
});

describe('what a process keeps of those whom it counts', () => {
  const kept = () => [...api.app.get(RateLimiter)['untold'].keys()];

  it('is short, whatever they send', async () => {
    const admin = poolAt(database.adminUrl, 1);
    const { cookie } = await member(admin, 'MANAGER', NISKO);
    await admin.end();
    const long = 'x'.repeat(12_000);
    const link = { ...from(anyAddress()), token: `${NISKO}-${long}` };
    expect(code(await api.ask('mutation { requestErasure { ok } }', {}, link))).toBe('LINK_INVALID');
    const invite = (caller: object) =>
      api.ask(
        'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { id } }',
        { input: { countyId: NISKO, email: long, name: 'Jan', role: 'EXPERT', language: 'PL' } },
        caller,
      );
    expect(code(await invite({ cookie }))).toBe('INVALID');
    const before = kept().length;
    expect(code(await invite(from(anyAddress())))).toBe('UNAUTHENTICATED');
    expect(kept()).toHaveLength(before + 1);
    expect(Math.max(...kept().map((key) => key.length))).toBeLessThan(150);
  });

  it('has an end, and who comes then is counted all the same', async () => {
    const limiter = new RateLimiter(redis.url, ownQueuePrefix());
    await limiter.ready();
    try {
      const take = (who: string) =>
        limiter.take([{ what: 'flood', who, most: 10, seconds: 600, lenient: true }]);
      for (let nth = 0; nth < 50_000; nth++) await take(String(nth));
      const waits = await Promise.all(Array.from({ length: 11 }, () => take('the last')));
      expect(waits.filter(Boolean)).toHaveLength(1);
      expect(limiter['untold'].size).toBe(50_000);
    } finally {
      limiter.close();
    }
  });
});

describe('lists of participants', () => {
  it('are read thirty times in a quarter of an hour for one member of staff, and still for another', async () => {
    const admin = poolAt(database.adminUrl, 1);
    const [one, another] = [
      await member(admin, 'COORDINATOR', NISKO),
      await member(admin, 'COORDINATOR', NISKO),
    ];
    await admin.end();
    const input = { countyId: NISKO, fileName: 'lista.csv', contentBase64: 'eA==' };
    const preview = (cookie: string) => () => api.ask(PREVIEW, { input }, { ...from(anyAddress()), cookie });
    expect(await codes(32, preview(one.cookie))).toEqual({ INVALID: 30, RATE_LIMITED: 2 });
    expect(code(await preview(another.cookie)())).toBe('INVALID');
  });
});

describe('the address of a caller', () => {
  it('is what the last proxy that is not believed says of itself', async () => {
    const email = anyAddress();
    const ask = (forged: string) => api.ask(SIGN_IN, { token: token() }, from(`${forged}, ${email}`));
    expect(await codes(61, () => ask(anyAddress()))).toMatchObject({ RATE_LIMITED: 1 });
  });

  it('is nobody’s word where no proxy is believed', async () => {
    const open = await startApi(database);
    try {
      const attempts = await codes(61, () => open.ask(SIGN_IN, { token: token() }, from(anyAddress())));
      expect(attempts).toMatchObject({ RATE_LIMITED: 1 });
    } finally {
      await open.close();
    }
  });
});

describe('without Redis', () => {
  it('nobody signs in, and everybody reads and answers', async () => {
    redis.shut();
    const [request, attempt, view, save] = [
      await api.ask(LINK, { email: someone() }, from(anyAddress())),
      await api.ask(SIGN_IN, { token: token() }, from(anyAddress())),
      await api.ask(VIEW, {}, { token: link() }),
      await api.ask(SAVE, answers(), { token: link() }),
    ];
    expect([request, attempt, view, save].map(code)).toEqual([
      'UNAVAILABLE',
      'UNAVAILABLE',
      'LINK_INVALID',
      'LINK_INVALID',
    ]);
    expect(request.errors[0]!.message).toBe(
      'Ta czynność jest chwilowo niedostępna. Proszę spróbować ponownie za minutę.',
    );

    await redis.open();
    const again = () => api.ask(SIGN_IN, { token: token() }, from(anyAddress()));
    while (code(await again()) === 'UNAVAILABLE') await pause(100);
    expect(code(await again())).toBe('SIGN_IN_LINK_INVALID');
  });

  it('nobody waits for a Redis that does not answer', async () => {
    redis.hold();
    const began = performance.now();
    expect(code(await api.ask(VIEW, {}, { token: link() }))).toBe('LINK_INVALID');
    expect(code(await api.ask(SIGN_IN, { token: token() }))).toBe('UNAVAILABLE');
    expect(performance.now() - began).toBeLessThan(3_000);
    redis.release();
  });

  it('a moment in which it is busy keeps nobody from signing in', async () => {
    redis.hold();
    const answer = api.ask(SIGN_IN, { token: token() }, from(anyAddress()));
    await pause(800);
    redis.release();
    expect(code(await answer)).toBe('SIGN_IN_LINK_INVALID');
  });
});

/** A way to a server that can be shut, and held so that nothing comes through. */
async function door(to: URL) {
  const open = new Set<Socket>();
  let held = false;
  let server: Server;
  let port = 0;
  const pass = (inner: Socket) => {
    const outer = connect(Number(to.port), to.hostname);
    for (const socket of [inner, outer]) {
      open.add(socket);
      if (held) socket.pause();
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        inner.destroy();
        outer.destroy();
      });
    }
    inner.pipe(outer);
    outer.pipe(inner);
  };
  const listen = () =>
    new Promise<void>((done) => {
      server = createServer(pass).listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        done();
      });
    });
  const shut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  await listen();
  const url = new URL(to);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    open: listen,
    shut,
    hold() {
      held = true;
      for (const socket of open) socket.pause();
    },
    release() {
      held = false;
      for (const socket of open) socket.resume();
    },
    close: shut,
  };
}
