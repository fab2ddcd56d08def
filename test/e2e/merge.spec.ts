import { expect, type Page, test } from '@playwright/test';
import { openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { answerAs, storageOf } from './service.ts';

/** One person who is on the list twice becomes one, field by field. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let desk: Page;
const at = (path = ''): string => `/c/${county.id}/participants${path}`;
const old = () => `bielecka.stary@${county.domain}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('26');
  const { participants } = await county.read<{
    participants: { items: { id: string; organization: { id: string } }[] };
  }>(
    'participants(countyId: $countyId, filter: { search: "bielecka" }) { items { id organization { id } } }',
  );
  const organizationId = participants.items[0]!.organization.id;
  for (const [firstName, email] of [
    ['Anna', old()],
    ['Hanna', `hanna@${county.domain}`],
  ])
    await county.change('createParticipant', {
      ...{ firstName, lastName: 'Bielecka', email, phone: '15 841 20 00', organizationId },
    });
  desk = await browser.newPage({ storageState: storageOf(county.staff) });
});
test.afterAll(() => desk.close());

const pairs = () => desk.getByRole('main').locator('li.card');

test('shows who may be one person, and learns who is not', async () => {
  await desk.goto(at());
  await desk.getByRole('link', { name: 'Powtórzenia' }).click();
  const strangers = pairs().filter({ hasText: 'Bielecka Hanna' });
  await expect(pairs().first()).toContainText('to samo nazwisko i organizacja');
  while (await strangers.count()) {
    const before = await pairs().count();
    await strangers.first().getByRole('button', { name: 'To różne osoby' }).click();
    await expect(pairs()).toHaveCount(before - 1);
  }
  await expect(pairs()).toHaveCount(1);
});

test('makes one of two; answers and links go where they belong', async () => {
  const people = [...county.people, { ...county.people[0]!, email: old() }];
  const poll = await openPoll({ ...county, people }, county.conferences[0]!.id);
  const token = (email: string) => poll.links.get(email)!.split('/').at(-1)!;
  await answerAs(token(old()), () => 'YES', poll.id);

  await desk.goto(at('/duplicates'));
  await pairs().getByRole('link', { name: 'Porównaj i połącz' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Połącz dwa wpisy' })).toBeVisible();
  await desk.getByRole('radio', { name: county.people[0]!.email }).check();
  await desk.getByRole('radio', { name: '15 841 20 00' }).check();
  await expect(desk.getByText('Połączenia nie można cofnąć.')).toBeVisible();
  await desk.getByRole('button', { name: 'Łączę wpisy' }).dblclick();
  await expect(desk.getByRole('status').first()).toHaveText('Z dwóch wpisów jest jeden.');
  await expect(desk.getByLabel('Adres e-mail')).toHaveValue(county.people[0]!.email);
  await expect(desk.getByLabel('Telefon (nieobowiązkowo)')).toHaveValue('15 841 20 00');

  await desk.goBack();
  await expect(desk.getByRole('button', { name: 'Łączę wpisy' })).toHaveCount(0);
  await desk.goto(at('/duplicates'));
  await expect(desk.getByText('Nikt nie wygląda na wpisanego dwa razy.')).toBeVisible();

  await desk.goto(poll.links.get(old())!);
  await expect(desk.getByRole('heading', { name: 'Ten odnośnik jest nieważny' })).toBeVisible();
  const kept = await desk.goto(poll.links.get(county.people[0]!.email)!);
  expect(kept!.status()).toBe(200);
  const { datePoll } = await county.read<{ datePoll: { invitedCount: number; respondedCount: number } }>(
    `datePoll(countyId: $countyId, id: "${poll.id}") { invitedCount respondedCount }`,
  );
  expect(datePoll).toEqual({ invitedCount: 7, respondedCount: 1 });
});
