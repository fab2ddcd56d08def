import fc from 'fast-check';
import { DomainError } from '@beczka/tenancy';
import { readSheet, type Sheet } from './participant-sheet.js';

/** The bytes a Polish Excel saves a text list as; letters by their place in Windows-1250. */
function windows1250(text: string): Buffer {
  const places: Record<string, number> = {
    ...{ ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0x9c, ź: 0x9f, ż: 0xbf },
    ...{
      Ą: 0xa5,
      Ć: 0xc6,
      Ę: 0xca,
      Ł: 0xa3,
      Ń: 0xd1,
      Ó: 0xd3,
      Ś: 0x8c,
      Ź: 0x8f,
      Ż: 0xaf,
      '„': 0x84,
      '”': 0x94,
    },
  };
  return Buffer.from([...text].map((letter) => places[letter] ?? letter.charCodeAt(0)));
}

function refusal(bytes: Uint8Array): DomainError {
  try {
    readSheet(bytes);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'));
const summary = ({ rows }: Sheet) =>
  rows.map(({ line, cells }) => `${line}: ${Object.values(cells).map(String).join('|')}`);

const HEAD = 'Imię;Nazwisko;E-mail;Organizacja';
const JAN = 'Jan;Żółć;jan@example.org;Gmina Łęczna';
const READ = ['2: Jan|Żółć|jan@example.org|Gmina Łęczna'];

describe('bytes a list may come in', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', csv(HEAD, JAN)],
    ['UTF-8 with a byte order mark', csv(`\ufeff${HEAD}`, JAN)],
    ['Windows-1250', windows1250(`${HEAD}\r\n${JAN}\r\n`)],
    [
      'UTF-16, a spreadsheet’s Unicode text',
      Buffer.from(`\ufeff${HEAD}\r\n${JAN}`.replaceAll(';', '\t'), 'utf16le'),
    ],
    ['commas', csv(HEAD.replaceAll(';', ','), JAN.replaceAll(';', ','))],
    ['tabs', csv(HEAD.replaceAll(';', '\t'), JAN.replaceAll(';', '\t'))],
    ['quotation marks', csv(HEAD, '"Jan";"Żółć";"jan@example.org";"Gmina Łęczna"')],
    ['line feeds alone', Buffer.from(`${HEAD}\n${JAN}\n`)],
    ['carriage returns alone', Buffer.from(`${HEAD}\r${JAN}\r`)],
  ])('%s', (_, bytes) => {
    expect(summary(readSheet(bytes))).toEqual(READ);
  });

  it('keeps every Polish letter of Windows-1250', () => {
    const letters = 'ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż „ZS”';
    const [row] = readSheet(windows1250(`${HEAD}\nJan;Kos;j@example.org;${letters}`)).rows;
    expect(row?.cells.organization).toBe(letters);
  });

  it('leaves quotation marks inside a cell alone', () => {
    const [row] = readSheet(csv(HEAD, 'Jan;Kos;j@example.org;Stowarzyszenie "Nisko"')).rows;
    expect(row?.cells.organization).toBe('Stowarzyszenie "Nisko"');
  });
});

