import { expect, type Page, test } from '@playwright/test';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { answerSlots, choiceIn, slotsOn } from './poll-page.ts';
import { webUrl } from './service.ts';

/** The personal page: what it keeps to itself, and what it does when something goes wrong. */
let county: ReadyCounty;
let poll: OpenPoll;

const linkOf = (person: number): string => poll.links.get(county.people[person]!.email)!;
const respondedCount = async (): Promise<number> =>
  (
    await county.read<{ datePoll: { respondedCount: number } }>(
      `datePoll(countyId: $countyId, id: "${poll.id}") { respondedCount }`,
    )
  ).datePoll.respondedCount;

test.beforeAll(async () => {
  county = await readyCounty('30');
  poll = await openPoll(county, county.conferences[0]!.id, { quorumTotal: 6 });
});

/** A page that a phone would show. */
test.use({ viewport: { width: 390, height: 844 } });

test.describe('a link', () => {
  const token = () => linkOf(0).split('/').at(-1)!;
  const damaged: [what: string, token: () => string][] = [
    ['cut', () => token().slice(0, -4)],
    ['forged', () => `${county.id}-${'A'.repeat(43)}`],
    ['of another county', () => token().replace(/^\d{4}/, '1812')],
    ['with a letter changed', () => token().replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['of nonsense', () => `${county.id}-' OR 1=1 --`],
  ];
  for (const [what, tokenOf] of damaged) {
    test(`${what} is told to be invalid`, async ({ page }) => {
      const response = await page.goto(`/p/${encodeURIComponent(tokenOf())}`);
      expect(response!.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'Ten odnośnik jest nieważny' })).toBeVisible();
      await expect(page.getByText('najnowszą wiadomość od urzędu')).toBeVisible();
      expect(await page.content()).not.toContain(county.people[0]!.lastName);
    });
  }
});

test('opening the link, as mail scanners do, changes nothing', async ({ request }) => {
  const before = await respondedCount();
  for (const method of ['get', 'head'] as const) {
    expect((await request[method](linkOf(1))).status()).toBe(200);
    await request[method](`${linkOf(1)}?saved=${poll.id}&slot:${poll.slots[0]!.id}=YES`);
  }
  expect(await respondedCount()).toBe(before);
});

test('the page is for one person, with one script of its own, and kept nowhere', async ({
  page,
  request,
}) => {
  const scripts: string[] = [];
  page.on('request', (sent) => sent.resourceType() === 'script' && scripts.push(sent.url()));
  const elsewhere: string[] = [];
  page.on('request', (sent) => !sent.url().startsWith(webUrl) && elsewhere.push(sent.url()));
  const headers = (await page.goto(linkOf(0)))!.headers();
  const source = await (await request.get(linkOf(0))).text();

  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toMatch(/script-src 'nonce-[^' ]+';/);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");

  expect(source.match(/<script/gi)).toHaveLength(1);
  expect(scripts).toEqual([expect.stringMatching(/\/assets\/keep-answers-[\w-]+\.js$/)]);
  expect(elsewhere, 'nothing is fetched from other sites').toEqual([]);
  for (const [email, link] of poll.links) {
    expect(source, 'nobody’s address').not.toContain(email);
    if (link !== linkOf(0)) expect(source, 'nobody else’s token').not.toContain(link.split('/').at(-1));
  }
  for (const { lastName } of county.people.slice(1)) expect(source).not.toContain(lastName);
});

test('a comment that is too long is told at its field, and everything typed stays', async ({ page }) => {
  await page.goto(linkOf(1));
  const [first, second] = await slotsOn(page);
  await answerSlots(page, ['Pasuje', 'Nie mogę']);
  const comment = page.getByLabel('Uwagi (nieobowiązkowo)');
  const long = `Dojadę pociągiem. ${'Ą'.repeat(990)}`;
  await comment.fill(long);
  await page.getByRole('button', { name: 'Zapisz' }).click();

  await expect(page.getByRole('alert')).toContainText('Odpowiedź nie została zapisana.');
  await expect(comment).toHaveAccessibleDescription(/Uwagi mają 1008 znaków, a\smogą mieć najwyżej 1000/);
  await expect(comment).toHaveAttribute('aria-invalid', 'true');
  await expect(comment).toHaveValue(long);
  await expect(choiceIn(page, first!, 'Pasuje')).toBeChecked();
  await expect(choiceIn(page, second!, 'Nie mogę')).toBeChecked();

  await comment.fill('Dojadę pociągiem.');
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  await expect(page.getByText('Dojadę pociągiem.')).toBeVisible();
});

