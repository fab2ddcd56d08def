import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { Language, Sentence } from '@beczka/tenancy';
import { CreateOrganizationInput } from '../organization/organization.inputs.js';
import { municipalityName } from './known-partners.js';
import { type Column, letters } from './participant-columns.js';
import { rowProblem } from './participant-row.errors.js';
import { CreateParticipantInput } from '../participant/participant.inputs.js';
import type { SheetRow } from './participant-sheet.js';
import { FORMULA } from './sheet-grid.js';

/** Why a row cannot be taken, at the column to mend. */
export interface RowIssue {
  column: Column;
  sentence: Sentence;
  /** The text that was not taken because a spreadsheet could take it for a formula. */
  command?: string;
}

/** A row in the words of the service. `null` where the list says nothing. */
export interface RowEntry {
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  function: string | null;
  organization: string;
  /** As written; which sector it is depends on the county. */
  sector: string | null;
  municipality: string | null;
  language: Language | null;
  active: boolean | null;
}

const languages: Record<string, Language> = {
  ...{ pl: 'pl', polski: 'pl', polska: 'pl', polish: 'pl' },
  ...{ en: 'en', ang: 'en', angielski: 'en', english: 'en' },
};

const answers: Record<string, boolean> = { tak: true, yes: true, nie: false, no: false };

/** What a list does not say of the forms' fields is no fault: which county, which id. */
const GIVEN = { skipMissingProperties: true };

/** One row checked by the very rules of the forms. Blanks count as nothing said. */
export function readRow(row: SheetRow): { entry: RowEntry; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const text = {} as Record<Column, string | null>;
  for (const [column, cell] of Object.entries(row.cells) as [Column, string | typeof FORMULA][]) {
    if (cell === FORMULA) {
      issues.push({ column, sentence: rowProblem.formula() });
      continue;
    }
    const { plain, ...issue } = tidy(column, cell);
    if (issue.sentence) issues.push({ column, ...issue, sentence: issue.sentence });
    if (!issue.sentence || issue.command) text[column] = plain || null;
  }
  const whole = 'fullName' in row.cells;
  if (whole && text.fullName) {
    const names = text.fullName.split(' ');
    text.lastName = names.pop()!;
    text.firstName = names.join(' ');
    if (names.length === 0) issues.push({ column: 'fullName', sentence: rowProblem.oneName() });
  }
  const language = text.language ? languages[letters(text.language)] : null;
  if (language === undefined) issues.push({ column: 'language', sentence: rowProblem.unknownLanguage() });
  const active = text.active ? answers[letters(text.active)] : null;
  if (active === undefined) issues.push({ column: 'active', sentence: rowProblem.unknownState() });

  const participant = plainToInstance(CreateParticipantInput, {
    firstName: text.firstName ?? '',
    lastName: text.lastName ?? '',
    email: text.email ?? '',
    phone: text.phone,
    function: text.function,
  });
  const partner = plainToInstance(CreateOrganizationInput, {
    name: text.organization ?? '',
    municipalityName: text.municipality,
  });
  const rules: [ValidationError[], Partial<Record<string, Column>>][] = [
    [
      validateSync(participant, GIVEN),
      {
        ...(whole ? { lastName: 'fullName' } : { firstName: 'firstName', lastName: 'lastName' }),
        ...{ email: 'email', phone: 'phone', function: 'function' },
      },
    ],
    [validateSync(partner, GIVEN), { name: 'organization', municipalityName: 'municipality' }],
  ];
  for (const [errors, columns] of rules) {
    for (const error of errors) {
      const column = columns[error.property];
      if (column && !issues.some((issue) => issue.column === column)) {
        issues.push({ column, sentence: sentenceOf(error) });
      }
    }
  }
  return {
    entry: {
      firstName: participant.firstName,
      lastName: participant.lastName,
      email: participant.email,
      phone: participant.phone ?? null,
      function: participant.function ?? null,
      organization: partner.name,
      sector: text.sector ?? null,
      municipality: text.municipality ? municipalityName(text.municipality) : null,
      language: language ?? null,
      active: active ?? null,
    },
    issues,
  };
}

/** What a spreadsheet would take for a command when the list is saved and opened again. */
export const COMMAND = /^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;
const SPREADSHEET_ERROR = /^#([A-ZŁ]+[/0-9A-Z]*[!?]?)$/;
/** Control characters, and those that turn the direction of the text around them. */
// eslint-disable-next-line no-control-regex -- naming the characters is the point
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Left behind by copying from web pages and word processors. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The cell's text with single spaces, and what is wrong with it. An apostrophe before what looks like a formula says that
 * it is none.
 */
function tidy(column: Column, cell: string): { plain: string; sentence?: Sentence; command?: string } {
  const given = cell.replace(INVISIBLE, '').replace(/^[ \u00a0]+/, '');
  const marked = given.startsWith("'") && COMMAND.test(given.slice(1));
  const plain = spaced(marked ? given.slice(1) : given);
  if (COMMAND.test(given) && !(column === 'phone' && given.startsWith('+')))
    return { plain, sentence: rowProblem.command(), command: plain };
  if (SPREADSHEET_ERROR.test(plain)) return { plain, sentence: rowProblem.spreadsheetError() };
  if (UNSEEN.test(plain)) return { plain, sentence: rowProblem.unseen() };
  return { plain };
}

/** As a cell says it: what is the same after this is no change. */
export const spaced = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC')
    .toWellFormed();

/** The library lists the last declared rule first, which says most. */
function sentenceOf({ constraints, contexts }: ValidationError): Sentence {
  const [rule, message] = Object.entries(constraints ?? {})[0] ?? ['', ''];
  return (contexts?.[rule] as Sentence | undefined) ?? { pl: 'Nieprawidłowa wartość.', en: message };
}
