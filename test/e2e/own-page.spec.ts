import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { answerSlots } from './poll-page.ts';
import { answerAs, inPolish, webUrl } from './service.ts';

/** A participant's own page: what is asked now, every conference, the calendar, their data, the language. */
let county: ReadyCounty;
let decided: OpenPoll;
let open: OpenPoll;

test.beforeAll(async () => {
  county = await readyCounty('20');
  const [first, second, third] = county.conferences;
  decided = await openPoll(county, first!.id);
  await county.change('decideDatePoll', {
    id: decided.id,
    slotId: decided.slots[0]!.id,
    reason: 'Na próbę.',
  });
  open = await openPoll(county, second!.id, { quorumTotal: 6 });
  await county.change('cancelConference', { id: third!.id, reason: 'Brak środków.' });
});

const linkOf = (person: number): string => open.links.get(county.people[person]!.email)!;

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 900 },
})) {
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('what is asked comes first, the nearer conference before the farther, then every conference of the cycle', async ({
      page,
    }) => {
      await page.goto(linkOf(0));
      const headings = await page
        .getByRole('heading', { level: 1 })
        .or(page.getByRole('heading', { level: 2 }))
        .allTextContents();
      const order = [
        'Czy będą Państwo na konferencji?',
        'Kiedy mogą się Państwo spotkać?',
        'Konferencje cyklu',
      ];
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const places = order.map((words) => headings.findIndex((heading) => heading.includes(words)));
      expect(places.every((place, nth) => place >= 0 && place > (places[nth - 1] ?? -1))).toBe(true);

      await expect(page.getByRole('article')).toHaveCount(county.conferences.length);
      await expect(page.getByRole('article').filter({ hasText: 'Uzgadniamy termin' })).toHaveCount(1);
      await expect(page.getByRole('article').filter({ hasText: 'Konferencja odwołana' })).toHaveCount(1);
      await expect(page.getByRole('article').filter({ hasText: 'Termin do uzgodnienia' })).not.toHaveCount(0);
      const dated = page.getByRole('article').filter({ hasText: inPolish(decided.slots[0]!.heldOn) });
      await expect(dated.getByRole('link', { name: 'Pokaż na mapie' })).toHaveAttribute(
        'href',
        'https://www.openstreetmap.org/search?query=ul.%20Pr%C3%B3bna%201',
      );
      await expect(dated.getByRole('link', { name: 'Dodaj do kalendarza' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Moje dane' })).toBeVisible();
    });
  });
}

test('answering from the page, step by step, until nothing more is asked', async ({ page }) => {
  await page.goto(linkOf(1));
  await answerSlots(page, ['Pasuje', 'Pasuje', 'Nie mogę']);
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  const question = page.getByRole('region', { name: 'Czy będą Państwo na konferencji?' });
  await question.getByRole('link', { name: 'Będę' }).click();
  await page.getByRole('button', { name: 'Potwierdzam: będę' }).click();
  await expect(page.getByRole('status')).toContainText('Zapisane: będą Państwo.');
  await page.getByRole('link', { name: 'Moja strona' }).click();
  await expect(question).toHaveCount(0);
  const dated = page.getByRole('article').filter({ hasText: inPolish(decided.slots[0]!.heldOn) });
  await expect(dated).toContainText('Zgłoszenie: będą Państwo');
  await dated.getByRole('link', { name: 'Zmień zgłoszenie' }).click();
  await expect(page.getByRole('button', { name: 'Jednak nie mogę' })).toBeVisible();
});

test('the language switch stays on the page it stands on', async ({ page }) => {
  await page.goto(`${linkOf(2)}/conference/${county.conferences[0]!.id}?answer=coming`);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Are you coming?' })).toBeVisible();
  expect(page.url()).toContain(`/conference/${county.conferences[0]!.id}`);
  await page.goto(linkOf(2));
  await expect(page.getByRole('region', { name: 'Are you coming to the conference?' })).toBeVisible();
});

test('one’s own calendar can be connected, and follows what changes', async ({ page, request }) => {
  await page.goto(linkOf(3));
  await page.getByRole('link', { name: 'Połącz z kalendarzem' }).click();
  await page.getByRole('button', { name: 'Utwórz adres kalendarza' }).click();
  const address = await page.getByLabel('Adres do wklejenia').inputValue();
  expect(address).toMatch(new RegExp(`^${webUrl}/calendar/${county.id}-[\\w-]{43}\\.ics$`));
  await expect(page.getByRole('link', { name: 'Otwórz w moim kalendarzu' })).toHaveAttribute(
    'href',
    address.replace(/^https?/, 'webcal'),
  );

  const first = await request.get(address);
  expect(first.status()).toBe(200);
  expect(first.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, max-age=900',
  });
  expect(first.headers()['set-cookie']).toBeUndefined();
  const calendar = new ICAL.Component(ICAL.parse(await first.text()) as unknown[]);
  const [event] = calendar.getAllSubcomponents('vevent');
  expect(String(event!.getFirstPropertyValue('dtstart'))).toBe(`${decided.slots[0]!.heldOn}T09:00:00`);

  // Google reads no feed that robots.txt keeps from it.
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).not.toMatch(/Disallow: \/(calendar\S*|powiat\/?|)$/m);

  const { etag } = first.headers();
  const again = await request.get(address, { headers: { 'If-None-Match': etag! } });
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe('');
  const packed = await request.get(address, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers().etag).toBe(etag);
  expect((await request.head(address)).status()).toBe(200);
  expect((await request.get(address.replace(/.{5}\.ics$/, 'AAAAA.ics'))).status()).toBe(404);
  expect((await request.get(linkOf(3).replace('/p/', '/calendar/') + '.ics')).status()).toBe(404);
});

