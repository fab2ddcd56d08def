import { themeIn } from '@beczka/cycles';
import {
  clockTime,
  dayAtTime,
  dayWithWeekday,
  type Letter,
  type LetterKind,
  roman,
} from '@beczka/notifications';
import { endOf, type Language } from '@beczka/tenancy';
import type { ConferenceSubject, Sender } from './letter-subjects.service.js';

/*
 * The parts that letters to participants share. Nobody's sex is guessed: Polish letters address «Szanowni Państwo».
 */

type Fact = NonNullable<Letter['facts']>[number];

export const GREETING = { pl: 'Szanowni Państwo,', en: 'Dear Sir or Madam,' };

export function footer(
  { county, profile, noticeUrl, letterhead }: Sender,
  language: Language,
  organizationName?: string,
): Letter['footer'] {
  const place = { pl: `w ${county.locative}`, en: `in ${county.nominative}` }[language];
  const forWhom = organizationName ? ` (${organizationName})` : '';
  return {
    signature: letterhead.signature[language],
    countyName: county.nominative,
    reason: {
      pl: `Piszemy do Państwa jako do uczestników partnerstwa lokalnego ${place}${forWhom}.`,
      en: `We write to you as a participant of the local partnership ${place}${forWhom}.`,
    }[language],
    privacy: {
      label: { pl: 'Jak przetwarzamy Państwa dane', en: 'How we process your data' }[language],
      url: inLanguage(noticeUrl, language),
    },
    ...(profile && {
      officeName: profile.officeName,
      contact: { name: profile.contactName, phone: profile.contactPhone, email: profile.contactEmail },
    }),
  };
}

/** A page for everybody, whose language stands in its address. */
export const inLanguage = (url: string, language: Language): string =>
  language === 'pl' ? url : `${url}?lang=${language}`;

/** The letter with the way to do without such letters, unless its reader has asked for it. */
export function withChoices(letter: Letter, kind: LetterKind, link: string): Letter {
  if (kind === 'REQUESTED' || kind === 'AWAITED') return letter;
  const label = {
    pl: {
      NEEDED: 'Które wiadomości chcą Państwo dostawać',
      REMINDER: 'Nie chcę przypomnień',
    },
    en: { NEEDED: 'Choose which mail you get', REMINDER: 'Stop these reminders' },
  }[letter.language][kind];
  return { ...letter, footer: { ...letter.footer, choices: { label, url: `${link}/mail` } } };
}

/** «III konferencja», "Conference III". */
export function ordinalName(ordinal: number, language: Language): string {
  return language === 'pl' ? `${roman(ordinal)} konferencja` : `Conference ${roman(ordinal)}`;
}

export function conferenceName({ conference }: ConferenceSubject, language: Language): string {
  return ordinalName(conference.ordinal, language);
}

/** «III konferencja cyklu „Razem dla powiatu”», to be read in a sentence. */
export function conferenceOfCycle(subject: ConferenceSubject, language: Language): string {
  const { title } = subject.cycle;
  return language === 'pl'
    ? `${conferenceName(subject, 'pl')} cyklu „${title}”`
    : `${conferenceName(subject, 'en')} of the cycle “${title}”`;
}

export function themeFact(subject: ConferenceSubject, language: Language): Fact {
  return { label: { pl: 'Temat', en: 'Theme' }[language], value: themeIn(subject.conference, language) };
}

/** Empty while no place is known. */
export function placeFacts({ venue }: ConferenceSubject, language: Language): Fact[] {
  if (!venue) return [];
  return [{ label: { pl: 'Miejsce', en: 'Place' }[language], value: `${venue.name}\n${venue.address}` }];
}

/** «piątek, 17 listopada 2023 r., godz. 9:00–14:00» */
export function whenFact({ conference }: ConferenceSubject, language: Language): Fact {
  const { heldOn, startsAt, durationMinutes } = conference;
  const end = endOf(startsAt!, durationMinutes);
  const hours = `${clockTime(startsAt!, language)}–${clockTime(end, language)}`;
  return {
    label: { pl: 'Termin', en: 'Date' }[language],
    value: `${dayWithWeekday(heldOn!, language)}${language === 'pl' ? ', godz.' : ','} ${hours}`,
  };
}

/** A slot in a list: «środa, 13 grudnia 2023 r., godz. 9:00». */
export function slotLine(
  { heldOn, startsAt }: { heldOn: string; startsAt: string },
  language: Language,
): string {
  const separator = language === 'pl' ? ', godz.' : ',';
  return `${dayWithWeekday(heldOn, language)}${separator} ${clockTime(startsAt, language)}`;
}

/** The agenda, an item a line; empty when there is none. */
export function agendaLines({ conference: { agenda } }: ConferenceSubject, language: Language): string[] {
  if (!agenda.length) return [];
  const items = agenda.map(({ startsAt, title }) => `${clockTime(startsAt, language)} ${title}`);
  return [[{ pl: 'Program:', en: 'Agenda:' }[language], ...items].join('\n')];
}

/** When it is, for the middle of a sentence. */
export const conferenceDate = ({ conference }: ConferenceSubject, language: Language) =>
  dayAtTime(conference.heldOn!, conference.startsAt!, language);

export const PERSONAL = {
  pl: 'Odnośnik w tej wiadomości jest osobisty, prosimy go nie przekazywać.',
  en: 'The link in this message is personal; please do not pass it on.',
};
