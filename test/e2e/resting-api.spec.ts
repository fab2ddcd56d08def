import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, type Page, test } from '@playwright/test';
import { anyFreePort } from '../../apps/local/src/ports.ts';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty, showPublicPage } from './county-data.ts';
import { answerSlots } from './poll-page.ts';
import { apiUrl } from './service.ts';

/** What is typed while the API is away is told to be kept, and goes by one button when it is back; without scripts. */
test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

let county: ReadyCounty;
let poll: OpenPoll;
let away = false;
let api: Server;
let web: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  county = await readyCounty('08');
  await showPublicPage(county);
  poll = await openPoll(county, county.conferences[0]!.id);
  await startWeb();
});
test.afterAll(() => {
  web?.kill();
  api?.close();
});

/** A web app of the test's own, on an API that can be sent away. */
async function startWeb(): Promise<void> {
  api = createServer(async (request, response) => {
    if (away) return request.socket.destroy();
    const body = await text(request);
    const headers = Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length)$/.test(name),
    );
    const answer = await fetch(apiUrl + request.url, {
      ...{ method: request.method, body },
      headers: headers as [string, string][],
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  }).listen(0, '127.0.0.1');
  const port = await anyFreePort();
  origin = `http://localhost:${port}`;
  const { port: apiPort } = api.address() as AddressInfo;
  web = spawn(process.execPath, ['apps/web/server.mjs'], {
    env: { ...process.env, PORT: String(port), API_URL: `http://127.0.0.1:${apiPort}`, WEB_URL: origin },
  });
  const well = () =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(well).toBe(true);
}

const own = () => origin + new URL(poll.links.get(county.people[0]!.email)!).pathname;

async function sendWhileAway(page: Page, button: string): Promise<void> {
  away = true;
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chwilowa przerwa');
  await expect(page.getByText('ale nie przepadło')).toBeVisible();
  away = false;
  await page.getByRole('button', { name: 'Wyślij ponownie' }).click();
}

test('answers', async ({ page }) => {
  await page.goto(own());
  await answerSlots(page, ['Pasuje', 'Nie mogę']);
  await sendWhileAway(page, 'Zapisz');
  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  await expect(page.getByText('pasuje: 1 · nie mogę: 1')).toBeVisible();
});

test('a deputy', async ({ page }) => {
  await page.goto(`${own()}/deputy`);
  await page.getByLabel('Imię zastępcy').fill('Ewa');
  await page.getByLabel('Nazwisko zastępcy').fill('Zastępna');
  await page.getByLabel('Adres e-mail zastępcy').fill(`zastepca@${county.domain}`);
  await page.getByRole('checkbox').check();
  await sendWhileAway(page, 'Wskaż zastępcę');
  await expect(page.getByRole('heading', { name: 'Zastępuje Państwa: Ewa Zastępna' })).toBeVisible();
});

test('what one agrees to', async ({ page }) => {
  await page.goto(`${own()}/data`);
  const image = page
    .getByRole('group', { name: 'Wizerunek' })
    .getByRole('radio', { name: 'Nie zgadzam się' });
  await image.check();
  await sendWhileAway(page, 'Zapisz decyzje');
  await expect(image).toBeChecked();
});

test('a registration of interest', async ({ page }) => {
  await page.goto(`${origin}/powiat/${county.id}/zgloszenie`);
  await page.getByLabel('Imię').fill('Zofia');
  await page.getByLabel('Nazwisko').fill('Chętna');
  await page.getByLabel('Adres e-mail').fill(`zofia@${county.domain}`);
  await page.getByLabel('Organizacja, firma lub grupa').fill('Koło Gospodyń');
  await page.getByLabel('Kogo Państwo reprezentują').selectOption('kultura');
  await sendWhileAway(page, 'Wyślij zgłoszenie');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('prosimy sprawdzić pocztę');
});

test('a lost link', async ({ page }) => {
  await page.goto(`${origin}/lost-link?county=${county.id}`);
  await page.getByLabel('Adres e-mail').fill(county.people[1]!.email);
  await sendWhileAway(page, 'Wyślij nowy odnośnik');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prosimy sprawdzić pocztę');
  await expect(page.getByText(county.people[1]!.email)).toBeVisible();
});
