import { QueryFailedError } from 'typeorm';
import { DomainError, invalid } from '@beczka/tenancy';

/** What the database refused about a participant, told at its field; any other error goes on as it is. */
export function refuseParticipant(error: unknown): never {
  const constraint = error instanceof QueryFailedError ? error.driverError.constraint : undefined;
  if (constraint === 'participant_county_id_email_key') {
    throw invalid('input.email', {
      pl: 'Uczestnik z tym adresem e-mail już jest na liście, być może wśród nieaktywnych.',
      en: 'A participant with this e-mail address is already on the list, perhaps among the inactive.',
    });
  }
  if (constraint === 'participant_county_id_organization_id_fkey') {
    throw invalid('input.organizationId', {
      pl: 'Wybierz organizację z listy.',
      en: 'Choose an organisation from the list.',
    });
  }
  throw error;
}

export const isErased = () =>
  new DomainError('CONFLICT', {
    pl: 'Dane tej osoby zostały usunięte. Zostały tylko jej odpowiedzi, bez nazwiska.',
    en: 'The data of this person were removed. Only their answers are left, without a name.',
  });
