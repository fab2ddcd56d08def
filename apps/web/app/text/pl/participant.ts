import { counted } from '../plural.js';

const dates = { one: 'termin', few: 'terminy', many: 'terminów', other: 'terminu' };

type Counts = { yes: number; ifNeedBe: number; no: number };

export const participant = {
  preview: {
    title: 'Podgląd strony uczestnika',
    lead: 'Podgląd: taką stronę otworzy uczestnik. Można wszystko kliknąć, odpowiedzi się nie zapiszą.',
    tried:
      'To był podgląd, więc nic się nie zapisało. Uczestnik zobaczyłby teraz podziękowanie i swoje odpowiedzi.',
    back: 'Wróć do sprawdzania',
    firstName: 'Maria',
    lastName: 'Przykładowa',
  },
  greeting: (firstName: string, lastName: string) => `Dzień dobry, ${firstName} ${lastName}`,
  question: 'Kiedy mogą się Państwo spotkać?',
  lead: (office: string, theme: string) =>
    `${office} uzgadnia z partnerami termin konferencji „${theme}”. Prosimy zaznaczyć, które terminy Państwu pasują: na podstawie odpowiedzi organizator wybierze jeden z nich.`,
  facts: { theme: 'Temat', venue: 'Miejsce', deadline: 'Odpowiedź do' },
  answeredAt: (when: string) => `Państwa odpowiedź jest zapisana (${when}). Poniżej można ją zmienić.`,
  stillUnanswered: (count: number) =>
    count === 1
      ? 'Jeden termin pozostaje bez odpowiedzi.'
      : `Bez odpowiedzi: ${counted('pl', count, dates)}.`,
  noAnswer: 'bez odpowiedzi',
  summary: ({ yes, ifNeedBe, no }: Counts) =>
    [yes && `pasuje: ${yes}`, ifNeedBe && `w razie potrzeby: ${ifNeedBe}`, no && `nie mogę: ${no}`]
      .filter(Boolean)
      .join(' · '),
  newer:
    'Poniżej to, co zapisano później. Odpowiedź, której nie udało się wysłać, jest zaznaczona w formularzu: prosimy zapisać ją jeszcze raz tylko wtedy, gdy ma zastąpić tamtą.',
  sending: 'Zapisujemy…',
  kept: 'Nie ma połączenia. Odpowiedź czeka w tej karcie i wyśle się sama, gdy połączenie wróci – prosimy nie zamykać tej karty.',
  shortcuts: {
    title: 'Jedna odpowiedź na wszystkie terminy',
    hint: 'Albo jednym przyciskiem, który od razu zapisze:',
    all: 'Pasują wszystkie',
    none: 'Żaden nie pasuje',
  },
  slot: {
    clash: 'Uwaga:',
    reason: 'Dlaczego mimo to proponujemy ten dzień:',
    agreement: {
      FEW: (among: number) => `Pasuje nielicznym z ${among} osób, które już odpowiedziały.`,
      SOME: (among: number) => `Pasuje części z ${among} osób, które już odpowiedziały.`,
      MOST: (among: number) => `Pasuje większości z ${among} osób, które już odpowiedziały.`,
    },
  },
  newSlots: (count: number): string =>
    count === 1
      ? 'Doszedł nowy termin, oznaczony poniżej. Prosimy o odpowiedź tylko przy nim: reszta jest zapisana.'
      : 'Doszły nowe terminy, oznaczone poniżej. Prosimy o odpowiedź tylko przy nich: reszta jest zapisana.',
  newSlot: 'nowy',
  recordedByOffice:
    'Tę odpowiedź zapisał organizator na podstawie rozmowy telefonicznej. Jeśli coś się nie zgadza, można ją zmienić.',
  notSaved: 'Odpowiedź nie została zapisana.',
  seeComment: 'Prosimy poprawić uwagi pod terminami.',
  comment: 'Uwagi (nieobowiązkowo)',
  commentHint: 'Przeczyta je tylko organizator. Najwyżej 1000 znaków.',
  commentTooLong: (length: number) =>
    `Uwagi mają ${counted('pl', length, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}, a mogą mieć najwyżej 1000. Prosimy je skrócić.`,
  marked: 'Zaznaczono',
  ofSlots: (count: number) => `z ${count}`,
  save: 'Zapisz',
  saveChange: 'Zapisz zmiany',
  saved: {
    title: 'Dziękujemy, zapisane',
    next: (deadline: string) =>
      `Odpowiedzi zbieramy do: ${deadline}. Gdy termin zostanie ustalony, przyślemy zaproszenie z plikiem do kalendarza. Do tego czasu nic więcej nie trzeba robić.`,
    answers: 'Państwa odpowiedzi',
    comment: 'Uwagi:',
    change: 'Zmień odpowiedź',
  },
  closed: {
    tooLate: 'Uzgadnianie zakończyło się, zanim dotarła ta odpowiedź. Nie została zapisana.',
    OPEN: {
      title: 'Czas na odpowiedzi minął',
      text: 'Organizator podsumowuje odpowiedzi. Ustalony termin przyślemy e-mailem i pokażemy na tej stronie.',
    },
    DECIDED: { title: 'Termin jest ustalony', text: 'Szczegóły przyślemy w zaproszeniu.' },
    UNDECIDED: {
      title: 'Terminu jeszcze nie ustalono',
      text: 'Żaden z proponowanych terminów nie zebrał wystarczającej liczby osób. Organizator zaproponuje kolejne i da znać e-mailem.',
    },
    CANCELLED: {
      title: 'Uzgadnianie zostało odwołane',
      text: 'Organizator odwołał pytanie o ten termin. Nic nie trzeba robić; o dalszych krokach powiadomimy e-mailem.',
    },
  },
  conference: {
    cancelled: 'Konferencja odwołana',
    calendar: 'Dodaj do kalendarza (.ics)',
    agenda: 'Program',
  },
  who: {
    questions: 'Pytania?',
    personal:
      'Ta strona jest osobista: odnośnik, który Państwa tu przyprowadził, działa jak podpis. Prosimy go nie przekazywać innym.',
  },
};
