import { expect, type Page, test } from '@playwright/test';
import { DateTime } from 'luxon';
import { violationsOn } from './axe.ts';
import { findMail } from './inbox.ts';
import { operatorSession, sessionOf, storageOf } from './service.ts';

/** The people who run the platform: they open a county for its first manager, and close it again. */
test.describe.configure({ mode: 'serial' });

const MANAGER = 'pierwsza@otwarcie.example.org';

let operator: Page;
let manager: Page;
let address: string;

test.beforeAll(async ({ browser }) => {
  const session = await operatorSession({ name: 'Olga Operatorska', email: 'olga@obsluga.example.org' });
  operator = await browser.newPage({ storageState: storageOf(session) });
  manager = await browser.newPage();
});
test.afterAll(async () => {
  await operator.close();
  await manager.close();
});

test('an operator comes to the counties and tells those of one name apart', async () => {
  await operator.goto('/c');
  await expect(operator).toHaveURL('/operator/counties');
  await operator.getByRole('searchbox').fill('tomaszowski');
  await operator.getByRole('button', { name: 'Szukaj' }).click();
  await expect(operator.getByRole('row', { name: /powiat tomaszowski/ })).toHaveCount(2);
  await operator
    .getByRole('row', { name: /województwo lubelskie/ })
    .getByRole('link')
    .click();
  await expect(operator.getByRole('combobox', { name: 'Powiat' })).toHaveValue('0618');
});

test('they open it, after an error at its field; its first manager follows the invitation', async () => {
  const since = new Date();
  await operator.getByLabel('Nazwa urzędu').fill('Powiatowy Urząd Pracy w Tomaszowie Lubelskim');
  const names = operator.getByLabel('Imię i nazwisko');
  await names.first().fill('Anna Kontaktowa');
  await operator.getByLabel('Telefon').fill('brak');
  await operator.getByLabel('Adres e-mail').first().fill('pup@otwarcie.example.org');
  await names.last().fill('Maria Pierwsza');
  await operator.getByLabel('Adres e-mail').last().fill(MANAGER);
  const submit = operator.getByRole('button', { name: 'Otwórz powiat i wyślij zaproszenie' });
  await submit.click();
  await expect(operator.getByLabel('Telefon')).toHaveAccessibleDescription(/poprawny numer telefonu/);
  await operator.getByLabel('Telefon').fill('84 664 00 00');
  await submit.click();
  await expect(operator.getByRole('status')).toHaveText('Powiat jest otwarty, a zaproszenie w drodze.');
  await expect(operator.getByText(/zaproszenie.*jeszcze\sbez\slogowania/)).toBeVisible();
  address = operator.url().replace(/\?.*/, '');

  const { link } = await findMail({ to: MANAGER, since, link: 'sign-in' });
  await manager.goto(link!);
  await manager.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(manager).toHaveURL('/c/0618');
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Co wymaga uwagi');
  await operator.goto(address);
  await expect(operator.getByText(/ostatnie logowanie/)).toBeVisible();
  await expect(operator.getByRole('heading', { name: 'Zaproś osobę kierującą' })).toHaveCount(0);
});

test('a manager finds no pages of operators', async () => {
  const answer = await manager.goto('/operator/counties');
  expect(answer!.status()).toBe(403);
  await expect(manager.getByRole('link', { name: 'Obsługa systemu' })).toHaveCount(0);
});

test('the queues are shown to operators, and to a manager like what does not exist', async ({ page }) => {
  const errors: string[] = [];
  operator.on('pageerror', (error) => errors.push(error.message));
  await operator.goto('/operator/counties');
  await operator.getByRole('link', { name: 'Kolejki' }).click();
  await expect(operator.getByText('notifications').first()).toBeVisible();
  expect(errors).toEqual([]);
  const answer = await manager.goto('/operator/queues');
  expect(answer!.status()).toBe(404);
  await page.goto('/operator/queues');
  await expect(page).toHaveURL('/sign-in?again');
  await operator.goto(address);
});

