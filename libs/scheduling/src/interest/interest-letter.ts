import { instantInWords, type Letter } from '@beczka/notifications';
import type { Language } from '@beczka/tenancy';
import { footer, GREETING, PERSONAL } from '../letter/letter-parts.js';
import type { Sender } from '../letter/letter-subjects.service.js';

/** The letters to those who want to take part. */

const REASON = {
  pl: 'Wysyłamy tę wiadomość, ponieważ ten adres e-mail podano w zgłoszeniu na stronie partnerstwa.',
  en: 'You receive this message because this e-mail address was given in a registration on the page of the partnership.',
};

const footerTo = (sender: Sender, language: Language): Letter['footer'] => ({
  ...footer(sender, language),
  reason: REASON[language],
});

/** Asks whether it was them: `url` opens a page with a button. */
export function confirmationLetter(sender: Sender, language: Language, url: string, until: Date): Letter {
  const pl = language === 'pl';
  return {
    language,
    subject: pl ? 'Prosimy potwierdzić zgłoszenie' : 'Please confirm your registration',
    preheader: pl
      ? 'Jeszcze jedno kliknięcie i zgłoszenie trafi do urzędu.'
      : 'One more click and the office will have your registration.',
    greeting: GREETING[language],
    paragraphs: [
      pl
        ? `dziękujemy za chęć udziału w konferencjach partnerstwa lokalnego w ${sender.county.locative}. Prosimy potwierdzić, że to Państwo wysłali zgłoszenie. Potem przeczyta je koordynator.`
        : `Thank you for wanting to take part in the local partnership conferences in ${sender.county.nominative}. Please confirm that it was you who registered. A coordinator will then read it.`,
    ],
    facts: [
      {
        label: pl ? 'Odnośnik jest ważny do' : 'The link is valid until',
        value: instantInWords(until, language),
      },
    ],
    action: { label: pl ? 'Potwierdź zgłoszenie' : 'Confirm the registration', url },
    afterAction: [
      pl
        ? 'Jeśli to nie Państwo, prosimy nic nie robić: niepotwierdzone zgłoszenie za kilka dni zniknie.'
        : 'If it was not you, there is nothing to do: a registration that is not confirmed vanishes in a few days.',
    ],
    footer: footerTo(sender, language),
  };
}

export function declinedLetter(sender: Sender, language: Language): Letter {
  const pl = language === 'pl';
  return {
    language,
    subject: pl ? 'Odpowiedź na Państwa zgłoszenie' : 'An answer to your registration',
    preheader: pl ? 'Dziękujemy za zainteresowanie partnerstwem.' : 'Thank you for your interest.',
    greeting: GREETING[language],
    paragraphs: pl
      ? [
          `dziękujemy za zgłoszenie do partnerstwa lokalnego w ${sender.county.locative}. Tym razem nie możemy zaprosić Państwa do udziału w konferencjach.`,
          'Zachęcamy do śledzenia strony partnerstwa: publikujemy na niej terminy i tematy spotkań. W razie pytań prosimy o kontakt – chętnie porozmawiamy.',
        ]
      : [
          `Thank you for registering with the local partnership in ${sender.county.nominative}. This time we cannot invite you to the conferences.`,
          'Please keep an eye on the page of the partnership, where we publish dates and themes. If you have any questions, do get in touch; we shall be glad to talk.',
        ],
    footer: footerTo(sender, language),
  };
}

/** Welcomes somebody who is on the list now; `link` opens their own page. */
export function acceptedLetter(
  sender: Sender,
  language: Language,
  link: string,
  organization?: string,
): Letter {
  const pl = language === 'pl';
  return {
    language,
    subject: pl ? 'Witamy w partnerstwie' : 'Welcome to the partnership',
    preheader: pl
      ? 'Zgłoszenie zostało przyjęte. O terminy zapytamy e-mailem.'
      : 'Your registration was accepted. We shall ask about dates by e-mail.',
    greeting: GREETING[language],
    paragraphs: [
      pl
        ? `Państwa zgłoszenie zostało przyjęte: należą Państwo do partnerstwa lokalnego w ${sender.county.locative}. O terminy konferencji będziemy pytać e-mailem, a ustalone pokaże Państwa osobista strona. Hasło ani konto nie są potrzebne.`
        : `Your registration was accepted: you belong to the local partnership in ${sender.county.nominative}. We shall ask about dates by e-mail, and your personal page shows those that are set. No password or account is needed.`,
    ],
    action: { label: pl ? 'Moja strona' : 'Open my page', url: link },
    afterAction: [PERSONAL[language]],
    footer: footer(sender, language, organization),
  };
}
