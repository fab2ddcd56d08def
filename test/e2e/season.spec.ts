import { expect, type Page, test } from '@playwright/test';
import { calendarIn, findMail, mailsTo } from './inbox.ts';
import { csvOf, peopleOf } from './people.ts';
import { answerSlots, choiceIn, slotsOn } from './poll-page.ts';
import { answerAs, inPolish, openCounty, sessionOf, testCounty, window } from './service.ts';

/** What the service is for: from an empty county to a date in everybody's calendar. */
test.describe.configure({ mode: 'serial' });

const county = testCounty('0201');
const people = peopleOf(county.domain);
const [anna, jan, ...others] = people as [(typeof people)[0], (typeof people)[0], ...typeof people];
const began = new Date();
const season = window();

let desk: Page;
let slots: { day: string; name: string }[];

const linkOf = async (email: string): Promise<string> =>
  (await findMail({ to: email, since: began, link: 'p' })).link!;

test.beforeAll(async ({ browser }) => {
  await openCounty(county);
  // Whoever has not taken the invitation leads no season.
  await sessionOf(county.expert.email);
  desk = await browser.newPage();
});
test.afterAll(() => desk.close());

test('the coordinator signs in by a link from the mailbox', async () => {
  await desk.goto('/');
  await desk.getByRole('link', { name: 'Zaloguj się jako organizator' }).click();
  await desk.getByLabel('Adres e-mail').fill(county.coordinator.email);
  await desk.getByRole('button', { name: 'Wyślij odnośnik' }).click();
  await expect(desk.getByRole('heading', { name: 'Prosimy sprawdzić pocztę' })).toBeVisible();

  const { link } = await findMail({ to: county.coordinator.email, since: began, link: 'sign-in' });
  await desk.goto(link!);
  await desk.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Co wymaga uwagi' })).toBeVisible();
  await expect(desk).toHaveTitle(/powiat bolesławiecki/);
});

test('imports the participants from a sheet, having seen what would change', async () => {
  await desk.getByRole('link', { name: /^Wczytaj uczestników/ }).click();
  await desk.getByLabel('Arkusz .xlsx lub plik .csv').setInputFiles({
    name: 'uczestnicy.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csvOf(people)),
  });
  await desk.getByRole('button', { name: 'Sprawdź plik' }).click();

  await expect(desk.getByRole('heading', { name: 'Co się zmieni' })).toBeVisible();
  await expect(desk.getByText('nowe: 6')).toBeVisible();
  await expect(desk.getByText('do poprawy: 0')).toBeVisible();
  await expect(desk.getByText('Powstaną nowe organizacje:')).toContainText('Fundacja „Razem; Próbna”');
  const rows = desk.getByRole('region', { name: 'Wiersze pliku' }).getByRole('row');
  await expect(rows.filter({ hasText: 'nowa osoba' })).toHaveCount(6);

  await desk.getByRole('button', { name: 'Zapisz na liście' }).click();
  await expect(desk.getByRole('status')).toHaveText('Lista została wczytana.');
  await expect(desk.getByText('Nowe organizacje:')).toContainText('Fundacja „Razem; Próbna”');
  await expect(desk.getByText('Powstaną nowe organizacje:')).toBeHidden();
  await desk.getByRole('link', { name: 'Przejdź do listy uczestników' }).click();
  await expect(desk.getByRole('status')).toHaveText('6 osób');
  await expect(desk.getByRole('link', { name: 'Źródłowska Zofia' })).toBeVisible();
});

