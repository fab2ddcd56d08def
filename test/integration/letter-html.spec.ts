import { Role } from '@beczka/identity';
import { type Letter, MessageComposers } from '@beczka/notifications';
import { countyName, CountyTransaction, type Language } from '@beczka/tenancy';
import type { MailSender } from '../../libs/notifications/src/delivery/mail-sender.js';
import { AccountNoticeLetter } from '../../libs/notifications/src/letter/account-notice-letter.js';
import { layOut, type Mail } from '../../libs/notifications/src/letter/layout.js';
import { SignInLetter } from '../../libs/notifications/src/letter/sign-in-letter.js';
import type { ComposedMessage } from '../../libs/notifications/src/message/message-composer.js';
import { confirmationLetter, declinedLetter } from '../../libs/scheduling/src/interest/interest-letter.js';
import { LetterSubjects } from '../../libs/scheduling/src/letter/letter-subjects.service.js';
import { OCCASIONS } from '../../libs/scheduling/src/letter/occasions.js';
import { type Exemption, htmlFaults } from '../support/html-checker.js';
import { NISKO } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp } from '../support/scheduling-app.js';

/** Every letter there is, in both languages, as mail programs get it. */

const LANGUAGES: Language[] = ['pl', 'en'];
/** The widest that a letter grows; mail programs on desks show no more beside their lists. */
const WIDEST = 560;
const TEXT_WIDTH = 72;

/** What mail programs need and web pages do not. */
const FOR_MAIL_PROGRAMS: Exemption[] = [
  [
    /^The “(cellpadding|cellspacing|border|align|bgcolor|width|height)” attribute/,
    'Outlook lays tables out by attributes, not by styles',
  ],
  [
    /^Bad value “supported-color-schemes”|^Attribute “xmlns”/,
    'Apple Mail’s name for color-scheme; Outlook reads letters as XHTML',
  ],
  [/(supported-color-schemes|-webkit-text-size-adjust|mso-)/, 'properties of Apple Mail and Outlook'],
  [
    /^Text run is not in Unicode Normalization Form C|^Document uses the Unicode Private Use/,
    'the preheader is filled up with characters that show nothing',
  ],
];

let beczka: SchedulingApp;
const mails = new Map<string, Mail & { language: Language }>();

beforeAll(async () => {
  beczka = await schedulingApp();
  const county = await beczka.county(NISKO, 3);
  const note = { note: 'Prosimy o odpowiedź także wtedy, gdy żaden dzień nie pasuje.' };
  const undecided = await beczka.openPoll(county, note);
  const closing = { countyId: NISKO, id: undecided.id };
  await beczka.mutate(county.coordinator, 'closeDatePoll', 'DatePollRefInput', closing);
  const poll = await beczka.openPoll(county, note);
  const decision = { countyId: NISKO, id: poll.id, slotId: poll.slots[0], reason: 'Na próbę.' };
  const { errors } = await beczka.mutate(
    county.coordinator,
    'decideDatePoll',
    'DecideDatePollInput',
    decision,
  );
  expect(errors).toEqual([]);
  const [given] = await beczka.rows<{ id: string }>(
    `INSERT INTO registration (county_id, id, conference_id, participant_id, held_on, starts_at, state, places_given, said_at)
     SELECT county_id, gen_random_uuid(), id, $2, held_on, starts_at, 'COMING', 1, $3 FROM conference
     WHERE county_id = $1 AND held_on IS NOT NULL RETURNING id`,
    [NISKO, county.people[0]!.id, NOW],
  );
  const subjects = [poll.id, undecided.id, county.conferenceIds[1]!, county.people[0]!.id, given!.id];
  for (const language of LANGUAGES) {
    for (const occasion of Object.keys(OCCASIONS))
      keep(occasion, language, await preview(occasion, subjects, language));
    for (const [name, letter] of [...(await accountLetters(language)), ...(await interestLetters(language))])
      keep(name, language, letter);
  }
});
afterAll(() => beczka.close());

const keep = (name: string, language: Language, letter: Letter) =>
  mails.set(`${name} in ${language}`, { ...layOut(letter), language });

/** About whichever of these the occasion speaks. */
async function preview(occasion: string, subjects: string[], language: Language): Promise<Letter> {
  const composer = beczka.get(MessageComposers).find(occasion)!;
  for (const subject of subjects) {
    const letter = await beczka
      .within(NISKO, () => composer.preview(NISKO, subject, language))
      .catch(() => undefined);
    if (letter) return letter;
  }
  throw new Error(`There is nothing to preview ${occasion} with.`);
}

