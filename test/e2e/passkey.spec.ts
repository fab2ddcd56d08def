import { expect, type Page, test } from '@playwright/test';
import { openFreshCounty, sessionOf, storageOf, type TestCounty } from './service.ts';

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

test('a person adds one on their account', async () => {
  await page.goto('/account');
  await expect(keys()).toContainText('bez czekania na wiadomość');
  await expect(keys().getByRole('alert')).toBeHidden();
  await keys().getByRole('button', { name: 'Dodaj klucz dostępu' }).click();
  await expect(page.getByRole('status')).toHaveText('Zapisano.');
  await expect(keys().getByRole('heading', { name: /^Chrome, / })).toHaveCount(1);
  await expect(keys()).toContainText('jeszcze nieużyty');
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

test('once removed, it signs nobody in', async () => {
  await byKey().click();
  await expect(page).toHaveURL(new RegExp(`/c/${county.id}$`));
  await page.goto('/account');
  await keys().getByRole('button', { name: 'Usuń klucz' }).click();
  await expect(page.getByRole('status')).toHaveText('Zapisano.');
  await expect(keys().getByRole('heading', { name: /^Chrome, / })).toHaveCount(0);
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