test('plans the season at a new venue', async () => {
  await desk.getByRole('link', { name: 'Co wymaga uwagi' }).click();
  await desk
    .getByRole('link', { name: /^Zaplanuj sezon/ })
    .first()
    .click();
  await desk.getByLabel('Sezon', { exact: true }).selectOption(String(season.seasonStartYear));
  await desk.getByRole('button', { name: 'Utwórz cykl' }).click();

  await expect(desk.getByRole('status')).toContainText('Sezon jest zaplanowany.');
  await desk.getByLabel('Nazwa miejsca').fill('Aula Próbna');
  await desk.getByLabel('Adres', { exact: true }).fill('ul. Próbna 7, 59-700 Bolesławiec');
  await desk.getByLabel('Liczba miejsc (nieobowiązkowo)').fill('80');
  await desk.getByRole('button', { name: 'Zapisz i przejdź dalej' }).click();
  await desk.getByLabel('Ekspert prowadzący').selectOption({ label: county.expert.name });
  await desk.getByRole('button', { name: 'Zapisz i przejdź dalej' }).click();
  await expect(desk.getByText('Wszystko jest przygotowane.')).toBeVisible();
  await desk.getByRole('main').getByRole('link', { name: 'Zobacz sezon' }).last().click();
  const table = desk.getByRole('region', { name: 'Konferencje sezonu' });
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(table.getByText('Aula Próbna')).toHaveCount(6);

  await table.getByRole('link', { name: 'I konferencja', exact: true }).click();
  // The season's page has a link of the same name.
  await desk.waitForURL(/\/conference\//);
  await desk.getByRole('link', { name: 'Zmień' }).click();
  await desk.getByLabel('Najwcześniej').fill(season.from);
  await desk.getByLabel('Najpóźniej').fill(season.to);
  await desk.getByRole('button', { name: 'Zapisz' }).click();
  await expect(desk.getByRole('status')).toHaveText('Zapisano.');
});

test('asks the participants for a date on days the service suggests', async () => {
  await desk.getByRole('link', { name: 'Przygotuj pytanie o termin' }).click();
  const suggested = desk.getByLabel(/^Dzień/);
  await expect.poll(() => suggested.count()).toBeGreaterThanOrEqual(3);
  for (const field of await suggested.all()) {
    const day = await field.inputValue();
    expect(day >= season.from && day <= season.to, `${day} lies in the window`).toBe(true);
    expect([0, 6], `${day} is no weekend`).not.toContain(new Date(`${day}T12:00Z`).getUTCDay());
  }
  await desk.getByLabel('Ile osób musi móc przyjść').fill('3');
  await desk.getByLabel('Słowo od organizatora (nieobowiązkowo)').fill('Będzie ciepły posiłek.');
  await desk.getByRole('button', { name: 'Dalej: sprawdź przed wysłaniem' }).click();

  await expect(desk.getByRole('heading', { level: 1, name: 'Sprawdź i wyślij' })).toBeVisible();
  await expect(desk.frameLocator('iframe').getByText('Będzie ciepły posiłek.')).toBeVisible();
  expect(await mailsTo({ to: anna.email, since: began })).toEqual([]);
  await desk.getByRole('button', { name: 'Wyślij do 6 osób' }).click();

  await expect(desk.getByRole('heading', { level: 1, name: 'Zbieramy odpowiedzi' })).toBeVisible();
  await expect(desk.getByText('Odpowiedzi: 0 z 6').first()).toBeVisible();
  for (const { email, firstName } of people) {
    const mail = await findMail({ to: email, since: began, link: 'p' });
    expect(mail.to).toEqual([email]);
    expect(mail.html).toContain(mail.link);
    expect(mail.text, `${firstName}'s mail`).toContain('Będzie ciepły posiłek.');
  }
});

test('a participant answers on a phone', async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(await linkOf(anna.email));
  await expect(page.getByText('Dzień dobry, Anna Bielecka')).toBeVisible();
  await expect(page.getByText('Będzie ciepły posiłek.')).toBeVisible();
  slots = await slotsOn(page);
  expect(slots.length).toBeGreaterThanOrEqual(3);
  for (const { day, name } of slots) expect(name).toContain(inPolish(day));

  await answerSlots(page, ['W razie potrzeby', 'Pasuje', ...slots.slice(2).map(() => 'Nie mogę' as const)]);
  await page.getByLabel('Uwagi (nieobowiązkowo)').fill('Dojadę z Gdańska, proszę o miejsce parkingowe.');
  await page.getByRole('button', { name: 'Zapisz' }).tap();

  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: slots[1]!.name })).toContainText('Pasuje');
  await expect(page.getByText('proszę o miejsce parkingowe')).toBeVisible();
  await page.close();
});

