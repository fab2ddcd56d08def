import type { Language } from '@beczka/tenancy';
import { type Column, columnLabels } from '../import/participant-columns.js';
import { languageNames, takesPart } from '../import/participant-import.messages.js';
import { COMMAND } from '../import/participant-row.js';

/** One person as the list has them. */
export interface ListedPerson {
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  function: string | null;
  organization: string;
  /** The sector's name. */
  sector: string;
  municipality: string | null;
  language: Language;
  active: boolean;
}

const COLUMNS = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'function',
  'organization',
  'sector',
  'municipality',
  'language',
  'active',
] as const satisfies Column[];

/** Headings and rows, all of it text, in words that an import takes again. */
export function sheetOf(people: readonly ListedPerson[], language: Language): string[][] {
  const heading = COLUMNS.map((column) => capital(columnLabels[column][language]));
  const rows = people.map((person) =>
    COLUMNS.map((column) => {
      if (column === 'language') return languageNames[person.language]![language];
      if (column === 'active') return takesPart[String(person.active)]![language];
      return person[column] ?? '';
    }),
  );
  return [heading, ...rows];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const NARROWEST = 8;
const WIDEST = 48;

/**
 * A workbook of one sheet. Every cell is text and stays text when it is changed: a telephone number keeps its zeros, and
 * what begins like a formula is none.
 */
export async function writeXlsx(sheet: readonly string[][], language: Language): Promise<Buffer> {
  // Loaded when it is needed: it is large, and most processes never write a workbook.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Beczka';
  const page = workbook.addWorksheet(language === 'en' ? 'Participants' : 'Uczestnicy', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  const [heading = []] = sheet;
  page.columns = heading.map((_, place) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, ...sheet.map((row) => row[place]!.length)) + 2),
    style: { numFmt: '@' },
  }));
  page.addRows(sheet as string[][]);
  page.getRow(1).font = { bold: true };
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: heading.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Separated by semicolons, as spreadsheets of the Polish kind open it. What begins like a formula is marked as text. */
export function writeCsv(sheet: readonly string[][]): Buffer {
  const cell = (text: string) => {
    const safe = COMMAND.test(text) ? `'${text}` : text;
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return Buffer.from('\uFEFF' + sheet.map((row) => `${row.map(cell).join(';')}\r\n`).join(''));
}
