import { expect, type Page, test } from '@playwright/test';
import { draftPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { PICTURE } from '../support/picture.ts';
import { findMail, mailsTo } from './inbox.ts';
import { sessionOf, storageOf } from './service.ts';

const INVITATION = 'Prośba o odpowiedź';

/** The coordinator's command of what goes out: seen by time and by person, worded, tried, held back and let go. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let desk: Page;
let phone: Page;
let pollId: string;
const at = (path = ''): string => `/c/${county.id}/messages${path && `/${path}`}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('20');
  pollId = (await openPoll(county, county.conferences[0]!.id)).id;
  const storageState = storageOf(await sessionOf(county.coordinator.email));
  desk = await browser.newPage({ storageState, viewport: { width: 1280, height: 900 } });
  phone = await browser.newPage({ storageState, viewport: { width: 390, height: 844 } });
});
test.afterAll(async () => {
  await desk.close();
  await phone.close();
});

test('what went and what follows stands on one line of time, the next first', async () => {
  await desk.goto(`/c/${county.id}`);
  await desk.getByRole('link', { name: 'Wiadomości', exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Wiadomości' })).toBeVisible();
  const ahead = desk.getByRole('region', { name: 'Wyjdą' });
  await expect(ahead.locator('.message-group').first()).toContainText('Pierwsze przypomnienie o odpowiedzi');
  await expect(ahead.locator('.message-group').first()).toContainText('czekają: 6');
  const behind = desk.getByRole('region', { name: 'Wyszły albo przestały być potrzebne' });
  await expect(behind).toContainText('Prośba o odpowiedź');
  await expect(behind).toContainText('wysłane: 6');
});

test('each message leads to its people, and a person to all their messages; on a phone too', async () => {
  await phone.goto(at());
  await phone.getByRole('link', { name: /Do.kogo.*Prośba o odpowiedź/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Prośba o odpowiedź' })).toBeVisible();
  const people = phone.getByRole('region', { name: /Do.kogo/ });
  await expect(people.getByRole('row')).toHaveCount(6);
  await expect(people).toContainText('wysłana');
  await phone.getByLabel('Szukaj osoby').fill('wilcz');
  await phone.getByRole('button', { name: 'Szukaj' }).click();
  await expect(people.getByRole('row')).toHaveCount(1);
  await people.getByRole('link', { name: 'Wilczyński Piotr' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Wiadomości: Piotr Wilczyński' })).toBeVisible();
  await expect(phone.getByRole('row')).toHaveCount(3);
  await phone.goto(at());
  await phone.getByLabel('Szukaj osoby').fill('źródł');
  await phone.getByRole('button', { name: 'Szukaj' }).click();
  await expect(phone.getByRole('link', { name: 'Zofia Źródłowska' })).toBeVisible();
});

test('a pause holds what is due, from two tabs once, and resuming sends it once', async () => {
  await desk.goto(at('pause'));
  await phone.goto(at('pause'));
  await desk.getByLabel('Powód').fill('Czekamy na nową salę');
  await desk.getByRole('button', { name: 'Wstrzymaj wysyłkę' }).dblclick();
  await expect(desk.getByRole('status')).toContainText('Wysyłka jest wstrzymana');

  await phone.getByLabel('Powód').fill('Ja też wstrzymuję');
  await phone.getByRole('button', { name: 'Wstrzymaj wysyłkę' }).click();
  await expect(phone.getByRole('alert')).toContainText('już wstrzymane');
  // Nothing typed is lost, and what stands is shown.
  await expect(phone.getByLabel('Powód')).toHaveValue('Ja też wstrzymuję');
  await expect(phone.getByText('Czekamy na nową salę')).toHaveCount(1);

  await desk.goto(`/c/${county.id}`);
  await expect(
    desk.getByRole('heading', { name: 'Wysyłka: wiadomości do uczestników są wstrzymane' }),
  ).toBeVisible();

  const since = new Date();
  const second = await draftPoll(county, county.conferences[1]!.id);
  await county.change('openDatePoll', { id: second });
  await desk.goto(at());
  await expect(desk.getByText('wstrzymane: 6')).toBeVisible();
  await desk.getByRole('link', { name: 'Zobacz lub wznów' }).click();
  await expect(desk.getByText('Wyszłoby już: 6 wiadomości.')).toBeVisible();
  const [person] = county.people;
  // Two sweeps of the worker, in which it would have gone.
  await desk.waitForTimeout(3_000);
  expect(await mailsTo({ to: person!.email, since })).toEqual([]);

  await desk.getByText('Wznów wysyłkę', { exact: true }).click();
  await desk.getByRole('button', { name: 'Wznów', exact: true }).dblclick();
  await expect(desk.getByRole('status')).toContainText('Wysyłka jest wznowiona');
  for (const { email } of county.people) {
    await expect.poll(async () => (await mailsTo({ to: email, since })).length).toBe(1);
  }
  await expect(desk.getByText('Wstrzymane teraz')).toHaveCount(0);
});

test('a pause that ends before it begins is refused at its field, with all that was typed', async () => {
  await desk.goto(at('pause'));
  await desk.getByLabel('Powód').fill('Do wczoraj');
  await desk.getByLabel('Do dnia').fill('2020-01-01');
  await desk.getByRole('button', { name: 'Wstrzymaj wysyłkę' }).click();
  await expect(desk.getByRole('alert')).toContainText('Prosimy podać dzień i godzinę');
  await desk.getByLabel('Do godziny').fill('08:00');
  await desk.getByRole('button', { name: 'Wstrzymaj wysyłkę' }).click();
  await expect(desk.getByRole('alert')).toContainText('Ta chwila już minęła');
  await expect(desk.getByLabel('Powód')).toHaveValue('Do wczoraj');
});

const save = (page: Page) => page.getByRole('button', { name: 'Zapisz treść' });

test('a wrong field in the wording is refused where it stands, and what was typed is kept', async () => {
  await desk.goto(at());
  await desk.getByRole('link', { name: 'Treść wiadomości' }).click();
  await desk.getByRole('link', { name: `po polsku: ${INVITATION}` }).click();
  await expect(desk.getByRole('heading', { level: 1, name: INVITATION })).toBeVisible();
  const subject = desk.getByLabel('Temat wiadomości');
  await expect(subject).toHaveValue('{konferencja}: kiedy Państwu pasuje?');
  await subject.fill('{imię}, {konferencjaa} czeka');
  await desk.getByLabel('Początek').fill('Piszemy do {nazwisko\n\nDrugi akapit');
  await save(desk).click();
  const alert = desk.getByRole('alert');
  await expect(alert).toContainText('Nie znamy pola {konferencjaa}. Czy chodziło o {konferencja}?');
  await expect(alert).toContainText('Po „{nazwisko” brakuje nawiasu zamykającego „}”.');
  await expect(subject).toHaveValue('{imię}, {konferencjaa} czeka');
  await expect(desk.getByLabel('Początek')).toHaveValue('Piszemy do {nazwisko\n\nDrugi akapit');
});

test('the letter is seen as it is typed, with fields put in by a click, and saved once', async () => {
  const sheet = desk.locator('.letter-sheet');
  await desk.getByLabel('Temat wiadomości').fill('Anno, {konferencja} czeka na ');
  await desk.getByRole('button', { name: /^Wstaw {nazwisko}/ }).click();
  await expect(desk.getByLabel('Temat wiadomości')).toHaveValue('Anno, {konferencja} czeka na {nazwisko}');
  await desk.getByLabel('Początek').fill('Piszemy do {nazwisko} <b>pilnie</b>\n\nDrugi akapit');
  await expect(sheet).toContainText('Anno, III konferencja czeka na Przykładowa');
  await sheet.getByRole('button', { name: 'Sam tekst' }).click();
  await expect(sheet).toContainText('Piszemy do Przykładowa <b>pilnie</b>');
  await expect(sheet).toContainText('/p/0000');
  await sheet.getByRole('button', { name: 'Na telefonie' }).click();
  await expect(sheet.frameLocator('iframe').getByText('Drugi akapit')).toBeVisible();
  await phone.goto(at('wording/POLL_INVITATION/pl'));
  await save(desk).dblclick();
  await expect(desk.getByRole('status').first()).toContainText('Treść jest zapisana');
  await desk.reload();
  await expect(desk.getByLabel('Temat wiadomości')).toHaveValue('Anno, {konferencja} czeka na {nazwisko}');
});

test('who edits in another tab is told, loses nothing, and may replace it knowingly', async () => {
  await phone.getByLabel('Temat wiadomości').fill('{konferencja}: moja wersja');
  await save(phone).click();
  await expect(phone.getByRole('alert')).toContainText('Ktoś w tym czasie zmienił tę treść');
  await expect(phone.getByLabel('Temat wiadomości')).toHaveValue('{konferencja}: moja wersja');
  await expect(phone.getByText('Anno, {konferencja} czeka na {nazwisko}')).toBeVisible();
  await save(phone).click();
  await expect(phone.getByRole('status').first()).toContainText('Treść jest zapisana');
});

test('a logo that is no picture is refused; a signature and a logo are on the letter', async () => {
  await desk.goto(at('letterhead'));
  await desk.getByLabel('Pod wiadomościami po polsku').fill('Z poważaniem\nZespół partnerstwa');
  await desk.getByRole('button', { name: 'Zapisz podpis' }).click();
  await expect(desk.getByRole('status')).toContainText('Podpis jest zapisany');
  const file = desk.getByLabel('Plik z logo');
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await desk.getByLabel('Opis logo').fill('Herb powiatu');
  await desk.getByRole('button', { name: 'Dodaj logo' }).click();
  await expect(desk.getByRole('alert')).toContainText('To nie jest obraz PNG ani JPEG');
  await expect(desk.getByLabel('Opis logo')).toHaveValue('Herb powiatu');
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PICTURE });
  await desk.getByRole('button', { name: 'Dodaj logo' }).click();
  await expect(desk.getByRole('status')).toContainText('Logo jest zapisane');
  await expect(desk.getByRole('img', { name: 'Herb powiatu' })).toBeVisible();
});

test('a trial comes to oneself alone, once, marked and with a link that leads nowhere', async () => {
  const since = new Date();
  await phone.goto(`/c/${county.id}/message/${pollId}/POLL_INVITATION`);
  await phone.getByRole('link', { name: 'po angielsku' }).click();
  await expect(phone.locator('.letter-sheet')).toContainText('when does it suit you?');
  await phone.getByRole('link', { name: 'po polsku' }).click();
  await expect(phone.locator('.letter-sheet')).toContainText('moja wersja');
  await phone.getByRole('button', { name: 'Wyślij do mnie próbę' }).dblclick();
  await expect(phone.getByRole('status').first()).toContainText('Próba jest w drodze');
  const mail = await findMail({
    to: county.coordinator.email,
    since,
    subject: /^\[próba\] I konferencja: moja/,
  });
  expect(mail.text).toContain('/p/0000');
  expect(mail.text).toMatch(/Z poważaniem\s+Zespół partnerstwa/);
  const all = await mailsTo({ to: county.coordinator.email, since, subject: /próba/ });
  expect(all).toHaveLength(1);
  for (const { email } of county.people) expect(await mailsTo({ to: email, since })).toEqual([]);
});

test('what goes out has the county’s words, and the standard ones once they are restored', async () => {
  const first = await openPoll(county, county.conferences[2]!.id);
  const [person] = county.people;
  expect(first.links.size).toBe(6);
  await findMail({ to: person!.email, subject: /^III konferencja: moja wersja/ });
  await desk.goto(at('wording/POLL_INVITATION/pl'));
  await desk.getByText('Przywróć brzmienie standardowe', { exact: true }).click();
  await desk.getByRole('button', { name: 'Przywróć', exact: true }).click();
  await expect(desk.getByRole('status').first()).toContainText('znowu brzmienie standardowe');
  await expect(desk.getByLabel('Temat wiadomości')).toHaveValue('{konferencja}: kiedy Państwu pasuje?');
});
