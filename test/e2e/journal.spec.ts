import { expect, type Page, test } from '@playwright/test';
import { draftPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { sessionOf, storageOf } from './service.ts';

/** What was done in the county, told to those who answer for it; all of it without JavaScript. */
test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

let county: ReadyCounty;
let page: Page;
const at = (path = ''): string => `/c/${county.id}${path && `/${path}`}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('16');
  page = await browser.newPage({
    javaScriptEnabled: false,
    storageState: storageOf(await sessionOf(county.coordinator.email)),
  });
});
test.afterAll(() => page.close());

const events = () => page.locator('ol.journal > li');

test('a person’s history says who changed what, from what to what', async () => {
  await page.goto(at('participants'));
  await page.getByRole('link', { name: 'Bielecka Anna' }).click();
  await page.getByLabel('Nazwisko').fill('Bielecka-Wrona');
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.getByRole('link', { name: 'Historia' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dziennik zdarzeń' })).toBeVisible();
  await expect(page.getByText('Anna Bielecka-Wrona').first()).toBeVisible();
  const change = events().first();
  await expect(change).toContainText('Zmieniono dane uczestnika: Anna Bielecka-Wrona');
  await expect(change).toContainText(county.coordinator.name);
  await expect(change.getByRole('deletion')).toContainText('Bielecka');
  await expect(change.getByRole('insertion')).toContainText('Bielecka-Wrona');
  await expect(events().nth(1)).toContainText('Dodano uczestnika');
});

test('a poll’s and a conference’s pages lead to their own events', async () => {
  const [first] = county.conferences;
  const pollId = await draftPoll(county, first!.id);
  for (const path of [`poll/${pollId}`, `conference/${first!.id}`]) {
    await page.goto(at(path));
    await page.getByRole('link', { name: 'Historia' }).click();
    await expect(events().first()).toContainText('Przygotowano pytanie o termin');
  }
});

test('is narrowed by what, who, whom and when, and says at the field what is wrong', async () => {
  await page.goto(at());
  await page.getByRole('link', { name: 'Dziennik', exact: true }).click();
  const filters = page.getByRole('search');
  await filters.getByLabel('Rodzaj zdarzeń').selectOption('logowania');
  await filters.getByRole('button', { name: 'Szukaj' }).click();
  await expect(events().first()).toContainText('Zalogowanie');
  await expect(page.getByText('Dodano uczestnika')).toHaveCount(0);

  await filters.getByLabel('Rodzaj zdarzeń').selectOption('wszystkie');
  await filters.getByLabel('Kto', { exact: true }).selectOption(county.coordinator.name);
  await filters.getByLabel('Kogo lub czego dotyczy').fill('bielecka-wrona');
  await filters.getByRole('button', { name: 'Szukaj' }).click();
  await expect(events()).toHaveCount(2);

  await filters.getByLabel('Od dnia').fill('2031-01-02');
  await filters.getByLabel('Do dnia').fill('2031-01-01');
  await filters.getByRole('button', { name: 'Szukaj' }).click();
  await expect(filters.getByLabel('Do dnia')).toHaveAccessibleDescription(/nie może być wcześniejszy/);
  await expect(filters.getByLabel('Od dnia')).toHaveValue('2031-01-02');
  await page.getByRole('link', { name: 'Pokaż wszystkie zdarzenia' }).click();
  await expect(events().first()).toBeVisible();
});

test('goes on to older events', async () => {
  for (let nth = 1; nth <= 40; nth++) {
    await county.change('createVenue', { name: `Sala ${nth}`, address: 'Rynek 1' });
  }
  await page.goto(at('journal'));
  const newest = await events().first().textContent();
  await page.getByRole('link', { name: /Starsze zdarzenia/ }).click();
  await expect(events().first()).not.toHaveText(newest!);
});

test('looks right on a phone and on a desk', async () => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at('journal'));
    const needed = await page.locator('html').evaluate((root) => root.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
    await page.screenshot({ path: test.info().outputPath(`journal-${width}.png`), fullPage: true });
  }
});

test('is nothing for an expert', async ({ browser }) => {
  const expert = await browser.newPage({ storageState: storageOf(await sessionOf(county.expert.email)) });
  await expert.goto(at());
  await expect(expert.getByRole('link', { name: 'Dziennik', exact: true })).toHaveCount(0);
  await expert.goto(at('journal'));
  await expect(
    expert.getByRole('heading', { level: 1, name: 'Ta czynność nie jest dostępna' }),
  ).toBeVisible();
  await expert.close();
  await page.goto(at('journal?kind=REFUSALS'));
  await expect(events().first()).toContainText(county.expert.name);
});
