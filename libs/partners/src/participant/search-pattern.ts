/** LIKE patterns, one for each word looked for, to be met by lower-cased text; wildcards in a word stand for themselves. */
export function searchPatterns(search: string | null | undefined): string[] {
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
