import type { Letter } from './letter.js';
import { LETTER_WORDS } from './letter-words.js';

const WIDTH = 72;

/** The letter for those who read plain text: 72 columns, addresses whole and on a line of their own. */
export function letterAsText(letter: Letter): string {
  const { facts = [], action, otherAction, afterAction = [], footer } = letter;
  const words = LETTER_WORDS[letter.language];
  const { contact } = footer;
  const blocks = [
    wrap(letter.greeting),
    ...letter.paragraphs.map((paragraph) => wrap(paragraph)),
    facts.map(({ label, value }) => wrap(`${label}: ${value}`, '  ')).join('\n'),
    ...[action, otherAction].map((one) => one && `${wrap(`${one.label}:`)}\n${one.url}`),
    ...afterAction.map((paragraph) => wrap(paragraph)),
    footer.signature ?? lines(words.regards, contact?.name, footer.officeName),
    lines(
      '-- ',
      wrap(capitalized(footer.countyName)),
      wrap(footer.reason),
      footer.privacy && `${footer.privacy.label}:\n${footer.privacy.url}`,
      footer.choices && `${footer.choices.label}:\n${footer.choices.url}`,
      contact && wrap(`${words.contact}: ${contact.name}, ${words.phone} ${contact.phone}, ${contact.email}`),
    ),
  ];
  // What kept words together has done its work by now.
  return `${blocks.filter(Boolean).join('\n\n')}\n`.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

function lines(...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}

/** Breaks no word, so that a web address stays whole; later lines are indented. */
function wrap(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, indent))
    .join(`\n${indent}`);
}

function wrapLine(line: string, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(/[ \t\r]+/).filter(Boolean)) {
    if (!current) current = piece;
    else if (current.length + 1 + piece.length <= WIDTH - indent.length) current += ` ${piece}`;
    else {
      lines.push(current);
      current = piece;
    }
  }
  return [...lines, current].join(`\n${indent}`);
}

export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}