test('closing asks once, names the county in full, and shuts its pages until it is opened again', async () => {
  await operator.getByText('Zamknij powiat', { exact: true }).click();
  await expect(operator.getByText(/powiat tomaszowski, województwo lubelskie/)).toBeVisible();
  await operator.getByLabel('Powód').fill('Powiat kończy współpracę.');
  await operator.getByRole('button', { name: 'Tak, zamknij' }).click();
  await expect(operator.getByRole('status')).toHaveText('Powiat jest zamknięty.');
  await expect(operator.getByText('Powiat kończy współpracę.')).toBeVisible();

  const answer = await manager.goto('/c/0618/participants');
  expect(answer!.status()).toBe(410);
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Ten powiat jest zamknięty');
  await manager.goto('/c');
  await expect(manager.getByRole('region', { name: 'Powiaty zamknięte' })).toContainText(
    'powiat tomaszowski',
  );
  await manager.goto('/account');
  const own = manager.getByRole('region', { name: 'Powiaty, do których należy to konto' });
  await own.locator('summary').click();
  await expect(own.getByText('bez nowego zaproszenia')).toBeVisible();
  expect(await violationsOn(manager)).toEqual([]);
  await own.getByRole('button', { name: 'Tak, opuść zespół' }).click();
  await expect(manager.getByRole('alert')).toContainText('jedyna osoba kierująca');
  const link = await manager.goto(`/p/0618-${'x'.repeat(43)}`);
  expect(link!.status()).toBe(410);
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText(
    'Ten powiat nie korzysta już z systemu Beczka',
  );

  await manager.goto('/lost-link');
  await expect(
    manager.getByRole('option', { name: 'powiat tomaszowski (województwo lubelskie)' }),
  ).toHaveCount(0);
  await manager.getByRole('link', { name: 'powiat tomaszowski (województwo lubelskie)' }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText(
    'Ten powiat nie korzysta już z systemu Beczka',
  );
  const form = { countyId: '0618', email: MANAGER };
  const asked = await manager.request.post('/lost-link', { form });
  expect(asked.status()).toBe(410);
  expect(await asked.text()).toMatch(/Ten powiat nie korzysta już\sz\ssystemu Beczka/);
  await manager.getByRole('link', { name: 'Klauzula informacyjna' }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Klauzula informacyjna');
  await expect(manager.getByText('Klauzula nadal dotyczy danych, które tu pozostały')).toBeVisible();

  await operator.getByText('Otwórz ponownie', { exact: true }).click();
  await operator.getByRole('button', { name: 'Tak, otwórz ponownie' }).click();
  await expect(operator.getByRole('status')).toHaveText('Powiat jest ponownie otwarty.');
  await manager.goto('/c/0618/participants');
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Uczestnicy');
});

test('they enter the winter break of a year to come, and are told at the field of a wrong day', async () => {
  await operator.goto('/operator/counties');
  await operator.getByRole('link', { name: 'Ferie zimowe' }).click();
  await operator.getByRole('navigation', { name: 'Rok szkolny' }).getByRole('link').last().click();
  const line = operator.getByRole('listitem').filter({ hasText: 'świętokrzyskie' });
  await expect(line).toContainText('jeszcze nie podano');
  const year = Number(new URL(operator.url()).searchParams.get('year')!.slice(5));
  const monday = DateTime.utc(year, 1, 15).endOf('week').plus({ days: 1 });

  await line.getByText('Podaj').click();
  const firstDay = line.getByLabel('Pierwszy dzień');
  await firstDay.fill(monday.plus({ days: 1 }).toISODate()!);
  await line.getByRole('button', { name: 'Zapisz' }).click();
  await expect(firstDay).toHaveAccessibleDescription(/Ferie zaczynają się w\s?poniedziałek/);
  await expect(firstDay).toHaveValue(monday.plus({ days: 1 }).toISODate()!);
  await firstDay.fill(monday.plus({ months: 6 }).startOf('week').toISODate()!);
  await line.getByRole('button', { name: 'Zapisz' }).click();
  await expect(firstDay).toHaveAccessibleDescription(/między 1\sstycznia a\s31\smarca/);

  await firstDay.fill(monday.toISODate()!);
  await line.getByRole('button', { name: 'Zapisz' }).click();
  await expect(operator.getByRole('status')).toHaveText('Zapisano.');
  const inWords = (day: DateTime) => day.setLocale('pl').toFormat('d MMMM');
  await expect(line).toContainText(inWords(monday));
  await expect(line).toContainText(inWords(monday.plus({ days: 13 })));
  await expect(line.getByText('Popraw')).toBeVisible();
  await expect(firstDay).toBeHidden();
});

test('they sign somebody out everywhere, and the county sees it in its log', async () => {
  await manager.goto('/c/0618');
  await operator.goto('/operator/counties');
  await operator.getByRole('link', { name: 'Wylogowanie' }).click();
  const email = operator.getByLabel('Adres e-mail osoby');
  await email.fill('nikt@otwarcie.example.org');
  await operator.getByLabel('Powód').fill('Skradziony telefon.');
  await operator.getByRole('button', { name: 'Wyloguj wszędzie' }).click();
  await expect(email).toHaveAccessibleDescription(/Nikt nie ma konta o\s?tym adresie/);
  await expect(operator.getByLabel('Powód')).toHaveValue('Skradziony telefon.');
  await email.fill(MANAGER);
  await operator.getByRole('button', { name: 'Wyloguj wszędzie' }).click();
  await expect(operator.getByRole('status')).toHaveText('Ta osoba jest wszędzie wylogowana.');

  await manager.goto('/c/0618');
  await expect(manager).toHaveURL('/sign-in?again');
  const again = storageOf(await sessionOf(MANAGER));
  await manager.context().addCookies(again.cookies);
  await manager.goto('/c/0618/journal');
  await expect(manager.getByText(/Wylogowano ze\swszystkich urządzeń/)).toBeVisible();
  await expect(manager.getByText('Skradziony telefon.')).toBeVisible();
});
