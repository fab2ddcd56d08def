import { readCsv } from './csv-grid.js';
import { holdsPesel } from '@beczka/tenancy';
import { type Column, columnLabels, columnOf, letters } from './participant-columns.js';
import { listProblem } from './participant-import.errors.js';
import { type Cell, FORMULA, type Grid, type GridRow, isFilled, MAX_ROWS } from './sheet-grid.js';
import { readXlsx } from './xlsx-grid.js';

/** One person's row, under the number a person sees beside it in the spreadsheet. Columns the file lacks are missing. */
export interface SheetRow {
  line: number;
  cells: Partial<Record<Column, Cell>>;
}

export interface Sheet {
  rows: SheetRow[];
  /** Headings that name nothing an import knows; what stands below them is not taken. */
  ignoredColumns: string[];
}

/** Largest file, in bytes. */
export const MAX_BYTES = 2 * 1024 * 1024;
/** Titles may stand above the headings, but not more rows of them than this. */
const HEADING_SEARCH = 20;

/**
 * Reads a list of participants out of the bytes of an XLSX or text file; which it is, the bytes tell, not its name.
 * Rows without anything in a known column are passed over.
 * Throws INVALID or TOO_LARGE at `input.contentBase64`, with a sentence on how to mend the file.
 */
export function readSheet(bytes: Uint8Array): Sheet {
  if (bytes.length > MAX_BYTES) throw listProblem.tooManyBytes();
  if (bytes.length === 0) throw listProblem.empty();
  const grids = readGrids(Buffer.from(bytes));
  grids.forEach(refusePesel);
  const { grid, heading } = theList(grids);
  const places = columnPlaces(heading);
  const rows = grid.rows
    .filter((row) => row.line > heading.line && !row.heading)
    .map((row) => ({ line: row.line, cells: pick(row, places) }))
    .filter((row) => Object.values(row.cells).some(isFilled));
  if (rows.length === 0) throw listProblem.noRows();
  if (rows.length > MAX_ROWS) throw listProblem.tooManyRows();
  const ignoredColumns = headingTexts(heading).filter((text) => text !== '' && !columnOf(text));
  return { rows, ignoredColumns: ignoredColumns.map((text) => text.slice(0, 100).toWellFormed()) };
}

/** The file is kept until it is applied, so a number that nobody may collect is refused wherever it stands in it. */
function refusePesel({ rows }: Grid): void {
  const heading = bestHeading(rows);
  const headings = heading ? headingTexts(heading).map((text) => text.slice(0, 100).toWellFormed()) : [];
  for (const row of rows)
    row.cells.forEach((cell, place) => {
      if (cell === FORMULA) return;
      if (row === heading && letters(cell).includes('pesel')) throw listProblem.peselColumn(headings[place]!);
      if (holdsPesel(cell)) throw listProblem.pesel(row.line, row === heading ? '' : (headings[place] ?? ''));
    });
}

function readGrids(bytes: Buffer): Grid[] {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw listProblem.oldExcel();
  const grid = readCsv(bytes, (rows) => knownColumns(bestHeading(rows)).size);
  // Programs, pictures and documents that are neither of the two: their first row is no text.
  const first = grid.rows[0]?.cells.join('') ?? '';
  // eslint-disable-next-line no-control-regex -- control characters are what tells them apart
  if (/[\u0000-\u0008\u000e-\u001f]/.test(first) || first.startsWith('%PDF')) throw listProblem.wrongType();
  return [grid];
}

/** The one sheet whose headings name the columns a list needs. */
function theList(grids: readonly Grid[]): { grid: Grid; heading: GridRow } {
  const candidates = grids
    .filter((grid) => grid.rows.length > 0)
    .map((grid) => ({ grid, heading: bestHeading(grid.rows)! }))
    .map((candidate) => ({ ...candidate, missing: missingColumns(knownColumns(candidate.heading)) }));
  const lists = candidates.filter((candidate) => candidate.missing.length === 0);
  if (lists.length > 1) throw listProblem.severalSheets(lists.map(({ grid }) => grid.name));
  if (lists[0]) return lists[0];
  const nearest = candidates.sort((a, b) => a.missing.length - b.missing.length)[0];
  if (!nearest) throw listProblem.empty();
  throw listProblem.missingColumns(nearest.missing.map((column) => columnLabels[column]));
}

/** Of the first rows, the one in which most columns are recognised; titles above the list hold none. */
function bestHeading(rows: readonly GridRow[]): GridRow | undefined {
  let best: GridRow | undefined;
  for (const row of rows.slice(0, HEADING_SEARCH)) {
    if (!best || knownColumns(row).size > knownColumns(best).size) best = row;
  }
  return best;
}

function missingColumns(known: ReadonlySet<Column>): Column[] {
  const apart = known.has('firstName') || known.has('lastName');
  const names: Column[] = apart && !known.has('fullName') ? ['firstName', 'lastName'] : ['fullName'];
  const needed: Column[] = [...names, 'email', 'organization'];
  return needed.filter((column) => !known.has(column));
}

function headingTexts(row: GridRow): string[] {
  return row.cells.map((cell) => (cell === FORMULA ? '' : cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()));
}

function knownColumns(row: GridRow | undefined): Set<Column> {
  return new Set(row ? headingTexts(row).flatMap((text) => columnOf(text) ?? []) : []);
}

function columnPlaces(heading: GridRow): Map<Column, number> {
  const places = new Map<Column, number>();
  headingTexts(heading).forEach((text, place) => {
    const column = columnOf(text);
    if (!column) return;
    if (places.has(column)) throw listProblem.repeatedColumn(columnLabels[column]);
    places.set(column, place);
  });
  // Names in columns of their own say more than the same names in one cell.
  if (places.has('firstName') && places.has('lastName')) places.delete('fullName');
  else if (places.has('fullName'))
    ['firstName' as const, 'lastName' as const].forEach((name) => places.delete(name));
  return places;
}

function pick(row: GridRow, places: ReadonlyMap<Column, number>): SheetRow['cells'] {
  return Object.fromEntries([...places].map(([column, place]) => [column, row.cells[place] ?? '']));
}