describe('headings', () => {
  it.each([
    ['IMIĘ;NAZWISKO;ADRES E-MAIL;INSTYTUCJA', 'firstName lastName email organization'],
    ['imie;nazwisko;email;podmiot', 'firstName lastName email organization'],
    ['Imię i nazwisko;Mail;Nazwa instytucji;Tel.', 'fullName email organization phone'],
    [
      'Lp.;Imię;Nazwisko;E-mail *;Nr telefonu:;Stanowisko;Organizacja / instytucja;Sektor;Gmina;Język',
      'firstName lastName email phone function organization sector municipality language',
    ],
    [
      'First name;Surname;E-mail address;Phone number;Position;Organisation;Sector;Municipality;Language',
      'firstName lastName email phone function organization sector municipality language',
    ],
  ])('%s', (heading, columns) => {
    const { rows } = readSheet(csv(heading, heading.replace(/[^;]+/g, 'x')));
    expect(Object.keys(rows[0]!.cells).join(' ')).toBe(columns);
  });

  it('may stand below a title, and unknown ones are named', () => {
    const sheet = readSheet(csv('Lista uczestników;;;', ';;;', `${HEAD};RODO;Uwagi`, `${JAN};tak;`));
    expect(summary(sheet)).toEqual(['4: Jan|Żółć|jan@example.org|Gmina Łęczna']);
    expect(sheet.ignoredColumns).toEqual(['RODO', 'Uwagi']);
  });

  it.each([
    ['one is missing', csv('Imię;Nazwisko;Organizacja', 'Jan;Kos;ZS'), /brakuje kolumn: e-mail\. /],
    ['half a name', csv('Imię;E-mail;Organizacja', 'Jan;j@example.org;ZS'), /brakuje kolumn: nazwisko\. /],
    [
      'there are none',
      csv('Jan;Kos;jan@example.org'),
      /brakuje kolumn: imię i nazwisko, e-mail, organizacja\. /,
    ],
    ['one stands twice', csv(`${HEAD};Adres e-mail`, `${JAN};x`), /Kolumna „e-mail” występuje dwa razy/],
  ])('refuses the file when %s', (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatchObject({ code: 'INVALID', field: 'input.contentBase64' });
    expect(refusal(bytes).sentence.pl).toMatch(sentence);
  });
});

describe('line numbers', () => {
  it('are those of the spreadsheet, past empty rows and texts of several lines', () => {
    const sheet = readSheet(
      csv(HEAD, '', 'Jan;Kos;jan@example.org;"Zespół', 'Szkół"', ';;;', 'Ewa;Lis;ewa@example.org;ZS'),
    );
    expect(summary(sheet)).toEqual([
      '3: Jan|Kos|jan@example.org|Zespół\r\nSzkół',
      '5: Ewa|Lis|ewa@example.org|ZS',
    ]);
  });

  it('do not count rows that are only numbered', () => {
    const sheet = readSheet(csv(`Lp.;${HEAD}`, `1;${JAN}`, '2;;;;', '3;;;;'));
    expect(sheet.rows.map(({ line }) => line)).toEqual([2]);
  });
});

describe('files that are no list', () => {
  const people = (n: number) => Array.from({ length: n }, (_, i) => `Jan;Kos;jan${i}@example.org;ZS`);

  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing at all', Buffer.alloc(0), 'INVALID', /pusty/],
    ['headings alone', csv(HEAD), 'INVALID', /ani jednej osoby/],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'INVALID', /\.xlsx albo \.csv/],
    [
      'a picture',
      Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'),
      'INVALID',
      /brakuje kolumn|\.csv/,
    ],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), 'INVALID', /\.xlsx albo \.csv/],
    [
      'an old or protected workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'INVALID',
      /\.xls albo chroniony/,
    ],
    ['an open quotation mark', csv(HEAD, JAN, 'Ewa;"Lis;e@example.org;ZS'), 'INVALID', /Wiersz 3: cudzysłów/],
    ['more people than fit', csv(HEAD, ...people(2001)), 'TOO_LARGE', /2000 osób/],
    ['nothing but line ends', Buffer.from(`${HEAD}${'\n'.repeat(20_000)}`), 'TOO_LARGE', /2000 osób/],
    ['more bytes than fit', Buffer.alloc(2 * 1024 * 1024 + 1, 'x'), 'TOO_LARGE', /2 MB/],
  ])('%s', (_, bytes, code, sentence) => {
    expect(refusal(bytes)).toMatchObject({ code, field: 'input.contentBase64' });
    expect(refusal(bytes).sentence.pl).toMatch(sentence);
  });

  it('takes as many people as fit', () => {
    expect(readSheet(csv(HEAD, ...people(2000))).rows).toHaveLength(2000);
  });

  it('whatever the bytes are, says so and nothing worse', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\u0003\u0004', HEAD, `${HEAD}\n`),
        (bytes, start) => {
          const file = Buffer.concat([Buffer.from(start), bytes]);
          try {
            readSheet(file);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);
});
