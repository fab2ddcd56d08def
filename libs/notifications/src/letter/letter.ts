import type { Language } from '@beczka/tenancy';

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
  /** What one may do instead; stands beside the action, less loud. */
  otherAction?: { label: string; url: string };
  afterAction?: string[];
  /** The county's own mark, at the head. */
  logo?: { content: Buffer; type: string; alt: string; width: number; height: number };
  footer: {
    /** Lines in place of the usual ending and names. */
    signature?: string;
    /** «powiat niżański» */
    countyName: string;
    /** Stands under the signature. */
    officeName?: string;
    /** Why this person gets the message. */
    reason: string;
    /** What the county says of people's data. `url` is a whole http(s) address. */
    privacy?: { label: string; url: string };
    /** Where the reader decides which mail they get. `url` is a whole http(s) address. */
    choices?: { label: string; url: string };
    /** The person to turn to, who also signs the letter. */
    contact?: { name: string; phone: string; email: string };
  };
}
