import { CsvError, parse } from 'csv-parse/sync';
import { type Grid, type GridRow, isFilled, MAX_COLUMNS, MAX_LINES } from './sheet-grid.js';
import { listProblem } from './participant-import.errors.js';

const DELIMITERS = [';', ',', '\t'] as const;
/** Longest row, in characters; past it a quotation mark was surely left open. */
const LONGEST_ROW = 50_000;

/**
 * A list saved as text: UTF-8, UTF-16 with a byte order mark («Unicode text» of a spreadsheet) or, when it is not valid
 * UTF-8, Windows-1250; cells parted by semicolons, commas or tabs, whichever `fits` best on the first rows.
 * A row that spans several lines of text counts once, as it does in a spreadsheet.
 * Throws INVALID or TOO_LARGE at the file's field.
 */
export function readCsv(bytes: Uint8Array, fits: (rows: readonly GridRow[]) => number): Grid {
  const text = decode(bytes);
  const [delimiter] = DELIMITERS.map((mark) => ({ mark, fit: fits(head(text, mark)) })).sort(
    (a, b) => b.fit - a.fit,
  );
  const records = parseRecords(text, delimiter!.mark, MAX_LINES + 1);
  if (records.length > MAX_LINES) throw listProblem.tooManyRows();
  return { name: '', rows: numbered(records) };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** The first rows under a delimiter that may be the wrong one, which is no reason to stop. */
function head(text: string, delimiter: string): GridRow[] {
  try {
    return numbered(parseRecords(text, delimiter, 20));
  } catch {
    return [];
  }
}

function parseRecords(text: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      to,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    if (error instanceof CsvError) throw listProblem.brokenText(Number(error.records ?? 0) + 1);
    throw error;
  }
}

function numbered(records: readonly string[][]): GridRow[] {
  return records
    .map((cells, place) => ({ line: place + 1, cells: cells.slice(0, MAX_COLUMNS), heading: false }))
    .filter((row) => row.cells.some(isFilled));
}
