import type { Sentence } from '@beczka/tenancy';

const list = (words: readonly string[]) => words.join(', ');

/** Numbers of rows, the first ten of them: two thousand help nobody. */
const places = (lines: readonly number[]) =>
  list(lines.slice(0, 10).map(String)) + (lines.length > 10 ? '…' : '');

/** Why one row of a list cannot be taken; every sentence says how to mend it. */
export const rowProblem = {
  formula: (): Sentence => ({
    pl: 'W komórce jest formuła. Wklej w jej miejsce samą wartość.',
    en: 'The cell holds a formula. Paste its plain value instead.',
  }),
  command: (): Sentence => ({
    pl: 'Tekst nie może zaczynać się od znaku =, +, -, @ ani tabulatora: arkusz wziąłby go za polecenie.',
    en: 'A text may not begin with =, +, -, @ or a tab: a spreadsheet would take it for a command.',
  }),
  spreadsheetError: (): Sentence => ({
    pl: 'W komórce jest błąd arkusza. Wpisz wartość.',
    en: 'The cell holds a spreadsheet error. Type the value.',
  }),
  unseen: (): Sentence => ({
    pl: 'Tekst zawiera niedozwolone, niewidoczne znaki. Wpisz go ręcznie.',
    en: 'The text holds invisible characters that are not allowed. Type it by hand.',
  }),
  oneName: (): Sentence => ({
    pl: 'Podaj imię i nazwisko, oddzielone spacją.',
    en: 'Give the first and the last name, with a space between them.',
  }),
  unknownState: () => ({
    pl: 'Wpisz „tak” albo „nie”.',
    en: 'Write "yes" or "no".',
  }),
  unknownLanguage: (): Sentence => ({
    pl: 'Nie znamy tego języka. Wpisz: polski albo angielski.',
    en: 'This language is not known. Write: Polish or English.',
  }),
  repeatedEmail: (lines: readonly number[]): Sentence => ({
    pl: `Ten sam adres e-mail jest w wierszach ${places(lines)}. Zostaw jeden.`,
    en: `The same e-mail address stands in rows ${places(lines)}. Keep one.`,
  }),
  unknownSector: (choices: readonly Sentence[]): Sentence => ({
    pl: `Nie ma takiego sektora. Do wyboru: ${list(choices.map((name) => name.pl))}.`,
    en: `There is no such sector. Choose from: ${list(choices.map((name) => name.en))}.`,
  }),
  sectorNeeded: (choices: readonly Sentence[]): Sentence => ({
    pl: `To nowa organizacja: podaj jej sektor. Do wyboru: ${list(choices.map((name) => name.pl))}.`,
    en: `This organisation is new: give its sector. Choose from: ${list(choices.map((name) => name.en))}.`,
  }),
  otherSector: (registered: Sentence): Sentence => ({
    pl: `Ta organizacja należy już do sektora „${registered.pl}”. Popraw plik albo najpierw zmień sektor organizacji.`,
    en: `This organisation already belongs to the sector "${registered.en}". Mend the file, or change its sector first.`,
  }),
  otherMunicipality: (registered: string): Sentence => ({
    pl: `Ta organizacja ma już gminę „${registered}”. Popraw plik albo najpierw zmień gminę organizacji.`,
    en: `This organisation already has the municipality "${registered}". Mend the file, or change its municipality first.`,
  }),
  contradiction: (lines: readonly number[]): Sentence => ({
    pl: `Wiersze ${places(lines)} mówią o tej organizacji co innego. Wpisz w nich to samo.`,
    en: `Rows ${places(lines)} differ about this organisation. Write the same in them.`,
  }),
};
