import { Injectable } from '@nestjs/common';
import { type AccountNotice, AccountNoticeMailer } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import { MailSender } from '../delivery/mail-sender.js';
import { instantInWords } from './wording.js';

interface Words {
  done: Record<AccountNotice['kind'], { subject: string; preheader: string; paragraph: string }>;
  greeting: string;
  when: string;
  device: string;
  unknownDevice: string;
  action: string;
  afterAction: string[];
  officeName: string;
  reason: string;
}

const WORDS: Record<Language, Words> = {
  pl: {
    done: {
      PASSKEY_ADDED: {
        subject: 'Nowy klucz dostępu do Państwa konta',
        preheader: 'Do konta w systemie Beczka dodano klucz dostępu.',
        paragraph:
          'do Państwa konta w systemie Beczka dodano klucz dostępu. Można się nim logować bez czekania na wiadomość.',
      },
      PASSKEY_REMOVED: {
        subject: 'Usunięto klucz dostępu do Państwa konta',
        preheader: 'Z konta w systemie Beczka usunięto klucz dostępu.',
        paragraph:
          'z Państwa konta w systemie Beczka usunięto klucz dostępu. Nie można się nim już zalogować; odnośnik z wiadomości działa jak dotąd.',
      },
    },
    greeting: 'Szanowni Państwo,',
    when: 'Kiedy',
    device: 'Na urządzeniu',
    unknownDevice: 'nierozpoznane',
    action: 'Moje konto',
    afterAction: [
      'Jeśli to Państwo, nie trzeba nic robić.',
      'Jeśli nie, prosimy od razu wejść na stronę konta, usunąć nieznane klucze dostępu i wylogować pozostałe przeglądarki. Kto czyta Państwa pocztę, może się też zalogować: prosimy wtedy zmienić hasło do skrzynki i zawiadomić osobę, która kieruje zespołem powiatu.',
    ],
    officeName: 'Zespół systemu Beczka',
    reason: 'Wysyłamy tę wiadomość, ponieważ zmieniły się sposoby logowania do konta o tym adresie e-mail.',
  },
  en: {
    done: {
      PASSKEY_ADDED: {
        subject: 'A new passkey for your account',
        preheader: 'A passkey was added to your Beczka account.',
        paragraph: 'A passkey was added to your Beczka account. It signs you in without waiting for a mail.',
      },
      PASSKEY_REMOVED: {
        subject: 'A passkey of your account was removed',
        preheader: 'A passkey was removed from your Beczka account.',
        paragraph:
          'A passkey was removed from your Beczka account. Nobody can sign in by it any more; links from mails work as before.',
      },
    },
    greeting: 'Dear Sir or Madam,',
    when: 'When',
    device: 'On which device',
    unknownDevice: 'not recognised',
    action: 'My account',
    afterAction: [
      'If this was you, there is nothing to do.',
      'If it was not, please open the page of your account at once, remove passkeys that you do not know and sign out the other browsers. Whoever reads your mail can sign in as well: in that case please change the password of your mailbox and tell the person who manages your county’s team.',
    ],
    officeName: 'The Beczka team',
    reason:
      'You receive this message because the ways to sign in to the account of this e-mail address have changed.',
  },
};

/** The letter about a change of the ways to sign in. Whoever has to act on it should know at once: it goes at any hour. */
@Injectable()
export class AccountNoticeLetter extends AccountNoticeMailer {
  constructor(private readonly sender: MailSender) {
    super();
  }

  async tell(
    to: { email: string; name: string; language: Language },
    { id, kind, happenedAt, browser }: AccountNotice,
    accountUrl: string,
  ): Promise<void> {
    const { language } = to;
    const words = WORDS[language];
    const { subject, preheader, paragraph } = words.done[kind];
    const letter = {
      language,
      subject,
      preheader,
      greeting: words.greeting,
      paragraphs: [paragraph],
      facts: [
        { label: words.when, value: instantInWords(happenedAt, language) },
        { label: words.device, value: browser ?? words.unknownDevice },
      ],
      action: { label: words.action, url: accountUrl },
      afterAction: words.afterAction,
      footer: { countyName: 'Beczka', officeName: words.officeName, reason: words.reason },
    };
    const failure = await this.sender.send({ to, letter }, { row: { countyId: 'account', id } });
    if (failure) throw new Error(failure.reason);
  }
}
