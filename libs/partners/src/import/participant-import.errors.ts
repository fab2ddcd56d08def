import { DomainError, invalid, type Sentence } from '@beczka/tenancy';

const FIELD = 'input.contentBase64';

const problem = (pl: string, en: string) => invalid(FIELD, { pl, en });
const tooLarge = (pl: string, en: string) => new DomainError('TOO_LARGE', { pl, en }, FIELD);

/** What can be wrong with an uploaded list as a whole; every sentence says how to mend it. */
export const listProblem = {
  notBase64: () =>
    problem('Plik dotarł uszkodzony. Wybierz go jeszcze raz.', 'The file arrived damaged. Choose it again.'),
  empty: () => problem('Plik jest pusty.', 'The file is empty.'),
  wrongType: () =>
    problem(
      'To nie jest lista uczestników. Wybierz plik .xlsx albo .csv.',
      'This is not a list of participants. Choose an .xlsx or .csv file.',
    ),
  oldExcel: () =>
    problem(
      'To plik w starym formacie .xls albo chroniony hasłem. Zapisz go bez hasła jako .xlsx lub .csv.',
      'This file is in the old .xls format or protected by a password. Save it without one as .xlsx or .csv.',
    ),
  openDocument: () =>
    problem(
      'Formatu .ods nie czytamy. Zapisz plik jako .xlsx lub .csv.',
      'The .ods format is not read. Save the file as .xlsx or .csv.',
    ),
  unreadable: () =>
    problem(
      'Pliku nie da się odczytać. Otwórz go w arkuszu i zapisz ponownie jako .xlsx lub .csv.',
      'The file cannot be read. Open it in a spreadsheet and save it again as .xlsx or .csv.',
    ),
  brokenText: (line: number) =>
    problem(
      `Wiersz ${line}: cudzysłów nie jest zamknięty albo komórka jest za długa.`,
      `Row ${line}: a quotation mark is not closed or a cell is too long.`,
    ),
  missingColumns: (names: readonly Sentence[]) =>
    problem(
      `W pliku brakuje kolumn: ${names.map((name) => name.pl).join(', ')}. Pierwszy wiersz listy ma zawierać nagłówki.`,
      `The file lacks columns: ${names.map((name) => name.en).join(', ')}. The list's first row must hold the headings.`,
    ),
  repeatedColumn: (name: Sentence) =>
    problem(
      `Kolumna „${name.pl}” występuje dwa razy. Zostaw jedną.`,
      `The column "${name.en}" appears twice. Keep one.`,
    ),
  peselColumn: (heading: string) =>
    problem(
      `Kolumna „${heading}” jest na numery PESEL. Nie zbieramy ich: proszę usunąć tę kolumnę z pliku.`,
      `The column "${heading}" is for PESEL numbers. They are not collected; please remove it from the file.`,
    ),
  pesel: (line: number, heading: string) =>
    problem(
      `Wiersz ${line}${heading && `, kolumna „${heading}”`}: jest tu numer PESEL. Nie zbieramy ich: proszę usunąć go z pliku.`,
      `Row ${line}${heading && `, column "${heading}"`} holds a PESEL number. They are not collected; please remove it from the file.`,
    ),
  severalSheets: (names: readonly string[]) =>
    problem(
      `Listy są w kilku arkuszach: ${names.join(', ')}. Zostaw jedną w pliku.`,
      `There are lists on several sheets: ${names.join(', ')}. Keep one in the file.`,
    ),
  noRows: () => problem('Pod nagłówkami nie ma ani jednej osoby.', 'There is nobody below the headings.'),
  tooManyBytes: () => tooLarge('Plik jest za duży: najwyżej 2 MB.', 'The file is too large: at most 2 MB.'),
  tooManyRows: () =>
    tooLarge('Lista jest za długa: najwyżej 2000 osób.', 'The list is too long: at most 2,000 people.'),
  tooMuchInside: () =>
    tooLarge(
      'Plik zawiera za dużo danych. Zostaw w nim samą listę.',
      'The file holds too much. Leave nothing in it but the list.',
    ),
};

/** The county's data are no longer those of the preview. */
export function importChanged(): DomainError {
  return new DomainError('IMPORT_CHANGED', {
    pl: 'Od czasu podglądu dane się zmieniły. Sprawdź listę jeszcze raz i zatwierdź.',
    en: 'The data have changed since the preview. Check the list again, then confirm.',
  });
}

/** Some rows cannot be taken; a list is taken whole or not at all. */
export function importRefused(): DomainError {
  return new DomainError('IMPORT_REFUSED', {
    pl: 'Niektórych wierszy nie można przyjąć, więc nic nie zostało zapisane. Popraw je w pliku i wczytaj go ponownie.',
    en: 'Some rows cannot be taken, so nothing was saved. Mend them in the file and load it again.',
  });
}
