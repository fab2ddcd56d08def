import { coming } from './pl/coming.js';
import { open } from './pl/open.js';
import { deputy } from './pl/deputy.js';
import { participant } from './pl/participant.js';
import { staff } from './pl/staff.js';
import { season } from './pl/season.js';
import { poll } from './pl/poll.js';
import { messages } from './pl/messages.js';
import { cockpit } from './pl/cockpit.js';
import { team } from './pl/team.js';
import { operator } from './pl/operator.js';
import { people } from './pl/people.js';
import { directory } from './pl/directory.js';
import { journal } from './pl/journal.js';
import { privacy } from './pl/privacy.js';
import { forEverybody } from './pl/public.js';
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
  ...forEverybody,
  ...staff,
  ...season,
  ...poll,
  ...messages,
  ...cockpit,
  ...people,
  ...directory,
  ...team,
  ...journal,
  ...privacy,
  ...operator,
  participant,
  deputy,
  coming,
};

export type Text = typeof pl;
