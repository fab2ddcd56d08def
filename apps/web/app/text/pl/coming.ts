import { counted } from '../plural.js';

const people = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' };
const places = { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' };

/** Coming to a conference: what its participants say of it, and what the office sees. */
export const coming = {
  /** On the participant's own page. */
  own: {
    ask: 'Czy będą Państwo na konferencji?',
    yes: 'Będę',
    no: 'Nie mogę',
    standing: {
      COMING: 'Zgłoszenie: będą Państwo',
      NOT_COMING: 'Zgłoszenie: nie mogą Państwo przyjść',
      WAITING: (place: number) => `Lista oczekujących, miejsce ${place}`,
    },
    change: 'Zmień zgłoszenie',
    outdated: 'Termin się zmienił, prosimy odpowiedzieć jeszcze raz',
    undated: 'Termin do uzgodnienia',
    beingAgreed: 'Uzgadniamy termin',
    expected: (from: string, to: string) => `między ${from} a ${to}`,
    all: (cycle: string) => `Konferencje cyklu „${cycle}”`,
    past: (count: number) =>
      `Za nami: ${counted('pl', count, { one: 'konferencja', few: 'konferencje', many: 'konferencji', other: 'konferencji' })}`,
    nothing: 'Teraz o nic nie prosimy',
    nothingLead: 'Gdy będzie potrzebna Państwa odpowiedź, przyślemy e-mail. Poniżej są terminy konferencji.',
    calendar: 'Wszystkie konferencje we własnym kalendarzu',
    calendarLead: 'Telefon lub komputer może sam pokazywać terminy i ich zmiany.',
    calendarLink: 'Połącz z kalendarzem',
  },
  /** The page on which one says it. */
  page: {
    title: 'Czy będą Państwo?',
    back: 'Moja strona',
    saved: {
      COMING: 'Zapisane: będą Państwo. Do zobaczenia!',
      NOT_COMING: 'Zapisane: nie mogą Państwo przyjść. Dziękujemy za wiadomość.',
      WAITING: (place: number) =>
        `Zapisane: są Państwo na liście oczekujących, miejsce ${place}. Gdy zwolni się miejsce, od razu napiszemy.`,
    },
    now: {
      COMING: 'Mamy zapisane, że Państwo będą.',
      NOT_COMING: 'Mamy zapisane, że nie mogą Państwo przyjść.',
      WAITING: (place: number) =>
        `Są Państwo na liście oczekujących, miejsce ${place}. Gdy zwolni się miejsce, od razu napiszemy.`,
    },
    untilStart: 'Odpowiedź można zmienić do rozpoczęcia konferencji.',
    outdated: (before: string) =>
      `Termin zmienił się, odkąd Państwo odpowiedzieli (było: ${before}). Prosimy odpowiedzieć jeszcze raz.`,
    confirmLead: 'Jeszcze nic nie jest zapisane. Prosimy potwierdzić:',
    confirm: {
      coming: 'Potwierdzam: będę',
      wait: 'Zapisz mnie na listę oczekujących',
      not: 'Potwierdzam: nie mogę przyjść',
    },
    lose: {
      COMING: {
        warning:
          'Liczba miejsc jest ograniczona. Zwolnione miejsce od razu dostaje pierwsza osoba z listy oczekujących, a kto zmieni zdanie, trafia na tę listę, jeśli wolnych miejsc już nie ma.',
        end: 'Zwalniam miejsce',
      },
      WAITING: {
        warning: 'Miejsce na liście oczekujących przepadnie: kto zmieni zdanie, staje na jej końcu.',
        end: 'Rezygnuję z oczekiwania',
      },
    },
    instead: { coming: 'Jednak będę', not: 'Jednak nie mogę' },
    full: 'Wszystkie miejsca są zajęte. Można zapisać się na listę oczekujących: gdy ktoś zrezygnuje, miejsce dostanie pierwsza osoba z listy.',
    free: (count: number) => `Wolne: ${counted('pl', count, places)}.`,
    deputy: 'Może przyjść ktoś inny z Państwa organizacji.',
    notSaved: 'Odpowiedź nie została zapisana.',
    begun: 'Konferencja już się zaczęła, więc odpowiedzi nie można zmienić.',
    undated: 'Ta konferencja nie ma jeszcze terminu. Gdy zostanie ustalony, przyślemy zaproszenie.',
  },
  /** The page that connects a calendar. */
  subscribe: {
    title: 'Konferencje we własnym kalendarzu',
    lead: 'Kalendarz w telefonie lub komputerze może sam pokazywać terminy konferencji. Gdy termin się zmieni, zmieni się też w nim.',
    before:
      'Utworzymy osobisty adres kalendarza. Służy tylko do czytania terminów: nie otwiera tej strony i niczego nie zmienia.',
    create: 'Utwórz adres kalendarza',
    made: 'Adres kalendarza jest gotowy',
    open: 'Otwórz w moim kalendarzu',
    google: 'Dodaj do Kalendarza Google',
    address: 'Adres do wklejenia',
    addressHint: 'Pokazujemy go tylko teraz. Później zawsze można utworzyć nowy.',
    ways: [
      'iPhone, iPad, Mac: wystarczy nacisnąć „Otwórz w moim kalendarzu”.',
      'Kalendarz Google: przycisk powyżej, a na komputerze także „Inne kalendarze”, „Z adresu URL”.',
      'Outlook: „Dodaj kalendarz”, „Subskrybuj z Internetu” i wkleić adres.',
      'Program sprawdza zmiany sam, zwykle co kilka godzin; Google nawet raz na dobę.',
    ],
    personal:
      'Adres jest osobisty, prosimy go nie przekazywać. Przestanie działać razem z Państwa osobistym odnośnikiem, gdy go Państwo unieważnią.',
  },
  /** For the office. */
  turnout: {
    title: 'Kto będzie',
    titlePast: 'Kto był',
    seats: (coming: number, seats: number) => `Zajęte miejsca: ${coming} z ${seats}`,
    list: 'Lista uczestników konferencji',
    take: 'Zaznacz obecność',
    COMING: 'Będą',
    NOT_COMING: 'Nie mogą',
    WAITING: 'Czekają na miejsce',
    SILENT: 'Nie odpowiedzieli',
    PRESENT: 'Obecni',
    bySector: 'Według sektorów',
    byMunicipality: 'Według gmin',
    sector: 'Sektor',
    municipality: 'Gmina',
    none: 'bez gminy',
    everybody: 'Wszyscy',
    who: 'Kto',
    across: 'Zgłoszenia i obecność w cyklu',
    conference: 'Konferencja',
    present: 'obecni',
    registered: 'zapisani',
  },
  list: {
    title: 'Lista uczestników konferencji',
    print: 'Lista do podpisu',
    lead: 'Kto zadzwonił, tego odpowiedź można tu zapisać. Od dnia konferencji zaznacza się obecność; także osób, które się nie zapisały.',
    search: 'Szukaj osoby lub organizacji',
    show: 'Pokaż',
    all: 'wszystkich',
    found: (count: number) => counted('pl', count, people),
    nobody: 'Nikt nie pasuje do wyszukiwania.',
    state: { COMING: 'będzie', NOT_COMING: 'nie może', WAITING: 'czeka', SILENT: 'nie ma odpowiedzi' },
    place: (place: number) => `czeka (${place})`,
    outdated: 'odpowiedź dotyczyła poprzedniego terminu',
    byHand: 'zapisane w urzędzie',
    says: (name: string) => `Odpowiedź: ${name}`,
    comes: 'Będzie',
    cannot: 'Nie może',
    present: 'Obecność',
    isPresent: (name: string) => `Obecność: ${name}`,
    noDate: 'Ta konferencja nie ma jeszcze terminu, więc nikt nie może jeszcze powiedzieć, czy przyjdzie.',
    counted: (present: number) => `Obecnych: ${counted('pl', present, people)}`,
  },
  sheet: {
    title: 'Lista obecności',
    back: 'Wróć do listy',
    print: 'Drukuj',
    lead: 'Na papierze zostanie sama lista. Na końcu są puste wiersze dla osób spoza listy.',
    who: 'Kogo umieścić',
    coming: 'zapisanych i oczekujących',
    waits: 'lista oczekujących',
    everybody: 'wszystkich uczestników',
    number: 'Lp.',
    name: 'Imię i nazwisko',
    organization: 'Organizacja',
    signature: 'Podpis',
  },
};