test('pressing the button twice saves one answer', async ({ page }) => {
  await page.goto(linkOf(2));
  const before = await respondedCount();
  await answerSlots(page, ['Pasuje', 'Pasuje', 'Pasuje']);
  await page.getByRole('button', { name: 'Zapisz' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  expect(await respondedCount()).toBe(before + 1);
});

test('a page that is behind another tab decides nothing that was not decided on it', async ({ page }) => {
  const behind = await page.context().newPage();
  const own = `${linkOf(0)}/data`;
  const choice = (tab: Page, matter: string, name: string) =>
    tab.getByRole('group', { name: matter }).getByRole('radio', { name, exact: true });
  const save = async (tab: Page) => {
    await tab.getByRole('button', { name: 'Zapisz decyzje' }).click();
    await expect(tab.getByRole('status')).toBeVisible();
  };
  await page.goto(own);
  await choice(page, 'Wizerunek', 'Zgadzam się').check();
  await save(page);
  await behind.goto(own);
  await choice(page, 'Wizerunek', 'Nie zgadzam się').check();
  await save(page);

  await choice(behind, 'Przypomnienia e-mail', 'Nie, bez przypomnień').check();
  await save(behind);
  await expect(choice(behind, 'Przypomnienia e-mail', 'Nie, bez przypomnień')).toBeChecked();
  await expect(choice(behind, 'Wizerunek', 'Nie zgadzam się')).toBeChecked();
});

test('the language can be switched, and stays', async ({ page }) => {
  await page.goto(linkOf(3));
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'EN', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('radio', { name: 'Works for me' })).toHaveCount(3);
  expect(page.url()).toBe(linkOf(3));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await noPolish(page)).toBe(true);
  await page.getByRole('button', { name: 'PL' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Kiedy mogą się Państwo spotkać?' }),
  ).toBeVisible();
});

/** The words of the form itself: names and what the coordinator wrote stay Polish. */
async function noPolish(page: Page): Promise<boolean> {
  const parts = page.locator('form.answers').locator('.day, .field, .save-bar, .shortcuts');
  return !/[ąćęłńśźż]/i.test((await parts.allInnerTexts()).join());
}

test('an answer to a poll that closed meanwhile is told clearly and not lost', async ({ page }) => {
  const late = await openPoll(county, county.conferences[1]!.id);
  await page.goto(late.links.get(county.people[4]!.email)!);
  const form = page.getByRole('region', { name: 'Kiedy mogą się Państwo spotkać?' }).last();
  await form.getByRole('radio', { name: 'Pasuje' }).first().check();
  await form.getByLabel('Uwagi (nieobowiązkowo)').fill('Mogę także po południu.');
  await county.change('closeDatePoll', { id: late.id });
  await page.getByRole('button', { name: 'Zapisz' }).click();

  await expect(page.getByRole('alert')).toContainText('Nie została zapisana.');
  await expect(page.getByRole('alert')).toContainText('Mogę także po południu.');
  await expect(page.getByRole('heading', { name: 'Terminu jeszcze nie ustalono' })).toBeVisible();
});

test('the poll can be answered by the keyboard alone', async ({ page }) => {
  await page.goto(linkOf(5));
  const slots = await slotsOn(page);
  const focused = (): Promise<string> =>
    page.evaluate(
      'document.activeElement.closest("label, a, button")?.textContent ?? document.activeElement.name',
    );
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused();
  await page.keyboard.press('Enter');
  // From the content on, one stop for each date and then the comment.
  for (const slot of slots) {
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Pasuje');
    await page.keyboard.press('Space');
    await expect(choiceIn(page, slot, 'Pasuje')).toBeChecked();
    await expect(choiceIn(page, slot, 'Pasuje')).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expect(choiceIn(page, slots.at(-1)!, 'W razie potrzeby')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Uwagi (nieobowiązkowo)')).toBeFocused();
  await page.keyboard.type('Z klawiatury.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zapisz' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dziękujemy, zapisane' })).toBeVisible();
  await expect(page.getByText('Z klawiatury.')).toBeVisible();
});
