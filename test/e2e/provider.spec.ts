import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { startProvider, type TestProvider } from '../support/provider.ts';
import { openFreshCounty, sessionOf, storageOf, type TestCounty, webUrl } from './service.ts';

/** The office's own accounts: set by a manager, used by the team, good for their county, taken away again. */
test.describe.configure({ mode: 'serial' });

let county: TestCounty;
let provider: TestProvider;
let manager: Page;
let expert: Page;

test.beforeAll(async ({ browser }) => {
  county = await openFreshCounty('14');
  provider = await startProvider([`${webUrl}/sign-in/county/${county.id}/callback`]);
  manager = await browser.newPage({ storageState: storageOf(await sessionOf(county.manager.email)) });
  expert = await browser.newPage();
});
test.afterAll(async () => {
  await manager.close();
  await expert.close();
  await provider.close();
});

const settings = () => manager.getByRole('region', { name: 'Serwer urzędu' });
const save = () => settings().getByRole('button', { name: 'Zapisz' }).click();

test('a manager sets it, and is told at the field what is wrong', async () => {
  await manager.goto(`/c/${county.id}/team`);
  await manager.getByRole('link', { name: 'Logowanie kontem urzędu' }).click();
  await expect(manager.getByText(`${webUrl}/sign-in/county/${county.id}/callback`)).toBeVisible();
  await settings().getByLabel('Adres wystawcy').fill(`${provider.issuer}/nie-tu`);
  await settings().getByLabel('Identyfikator klienta').fill(provider.clientId);
  await settings().getByLabel('Sekret klienta').fill(provider.clientSecret);
  await save();
  await expect(settings().getByLabel('Adres wystawcy')).toHaveAccessibleDescription(/nie odpowiada serwer/);
  // The browser keeps what was typed; the answer does not bring it back.
  await expect(settings().getByLabel('Sekret klienta')).toHaveAttribute('value', '');
  await settings().getByLabel('Adres wystawcy').fill(provider.issuer);
  await settings().getByLabel('Sekret klienta').fill('zgadnij');
  await save();
  await expect(settings().getByLabel('Sekret klienta')).toHaveAccessibleDescription(/nie przyjął/);
  await settings().getByLabel('Sekret klienta').fill(provider.clientSecret);
  await save();
  await expect(manager.getByRole('status')).toHaveText('Zapisano. Zespół może się logować kontem urzędu.');
  await manager.getByRole('button', { name: 'Sprawdź połączenie' }).click();
  await expect(manager.getByRole('status')).toContainText('Serwer urzędu odpowiada');
  await expect(manager.locator('html')).not.toContainText(provider.clientSecret);
});

test('who has not answered their invitation is sent to it first', async ({ browser }) => {
  provider.person = { sub: randomUUID(), email: county.expert.email, email_verified: true };
  const invited = await browser.newPage();
  await invited.goto(`/sign-in/county/${county.id}`);
  await expect(invited.getByRole('alert')).toContainText('czeka zaproszenie do zespołu powiatu');
  await invited.close();
  await sessionOf(county.expert.email);
});

test('the expert signs in by it, and finds their county', async () => {
  await expert.goto('/sign-in');
  await expert.getByRole('link', { name: 'Zaloguj się kontem urzędu' }).click();
  await expert.locator(`a[href="/sign-in/county/${county.id}"]`).click();
  await expect(expert).toHaveURL(`${webUrl}/c/${county.id}`);
  await expect(expert.getByRole('heading', { level: 1, name: 'Co wymaga uwagi' })).toBeVisible();
  await expert.goto('/c');
  await expect(expert).toHaveURL(`${webUrl}/c/${county.id}`);
});

test('but nothing of their own account', async () => {
  await expert.getByRole('link', { name: 'Moje konto' }).click();
  await expect(expert.getByRole('heading', { level: 1, name: 'Moje konto' })).toBeVisible();
  await expect(expert.getByText('otwiera tylko jeden powiat')).toBeVisible();
  await expect(expert.getByRole('main').getByRole('button')).toHaveCount(0);
  const posted = await expert.request.post('/account', { form: { intent: 'others' } });
  expect(posted.status()).toBe(403);
});

test('a stranger, and whoever comes back twice, is told why not', async ({ browser }) => {
  provider.person = { sub: randomUUID(), email: 'ktos@example.org' };
  const stranger = await browser.newPage();
  await stranger.goto(`/sign-in/county/${county.id}`);
  await expect(stranger.getByRole('heading', { level: 1, name: 'Nie udało się zalogować' })).toBeVisible();
  await expect(stranger.getByRole('alert')).toContainText('nie odpowiada nikomu z zespołu');
  await stranger.reload();
  await expect(stranger.getByRole('alert')).toContainText('wygasło lub zostało już użyte');
  await stranger.close();
});

test('taken away, it signs its people out', async () => {
  await manager.getByText('Usuń logowanie kontem urzędu').click();
  await manager.getByRole('button', { name: 'Tak, usuń' }).click();
  await expect(manager.getByRole('status')).toContainText('zostało usunięte');
  await expert.goto(`/c/${county.id}`);
  await expect(expert.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
  await expert.goto(`/sign-in/county/${county.id}`);
  await expect(expert.getByRole('alert')).toHaveText('Ten powiat nie korzysta z logowania kontem urzędu.');
});
