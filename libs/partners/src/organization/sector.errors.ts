import { QueryFailedError } from 'typeorm';
import { DomainError, invalid } from '@beczka/tenancy';
import { letters } from '../import/participant-columns.js';
import type { Sector } from './sector.entity.js';

/** Lists tell sectors by the letters of their name: two that share them could not be told apart. */
export function refuseSameName(sectors: readonly Sector[], name: string): void {
  if (!sectors.some(({ namePl }) => letters(namePl) === letters(name))) return;
  throw invalid('input.name', {
    pl: 'Sektor o tej nazwie już jest na liście, być może wśród wycofanych.',
    en: 'A sector of this name is already on the list, perhaps among the retired.',
  });
}

export const chooseSector = () =>
  invalid('input.sectorCode', { pl: 'Wybierz sektor z listy.', en: 'Choose a sector from the list.' });

/** What the database refused about a sector; any other error goes on as it is. */
export function refuseSector(error: unknown): never {
  if (error instanceof QueryFailedError && error.driverError.code === '23503') {
    throw new DomainError('CONFLICT', {
      pl: 'Ten sektor jest używany, więc nie można go usunąć. Można go wycofać z użycia.',
      en: 'This sector is in use and cannot be removed. It can be retired.',
    });
  }
  throw error;
}
