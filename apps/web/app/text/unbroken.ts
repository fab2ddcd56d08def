import { remembered } from './remembered.js';

const months =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What stays together: no space of a match may become a line end. */
const together: readonly RegExp[] = [
  // A one-letter word never hangs at the end of a line.
  /(?<![\p{L}\p{N}])[aiouwz] (?=\S)/giu,
  /(?<!\p{L})(?:godz|tel|wew|ul|al|pl|os|ks|nr)\.? (?=[\p{L}\p{N}])/giu,
  new RegExp(`\\b\\d{1,2} (?:${months})`, 'g'),
  /\b\d{4} r\./g,
  // A postal code and its town.
  /\b\d{2}-\d{3} (?=\p{Lu})/gu,
];

/** The text with spaces (and the postal code's hyphen) that do not break where Polish typography wants no line end: «godz. 9:00», «w Nisku», «37-400 Nisko». */
export const unbroken = remembered((text: string) =>
  together.reduce(
    (result, words) =>
      result.replace(words, (found) => found.replaceAll(' ', '\u00a0').replace('-', '\u2011')),
    text,
  ),
);
