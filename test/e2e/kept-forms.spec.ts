import { expect, type Page, test } from '@playwright/test';
import { draftPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail } from './inbox.ts';
import { operatorSession, sessionOf, storageOf } from './service.ts';

/** Long forms through the end of a session, a lost connection and a double click: nothing is lost, nothing is double. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let page: Page;

const at = (path: string): string => `/c/${county.id}/${path}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('30');
  const storageState = storageOf(await sessionOf(county.manager.email));
  page = await (await browser.newContext({ storageState })).newPage();
});
test.afterAll(() => page?.context().close());

/** As if the session had ended while the form stood open. */
const endSession = () => page.context().clearCookies({ name: /session/ });

async function saidToBeKept(): Promise<void> {
  await expect(page).toHaveURL('/sign-in?again');
  await expect(page.getByText('jest zachowane w tej przeglądarce')).toBeVisible();
}

/** From the page to sign in back to the form, by the link of a mail that opens in a tab of its own. */
async function signInAgain(email: string): Promise<void> {
  await saidToBeKept();
  const since = new Date();
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByRole('button', { name: 'Wyślij odnośnik' }).click();
  const { link } = await findMail({ to: email, since, link: 'sign-in' });
  const tab = await page.context().newPage();
  await page.close();
  page = tab;
  await page.goto(link!);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
}

const cameBack = () => expect(page.getByRole('status')).toContainText('Przywróciliśmy to, co było wpisane');

test('a person’s form is back with everything typed, and is saved once', async () => {
  await page.goto(at('participants/new'));
  await page.getByLabel('Imię').fill('Ola');
  await page.getByLabel('Nazwisko').fill('Wytrwała');
  await page.getByLabel('Adres e-mail').fill(`ola@${county.domain}`);
  await page.getByLabel('Organizacja').selectOption('Zespół Szkół Próbnych');
  await page.getByLabel('Język wiadomości').selectOption('English');
  await endSession();
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await signInAgain(county.manager.email);
  await expect(page).toHaveURL(at('participants/new'));
  await cameBack();
  await expect(page.getByLabel('Nazwisko')).toHaveValue('Wytrwała');
  await expect(page.getByLabel('Język wiadomości')).toHaveValue('EN');
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await expect(page.getByText('Uczestnik został dodany.')).toBeVisible();
  await page.goto(at('participants/new'));
  await expect(page.getByLabel('Nazwisko')).toHaveValue('');
});

test('the privacy notice, folded away, is unfolded with what was typed into it', async () => {
  await page.goto(at('privacy'));
  await page.getByText('Przygotuj nową wersję').click();
  // The page is another one after signing in.
  const rights = () => page.getByRole('region', { name: 'Państwa prawa' }).getByLabel('polski');
  await rights().fill('Pierwszy wiersz.\nDrugi „wiersz” & <znaki>.');
  await endSession();
  await page.getByRole('button', { name: 'Opublikuj nową wersję' }).click();
  await signInAgain(county.manager.email);
  await cameBack();
  await expect(rights()).toHaveValue('Pierwszy wiersz.\nDrugi „wiersz” & <znaki>.');
  // Whoever does not want it back begins anew.
  await page.getByRole('button', { name: 'Zacznij od nowa' }).click();
  await page.getByText('Przygotuj nową wersję').click();
  await expect(rights()).not.toHaveValue(/Pierwszy wiersz/);
});

test('a question with its days, being prepared, is back row by row', async () => {
  const pollId = await draftPoll(county, county.conferences[0]!.id);
  await page.goto(at(`poll/${pollId}/edit`));
  await page.getByLabel('Słowo od organizatora').fill('Prosimy o szybką odpowiedź.');
  await page.locator('input[type=time]').first().fill('11:30');
  const typed = await page.locator('input[type=time]').evaluateAll('all => all.map(({ value }) => value)');
  await endSession();
  await page.getByRole('button', { name: 'Zapisz szkic' }).last().click();
  await signInAgain(county.manager.email);
  await expect(page).toHaveURL(at(`poll/${pollId}/edit`));
  await cameBack();
  await expect(page.getByLabel('Słowo od organizatora')).toHaveValue('Prosimy o szybką odpowiedź.');
  expect(await page.locator('input[type=time]').evaluateAll('all => all.map(({ value }) => value)')).toEqual(
    typed,
  );
});

test('a question that was put back is worked on as before', async () => {
  const days = page.locator('input[name^=slots][type=date]');
  const rows = await days.count();
  await page.getByRole('button', { name: 'Dodaj termin' }).click();
  await expect(days).toHaveCount(rows + 1);
  await expect(page.getByText('Przywróciliśmy')).toHaveCount(0);
  await page.getByRole('button', { name: /^Usuń: Nowy termin/ }).click();
  await expect(days).toHaveCount(rows);
  await expect(page.getByLabel('Słowo od organizatora')).toHaveValue('Prosimy o szybką odpowiedź.');
});

test('a connection that breaks in the middle loses nothing', async () => {
  await page.goto(at('participants/new'));
  await page.getByLabel('Imię').fill('Ula');
  await page.getByLabel('Nazwisko').fill('Daleka');
  await page.getByLabel('Adres e-mail').fill(`ula@${county.domain}`);
  await page.getByLabel('Organizacja').selectOption('Zespół Szkół Próbnych');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coś poszło nie tak');
  await page.context().setOffline(false);
  await page.goto(at('participants/new'));
  await cameBack();
  await expect(page.getByLabel('Nazwisko')).toHaveValue('Daleka');
});

