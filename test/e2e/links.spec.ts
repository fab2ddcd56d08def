import { expect, type Page, test } from '@playwright/test';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail, mailsTo } from './inbox.ts';
import { sessionOf, storageOf } from './service.ts';

/** Personal links that are lost, ended by their owner, ended by staff. */
test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

let county: ReadyCounty;
let poll: OpenPoll;
const person = (nth: number) => county.people[nth]!;
const linkOf = (nth: number): string => poll.links.get(person(nth).email)!;
const SUBJECT = /^Państwa osobisty odnośnik$/;

test.beforeAll(async () => {
  county = await readyCounty('32');
  poll = await openPoll(county, county.conferences[0]!.id, { quorumTotal: 6 });
});

const opens = async (page: Page, link: string): Promise<boolean> => (await page.goto(link))!.status() === 200;

test('a lost link is asked for on the public page, and comes by mail', async ({ page }) => {
  const since = new Date();
  await page.goto('/');
  await page.getByRole('link', { name: 'Nie mam swojego odnośnika' }).click();
  await page.getByLabel('Powiat').selectOption(county.id);
  await page.getByLabel('Adres e-mail').fill(person(0).email);
  await page.getByRole('button', { name: 'Wyślij nowy odnośnik' }).click();
  await expect(page.getByRole('heading', { name: 'Prosimy sprawdzić pocztę' })).toBeVisible();
  const { link } = await findMail({ to: person(0).email, since, subject: SUBJECT, link: 'p' });
  expect(await opens(page, link!)).toBe(true);
});

test('a stranger reads the same words and nobody gets a mail', async ({ page }) => {
  const stranger = `nieznany@${county.domain}`;
  await page.goto(`/lost-link?county=${county.id}`);
  await expect(page.getByLabel('Powiat')).toHaveValue(county.id);
  await page.getByLabel('Adres e-mail').fill(stranger);
  await page.getByRole('button', { name: 'Wyślij nowy odnośnik' }).click();
  await expect(page.getByRole('heading', { name: 'Prosimy sprawdzić pocztę' })).toBeVisible();
  await expect(page.getByText(stranger)).toBeVisible();
  expect(await mailsTo({ to: stranger })).toEqual([]);
});

test('a link that no longer works offers a new one for its county', async ({ page }) => {
  const since = new Date();
  await page.goto(`/p/${county.id}-${'A'.repeat(43)}`);
  await page.getByLabel('Adres e-mail').fill(person(1).email);
  await page.getByRole('button', { name: 'Wyślij nowy odnośnik' }).click();
  await expect(page.getByRole('heading', { name: 'Prosimy sprawdzić pocztę' })).toBeVisible();
  await findMail({ to: person(1).email, since, subject: SUBJECT, link: 'p' });
});

test('what is wrong is told at the field, and what was typed is kept', async ({ page }) => {
  await page.goto('/lost-link');
  await page.getByLabel('Powiat').selectOption(county.id);
  await page.getByLabel('Adres e-mail').fill('jan@powiat');
  await page.getByRole('button', { name: 'Wyślij nowy odnośnik' }).click();
  const email = page.getByLabel('Adres e-mail');
  await expect(email).toHaveAccessibleDescription(/poprawny adres e-mail/);
  await expect(email).toHaveValue('jan@powiat');
  await expect(page.getByLabel('Powiat')).toHaveValue(county.id);
});

test('a participant ends all their links and gets one that works', async ({ page }) => {
  const since = new Date();
  await page.goto(linkOf(2));
  await page.getByRole('link', { name: 'Moje dane i zgody' }).click();
  await expect(page.getByText(person(2).email)).toBeVisible();
  await page.getByText('Unieważnij moje odnośniki', { exact: true }).click();
  await expect(page.getByText('W nocy, od 21:00 do 7:00, nie wysyłamy wiadomości')).toBeVisible();
  await page.getByRole('button', { name: 'Unieważnij moje odnośniki i wyślij nowy' }).click();
  await expect(page.getByRole('heading', { name: 'Odnośniki zostały unieważnione' })).toBeVisible();
  const { link } = await findMail({ to: person(2).email, since, subject: SUBJECT, link: 'p' });
  expect(await opens(page, linkOf(2))).toBe(false);
  expect(await opens(page, link!)).toBe(true);
});

test.describe('staff', () => {
  test.use({ javaScriptEnabled: true });

  test('end the links of a participant, with a new one or without', async ({ browser }) => {
    const since = new Date();
    const desk = await browser.newPage({
      storageState: storageOf(await sessionOf(county.coordinator.email)),
    });
    const steps: [nth: number, ask: string, confirm: string, said: RegExp][] = [
      [3, 'Unieważnij odnośniki', 'Unieważniam', /już nie działają\.$/],
      [4, 'Unieważnij odnośniki i wyślij nowy', 'Unieważniam i wysyłam', /Nowy jest w\sdrodze/],
    ];
    for (const [nth, ask, confirm, said] of steps) {
      await desk.goto(`/c/${county.id}/participants`);
      await desk.getByRole('link', { name: `${person(nth).lastName} ${person(nth).firstName}` }).click();
      await desk.locator('summary').getByText(ask, { exact: true }).click();
      await desk.getByRole('button', { name: confirm, exact: true }).click();
      await expect(desk.getByRole('status')).toHaveText(said);
      expect(await opens(desk, linkOf(nth))).toBe(false);
    }
    const { link } = await findMail({ to: person(4).email, since, subject: SUBJECT, link: 'p' });
    expect(await opens(desk, link!)).toBe(true);
    expect(await mailsTo({ to: person(3).email, since, subject: SUBJECT })).toEqual([]);
    await desk.close();
  });
});
