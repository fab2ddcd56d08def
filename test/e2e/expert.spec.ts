import { expect, test } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { readyCounty, type ReadyCounty } from './county-data.ts';
import { openCounty, serviceNow, sessionOf, storageOf, testCounty } from './service.ts';

/** Somebody who leads conferences in two counties. */
let first: ReadyCounty;
/** Since before the second county asked them. */
let session: Awaited<ReturnType<typeof sessionOf>>;

test.beforeAll(async () => {
  first = await readyCounty('18');
  session = await sessionOf(first.expert.email);
  // The same person is to lead another county, which has neither people nor a season yet.
  for (
    let nth = 2;
    !(await openCounty({ ...testCounty(`18${String(nth).padStart(2, '0')}`), expert: first.expert }));
    nth++
  );
});

test('an expert accepts another county’s invitation, sees all counties at once and keeps days free of conferences', async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: storageOf(session) });
  const page = await context.newPage();
  await page.goto(`/c/${first.id}`);
  await page.getByRole('link', { name: 'Czeka zaproszenie' }).click();
  await expect(page.locator('.county-cards a')).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Przyjmij zaproszenie' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Co wymaga uwagi' })).toBeVisible();
  await page.goto('/c');
  await expect(page.getByRole('heading', { name: 'Zaproszenia' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Moje powiaty' })).toBeVisible();
  await expect(page.locator('.county-cards a')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Co wymaga uwagi' })).toBeVisible();
  // Counties of one name are told apart.
  const place = /powiat.* \(województwo podkarpackie\)/;
  for (const step of await page.getByRole('region', { name: 'Co wymaga uwagi' }).getByRole('link').all())
    await expect(step).toHaveAccessibleName(place);
  await expect(
    page.getByRole('region', { name: 'Wspólny kalendarz' }).getByRole('link').first(),
  ).toHaveAccessibleName(place);

  const from = serviceNow().plus({ days: 40 }).startOf('week');
  await page.getByLabel('Od dnia').fill(from.toISODate()!);
  await page.getByLabel('Do dnia').fill(from.minus({ days: 1 }).toISODate()!);
  await page.getByRole('button', { name: 'Dodaj zajęte dni' }).click();
  await expect(page.getByLabel('Do dnia')).toHaveAccessibleDescription(/nie może być wcześniejszy/);
  await expect(page.getByLabel('Od dnia')).toHaveValue(from.toISODate()!);

  await page.getByLabel('Do dnia').fill(from.plus({ days: 2 }).toISODate()!);
  await page.getByRole('button', { name: 'Dodaj zajęte dni' }).click();
  await expect(page.getByText('dni zajęte, bez konferencji')).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);

  // The county is told that the day is taken.
  const { conference } = await first.read<{
    conference: { calendar: { day: string; obstacles: { kind: string }[] }[] };
  }>(
    `conference(countyId: $countyId, id: "${first.conferences[0]!.id}") {
       calendar(from: "${from.toISODate()}", to: "${from.toISODate()}") { day obstacles { kind } } }`,
  );
  expect(conference.calendar[0]!.obstacles).toContainEqual({ kind: 'EXPERT_TAKEN' });

  await page.getByRole('button', { name: 'Zwolnij' }).click();
  await expect(page.getByText('dni zajęte, bez konferencji')).toHaveCount(0);

  await page.goto('/account');
  const counties = page.getByRole('region', { name: 'Powiaty, do których należy to konto' });
  await counties.locator('summary').last().click();
  expect(await violationsOn(page)).toEqual([]);
  await counties.getByRole('button', { name: 'Tak, opuść zespół' }).last().click();
  await expect(page.getByRole('status')).toHaveText('Zapisano.');
  await expect(counties.locator('summary')).toHaveCount(1);
  await context.close();
});
