import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readyCounty, type ReadyCounty } from './county-data.ts';
import { sessionOf, storageOf } from './service.ts';

/** The list of participants: found, changed many at a time, taken back, taken away as a sheet. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let desk: Page;
const at = (path = ''): string => `/c/${county.id}/participants${path}`;
const rows = () => desk.getByRole('region', { name: 'Uczestnicy' }).locator('tbody tr');
const counted = () => desk.getByRole('status').filter({ hasText: /^\d+ (osoba|osoby|osób)$/ });
const box = (name: string) => desk.getByRole('checkbox', { name: `Zaznacz: ${name}` });

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('26');
  desk = await browser.newPage({ storageState: storageOf(county.staff) });
});
test.afterAll(() => desk.close());

test('finds people without diacritics, and the address keeps what was asked', async () => {
  await desk.goto(at());
  await expect(counted()).toHaveText('6 osób');
  await desk.getByLabel('Szukaj:').fill('zrodlowska');
  await desk.getByRole('button', { name: 'Szukaj' }).click();
  await expect(counted()).toHaveText('1 osoba');
  await rows().getByRole('link', { name: 'Źródłowska Zofia' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Zofia Źródłowska' })).toBeVisible();
  await desk.goBack();
  await expect(counted()).toHaveText('1 osoba');
  await expect(desk.getByLabel('Szukaj:')).toHaveValue('zrodlowska');

  await desk.goto(at());
  await desk.getByText('Więcej filtrów').click();
  await desk
    .getByRole('combobox', { name: 'Organizacja', exact: true })
    .selectOption({ label: 'Zespół Szkół Próbnych' });
  await desk.getByRole('button', { name: 'Szukaj' }).click();
  await expect(counted()).toHaveText('2 osoby');
  await expect(desk.getByText('Więcej filtrów (ustawione: 1)')).toBeVisible();
});

test('sorts by a column, and from its end', async () => {
  await desk.goto(at());
  const heading = desk.getByRole('columnheader', { name: 'Nazwisko i imię' });
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows().first()).toContainText('Bielecka');
  await heading.getByRole('link').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(rows().first()).toContainText('Żurawski');
});

test('changes those who are chosen, asks once, and takes it back after a reload', async () => {
  await desk.goto(at());
  await box('Bielecka Anna').check();
  await box('Górnicki Jan').check();
  await expect(desk.getByText('Zaznaczono: 2')).toBeVisible();
  await desk.getByRole('button', { name: 'Zmień zaznaczonych' }).click();
  await expect(desk.getByText('Zmiana dotyczy 2 osób:')).toBeVisible();
  await desk.getByText('Wyłącz z listy').click();
  await desk.getByRole('button', { name: 'Dalej' }).click();
  await expect(desk.getByRole('heading', { name: 'Wyłączymy z listy 2 osoby' })).toBeVisible();
  await expect(desk.getByText('Anna Bielecka, Jan Górnicki')).toBeVisible();
  await desk.getByRole('button', { name: 'Zmieniam: 2 osoby' }).dblclick();

  const bar = desk.getByText('Wyłączono z listy 2 osoby.');
  await expect(bar).toBeVisible();
  await expect(counted()).toHaveText('4 osoby');
  await desk.reload();
  await expect(bar).toBeVisible();
  // Somebody else puts one of them back meanwhile.
  const { participants } = await county.read<{ participants: { items: { id: string }[] } }>(
    'participants(countyId: $countyId, filter: { search: "gornicki", state: ALL }) { items { id } }',
  );
  await county.change('reactivateParticipant', { id: participants.items[0]!.id });
  await desk.getByRole('button', { name: 'Cofnij' }).dblclick();
  await expect(desk.getByText('Cofnięto.')).toContainText(
    'albo usunął to, co było przedtem (1): Jan Górnicki',
  );
  await expect(counted()).toHaveText('6 osób');
});

test('changes all who meet the filter, and comes back to them', async () => {
  await desk.goto(at('?sector=education'));
  await desk.getByRole('link', { name: 'Zmień wszystkich z tej listy (2)' }).click();
  await desk.getByText('Zmień język wiadomości').click();
  await desk.getByLabel('Język wiadomości', { exact: true }).selectOption('EN');
  await desk.getByRole('button', { name: 'Dalej' }).click();
  await expect(desk.getByRole('heading', { name: 'Nowy język: angielski' })).toBeVisible();
  await desk.getByRole('button', { name: 'Zmieniam: 2 osoby' }).click();
  await expect(desk).toHaveURL(/sector=education/);
  await expect(counted()).toHaveText('2 osoby');
  await desk.getByRole('button', { name: 'Cofnij' }).click();
  await expect(desk.getByText('Cofnięto.')).toBeVisible();
});

test('the back button after it is done leads to no second change', async () => {
  await desk.goto(at('?search=bielecka'));
  await box('Bielecka Anna').check();
  await desk.getByRole('button', { name: 'Zmień zaznaczonych' }).click();
  await desk.getByText('Zmień język wiadomości').click();
  await desk.getByLabel('Język wiadomości', { exact: true }).selectOption('EN');
  await desk.getByRole('button', { name: 'Dalej' }).click();
  await desk.getByRole('button', { name: 'Zmieniam: 1 osobę' }).click();
  await expect(desk.getByText('Zmieniono język wiadomości dla 1 osoby.')).toBeVisible();
  await desk.goBack();
  await expect(desk.getByText('jest już tak, jak trzeba')).toBeVisible();
});

test('works without a script', async ({ browser }) => {
  const plain = await browser.newPage({ storageState: storageOf(county.staff), javaScriptEnabled: false });
  await plain.goto(at());
  await plain.getByRole('checkbox', { name: 'Zaznacz: Wilczyński Piotr' }).check();
  await plain.getByRole('button', { name: 'Zmień zaznaczonych' }).click();
  await plain.getByText('Przywróć na listę').click();
  await plain.getByRole('button', { name: 'Dalej' }).click();
  await expect(plain.getByText('Nie ma czego zmieniać')).toBeVisible();
  await plain.close();
});

test('a sheet of what the list shows comes back without a change', async () => {
  await desk.goto(at('?sector=education'));
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'arkusz Excela (XLSX)' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^uczestnicy-\d{4}-\d\d-\d\d\.xlsx$/);
  await desk.goto(at('/import'));
  await desk.getByLabel('Arkusz .xlsx lub plik .csv').setInputFiles({
    ...{ name: 'uczestnicy.xlsx', buffer: await readFile(await file.path()) },
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  await desk.getByRole('button', { name: 'Sprawdź plik' }).click();
  await expect(desk.getByText('bez zmian: 2')).toBeVisible();
  for (const text of ['nowe: 0', 'zmienione: 0', 'do poprawy: 0'])
    await expect(desk.getByText(text)).toBeVisible();
});

test('whoever may only look sees the list, and nothing to change it with', async ({ browser }) => {
  const expert = await browser.newPage({ storageState: storageOf(await sessionOf(county.expert.email)) });
  await expert.goto(at());
  await expect(expert.getByText('Źródłowska Zofia')).toBeVisible();
  await expect(expert.getByRole('checkbox', { name: /^Zaznacz/ })).toHaveCount(0);
  await expect(expert.getByRole('button', { name: 'arkusz Excela (XLSX)' })).toHaveCount(0);
  await expert.close();
});

test('sectors are the county’s own, and two names of one organisation become one', async () => {
  await desk.goto(`/c/${county.id}/organizations`);
  await desk.getByRole('link', { name: 'Sektory' }).click();
  const add = desk.getByRole('region', { name: 'Dodaj sektor' });
  await add.getByRole('textbox', { name: 'Nazwa', exact: true }).fill('Sport');
  await add.getByRole('button', { name: 'Dodaj sektor' }).click();
  await expect(desk.getByRole('alert')).toContainText('już jest na liście');
  await add.getByRole('textbox', { name: 'Nazwa', exact: true }).fill('Koła gospodyń');
  await add.getByRole('button', { name: 'Dodaj sektor' }).click();
  await expect(desk.getByRole('listitem').last()).toContainText('Koła gospodyń');
  await desk.getByRole('button', { name: 'Wyżej: Koła gospodyń' }).click();
  await expect(desk.getByRole('button', { name: 'Niżej: Koła gospodyń' })).toBeVisible();
  await desk.getByRole('button', { name: 'Wycofaj z użycia: edukacja' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: 'edukacja' })).toContainText('wycofany');
  await expect(desk.getByRole('button', { name: 'Usuń: edukacja' })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Usuń: Koła gospodyń' }).click();
  await expect(desk.getByText('Koła gospodyń')).toHaveCount(0);

  await desk.goto(`/c/${county.id}/organizations`);
  await desk.getByRole('link', { name: 'Zespół Szkół Próbnych', exact: true }).click();
  await expect(desk.getByLabel('Sektor')).toHaveValue('education');
  await desk.getByRole('link', { name: 'Połącz z inną organizacją' }).click();
  await desk
    .getByRole('combobox', { name: 'Organizacja', exact: true })
    .selectOption({ label: 'Urząd Gminy Próbnej' });
  await desk.getByRole('button', { name: 'Dalej: porównaj' }).click();
  await desk.getByRole('button', { name: 'Łączę organizacje' }).dblclick();
  await expect(desk.getByRole('status').first()).toHaveText('Z dwóch organizacji jest jedna.');
  await expect(desk.getByRole('link', { name: /^4 osoby ?: Zespół Szkół Próbnych$/ })).toBeVisible();
});
