import { expect, type Page, test } from '@playwright/test';
import { readyCounty, type ReadyCounty } from './county-data.ts';
import { operatorSession, sessionOf, storageOf } from './service.ts';

/** A manager lets those who run the platform look in, and out again. */
test.describe.configure({ mode: 'serial' });

const OPERATOR = { name: 'Wiktor Wglądowy', email: 'wiktor@obsluga.example.org' };

let county: ReadyCounty;
let manager: Page;
let operator: Page;
const at = (path = ''): string => `/c/${county.id}${path && `/${path}`}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('08');
  manager = await browser.newPage({ storageState: storageOf(await sessionOf(county.manager.email)) });
  operator = await browser.newPage({ storageState: storageOf(await operatorSession(OPERATOR)) });
});
test.afterAll(async () => {
  await manager.close();
  await operator.close();
});

test('an operator sees nothing of a county by themselves', async () => {
  expect((await operator.goto(at('participants')))!.status()).toBe(404);
  await expect(operator.getByText(county.people[0]!.lastName)).toHaveCount(0);
});

test('a manager lets them in, after a reason is asked for at its field', async () => {
  await manager.goto(at('team'));
  await manager.getByRole('link', { name: 'Wgląd dla obsługi' }).click();
  const reason = manager.getByLabel('Powód');
  await manager.getByLabel('Na jak długo').selectOption('8 godzin');
  // More than blanks, as far as a browser can tell.
  await reason.fill('   ');
  await manager.getByRole('button', { name: 'Udziel wglądu' }).click();
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await expect(manager.getByLabel('Na jak długo')).toHaveValue('8');
  await reason.fill('Nie wychodzą przypomnienia.');
  await manager.getByRole('button', { name: 'Udziel wglądu' }).click();
  await expect(manager.getByRole('status')).toHaveText('Obsługa systemu ma teraz wgląd w powiat.');
  const current = manager.getByRole('region', { name: 'Wgląd trwa' });
  await expect(current).toContainText('Nie wychodzą przypomnienia.');
  await expect(current).toContainText('Nikt nie zaglądał.');
});

test('the operator sees the county, until when, and may change nothing', async () => {
  await operator.goto('/operator/counties');
  await operator
    .getByRole('row')
    .filter({ has: operator.locator(`a[href="/c/${county.id}"]`) })
    .getByRole('link', { name: 'Powiat udzielił wglądu: otwórz' })
    .click();
  await expect(operator).toHaveURL(at());
  await operator.getByRole('link', { name: 'Uczestnicy', exact: true }).click();
  await expect(operator.getByText('Bielecka Anna')).toBeVisible();
  for (const path of ['', 'season', 'participants', 'organizations', 'venues', 'team', 'privacy']) {
    expect((await operator.goto(at(path)))!.status(), path).toBe(200);
    const main = operator.getByRole('main');
    await expect(main.getByText(/^Wgląd obsługi trwa do: .*Niczego nie można tu zmienić\.$/)).toBeVisible();
    await expect(main.locator('form[method=post]'), path).toHaveCount(0);
  }
  await expect(operator.getByRole('link', { name: 'Dziennik', exact: true })).toHaveCount(0);
  await operator.goto(at('participants/new'));
  await expect(operator.getByRole('heading', { level: 1 })).toHaveText('Ta czynność nie jest dostępna');
  const form = { intent: 'create', 'newVenue.name': 'Sala obsługi', 'newVenue.address': 'Obca 1' };
  expect((await operator.request.post(at('venues'), { form })).status()).toBe(403);
});

test('the manager sees who has looked in and ends it; the operator is out with the next click', async () => {
  await manager.goto(at('team/support'));
  await expect(manager.getByText(new RegExp(`^${OPERATOR.name} – pierwsze wejście`))).toBeVisible();
  await operator.goto(at('participants'));
  await manager.getByText('Cofnij wgląd').click();
  await manager.getByRole('button', { name: 'Tak, cofnij' }).click();
  await expect(manager.getByRole('status')).toHaveText('Obsługa systemu nie ma już wglądu.');
  await expect(manager.getByRole('region', { name: 'Wcześniejsze' })).toContainText('(cofnięty)');
  await expect(manager.getByRole('heading', { name: 'Udziel wglądu' })).toBeVisible();

  await operator.getByRole('link', { name: 'Organizacje' }).click();
  await expect(operator.getByRole('heading', { level: 1 })).not.toHaveText('Organizacje');
  await expect(operator.getByText('Fundacja')).toHaveCount(0);
  expect((await operator.goto(at()))!.status()).toBe(404);
  await operator.goto('/operator/counties');
  await expect(operator.locator(`a[href="/c/${county.id}"]`)).toHaveCount(0);

  await manager.goto(at('journal'));
  await expect(manager.getByText('Cofnięto wgląd obsługi systemu')).toBeVisible();
  await expect(manager.getByText('Udzielono wglądu obsłudze systemu')).toBeVisible();
});
