import { QueryFailedError } from 'typeorm';
import { DomainError, invalid } from '@beczka/tenancy';
import { chooseSector } from './sector.errors.js';

/** What the database refused about an organisation, told at its field; any other error goes on as it is. */
export function refuseOrganization(error: unknown): never {
  const constraint = error instanceof QueryFailedError ? error.driverError.constraint : undefined;
  if (constraint === 'organization_name') {
    throw invalid('input.name', {
      pl: 'Organizacja o tej nazwie już jest na liście.',
      en: 'An organisation of this name is already on the list.',
    });
  }
  if (constraint === 'organization_county_id_sector_code_fkey') throw chooseSector();
  throw error;
}

export const oneAndTheSame = () =>
  new DomainError('CONFLICT', {
    pl: 'To jest ta sama organizacja. Prosimy wskazać dwie różne.',
    en: 'This is one and the same organisation. Please name two.',
  });
