import { expect, type Page, test } from '@playwright/test';
import { managingOperatorSession, openFreshCounty, storageOf, type TestCounty } from './service.ts';

/** The organisers' menu on a phone: folded to one row, and from each page to every other. */
const viewport = { width: 390, height: 844 };

/** The name and the folded menu. */
const TWO_ROWS = 120;
const desk = {
  Sezon: 'Sezony',
  Wiadomości: 'Wiadomości',
  Uczestnicy: 'Uczestnicy',
  Organizacje: 'Organizacje',
  Miejsca: 'Miejsca',
  Zespół: 'Zespół',
  'Dane osobowe': 'Dane osobowe',
  'Strona publiczna': 'Strona publiczna',
  Dziennik: 'Dziennik zdarzeń',
  'Co wymaga uwagi': 'Co wymaga uwagi',
};
const platform = { 'Ferie zimowe': 'Ferie zimowe', Powiaty: 'Powiaty' };

let county: TestCounty;
let storageState: ReturnType<typeof storageOf>;

test.beforeAll(async () => {
  county = await openFreshCounty('04');
  storageState = storageOf(await managingOperatorSession(county));
});

const headerHeight = (page: Page) =>
  page.getByRole('banner').evaluate((header) => header.getBoundingClientRect().height);

/** Opens the menu, follows each entry, and finds it folded again on the page it leads to. */
async function walk(page: Page, sections: Record<string, string>): Promise<void> {
  const fold = page.locator('.shell-fold');
  for (const [entry, heading] of Object.entries(sections)) {
    expect(await headerHeight(page)).toBeLessThan(TWO_ROWS);
    await fold.locator('summary').click();
    await fold.getByRole('navigation', { name: 'Główne menu' }).getByRole('link', { name: entry }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(fold.locator('summary')).toHaveText(`Menu: ${entry}`);
    await expect(page.getByRole('link', { name: entry, exact: true })).toBeHidden();
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  for (const [name, start, sections] of [
    ['a county’s', () => `/c/${county.id}`, desk],
    ['the operators’', () => '/operator/counties', platform],
  ] as const) {
    test(`${name} leads to every part, ${how} script`, async ({ browser }) => {
      const page = await browser.newPage({ storageState, viewport, javaScriptEnabled });
      await page.goto(start());
      await walk(page, sections);
      await page.close();
    });
  }
}

test('opens and folds by the keyboard, and holds the account as well', async ({ browser }) => {
  const page = await browser.newPage({ storageState, viewport });
  await page.goto(`/c/${county.id}/venues`);
  const summary = page.locator('.shell-fold > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Miejsca' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Miejsca' })).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('link', { name: 'Obsługa systemu' })).toBeVisible();
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(summary).toHaveText('Menu: Venues');
  await summary.click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
});
