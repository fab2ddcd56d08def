import { expect, type Page, test } from '@playwright/test';
import { type Exemption, htmlFaults } from '../support/html-checker.ts';
import { violationsOn } from './axe.ts';
import { readyCounty, type ReadyCounty } from './county-data.ts';
import { furnish } from './furnish.ts';
import { allRoutes, pages, type Places, withoutPage } from './pages.ts';
import { managingOperatorSession, storageOf, webUrl } from './service.ts';

/**
 * Every page, in both languages, light and dark, on a phone and on a desk: no violation that axe can find, nothing to
 * scroll sideways, nothing on the console; and valid HTML. A route that pages.ts does not list fails the first test.
 */

test.describe.configure({ mode: 'parallel' });

test('every route is visited here', () => {
  const known = [...Object.keys(pages), ...Object.keys(withoutPage)];
  expect(known.toSorted()).toEqual(allRoutes.toSorted());
});

let county: ReadyCounty;
let places: Places;
/** One for all pages, as a person has: opening a new one each time takes longer than looking. */
let page: Page;
const told: string[] = [];

test.beforeAll(async ({ browser }) => {
  // A county with something of everything, mail included.
  test.setTimeout(180_000);
  county = await readyCounty('06');
  places = await furnish(county);
  const manager = await managingOperatorSession(county);
  page = await browser.newPage({ storageState: storageOf(manager), reducedMotion: 'reduce' });
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(error.message));
});
test.afterAll(() => page.close());

for (const [route, addresses] of Object.entries(pages)) {
  test(`${route} is accessible`, async () => {
    for (const address of addresses.map((of) => of(places))) {
      for (const language of ['pl', 'en'] as const) {
        told.length = 0;
        await page.context().addCookies([{ name: 'beczka_language', value: language, url: webUrl }]);
        const response = await page.goto(address);
        await expect(page.locator('html'), address).toHaveAttribute('lang', language);
        // Forms that open in place are looked at too.
        await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
        await look(language, address);
        // The browser itself reports a page that was meant to refuse what it was asked.
        const status = response!.status();
        const refused = status === 404 || (status === 400 && route.endsWith('/callback'));
        const found = refused ? told.filter((text) => !text.includes(` ${status} `)) : told;
        expect(found, `console of ${address}`).toEqual([]);
      }
    }
  });
}

/** Light and dark on a phone and on a desk, shared between the languages so that each meets each. */
const VIEWS = {
  pl: [
    { width: 390, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  en: [
    { width: 390, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ],
} as const;

async function look(language: keyof typeof VIEWS, address: string): Promise<void> {
  for (const { width, colorScheme } of VIEWS[language]) {
    const where = `${address} in ${language}, ${width} px, ${colorScheme}`;
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect.soft(needed, `${where}: width it needs`).toBeLessThanOrEqual(width);
    expect.soft(await violationsOn(page), where).toEqual([]);
  }
}

/** What the libraries write and no page of ours can change. */
const WRITTEN_BY_LIBRARIES: Exemption[] = [
  [/^Trailing slash on void elements/, 'React closes every void element so; it means nothing'],
  [/^A “style” element in “body”/, 'Mantine puts the variables of the theme where its provider stands'],
  [/^The selector “:root.*” matches, or might match/, 'the same: the variables are the root’s'],
];

test('every page is valid HTML, in both languages', async () => {
  // All pages twice, and then one start of Java: an exhaustive look, not a journey.
  test.setTimeout(300_000);
  const sources = new Map<string, string>();
  for (const address of Object.values(pages).flatMap((addresses) => addresses.map((of) => of(places)))) {
    for (const language of ['pl', 'en'] as const) {
      await page.context().addCookies([{ name: 'beczka_language', value: language, url: webUrl }]);
      sources.set(`${address} in ${language}`, await (await page.request.get(address)).text());
    }
  }
  expect(await htmlFaults(sources, WRITTEN_BY_LIBRARIES)).toEqual([]);
});

test('what shows no page answers what it should', async ({ request }) => {
  for (const answer of Object.values(withoutPage)) {
    const { path, status, type } = answer(places);
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(status);
    if (type) expect(response.headers()['content-type']).toContain(type);
  }
});

test('a form that no page sends is answered with 400 and changes nothing', async () => {
  const before = await standing();
  for (const address of Object.values(pages).flatMap((addresses) => addresses.map((of) => of(places)))) {
    // The preview of a participant's page saves nothing, whatever it is sent.
    if (address.endsWith('/participant-page')) continue;
    const strange: Record<string, string>[] = [
      {},
      { intent: 'constructor' },
      { intent: 'poll', step: 'unknown' },
    ];
    for (const form of strange) {
      const response = await page.request.post(address, { form, maxRedirects: 0 });
      expect([400, 404, 405], `${address} ${JSON.stringify(form)}`).toContain(response.status());
      // Where nothing is taken, nothing is taken wrongly.
      if (response.status() === 405) break;
    }
    const json = await page.request.post(address, { data: { intent: 'save' }, maxRedirects: 0 });
    expect([400, 404, 405], `${address} with JSON`).toContain(json.status());
  }
  const copy = `/c/${places.countyId}/participants/${places.participantId}/export`;
  expect((await page.request.post(copy, { form: {}, maxRedirects: 0 })).status()).toBe(400);
  expect(await standing()).toEqual(before);
});

/** What the pages could have changed: who is there, by what link, and what the journal tells. */
async function standing(): Promise<unknown> {
  const told = await county.read(
    `participants(countyId: $countyId) { total } journal(countyId: $countyId) { events { sentence } }`,
  );
  const link = await page.request.get(`/p/${places.token}/data`);
  return { told, link: link.status() };
}
