import type { Language } from '@beczka/tenancy';

/** The few words every letter carries. */
export const LETTER_WORDS: Record<
  Language,
  { regards: string; contact: string; phone: string; linkHint: string }
> = {
  pl: {
    regards: 'Z wyrazami szacunku',
    contact: 'Kontakt',
    phone: 'tel.',
    linkHint: 'Jeśli przycisk nie działa, proszę skopiować ten adres do przeglądarki:',
  },
  en: {
    regards: 'Kind regards',
    contact: 'Contact',
    phone: 'tel.',
    linkHint: 'If the button does not work, please copy this address into your browser:',
  },
};
