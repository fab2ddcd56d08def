import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { anyFreePort } from '../../apps/local/src/ports.ts';
import { NISKO } from '../support/people.js';
import { type SchedulingApp, schedulingApp, type TestCounty } from '../support/scheduling-app.js';

/** The web server as it is deployed at an https address, in front of the API. */
let beczka: SchedulingApp;
let county: TestCounty;
let web: { url: string; port: number; process: ChildProcess };

beforeAll(async () => {
  beczka = await schedulingApp({ trustedProxies: ['127.0.0.1'] });
  county = await beczka.county(NISKO);
  await beczka.openPoll(county);
  web = await startWeb(beczka.api.url);
}, 120_000);
afterAll(async () => {
  web?.process.kill('SIGKILL');
  await beczka?.close();
});

async function startWeb(apiUrl: string, webUrl = 'https://beczka.example.org') {
  const port = await anyFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, API_URL: apiUrl, WEB_URL: webUrl, HOST: '127.0.0.1' };
  const child = spawn(process.execPath, ['apps/web/server.mjs'], {
    env: { ...env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (
    !(await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error('The web server did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, port, process: child };
}

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'referrer-policy': expect.stringMatching(/^(no-referrer|same-origin)$/),
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};
/** What a page needs besides. */
const OF_PAGES = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
};

/** A page for passkeys is plain but for one script, which is a file of ours and asks nobody but us. */
type Kind = 'plain' | 'one script' | 'scripted' | 'no page';
const staff = () => ({ cookie: county.coordinator.cookie });

const ANSWERS: [what: string, kind: Kind, path: () => string, init?: () => RequestInit][] = [
  ['the front page', 'plain', () => '/'],
  ['the page to sign in', 'one script', () => '/sign-in'],
  ['a sign-in link', 'plain', () => `/sign-in/${'A'.repeat(43)}`],
  [
    'a refused form',
    'one script',
    () => '/sign-in',
    () => ({ method: 'POST', body: new URLSearchParams({ email: 'nobody' }) }),
  ],
  ['one’s own account', 'one script', () => '/account', () => ({ headers: staff() })],
  ['a personal page', 'one script', () => `/p/${county.people[0]!.token}`],
  ['a personal page that is not there', 'one script', () => '/p/0000-nothing'],
  ['a page of staff', 'scripted', () => `/c/${NISKO}`, () => ({ headers: staff() })],
  ['a form of staff', 'scripted', () => `/c/${NISKO}/participants/new`, () => ({ headers: staff() })],
  ['another county’s page', 'scripted', () => '/c/1414', () => ({ headers: staff() })],
  ['data of a page', 'no page', () => `/c/${NISKO}.data`, () => ({ headers: staff() })],
  ['a redirect to sign in', 'no page', () => '/c'],
  ['a picture', 'no page', () => '/barrel.svg'],
  ['its health', 'no page', () => '/health'],
  [
    'too much at once',
    'no page',
    () => '/sign-in',
    () => ({ method: 'POST', body: 'x'.repeat(9 * 1024 * 1024) }),
  ],
];

// Jest would take an argument that is missing for a callback of its own.
const ASKED = ANSWERS.map(([what, kind, path, init]) => [what, kind, { path, init }] as const);

describe('web', () => {
  it.each(ASKED)(
    '%s (%s) cannot be framed, guessed at or read over http',
    async (_, kind, { path, init }) => {
      const answer = await fetch(web.url + path(), { redirect: 'manual', ...init?.() });
      const headers = Object.fromEntries(answer.headers);
      expect(headers).toMatchObject({ ...EVERYWHERE, ...OF_PAGES });
      const policy = headers['content-security-policy']!;
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe|\*/);
      const text = await answer.text();
      if (kind === 'no page') return;

      const scripts = text.match(/<script\b[^>]*>/g) ?? [];
      expect(text.replaceAll(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/<[^>]* on[a-z]+=|javascript:/);
      expect(scripts.length > 0).toBe(kind !== 'plain');
      expect(policy).toContain(kind === 'plain' ? "connect-src 'none'" : "connect-src 'self'");
      if (kind === 'one script') {
        expect(scripts).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/[\w-]+\.js"/)]);
        expect(text).toContain('></script>');
        expect(policy).toMatch(/script-src 'nonce-[^' ]+';/);
        expect(policy).toContain("style-src 'self';");
      }
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    },
  );

  it('gives each page a nonce of its own', async () => {
    const policies = [1, 2].map(async () => {
      const { headers } = await fetch(`${web.url}/c/${NISKO}`, { headers: staff() });
      return /'nonce-([^']{20,})'/.exec(headers.get('content-security-policy')!)![1];
    });
    const [one, another] = await Promise.all(policies);
    expect(one).not.toBe(another);
  });

  it('keeps personal pages to their reader', async () => {
    const { headers } = await fetch(`${web.url}/p/${county.people[0]!.token}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
  });

  it('tells the API the address of the browser, which cannot name another', async () => {
    let nth = 0;
    const ask = (address: string) => askForLink(address, `203.0.113.${nth++}`);
    const answers = await Promise.all(Array.from({ length: 61 }, () => ask('127.0.0.2')));
    expect(answers.filter((text) => text.includes('Zbyt wiele prób'))).toHaveLength(1);
    expect(await ask('127.0.0.3')).not.toContain('Zbyt wiele prób');
  });
});

/** Asks for a sign-in link from one of this machine's own addresses, pretending to come from another. */
function askForLink(localAddress: string, forged: string): Promise<string> {
  const body = `email=${crypto.randomUUID()}%40example.org`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    'x-forwarded-for': forged,
  };
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: web.port,
      path: '/sign-in',
      method: 'POST',
      localAddress,
      headers,
    };
    const outgoing = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve(text));
    });
    outgoing.on('error', reject).end(body);
  });
}

it.each([
  ['OPTIONS', '*'],
  ['GET', 'http://beczka.example.org/'],
  ['GET', 'http://[/'],
])('web refuses %s %s: such a target names no page of ours', async (method, path) => {
  const status = await new Promise((resolve, reject) => {
    request({ port: web.port, host: '127.0.0.1', method, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
});

describe('what another site has the browser send', () => {
  const OURS = 'https://beczka.example.org';
  const form = (headers: Record<string, string>, path: string, url = web.url) =>
    fetch(url + path, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ email: 'x' }),
      redirect: 'manual',
    });
  const FORMS = [
    '/sign-out',
    '/sign-in/passkey',
    '/account/passkey',
    '/language',
    '/sign-in',
    '/sign-in.data',
  ];
  const allOf = (headers: Record<string, string>, paths = FORMS) =>
    Promise.all(paths.map(async (path) => (await form(headers, path)).status));

  it.each([
    ['by its origin', { origin: 'https://attacker.example' }],
    ['by our host in the clear', { origin: 'http://beczka.example.org' }],
    ['by another port', { origin: `${OURS}:8443` }],
    ['by the address behind the proxy', { origin: 'http://127.0.0.1' }],
    ['by no origin of its own', { origin: 'null' }],
    ['by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['by its word against the origin', { origin: OURS, 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', async (_, headers) => {
    expect(await allOf(headers)).toEqual(FORMS.map(() => 403));
  });

  it.each([
    ['its origin', { origin: OURS }],
    ['the browser’s word', { 'sec-fetch-site': 'same-origin' }],
    ['both', { origin: OURS, 'sec-fetch-site': 'same-origin' }],
    ['nothing: it is no browser', {}],
  ])('is not what our own pages send, known by %s', async (_, headers) => {
    expect(await allOf(headers)).not.toContain(403);
  });

  it('signs nobody out, and our own page does', async () => {
    const { cookie } = await beczka.member('COORDINATOR', NISKO);
    const home = async () =>
      (await fetch(`${web.url}/c/${NISKO}`, { headers: { cookie }, redirect: 'manual' })).status;
    await form({ cookie, origin: 'https://attacker.example' }, '/sign-out');
    expect(await home()).toBe(200);
    expect((await form({ cookie, origin: OURS }, '/sign-out')).status).toBe(302);
    expect(await home()).toBe(302);
  });

  it('is told from personal pages, which send no referrer and ride on no cookie', async () => {
    const { token } = county.people[0]!;
    const paths = [`/p/${token}/language`, '/lost-link'];
    expect(await allOf({ origin: 'null' }, paths)).not.toContain(403);
    expect(await allOf({ origin: 'null', 'sec-fetch-site': 'cross-site' }, paths)).toEqual([403, 403]);
    expect(await allOf({ origin: 'https://attacker.example' }, paths)).toEqual([403, 403]);
  });

  it('is told by the address that was asked, where there is no TLS', async () => {
    const plain = await startWeb(beczka.api.url, 'http://localhost:3000');
    try {
      const status = async (origin: string, path = '/sign-out') =>
        (await form({ origin }, path, plain.url)).status;
      expect(await status(plain.url)).toBe(302);
      expect(await status('http://localhost:3000')).toBe(302);
      expect(await status('http://attacker.example')).toBe(403);
      expect(await status('http://attacker.example', '//attacker.example/sign-out')).toBe(403);
    } finally {
      plain.process.kill('SIGKILL');
    }
  });

  it('does not begin to sign in with an office’s account: that is a button', async () => {
    const began = (site: string) =>
      fetch(`${web.url}/sign-in/county/${NISKO}`, { headers: { 'sec-fetch-site': site } });
    for (const site of ['cross-site', 'same-site']) {
      const page = await began(site);
      expect([page.status, page.headers.getSetCookie()]).toEqual([200, []]);
      expect(await page.text()).toContain(`<a class="button" href="/sign-in/county/${NISKO}"`);
    }
    // The county has no such server, which is known only to who asks it.
    for (const site of ['same-origin', 'none']) expect((await began(site)).status).toBe(404);
  });

  it.each([
    '//evil.example',
    '/.//evil.example',
    '/\\evil.example',
    '/..//evil.example',
    'https://evil.example',
  ])('leads nowhere else after the choice of a language (%s)', async (returnTo) => {
    const body = new URLSearchParams({ language: 'en', returnTo });
    const { headers } = await fetch(`${web.url}/language`, { method: 'POST', body, redirect: 'manual' });
    expect(headers.get('location')).toBe('/?lang=en');
  });
});

describe('api', () => {
  it.each(['/graphql', '/health', '/nothing'])('%s is data, kept by nobody', async (path) => {
    const { headers } = await fetch(beczka.api.url + path);
    expect(Object.fromEntries(headers)).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-store' });
  });
});
