import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, type Page, test } from '@playwright/test';
import { NISKO } from '../../apps/local/src/demo/roster.ts';
import { asking, type ReadyCounty } from '../e2e/county-data.ts';
import { furnish } from '../e2e/furnish.ts';
import { findMail } from '../e2e/inbox.ts';
import { pages, type Places } from '../e2e/pages.ts';
import { answerAs, managingOperatorSession, sessionOf, storageOf, webUrl } from '../e2e/service.ts';

/** Pictures of every page of the demo county, on a phone and on a desk, and a page that shows them all. */

const folder = join(import.meta.dirname, '../../docs/screens');
/** How wide a page is looked at, and how much smaller its picture is: hundreds of them are kept. */
const VIEWS = [
  { width: 390, scale: 0.75, tallest: 1600 },
  { width: 1280, scale: 0.5, tallest: 1400 },
] as const;
const QUALITY = 45;
/** Those that are shown dark as well. */
const ALSO_DARK = [
  '/',
  '/p/:token',
  '/c/:countyId',
  '/c/:countyId/season/:cycleId',
  '/c/:countyId/poll/:pollId',
  '/c',
];

let page: Page;
let devtools: CDPSession;
let places: Places;
const shown: { route: string; title: string; address: string; files: string[] }[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const county = await demoCounty();
  places = await furnish(county);
  await answerWidely(county);
  for (const file of readdirSync(folder)) if (file.endsWith('.webp')) rmSync(join(folder, file));
  page = await browser.newPage({
    storageState: storageOf(await managingOperatorSession(county)),
    reducedMotion: 'reduce',
  });
  await page.context().addCookies([{ name: 'beczka_language', value: 'pl', url: webUrl }]);
  await page.clock.setFixedTime(process.env.STILL_CLOCK_AT!);
  devtools = await page.context().newCDPSession(page);
});

/** The demo's first county, as the coordinator sees it. */
async function demoCounty(): Promise<ReadyCounty> {
  const staff = await sessionOf(NISKO.coordinator.email);
  const { change, read } = asking(NISKO.id, staff);
  type Person = { firstName: string; lastName: string; email: string; organization: { name: string } };
  const { participants, cycles } = await read<{
    participants: { items: Person[] };
    cycles: { id: string; conferences: { id: string; ordinal: number }[] }[];
  }>(
    `participants(countyId: $countyId, limit: 200) { items { firstName lastName email organization { name } } }
     cycles(countyId: $countyId) { id conferences { id ordinal } }`,
  );
  const [cycle] = cycles;
  return {
    ...{ id: NISKO.id, domain: NISKO.domain, manager: NISKO.manager, coordinator: NISKO.coordinator },
    ...{ expert: NISKO.coordinator, staff, change, read, cycleId: cycle!.id },
    people: participants.items.map((person) => ({
      ...person,
      organization: person.organization.name,
      sector: '',
    })),
    // About the first the demo asks already.
    conferences: cycle!.conferences.filter(({ ordinal }) => ordinal > 1),
  };
}

/** Half of the people answer the open poll, each in their own way, the same each time. */
async function answerWidely({ people }: ReadyCounty): Promise<void> {
  for (const [nth, { email }] of people.slice(2, 70).entries()) {
    const { link } = await findMail({ to: email, link: 'p' });
    const token = link!.split('/').at(-1)!;
    await answerAs(
      token,
      (slot) => ((nth * 7 + slot * 5) % 9 < 5 - slot ? 'YES' : (nth + slot) % 4 ? 'NO' : 'IF_NEED_BE'),
      places.open,
    );
  }
}

