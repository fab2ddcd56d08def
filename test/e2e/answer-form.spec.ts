import { expect, type Page, test } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { answerSlots, choiceIn, slotsOn } from './poll-page.ts';
import { answerAs, webUrl } from './service.ts';

/** Answering a poll: on a bad connection, by several devices, at any width, and without script. */
let county: ReadyCounty;
let poll: OpenPoll;

const PHONE = { width: 390, height: 844 };
const linkOf = (person: number): string => poll.links.get(county.people[person]!.email)!;
const tokenOf = (person: number): string => linkOf(person).split('/').at(-1)!;
const save = (page: Page) => page.getByRole('button', { name: /^Zapisz/ });
const saved = (page: Page) => page.getByRole('heading', { name: 'Dziękujemy, zapisane' });
const kept = (page: Page) => page.evaluate<number>('sessionStorage.length');
/** What the page shows as saved, by date, in its order. */
const answersOn = async (page: Page) =>
  (await page.locator('.answer-list strong').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));

test.beforeAll(async () => {
  county = await readyCounty('04');
  // Whoever is required and says nothing keeps the poll open, whatever the others answer.
  const { participants } = await county.read<{ participants: { items: { id: string }[] } }>(
    `participants(countyId: $countyId, filter: { search: "${county.people[5]!.email}" }) { items { id } }`,
  );
  poll = await openPoll(county, county.conferences[0]!.id, {
    quorumTotal: 1,
    requiredParticipantIds: participants.items.map(({ id }) => id),
  });
});
test.use({ viewport: PHONE });

test('every date says its weekday, its hours, and how far away it is', async ({ page }) => {
  await page.goto(linkOf(0));
  const slots = await slotsOn(page);
  for (const { name } of slots) {
    expect(name).toMatch(/^(poniedziałek|wtorek|środa|czwartek|piątek), \d+ \p{L}+ \d{4} r\., godz\. 9:00$/u);
  }
  const days = page.locator('.day');
  await expect(days).toHaveCount(slots.length);
  for (const day of await days.all()) {
    await expect(day.getByRole('heading')).toContainText(/dzisiaj|jutro|pojutrze|za (\d+ )/);
    await expect(day.locator('.time')).toHaveText(/godz\.\s9:00–\d+:\d\d/);
  }
  await expect(page.getByText('Odpowiedź do')).toBeVisible();
  await expect(page.getByText(/Pytania\?/)).toBeVisible();
});

test('without script: answered, recognised on return, changed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(linkOf(0));
  await answerSlots(page, ['Pasuje', 'W razie potrzeby']);
  await save(page).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('pasuje: 1 · w razie potrzeby: 1')).toBeVisible();
  await expect(page.getByText('Jeden termin pozostaje bez odpowiedzi.')).toBeVisible();

  await page.goto(linkOf(0));
  await expect(page.getByText(/Państwa odpowiedź jest zapisana/)).toBeVisible();
  const slots = await slotsOn(page);
  await expect(choiceIn(page, slots[0]!, 'Pasuje')).toBeChecked();
  await page.getByRole('button', { name: 'Żaden nie pasuje' }).click();
  await expect(saved(page)).toBeVisible();
  expect(await answersOn(page)).toEqual(['Nie mogę', 'Nie mogę', 'Nie mogę']);
  await context.close();
});

test('a connection lost while saving: kept, told, and saved once when it is back', async ({
  page,
  context,
}) => {
  await page.goto(linkOf(1));
  await answerSlots(page, ['Pasuje', 'Nie mogę', 'Pasuje']);
  await page.getByLabel('Uwagi (nieobowiązkowo)').fill('Z tunelu.');
  await context.setOffline(true);
  await save(page).click();
  await expect(page.getByRole('status')).toContainText('Odpowiedź czeka w tej karcie');
  expect(await kept(page)).toBe(1);
  expect(await page.evaluate<string>('JSON.stringify(sessionStorage)'), 'no token is kept').not.toContain(
    tokenOf(1),
  );

  const sends: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sends.push(request.url()));
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  expect(await answersOn(page)).toEqual(['Pasuje', 'Nie mogę', 'Pasuje']);
  await expect(page.getByText('Z tunelu.')).toBeVisible();
  expect(await kept(page)).toBe(0);
  expect(sends).toHaveLength(1);
});

