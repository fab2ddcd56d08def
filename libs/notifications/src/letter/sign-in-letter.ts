import { Injectable } from '@nestjs/common';
import { type Invitation, type Role, SignInMailer } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import type { Letter } from './letter.js';
import { MailSender } from '../delivery/mail-sender.js';
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

const ROLES: Record<Language, Record<Role, string>> = {
  pl: { MANAGER: 'kierownictwo', COORDINATOR: 'koordynator', EXPERT: 'ekspert', OBSERVER: 'obserwator' },
  en: { MANAGER: 'manager', COORDINATOR: 'coordinator', EXPERT: 'expert', OBSERVER: 'observer' },
};

const INVITING: Record<Language, (invitation: Invitation) => Partial<Words> & { role: string }> = {
  pl: ({ inviter, county }) => ({
    subject: `Zaproszenie do zespołu – ${county.nominative}`,
    preheader: `${inviter} zaprasza do wspólnej pracy w systemie Beczka.`,
    paragraphs: [
      `${inviter} zaprasza Państwa do zespołu, który w systemie Beczka prowadzi konferencje partnerstwa lokalnego – ${county.nominative}.`,
      'Hasło nie jest potrzebne: aby się zalogować, prosimy otworzyć poniższy odnośnik. Działa on tylko jeden raz.',
    ],
    role: 'Rola',
    afterAction: [
      'Później nowy odnośnik można w każdej chwili otrzymać na stronie logowania, podając ten adres e-mail.',
      'Jeśli to zaproszenie trafiło do Państwa przez pomyłkę, prosimy zignorować tę wiadomość.',
    ],
    reason: `Wysyłamy tę wiadomość, ponieważ ${inviter} podaje ten adres e-mail w zaproszeniu.`,
  }),
  en: ({ inviter, county }) => ({
    subject: `Invitation to the team of ${county.nominative}`,
    preheader: `${inviter} invites you to work together in Beczka.`,
    paragraphs: [
      `${inviter} invites you to the team that runs the local partnership conferences of ${county.nominative} in Beczka.`,
      'No password is needed: to sign in, please open the link below. It works only once.',
    ],
    role: 'Role',
    afterAction: [
      'Later you can get a new link at any time: enter this e-mail address on the sign-in page.',
      'If this invitation has reached you by mistake, please ignore this message.',
    ],
    reason: `You receive this message because ${inviter} gave this e-mail address in an invitation.`,
  }),
};

/**
 * The letter with a sign-in link. It was asked for a moment ago, or somebody has just been told that it is on its way;
 * so it goes out at any hour and stands in no ledger.
 */
@Injectable()
export class SignInLetter extends SignInMailer {
  constructor(private readonly sender: MailSender) {
    super();
  }

  async send(
    to: { email: string; name: string; language: Language },
    link: string,
    expiresAt: Date,
    invitation?: Invitation,
  ): Promise<void> {
    const { language } = to;
    const inviting = invitation && INVITING[language](invitation);
    const words: Words = { ...WORDS[language], ...inviting };
    const facts = [{ label: words.validUntil, value: instantInWords(expiresAt, language) }];
    if (invitation && inviting) {
      facts.unshift({ label: inviting.role, value: ROLES[language][invitation.role] });
    }
    const letter: Letter = {
      language,
      subject: words.subject,
      preheader: words.preheader,
      greeting: words.greeting,
      paragraphs: words.paragraphs,
      facts,
      action: { label: words.action, url: link },
      afterAction: words.afterAction,
      footer: {
        countyName: invitation?.county.nominative ?? 'Beczka',
        officeName: words.officeName,
        reason: words.reason,
      },
    };
    const failure = await this.sender.send({ to, letter });
    if (failure) throw new Error(failure.reason);
  }
}
