import type { Placeholder, WordingTexts } from '@beczka/notifications';
import type { Language } from '@beczka/tenancy';
import { GREETING } from './letter-parts.js';
import type { Occasion } from './occasions.js';

const READER: Placeholder[] = ['FIRST_NAME', 'LAST_NAME', 'ORGANIZATION'];
const OFFICE: Placeholder[] = ['COUNTY', 'OFFICE', 'CONTACT', 'PHONE'];
const ASKED: Placeholder[] = [...READER, 'CONFERENCE', 'CYCLE', 'THEME', 'PLACE', 'ANSWER_BY', ...OFFICE];
const DATED: Placeholder[] = [...READER, 'CONFERENCE', 'CYCLE', 'THEME', 'DATE', 'PLACE', ...OFFICE];

interface Standard {
  placeholders: readonly Placeholder[];
  standard: Record<Language, WordingTexts>;
}

type Words = Partial<WordingTexts> & Pick<WordingTexts, 'subject' | 'opening'>;

const say = (placeholders: readonly Placeholder[], words: Record<Language, Words>): Standard => ({
  placeholders,
  standard: {
    pl: { greeting: GREETING.pl, closing: '', ...words.pl },
    en: { greeting: GREETING.en, closing: '', ...words.en },
  },
});

const EASY = {
  pl: 'Odpowiedź zajmuje mniej niż minutę, nie wymaga konta i można ją zmienić, dopóki zbieramy odpowiedzi.',
  en: 'Answering takes less than a minute, needs no account, and can be changed until answers close.',
};

const soon = (pl: string, en: string): Standard =>
  say(DATED, {
    pl: {
      subject: `{konferencja} ${pl}: {termin}`,
      opening: `przypominamy, że ${pl} odbędzie się {konferencja} cyklu „{cykl}”.`,
    },
    en: {
      subject: `{conference} ${en}: {date}`,
      opening: `This is a reminder that {conference} of the cycle “{cycle}” takes place ${en}.`,
    },
  });

/**
 * What letters to participants say where the county has not worded them itself. After «Szanowni Państwo,» a Polish letter
 * goes on in lower case.
 */
