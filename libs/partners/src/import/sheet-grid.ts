/** Stands where a cell holds a formula: neither its text nor its last result is taken for data. */
export const FORMULA = Symbol('formula');

export type Cell = string | typeof FORMULA;

/** A row that holds anything, under the number a person sees beside it in the spreadsheet. */
export interface GridRow {
  line: number;
  cells: Cell[];
  /** One merged cell across the sheet: a title between the rows, not a person. */
  heading: boolean;
}

export interface Grid {
  /** The worksheet's name; empty for a text file. */
  name: string;
  rows: GridRow[];
}

/** Most rows a list may have, and most lines that are looked at to find them. */
export const MAX_ROWS = 2_000;
export const MAX_LINES = 10_000;
/** Most columns that are looked at. */
export const MAX_COLUMNS = 256;

/** Whether a cell holds anything a person would see. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell === FORMULA || (cell !== undefined && cell.trim() !== '');
}
