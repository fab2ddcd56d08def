/** Months or years written in figures, in either language. */
const SPANS = /(\d+)[\s\u00a0-]+(miesi|month|lat|year)/gi;

/** Whether a text tells for how long data are kept, and never so many months. What it says in words alone is not read. */
export function saysOtherMonths(text: string, months: number): boolean {
  const told = [...text.matchAll(SPANS)].map(
    ([, count, unit]) => Number(count) * (/^(lat|year)/i.test(unit!) ? 12 : 1),
  );
  return told.length > 0 && !told.includes(months);
}
