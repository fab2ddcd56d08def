import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { answerSlots } from './poll-page.ts';
import { inPolish, webUrl } from './service.ts';

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

    test('what is asked comes first, then every conference of the cycle', async ({ page }) => {
      await page.goto(linkOf(0));
      const headings = await page
        .getByRole('heading', { level: 1 })
        .or(page.getByRole('heading', { level: 2 }))
        .allTextContents();
      const order = [
        'Kiedy mogą się Państwo spotkać?',
        'Czy będą Państwo na konferencji?',
        'Konferencje cyklu',
      ];
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
