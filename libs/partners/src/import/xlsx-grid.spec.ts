import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS, { type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { DomainError } from '@beczka/tenancy';
import { readSheet } from './participant-sheet.js';
import { FORMULA } from './sheet-grid.js';

const HEAD = ['Imię', 'Nazwisko', 'E-mail', 'Telefon', 'Organizacja'];
const JAN = ['Jan', 'Żółć', 'jan@example.org', '15 841 20 00', 'Gmina Łęczna'];

/** A workbook as a spreadsheet program writes it. */
async function workbook(fill: (sheet: Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Lista'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function refusal(bytes: Uint8Array): string {
  try {
    readSheet(bytes);
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.field}: ${error.sentence.pl}`;
    throw error;
  }
  return 'read';
}

/** A zip archive made by hand, to lie in; `stated` is the size its directory claims. */
function zip(
  files: Record<
    string,
    { packed: Buffer; stated?: number; checksum?: number; method?: number; flags?: number }
  >,
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, { packed, stated = 0, checksum = 0, method = 8, flags = 0 }] of Object.entries(files)) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(stated, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\0\0'), fields, place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const part = (xml: string) => ({ packed: deflateRawSync(Buffer.from(xml)), checksum: crc32(xml) });
const relation = (id: string, type: string, target: string) =>
  `<Relationships><Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/></Relationships>`;
const skeleton = {
  '_rels/.rels': part(relation('a', 'officeDocument', '/xl/workbook.xml')),
  'xl/workbook.xml': part(
    '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="L" r:id="s"/></x:sheets></x:workbook>',
  ),
  'xl/_rels/workbook.xml.rels': part(relation('s', 'worksheet', 'worksheets/sheet1.xml')),
};
const inline = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
const sheetOf = (rows: string) =>
  part(`<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`);

describe('workbooks', () => {
  it('are read by value, with the line numbers a person sees', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.getRow(1).values = ['Lista uczestników'];
      sheet.getRow(3).values = HEAD;
      sheet.getRow(4).values = JAN;
      sheet.getRow(9).values = [
        'Ewa',
        'Lis',
        { text: 'ewa@example.org', hyperlink: 'mailto:ewa@example.org' },
        158412000,
        'ZS',
      ];
      sheet.getCell('F9').value = new Date();
      book.addWorksheet('Notatki').getCell('A1').value = 'uwagi';
    });
    expect(readSheet(bytes).rows).toEqual([
      {
        line: 4,
        cells: {
          firstName: 'Jan',
          lastName: 'Żółć',
          email: 'jan@example.org',
          phone: '15 841 20 00',
          organization: 'Gmina Łęczna',
        },
      },
      {
        line: 9,
        cells: {
          firstName: 'Ewa',
          lastName: 'Lis',
          email: 'ewa@example.org',
          phone: '158412000',
          organization: 'ZS',
        },
      },
    ]);
  });

  it('join the parts of a text of several styles', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getRow(1).values = HEAD;
      sheet.getRow(2).values = JAN;
      sheet.getCell('E2').value = {
        richText: [{ text: 'Gmina ', font: { bold: true } }, { text: 'Łęczna' }],
      };
    });
    expect(readSheet(bytes).rows[0]?.cells.organization).toBe('Gmina Łęczna');
  });

  it('give neither the formula nor its last result', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getRow(1).values = HEAD;
      sheet.getRow(2).values = JAN;
      sheet.getCell('C2').value = {
        formula: 'HYPERLINK("http://example.org","jan@example.org")',
        result: 'jan@example.org',
      };
    });
    expect(readSheet(bytes).rows[0]?.cells.email).toBe(FORMULA);
  });

  it('give a downward merge to each of its rows and pass over titles merged sideways', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getRow(1).values = HEAD;
      sheet.getCell('A2').value = 'Sektor edukacji';
      sheet.mergeCells('A2:E2');
      sheet.getRow(3).values = JAN;
      sheet.getRow(4).values = ['Ewa', 'Lis', 'ewa@example.org'];
      sheet.mergeCells('E3:E4');
    });
    const { rows } = readSheet(bytes);
    expect(rows.map(({ line, cells }) => [line, cells.organization])).toEqual([
      [3, 'Gmina Łęczna'],
      [4, 'Gmina Łęczna'],
    ]);
  });

  it('are refused when several sheets hold a list; hidden ones do not count', async () => {
    const lists = (state: 'visible' | 'hidden') =>
      workbook((sheet, book) => {
        const other = book.addWorksheet('Kopia', { state });
        for (const one of [sheet, other]) one.addRows([HEAD, JAN]);
      });
    expect(refusal(await lists('visible'))).toMatch(
      /^INVALID .*: Listy są w kilku arkuszach: Lista, Kopia\./,
    );
    expect(refusal(await lists('hidden'))).toBe('read');
  });

  it('may come from other programs: prefixes, texts in place, no references', () => {
    const row = (cells: string[]) => `<x:row>${cells.map(inline).join('')}</x:row>`;
    const bytes = zip({ ...skeleton, 'xl/worksheets/sheet1.xml': sheetOf(row(HEAD) + row(JAN)) });
    expect(readSheet(bytes).rows).toEqual([
      {
        line: 2,
        cells: {
          firstName: 'Jan',
          lastName: 'Żółć',
          email: 'jan@example.org',
          phone: '15 841 20 00',
          organization: 'Gmina Łęczna',
        },
      },
    ]);
  });
});

describe('workbooks that are none', () => {
  const zeros = deflateRawSync(Buffer.alloc(30 * 1024 * 1024, ' '), { level: 9 });

  it.each<[string, Buffer, RegExp]>([
    ['an archive of something else', zip({ 'a.txt': part('hello') }), /nie da się odczytać/],
    ['a text document', zip({ mimetype: part('application/vnd.oasis.opendocument.spreadsheet') }), /\.ods/],
    [
      'a bomb that says it is small',
      zip({ ...skeleton, 'xl/worksheets/sheet1.xml': { packed: zeros, stated: 10 } }),
      /^TOO_LARGE .*za dużo danych/,
    ],
    [
      'parts that are no XML',
      zip({ ...skeleton, 'xl/worksheets/sheet1.xml': part('<worksheet><row>') }),
      /nie da się odczytać/,
    ],
    [
      'a wrong checksum',
      zip({ ...skeleton, 'xl/worksheets/sheet1.xml': { ...sheetOf(''), checksum: 1 } }),
      /nie da się odczytać/,
    ],
    [
      'an encrypted part',
      zip({ ...skeleton, 'xl/worksheets/sheet1.xml': { ...sheetOf(''), flags: 1 } }),
      /nie da się odczytać/,
    ],
    ['an empty sheet', zip({ ...skeleton, 'xl/worksheets/sheet1.xml': sheetOf('') }), /pusty/],
    [
      'a row number out of this world',
      zip({ ...skeleton, 'xl/worksheets/sheet1.xml': sheetOf('<x:row r="1e99"/>') }),
      /nie da się odczytać/,
    ],
    [
      'entities that multiply',
      zip({
        ...skeleton,
        'xl/worksheets/sheet1.xml': part('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'),
      }),
      /nie da się odczytać/,
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
    expect(refusal(bytes)).toContain(' input.contentBase64: ');
  });

  it('of which every cell is merged with every other are read, not counted out', () => {
    const row = (cells: string[]) =>
      `<row>${cells.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(2_000);
    const xml = `<worksheet><sheetData>${row(HEAD)}${row(JAN).repeat(1500)}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    expect(refusal(zip({ ...skeleton, 'xl/worksheets/sheet1.xml': part(xml) }))).toBe('read');
  }, 30_000);

  it('when damaged anywhere, is read or refused and nothing worse', async () => {
    const whole = await workbook((sheet) => sheet.addRows([HEAD, JAN]));
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        (at, byte, cut) => {
          const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
          if (!cut) bytes[at] = byte;
          refusal(bytes);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
});
