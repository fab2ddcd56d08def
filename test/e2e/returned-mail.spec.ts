import { expect, type Page, test } from '@playwright/test';
import { ask } from '../../apps/local/src/demo/client.ts';
import { readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail } from './inbox.ts';
import { apiUrl, storageOf } from './service.ts';

/** Mail that a mail server has taken and sends back, as the coordinator meets it. */

let county: ReadyCounty;
let page: Page;
let organizationId: string;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('22');
  type Found = { organizations: { id: string }[] };
  [{ id: organizationId }] = (await county.read<Found>('organizations(countyId: $countyId) { id }'))
    .organizations as [{ id: string }];
  page = await browser.newPage({ storageState: storageOf(county.staff) });
});
test.afterAll(() => page.close());

/** Somebody whose personal link is on its way to them. */
async function person(lastName: string, email: string): Promise<string> {
  const { id } = await county.change<{ id: string }>('createParticipant', {
    ...{ firstName: 'Jan', lastName, email, phone: '15 841 00 00', organizationId },
  });
  await ask(
    apiUrl,
    'mutation ($input: ParticipantRefInput!) { resendPersonalLink(input: $input) { ok } }',
    { input: { countyId: county.id, id } },
    county.staff,
  );
  return id;
}

const addressFailed = async (id: string): Promise<boolean> => {
  type Found = { participant: { addressFailedAt: string | null } };
  const { participant } = await county.read<Found>(
    `participant(countyId: $countyId, id: "${id}") { addressFailedAt }`,
  );
  return participant.addressFailedAt !== null;
};

test('an address that sends mail back asks for attention until it is corrected', async () => {
  const id = await person('Zwrotny', `jan+bounce@${county.domain}`);
  await expect.poll(() => addressFailed(id)).toBe(true);

  await page.goto(`/c/${county.id}`);
  await page.getByRole('link', { name: /Zobacz adresy/ }).click();
  await expect(page.getByRole('heading', { name: 'Adresy, które nie działają' })).toBeVisible();
  const entry = page.getByRole('listitem').filter({ hasText: 'Jan Zwrotny' }).first();
  await expect(entry).toContainText('Nie ma takiej skrzynki');
  await expect(entry.getByRole('link', { name: '15 841 00 00' })).toHaveAttribute('href', 'tel:158410000');
  await entry.getByRole('link', { name: 'Popraw adres: Jan Zwrotny' }).click();

  await expect(page.getByText('Wiadomości na ten adres wracają')).toBeVisible();
  const since = new Date();
  const corrected = `jan.poprawny@${county.domain}`;
  await page.getByLabel('Adres e-mail').fill(corrected);
  await page.getByRole('button', { name: 'Zapisz' }).first().click();
  await expect(page.getByText('Wiadomości na ten adres wracają')).toBeHidden();
  await findMail({ to: corrected, since, link: 'p' });
  expect(await addressFailed(id)).toBe(false);
});

test('a coordinator who knows better says that the address works', async () => {
  const since = new Date();
  const email = `ewa.chwilowa@${county.domain}`;
  const id = await person('Chwilowy', email);
  const mail = await findMail({ to: email, since, link: 'p' });
  await page.goto(`${process.env.INBOX_URL}/messages/${mail.id}`);
  await page.getByRole('button', { name: /Odeślij jako niedoręczalną/ }).click();
  await expect(page.getByRole('status')).toContainText('Odesłano');
  await expect.poll(() => addressFailed(id)).toBe(true);

  const again = new Date();
  await page.goto(`/c/${county.id}/participants/${id}`);
  await page.getByText('Ten adres działa – wyślij ponownie').click();
  await page.getByRole('button', { name: 'Adres działa, wysyłam' }).click();
  await expect(page.getByText('Wiadomości na ten adres wracają')).toBeHidden();
  await findMail({ to: email, since: again, link: 'p' });
});