async function accountLetters(language: Language): Promise<[string, Letter][]> {
  const sent: Letter[] = [];
  const sender = {
    send: async ({ letter }: ComposedMessage) => void sent.push(letter),
  } as unknown as MailSender;
  const to = { email: 'anna@pup.example.org', name: 'Anna', language };
  const link = `https://beczka.example.org/sign-in/${'A'.repeat(43)}`;
  const signIn = new SignInLetter(sender);
  await signIn.send(to, link, NOW);
  const county = countyName({ name: 'niżański', kind: 'POWIAT' });
  await signIn.send(to, link, NOW, { inviter: 'Halina Lis', county, role: Role.COORDINATOR });
  const notice = { id: 'x', kind: 'PASSKEY_ADDED', happenedAt: NOW, browser: null } as const;
  await new AccountNoticeLetter(sender).tell(to, notice, 'https://beczka.example.org/account');
  return [
    ['sign-in link', sent[0]!],
    ['invitation of staff', sent[1]!],
    ['account notice', sent[2]!],
  ];
}

/** To those who are on no list. */
async function interestLetters(language: Language): Promise<[string, Letter][]> {
  const subjects = beczka.get(LetterSubjects);
  const sender = await beczka.within(NISKO, () =>
    beczka.get(CountyTransaction).read(NISKO, (manager) => subjects.sender(manager, NISKO)),
  );
  const link = `https://beczka.example.org/powiat/${NISKO}/zgloszenie/${'A'.repeat(43)}`;
  return [
    ['confirmation of interest', confirmationLetter(sender, language, link, NOW)],
    ['refusal of interest', declinedLetter(sender, language)],
  ];
}

const each = (look: (mail: Mail & { language: Language }, name: string) => void) => {
  expect(mails.size).toBeGreaterThanOrEqual(2 * (Object.keys(OCCASIONS).length + 5));
  for (const [name, mail] of mails) look(mail, name);
};
const hrefs = (html: string): string[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

it('is valid HTML', async () => {
  const sources = new Map([...mails].map(([name, { html }]) => [name, html]));
  expect(await htmlFaults(sources, FOR_MAIL_PROGRAMS)).toEqual([]);
  // Java takes its time to begin where much else is under way.
}, 180_000);

it('says its language and its colours, and fetches nothing', () => {
  each(({ html, language }, name) => {
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect([name, /(src=|url\(|@import|<link|<script|<img)/i.exec(html)?.[0]]).toEqual([name, undefined]);
  });
});

it('links the county’s notice in its own language, where the county writes', () => {
  const linked = [...mails.values()].flatMap(({ html, language }) =>
    hrefs(html)
      .filter((href) => href.includes('/privacy/'))
      .map((href) => [language, new URL(href).search]),
  );
  expect(linked.length).toBeGreaterThan(2 * 15);
  expect(linked.filter(([language, query]) => query !== (language === 'en' ? '?lang=en' : ''))).toEqual([]);
});

it('is laid out by tables that fit a narrow column', () => {
  each(({ html }, name) => {
    const shown = html.replace(/<!--\[if mso\]>.*?<!\[endif\]-->|<style>.*?<\/style>/gs, '');
    const widths = [...shown.matchAll(/(?<![-\w])(?:max-)?width[:=]"?(\d+)(?:px|")/g)].map(([, width]) =>
      Number(width),
    );
    expect([name, widths.filter((width) => width > WIDEST)]).toEqual([name, []]);
    // A table without a role is read out as one, cell by cell.
    expect([name, /<table(?! role="presentation")/.exec(html.replace(/<!--.*?-->/gs, ''))]).toEqual([
      name,
      null,
    ]);
  });
});

it('says the same in plain text: every link, on a line of its own, and no line too long', () => {
  each(({ html, text }, name) => {
    const lines = text.split('\n');
    for (const href of hrefs(html)) {
      if (href.startsWith('http')) expect([name, lines]).toEqual([name, expect.arrayContaining([href])]);
      else if (href.startsWith('mailto:')) expect(text).toContain(href.slice('mailto:'.length));
    }
    const long = lines.filter((line) => line.length > TEXT_WIDTH && !/^https?:\S+$/.test(line));
    expect([name, long]).toEqual([name, []]);
    expect([name, /<\/?[a-z]|&[a-z]+;/i.exec(text)]).toEqual([name, null]);
  });
});
