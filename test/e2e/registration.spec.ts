import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail } from './inbox.ts';
import { inPolish, serviceNow, storageOf } from './service.ts';

/** «Będę» and «Nie mogę», from the letter to the door. */
let county: ReadyCounty;
let nextConference = 0;

interface Dated extends OpenPoll {
  conferenceId: string;
  /** What the letter to a person links for an answer. */
  link: (person: number, answer: 'coming' | 'not') => string;
}

test.beforeAll(async () => {
  county = await readyCounty('26');
});

/** A conference with a date that everybody has been told, and places for so many. */
async function dated(seats?: number): Promise<Dated> {
  const conferenceId = county.conferences[nextConference++]!.id;
  const poll = await openPoll(county, conferenceId);
  if (seats) await county.change('updateConference', { id: conferenceId, seats });
  const since = new Date();
  await county.change('decideDatePoll', { id: poll.id, slotId: poll.slots[0]!.id, reason: 'Na próbę.' });
  const letters = new Map<number, string>();
  for (const [nth, { email }] of county.people.entries())
    letters.set(nth, (await findMail({ to: email, since, subject: /zapraszamy/ })).text);
  const link = (person: number, answer: string) =>
    new RegExp(`https?://\\S+/p/[\\w-]+/conference/${conferenceId}\\?answer=${answer}`).exec(
      letters.get(person)!,
    )![0];
  return { ...poll, conferenceId, link };
}

/** «COMING 2, WAITING 1», as the office is told. */
async function standing(id: string): Promise<string> {
  const { conference } = await county.read<{ conference: { attendees: { state: string | null }[] } }>(
    `conference(countyId: $countyId, id: "${id}") { attendees { state } }`,
  );
  const groups = Map.groupBy(conference.attendees, ({ state }) => state ?? 'SILENT');
  return [...groups.keys()]
    .toSorted()
    .map((state) => `${state} ${groups.get(state)!.length}`)
    .join(', ');
}

const button = (page: Page, name: string) => page.getByRole('button', { name });
const told = (page: Page) => page.getByRole('status');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('opening the links, as mail scanners do, changes nothing; one button confirms', async ({
    page,
    request,
  }) => {
    const { conferenceId, link } = await dated();
    for (const answer of ['coming', 'not'] as const)
      for (const method of ['get', 'head'] as const)
        expect((await request[method](link(0, answer))).status()).toBe(200);
    await page.goto(link(0, 'coming'));
    await expect(page.getByText('Jeszcze nic nie jest zapisane')).toBeVisible();
    expect(await standing(conferenceId)).toBe('SILENT 6');
    await expect(page.getByRole('link', { name: 'Nie mogę', exact: true })).toBeVisible();
    // The language switch aside, there is one thing to press.
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(1);

    await button(page, 'Potwierdzam: będę').dblclick();
    await expect(told(page)).toContainText('Zapisane: będą Państwo.');
    expect(await standing(conferenceId)).toBe('COMING 1, SILENT 5');

    // Back, or by the link once more: what is said already is not asked again.
    await page.goBack();
    await expect(page.getByText('Mamy zapisane, że Państwo będą.')).toBeVisible();
    await expect(button(page, 'Potwierdzam: będę')).toHaveCount(0);
    await page.goto(link(0, 'coming'));
    await expect(page.getByText('Mamy zapisane, że Państwo będą.')).toBeVisible();
    await button(page, 'Jednak nie mogę').click();
    await expect(told(page)).toContainText('nie mogą Państwo przyjść');
    expect(await standing(conferenceId)).toBe('NOT_COMING 1, SILENT 5');
  });

  test('of two tabs the one that was sent last counts', async ({ page }) => {
    const { conferenceId, link } = await dated();
    const behind = await page.context().newPage();
    await behind.goto(link(1, 'not'));
    await page.goto(link(1, 'coming'));
    await button(page, 'Potwierdzam: będę').click();
    await expect(told(page)).toContainText('będą Państwo');
    await button(behind, 'Potwierdzam: nie mogę przyjść').click();
    await expect(told(behind)).toContainText('nie mogą Państwo przyjść');
    await page.reload();
    await expect(told(page)).toContainText('nie mogą Państwo przyjść');
    expect(await standing(conferenceId)).toBe('NOT_COMING 1, SILENT 5');
  });

  test('who is too late waits, and is written to when a place becomes free', async ({ page }) => {
    const { conferenceId, link } = await dated(1);
    await page.goto(link(0, 'coming'));
    await expect(page.getByText('Wolne: 1 miejsce.')).toBeVisible();
    await button(page, 'Potwierdzam: będę').click();
    await expect(told(page)).toContainText('będą Państwo');

    await page.goto(link(1, 'coming'));
    await expect(page.getByText('Wszystkie miejsca są zajęte.')).toBeVisible();
    await button(page, 'Zapisz mnie na listę oczekujących').click();
    await expect(told(page)).toContainText('na liście oczekujących, miejsce 1');
    expect(await standing(conferenceId)).toBe('COMING 1, SILENT 4, WAITING 1');

    const since = new Date();
    // Whoever would lose their place is told so first.
    await page.goto(link(0, 'coming'));
    await expect(button(page, 'Zwalniam miejsce')).toBeHidden();
    await page.getByText('Jednak nie mogę').click();
    await expect(page.getByText('Zwolnione miejsce od razu dostaje pierwsza osoba')).toBeVisible();
    await button(page, 'Zwalniam miejsce').click();
    await expect(told(page)).toContainText('nie mogą Państwo przyjść');
    const letter = await findMail({
      to: county.people[1]!.email,
      since,
      subject: /mamy dla Państwa miejsce/,
    });
    await page.goto(/https?:\/\/\S+\/conference\/[\w-]+/.exec(letter.text)![0]);
    await expect(page.getByText('Mamy zapisane, że Państwo będą.')).toBeVisible();
  });
});