for (const [route, addresses] of Object.entries(pages)) {
  test(route, async () => {
    for (const [nth, of] of addresses.entries()) {
      const address = of(places);
      const name = nth ? `${nameOf(route)}-${nth + 1}` : nameOf(route);
      const response = await page.goto(address);
      if (response!.status() >= 500) throw new Error(`${address} answered ${response!.status()}.`);
      const files: string[] = [];
      for (const colorScheme of ALSO_DARK.includes(route) && !nth
        ? (['light', 'dark'] as const)
        : (['light'] as const)) {
        for (const view of VIEWS) {
          const file = `${name}-${view.width}${colorScheme === 'dark' ? '-dark' : ''}.webp`;
          await page.emulateMedia({ colorScheme });
          await take(file, view);
          files.push(file);
        }
      }
      shown.push({ route, title: await englishTitle(address), address: address.split('?')[1] ?? '', files });
    }
  });
}

/** `/c/:countyId/poll/:pollId/send` is `staff-poll-send`; one of many beside their list ends in `-one`. */
function nameOf(route: string): string {
  const name = wordsOf(route);
  const isOne =
    /:\w+\??$/.test(route) && Object.keys(pages).some((list) => list !== route && wordsOf(list) === name);
  return isOne ? `${name}-one` : name;
}

const wordsOf = (route: string): string =>
  route
    .replace(/^\/c\/:countyId/, '/staff')
    .replace(/^\/p\/:token/, '/participant')
    .replace('/*', '/not-found')
    .split('/')
    .filter((word) => word && !word.startsWith(':'))
    .join('-') || 'home';

async function take(file: string, { width, scale, tallest }: (typeof VIEWS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.evaluate('document.fonts.ready');
  const needed = await page.evaluate<number>('document.documentElement.scrollHeight');
  const height = Math.min(needed, tallest);
  // What sticks to the bottom stands at the bottom of the picture.
  await page.setViewportSize({ width, height });
  // WebP in half the bytes of PNG: the browser makes it, Playwright does not offer it.
  const { data } = await devtools.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: QUALITY, captureBeyondViewport: true },
    clip: { x: 0, y: 0, width, height, scale },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), Buffer.from(data, 'base64'));
}

/** What the page is called in English: the caption. */
async function englishTitle(address: string): Promise<string> {
  const html = await (
    await page.request.get(address, { headers: { cookie: await cookiesIn('en') }, maxRedirects: 3 })
  ).text();
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return title
    .replace(/ · Beczka$/, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’')
    .trim();
}

async function cookiesIn(language: string): Promise<string> {
  const kept = (await page.context().cookies()).filter(({ name }) => name !== 'beczka_language');
  return [...kept.map(({ name, value }) => `${name}=${value}`), `beczka_language=${language}`].join('; ');
}

const AREAS: [name: string, of: (route: string) => boolean][] = [
  ['Participants', (route) => route.startsWith('/p/') || route === '/lost-link'],
  ['Staff of a county', (route) => route === '/c' || route.startsWith('/c/') || route === '/account'],
  ['Operators', (route) => route.startsWith('/operator')],
  ['Everybody', () => true],
];

test('the page that shows them all', () => {
  const left = new Set(shown);
  const parts = AREAS.map(([name, of]) => {
    const here = [...left].filter(({ route }) => of(route));
    for (const one of here) left.delete(one);
    return `## ${name}\n\n${here.map(entryOf).join('\n')}`;
  });
  const lead = `Made by \`npm run screens\` from the demo county on 24 November 2026; every route of the web app at 390 and at 1280 px,\nthe main ones dark as well. Do not edit: run it again.`;
  writeFileSync(join(folder, 'README.md'), `# Screens\n\n${lead}\n\n${parts.join('\n\n')}\n`);
});

const entryOf = ({ route, title, address, files }: (typeof shown)[number]): string => {
  const caption = [title, `\`${route}\``, address && `\`?${address.replace(/=.*/, '')}\``]
    .filter(Boolean)
    .join(' · ');
  const pictures = files.map((file) => {
    const [, width, dark] = /-(\d+)(-dark)?\.webp$/.exec(file)!;
    const alt = `${title || route}, ${width} px${dark ? ', dark' : ''}`;
    return `<img src="${file}" alt="${alt}" width="${width === '390' ? 200 : 520}">`;
  });
  return `### ${caption}\n\n${pictures.join('\n')}\n`;
};
