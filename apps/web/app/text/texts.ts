import { en } from './en.js';
import type { Language } from './language.js';
import type { Text } from './pl.js';
import { pl } from './pl.js';
import { unbroken } from './unbroken.js';

/** The same texts, each kept from breaking where it would read badly. */
function keptTogether<T>(text: T): T {
  if (typeof text === 'string') return unbroken(text) as T;
  if (typeof text === 'function') {
    return ((...about: unknown[]) => keptTogether((text as (...about: unknown[]) => unknown)(...about))) as T;
  }
  if (Array.isArray(text)) return text.map(keptTogether) as T;
  return Object.fromEntries(
    Object.entries(text as object).map(([key, one]) => [key, keptTogether(one)]),
  ) as T;
}

export const texts: Record<Language, Text> = { pl: keptTogether<Text>(pl), en: keptTogether<Text>(en) };
