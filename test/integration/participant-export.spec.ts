import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { NISKO } from '../support/people.js';
import { type StaffApp, staffApp } from '../support/staff-app.js';

/** A list goes out as a sheet and comes in again as it was. */
let partners: StaffApp;
let organizationId: string;

const PEOPLE = [
  {
    firstName: 'Łucja',
    lastName: 'Żółć',
    phone: '+48 15 841 20 00',
    function: '=HYPERLINK("x")',
    language: 'PL',
  },
  {
    firstName: 'Jan  Maria',
    lastName: 'Kos',
    phone: '0158412000',
    function: '-radny; "stary"',
    language: 'EN',
  },
  { firstName: "O'Neil", lastName: 'Święch-Lis', phone: null, function: null, language: 'PL' },
  { firstName: 'Ewa', lastName: 'Odeszła', phone: '600 100 200', function: '@home', language: 'PL' },
];

beforeAll(async () => {
  partners = await staffApp();
  const organization = { name: 'Fundacja „Razem; +1”', sectorCode: 'ngo', municipalityName: 'Jeżowe' };
  organizationId = (await partners.change('createOrganization', organization)).data.id;
  for (const person of PEOPLE) {
    const input = { ...person, organizationId, email: `${randomUUID()}@example.org` };
    const { data, error } = await partners.change('createParticipant', input);
    if (error) throw new Error(error.message);
    if (person.firstName === 'Ewa') await partners.change('deactivateParticipant', { id: data.id });
  }
}, 60_000);
afterAll(() => partners?.close());

async function exported(input: object = {}, language: 'pl' | 'en' = 'pl') {
  const { data, error } = await partners.change(
    'exportParticipants',
    input,
    'fileName contentType contentBase64',
    undefined,
    language,
  );
  if (error) throw new Error(error.message);
  return { ...data, bytes: Buffer.from(data.contentBase64, 'base64') } as { fileName: string; bytes: Buffer };
}

async function opened(bytes: Buffer) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return { workbook, sheet: workbook.worksheets[0]! };
}

async function previewed(bytes: Buffer, language: 'pl' | 'en' = 'pl') {
  const { data, error } = await partners.change(
    'previewParticipantImport',
    { fileName: 'lista.xlsx', contentBase64: bytes.toString('base64') },
    'id added changed same refused newOrganizations ignoredColumns rows { lastName changes { column before after } issues { column message } }',
    undefined,
    language,
  );
  if (error) throw new Error(error.message);
  return data;
}

const UNCHANGED = { added: 0, changed: 0, refused: 0, newOrganizations: [], ignoredColumns: [] };

it('has its headings frozen, columns wide enough, and nothing but text', async () => {
  const { fileName, bytes } = await exported();
  expect(fileName).toBe('uczestnicy-2026-11-02.xlsx');
  const { sheet } = await opened(bytes);
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  expect(sheet.rowCount).toBe(5);
  sheet.columns.forEach(({ width }) => expect(width).toBeGreaterThanOrEqual(10));
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.numFmt).toBe('@');
    }),
  );
  const texts = (sheet.getSheetValues() as unknown[][]).flatMap((row) => row ?? []);
  for (const text of [
    '0158412000',
    '+48 15 841 20 00',
    '=HYPERLINK("x")',
    '@home',
    'Fundacja „Razem; +1”',
    'nie',
  ])
    expect(texts).toContain(text);
});

it.each([
  ['pl', 'XLSX'],
  ['en', 'XLSX'],
  ['pl', 'CSV'],
] as const)(
  'in %s as %s comes in again without a change, the inactive included',
  async (language, format) => {
    const { bytes } = await exported({ format }, language);
    const shown = await previewed(bytes, language);
    expect(
      shown.rows.flatMap(({ changes, issues }: { changes: []; issues: [] }) => [...changes, ...issues]),
    ).toEqual([]);
    expect(shown).toMatchObject({ ...UNCHANGED, same: 4 });
  },
);

it.each([
  ['Telefon', 2, '15 000 00 00', 'telefon'],
  ['Imię', 2, 'Janina', 'imię'],
  ['Funkcja', 3, 'sołtyska', 'funkcja'],
  ['Język', 4, 'angielski', 'język'],
  ['Bierze udział', 4, 'nie', 'bierze udział'],
  ['Bierze udział', 3, 'tak', 'bierze udział'],
])('with another %s in row %i is that one change', async (heading, line, value, column) => {
  const { bytes } = await exported();
  const { workbook, sheet } = await opened(bytes);
  const place = (sheet.getRow(1).values as string[]).indexOf(heading);
  sheet.getRow(line).getCell(place).value = value;
  const shown = await previewed(Buffer.from(await workbook.xlsx.writeBuffer()));
  expect(shown).toMatchObject({ ...UNCHANGED, changed: 1, same: 3 });
  expect(shown.rows[line - 2].changes).toEqual([expect.objectContaining({ column, after: value })]);
});

it('takes off the list whoever the list says takes no part', async () => {
  const { bytes } = await exported({ filter: { search: 'Święch' } });
  const { workbook, sheet } = await opened(bytes);
  sheet.getRow(2).getCell(10).value = 'nie';
  const { id } = await previewed(Buffer.from(await workbook.xlsx.writeBuffer()));
  await partners.change('applyParticipantImport', { id });
  const { rows } = await partners.admin.query(
    `SELECT deactivated_at IS NULL AS active, link_revision, unnoticed FROM participant WHERE last_name = 'Święch-Lis'`,
  );
  expect(rows).toEqual([{ active: false, link_revision: 1, unnoticed: true }]);
  const back = await previewed((await exported({ filter: { state: 'INACTIVE' } })).bytes);
  expect(back).toMatchObject({ ...UNCHANGED, same: 2 });
});

it('marks as text what a spreadsheet would take for a formula in CSV', async () => {
  const csv = (await exported({ format: 'CSV' })).bytes.toString();
  for (const cell of csv.split(/[;\r\n]+/)) expect(cell.replace(/^\uFEFF?"?/, '')).not.toMatch(/^[=@-]/);
  expect(csv).toContain(`'@home`);
});

it('is what the filter shows, recorded with how many it told of, and for those who keep the list', async () => {
  const { sheet } = await opened((await exported({ filter: { search: 'zolc' } })).bytes);
  expect(sheet.rowCount).toBe(2);
  const { data } = await partners.ask(
    `{ journal(countyId: "${NISKO}") { events { sentence changes { label after } } } }`,
  );
  const event = data.journal.events.find(({ sentence }: { sentence: string }) =>
    sentence.startsWith('Pobrano'),
  );
  expect(event).toMatchObject({
    sentence: 'Pobrano listę uczestników',
    changes: [
      { label: 'Rodzaj pliku', after: 'XLSX' },
      { label: 'Liczba osób', after: '1' },
    ],
  });
  for (const role of ['EXPERT', 'OBSERVER']) {
    const { cookie } = await partners.member(role, NISKO);
    const { error } = await partners.change('exportParticipants', {}, 'fileName', cookie);
    expect(error?.code).toBe('FORBIDDEN');
  }
});
