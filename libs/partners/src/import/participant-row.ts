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
}

const languages: Record<string, Language> = {
  ...{ pl: 'pl', polski: 'pl', polska: 'pl', polish: 'pl' },
  ...{ en: 'en', ang: 'en', angielski: 'en', english: 'en' },
};

/** What a list does not say of the forms' fields is no fault: which county, which id. */
const GIVEN = { skipMissingProperties: true };

/** One row checked by the very rules of the forms. Blanks count as nothing said. */
export function readRow(row: SheetRow): { entry: RowEntry; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const text = {} as Record<Column, string | null>;
  for (const [column, cell] of Object.entries(row.cells) as [Column, string | typeof FORMULA][]) {
    const taken = cell === FORMULA ? rowProblem.formula() : tidy(column, cell);
    if (typeof taken === 'string') text[column] = taken || null;
    else issues.push({ column, sentence: taken });
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
    },
    issues,
  };
}

/** What a spreadsheet would take for a command when the list is saved and opened again. */
const COMMAND = /^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;
const SPREADSHEET_ERROR = /^#([A-ZŁ]+[/0-9A-Z]*[!?]?)$/;
/** Control characters, and those that turn the direction of the text around them. */
// eslint-disable-next-line no-control-regex -- naming the characters is the point
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Left behind by copying from web pages and word processors. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The cell's text with single spaces, or what is wrong with it. */
function tidy(column: Column, cell: string): string | Sentence {
  const plain = cell.replace(INVISIBLE, '').replace(/^[ \u00a0]+/, '');
  if (COMMAND.test(plain) && !(column === 'phone' && plain.startsWith('+'))) return rowProblem.command();
  const text = plain
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC')
    .toWellFormed();
  if (SPREADSHEET_ERROR.test(text)) return rowProblem.spreadsheetError();
  if (UNSEEN.test(text)) return rowProblem.unseen();
  return text;
}

/** The library lists the last declared rule first, which says most. */
function sentenceOf({ constraints, contexts }: ValidationError): Sentence {
  const [rule, message] = Object.entries(constraints ?? {})[0] ?? ['', ''];
  return (contexts?.[rule] as Sentence | undefined) ?? { pl: 'Nieprawidłowa wartość.', en: message };
}
