import { themeIn } from '@beczka/cycles';
import {
  filled,
  type Letter,
  paragraphsOf,
  type PlaceholderValues,
  type WordingTexts,
} from '@beczka/notifications';
import type { ParticipantContact } from '@beczka/partners';
import type { Language } from '@beczka/tenancy';
import { conferenceDate, conferenceName, footer, PERSONAL } from './letter-parts.js';
import type { ConferenceSubject, Sender } from './letter-subjects.service.js';
import type { WordedOccasion } from './standard-wording.js';

/** Whom a letter addresses. */
export type Addressee = Pick<ParticipantContact, 'firstName' | 'lastName' | 'organizationName'>;

/** What a letter has to say, whatever its wording. */
export interface Matter extends Pick<Letter, 'preheader' | 'facts' | 'action' | 'otherAction'> {
  /** What the opening's last paragraph goes on with. */
  goesOn?: string;
  /** After the opening, a paragraph each. */
  paragraphs?: string[];
  /** After the button and before the closing. */
  agenda?: string[];
  values: PlaceholderValues;
}

/** What the county says, in its own wording, around what the letter has to say. */
export function wordedLetter(
  occasion: WordedOccasion,
  matter: Matter,
  { language, sender, reader, texts = sender.wordings(occasion, language) }: Wording,
): Letter {
  const { preheader, goesOn, paragraphs = [], facts, action, otherAction, agenda = [] } = matter;
  const values = { ...valuesOf(sender), ...matter.values, ...addressed(reader) };
  const write = (text: string) => filled(text, values, language);
  const opening = paragraphsOf(goesOn ? `${write(texts.opening).trimEnd()} ${goesOn}` : write(texts.opening));
  return {
    language,
    subject: write(texts.subject),
    preheader,
    greeting: write(texts.greeting),
    paragraphs: [...opening, ...paragraphs],
    facts,
    action,
    otherAction,
    afterAction: [...agenda, ...paragraphsOf(write(texts.closing)), ...(action ? [PERSONAL[language]] : [])],
    footer: footer(sender, language, reader?.organizationName),
  };
}

interface Wording {
  language: Language;
  sender: Sender;
  /** An invented one when left out. */
  reader?: Addressee;
  /** Those that hold when left out. */
  texts?: WordingTexts;
}

const SAMPLE_READER = {
  FIRST_NAME: 'Anna',
  LAST_NAME: 'Przykładowa',
  ORGANIZATION: 'Urząd Gminy Przykładowej',
};

const addressed = (reader: Addressee | undefined): PlaceholderValues =>
  reader
    ? { FIRST_NAME: reader.firstName, LAST_NAME: reader.lastName, ORGANIZATION: reader.organizationName }
    : SAMPLE_READER;

const valuesOf = ({ county, profile }: Sender): PlaceholderValues => ({
  COUNTY: county.nominative,
  OFFICE: profile?.officeName ?? county.nominative,
  CONTACT: profile?.contactName ?? '',
  PHONE: profile?.contactPhone ?? '',
});

const NO_PLACE = { pl: 'miejsce podamy wkrótce', en: 'a place to be announced' };

/** What may be said of a conference, its date where it has one. */
export function conferenceValues(subject: ConferenceSubject, language: Language): PlaceholderValues {
  const { conference, cycle, venue } = subject;
  return {
    CONFERENCE: conferenceName(subject, language),
    CYCLE: cycle.title,
    THEME: themeIn(conference, language),
    PLACE: venue?.name ?? NO_PLACE[language],
    ...(conference.heldOn && { DATE: conferenceDate(subject, language) }),
  };
}
