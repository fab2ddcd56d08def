import type { Language, Sentence } from '@beczka/tenancy';

/** What a line of a mail server comes to; the first that fits counts, from what says most to what says least. */
const REASONS: readonly (readonly [line: RegExp, Sentence])[] = [
  [
    /\b5\.3\.4\b|too (large|big)|message size/i,
    {
      pl: 'Serwer odbiorcy uznał wiadomość za zbyt dużą.',
      en: 'The recipient’s mail server found the message too large.',
    },
  ],
  [
    /\b[45]\.2\.2\b|(?:^|\s)552[ -]|quota|mailbox (is )?full|over ?quota/i,
    {
      pl: 'Skrzynka odbiorcy jest pełna. Warto zadzwonić i poprosić o zwolnienie miejsca albo o inny adres.',
      en: 'The mailbox is full. A call helps: ask them to make room, or for another address.',
    },
  ],
  [
    /\b5\.1\.(2|10)\b|\b5\.4\.4\b|ENOTFOUND|(host|domain)( name)? not found|no such (host|domain)|domain .*not exist/i,
    {
      pl: 'Domena w adresie (część po znaku @) nie istnieje albo nie przyjmuje poczty. Prosimy sprawdzić, czy nie ma literówki.',
      en: 'The domain of the address (after the @) does not exist or takes no mail. Please check it for a slip of the pen.',
    },
  ],
  [
    /\b5\.1\.\d+\b|\b5\.2\.1\b|(no such|unknown|invalid) (user|recipient|mailbox|address)|(user|recipient|mailbox|address)\b.*\b(unknown|not found|not exist|no longer|disabled|inactive|unavailable)|no mailbox|EENVELOPE|no recipients/i,
    {
      pl: 'Nie ma takiej skrzynki. Prosimy sprawdzić adres – być może jest w nim literówka albo osoba już go nie używa.',
      en: 'There is no such mailbox. Please check the address: there may be a slip of the pen, or it is no longer in use.',
    },
  ],
  [
    /(?:^|\s)5\d\d[ -]/,
    {
      pl: 'Serwer odbiorcy odmówił przyjęcia wiadomości. Warto zapytać odbiorcę o inny adres.',
      en: 'The recipient’s mail server refused the message. Another address may help.',
    },
  ],
];

const NOT_TAKEN: Sentence = {
  pl: 'Serwer odbiorcy przez dłuższy czas nie przyjmował wiadomości. Można spróbować ponownie.',
  en: 'The recipient’s mail server has not taken the message for a long time. You can try again.',
};

/** What the server itself said, without what the mail program put in front of it. */
export function serverLineOf(error: string): string {
  return error.replace(/^.*?(?=\b[45]\d\d[ -])/, '');
}

/** Why a message did not arrive, for the person who looks after the addresses. */
export function failureInWords(error: string | null, language: Language): string {
  const [, reason = NOT_TAKEN] = REASONS.find(([line]) => line.test(error ?? '')) ?? [];
  return reason[language];
}
