import { open } from './pl/open.js';
import { participant } from './pl/participant.js';
import { roman } from './roman.js';

/** The Polish texts, and by their shape the type every other language must fill. */
export const pl = {
  skip: 'Przejdź do treści',
  tagline: 'Konferencje partnerstwa lokalnego',
  language: { label: 'Język', names: { pl: 'polski', en: 'English' } },
  conference: (ordinal: number) =>
    ordinal === 0 ? 'Konferencja inauguracyjna' : `${roman(ordinal)} konferencja`,
  choice: { YES: 'Pasuje', IF_NEED_BE: 'W razie potrzeby', NO: 'Nie mogę' },
  failure: {
    unavailable:
      'Usługa chwilowo nie odpowiada. Nic nie zostało zapisane – prosimy spróbować ponownie za minutę.',
    tooLarge: 'Przesłano zbyt dużo danych. Prosimy skrócić tekst lub podzielić plik.',
    internal: (number: string) =>
      `Coś poszło nie tak po naszej stronie i nic nie zostało zapisane. Prosimy spróbować ponownie${number && `, a gdyby się powtórzyło, podać numer ${number}`}.`,
  },
  ...open,
  participant,
};

export type Text = typeof pl;
