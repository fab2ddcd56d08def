import { posix } from 'node:path';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { DomainError } from '@beczka/tenancy';
import {
  type Cell,
  FORMULA,
  type Grid,
  type GridRow,
  isFilled,
  MAX_COLUMNS,
  MAX_LINES,
} from './sheet-grid.js';
import { listProblem } from './participant-import.errors.js';
import { ArchiveTooLarge, ZipArchive } from './zip-archive.js';

/** Most bytes that are unpacked from one workbook. */
const UNPACKED_LIMIT = 20 * 1024 * 1024;
const MAX_MERGES = 2_000;

/**
 * The visible worksheets of an XLSX workbook. Only values are looked at: no styles, drawings or macros. Of cells merged
 * downwards every row has the value; a row whose only cell is merged sideways is a heading.
 * Throws INVALID or TOO_LARGE at the file's field.
 */
export function readXlsx(bytes: Buffer): Grid[] {
  try {
    const archive = new ZipArchive(bytes, UNPACKED_LIMIT);
    if (archive.has('mimetype')) throw listProblem.openDocument();
    return worksheets(archive);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    // Whatever else the parts of a damaged workbook break on, its owner can do one thing about it.
    throw error instanceof ArchiveTooLarge ? listProblem.tooMuchInside() : listProblem.unreadable();
  }
}

function worksheets(archive: ZipArchive): Grid[] {
  const workbook = relations(archive, '').find(({ type }) => type === 'officeDocument')!.target;
  const related = relations(archive, workbook);
  const strings = related.find(({ type }) => type === 'sharedStrings');
  const shared = strings ? sharedStrings(archive.read(strings.target)) : [];
  const sheets: { name: string; relation: string }[] = [];
  scan(archive.read(workbook), {
    open(tag, attributes) {
      if (tag !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      sheets.push({ name: attributes.name ?? '', relation: relation ?? '' });
    },
  });
  return sheets.flatMap(({ name, relation }) => {
    const part = related.find(({ id, type }) => id === relation && type === 'worksheet');
    return part ? [{ name, rows: worksheet(archive.read(part.target), shared) }] : [];
  });
}

interface Relation {
  id: string;
  /** The last word of the relation's type, the same in both flavours of the format. */
  type: string;
  target: string;
}

function relations(archive: ZipArchive, part: string): Relation[] {
  const folder = posix.dirname(part);
  const found: Relation[] = [];
  scan(archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag !== 'Relationship') return;
      const target = posix.join(Target.startsWith('/') ? '.' : folder, Target).replace(/^\//, '');
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

function sharedStrings(xml: Buffer): string[] {
  const strings: string[] = [];
  let phonetic = false;
  scan(xml, {
    open(tag) {
      if (tag === 'si') strings.push('');
      if (tag === 'rPh') phonetic = true;
    },
    close(tag, text) {
      if (tag === 'rPh') phonetic = false;
      if (tag === 't' && !phonetic) strings[strings.length - 1] += text;
    },
  });
  return strings.map(unescapeText);
}

function worksheet(xml: Buffer, shared: readonly string[]): GridRow[] {
  const rows: GridRow[] = [];
  const merges: string[] = [];
  let row: GridRow = { line: 0, cells: [], heading: false };
  let column = -1;
  let type = 'n';
  let value = '';
  let formula = false;
  scan(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        row = { line: attributes.r ? lineNumber(attributes.r) : row.line + 1, cells: [], heading: false };
        column = -1;
      } else if (tag === 'c') {
        column = attributes.r ? place(attributes.r).column : column + 1;
        type = attributes.t ?? 'n';
        value = '';
        formula = false;
      } else if (tag === 'f') {
        formula = true;
      } else if (tag === 'mergeCell') {
        if (merges.push(attributes.ref ?? '') > MAX_MERGES) throw new ArchiveTooLarge();
      }
    },
    close(tag, text) {
      if (tag === 'v' || tag === 't') value += text;
      if (tag === 'c' && column < MAX_COLUMNS) {
        row.cells[column] = formula ? FORMULA : cellText(type, value, shared);
      }
      if (tag === 'row') {
        row.cells = Array.from(row.cells, (cell) => cell ?? '');
        if (row.cells.some(isFilled) && rows.push(row) > MAX_LINES) throw listProblem.tooManyRows();
      }
    },
  });
  spread(rows, merges);
  return rows;
}

function cellText(type: string, value: string, shared: readonly string[]): Cell {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // 4.85E+10 is how a long telephone number may stand in the file.
  if (type === 'n') return value === '' || Number.isNaN(Number(value)) ? value : String(Number(value));
  return unescapeText(value);
}

function spread(rows: readonly GridRow[], merges: readonly string[]): void {
  for (const merge of merges) {
    const [from, to] = merge.split(':').map(place);
    if (!from || !to || from.column >= MAX_COLUMNS) continue;
    const top = rows.find((row) => row.line === from.line);
    if (!top) continue;
    if (to.column > from.column && top.cells.filter(isFilled).length === 1) top.heading = true;
    const value = top.cells[from.column] ?? '';
    for (const row of rows) {
      if (row.line > from.line && row.line <= to.line) row.cells[from.column] = value;
    }
  }
}

/** «AB12» as its line from 1 and its column from 0. */
function place(reference: string): { line: number; column: number } {
  const [, letters = '', line = ''] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(reference) ?? [];
  if (!letters) throw new Error(`Not a cell: ${reference}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { line: Number(line), column };
}

function lineNumber(text: string): number {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new Error(`Not a row: ${text}`);
  return Number(text);
}

/** Characters that XML cannot hold stand as _xHHHH_. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

interface Handlers {
  open?(tag: string, attributes: Record<string, string>): void;
  /** `text` is what stands directly in the element. */
  close?(tag: string, text: string): void;
}

/** Reads a part from front to back; names come without their namespace prefix. */
function scan(xml: Buffer, handlers: Handlers): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const append = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    handlers.open?.(local(name), attributes as Record<string, SaxesAttributePlain['value']>);
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', ({ name }) => handlers.close?.(local(name), texts.pop() ?? ''));
  parser.write(new TextDecoder().decode(xml)).close();
}
