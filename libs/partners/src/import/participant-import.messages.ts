import type { Language, Sentence } from '@beczka/tenancy';
import type { ImportChange, ImportRow } from './participant-import.entity.js';
import { columnLabels } from './participant-columns.js';
import type { PlannedChange, PlannedRow } from './participant-plan.js';

/** Words of the cells and of the preview, by what is kept. */
export const languageNames: Record<string, Sentence> = {
  pl: { pl: 'polski', en: 'Polish' },
  en: { pl: 'angielski', en: 'English' },
};
export const takesPart: Record<string, Sentence> = {
  true: { pl: 'tak', en: 'yes' },
  false: { pl: 'nie', en: 'no' },
};

/** A planned row in the words of its reader; `sectorName` gives the name of a sector's code. */
export function rowInWords(
  row: PlannedRow,
  sectorName: (code: string) => string,
  language: Language,
): ImportRow {
  return {
    ...row,
    sector: sectorName(row.sector),
    changes: row.changes.map((change) => changeInWords(change, language)),
    issues: row.issues.map(({ column, sentence }) => ({
      column: columnLabels[column][language],
      message: sentence[language],
    })),
  };
}

function changeInWords({ column, before, after }: PlannedChange, language: Language): ImportChange {
  const names = column === 'language' ? languageNames : column === 'active' ? takesPart : {};
  const word = (value: string) => names[value]?.[language] ?? value;
  return { column: columnLabels[column][language], before: word(before), after: word(after) };
}
