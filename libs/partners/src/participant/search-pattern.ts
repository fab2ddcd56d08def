/** LIKE patterns, one for each word looked for, for {@link holdsWords}; wildcards in a word stand for themselves. */
export function searchPatterns(search: string | null | undefined): string[] {
  const words = (search ?? '').split(/\s+/).filter(Boolean);
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

/**
 * The SQL that a text holds every word looked for, whatever their case and diacritics: «Zolc» finds «Żółć».
 * @param patterns the parameter that holds {@link searchPatterns}; without any, every text does
 */
export const holdsWords = (text: string, patterns: string) =>
  `folded(${text}) LIKE ALL (ARRAY(SELECT folded(pattern) FROM unnest(${patterns}::text[]) AS pattern))`;
