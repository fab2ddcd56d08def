import { expect, type Page, test } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail } from './inbox.ts';
import { answerSlots } from './poll-page.ts';
import { storageOf } from './service.ts';

/** Somebody who stands in for a participant: named, asked, counted once, sent away. */
let county: ReadyCounty;
let poll: OpenPoll;

const linkOf = (person: number): string => poll.links.get(county.people[person]!.email)!;
const emailOf = (name: string) => `${name}@${county.domain}`;

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 390, height: 844 } });
test.beforeAll(async () => {
  county = await readyCounty('20');
  poll = await openPoll(county, county.conferences[0]!.id, { quorumTotal: 6 });
});

async function fill(page: Page, email: string, [firstName, lastName] = ['Ewa', 'Zastępna']) {
  await page.getByLabel('Imię zastępcy').fill(firstName!);
  await page.getByLabel('Nazwisko zastępcy').fill(lastName!);
  await page.getByLabel('Adres e-mail zastępcy').fill(email);
  await page.getByRole('checkbox').check();
}
const name = (page: Page) => page.getByRole('button', { name: 'Wskaż zastępcę' });

test('an address of somebody else’s organisation is refused at its field, and what was typed stays', async ({
  page,
}) => {
  await page.goto(linkOf(0));
  await page.getByRole('link', { name: 'Wskaż zastępcę' }).click();
  await fill(page, county.people[2]!.email);
  await name(page).click();
  const email = page.getByLabel('Adres e-mail zastępcy');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(/nie można tu wskazać/);
  await expect(page.getByLabel('Imię zastępcy')).toHaveValue('Ewa');
  expect(await page.content()).not.toContain(county.people[2]!.lastName);
  expect(await violationsOn(page)).toEqual([]);
});

test('named once however often the button is pressed; told by whom, with a link of their own', async ({
  page,
}) => {
  const since = new Date();
  await page.goto(`${linkOf(0)}/deputy`);
  await fill(page, emailOf('zastepca'));
  await name(page).dblclick();
  await expect(page.getByRole('status')).toContainText('Zastępca jest wskazany');
  await expect(page.getByRole('heading', { name: 'Zastępuje Państwa: Ewa Zastępna' })).toBeVisible();
  const mail = await findMail({ to: emailOf('zastepca'), since, subject: /Zastępstwo/, link: 'p' });
  expect(mail.text).toMatch(/Anna\s+Bielecka/);
  expect(mail.text).toMatch(/podała\s+nam\s+ta\s+osoba/);

  await page.goto(mail.link!);
  await expect(page.getByText('Odpowiadają Państwo w zastępstwie: Anna Bielecka.')).toBeVisible();
  await answerSlots(page, ['Pasuje', 'Pasuje', 'Pasuje']);
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  await page.goto(`${mail.link!}/deputy`);
  await expect(
    page.getByRole('heading', { name: 'Zastępują Państwo następującą osobę: Anna Bielecka' }),
  ).toBeVisible();
  await expect(name(page)).toHaveCount(0);

  await page.goto(linkOf(0));
  await expect(page.getByText('Druga osoba już odpowiedziała')).toBeVisible();
  const { datePoll } = await county.read<{ datePoll: { invitedCount: number; respondedCount: number } }>(
    `datePoll(countyId: $countyId, id: "${poll.id}") { invitedCount respondedCount }`,
  );
  expect(datePoll).toEqual({ invitedCount: 6, respondedCount: 1 });
});

test('sent away, the deputy’s link says it is no good any more', async ({ page }) => {
  const mail = await findMail({ to: emailOf('zastepca'), subject: /Zastępstwo/, link: 'p' });
  await page.goto(`${linkOf(0)}/deputy`);
  await page.getByText('Zakończ zastępstwo', { exact: true }).click();
  await page.getByRole('button', { name: 'Tak, zakończ zastępstwo' }).click();
  await expect(page.getByRole('status')).toContainText('Zastępstwo jest zakończone');
  await expect(name(page)).toBeVisible();
  expect((await page.goto(mail.link!))!.status()).toBe(404);
});

test('a deputy resigns and is told what follows', async ({ page }) => {
  const since = new Date();
  await page.goto(`${linkOf(4)}/deputy`);
  await fill(page, emailOf('druga'), ['Iga', 'Druga']);
  await name(page).click();
  await expect(page.getByRole('status')).toBeVisible();
  const { link } = await findMail({ to: emailOf('druga'), since, subject: /Zastępstwo/, link: 'p' });
  await page.goto(`${link!}/deputy`);
  await page.getByText('Rezygnuję z zastępstwa', { exact: true }).click();
  // Pressed twice it is done once, though the link has ended by then.
  await page.getByRole('button', { name: 'Tak, rezygnuję' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Zastępstwo jest zakończone' })).toBeVisible();
  await expect(page.getByText('spamem'), 'no link is on its way').toHaveCount(0);
  const pressedLate = await page.request.post(`${link!}/deputy`, { form: { intent: 'resign' } });
  expect(pressedLate.status()).toBe(200);
  expect(pressedLate.url()).toContain('/lost-link?resigned');
});

test('the coordinator sees, sets and ends it', async ({ browser }) => {
  const context = await browser.newContext({ storageState: storageOf(county.staff), locale: 'pl-PL' });
  const page = await context.newPage();
  await page.goto(`/c/${county.id}/participants`);
  await page
    .getByRole('link', { name: /Wilczyński/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Zastępca tej osoby' }).click();
  await page.getByLabel('Imię zastępcy').fill('Ola');
  await page.getByLabel('Nazwisko zastępcy').fill('Trzecia');
  await page.getByLabel('Adres e-mail zastępcy').fill(emailOf('trzecia'));
  await name(page).click();
  await expect(page.getByText('Zastępca: Ola Trzecia')).toBeVisible();
  await page.getByText('Zakończ zastępstwo').first().click();
  await page.getByRole('button', { name: 'Zakończ zastępstwo' }).click();
  await expect(page.getByText('Nikt nie zastępuje tej osoby.')).toBeVisible();
  await context.close();
});
