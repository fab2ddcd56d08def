import { dayAfter, writeDate, writeDay } from '../../text/dates.js';
import type { Language } from '../../text/language.js';

/** Days in a row, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** Days in calendar order, gathered into spans. */
export function spansOf(days: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && dayAfter(last.to, 1) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

/** «piątek, 17 listopada 2023 r.», «17 listopada 2023 r. – 19 listopada 2023 r.» */
export const writeSpan = (language: Language, { from, to }: Span) =>
  from === to ? writeDay(language, from) : `${writeDate(language, from)} – ${writeDate(language, to)}`;
