import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { ask } from '../../apps/local/src/demo/client.ts';
import { draftPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { calendarIn, findMail, mailsTo } from './inbox.ts';
import { apiUrl, endGathering, inPolish, serviceNow, storageOf } from './service.ts';

/** The organisers' pages: who gets in, what is refused and how it is said, decisions by hand. */
let county: ReadyCounty;
let nextConference = 0;
const at = (path = ''): string => `/c/${county.id}${path && `/${path}`}`;
/** Each test that needs a conference takes one that no other has touched. */
const takeConference = (): string => county.conferences[nextConference++]!.id;

test.beforeAll(async () => {
  county = await readyCounty('24');
});

async function requestLink(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByRole('button', { name: 'Wyślij odnośnik' }).click();
}

test.describe('signing in', () => {
  test('a link works once, and opening it does not use it up', async ({ page, request }) => {
    const since = new Date();
    await requestLink(page, county.expert.email);
    const { link } = await findMail({ to: county.expert.email, since, link: 'sign-in' });
    for (const method of ['get', 'head'] as const) expect((await request[method](link!)).status()).toBe(200);

    await page.goto(link!);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Moje powiaty' })).toBeVisible();

    await page.getByRole('button', { name: 'Wyloguj' }).click();
    await expect(page.getByRole('link', { name: 'Zaloguj się jako organizator' })).toBeVisible();
    await page.goto(at());
    await expect(page.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();

    await page.goto(link!);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await expect(page.getByRole('heading', { name: 'Ten odnośnik już nie działa' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Poproś o nowy odnośnik' })).toBeVisible();
  });

  test('a link of nonsense is refused', async ({ page }) => {
    await page.goto(`/sign-in/${'A'.repeat(43)}`);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await expect(page.getByRole('alert')).toContainText('działa raz i przez krótki czas');
    await page.goto(at());
    await expect(page.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
  });

  test('an unknown address is answered like a known one, and gets no mail', async ({ page }) => {
    const since = new Date();
    const stranger = `nikt@${county.domain}`;
    const answers: string[] = [];
    for (const email of [stranger, county.expert.email]) {
      await requestLink(page, email);
      await expect(page.getByRole('heading', { name: 'Prosimy sprawdzić pocztę' })).toBeVisible();
      answers.push((await page.getByRole('main').innerText()).replaceAll(email, '…'));
    }
    expect(answers[0]).toBe(answers[1]);
    await findMail({ to: county.expert.email, since, link: 'sign-in' });
    expect(await mailsTo({ to: stranger })).toEqual([]);
  });

  test('without it, every page leads to the sign-in', async ({ page }) => {
    for (const path of ['', '/season', '/participants', '/participants/import', '/venues']) {
      await page.goto(`/c/${county.id}${path}`);
      await expect(page, path).toHaveURL(/\/sign-in\?again/);
      await expect(page.getByText('Sesja wygasła lub nie są Państwo zalogowani.')).toBeVisible();
      expect(await page.content()).not.toContain('Próbnej');
    }
  });
});

test.describe('the coordinator', () => {
  let desk: Page;
  test.beforeEach(async ({ browser }) => {
    desk = await browser.newPage({ storageState: storageOf(county.staff) });
  });
  test.afterEach(() => desk.close());

  test('finds no page of another county', async () => {
    for (const path of ['/c/1812', '/c/1812/participants', '/c/1812/season', '/c/9999', at('poll/nothing')]) {
      const response = await desk.goto(path);
      expect(response!.status(), path).toBe(404);
      await expect(desk.getByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible();
    }
  });

  test('is given a sample list that Excel opens and the import takes as it is', async () => {
    await desk.goto(at('participants/import'));
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: 'pobierz wzór listy (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('wzor-listy-uczestnikow.csv');
    const path = await download.path();
    expect((await readFile(path)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    await desk.getByLabel('Arkusz .xlsx lub plik .csv').setInputFiles(path);
    await desk.getByRole('button', { name: 'Sprawdź plik' }).click();
    await expect(desk.getByText('nowe: 5')).toBeVisible();
    await expect(desk.getByText('do poprawy: 0')).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Zapisz na liście' })).toBeVisible();
  });

  test('cannot apply a list with rows to mend, and is told which', async () => {
    const lines = [
      'Imię;Nazwisko;E-mail;Organizacja;Sektor',
      'Maria;Dobra;maria.dobra@example.org;Szkoła Nowa;edukacja',
      'Adam;Zły;to-nie-adres;Szkoła Nowa;edukacja',
      ';Bezimienna;bezimienna@example.org;Szkoła Nowa;edukacja',
      'Olga;Obca;olga.obca@example.org;Firma;taki sektor nie istnieje',
    ];
    await desk.goto(at('participants/import'));
    await desk.getByLabel('Arkusz .xlsx lub plik .csv').setInputFiles({
      name: 'lista.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\r\n')),
    });
    await desk.getByRole('button', { name: 'Sprawdź plik' }).click();
    await expect(desk.getByText('do poprawy: 3')).toBeVisible();
    await expect(desk.getByText('Plik ma wiersze do poprawy.')).toBeVisible();
    const rows = desk.getByRole('region', { name: 'Wiersze pliku' }).getByRole('row');
    for (const [line, column] of [
      ['wiersz 3', 'e-mail'],
      ['wiersz 4', 'imię'],
      ['wiersz 5', 'sektor'],
    ] as const) {
      const row = rows.filter({ hasText: line });
      await expect(row).toContainText('do poprawy');
      await expect(row.getByText(`${column}:`)).toBeVisible();
    }
    await expect(desk.getByRole('button', { name: 'Zapisz na liście' })).toHaveCount(0);
    const importId = desk.url().split('/').at(-1);
    await expect(county.change('applyParticipantImport', { id: importId })).rejects.toThrow();
    await desk.goto(at('participants'));
    await expect(desk.getByRole('status')).toHaveText('6 osób');
  });

  test('sees whom a message did not reach and why, and mends it by correcting the address', async () => {
    const wrong = `nie.istnieje@${county.domain}`;
    const right = `poprawny@${county.domain}`;
    await desk.goto(at('participants/new'));
    await desk.getByLabel('Imię').fill('Beata');
    await desk.getByLabel('Nazwisko').fill('Zagubiona');
    await desk.getByLabel('Adres e-mail').fill(wrong);
    await desk.getByRole('combobox', { name: 'Organizacja' }).selectOption('Zespół Szkół Próbnych');
    await desk.getByRole('button', { name: 'Zapisz' }).click();
    await expect(desk.getByText('Uczestnik został dodany.')).toBeVisible();
    await desk.goto(at('participants?search=Zagubiona'));
    await desk.getByRole('link', { name: /Zagubiona/ }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Beata Zagubiona' })).toBeVisible();
    const personPage = desk.url();
    await desk.getByText('Wyślij nowy osobisty odnośnik').click();
    await desk.getByRole('button', { name: 'Wysyłam' }).click();
    await expect(desk.getByRole('status')).toContainText('został wysłany');

    const item = desk.getByRole('listitem').filter({ hasText: 'Nie wszystkie wiadomości dotarły' });
    await expect(async () => {
      await desk.goto(at());
      await expect(item).toContainText('1 wiadomości', { timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
    await item.getByRole('link', { name: 'Zobacz wiadomości' }).click();

    const message = desk.getByRole('listitem').filter({ hasText: 'Beata Zagubiona' });
    await expect(message).toContainText(wrong);
    await expect(message).toContainText('Zespół Szkół Próbnych');
    await expect(message).toContainText('Osobisty odnośnik');
    await expect(message).toContainText('Nie ma takiej skrzynki.');
    await expect(message.locator('q')).toContainText('550 5.1.1');

    await message.getByRole('button', { name: 'Wyślij ponownie: Beata Zagubiona' }).dblclick();
    await expect(desk.getByRole('status')).toContainText('Wyślemy tę wiadomość jeszcze raz');
    await expect(async () => {
      await desk.goto(at('messages/failed'));
      await expect(message).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });

    const since = new Date();
    await message.getByRole('link', { name: 'Popraw adres: Beata Zagubiona' }).click();
    await expect(desk).toHaveURL(personPage);
    await desk.getByLabel('Adres e-mail').fill(right);
    await desk.getByRole('button', { name: 'Zapisz' }).click();
    const { link } = await findMail({ to: right, since, link: 'p' });
    await desk.goto(link!);
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    await desk.goto(at('messages/failed'));
    await expect(desk.getByText('dotarły do serwerów odbiorców')).toBeVisible();
    await desk.goto(personPage);
    await desk.getByText('Wyłącz uczestnika').click();
    await desk.getByRole('button', { name: 'Wyłączam' }).click();
    await expect(desk.getByText('nieaktywny')).toBeVisible();
  });

  test('is told at the field what is wrong, and keeps what was typed', async () => {
    await desk.goto(at('participants/new'));
    const taken = county.people[0]!.email;
    await desk.getByLabel('Imię').fill('Nowa');
    await desk.getByLabel('Nazwisko').fill('Osoba');
    await desk.getByLabel('Adres e-mail').fill(taken);
    await desk.getByLabel('Organizacja').selectOption({ label: 'Zespół Szkół Próbnych' });
    await desk.getByLabel('Telefon (nieobowiązkowo)').fill('600 100 200');
    await desk.getByRole('button', { name: 'Zapisz' }).click();

    await expect(desk.getByRole('alert')).toContainText('Nie zapisano. Adres e-mail: ');
    await expect(desk.getByRole('alert')).toBeFocused();
    const email = desk.getByLabel('Adres e-mail');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await expect(email).toHaveAccessibleDescription(/\S/);
    await expect(email).toHaveValue(taken);
    await expect(desk.getByLabel('Nazwisko')).toHaveValue('Osoba');
    await expect(desk.getByLabel('Organizacja').locator('option:checked')).toHaveText(
      'Zespół Szkół Próbnych',
    );
    await expect(desk.getByLabel('Telefon (nieobowiązkowo)')).toHaveValue('600 100 200');

    await email.fill(`nowa@${county.domain}`);
    await desk.getByRole('button', { name: 'Zapisz' }).click();
    await expect(desk.getByRole('status').first()).toHaveText('Uczestnik został dodany.');
    const added = desk.getByRole('link', { name: 'Osoba Nowa' });
    await added.click();
    await desk.getByText('Wyłącz uczestnika').click();
    await desk.getByRole('button', { name: 'Wyłączam' }).click();
    await expect(desk.getByText('nieaktywny')).toBeVisible();
  });

  test('is told by name of every field that is wrong, and led to each', async () => {
    await desk.goto(at('participants/new'));
    await desk.getByLabel('Imię').fill(' ');
    await desk.getByLabel('Nazwisko').fill('Osoba');
    await desk.getByLabel('Adres e-mail').fill(`nowa@${county.domain}`);
    await desk.getByLabel('Organizacja').selectOption({ label: 'Zespół Szkół Próbnych' });
    await desk.getByLabel('Telefon (nieobowiązkowo)').fill('brak');
    await desk.getByRole('button', { name: 'Zapisz' }).click();

    const alert = desk.getByRole('alert');
    await expect(alert).toContainText('Nie zapisano. 2 pola wymagają poprawy:');
    await expect(alert).toBeFocused();
    await expect(alert.getByRole('listitem')).toContainText([
      'Imię: To pole jest wymagane',
      'Telefon (nieobowiązkowo): Podaj poprawny numer',
    ]);
    for (const name of ['Imię', 'Telefon (nieobowiązkowo)']) {
      await alert.getByRole('link', { name }).click();
      await expect(desk.getByLabel(name)).toBeFocused();
      await expect(desk.getByLabel(name)).toHaveAttribute('aria-invalid', 'true');
    }
  });

  test('is told which day of a draft cannot be, and why', async () => {
    await desk.goto(at(`conference/${takeConference()}/poll/new`));
    const day = desk.getByLabel(/^Dzień/).first();
    const sunday = serviceNow().plus({ days: 30 }).endOf('week').toISODate()!;
    await day.fill(sunday);
    await desk.getByLabel('Słowo od organizatora (nieobowiązkowo)').fill('Do zobaczenia.');
    await desk.getByRole('button', { name: 'Zapisz szkic' }).last().click();
    await expect(desk.getByRole('alert')).toContainText('Nie zapisano.');
    await expect(day).toHaveAttribute('aria-invalid', 'true');
    await expect(day).toHaveValue(sunday);
    await expect(desk.getByLabel('Słowo od organizatora (nieobowiązkowo)')).toHaveValue('Do zobaczenia.');

    await desk.getByLabel('Dlaczego mimo przeszkody').first().fill('Jedyny dzień, w którym może starosta.');
    await desk.getByRole('button', { name: 'Zapisz szkic' }).last().click();
    await expect(desk.getByRole('status')).toContainText('Szkic jest zapisany.');
    await expect(desk.getByText('Jedyny dzień, w którym może starosta.')).toBeVisible();
  });

  test('sees a message before it goes, in both languages', async () => {
    const poll = await openPoll(county, takeConference(), { quorumTotal: 6 });
    await desk.goto(at(`poll/${poll.id}`));
    await desk.getByRole('link', { name: /^Podgląd.*Pierwsze przypomnienie o odpowiedzi/ }).click();
    const letter = desk.frameLocator('iframe').locator('body');
    await expect(letter).toContainText('Szanowni Państwo');
    await expect(letter).toContainText(inPolish(poll.slots[0]!.heldOn));
    await desk.getByRole('link', { name: 'po angielsku', exact: true }).click();
    await expect(letter).toContainText('Dear Sir or Madam');
    for (const link of poll.links.values())
      expect(await desk.content()).not.toContain(link.split('/').at(-1));
    await expect(desk.getByText('Tę wiadomość wysłaliśmy')).toHaveCount(0);
    // Back to where one came from, also once something was done here.
    await desk.getByRole('button', { name: 'Wyślij do mnie próbę' }).click();
    await expect(desk).toHaveURL(/done=trialSent/);
    await desk.locator('.back').click();
    await expect(desk).toHaveURL(at(`poll/${poll.id}`));
    await desk.getByRole('link', { name: /^Podgląd.*: Prośba o odpowiedź$/ }).click();
    await expect(desk.getByText(/Tę wiadomość wysłaliśmy do 6\sosób, ostatnio/)).toBeVisible();
    await expect(desk.getByText('Tak brzmiałaby wysłana dzisiaj')).toBeVisible();
  });

  test('sends nothing but what was seen, and that once', async ({ browser }) => {
    const since = new Date();
    const conference = takeConference();
    const id = await draftPoll(county, conference);
    const plain = await browser.newContext({
      storageState: storageOf(county.staff),
      javaScriptEnabled: false,
    });
    const page = await plain.newPage();
    await page.goto(at(`poll/${id}`));
    await page.getByRole('link', { name: 'Sprawdź i wyślij' }).click();
    await expect(page.getByText('6 osób', { exact: true })).toBeVisible();
    const send = page.getByRole('button', { name: 'Wyślij do 6 osób' });

    await desk.goto(at(`poll/${id}/edit`));
    await desk.getByLabel('Słowo od organizatora (nieobowiązkowo)').fill('Tymczasem dopisane.');
    await desk.getByRole('button', { name: 'Dalej: sprawdź przed wysłaniem' }).click();
    await expect(desk.frameLocator('iframe').getByText('Tymczasem dopisane.')).toBeVisible();

    await send.click();
    await expect(page.getByRole('alert')).toContainText('Nic nie wyszło. Szkic zmienił się w międzyczasie');
    await expect(page.frameLocator('iframe').getByText('Tymczasem dopisane.')).toBeVisible();
    expect(await mailsTo({ to: county.people[0]!.email, since })).toEqual([]);

    await page.getByRole('link', { name: 'Zobacz stronę, którą otworzy uczestnik' }).click();
    await expect(page.getByText('Tymczasem dopisane.')).toBeVisible();
    await page.getByRole('radio', { name: 'Pasuje' }).first().check();
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await expect(page.getByRole('status').first()).toContainText('nic się nie zapisało');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'When could you meet?' })).toBeVisible();
    await page.getByRole('link', { name: 'Back to checking' }).click();

    await send.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Zbieramy odpowiedzi' })).toBeVisible();
    // The other window still shows the draft; sending it again only shows what it has become.
    await desk.getByRole('button', { name: 'Wyślij do 6 osób' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Zbieramy odpowiedzi' })).toBeVisible();
    for (const past of [`poll/${id}/edit`, `conference/${conference}/poll/new`]) {
      await desk.goto(at(past));
      await expect(desk.getByRole('heading', { level: 1, name: 'Zbieramy odpowiedzi' })).toBeVisible();
    }
    await findMail({ to: county.people[0]!.email, since, link: 'p' });
    expect(await mailsTo({ to: county.people[0]!.email, since, link: 'p' })).toHaveLength(1);
    await plain.close();
  });

  test('decides by hand with a reason, moves the date, and cancels after being asked once', async () => {
    const conference = takeConference();
    const since = new Date();
    const poll = await openPoll(county, conference, { quorumTotal: 6 });
    const [person] = county.people;

    await desk.goto(at(`poll/${poll.id}`));
    await desk.getByText('Wybierz termin samodzielnie').click();
    const decide = desk.getByRole('group').filter({ hasText: 'Wybierz termin samodzielnie' });
    await decide.getByLabel('Termin').selectOption(poll.slots[1]!.id);
    await decide.getByRole('button', { name: 'Wybieram ten termin' }).click();
    await expect(
      desk.getByRole('heading', { level: 1, name: 'Zbieramy odpowiedzi' }),
      'not without a reason',
    ).toBeVisible();
    await decide.getByLabel('Powód').fill('Tylko wtedy może starosta.');
    await decide.getByRole('button', { name: 'Wybieram ten termin' }).click();
    await expect(desk.getByText('Termin został wybrany.')).toBeVisible();
    await expect(desk.getByText('Decyzja koordynatora: Tylko wtedy może starosta.')).toBeVisible();
    await expect(desk.getByText(`(${county.coordinator.name})`)).toBeVisible();
    await expect(desk.getByText('Odpowiedzi do:'), 'it closed before its time').toBeHidden();
    const invitation = await findMail({ to: person!.email, since, calendar: true });
    const uid = /^UID:.+$/m.exec(calendarIn(invitation)!)![0];

    await desk.goto(at(`conference/${conference}`));
    await desk.getByRole('link', { name: 'Zmień termin' }).click();
    await expect(desk.getByText('Adresaci: 6 osób.')).toBeVisible();
    const newDay = poll.slots[2]!.heldOn;
    await desk.getByLabel(/^Nowy dzień/).fill(newDay);
    await desk.getByLabel(/^Godzina/).fill('11:30');
    await desk.getByLabel(/^Powód/).fill('Sala jest zajęta.');
    const moved = new Date();
    await desk.getByRole('button', { name: 'Zmieniam termin' }).click();
    await expect(desk.getByRole('status')).toContainText('Termin został zmieniony.');
    await expect(desk.getByText(`${inPolish(newDay)}, godz. 11:30`)).toBeVisible();
    await expect(desk.getByText('Wyślemy jedną wiadomość o zmianach (6 osób). Najwcześniej:')).toBeVisible();
    await endGathering(county.id);
    const changed = await findMail({ to: person!.email, since: moved, calendar: true });
    expect(changed.text).toContain('Sala jest zajęta.');
    expect(calendarIn(changed)).toContain(uid);
    expect(sequenceOf(calendarIn(changed)!)).toBeGreaterThan(sequenceOf(calendarIn(invitation)!));
    expect(calendarIn(changed)).toContain(`T113000`);

    await expect(desk.getByRole('button', { name: 'Odwołuję konferencję' })).toBeHidden();
    await desk.getByText('Odwołaj konferencję').click();
    await expect(desk.getByText('Tego nie można cofnąć.')).toBeVisible();
    await desk.getByLabel(/^Powód/).fill('Brak sali w powiecie.');
    const cancelled = new Date();
    await desk.getByRole('button', { name: 'Odwołuję konferencję' }).click();
    await expect(desk.getByRole('status')).toHaveText('Konferencja została odwołana.');
    await expect(desk.getByText('Konferencja odwołana. Brak sali w powiecie.')).toBeVisible();
    const farewell = await findMail({ to: person!.email, since: cancelled, calendar: true });
    expect(calendarIn(farewell)).toContain('METHOD:CANCEL');
    expect(calendarIn(farewell)).toContain(uid);
    expect(farewell.text).toContain('Brak sali w powiecie.');
  });

  test('is asked before people are written to: of another place, and of a place under another name', async () => {
    const conference = takeConference();
    const since = new Date();
    const poll = await openPoll(county, conference, { quorumTotal: 6 });
    await county.change('decideDatePoll', { id: poll.id, slotId: poll.slots[0]!.id, reason: 'Tak wyszło.' });
    const [person] = county.people;
    await findMail({ to: person!.email, since, calendar: true });

    await desk.goto(at(`conference/${conference}/edit`));
    await desk.getByText('Nowe miejsce, którego nie ma na liście').click();
    await desk.getByLabel('Nazwa miejsca').fill('Hala sportowa');
    await desk.getByLabel('Adres').fill('ul. Polna 2');
    await desk.getByLabel('Czas trwania (minuty)').fill('330');
    await desk.getByRole('button', { name: 'Zapisz' }).click();
    await expect(desk.getByRole('alert')).toContainText(/Wiadomość o\sniej dostanie \d+ os/);
    const agreed = desk.getByLabel('Tak, wyślij uczestnikom wiadomość o zmianie');
    await expect(agreed).not.toBeChecked();
    await agreed.check();
    await desk.getByRole('button', { name: 'Zapisz' }).click();
    await expect(desk.getByText('Wyślemy jedną wiadomość o zmianach (6 osób). Najwcześniej:')).toBeVisible();
    await expect(desk.getByText('Hala sportowa, ul. Polna 2')).toBeVisible();

    await desk.goto(at('venues'));
    const hall = desk.getByRole('listitem').filter({ hasText: 'Hala sportowa' });
    await hall.getByText('Zmień').click();
    await hall.getByLabel('Adres').fill('ul. Polna 4');
    await hall.getByRole('button', { name: 'Zapisz' }).click();
    await hall.getByLabel('Tak, wyślij uczestnikom wiadomość o zmianie').check();
    await hall.getByRole('button', { name: 'Zapisz' }).click();
    await expect(desk.getByText('ul. Polna 4')).toBeVisible();

    const changed = new Date();
    await endGathering(county.id);
    const letter = await findMail({ to: person!.email, since: changed, calendar: true });
    expect(letter.subject).toContain('zmiana godziny zakończenia i miejsca');
    expect(letter.text).toContain('Hala sportowa, ul. Polna 4 (zamiast: Aula, ul. Próbna 1)');
    expect(await mailsTo({ to: person!.email, since: changed, calendar: true })).toHaveLength(1);
  });

  test('is asked before a second cycle is made in one season', async () => {
    await desk.goto(at('season/new'));
    const { cycle } = await county.read<{ cycle: { seasonStartYear: number } }>(
      `cycle(countyId: $countyId, id: "${county.cycleId}") { seasonStartYear }`,
    );
    await desk.getByLabel('Sezon').selectOption(String(cycle.seasonStartYear));
    await desk.getByRole('button', { name: 'Utwórz cykl' }).click();
    const another = desk.getByLabel('Tak, to ma być kolejny, osobny cykl w tym sezonie');
    await expect(another).toHaveAccessibleDescription(/ma już cykl „Partnerstwo lokalne na próbę”/);
    await another.check();
    await desk.getByRole('button', { name: 'Utwórz cykl' }).click();
    await expect(desk.getByRole('status')).toContainText('Sezon jest zaplanowany.');
    const id = /season\/([^/]+)\/setup/.exec(desk.url())![1]!;
    await county.change('cancelCycle', { id, reason: 'Próba.' });
  });

  test('cancels a question about a date', async () => {
    const id = await draftPoll(county, takeConference());
    await desk.goto(at(`poll/${id}`));
    await desk.getByText('Odwołaj pytanie o termin').click();
    await desk.getByLabel(/^Powód/).fill('Zapytamy później.');
    await desk.getByRole('button', { name: 'Odwołuję' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Pytanie o termin odwołane' })).toBeVisible();
  });

  test('is told what is written to whoever comes while people are being asked', async () => {
    await desk.goto(at('participants/new'));
    await desk.getByLabel('Imię').fill('Późna');
    await desk.getByLabel('Nazwisko').fill('Osoba');
    await desk.getByLabel('Adres e-mail').fill(`pozna@${county.domain}`);
    await desk.getByLabel('Organizacja').selectOption({ label: 'Zespół Szkół Próbnych' });
    await desk.getByRole('button', { name: 'Zapisz' }).click();
    await expect(desk.getByRole('status').first()).toContainText(
      'Uczestnik został dodany. Wyślemy tej osobie prośbę o odpowiedź w sprawie terminu',
    );
    await desk.goto(at('participants/import'));
    const list = `Imię;Nazwisko;E-mail;Organizacja\r\nAdam;Nowy;adam@${county.domain};Zespół Szkół Próbnych`;
    await desk
      .getByLabel('Arkusz .xlsx lub plik .csv')
      .setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await desk.getByRole('button', { name: 'Sprawdź plik' }).click();
    await expect(desk.getByText('które lista doda lub przywróci, wyślemy prośbę o odpowiedź')).toBeVisible();
  });

  test('chooses the sector of a new organisation, for none is chosen for it', async () => {
    await desk.goto(at('organizations/new'));
    await expect(desk.getByLabel('Sektor').locator('option:checked')).toHaveText('proszę wybrać');
    await desk.goto(at('organizations'));
    await desk.getByRole('link', { name: 'Zespół Szkół Próbnych', exact: true }).click();
    await expect(desk.getByLabel('Sektor').locator('option:checked')).toHaveText('edukacja');
  });
});

test('a form of another site signs nobody out and changes nothing', async ({ request }) => {
  const response = await request.post(at('venues'), {
    form: { intent: 'create', 'newVenue.name': 'Obca sala', 'newVenue.address': 'Obca 1' },
    headers: { origin: 'https://attacker.example', cookie: county.staff.cookie! },
  });
  expect(response.status()).toBeGreaterThanOrEqual(400);
  const { data } = await ask<{ venues: { name: string }[] }>(
    apiUrl,
    'query ($id: ID!) { venues(countyId: $id) { name } }',
    { id: county.id },
    county.staff,
  );
  expect(data.venues.map(({ name }) => name)).not.toContain('Obca sala');
});

const sequenceOf = (calendar: string): number => Number(/^SEQUENCE:(\d+)/m.exec(calendar)![1]);
