import { expect, type Page, test } from '@playwright/test';
import { ask } from '../../apps/local/src/demo/client.ts';
import { violationsOn } from './axe.ts';
import {
  draftPoll,
  openPoll,
  readyCounty,
  type ReadyCounty,
  registerInterest,
  showPublicPage,
} from './county-data.ts';
import { allRoutes, pages, type Places, withoutPage } from './pages.ts';
import { answerAs, apiUrl, managingOperatorSession, storageOf, webUrl } from './service.ts';

/**
 * Every page, in both languages, light and dark, on a phone and on a desk: no violation that axe can find, nothing to
 * scroll sideways, nothing on the console. A route that pages.ts does not list fails the first test.
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

type FailedMessages = { failedMessages: { total: number } };

/** A poll in each state, an import that is not applied, and what else the pages are about. */
async function furnish({ id: countyId, people, change, read, ...rest }: ReadyCounty): Promise<Places> {
  const [first, second, third, fourth] = rest.conferences.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
  ];
  const decided = await openPoll(county, first);
  await change('decideDatePoll', { id: decided.id, slotId: decided.slots[0]!.id, reason: 'Na próbę.' });
  await showPublicPage(county);
  await registerInterest(county);
  const open = await openPoll(county, second, { quorumTotal: 6 });
  const draft = await draftPoll(county, third);
  const tokens = people.map(({ email }) => open.links.get(email)!.split('/').at(-1)!);
  await answerAs(tokens[1]!, (slot) => (slot === 0 ? 'YES' : slot === 1 ? 'IF_NEED_BE' : 'NO'), open.id);
  const broken = 'Imię;Nazwisko;E-mail;Organizacja;Sektor\r\nAdam;Zły;to-nie-adres;Szkoła;edukacja';
  const list = await change<{ id: string }>('previewParticipantImport', {
    fileName: 'lista.csv',
    contentBase64: Buffer.from(broken).toString('base64'),
  });
  const found = await read<{ participants: { items: { id: string; organization: { id: string } }[] } }>(
    'participants(countyId: $countyId) { items { id organization { id } } }',
  );
  const [person] = found.participants.items;
  const { id: unreachable } = await change<{ id: string }>('createParticipant', {
    ...{ firstName: 'Anna', lastName: 'Nieosiągalna', email: 'nie.istnieje@example.org' },
    organizationId: person!.organization.id,
  });
  await ask(
    apiUrl,
    'mutation ($input: ParticipantRefInput!) { resendPersonalLink(input: $input) { ok } }',
    { input: { countyId, id: unreachable } },
    rest.staff,
  );
  await expect
    .poll(
      async () =>
        (await read<FailedMessages>('failedMessages(countyId: $countyId) { total }')).failedMessages.total,
    )
    .toBeGreaterThan(0);
  return {
    countyId,
    cycleId: rest.cycleId,
    dated: first,
    undated: fourth,
    decided: decided.id,
    open: open.id,
    draft,
    importId: list.id,
    participantId: person!.id,
    organizationId: person!.organization.id,
    token: tokens[0]!,
    answeredToken: tokens[1]!,
  };
}

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