test('the answer is given by the keyboard alone', async ({ page }) => {
  const { conferenceId, link } = await dated();
  await page.goto(link(2, 'not'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (
    let step = 0;
    step < 6 && !(await page.evaluate('document.activeElement.matches("main button")'));
    step++
  )
    await page.keyboard.press('Tab');
  await expect(button(page, 'Potwierdzam: nie mogę przyjść')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText('nie mogą Państwo przyjść');
  expect(await standing(conferenceId)).toBe('NOT_COMING 1, SILENT 5');
});

test('a date that moves meanwhile is told, and asks anew', async ({ page }) => {
  const { conferenceId, link, slots } = await dated();
  await page.goto(link(3, 'coming'));
  await button(page, 'Potwierdzam: będę').click();
  await expect(told(page)).toContainText('będą Państwo');
  await page.goto(link(4, 'coming'));
  const moved = { id: conferenceId, heldOn: slots[1]!.heldOn, startsAt: '10:00', reason: 'Awaria.' };
  await county.change('moveConference', moved);

  await button(page, 'Potwierdzam: będę').click();
  await expect(page.getByRole('alert')).toContainText('Odpowiedź nie została zapisana.');
  await expect(page.getByRole('alert')).toContainText('zmienił się w międzyczasie');
  await expect(page.getByText(inPolish(slots[1]!.heldOn)).first()).toBeVisible();
  expect(await standing(conferenceId)).toBe('SILENT 6');
  await button(page, 'Potwierdzam: będę').click();
  await expect(told(page)).toContainText('będą Państwo');

  await page.goto(link(3, 'coming').replace(/\?.*/, ''));
  await expect(page.getByText('Termin zmienił się, odkąd Państwo odpowiedzieli')).toBeVisible();
  await button(page, 'Potwierdzam: będę').click();
  await expect(told(page)).toContainText('będą Państwo');
  expect(await standing(conferenceId)).toBe('COMING 2, SILENT 4');
});

test.describe('the office', () => {
  test('writes down who calls, prints the sheet, and notes who is there', async ({ browser }) => {
    const { conferenceId, link } = await dated();
    const context = await browser.newContext({
      storageState: storageOf(county.staff),
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(link(1, 'coming'));
    await button(page, 'Potwierdzam: będę').click();
    await expect(told(page)).toContainText('będą Państwo');

    await page.goto(`/c/${county.id}/conference/${conferenceId}`);
    await page.getByRole('link', { name: 'Lista uczestników konferencji' }).click();
    const found = (words: string) => page.getByRole('status').filter({ hasText: words });
    await expect(found('6 osób')).toBeVisible();
    await page.getByLabel('Szukaj osoby lub organizacji').fill('bielecka');
    await expect(found('1 osoba')).toBeVisible();
    const row = page.getByRole('listitem').filter({ hasText: 'Anna Bielecka' });
    await row.getByRole('button', { name: 'Będzie' }).click();
    await expect(row).toContainText('zapisane w urzędzie');
    await expect(row.getByRole('button', { name: 'Będzie' })).toHaveAttribute('aria-pressed', 'true');
    expect(await standing(conferenceId)).toBe('COMING 2, SILENT 4');

    await page.getByRole('link', { name: 'Lista do podpisu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lista obecności' })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Górnicki Jan' })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Żurawski Łukasz' })).toHaveCount(0);
    await page.getByRole('link', { name: 'wszystkich uczestników' }).click();
    await expect(page.getByRole('cell', { name: 'Żurawski Łukasz' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(button(page, 'Drukuj')).toBeHidden();
    await expect(page.getByRole('columnheader', { name: 'Podpis' })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await holdToday(conferenceId);
    await page.goto(`/c/${county.id}/conference/${conferenceId}/attendance?q=gornicki`);
    const present = button(page, 'Obecność');
    await present.click();
    await expect(present).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('Obecnych: 1 osoba')).toBeVisible();
    // Somebody who had not registered.
    await page.getByLabel('Szukaj osoby lub organizacji').fill('Żurawski');
    await present.click();
    await expect(page.getByText('Obecnych: 2 osoby')).toBeVisible();
    await present.click();
    await expect(page.getByText('Obecnych: 1 osoba')).toBeVisible();
    await context.close();
  });
});

/** As if the day had come. */
async function holdToday(conferenceId: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.counties', $1, true)`, [county.id]);
  await client.query('UPDATE conference SET held_on = $2, starts_at = $3 WHERE id = $1', [
    ...[conferenceId, serviceNow().toISODate(), '00:00'],
  ]);
  await client.query('COMMIT');
  await client.end();
}