test('another answers without JavaScript, leaves one date open and comes back', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const link = await linkOf(jan.email);
  await page.goto(link);
  await answerSlots(page, [
    'Nie mogę',
    'W razie potrzeby',
    undefined,
    ...slots.slice(3).map(() => 'Nie mogę' as const),
  ]);
  await page.getByRole('button', { name: 'Zapisz' }).click();

  const third = page.getByRole('listitem').filter({ hasText: slots[2]!.name });
  await expect(third).toContainText('bez odpowiedzi');
  await expect(third).not.toContainText('Nie mogę');
  await expect(page.getByText('Jeden termin pozostaje bez odpowiedzi.')).toBeVisible();

  await page.goto(link);
  await expect(page.getByText('Państwa odpowiedź jest zapisana')).toBeVisible();
  await expect(choiceIn(page, slots[1]!, 'W razie potrzeby')).toBeChecked();
  for (const choice of ['Pasuje', 'W razie potrzeby', 'Nie mogę'] as const) {
    await expect(choiceIn(page, slots[2]!, choice)).not.toBeChecked();
  }
  await choiceIn(page, slots[1]!, 'Pasuje').check();
  await choiceIn(page, slots[2]!, 'Nie mogę').check();
  await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: slots[1]!.name })).toContainText('Pasuje');
  await expect(page.getByText('bez odpowiedzi')).toHaveCount(0);
  await context.close();
});

test('when the last has answered, the worker decides and everyone is invited', async () => {
  // The last answer decides: until then the first date could still win.
  const votes = [
    ['YES', 'YES'],
    ['YES', 'NO'],
    ['YES', 'YES'],
    ['NO', 'YES'],
  ] as const;
  for (const [nth, { email }] of others.entries()) {
    const token = (await linkOf(email)).split('/').at(-1)!;
    const [first, second] = votes[nth]!;
    await answerAs(token, (slot) => (slot === 0 ? first : slot === 1 ? second : 'NO'));
  }

  const uids = new Set<string>();
  for (const { email } of people) {
    const mail = await findMail({ to: email, since: began, calendar: true });
    const calendar = calendarIn(mail)!.replaceAll(/\r\n[ \t]/g, '');
    expect(calendar).toContain('METHOD:REQUEST');
    expect(calendar).toMatch(/^SEQUENCE:\d+\r$/m);
    const start = slots[1]!.day.replaceAll('-', '');
    expect(calendar).toContain(`DTSTART;TZID=Europe/Warsaw:${start}T090000`);
    expect(calendar).toMatch(new RegExp(`^ATTENDEE;.*mailto:${email}\\r$`, 'im'));
    expect(mail.text).toContain('Aula Próbna');
    uids.add(/^UID:(.+)\r$/m.exec(calendar)![1]!);
    expect(await mailsTo({ to: email, since: began, calendar: true })).toHaveLength(1);
  }
  expect(uids.size, 'one conference, one UID').toBe(1);
});

test("the participant's page shows the date and gives the calendar file", async ({ page }) => {
  await page.goto(await linkOf(anna.email));
  await expect(page.getByRole('heading', { name: inPolish(slots[1]!.day) })).toBeVisible();
  await expect(page.getByText('Aula Próbna, ul. Próbna 7').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Dodaj do kalendarza (.ics)' }).first().click();
  const file = await (await download).createReadStream();
  const calendar = (await file.toArray()).join('');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  expect(calendar).toContain('METHOD:PUBLISH');
  expect(calendar).toContain(`DTSTART;TZID=Europe/Warsaw:${slots[1]!.day.replaceAll('-', '')}T090000`);
  expect(calendar).not.toContain(anna.email);
});

test('the coordinator sees the decision, why it fell so, and what goes out next', async () => {
  await desk.reload();
  await expect(desk.getByRole('heading', { level: 1, name: 'Termin ustalony' })).toBeVisible();
  await expect(desk.getByText('Odpowiedzi: 6 z 6').first()).toBeVisible();
  const ranking = desk.getByRole('region', { name: 'Jak stoją terminy' }).getByRole('listitem');
  const winner = ranking.filter({ hasText: 'wybrany' });
  await expect(winner).toContainText(inPolish(slots[1]!.day));
  await expect(winner).toContainText('pasuje 5 osobom');
  await expect(desk.getByText('proszę o miejsce parkingowe')).toBeVisible();
  const messages = desk.getByRole('region', { name: 'Co i kiedy wysyłamy' });
  await expect(
    messages.getByRole('listitem').filter({ hasText: 'Zaproszenie na konferencję' }),
  ).toContainText('wysłane: 6');
  await expect(
    messages.getByRole('listitem').filter({ hasText: 'Przypomnienie 3 dni przed konferencją' }),
  ).toContainText('czekają: 6');
  await messages.getByRole('link', { name: /^Podgląd.*Przypomnienie 3 dni przed konferencją/ }).click();
  await expect(desk.frameLocator('iframe').locator('body')).toContainText(inPolish(slots[1]!.day));
  await expect(
    findMail({ to: county.coordinator.email, since: began, subject: /termin/i }),
  ).resolves.toBeTruthy();
});
