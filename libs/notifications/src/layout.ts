import type { Language } from '@beczka/tenancy';
import { letterAsHtml } from './letter-html.js';
import { letterAsText } from './letter-text.js';

/** What one e-mail says, free of any markup. A line end inside a text starts a new line, nothing else is special. */
export interface Letter {
  language: Language;
  subject: string;
  /** The line a mailbox shows beside the subject. */
  preheader: string;
  greeting: string;
  paragraphs: string[];
  /** What the reader must be able to find at a glance: day, time, place. */
  facts?: { label: string; value: string }[];
  /** The one thing to do. `url` is a whole http(s) address. */
  action?: { label: string; url: string };
  afterAction?: string[];
  footer: {
    /** «powiat niżański» */
    countyName: string;
    /** Stands under the signature. */
    officeName?: string;
    /** Why this person gets the message. */
    reason: string;
    /** The person to turn to, who also signs the letter. */
    contact?: { name: string; phone: string; email: string };
  };
}

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