test('saved but never heard of it: sent again it is the same answer', async ({ page }) => {
  await page.goto(linkOf(2));
  await answerSlots(page, ['Pasuje', 'Pasuje', 'Nie mogę']);
  // The server has it; the reply is lost on the way.
  await page.route(
    '**/p/*',
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await save(page).click();
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  expect(await answersOn(page)).toEqual(['Pasuje', 'Pasuje', 'Nie mogę']);
});

test('kept answers do not undo what another device has saved since', async ({ page, context }) => {
  await page.goto(linkOf(3));
  await answerSlots(page, ['Pasuje', 'Pasuje', 'Pasuje']);
  await context.setOffline(true);
  await save(page).click();
  await expect(page.getByRole('status')).toContainText('Odpowiedź czeka');
  await answerAs(tokenOf(3), () => 'NO', poll.id);
  await context.setOffline(false);

  await expect(page.getByRole('alert')).toContainText('zapisano nowszą odpowiedź', { timeout: 20_000 });
  expect(await answersOn(page)).toEqual(['Nie mogę', 'Nie mogę', 'Nie mogę']);
  const [first] = await slotsOn(page);
  await expect(choiceIn(page, first!, 'Pasuje')).toBeChecked();
  expect(await kept(page)).toBe(0);
  // Sent by hand now, knowing both, it stands.
  await save(page).click();
  await expect(saved(page)).toBeVisible();
  expect(await answersOn(page)).toEqual(['Pasuje', 'Pasuje', 'Pasuje']);
});

test('what is kept survives a reload, and is not sent with somebody else’s link', async ({
  page,
  context,
}) => {
  await page.goto(linkOf(4));
  await answerSlots(page, ['Nie mogę', 'Pasuje']);
  await page.route('**/p/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await save(page).click();
  await expect(page.getByRole('status')).toContainText('Odpowiedź czeka');
  page.on('dialog', (dialog) => dialog.accept());
  const before = await respondedCount();
  await page.goto(linkOf(5));
  const slots = await slotsOn(page);
  await expect(choiceIn(page, slots[0]!, 'Nie mogę')).not.toBeChecked();
  expect(await respondedCount()).toBe(before);
  await page.goto(linkOf(4));
  await expect(choiceIn(page, slots[0]!, 'Nie mogę')).toBeChecked();
  await expect(page.getByRole('status')).toContainText('Odpowiedź czeka');
  await page.unroute('**/p/*');
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  expect(await answersOn(page)).toEqual(['Nie mogę', 'Pasuje', 'bez odpowiedzi']);
  await context.clearCookies();
});

const respondedCount = async () =>
  (
    await county.read<{ datePoll: { respondedCount: number } }>(
      `datePoll(countyId: $countyId, id: "${poll.id}") { respondedCount }`,
    )
  ).datePoll.respondedCount;

test('two tabs, twice pressed, and the back button: the last answer stands, once', async ({ page }) => {
  const other = await page.context().newPage();
  await page.goto(linkOf(2));
  await other.goto(linkOf(2));
  await answerSlots(page, ['Pasuje', 'Pasuje', 'Pasuje']);
  await save(page).dblclick();
  await expect(saved(page)).toBeVisible();
  await answerSlots(other, ['Nie mogę', 'Nie mogę', 'Nie mogę']);
  await save(other).click();
  await expect(saved(other)).toBeVisible();

  await page.goBack();
  await expect(save(page)).toBeVisible();
  await page.reload();
  const [first] = await slotsOn(page);
  await expect(choiceIn(page, first!, 'Nie mogę')).toBeChecked();
  await choiceIn(page, first!, 'W razie potrzeby').check();
  await save(page).click();
  await expect(saved(page)).toBeVisible();
  expect(await answersOn(page)).toEqual(['W razie potrzeby', 'Nie mogę', 'Nie mogę']);
});

test('the whole way by keyboard, the one button for all dates too', async ({ page }) => {
  await page.goto(linkOf(0));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  // Enter among the dates saves what is marked, not all at once.
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  expect(new Set(await answersOn(page)).size).toBe(2);
  await page.getByRole('link', { name: 'Zmień odpowiedź' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pasują wszystkie' }).focus();
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  expect(await answersOn(page)).toEqual(['Pasuje', 'Pasuje', 'Pasuje']);
});

test('axe has nothing to object to, in both languages, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const language of ['pl', 'en']) {
      await page.context().addCookies([{ name: 'beczka_language', value: language, url: webUrl }]);
      for (const address of [linkOf(0), linkOf(4), `${linkOf(0)}?saved=${poll.id}`, `${linkOf(0)}/deputy`]) {
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await violationsOn(page), `${address} ${language} ${colorScheme}`).toEqual([]);
      }
    }
  }
});

for (const width of [320, 1280]) {
  test(`nothing to scroll sideways at ${width} px, and every button is as large as a thumb`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of [linkOf(0), `${linkOf(0)}?saved=${poll.id}`, `${linkOf(0)}/deputy`]) {
      await page.goto(address);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.goto(linkOf(0));
    for (const choice of await page.locator('.choice').all()) {
      const box = (await choice.boundingBox())!;
      expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(44);
    }
  });
}

test('what is chosen can be told in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(linkOf(0));
  const [slot] = await slotsOn(page);
  await choiceIn(page, slot!, 'Pasuje').check();
  const colourOf = (choice: 'YES' | 'NO') =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector('.choice.${choice} input + span')).backgroundColor`,
    );
  expect(await colourOf('YES')).not.toBe(await colourOf('NO'));
});

test('how the dates suit others shows roughly, where the county wishes it, from five answers on', async ({
  page,
}) => {
  const conference = county.conferences[1]!.id;
  const { conference: found } = await county.read<{ conference: { suggestedSlots: { heldOn: string }[] } }>(
    `conference(countyId: $countyId, id: "${conference}") { suggestedSlots(count: 2) { heldOn } }`,
  );
  const { id } = await county.change<{ id: string }>('createDatePoll', {
    conferenceId: conference,
    slots: found.suggestedSlots.map(({ heldOn }) => ({ heldOn, startsAt: '09:00' })),
    deadline: new Date(Date.now() + 8 * 86_400_000).toISOString(),
    quorumTotal: 6,
    sectorQuorums: [],
    requiredParticipantIds: [],
    showsAgreement: 'AFTER_ANSWERING',
  });
  await county.change('openDatePoll', { id });
  const words = page.getByText(/z\s5\sosób, które już odpowiedziały/);
  for (const person of [0, 1, 2, 3]) await answerAs(tokenOf(person), (slot) => (slot ? 'NO' : 'YES'), id);
  await page.goto(linkOf(3));
  await expect(page.getByText('Kiedy mogą się Państwo spotkać?').first()).toBeVisible();
  await expect(words).toHaveCount(0);
  await answerAs(tokenOf(4), (slot) => (slot ? 'NO' : 'YES'), id);
  await page.reload();
  await expect(words).toHaveText([/Pasuje większości/, /Pasuje nielicznym/]);
  await page.goto(linkOf(5));
  await expect(words).toHaveCount(0);
});
