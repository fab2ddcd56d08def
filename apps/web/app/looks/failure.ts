import type { Failure, Fault } from '../api.js';
import type { Text } from '../text/pl.js';

/** The API's own words, or ours where it could not speak. */
export function failureWords(text: Text, failure: Failure): string {
  switch (failure.code) {
    case 'UNAVAILABLE':
      return text.failure.unavailable;
    case 'TOO_LARGE':
      return failure.message || text.failure.tooLarge;
    case 'INTERNAL':
      return text.failure.internal(failure.message);
    default:
      return failure.message || text.failure.unavailable;
  }
}

/** Every field that is wrong, each with what is wrong with it. */
export function faultsOf(text: Text, failure: Failure | undefined): Fault[] {
  if (!failure?.field) return [];
  return failure.faults
    ? [...failure.faults]
    : [{ field: failure.field, message: failureWords(text, failure) }];
}

/** The same at the form's own fields, where the API calls them otherwise. */
export function atFields(failure: Failure, own: (field: string) => string): Failure {
  const { field, faults } = failure;
  return {
    ...failure,
    field: field && own(field),
    faults: faults?.map((fault) => ({ ...fault, field: own(fault.field) })),
  };
}
