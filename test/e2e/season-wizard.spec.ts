import { expect, type Locator, type Page, test } from '@playwright/test';
import { asking } from './county-data.ts';
import { csvOf, peopleOf } from './people.ts';
import { openFreshCounty, sessionOf, storageOf, type TestCounty, window } from './service.ts';

/** A season from a template, by the keyboard alone; and left in the middle, on a phone, and taken up again. */
test.describe.configure({ mode: 'serial' });

let county: TestCounty;
let desk: Page;
/** What a person has to do: a key to get somewhere counts little, a field to fill in or a page to send counts. */
let fields = 0;
let sent = 0;
const at = (path = ''): string => `/c/${county.id}${path && `/${path}`}`;

test.beforeAll(async ({ browser }) => {
  county = await openFreshCounty('22');
  await sessionOf(county.expert.email);
  desk = await browser.newPage({ storageState: storageOf(await sessionOf(county.coordinator.email)) });
});
test.afterAll(() => desk.close());

/** Tabs on to it, which has to be possible. */
async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let nth = 0; nth < 60; nth++) {
    if (await target.and(desk.locator(':focus')).count()) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by the keyboard.');
}
async function press(target: Locator): Promise<void> {
  await reach(target);
  await desk.keyboard.press('Enter');
  sent++;
}
async function type(target: Locator, text: string): Promise<void> {
  await reach(target);
  await desk.keyboard.type(text);
  fields++;
}

test('by the keyboard alone, from what needs attention to a season that can begin', async () => {
  await desk.goto(at());
  await press(
    desk
      .getByRole('main')
      .getByRole('link', { name: /^Zaplanuj sezon/ })
      .first(),
  );
  await expect(desk.getByRole('heading', { level: 1, name: 'Zaplanuj sezon' })).toBeVisible();
  // Everything is filled in as most counties want it.
  await press(desk.getByRole('button', { name: 'Utwórz cykl' }));
  await expect(desk.getByRole('status')).toContainText('Sezon jest zaplanowany.');
  await expect(desk.locator('ol.setup > li.done')).toHaveCount(1);

  await type(desk.getByLabel('Nazwa miejsca'), 'Aula Próbna');
  await type(desk.getByLabel('Adres', { exact: true }), 'ul. Próbna 7');
  await press(desk.getByRole('button', { name: 'Zapisz i przejdź dalej' }));
  await expect(desk.getByLabel('Ekspert prowadzący').locator('option:checked')).toHaveText(
    county.expert.name,
  );
  await press(desk.getByRole('button', { name: 'Zapisz i przejdź dalej' }));

  await expect(desk.getByText('Lista jest jeszcze pusta.')).toBeVisible();
  await press(desk.getByRole('main').getByRole('link', { name: 'Wczytaj z arkusza' }));
  await desk.getByLabel('Arkusz .xlsx lub plik .csv').setInputFiles({
    ...{ name: 'uczestnicy.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(csvOf(peopleOf(county.domain))),
  });
  fields++;
  await press(desk.getByRole('button', { name: 'Sprawdź plik' }));
  await press(desk.getByRole('button', { name: 'Zapisz na liście' }));
  await expect(desk.getByRole('status')).toHaveText('Lista została wczytana.');
  expect(fields, 'fields to fill in').toBeLessThanOrEqual(3);
  expect(sent, 'pages to send').toBeLessThanOrEqual(7);

  const { cycles } = await asking(county.id, await sessionOf(county.coordinator.email)).read<{
    cycles: { id: string }[];
  }>('cycles(countyId: $countyId) { id }');
  await desk.goto(at(`season/${cycles[0]!.id}/setup`));
  await expect(desk.getByText('Wszystko jest przygotowane.')).toBeVisible();
  await press(desk.getByRole('link', { name: 'Przygotuj pytanie o termin: I konferencja' }));
  await expect(desk.getByRole('heading', { level: 1, name: 'Przygotuj pytanie o termin' })).toBeVisible();
  await expect(desk.getByText('I konferencja', { exact: true })).toBeVisible();
});

test('left in the middle on a phone, it is found again where it waits', async ({ browser }) => {
  const phone = await browser.newPage({
    storageState: storageOf(await sessionOf(county.coordinator.email)),
    viewport: { width: 390, height: 844 },
  });
  await phone.goto(at('season/new'));
  await phone.getByLabel('Sezon', { exact: true }).selectOption(String(window().seasonStartYear + 1));
  await phone.getByLabel('Miesiąc pierwszej konferencji').selectOption({ label: 'marzec' });
  await phone.getByRole('button', { name: 'Utwórz cykl' }).click();
  // Six months from March do not fit in.
  await expect(phone.getByRole('alert')).toContainText('muszą się zmieścić do czerwca');
  await phone.getByLabel('Miesiąc pierwszej konferencji').selectOption({ label: 'październik' });
  await phone.getByRole('button', { name: 'Utwórz cykl' }).dblclick();
  await expect(phone.getByText('6 konferencji: październik')).toBeVisible();
  await phone.getByRole('link', { name: 'Zrobię to później' }).click();
  await expect(phone.getByLabel('Ekspert prowadzący')).toBeVisible();
  // Nothing chosen is said at the field.
  await phone.getByLabel('Ekspert prowadzący').selectOption('');
  await phone.getByRole('button', { name: 'Zapisz i przejdź dalej' }).click();
  await expect(phone.getByRole('alert')).toContainText('Proszę wybrać eksperta z listy.');

  await phone.goto(at());
  const waiting = phone.getByRole('listitem').filter({ hasText: 'Dokończ planowanie sezonu' });
  await expect(waiting).toContainText('do wybrania miejsce i ekspert');
  await waiting.getByRole('link', { name: /^Dokończ planowanie/ }).click();
  await phone.getByLabel('Miejsce', { exact: true }).selectOption({ label: 'Aula Próbna' });
  await phone.getByRole('button', { name: 'Zapisz i przejdź dalej' }).click();
  await phone.getByRole('button', { name: 'Zapisz i przejdź dalej' }).click();
  await expect(phone.getByText('Wszystko jest przygotowane.')).toBeVisible();
  await phone.goto(at());
  await expect(phone.getByText('Dokończ planowanie sezonu')).toHaveCount(0);
  await phone.close();
});
