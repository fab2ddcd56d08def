import { randomUUID } from 'node:crypto';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { type WholeApp, wholeApp } from '../support/whole-app.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';

let app: WholeApp;
let person: { id: string; cookie: string };
let other: { id: string; cookie: string };

beforeAll(async () => {
  app = await wholeApp(new Date('2026-11-16T09:00:00Z'));
});
afterAll(() => app?.close());
beforeEach(async () => {
  person = await app.member('OBSERVER', NISKO, NOWY_DWOR);
  other = await app.member('MANAGER', NISKO);
});

const ask = async (query: string, cookie = person.cookie) => {
  const { data, errors } = await app.api.ask(query, {}, { cookie });
  return { data, code: errors[0]?.extensions.code, field: errors[0]?.extensions.field };
};

/** Another browser of the person, used at this instant. */
async function browser(name: string, lastUsedAt: string): Promise<string> {
  const id = randomUUID();
  await app.admin.query(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser, id)
     VALUES (sha256($1), $2, '2026-11-10', '2026-11-20', $3, $4, $5)`,
    [Buffer.from(id), person.id, lastUsedAt, name, id],
  );
  return id;
}

const sessions = async () => (await ask('{ sessions { id browser lastUsedAt current } }')).data.sessions;
const browsers = async () => (await sessions()).map((one: { browser: string | null }) => one.browser);

describe('the sessions of an account', () => {
  it('are its own, this one first, then by last use, without those that are over', async () => {
    await browser('Edge, Windows', '2026-11-14');
    await browser('Chrome, Android', '2026-11-15');
    await app.admin.query(`UPDATE session SET expires_at = '2026-11-16T09:00:00Z' WHERE id = $1`, [
      await browser('Safari, iOS', '2026-11-13'),
    ]);
    expect(await sessions()).toMatchObject([
      { current: true, browser: null },
      { current: false, browser: 'Chrome, Android', lastUsedAt: '2026-11-15T00:00:00.000Z' },
      { current: false, browser: 'Edge, Windows' },
    ]);
    expect((await ask('{ sessions { id } }', other.cookie)).data.sessions).toHaveLength(1);
    expect((await ask('{ sessions { id } }', '')).code).toBe('UNAUTHENTICATED');
  });

  it('are ended one by one, or all but this one, and nobody ends another person’s', async () => {
    const [edge, chrome] = [await browser('Edge', '2026-11-14'), await browser('Chrome', '2026-11-13')];
    await browser('Opera', '2026-11-12');
    const end = (id: string, cookie?: string) =>
      ask(`mutation { endSession(input: {id: "${id}"}) { ok } }`, cookie);
    expect((await end(edge, other.cookie)).code).toBe('NOT_FOUND');
    expect((await end(edge)).code).toBeUndefined();
    expect((await end(edge)).code).toBe('NOT_FOUND');
    expect(await browsers()).toEqual([null, 'Chrome', 'Opera']);
    expect((await end(chrome)).code).toBeUndefined();
    await ask('mutation { endOtherSessions { ok } }');
    expect(await browsers()).toEqual([null]);
    expect((await ask('{ me { id } }', other.cookie)).data.me).toEqual({ id: other.id });
  });

  it('are told apart by words for the browser, of which nothing else is kept', async () => {
    const token = 'T'.repeat(43);
    await app.admin.query(
      `INSERT INTO sign_in_link (id, user_id, requested_at, next_attempt_at) VALUES ($1, $1, now(), now())`,
      [person.id],
    );
    await app.admin.query(
      `INSERT INTO sign_in_token (token_hash, link_id, user_id, expires_at) VALUES (sha256($1), $2, $2, '2030-01-01')`,
      [Buffer.from(token), person.id],
    );
    await fetch(`${app.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': FIREFOX },
      body: JSON.stringify({ query: `mutation { signIn(input: {token: "${token}"}) { id } }` }),
    });
    expect(await browsers()).toEqual([null, 'Firefox, Windows']);
    expect(JSON.stringify(await app.rows('SELECT * FROM session'))).not.toContain('Gecko');
  });
});

describe('one’s own account', () => {
  const update = (name: string, language = 'EN') =>
    ask(`mutation { updateAccount(input: {name: "${name}", language: ${language}}) { name language } }`);
  const named = async () =>
    (await ask(`{ staff(countyId: "${NISKO}") { id name } }`)).data.staff.find(
      (one: { id: string }) => one.id === person.id,
    ).name;

  it('takes a new name, in place of what counties call the person, and another language', async () => {
    await app.admin.query(`UPDATE membership SET name = 'Ola z urzędu' WHERE user_id = $1`, [person.id]);
    await update('Osoba OBSERVER');
    expect(await named()).toBe('Ola z urzędu');
    const { data } = await update(' Aleksandra Wilk ');
    expect(data.updateAccount).toEqual({ name: 'Aleksandra Wilk', language: 'EN' });
    expect(await named()).toBe('Aleksandra Wilk');
    expect((await ask('{ me { name } }', other.cookie)).data.me.name).toBe('Osoba MANAGER');
  });

  it('needs a name', async () => {
    await expect(update(' ')).resolves.toMatchObject({ code: 'INVALID', field: 'input.name' });
  });
});

describe('what another site’s form can send', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/jsonp',
    undefined,
  ])('changes nothing: %s', async (type) => {
    const id = await browser('Edge', '2026-11-14');
    const body = JSON.stringify({ query: `mutation { endSession(input: {id: "${id}"}) { ok } }` });
    const send = (headers: Record<string, string>) =>
      fetch(`${app.api.url}/graphql`, {
        method: 'POST',
        headers: { cookie: person.cookie, ...headers },
        body: new TextEncoder().encode(body),
      });
    expect((await send(type ? { 'content-type': type } : {})).status).toBe(415);
    expect(await browsers()).toContain('Edge');
    expect((await send({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
    expect(await browsers()).not.toContain('Edge');
  });

  it('nor does a link that asks for a change', async () => {
    const id = await browser('Edge', '2026-11-14');
    const query = encodeURIComponent(`mutation { endSession(input: {id: "${id}"}) { ok } }`);
    await fetch(`${app.api.url}/graphql?query=${query}`, { headers: { cookie: person.cookie } });
    expect(await browsers()).toContain('Edge');
  });
});
