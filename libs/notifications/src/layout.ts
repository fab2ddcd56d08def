import type { Letter } from './letter.js';
import { letterAsHtml } from './letter-html.js';
import { letterAsText } from './letter-text.js';

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** Lays a letter out as plain text and as HTML for mail programs. Throws when the action's address is not a web address. */
export function layOut(letter: Letter): Mail {
  if (letter.action && !/^https?:\/\/[^\s<>"]+$/.test(letter.action.url)) {
    throw new TypeError('The action of a letter needs a web address.');
  }
  return { subject: oneLine(letter.subject), text: letterAsText(letter), html: letterAsHtml(letter) };
}

/** A header must not carry a line end: what follows it would be read as another header. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
