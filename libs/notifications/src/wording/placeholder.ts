import type { Language, Sentence } from '@beczka/tenancy';

/** What a county may have filled in when a letter is written: by the name that stands in braces, and what it means. */
export const PLACEHOLDERS = {
  FIRST_NAME: {
    pl: 'imię',
    en: 'first_name',
    meaning: { pl: 'imię odbiorcy', en: 'the reader’s first name' },
  },
  LAST_NAME: {
    pl: 'nazwisko',
    en: 'last_name',
    meaning: { pl: 'nazwisko odbiorcy', en: 'the reader’s last name' },
  },
  ORGANIZATION: {
    pl: 'organizacja',
    en: 'organisation',
    meaning: { pl: 'organizacja odbiorcy', en: 'the reader’s organisation' },
  },
  CONFERENCE: {
    pl: 'konferencja',
    en: 'conference',
    meaning: { pl: 'która konferencja', en: 'which conference' },
  },
  CYCLE: { pl: 'cykl', en: 'cycle', meaning: { pl: 'tytuł cyklu', en: 'title of the cycle' } },
  THEME: { pl: 'temat', en: 'theme', meaning: { pl: 'temat konferencji', en: 'theme of the conference' } },
  DATE: {
    pl: 'termin',
    en: 'date',
    meaning: { pl: 'dzień i godzina konferencji', en: 'day and hour of the conference' },
  },
  PLACE: { pl: 'miejsce', en: 'place', meaning: { pl: 'miejsce konferencji', en: 'where it takes place' } },
  CHANGE: { pl: 'zmiana', en: 'change', meaning: { pl: 'co się zmieniło', en: 'what has changed' } },
  ANSWER_BY: {
    pl: 'odpowiedz_do',
    en: 'answer_by',
    meaning: { pl: 'termin odpowiedzi', en: 'until when to answer' },
  },
  COUNTY: { pl: 'powiat', en: 'county', meaning: { pl: 'nazwa powiatu', en: 'name of the county' } },
  OFFICE: { pl: 'urząd', en: 'office', meaning: { pl: 'nazwa urzędu', en: 'name of the office' } },
  CONTACT: { pl: 'kontakt', en: 'contact', meaning: { pl: 'osoba do kontaktu', en: 'contact person' } },
  PHONE: { pl: 'telefon', en: 'phone', meaning: { pl: 'telefon do kontaktu', en: 'contact telephone' } },
} as const satisfies Record<string, Record<Language, string> & { meaning: Sentence }>;

export type Placeholder = keyof typeof PLACEHOLDERS;

export type PlaceholderValues = Partial<Record<Placeholder, string>>;

/** What a county may word of a letter. A blank line in opening and closing begins a paragraph. */
export interface WordingTexts {
  subject: string;
  greeting: string;
  opening: string;
  /** Stands before the signature; may be blank. */
  closing: string;
}
