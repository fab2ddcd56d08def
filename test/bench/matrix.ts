import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chromium, type Page } from '@playwright/test';
import pg from 'pg';
import { median } from './load.ts';
import { start } from './server.ts';

const LOOKS = 7;
/** Down and up again, a wheel's notch at a time. */
const NOTCHES = 80;

export interface MatrixFigures {
  /** Milliseconds from the last byte of the page to its table on screen, at the median of {@link LOOKS}. */
  rendered: number;
  /** Milliseconds from choosing another order to the table on screen in it, at the median. */
  sorted: number;
  /** What the browser called a long task while the table was scrolled, in milliseconds each: more than 50. */
  longTasks: number[];
  rows: number;
}

/** The coordinator's table of 150 people by twelve dates, in a browser, served by the web app and the api as in production. */
export async function measureMatrix(
  adminUrl: string,
  common: Record<string, string>,
): Promise<MatrixFigures> {
  const { path, token } = await prepare(adminUrl);
  const api = await start('apps/api/dist/main.js', common);
  const web = await start('apps/web/server.mjs', { ...common, API_URL: `http://127.0.0.1:${api.port}` });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  try {
    const url = `http://127.0.0.1:${web.port}`;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'beczka_session', value: token, url }]);
    const page = await context.newPage();
    // A first look fills the browser's cache, and warms the servers.
    await looked(page, url + path);
    const rendered: number[] = [];
    for (let look = 0; look < LOOKS; look++) rendered.push(await looked(page, url + path));
    const sorted: number[] = [];
    for (let look = 0; look < LOOKS; look++)
      sorted.push(await reordered(page, ['sector', 'name', 'answered'][look % 3]!));
    const rows = Number(await page.locator('table.matrix').getAttribute('aria-rowcount')) - 1;
    return { rendered: median(rendered), sorted: median(sorted), longTasks: await scrolled(page), rows };
  } finally {
    await browser.close();
    await web.stop();
    await api.stop();
  }
}

async function looked(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('table.matrix tbody tr').first().waitFor();
  return page.evaluate(`new Promise((done) => {
    const look = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      if (!paint) return setTimeout(look, 20);
      done(paint.startTime - performance.getEntriesByType('navigation')[0].responseEnd);
    };
    look();
  })`);
}

async function reordered(page: Page, order: string): Promise<number> {
  await page.evaluate(`
    void (window.reordered = new Promise((done) => addEventListener('change', () => {
      const began = performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
    }, { capture: true, once: true })))`);
  await page.locator('select[name=sort]').selectOption(order);
  return page.evaluate('window.reordered');
}

async function scrolled(page: Page): Promise<number[]> {
  await page.locator('.matrix-frame').first().hover();
  await page.evaluate(`
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask' });`);
  for (let notch = 0; notch < NOTCHES; notch++) {
    await page.mouse.wheel(0, notch < NOTCHES / 2 ? 240 : -240);
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
  await page.waitForTimeout(200);
  return page.evaluate('window.longTasks');
}

/** A coordinator who is signed in, and answers of two people in three, in the first of the counties. */
async function prepare(adminUrl: string): Promise<{ path: string; token: string }> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ county: string; poll: string }>(
    `SELECT county_id AS county, id AS poll FROM date_poll WHERE state = 'OPEN' ORDER BY county_id LIMIT 1`,
  );
  const { county, poll } = rows[0]!;
  const [user, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await client.query(
    `INSERT INTO app_user (id, email, name) VALUES ($1, 'matrix@example.org', 'Koordynator')`,
    [user],
  );
  await client.query(
    `INSERT INTO membership (county_id, user_id, role, accepted_at) VALUES ($1, $2, 'COORDINATOR', now())`,
    [county, user],
  );
  await client.query(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at)
     VALUES ($1, $2, now(), now() + interval '1 day', now())`,
    [createHash('sha256').update(token).digest(), user],
  );
  await client.query(
    `UPDATE participant p SET last_name = 'Nazwisko ' || n FROM
       (SELECT id, row_number() OVER (ORDER BY id) AS n FROM participant WHERE county_id = $1) named
     WHERE p.county_id = $1 AND p.id = named.id`,
    [county],
  );
  await client.query(
    `WITH spoken AS (
       UPDATE poll_invitation SET responded_at = now(), first_responded_at = now()
       WHERE county_id = $1 AND poll_id = $2 AND hashtext(participant_id::text) % 3 <> 0 RETURNING participant_id)
     INSERT INTO answer (county_id, poll_id, participant_id, slot_id, choice, answered_at)
     SELECT $1, $2, participant_id, s.id, (ARRAY['YES', 'IF_NEED_BE', 'NO'])[1 + abs(hashtext(participant_id::text || s.id)) % 3], now()
     FROM spoken, date_slot s WHERE s.county_id = $1 AND s.poll_id = $2
     ON CONFLICT DO NOTHING`,
    [county, poll],
  );
  await client.end();
  return { path: `/c/${county}/poll/${poll}/answers`, token };
}
