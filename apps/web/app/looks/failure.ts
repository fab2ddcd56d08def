import type { Failure } from '../api.js';
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