test('what one person typed is never shown to another', async () => {
  await page.goto(at('participants/new'));
  await expect(page.getByLabel('Nazwisko')).toHaveValue('Daleka');
  await page.context().clearCookies();
  const { cookies } = storageOf(await sessionOf(county.coordinator.email));
  await page.context().addCookies(cookies);
  await page.goto(at('participants/new'));
  await expect(page.getByLabel('Nazwisko')).toHaveValue('');
  await expect(page.getByText('Przywróciliśmy')).toHaveCount(0);
});

test('signing out forgets it', async () => {
  await page.context().clearCookies();
  await page.context().addCookies(storageOf(await sessionOf(county.manager.email)).cookies);
  await page.goto(at('participants'));
  await page.getByRole('button', { name: 'Wyloguj' }).first().click();
  await expect(page).toHaveURL('/');
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

test('a double click saves once', async () => {
  // The manager has been sent as many links as anybody gets in a quarter of an hour.
  await page.context().addCookies(storageOf(await sessionOf(county.coordinator.email)).cookies);
  let sent = 0;
  page.on('request', (request) => (sent += Number(request.method() === 'POST')));
  await page.goto(at('venues'));
  const name = page.getByLabel('Nazwa miejsca').last();
  await name.fill('Świetlica podwójna');
  await page.getByLabel('Adres').last().fill('ul. Próbna 2');
  await page.getByRole('button', { name: 'Zapisz' }).last().dblclick();
  await expect(page.getByText('Świetlica podwójna').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(sent).toBe(1);
});

test('the preview of a letter leads nobody away, whatever has ended meanwhile', async () => {
  const address = at('messages/wording/POLL_INVITATION/pl');
  await page.goto(address);
  const trial = page.getByRole('button', { name: 'Wyślij do mnie próbę' });
  await expect(trial).toBeVisible();
  const opening = page.getByLabel('Początek');
  const previewed = () => page.waitForResponse((answer) => answer.request().method() === 'POST');
  const shown = previewed();
  await opening.fill('piszemy po swojemu.');
  await shown;
  await expect(page.locator('.letter-sheet').frameLocator('iframe').getByText('po swojemu')).toBeVisible();
  // What is sent is what is kept.
  await expect(trial).toHaveCount(0);
  await expect(page.getByText('Prosimy najpierw zapisać')).toBeVisible();

  await page.context().setOffline(true);
  const lost = page.waitForEvent('requestfailed');
  await opening.fill('piszemy z tunelu.');
  await lost;
  await page.waitForTimeout(500);
  await expect(opening).toHaveValue('piszemy z tunelu.');
  await page.context().setOffline(false);
  await endSession();
  const refused = previewed();
  await opening.fill('piszemy po wszystkim.');
  await (await refused).finished();
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(address);
  await expect(opening).toHaveValue('piszemy po wszystkim.');
  await page.getByRole('button', { name: 'Zapisz treść' }).click();
  await saidToBeKept();
  await page.context().addCookies(storageOf(await sessionOf(county.coordinator.email)).cookies);
  await page.goto(address);
  await cameBack();
  await expect(opening).toHaveValue('piszemy po wszystkim.');
});

test('signing out of a page without scripts forgets it as well', async () => {
  expect(await page.evaluate('localStorage.length')).toBe(1);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Wyloguj', exact: true }).click();
  await expect(page).toHaveURL('/');
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

test('an operator’s form comes back too, within half an hour', async () => {
  await page.context().addCookies(storageOf(await operatorSession(county.expert)).cookies);
  await page.goto('/operator/sessions');
  await page.getByLabel('Adres e-mail osoby').fill(`ktos@${county.domain}`);
  await page.getByLabel('Powód').fill('Telefon został w pociągu.');
  await endSession();
  await page.getByRole('button', { name: 'Wyloguj wszędzie' }).click();
  await saidToBeKept();
  const session = storageOf(await sessionOf(county.expert.email)).cookies;
  await page.context().addCookies(session);
  await page.goto('/operator/sessions');
  await cameBack();
  await expect(page.getByLabel('Powód')).toHaveValue('Telefon został w pociągu.');
  await endSession();
  await page.goto('/operator/sessions');
  await saidToBeKept();
  await page.evaluate(
    `localStorage.setItem('beczka.kept-form', localStorage.getItem('beczka.kept-form').replace(/"sentAt":\\d+/, '"sentAt":' + (Date.now() - 31 * 60_000)))`,
  );
  await page.reload();
  await expect(page.getByText('jest zachowane w tej przeglądarce')).toBeHidden();
  expect(await page.evaluate('localStorage.length')).toBe(0);
  await page.context().addCookies(storageOf(await sessionOf(county.coordinator.email)).cookies);
});

test('paper shows what is to be read, and no buttons', async () => {
  await page.goto(at('participants'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Bielecka').first()).toBeVisible();
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  await expect(page.getByRole('navigation').locator('visible=true')).toHaveCount(0);
});
