import { expect, test } from '@playwright/test';
import { openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail, type Mail } from './inbox.ts';
import { makeDue, webUrl } from './service.ts';

/** What a mail program does for its reader, and what the reader does at the foot of a letter. */

let county: ReadyCounty;
let invitation: Mail;
let reminder: Mail;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  county = await readyCounty('26');
  const since = new Date();
  await openPoll(county, county.conferences[0]!.id);
  const to = county.people[0]!.email;
  invitation = await findMail({ to, since, link: 'p' });
  await makeDue(county.id, 'POLL_REMINDER_1');
  reminder = await findMail({ to, since, subject: /czekamy/ });
});

const addressIn = (mail: Mail): string => /^<(.+)>$/.exec(mail.headers['list-unsubscribe'] ?? '')![1]!;

async function decisions(): Promise<{ kind: string; granted: boolean }[]> {
  type Found = {
    participants: { items: { email: string; consents: { kind: string; granted: boolean }[] }[] };
  };
  const { participants } = await county.read<Found>(
    'participants(countyId: $countyId) { items { email consents { kind granted } } }',
  );
  return participants.items.find(({ email }) => email === county.people[0]!.email)!.consents;
}

test('reminders are stopped by one click in the mail program; what is needed by a decision on the page', () => {
  expect(reminder.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(reminder.headers['auto-submitted']).toBe('auto-generated');
  expect(invitation.headers['list-unsubscribe-post']).toBeUndefined();
  for (const mail of [reminder, invitation]) {
    expect(addressIn(mail)).toMatch(new RegExp(`^${webUrl}/p/[\\w-]+/mail$`));
    expect(mail.text).toContain(addressIn(mail));
    expect(mail.html).toContain(addressIn(mail));
  }
});

test('looking changes nothing; posting without cookies does, and twice is once', async ({ playwright }) => {
  const program = await playwright.request.newContext();
  const address = addressIn(reminder);
  expect((await program.get(address)).status()).toBe(200);
  expect(await decisions()).toEqual([]);
  for (const sent of [
    { form: { 'List-Unsubscribe': 'One-Click' } },
    { multipart: { 'List-Unsubscribe': 'One-Click' } },
  ]) {
    const response = await program.post(address, { ...sent, maxRedirects: 0 });
    expect(response.status()).toBe(200);
    expect(response.headers()['set-cookie']).toBeUndefined();
  }
  expect(await decisions()).toEqual([{ kind: 'EMAIL', granted: false }]);
  expect((await program.post(address, { form: { 'List-Unsubscribe': 'Two-Clicks' } })).status()).toBe(400);
  const forged = address.replace(/.{6}\/mail$/, 'AAAAAA/mail');
  const refused = await program.post(forged, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(refused.status()).toBeGreaterThanOrEqual(400);
  await program.dispose();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells what holds, and each decision can be taken back', async ({ page }) => {
    await page.goto(addressIn(invitation));
    await expect(page.getByRole('status')).toHaveText('Dostają Państwo wiadomości bez przypomnień.');
    await page.getByRole('button', { name: 'Proszę znów przypominać' }).click();
    await expect(page.getByRole('status')).toContainText('Zapisano. Dostają Państwo wszystkie wiadomości');
    await page.getByRole('button', { name: 'Nie chcę żadnych e-maili' }).click();
    await expect(page.getByRole('status')).toContainText('Nie wysyłamy Państwu wiadomości e-mail');
    await page.getByRole('button', { name: 'Mogą Państwo znów pisać' }).click();
    expect(await decisions()).toEqual([
      { kind: 'NO_MAIL', granted: false },
      { kind: 'NO_MAIL', granted: true },
      { kind: 'EMAIL', granted: true },
      { kind: 'EMAIL', granted: false },
    ]);
    await page.getByRole('link', { name: 'Moje dane i wszystkie zgody' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moje dane i zgody');
  });
});
