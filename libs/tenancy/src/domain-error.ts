import type { Sentence } from './language.js';

/** Codes a program may rely on; the sentence beside them is for people. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_LARGE'
  | 'TOO_COMPLEX'
  | 'NOT_REGISTERED'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'POLL_CLOSED'
  | 'UNKNOWN_SLOT'
  | 'LINK_INVALID'
  | 'SIGN_IN_LINK_INVALID'
  | 'PASSKEY_REFUSED'
  | 'SIGN_IN_AGAIN'
  | 'PROVIDER_FAILED'
  | 'SIGN_IN_REFUSED'
  | 'ANOTHER_CYCLE'
  | 'COUNTY_CLOSED'
  | 'LAST_MANAGER'
  | 'EXPERT_TAKEN'
  | 'VENUE_TAKEN'
  | 'IMPORT_CHANGED'
  | 'IMPORT_REFUSED';

/** What is wrong with one field of an input, by its dotted path (`input.slots.2.heldOn`). */
export interface FieldFault {
  field: string;
  sentence: Sentence;
}

/**
 * A refusal that its reader can act on: a code for machines, a sentence in each language for people and, for bad input,
 * every field that is wrong, the first one leading.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: Sentence,
    readonly field?: string,
    readonly faults: readonly FieldFault[] = field === undefined ? [] : [{ field, sentence }],
  ) {
    super(sentence.en);
    this.name = 'DomainError';
  }
}

/** Missing and another county's alike: the answer must not tell them apart. */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND', { pl: 'Nie znaleziono.', en: 'Not found.' });
}

export function invalid(field: string, sentence: Sentence): DomainError {
  return new DomainError('INVALID', sentence, field);
}

/** Several fields at once. */
export function invalidFields(faults: readonly FieldFault[]): DomainError {
  const [{ field, sentence }] = faults as [FieldFault];
  return new DomainError('INVALID', sentence, field, faults);
}
