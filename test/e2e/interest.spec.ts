import { expect, type Page, test } from '@playwright/test';
import { readyCounty, type ReadyCounty, showPublicPage } from './county-data.ts';
import { findMail, mailsTo } from './inbox.ts';
import { sessionOf, storageOf } from './service.ts';

/** From the public page to the list of participants; the person's pages without JavaScript. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let person: Page;
let staff: Page;
let email: string;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('20');
  await showPublicPage(county);
  email = `zofia@${county.domain}`;
  person = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  staff = await browser.newPage({ storageState: storageOf(await sessionOf(county.coordinator.email)) });
});
test.afterAll(async () => {
  await person?.close();
  await staff?.close();
});

async function fill(of: string, given: { message?: string; organization?: string } = {}): Promise<void> {
  await person.goto(`/powiat/${county.id}`);
  await person.getByRole('link', { name: 'Chcę wziąć udział' }).click();
  await person.getByLabel('Imię').fill('Zofia');
  await person.getByLabel('Nazwisko').fill('Chętna');
  await person.getByLabel('Adres e-mail').fill(of);
  await person
    .getByLabel('Organizacja, firma lub grupa')
    .fill(given.organization ?? 'Koło Gospodyń w Zarzeczu');
  await person.getByLabel('Kogo Państwo reprezentują').selectOption('kultura');
  await person.getByLabel(/Dlaczego chcą Państwo/).fill(given.message ?? 'Prowadzę koło.');
}
const send = () => person.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
const sent = () =>
  expect(person.getByRole('heading', { level: 1 })).toContainText('prosimy sprawdzić pocztę');

test('what is wrong is told at its field, and everything typed stays', async () => {
  await fill(email, { message: 'Mój PESEL to 44051401359.' });
  await send();
  const message = person.getByLabel(/Dlaczego chcą Państwo/);
  await expect(message).toHaveAccessibleDescription(/PESEL/);
  await expect(message).toHaveValue(/44051401359/);
  await expect(person.getByLabel('Kogo Państwo reprezentują')).toHaveValue('culture');
  await expect(person.getByRole('alert')).toContainText('1 pole wymaga poprawy');
  await message.fill('Prowadzę koło i chcę pomóc.');
  await send();
  await sent();
});

test('the link in the mail changes nothing by being opened; the button does, even twice', async () => {
  const { link, text } = await findMail({ to: email, link: 'zgloszenie' });
  expect(text).toContain('Prosimy potwierdzić');
  await person.goto(link!);
  await staff.goto(`/c/${county.id}/interests`);
  await expect(staff.getByText('Nikt nie czeka na odpowiedź.')).toBeVisible();
  await person.getByRole('button', { name: 'Potwierdzam zgłoszenie' }).click();
  await expect(person.getByRole('heading', { level: 1 })).toContainText('Dziękujemy');
  await person.goto(link!);
  await person.getByRole('button', { name: 'Potwierdzam zgłoszenie' }).click();
  await expect(person.getByRole('heading', { level: 1 })).toContainText('Dziękujemy');
});

test('an address that is on the list is answered in the same words', async () => {
  const known = county.people[0]!.email;
  await fill(known);
  await send();
  await sent();
  const { link } = await findMail({ to: known, link: 'zgloszenie' });
  await person.goto(link!);
  await person.getByRole('button', { name: 'Potwierdzam zgłoszenie' }).click();
  await staff.goto(`/c/${county.id}/interests`);
  const card = staff.getByRole('listitem').filter({ hasText: known });
  await expect(card).toContainText('Ten adres jest już na liście uczestników');
  await expect(card.getByRole('link', { name: /Anna Bielecka/ })).toBeVisible();
});

test('a program that fills every field is answered as everybody is, and nothing comes of it', async ({
  request,
}) => {
  const to = `robot@${county.domain}`;
  const answer = await request.post(`/powiat/${county.id}/zgloszenie`, {
    form: {
      ...{ intent: 'register', firstName: 'R', lastName: 'R', email: to, organizationName: 'R' },
      ...{ sectorCode: 'culture', message: '', website: 'https://example.org' },
    },
  });
  expect(await answer.text()).toContain('prosimy sprawdzić pocztę');
  await staff.waitForTimeout(1_000);
  expect(await mailsTo({ to })).toEqual([]);
});

test('the coordinator sees that somebody waits, and accepts them with their organisation', async () => {
  await staff.goto(`/c/${county.id}`);
  await expect(staff.getByRole('heading', { name: '2 osoby chcą dołączyć do partnerstwa' })).toBeVisible();
  await staff.getByRole('link', { name: /Zobacz zgłoszenia/ }).click();
  const card = staff.getByRole('listitem').filter({ hasText: email });
  await expect(card).toContainText('Prowadzę koło i chcę pomóc.');
  await card.getByText('Przyjmij', { exact: true }).first().click();
  await card.getByLabel('Nazwa nowej organizacji').fill('Zespół Szkół Próbnych');
  await card.getByRole('button', { name: 'Przyjmij' }).click();
  await expect(card.getByLabel('Nazwa nowej organizacji')).toHaveAccessibleDescription(/już jest na liście/);
  await card.getByLabel('Nazwa nowej organizacji').fill('Koło Gospodyń w Zarzeczu');
  await card.getByRole('button', { name: 'Przyjmij' }).click();
  await expect(staff.getByRole('status')).toContainText('przyjęte');
  const { link } = await findMail({ to: email, subject: /Witamy w partnerstwie/, link: 'p' });
  await person.goto(link!);
  await expect(person.getByText('Dzień dobry, Zofia Chętna')).toBeVisible();
});

test('a declined one gets a kind letter, if the coordinator wishes', async () => {
  const to = `inna@${county.domain}`;
  await fill(to, { organization: 'Firma handlowa' });
  await send();
  const { link } = await findMail({ to, link: 'zgloszenie' });
  await person.goto(link!);
  await person.getByRole('button', { name: 'Potwierdzam zgłoszenie' }).click();
  await staff.goto(`/c/${county.id}/interests`);
  const card = staff.getByRole('listitem').filter({ hasText: to });
  await card.getByText('Odrzuć', { exact: true }).first().click();
  await card.getByRole('button', { name: 'Odrzuć' }).click();
  await expect(staff.getByText(/^Zofia Chętna, Firma handlowa/)).toBeVisible();
  await findMail({ to, subject: /Odpowiedź na Państwa zgłoszenie/ });
  await person.goto(link!);
  await person.getByRole('button', { name: 'Potwierdzam zgłoszenie' }).click();
  await expect(person.getByRole('heading', { level: 1 })).toHaveText('Ten odnośnik już nie działa');
});
