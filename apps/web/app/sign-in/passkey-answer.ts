import type { Attempt } from '../api.js';
import { failureWords } from '../looks/failure.js';
import type { Language } from '../text/language.js';
import { texts } from '../text/texts.js';

/** What the script is told: options for the browser, where to go, or what is wrong. */
export type PasskeyAnswer = { options?: string; to?: string; failure?: string };

/** An attempt's outcome for the script. */
export function answerScript<T>(
  language: Language,
  { data, failure }: Attempt<T>,
  answer: (data: T) => PasskeyAnswer,
  init?: (data: T) => ResponseInit | undefined,
): Response {
  if (!failure) return Response.json(answer(data), init?.(data));
  const body: PasskeyAnswer = { failure: failureWords(texts[language], failure) };
  return Response.json(body, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });
}
