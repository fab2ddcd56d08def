import { DomainError, invalid, type Sentence } from '@beczka/tenancy';

const conflict = (pl: string, en: string) => new DomainError('CONFLICT', { pl, en });

export const bulkProblem = {
  nobody: () =>
    conflict(
      'Nie ma kogo zmieniać: nikt nie został zaznaczony albo nikt już nie pasuje do filtra.',
      'There is nobody to change: nobody is chosen, or nobody meets the filter any more.',
    ),
  othersByNow: () =>
    conflict(
      'Lista zmieniła się od czasu podglądu. Poniżej jest aktualny podgląd – prosimy sprawdzić go i potwierdzić jeszcze raz.',
      'The list has changed since the preview. Below is how it stands now; please look and confirm once more.',
    ),
  tooLate: () =>
    conflict(
      'Tej zmiany nie można już cofnąć: minął na to czas.',
      'This change cannot be undone any more: the time for it is over.',
    ),
  forGood: () =>
    conflict(
      'Unieważnionych odnośników nie można przywrócić.',
      'Links that were ended cannot be brought back.',
    ),
  missing: (field: string, sentence: Sentence) => invalid(field, sentence),
};
