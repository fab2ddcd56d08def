import type { Language, Sentence } from '@beczka/tenancy';
import { type Placeholder, PLACEHOLDERS, type PlaceholderValues } from './placeholder.js';

const ALL = Object.keys(PLACEHOLDERS) as Placeholder[];
const inBraces = (placeholder: Placeholder, language: Language) => `{${PLACEHOLDERS[placeholder][language]}}`;

/** The text with what stands for each placeholder, once: a value that holds braces is not read again. */
export function filled(template: string, values: PlaceholderValues, language: Language): string {
  return template.replace(/\{([^{}\n]*)\}/g, (_, name: string) => {
    const placeholder = ALL.find((one) => PLACEHOLDERS[one][language] === known(name));
    return (placeholder && values[placeholder]) ?? '';
  });
}

/** Paragraphs are parted by blank lines; a single line end stays one. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/^\s+|\s+$/g, ''))
    .filter(Boolean);

/** What is wrong with the braces of a text and what stands in them; null when nothing is. */
export function templateFault(
  template: string,
  allowed: readonly Placeholder[],
  language: Language,
): Sentence | null {
  const twice = /\{\{|\}\}/.exec(template);
  if (twice) return braceTwice(allowed, language);
  let open = -1;
  for (let at = 0; at <= template.length; at++) {
    const mark = template[at];
    if (open >= 0 && (mark === undefined || mark === '{' || mark === '\n'))
      return unclosed(template.slice(open));
    if (mark === '{') open = at;
    if (mark === '}') {
      if (open < 0) return unopened(template.slice(0, at));
      const fault = nameFault(template.slice(open + 1, at), allowed, language);
      if (fault) return fault;
      open = -1;
    }
  }
  return null;
}

/** Case and stray spaces are forgiven. */
const known = (name: string) =>
  name
    .normalize('NFC')
    .trim()
    .toLocaleLowerCase('pl')
    .replace(/[\s-]+/g, '_');

function nameFault(written: string, allowed: readonly Placeholder[], language: Language): Sentence | null {
  const name = known(written);
  const placeholder = ALL.find((one) => PLACEHOLDERS[one][language] === name);
  if (placeholder && allowed.includes(placeholder)) return null;
  const list = allowed.map((one) => inBraces(one, language)).join(', ');
  if (placeholder) {
    return {
      pl: `Pola ${inBraces(placeholder, language)} nie można użyć w tej wiadomości. Można użyć: ${list}.`,
      en: `The field ${inBraces(placeholder, language)} cannot be used in this message. You can use: ${list}.`,
    };
  }
  const nearest = nearestTo(name, allowed, language);
  if (!nearest) {
    return {
      pl: `Nie znamy pola {${written}}. Można użyć: ${list}.`,
      en: `There is no field {${written}}. You can use: ${list}.`,
    };
  }
  return {
    pl: `Nie znamy pola {${written}}. Czy chodziło o ${inBraces(nearest, language)}?`,
    en: `There is no field {${written}}. Did you mean ${inBraces(nearest, language)}?`,
  };
}

/** The placeholder whose name, in either language, takes the fewest slips of the pen; none when it takes too many. */
function nearestTo(
  name: string,
  allowed: readonly Placeholder[],
  language: Language,
): Placeholder | undefined {
  const wanted = plain(name);
  const distances = allowed.map((one) => ({
    one,
    distance: Math.min(
      ...([language, 'pl', 'en'] as const).map((its) => slips(wanted, plain(PLACEHOLDERS[one][its]))),
    ),
  }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, Math.floor(wanted.length / 3)) ? best.one : undefined;
}

/** Without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** Levenshtein's distance. */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(one[i - 1] !== other[j - 1])));
    row = next;
  }
  return row[other.length]!;
}

const wordIn = (text: string) => /[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? '';

function unclosed(rest: string): Sentence {
  const word = wordIn(rest.split('\n')[0]!);
  return {
    pl: `Po „{${word}” brakuje nawiasu zamykającego „}”.`,
    en: `A closing brace “}” is missing after “{${word}”.`,
  };
}

function unopened(before: string): Sentence {
  const word = /[\p{L}\p{N}_]+\s*$/u.exec(before)?.[0].trim() ?? '';
  return {
    pl: `Przed „${word}}” brakuje nawiasu otwierającego „{”.`,
    en: `An opening brace “{” is missing before “${word}}”.`,
  };
}

function braceTwice(allowed: readonly Placeholder[], language: Language): Sentence {
  const example = inBraces(allowed[0]!, language);
  return {
    pl: `Wystarczą pojedyncze nawiasy, na przykład ${example}.`,
    en: `Single braces are enough, such as ${example}.`,
  };
}
