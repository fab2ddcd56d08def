import { expect, type Page, test } from '@playwright/test';
import { findMail } from './inbox.ts';
import { openFreshCounty, sessionOf, signedInEarlier, storageOf, type TestCounty } from './service.ts';

/** A person's keys: offered once they are signed in, used in place of a mail, taken away again. */
test.describe.configure({ mode: 'serial' });

let county: TestCounty;
let page: Page;

test.beforeAll(async ({ browser }) => {
  county = await openFreshCounty('12');
  page = await browser.newPage({ storageState: storageOf(await sessionOf(county.coordinator.email)) });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
});
test.afterAll(() => page.close());

const signOut = () => page.context().clearCookies();
const byKey = () => page.getByRole('button', { name: 'Zaloguj się kluczem dostępu' });
const keys = () => page.getByRole('region', { name: 'Klucze dostępu' });

test('a person adds one on their account, and is told by mail', async () => {
  const since = new Date();
  await page.goto('/account');
  await expect(keys()).toContainText('bez czekania na wiadomość');
  await expect(keys().getByRole('alert')).toBeHidden();
  await keys().getByRole('button', { name: 'Dodaj klucz dostępu' }).click();
  await expect(page.getByRole('status')).toHaveText('Zapisano.');
  await expect(keys().getByRole('heading', { name: /^Chrome, / })).toHaveCount(1);
  await expect(keys()).toContainText('jeszcze nieużyty');
  const told = await findMail({ to: county.coordinator.email, since, subject: /^Nowy klucz dostępu/ });
  expect(told.text).toContain('Na urządzeniu: Chrome, ');
  expect(told.text).toMatch(/\nhttp\S+\/account\n/);
});

test('a device has one for an account', async () => {
  await keys().getByRole('button', { name: 'Dodaj klucz dostępu' }).click();
  await expect(keys().getByRole('alert')).toHaveText('To urządzenie ma już klucz dostępu do tego konta.');
});

test('signs in by it, with no address and no mail', async () => {
  await signOut();
  await page.goto('/sign-in');
  await byKey().click();
  await expect(page).toHaveURL(new RegExp(`/c/${county.id}$`));
  await page.goto('/account');
  await expect(keys()).toContainText('ostatnio w użyciu');
});

test('a session that has ended leads to the page to sign in', async () => {
  await signOut();
  await keys().getByRole('button', { name: 'Dodaj klucz dostępu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
});

test('half an hour after signing in, keys are changed by who signs in again, and comes back', async () => {
  // Back to where the session was found ended.
  await byKey().click();
  await expect(page).toHaveURL(/\/account$/);
  await signedInEarlier(county.coordinator.email, 31);
  await page.goto('/account');
  const again = page.getByRole('button', { name: 'Zaloguj się ponownie' });
  await keys().getByRole('button', { name: 'Dodaj klucz dostępu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '30 minut od zalogowania' })).toBeVisible();
  await page.goto('/account');
  await expect(again).toHaveCount(0);
  await keys().getByRole('button', { name: 'Usuń klucz' }).click();
  await again.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
  await byKey().click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(keys().getByRole('heading', { name: /^Chrome, / })).toHaveCount(1);
});

test('once removed, it signs nobody in', async () => {
  const since = new Date();
  await keys().getByRole('button', { name: 'Usuń klucz' }).click();
  await expect(page.getByRole('status')).toHaveText('Zapisano.');
  await expect(keys().getByRole('heading', { name: /^Chrome, / })).toHaveCount(0);
  await findMail({ to: county.coordinator.email, since, subject: /^Usunięto klucz dostępu/ });
  await signOut();
  await page.goto('/sign-in');
  await byKey().click();
  await expect(page.getByRole('alert')).toContainText('Tego klucza dostępu nie udało się użyć.');
  await expect(page.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
});

test('without script the page offers the mail alone', async ({ browser }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto('/sign-in');
  await expect(plain.getByRole('main').getByRole('button')).toHaveText(['Wyślij odnośnik']);
  await plain.close();
});
