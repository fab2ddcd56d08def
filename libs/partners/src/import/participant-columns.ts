import type { Sentence } from '@beczka/tenancy';

/** What a list of participants can say about a person; `fullName` stands for both names in one cell. */
export type Column =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'function'
  | 'organization'
  | 'sector'
  | 'municipality'
  | 'language'
  | 'active';

/** Column names as people read them. */
export const columnLabels: Record<Column, Sentence> = {
  firstName: { pl: 'imię', en: 'first name' },
  lastName: { pl: 'nazwisko', en: 'last name' },
  fullName: { pl: 'imię i nazwisko', en: 'full name' },
  email: { pl: 'e-mail', en: 'e-mail' },
  phone: { pl: 'telefon', en: 'telephone' },
  function: { pl: 'funkcja', en: 'function' },
  organization: { pl: 'organizacja', en: 'organisation' },
  sector: { pl: 'sektor', en: 'sector' },
  municipality: { pl: 'gmina', en: 'municipality' },
  language: { pl: 'język', en: 'language' },
  active: { pl: 'bierze udział', en: 'takes part' },
};

const headings: Record<Column, string> = {
  firstName: 'imię, imiona, pierwsze imię, first name, given name',
  lastName: 'nazwisko, nazwiska, last name, surname, family name',
  fullName:
    'imię i nazwisko, imię nazwisko, imiona i nazwisko, imię i nazwisko uczestnika, uczestnik, osoba, full name, name',
  email:
    'e-mail, mail, adres e-mail, adres mail, adres mailowy, adres poczty elektronicznej, poczta elektroniczna, poczta, ' +
    'e-mail address',
  phone:
    'telefon, tel., nr telefonu, nr tel., numer telefonu, telefon kontaktowy, telefon komórkowy, phone, phone number, ' +
    'telephone, telephone number, mobile',
  function: 'funkcja, stanowisko, funkcja/stanowisko, stanowisko/funkcja, function, position, job title',
  organization:
    'organizacja, instytucja, podmiot, nazwa organizacji, nazwa instytucji, nazwa podmiotu, organizacja/instytucja, ' +
    'instytucja/organizacja, firma, partner, organisation, organization, institution',
  sector: 'sektor, sector',
  municipality: 'gmina, nazwa gminy, miasto/gmina, gmina/miasto, municipality',
  language: 'język, język korespondencji, language',
  active: 'bierze udział, takes part',
};

const columns = new Map<string, Column>();
for (const [column, variants] of Object.entries(headings) as [Column, string][]) {
  for (const variant of variants.split(', ')) columns.set(letters(variant), column);
}

/** The column a heading names, whatever its letter case, diacritics, spaces and punctuation. */
export function columnOf(heading: string): Column | undefined {
  return columns.get(letters(heading));
}

/** Letters and digits alone, in lower case without diacritics: how people's spellings of a known word are compared. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
