import { expect, type Page, test } from '@playwright/test';
import { openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { inPolish, sessionOf, storageOf, webUrl } from './service.ts';

/** What everybody may see of a county, without JavaScript and without a session; and the county's say in it. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let everybody: Page;
let staff: Page;
let heldOn: string;

const at = (path = '') => `/powiat/${county.id}${path}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('16');
  const poll = await openPoll(county, county.conferences[0]!.id);
  await openPoll(county, county.conferences[1]!.id);
  heldOn = poll.slots[0]!.heldOn;
  await county.change('decideDatePoll', { id: poll.id, slotId: poll.slots[0]!.id, reason: 'Na próbę.' });
  everybody = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  staff = await browser.newPage({ storageState: storageOf(await sessionOf(county.coordinator.email)) });
});
test.afterAll(async () => {
  await everybody?.close();
  await staff?.close();
});

test('nothing is shown in the county’s name before it says so', async () => {
  const answer = await everybody.goto(at());
  expect(answer!.status()).toBe(404);
  await expect(everybody.getByRole('heading', { level: 1 })).toHaveText('Nie ma takiej strony');
  await everybody.getByRole('main').getByRole('link', { name: 'Wszystkie powiaty' }).click();
  await expect(everybody.getByText('strona w przygotowaniu').first()).toBeVisible();
});

test('the county shows its page, and two people do not overwrite each other', async ({ browser }) => {
  await staff.goto(`/c/${county.id}`);
  await staff.getByRole('link', { name: 'Strona publiczna' }).first().click();
  await expect(staff.getByText('Strona nie jest jeszcze pokazywana.')).toBeVisible();
  const other = await browser.newPage({ storageState: await staff.context().storageState() });
  await other.goto(`/c/${county.id}/public`);
  await staff.getByLabel('Pokazuj stronę wszystkim').check();
  await staff.getByLabel('Czym jest partnerstwo (po polsku)').fill('Razem od jesieni.\nKażdy może przyjść.');
  await staff.getByRole('button', { name: 'Zapisz' }).click();
  await expect(staff.getByRole('status')).toHaveText('Zapisano.');
  await expect(staff.getByText('Strona jest widoczna dla wszystkich.')).toBeVisible();

  await other.getByLabel('Czym jest partnerstwo (po angielsku)').fill('Together.');
  await other.getByRole('button', { name: 'Zapisz' }).click();
  await expect(other.getByRole('alert')).toContainText('Ktoś w tym czasie zmienił');
  await expect(other.getByLabel('Czym jest partnerstwo (po angielsku)')).toHaveValue('Together.');
  // Whoever has seen what was saved meanwhile may replace it.
  await expect(other.locator('.facts')).toContainText('Każdy może przyjść.');
  await other.getByLabel('Pokazuj stronę wszystkim').check();
  await other.getByLabel('Czym jest partnerstwo (po polsku)').fill('Razem od jesieni.\nKażdy może przyjść.');
  await other.getByRole('button', { name: 'Zapisz' }).click();
  await expect(other.getByRole('status')).toHaveText('Zapisano.');
  await other.close();
});

test('everybody reads what is certain, and nothing that is still being agreed', async () => {
  await everybody.goto(at());
  await expect(everybody.getByRole('heading', { level: 1 })).toContainText('Partnerstwo lokalne w');
  await expect(everybody.getByText('Każdy może przyjść.')).toBeVisible();
  const conferences = everybody.getByRole('region', { name: 'Najbliższe konferencje' });
  await expect(conferences.getByRole('listitem').first()).toContainText(inPolish(heldOn), {
    ignoreCase: true,
  });
  await expect(conferences.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(conferences.getByRole('link', { name: /Pokaż na mapie/ })).toHaveAttribute(
    'href',
    'https://www.openstreetmap.org/search?query=ul.%20Pr%C3%B3bna%201',
  );
  await expect(conferences).toContainText('podamy tutaj, gdy zostaną uzgodnione');
  const feed = everybody.getByRole('region', { name: 'Terminy we własnym kalendarzu' });
  const address = `${webUrl}${at()}/calendar.ics`;
  await expect(feed.getByRole('link', { name: 'Otwórz w moim kalendarzu' })).toHaveAttribute(
    'href',
    address.replace(/^https?/, 'webcal'),
  );
  await expect(feed.getByRole('link', { name: address })).toBeVisible();
  const whole = await everybody.content();
  for (const { lastName } of county.people) expect(whole).not.toContain(lastName);
  expect(whole).not.toContain(county.expert.name);
  expect(whole).not.toContain(county.coordinator.name);
});

test('search engines get an address for each language, and facts about each conference ahead', async () => {
  await everybody.goto(at());
  const canonical = everybody.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', webUrl + at());
  await expect(everybody.locator('link[hreflang=en]')).toHaveAttribute('href', `${webUrl}${at()}?lang=en`);
  await expect(everybody.locator('meta[name=description]')).toHaveAttribute('content', 'Razem od jesieni.');
  const image = await everybody.locator('meta[property="og:image"]').getAttribute('content');
  const picture = await everybody.request.get(image!);
  expect(picture.headers()['content-type']).toBe('image/png');
  const facts = JSON.parse((await everybody.locator('script[type="application/ld+json"]').textContent())!);
  expect(facts).toMatchObject([
    {
      '@type': 'Event',
      startDate: expect.stringMatching(new RegExp(`^${heldOn}T0[78]:00:00.000Z$`)),
      eventStatus: 'https://schema.org/EventScheduled',
      location: { name: 'Aula', address: 'ul. Próbna 1' },
    },
  ]);

  await everybody.goto(`${at()}?lang=en`);
  await expect(everybody.locator('html')).toHaveAttribute('lang', 'en');
  await expect(canonical).toHaveAttribute('href', `${webUrl}${at()}?lang=en`);
  // The language goes along from page to page, and the switch changes the address.
  const feed = await everybody.getByRole('link', { name: /calendar\.ics\?in=en$/ }).getAttribute('href');
  expect(await (await everybody.request.get(feed!)).text()).toContain('Conferences, ');
  await everybody.getByRole('main').getByRole('link', { name: 'How data are processed' }).click();
  await expect(everybody).toHaveURL(`/privacy/${county.id}?lang=en`);
  await expect(canonical).toHaveAttribute('href', `${webUrl}/privacy/${county.id}?lang=en`);
  await everybody.goBack();
  await everybody.getByRole('link', { name: 'I want to take part' }).click();
  await expect(everybody).toHaveURL(/zgloszenie\?lang=en$/);
  await everybody.goBack();
  await everybody.getByRole('button', { name: 'PL' }).click();
  await expect(everybody).toHaveURL(at());
  await expect(everybody.locator('html')).toHaveAttribute('lang', 'pl');
});

test('what is for everybody may be kept for a while; what is not is kept and found by nobody', async ({
  request,
}) => {
  const first = await request.get(at());
  expect(first.headers()).toMatchObject({
    'cache-control': 'public, max-age=0, s-maxage=300, must-revalidate',
    etag: /^W\/"/,
  });
  expect(first.headers()['x-robots-tag']).toBeUndefined();
  const again = await request.get(at(), { headers: { 'If-None-Match': first.headers().etag! } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  // A browser that comes back keeps the page by these headers, and still lets it have its styles.
  expect(again.headers()['content-security-policy']).toBe(first.headers()['content-security-policy']);
  for (const path of ['/sign-in', '/p/0000-nothing', `/c/${county.id}`, at('/zgloszenie'), '/nie-ma']) {
    const { headers } = await staff.request.get(path).then((answer) => ({ headers: answer.headers() }));
    expect(headers, path).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': expect.stringContaining('noindex'),
    });
  }
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /p/');
  const map = /Sitemap: (\S+)/.exec(robots)![1]!;
  const listed = await (await request.get(map)).text();
  expect(listed).toContain(`<loc>${webUrl}${at()}</loc>`);
  expect(listed).toContain(`<loc>${webUrl}${at()}?lang=en</loc>`);
  expect(listed).not.toMatch(/\/(p|c|sign-in)\//);
});

test('the directory finds a county however it is typed', async () => {
  const name = (await staff.title()) && county.id;
  await everybody.goto('/powiaty');
  await everybody.getByLabel('Szukaj powiatu lub województwa').fill(name);
  await everybody.getByRole('button', { name: 'Szukaj' }).click();
  await expect(everybody.getByRole('status')).toHaveText('Znaleziono: 1 powiat.');
  await everybody.getByRole('main').getByRole('link').first().click();
  await expect(everybody).toHaveURL(at());
  await everybody.goto('/powiaty?szukaj=zzzz');
  await expect(everybody.getByRole('status')).toContainText('Nie ma takiego powiatu');
});

test('a conference that was called off says so; its season has a page of its own', async () => {
  await county.change('cancelConference', { id: county.conferences[0]!.id, reason: 'Na próbę.' });
  await everybody.goto(at(`/cykl/${county.cycleId}`));
  await expect(everybody.getByRole('heading', { level: 1 })).toHaveText('Partnerstwo lokalne na próbę');
  await expect(
    everybody.getByText(/^Konferencje partnerstwa lokalnego w\s.*,\ssezon\s\d+\/\d+: terminy/),
  ).toBeVisible();
  await expect(everybody.getByText('Konferencja odwołana')).toBeVisible();
  await expect(everybody.getByText('Na próbę.')).toHaveCount(0);
  expect((await everybody.goto(at('/cykl/0'.padEnd(20, '0'))))!.status()).toBe(404);
});

/** Of the ministry's technical conditions, version 2.0, and those that version 1.5 had besides. */
const IDS = [
  ...[
    'wstep',
    'podmiot',
    'zakres',
    'url',
    'data-publikacja',
    'data-aktualizacja',
    'status',
    'kontakt',
    'email',
  ],
  ...[
    'telefon',
    'procedura',
    'data-sporzadzenie',
    'architektura',
    'komunikacja',
    'aplikacje',
    'osoba',
    'audytor',
  ],
];
const HEADINGS = [
  'Stan dostępności cyfrowej',
  'Przygotowanie deklaracji dostępności',
  'Udogodnienia, ograniczenia i inne informacje',
  'Skróty klawiszowe',
  'Informacje zwrotne i dane kontaktowe',
  'Obsługa wniosków i skarg związanych z dostępnością',
  'Pozostałe informacje',
];

test('the accessibility statement has the parts the ministry asks for, from the beginning', async () => {
  for (const [page, path] of [
    [everybody, at()],
    [staff, `/c/${county.id}/participants`],
  ] as const) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Deklaracja dostępności' }).last().click();
    await expect(page).toHaveURL(`/deklaracja-dostepnosci/${county.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deklaracja dostępności');
  }
  for (const id of IDS) await expect(everybody.locator(`#a11y-${id}`), id).toHaveCount(1);
  for (const id of ['data-publikacja', 'data-aktualizacja', 'data-sporzadzenie'])
    await expect(everybody.locator(`time#a11y-${id}`)).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
  await expect(everybody.getByRole('heading', { level: 2 })).toHaveText(HEADINGS);
  await expect(everybody.locator('#a11y-url')).toHaveAttribute('href', webUrl);
  await expect(everybody.locator('#a11y-email')).toHaveAttribute('href', /^mailto:/);
  await everybody.goto(`/deklaracja-dostepnosci/${county.id}?lang=en`);
  for (const id of IDS) await expect(everybody.locator(`#a11y-${id}`), id).toHaveCount(1);
});

test('the county publishes its own; what is wrong is told at its field and nothing typed is lost', async ({
  browser,
}) => {
  await staff.goto(`/c/${county.id}/public`);
  await expect(staff.getByText('Obowiązuje deklaracja standardowa.')).toBeVisible();
  await staff.getByRole('link', { name: 'Przygotuj nową wersję' }).click();
  await staff.getByLabel('Stan zgodności z ustawą').selectOption('częściowo zgodna');
  const building = staff.getByRole('region', { name: 'Dostępność architektoniczna' }).getByLabel('polski');
  await building.fill('Wejście od ul. Próbnej, podjazd, winda.');
  await staff.getByRole('button', { name: 'Opublikuj nową wersję' }).click();
  const missing = staff.getByRole('region', { name: 'Niedostępne treści' });
  await expect(missing.getByLabel('polski')).toHaveAccessibleDescription(/co nie jest dostępne/);
  await expect(building).toHaveValue('Wejście od ul. Próbnej, podjazd, winda.');
  await missing.getByLabel('polski').fill('Mapa; adres stoi obok.');
  await missing.getByLabel('English').fill('The map; the address stands beside it.');
  const other = await browser.newPage({ storageState: await staff.context().storageState() });
  await other.goto(`/c/${county.id}/public/statement`);
  await staff.getByRole('button', { name: 'Opublikuj nową wersję' }).click();
  await expect(staff.getByRole('status')).toContainText('opublikowana');
  await expect(staff.getByText(/^Wersja 1, opublikowana/)).toBeVisible();

  await other.getByLabel('Telefon').fill('75 111 22 33');
  await other.getByRole('button', { name: 'Opublikuj nową wersję' }).click();
  await expect(other.getByRole('alert')).toContainText('W międzyczasie opublikowano nowszą wersję');
  await expect(other.getByLabel('Telefon')).toHaveValue('75 111 22 33');
  await expect(other.locator('.facts')).toContainText('Mapa; adres stoi obok.');
  await expect(other.locator('input[name=follows]')).toHaveValue('1');
  await other.close();

  await everybody.goto(`/deklaracja-dostepnosci/${county.id}`);
  await expect(everybody.locator('#a11y-status')).toContainText('częściowo zgodna');
  await expect(everybody.locator('#a11y-wylaczenia-lista')).toHaveText('Mapa; adres stoi obok.');
  await expect(everybody.locator('#a11y-architektura')).toContainText('podjazd, winda');
  await expect(everybody.getByRole('heading', { level: 2 })).toHaveText([
    HEADINGS[0]!,
    'Niedostępne treści',
    ...HEADINGS.slice(1),
  ]);
});
