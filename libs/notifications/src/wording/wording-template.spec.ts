import type { Placeholder } from './placeholder.js';
import { filled, paragraphsOf, templateFault } from './wording-template.js';

const ALLOWED: Placeholder[] = ['FIRST_NAME', 'LAST_NAME', 'CONFERENCE', 'ANSWER_BY', 'OFFICE'];
const fault = (template: string, language: 'pl' | 'en' = 'pl') =>
  templateFault(template, ALLOWED, language)?.pl ?? null;

describe('a text of the county’s own', () => {
  it.each([
    'Dzień dobry!',
    '{imię} {nazwisko}, {konferencja} – {odpowiedz_do}',
    '{Imię}, { imię }, {odpowiedz do}, {odpowiedz-do}',
    '',
  ])('may be «%s»', (text) => {
    expect(fault(text)).toBeNull();
  });

  it.each([
    ['{konferencjaa}', 'Nie znamy pola {konferencjaa}. Czy chodziło o {konferencja}?'],
    ['Szanowny {imie}', 'Nie znamy pola {imie}. Czy chodziło o {imię}?'],
    ['{urzad}', 'Nie znamy pola {urzad}. Czy chodziło o {urząd}?'],
    ['{nawzisko}', 'Nie znamy pola {nawzisko}. Czy chodziło o {nazwisko}?'],
    ['{first_name}', 'Nie znamy pola {first_name}. Czy chodziło o {imię}?'],
    [
      '{kwiatek}',
      'Nie znamy pola {kwiatek}. Można użyć: {imię}, {nazwisko}, {konferencja}, {odpowiedz_do}, {urząd}.',
    ],
    ['{}', 'Nie znamy pola {}. Można użyć: {imię}, {nazwisko}, {konferencja}, {odpowiedz_do}, {urząd}.'],
    [
      '{termin}',
      'Pola {termin} nie można użyć w tej wiadomości. Można użyć: {imię}, {nazwisko}, {konferencja}, {odpowiedz_do}, {urząd}.',
    ],
    ['Dla {imię i {nazwisko}', 'Po „{imię” brakuje nawiasu zamykającego „}”.'],
    ['Do {odpowiedz_do', 'Po „{odpowiedz_do” brakuje nawiasu zamykającego „}”.'],
    ['Do {odpowiedz_do\nDziękujemy}', 'Po „{odpowiedz_do” brakuje nawiasu zamykającego „}”.'],
    ['Dla imię}', 'Przed „imię}” brakuje nawiasu otwierającego „{”.'],
    ['{{imię}}', 'Wystarczą pojedyncze nawiasy, na przykład {imię}.'],
  ])('is refused when it is «%s»', (text, sentence) => {
    expect(fault(text)).toBe(sentence);
  });

  it('has English names in English', () => {
    expect(templateFault('{first_name}', ALLOWED, 'en')).toBeNull();
    expect(templateFault('{imię}', ALLOWED, 'en')?.en).toBe(
      'There is no field {imię}. Did you mean {first_name}?',
    );
  });
});

describe('a letter', () => {
  it('has what is meant where a placeholder stands, read once', () => {
    const values = { FIRST_NAME: '{nazwisko}', LAST_NAME: '<b>$&', CONFERENCE: 'III konferencja' };
    expect(filled('{imię} {Nazwisko}: { konferencja }', values, 'pl')).toBe(
      '{nazwisko} <b>$&: III konferencja',
    );
  });

  it('shows no braces to a reader, whatever was kept from another release', () => {
    expect(filled('A {dawne_pole} {termin} B', {}, 'pl')).toBe('A   B');
  });

  it('has a paragraph for each blank line, and keeps single line ends', () => {
    expect(paragraphsOf('\n Jeden\ndwa\n \n\nTrzy \n')).toEqual(['Jeden\ndwa', 'Trzy']);
    expect(paragraphsOf('  \n ')).toEqual([]);
  });
});