test('who is written to in English reads every page so, having chosen nothing', async ({ page }) => {
  const { email, firstName, lastName } = county.people[4]!;
  type Found = { participants: { items: { id: string; organization: { id: string } }[] } };
  const { participants } = await county.read<Found>(
    `participants(countyId: $countyId, filter: { search: "${email}" }) { items { id organization { id } } }`,
  );
  const [person] = participants.items;
  await county.change('updateParticipant', {
    ...{ id: person!.id, firstName, lastName, email, language: 'EN' },
    organizationId: person!.organization.id,
  });
  const english = () => expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const conference = `/conference/${county.conferences[0]!.id}`;
  for (const path of ['', '/data', '/deputy', '/mail', '/subscribe', conference]) {
    await page.goto(linkOf(4) + path);
    await english();
  }
  for (const path of ['', '/data', '/deputy']) {
    await page.goto(linkOf(4) + path);
    await page.getByRole('link', { name: 'How data are processed' }).click();
    await expect(page).toHaveURL(/\/privacy\/.*lang=en$/);
    await english();
  }

  await page.goto(`${linkOf(4)}/deputy`);
  await page.getByLabel('first name').fill('Ewa');
  await page.getByLabel('last name').fill('Zastępna');
  await page.getByLabel('e-mail address').fill(email);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Name the deputy' }).click();
  await expect(page.getByLabel('e-mail address')).toHaveAccessibleDescription(/Please give the deputy’s/);
  for (const path of ['/deputy', '/mail']) {
    await page.goto(linkOf(4) + path);
    await page.getByRole('button', { name: 'PL' }).click();
    await expect(page).toHaveURL(linkOf(4) + path);
    await page.context().clearCookies();
  }
  await page.goto(`${linkOf(4)}/data`);
  await page.getByText('End my links', { exact: true }).click();
  await page.getByRole('button', { name: 'End my links' }).click();
  await expect(page).toHaveURL('/lost-link?renewed&lang=en');
});

test.describe('two questions at once', () => {
  test.beforeAll(() => openPoll(county, county.conferences[3]!.id, { quorumTotal: 6 }));
  const save = (page: Page) => page.getByRole('button', { name: /^Zapisz/ });
  const saved = (page: Page) => page.getByRole('heading', { name: 'Dziękujemy, zapisane' });
  const question = (page: Page) => page.getByRole('region', { name: 'Kiedy mogą się Państwo spotkać?' });
  const answers = async (page: Page, nth: number) =>
    (await page.locator('.answer-list').nth(nth).locator('strong').allInnerTexts()).map((text) =>
      text.replaceAll('\u00a0', ' '),
    );

  for (const javaScriptEnabled of [false, true]) {
    test(`are saved together, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled, locale: 'pl-PL' });
      const page = await context.newPage();
      await page.goto(linkOf(javaScriptEnabled ? 2 : 3));
      await answerSlots(page, ['Pasuje', undefined, undefined, 'Nie mogę']);
      await save(page).click();
      await expect(saved(page)).toHaveCount(2);
      await expect(page).toHaveTitle('Dziękujemy, zapisane · Beczka');
      expect(await answers(page, 0)).toEqual(['Pasuje', 'bez odpowiedzi', 'bez odpowiedzi']);
      expect(await answers(page, 1)).toEqual(['Nie mogę', 'bez odpowiedzi', 'bez odpowiedzi']);
      await context.close();
    });
  }

  test('of which one is answered, the other is still asked', async ({ page }) => {
    await page.goto(linkOf(0));
    await page
      .getByRole('group', { name: /Jedna odpowiedź/ })
      .last()
      .getByText('Pasują wszystkie')
      .click();
    await expect(saved(page)).toHaveCount(1);
    await expect(question(page)).toHaveCount(1);
    expect(await answers(page, 0)).toEqual(['Pasuje', 'Pasuje', 'Pasuje']);
  });

  test('each tell what was wrong at their own place, and nothing marked is lost', async ({ page }) => {
    await page.goto(linkOf(5));
    await answerSlots(page, ['Pasuje', undefined, undefined, 'W razie potrzeby']);
    const comment = question(page).last().getByLabel('Uwagi (nieobowiązkowo)');
    const long = 'Ą'.repeat(1001);
    await comment.fill(long);
    await save(page).click();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(question(page).last().getByRole('alert')).toContainText('Odpowiedź nie została zapisana.');
    await expect(question(page).first()).toContainText('Państwa odpowiedź jest zapisana');
    await expect(comment).toHaveValue(long);
    await expect(page.getByRole('radio', { name: 'W razie potrzeby', checked: true })).toHaveCount(1);

    // Meanwhile the first is answered on another device: nothing was said about it here since.
    await answerAs(linkOf(5).split('/').at(-1)!, () => 'NO', open.id);
    await comment.fill('Krócej.');
    await save(page).click();
    await expect(saved(page)).toHaveCount(2);
    expect(await answers(page, 0)).toEqual(['Nie mogę', 'Nie mogę', 'Nie mogę']);
    expect(await answers(page, 1)).toEqual(['W razie potrzeby', 'bez odpowiedzi', 'bez odpowiedzi']);
  });
});
