import { Injectable } from '@nestjs/common';
import { SignInMailer } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import type { Letter } from './letter.js';
import { MailSender } from './mail-sender.js';
import { instantInWords } from './wording.js';

type Words = Pick<Letter, 'subject' | 'preheader' | 'greeting' | 'paragraphs' | 'afterAction'> & {
  action: string;
  officeName: string;
  validUntil: string;
  reason: string;
};

const WORDS: Record<Language, Words> = {
  pl: {
    subject: 'Logowanie do systemu Beczka',
    preheader: 'Jednorazowy odnośnik do logowania.',
    greeting: 'Szanowni Państwo,',
    paragraphs: [
      'aby zalogować się do systemu Beczka, prosimy otworzyć poniższy odnośnik. Działa on tylko jeden raz.',
    ],
    action: 'Logowanie do systemu',
    officeName: 'Zespół systemu Beczka',
    validUntil: 'Odnośnik jest ważny do',
    afterAction: [
      'Jeśli nie prosili Państwo o ten odnośnik, prosimy zignorować tę wiadomość: bez niego nikt się nie zaloguje.',
    ],
    reason: 'Wysyłamy tę wiadomość, ponieważ na stronie logowania podano ten adres e-mail.',
  },
  en: {
    subject: 'Signing in to Beczka',
    preheader: 'A sign-in link that works once.',
    greeting: 'Dear Sir or Madam,',
    paragraphs: ['To sign in to Beczka, please open the link below. It works only once.'],
    action: 'Sign in',
    officeName: 'The Beczka team',
    validUntil: 'The link is valid until',
    afterAction: [
      'If you did not ask for this link, please ignore this message: nobody can sign in without it.',
    ],
    reason: 'You receive this message because this e-mail address was entered on the sign-in page.',
  },
};

/** The letter with a sign-in link. It was asked for a moment ago, so it goes out at any hour and stands in no ledger. */
@Injectable()
export class SignInLetter extends SignInMailer {
  constructor(private readonly sender: MailSender) {
    super();
  }

  async send(
    to: { email: string; name: string; language: Language },
    link: string,
    expiresAt: Date,
  ): Promise<void> {
    const { action, validUntil, reason, officeName, ...words } = WORDS[to.language];
    const letter: Letter = {
      ...words,
      language: to.language,
      facts: [{ label: validUntil, value: instantInWords(expiresAt, to.language) }],
      action: { label: action, url: link },
      footer: { countyName: 'Beczka', officeName, reason },
    };
    const failure = await this.sender.send({ to, letter });
    if (failure) throw new Error(failure.reason);
  }
}