export const STANDARD_WORDING = {
  POLL_INVITATION: say(ASKED, {
    pl: {
      subject: '{konferencja}: kiedy Państwu pasuje?',
      opening:
        'przed nami {konferencja} cyklu „{cykl}”. Jej termin ustalamy wspólnie: prosimy zaznaczyć, które z podanych dni Państwu pasują.',
      closing: EASY.pl,
    },
    en: {
      subject: '{conference}: when does it suit you?',
      opening:
        '{conference} of the cycle “{cycle}” is ahead of us. We agree its date together: please mark which of the days below suit you.',
      closing: EASY.en,
    },
  }),
  POLL_REMINDER_1: say(ASKED, {
    pl: {
      subject: '{konferencja}: czekamy na Państwa odpowiedź',
      opening:
        'wciąż czekamy na Państwa głos w sprawie terminu: {konferencja} cyklu „{cykl}”. Im więcej odpowiedzi, tym lepszy dzień wybierzemy.',
      closing: EASY.pl,
    },
    en: {
      subject: '{conference}: we look forward to your answer',
      opening:
        'We are still waiting to hear which dates suit you for {conference} of the cycle “{cycle}”. The more answers, the better the day.',
      closing: EASY.en,
    },
  }),
  POLL_REMINDER_2: say(ASKED, {
    pl: {
      subject: '{konferencja}: ostatnie przypomnienie o wyborze terminu',
      opening:
        'niedługo kończymy zbierać odpowiedzi w sprawie terminu: {konferencja} cyklu „{cykl}”. To ostatnie przypomnienie.',
      closing: EASY.pl,
    },
    en: {
      subject: '{conference}: last reminder to choose a date',
      opening:
        'We shall soon stop taking answers about the date of {conference} of the cycle “{cycle}”. This is the last reminder.',
      closing: EASY.en,
    },
  }),
  POLL_EXTENDED: say(ASKED, {
    pl: {
      subject: '{konferencja}: więcej czasu na odpowiedź',
      opening:
        'przedłużyliśmy zbieranie odpowiedzi w sprawie terminu: {konferencja} cyklu „{cykl}”. Czekamy do {odpowiedz_do}.',
      closing: EASY.pl,
    },
    en: {
      subject: '{conference}: more time to answer',
      opening:
        'We have extended the time to answer about the date of {conference} of the cycle “{cycle}”, until {answer_by}.',
      closing: EASY.en,
    },
  }),
  // One date or several: the letter lists them.
  POLL_SLOT_ADDED: say(ASKED, {
    pl: {
      subject: '{konferencja}: przybyło terminów do wyboru',
      opening:
        'dziękujemy za odpowiedź w sprawie terminu: {konferencja} cyklu „{cykl}”. Dodaliśmy coś, o co jeszcze Państwa nie pytaliśmy. Wszystko, co już Państwo zaznaczyli, jest zapisane: prosimy odpowiedzieć tylko przy tym, co nowe.',
      closing: EASY.pl,
    },
    en: {
      subject: '{conference}: more dates to choose from',
      opening:
        'Thank you for your answer about the date of {conference} of the cycle “{cycle}”. We have added what you have not been asked about yet. All you have marked is kept: please only answer what is new.',
      closing: EASY.en,
    },
  }),
  POLL_CANCELLED: say(ASKED, {
    pl: {
      subject: '{konferencja}: wybór terminu odwołany',
      opening:
        'wybór terminu został odwołany: {konferencja} cyklu „{cykl}”. Odpowiedź nie jest już potrzebna, a za udzielone dziękujemy.',
    },
    en: {
      subject: '{conference}: choosing the date is called off',
      opening:
        'Choosing the date of {conference} of the cycle “{cycle}” has been called off. No answer is needed any more; thank you for those given.',
    },
  }),
  CONFERENCE_DATE: say(DATED, {
    pl: {
      subject: '{konferencja}: zapraszamy {termin}',
      opening: 'serdecznie zapraszamy: {konferencja} cyklu „{cykl}” odbędzie się {termin}.',
    },
    en: {
      subject: '{conference}: join us on {date}',
      opening: 'You are warmly invited: {conference} of the cycle “{cycle}” will take place on {date}.',
    },
  }),
  CONFERENCE_DATE_KEPT: say(DATED, {
    pl: {
      subject: '{konferencja}: termin bez zmian',
      opening:
        'dziękujemy za odpowiedzi. Po ponownym pytaniu najlepszy okazał się termin, który już Państwo znają, więc nic się nie zmienia.',
    },
    en: {
      subject: '{conference}: the date stays',
      opening:
        'Thank you for your answers. Having asked again, the date you already know turned out best, so nothing changes.',
    },
  }),
  CONFERENCE_REMINDER_14: soon('za dwa tygodnie', 'in two weeks'),
  CONFERENCE_REMINDER_3: soon('za trzy dni', 'in three days'),
  CONFERENCE_REMINDER_1: soon('już jutro', 'tomorrow'),
  CONFERENCE_MOVED: say([...DATED, 'CHANGE'], {
    pl: {
      subject: '{konferencja}: {zmiana}, {termin}',
      opening: 'informujemy o zmianie: {konferencja} cyklu „{cykl}”.',
    },
    en: {
      subject: '{conference}: {change}, {date}',
      opening: 'There is a change: {conference} of the cycle “{cycle}”.',
    },
  }),
  CONFERENCE_CANCELLED: say([...READER, 'CONFERENCE', 'CYCLE', 'THEME', ...OFFICE], {
    pl: {
      subject: '{konferencja} odwołana',
      opening: 'z przykrością informujemy, że {konferencja} cyklu „{cykl}” nie odbędzie się.',
    },
    en: {
      subject: '{conference} is cancelled',
      opening: 'We are sorry to say that {conference} of the cycle “{cycle}” will not take place.',
    },
  }),
  PERSONAL_LINK: say([...READER, ...OFFICE], {
    pl: {
      subject: 'Państwa osobisty odnośnik',
      opening:
        'przesyłamy osobisty odnośnik, pod którym można odpowiedzieć na pytanie o termin i sprawdzić daty konferencji. Hasło ani konto nie są potrzebne.',
    },
    en: {
      subject: 'Your personal link',
      opening:
        'Here is your personal link. It lets you answer about dates and look up when conferences take place. No password or account is needed.',
    },
  }),
} as const satisfies Partial<Record<Occasion, Standard>>;

export type WordedOccasion = keyof typeof STANDARD_WORDING;
