import type { Letter } from './letter.js';
import { letterAsHtml } from './letter-html.js';
import { letterAsText } from './letter-text.js';
import { unbroken } from './unbroken.js';

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** By what name the HTML of a mail shows the logo that travels with it. */
export const LOGO_ID = 'logo@beczka';

/**
 * Lays a letter out as plain text and as HTML for mail programs, or for a page, where the logo comes with the HTML. Throws
 * when an action's address is not a web address.
 */
export function layOut(letter: Letter, shown: 'IN_MAIL' | 'ON_PAGE' = 'IN_MAIL'): Mail {
  for (const action of [letter.action, letter.otherAction]) {
    if (action && !/^https?:\/\/[^\s<>"]+$/.test(action.url))
      throw new TypeError('The action of a letter needs a web address.');
  }
  const together = keptTogether(letter);
  const logo =
    shown === 'IN_MAIL'
      ? `cid:${LOGO_ID}`
      : `data:${letter.logo?.type};base64,${letter.logo?.content.toString('base64')}`;
  return {
    subject: oneLine(letter.subject),
    text: letterAsText(together),
    html: letterAsHtml(together, logo),
  };
}

/** The letter with line ends kept out of where they would read badly; addresses and numbers to dial stay as they are. */
function keptTogether(letter: Letter): Letter {
  const { paragraphs, facts, action, otherAction, afterAction, footer } = letter;
  return {
    ...letter,
    paragraphs: paragraphs.map(unbroken),
    facts: facts?.map(({ label, value }) => ({ label: unbroken(label), value: unbroken(value) })),
    action: action && { ...action, label: unbroken(action.label) },
    otherAction: otherAction && { ...otherAction, label: unbroken(otherAction.label) },
    afterAction: afterAction?.map(unbroken),
    footer: {
      ...footer,
      signature: footer.signature && unbroken(footer.signature),
      officeName: footer.officeName && unbroken(footer.officeName),
      reason: unbroken(footer.reason),
    },
  };
}

/** A header must not carry a line end: what follows it would be read as another header. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
