import { type Browser, expect, type Page, test } from '@playwright/test';
import { ask } from '../../apps/local/src/demo/client.ts';
import { draftPoll, openPoll, type OpenPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { csvOf } from './people.ts';
import { answerAs, apiUrl, serviceNow, storageOf } from './service.ts';

let county: ReadyCounty;
let nextConference = 1;
const at = (path: string) => `/c/${county.id}/${path}`;

test.beforeAll(async () => {
  county = await readyCounty('22');
});

const desk = async (browser: Browser, options: object = {}): Promise<Page> =>
  browser.newPage({ storageState: storageOf(county.staff), ...options });
const newPoll = (): Promise<OpenPoll> =>
  openPoll(county, county.conferences[nextConference++]!.id, { quorumTotal: 5 });
const tokenOf = (poll: OpenPoll, nth: number) =>
  poll.links.get(county.people[nth]!.email)!.split('/').at(-1)!;
const fold = (page: Page, words: string) => page.locator('details', { hasText: words }).first();

test.describe('an open poll', () => {
  let poll: OpenPoll;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    poll = await newPoll();
    page = await desk(browser);
  });
  test.afterAll(() => page.close());

  test('shows new answers by itself, and leaves alone what one is doing', async () => {
    await page.goto(at(`poll/${poll.id}`));
    await expect(page.getByText('Na żywo', { exact: true })).toBeVisible();
    await page.getByText('Wybierz termin samodzielnie').click();
    const reason = page.getByLabel('Powód').first();
    await reason.fill('Tylko wtedy jest');
    await page.evaluate('window.sameDocument = true');
    await answerAs(tokenOf(poll, 0), () => 'YES', poll.id);
    await expect(page.getByText('Odpowiedzi: 1 z 6').first()).toBeVisible({ timeout: 3_000 });
    await page.keyboard.type(' wolna sala');
    await expect(reason).toHaveValue('Tylko wtedy jest wolna sala');
    await answerAs(tokenOf(poll, 1), (slot) => (slot ? 'NO' : 'YES'), poll.id);
    await expect(page.getByText('Odpowiedzi: 2 z 6').first()).toBeVisible({ timeout: 3_000 });
    await expect(reason).toBeFocused();
    await expect(fold(page, 'Wybierz termin samodzielnie')).toHaveAttribute('open', '');
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    const said = page.getByRole('status').filter({ hasText: 'Nowe odpowiedzi. Jest ich 2 z 6.' });
    await expect(said).toHaveCount(1);
  });

  test('says when it is no longer live, and catches up when it is again', async () => {
    await page.goto(at(`poll/${poll.id}`));
    await expect(page.getByText('Na żywo', { exact: true })).toBeVisible();
    await page.route('**/live', (route) => route.abort());
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pagehide"))');
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pageshow"))');
    await expect(page.getByText('Chwilowo nie na żywo')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Odśwież stronę' })).toBeVisible();
    await answerAs(tokenOf(poll, 2), () => 'NO', poll.id);
    await page.unroute('**/live');
    await expect(page.getByText('Na żywo', { exact: true })).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText('Odpowiedzi: 3 z 6').first()).toBeVisible();
  });

  test('tells who says what by sector and by municipality, and what a date still lacks', async () => {
    await page.goto(at(`poll/${poll.id}`));
    const groups = page.getByRole('region', { name: 'Odpowiedzi w grupach' });
    await expect(groups.getByRole('row', { name: /samorząd 2 z 2/ })).toBeVisible();
    await page.getByRole('link', { name: 'gmin', exact: true }).click();
    await expect(groups.getByRole('row', { name: /bez gminy 3 z 6/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Na razie bez kworum' })).toBeVisible();
    await expect(page.getByText('Odpad')).toHaveCount(0);
    await expect(page.getByText(/brakuje \d osób/).first()).toBeVisible();
    const chart = page.getByRole('img', { name: /odpowiedziało 3 z 6/ });
    await expect(chart).toBeVisible();
    await page.getByText('Te same liczby w tabeli').click();
    await expect(page.getByRole('region', { name: 'Te same liczby w tabeli' }).getByRole('row')).toHaveCount(
      2,
    );
  });

  test('takes one date more: refused at the field, added once, asked of those who had answered', async ({
    browser,
  }) => {
    await page.goto(at(`poll/${poll.id}`));
    await page.getByText('Dodaj termin', { exact: true }).click();
    const form = fold(page, 'Dodaj termin');
    const saturday = serviceNow().plus({ days: 40 }).set({ weekday: 6 }).toISODate()!;
    await form.getByLabel('Dzień').fill(saturday);
    await form.getByRole('button', { name: 'Dodaję termin' }).click();
    await expect(form.getByRole('alert')).toContainText('weekend');
    await expect(form.getByLabel('Dzień')).toHaveValue(saturday);
    await form.getByLabel('Dlaczego mimo przeszkody').fill('Hala jest wolna tylko w sobotę.');
    await form.getByRole('button', { name: 'Dodaję termin' }).dblclick();
    await expect(page.getByText('Termin został dodany.')).toBeVisible();
    await expect(page.getByText(/^dodany/)).toHaveCount(1);
    const own = await browser.newPage();
    await own.goto(`/p/${tokenOf(poll, 0)}`);
    await expect(own.getByText('Doszedł nowy termin')).toBeVisible();
    await expect(own.getByText('nowy', { exact: true })).toHaveCount(1);
    await own.close();
  });

  test('gives people longer, and not less', async () => {
    await page.goto(at(`poll/${poll.id}`));
    await page.getByText('Przedłuż czas na odpowiedzi').click();
    const form = fold(page, 'Przedłuż czas na odpowiedzi');
    await form.getByRole('button', { name: 'Przedłużam' }).click();
    await expect(form.getByRole('alert')).toContainText('późniejsze');
    await form.getByLabel('Odpowiedzi do dnia').fill(serviceNow().plus({ days: 12 }).toISODate()!);
    await form.getByRole('button', { name: 'Przedłużam' }).click();
    await expect(page.getByText('Termin odpowiedzi został przedłużony.')).toBeVisible();
  });

  test('is decided by hand with a reason, and by no empty one', async () => {
    await page.goto(at(`poll/${poll.id}`));
    await page.getByText('Wybierz termin samodzielnie').click();
    const form = fold(page, 'Wybierz termin samodzielnie');
    await expect(form.getByLabel('Termin')).toHaveValue('');
    await form.getByLabel('Termin').selectOption({ index: 1 });
    await form.getByLabel('Powód').fill('  ');
    await form.getByRole('button', { name: 'Wybieram ten termin' }).click();
    await expect(form.getByText('To pole jest wymagane').first()).toBeVisible();
    await form.getByLabel('Powód').fill('Jedyny dzień, w którym może starosta.');
    await form.getByRole('button', { name: 'Wybieram ten termin' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Termin ustalony' })).toBeVisible();
    await expect(page.getByText('Decyzja koordynatora: Jedyny dzień')).toBeVisible();
    await expect(page.getByText('Dodaj termin', { exact: true })).toHaveCount(0);
  });
});

test.describe('the call list', () => {
  let poll: OpenPoll;
  test.beforeAll(async () => {
    poll = await newPoll();
    const { participants } = await county.read<{ participants: { items: Named[] } }>(
      'participants(countyId: $countyId) { items { id email firstName lastName organization { id } } }',
    );
    const { id, organization, ...rest } = participants.items.find(({ lastName }) => lastName === 'Bielecka')!;
    await county.change('updateParticipant', {
      ...rest,
      id,
      organizationId: organization.id,
      phone: '75 000 11 22 wew. 4',
    });
  });
  type Named = {
    id: string;
    email: string;
    firstName: string;
    lastName: string;
    organization: { id: string };
  };

  test('is worked through: a call marked, an answer taken down, the person told', async ({ browser }) => {
    const page = await desk(browser);
    await page.goto(at(`poll/${poll.id}`));
    await page.getByRole('link', { name: /Lista do telefonowania/ }).click();
    const row = page.getByRole('row', { name: /Bielecka Anna/ });
    await expect(row.getByRole('link', { name: '75 000 11 22 wew. 4' })).toHaveAttribute(
      'href',
      'tel:750001122',
    );
    await expect(row).toContainText('Prośba o odpowiedź: wysłana');
    await row.getByRole('button', { name: 'Zadzwoniono: Anna Bielecka' }).dblclick();
    await expect(row).toContainText(`(${county.coordinator.name})`);
    // Called, and still where the hand is: the next person does not move under it.
    await expect(page.getByRole('row').nth(1)).toContainText('Bielecka Anna');
    await row.getByRole('button', { name: /Cofnij/ }).click();
    await expect(row.getByRole('button', { name: 'Zadzwoniono: Anna Bielecka' })).toBeVisible();
    await row.getByRole('link', { name: /Zapisz odpowiedź/ }).click();

    await page.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await expect(page.getByRole('alert')).toContainText('przynajmniej przy jednym');
    const groups = page.getByRole('group');
    await groups.nth(0).getByRole('radio', { name: 'Pasuje' }).check();
    await groups.nth(1).getByRole('radio', { name: 'Nie mogę' }).check();
    await page.getByLabel('Uwagi tej osoby').fill('Dojedzie na 10:00.');
    await page.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await expect(page.getByText('Odpowiedź została zapisana.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Bielecka/ })).toHaveCount(0);

    const own = await browser.newPage();
    await own.goto(`/p/${tokenOf(poll, 0)}`);
    await expect(own.getByText('na podstawie rozmowy telefonicznej')).toBeVisible();
    await own.close();
    await page.close();
  });

  test('never overwrites what somebody has saved meanwhile', async ({ browser }) => {
    const page = await desk(browser);
    await page.goto(at(`poll/${poll.id}/calls`));
    await page.getByRole('link', { name: /telefon: Jan Górnicki/ }).click();
    await page.getByRole('group').nth(0).getByRole('radio', { name: 'Pasuje' }).check();
    await answerAs(tokenOf(poll, 1), () => 'NO', poll.id);
    await page.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await expect(page.getByRole('alert')).toContainText('W międzyczasie zapisano inną odpowiedź');
    await expect(page.getByText('Zapisała ją ta osoba sama')).toBeVisible();
    // What the person said stands beside what is being taken down for them.
    const said = page.locator('.answer-list');
    await expect(said.getByText('Nie mogę')).toHaveCount(poll.slots.length);
    await expect(page.getByRole('group').nth(0).getByRole('radio', { name: 'Pasuje' })).toBeChecked();
    await page.close();
  });

  test('holds against what came meanwhile also when something else was wrong first', async ({ browser }) => {
    const page = await desk(browser);
    await page.goto(at(`poll/${poll.id}/calls`));
    await page.getByRole('link', { name: /telefon: Piotr Wilczyński/ }).click();
    const save = page.getByRole('button', { name: 'Zapisz odpowiedź' });
    await expect(save).toBeVisible();
    await answerAs(tokenOf(poll, 3), () => 'YES', poll.id);
    await save.click();
    await expect(page.getByRole('alert')).toContainText('przynajmniej przy jednym');
    await page.getByRole('group').nth(0).getByRole('radio', { name: 'Nie mogę' }).check();
    await save.click();
    await expect(page.getByRole('alert')).toContainText('W międzyczasie zapisano inną odpowiedź');
    await page.close();
  });

  test('is put on paper with room for what people say, and works without scripts', async ({ browser }) => {
    const page = await desk(browser, { javaScriptEnabled: false });
    await page.goto(at(`poll/${poll.id}/calls`));
    await expect(page.getByRole('link', { name: 'Odśwież stronę' })).toBeVisible();
    await page.getByRole('button', { name: 'Zadzwoniono: Ewa Śliwińska' }).click();
    await expect(page.getByRole('row', { name: /Śliwińska/ })).toContainText('zadzwoniono');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Odpowiedź (do wpisania)')).toBeVisible();
    await expect(page.getByRole('button', { name: /Zadzwoniono/ })).toHaveCount(0);
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await page.close();
  });
});

test.describe('the table of 150 people', () => {
  let poll: { id: string };
  test.beforeAll(async () => {
    const people = Array.from({ length: 144 }, (_, nth) => ({
      firstName: 'Osoba',
      lastName: `Kolejna ${String(nth + 1).padStart(3, '0')}`,
      email: `kolejna${nth + 1}@${county.domain}`,
      organization: `Organizacja ${nth % 39}`,
      sector: ['biznes', 'edukacja', 'zdrowie'][nth % 3]!,
    }));
    const { id } = await county.change<{ id: string }>('previewParticipantImport', {
      fileName: 'lista.csv',
      contentBase64: Buffer.from(csvOf(people)).toString('base64'),
    });
    await county.change('applyParticipantImport', { id });
    poll = { id: await draftPoll(county, county.conferences[nextConference++]!.id) };
    await county.change('openDatePoll', { id: poll.id });
    const { datePoll } = await county.read<{
      datePoll: { slots: { id: string }[]; people: { participant: { id: string } }[] };
    }>(`datePoll(countyId: $countyId, id: "${poll.id}") { slots { id } people { participant { id } } }`);
    for (const [nth, { participant }] of datePoll.people.entries()) {
      if (nth % 3 === 2) continue;
      const answers = datePoll.slots.map(({ id: slotId }, slot) => ({
        slotId,
        choice: ['YES', 'IF_NEED_BE', 'NO'][(nth + slot) % 3],
      }));
      const input = { countyId: county.id, id: poll.id, participantId: participant.id, answers };
      await ask(
        apiUrl,
        'mutation ($input: RecordAnswersInput!) { recordAnswers(input: $input) { id } }',
        { input },
        county.staff,
      );
    }
  });
  const table = (page: Page) => page.getByRole('region', { name: /Tabela odpowiedzi/ });

  test('holds what is in sight, and is gone through by keyboard', async ({ browser }) => {
    const page = await desk(browser);
    await page.goto(at(`poll/${poll.id}/answers`));
    await expect(page.getByText('Wszyscy zapytani: 150 osób.')).toBeVisible();
    await expect(table(page).getByRole('table')).toHaveAttribute('aria-rowcount', '151');
    await table(page).focus();
    await page.keyboard.press('End');
    await expect(table(page).getByRole('rowheader', { name: /Żurawski/ })).toBeInViewport();
    expect(await table(page).getByRole('row').count()).toBeLessThan(60);
    await expect(table(page).getByRole('row', { name: /Żurawski/ })).toHaveAttribute('aria-rowindex', '151');
    await expect(table(page).getByRole('columnheader', { name: 'Osoba' })).toBeInViewport();
    await page.close();
  });

  test('finds, filters, groups, and keeps that in its address', async ({ browser }) => {
    const page = await desk(browser);
    await page.goto(at(`poll/${poll.id}/answers`));
    await expect(page.getByText('Na żywo', { exact: true })).toBeVisible();
    await page.getByLabel('Szukaj osoby lub organizacji').fill('zurawski');
    await expect(page.getByText('Widać 1 osoby z 150.')).toBeVisible();
    await page.getByLabel('Szukaj osoby lub organizacji').fill('nikt taki');
    await expect(page.getByText('Nikt nie pasuje do tych warunków.')).toBeVisible();
    await page.getByLabel('Szukaj osoby lub organizacji').fill('');
    await page.getByLabel('Kogo pokazać').selectOption('silent');
    await expect(page.getByText('Widać 50 osób z 150.')).toBeVisible();
    await page.getByLabel('Kolejność').selectOption('sector');
    await expect(table(page).getByRole('rowheader', { name: 'biznes', exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('Widać 50 osób z 150.')).toBeVisible();
    await expect(page.getByLabel('Kolejność')).toHaveValue('sector');
    await page.close();
  });

  test('keeps the names beside what scrolls on a phone', async ({ browser }) => {
    const page = await desk(browser, { viewport: { width: 320, height: 844 } });
    await page.goto(at(`poll/${poll.id}/answers`));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const name = table(page).getByRole('rowheader').first();
    const before = await name.boundingBox();
    await table(page).evaluate((frame) => (frame.scrollLeft = 1_000));
    expect(await table(page).evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
    expect((await name.boundingBox())!.x).toBe(before!.x);
    await page.close();
  });

  test('is whole on paper, when it is asked for, and without scripts', async ({ browser }) => {
    const page = await desk(browser);
    await page.goto(at(`poll/${poll.id}/answers`));
    await expect(page.getByText('Na żywo', { exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(table(page).getByRole('row')).toHaveCount(151);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => table(page).getByRole('row').count()).toBeLessThan(60);
    await page.getByLabel('Wszystkie wiersze naraz').check();
    await expect(table(page).getByRole('row')).toHaveCount(151);
    await page.close();

    const plain = await desk(browser, { javaScriptEnabled: false });
    await plain.goto(at(`poll/${poll.id}/answers`));
    await expect(table(plain).getByRole('row')).toHaveCount(151);
    await plain.getByLabel('Szukaj osoby lub organizacji').fill('Żurawski');
    await plain.getByRole('button', { name: 'Pokaż' }).click();
    await expect(table(plain).getByRole('row')).toHaveCount(2);
    await plain.close();
  });
});
