import { counted } from '../plural.js';

/** The organisers' frame: shell, forms, desk, venues, organizations, counts. */
export const staff = {
  voivodeship: (name: string) => `województwo ${name}`,
  map: 'Pokaż na mapie',
  counties: {
    title: 'Moje powiaty',
    none: 'To konto nie jest jeszcze przypisane do żadnego powiatu.',
    invitation: {
      title: 'Zaproszenia',
      waits: 'Czeka zaproszenie',
      help: 'Ten powiat zaprasza do swojego zespołu. Zanim zaproszenie zostanie przyjęte, nic się nie zmienia.',
      helpExpert:
        'Ten powiat zaprasza do swojego zespołu. Dopiero po przyjęciu zaproszenia zobaczy, które dni są zajęte – nie dowie się, czym ani gdzie – i będzie mógł proponować terminy konferencji.',
      accept: 'Przyjmij zaproszenie',
      decline: 'Odrzuć',
    },
    closed: 'Powiaty zamknięte',
    closedHelp:
      'Te powiaty nie korzystają już z systemu Beczka. Ich dane są zachowane, a dane osobowe nadal usuwane w zapowiedzianych terminach.',
    waiting: (count: number) =>
      count
        ? counted('pl', count, {
            one: 'sprawa czeka',
            few: 'sprawy czekają',
            many: 'spraw czeka',
            other: 'sprawy czeka',
          })
        : 'nic nie czeka',
    calendar: 'Wspólny kalendarz',
    nothingAhead: 'Nie ma konferencji przed nami.',
    noDate: 'termin do ustalenia',
    kept: {
      entry: 'dni zajęte, bez konferencji',
      title: 'Moje zajęte dni',
      lead: 'W te dni żaden powiat nie wyznaczy konferencji. Powiaty widzą tylko, że termin jest zajęty, nie dlaczego ani gdzie.',
      from: 'Od dnia',
      to: 'Do dnia (jeśli to więcej niż jeden)',
      keep: 'Dodaj zajęte dni',
      free: 'Zwolnij',
    },
  },
  role: { MANAGER: 'kierownictwo', COORDINATOR: 'koordynator', EXPERT: 'ekspert', OBSERVER: 'obserwator' },
  shell: {
    nav: 'Główne menu',
    menu: 'Menu:',
    home: 'Co wymaga uwagi',
    season: 'Sezon',
    messages: 'Wiadomości',
    participants: 'Uczestnicy',
    organizations: 'Organizacje',
    venues: 'Miejsca',
    team: 'Zespół',
    journal: 'Dziennik',
    privacy: 'Dane osobowe',
    public: 'Strona publiczna',
    account: 'Moje konto',
    switchCounty: 'Moje powiaty',
    signOut: 'Wyloguj',
    loading: 'Wczytywanie',
  },
  form: {
    notSaved: 'Nie zapisano.',
    mend: (n: number) =>
      `${counted('pl', n, { one: 'pole wymaga', few: 'pola wymagają', many: 'pól wymaga', other: 'pola wymaga' })} poprawy:`,
    kept: {
      text: 'Sesja wygasła albo połączenie zostało przerwane. Przywróciliśmy to, co było wpisane – prosimy sprawdzić i wysłać jeszcze raz.',
      anew: 'Zacznij od nowa',
    },
    stored: 'Wersja zapisana',
    save: 'Zapisz',
    edit: 'Zmień',
    reason: 'Powód',
    reasonHint: 'Powód zobaczą uczestnicy w wiadomości.',
  },
  done: {
    saved: 'Zapisano.',
    countyOpened: 'Powiat jest otwarty, a zaproszenie w drodze.',
    sessionsEnded: 'Ta osoba jest wszędzie wylogowana.',
    countyClosed: 'Powiat jest zamknięty.',
    countyReopened: 'Powiat jest ponownie otwarty.',
    supportGranted: 'Obsługa systemu ma teraz wgląd w powiat.',
    supportRevoked: 'Obsługa systemu nie ma już wglądu.',
    staffInvited: 'Zaproszenie jest w drodze.',
    staffRemoved: 'Ta osoba nie należy już do zespołu.',
    providerSaved: 'Zapisano. Zespół może się logować kontem urzędu.',
    providerAnswers: 'Serwer urzędu odpowiada i przyjmuje nasz sekret.',
    providerRemoved: 'Logowanie kontem urzędu zostało usunięte.',
    cycleCreated:
      'Sezon jest zaplanowany. Każda konferencja ma już swój przedział dat, temat i program – można je zmienić.',
    cycleCancelled: 'Cykl został odwołany.',
    conferenceCancelled: 'Konferencja została odwołana.',
    moved:
      'Termin został zmieniony. Uczestnicy dostaną wiadomość z nowym, a dawne wpisy w kalendarzach, jeśli już tam są, zostaną zastąpione.',
    draftSaved: 'Szkic jest zapisany. Uczestnicy jeszcze niczego nie dostali.',
    opened: 'Pytanie o termin zostało otwarte. Wiadomości wysyłamy między 7:00 a 21:00.',
    extended: 'Termin odpowiedzi został przedłużony.',
    slotAdded: 'Termin został dodany.',
    answerRecorded: 'Odpowiedź została zapisana.',
    closed: 'Uzgadnianie zostało zakończone.',
    decided: 'Termin został wybrany.',
    pollCancelled: 'Pytanie o termin zostało odwołane.',
    participantAdded: 'Uczestnik został dodany.',
    participantAsked:
      'Uczestnik został dodany. Wyślemy tej osobie prośbę o odpowiedź w sprawie terminu (w nocy nie piszemy).',
    participantInvited:
      'Uczestnik został dodany. Wyślemy tej osobie zaproszenie na konferencję, która ma już termin (w nocy nie piszemy).',
    participantAskedAndInvited:
      'Uczestnik został dodany. Wyślemy tej osobie prośbę o odpowiedź w sprawie terminu i zaproszenie na konferencję, która ma już termin (w nocy nie piszemy).',
    linkSent: 'Nowy osobisty odnośnik został wysłany na adres uczestnika.',
    linksRenewed: 'Dotychczasowe odnośniki już nie działają. Nowy jest w drodze na adres uczestnika.',
    linksRevoked: 'Dotychczasowe odnośniki już nie działają.',
    noticePublished: 'Nowa wersja klauzuli została opublikowana.',
    noticeRenewed: 'Zapisano. Klauzula domyślna podaje już nową liczbę miesięcy: obowiązuje jej nowa wersja.',
    interestAccepted: 'Zgłoszenie zostało przyjęte. Wiadomość powitalna jest w drodze (w nocy nie piszemy).',
    interestDeclined: 'Zgłoszenie zostało odrzucone.',
    statementPublished: 'Nowa wersja deklaracji została opublikowana.',
    erased: 'Dane tej osoby zostały usunięte.',
    imported: 'Lista została wczytana.',
    trialSent: 'Próba jest w drodze na Państwa adres e-mail.',
    wordingSaved: 'Treść jest zapisana. Wiadomości, które dopiero wyjdą, będą miały nową.',
    wordingRestored: 'Wiadomość ma znowu brzmienie standardowe.',
    signatureSaved: 'Podpis jest zapisany.',
    logoSaved: 'Logo jest zapisane.',
    logoRemoved: 'Logo zostało usunięte.',
    mailPaused: 'Wysyłka jest wstrzymana. Nic nie ginie: wiadomości czekają.',
    mailResumed: 'Wysyłka jest wznowiona. Wyjdzie to, co nadal jest aktualne; w nocy nie piszemy.',
    organizationsMerged: 'Z dwóch organizacji jest jedna.',
    merged: 'Z dwóch wpisów jest jeden.',
    toldApart: 'Zapisano: to różne osoby.',
    retried:
      'Wyślemy tę wiadomość jeszcze raz, o ile jest nadal aktualna. Gdyby znów nie dotarła, wróci na tę listę.',
  },
  desk: {
    title: 'Co wymaga uwagi',
    calm: 'Nic nie czeka. Gdy coś będzie wymagało decyzji, pojawi się tutaj.',
    urgent: 'Pilne',
    look: 'Zobacz',
    step: {
      NO_CYCLE: 'Zaplanuj sezon',
      NO_PARTICIPANTS: 'Wczytaj uczestników',
      SEASON_UNFINISHED: 'Dokończ planowanie',
      POLL_TO_PREPARE: 'Przygotuj pytanie',
      POLL_DRAFT: 'Sprawdź i wyślij',
      POLL_OPEN_QUORUM_AT_RISK: 'Zobacz, kogo brakuje',
      POLL_UNDECIDED: 'Rozstrzygnij',
      MAIL_PAUSED: 'Wznów wysyłkę',
      MESSAGES_FAILED: 'Zobacz wiadomości',
      ADDRESSES_FAILED: 'Zobacz adresy',
      CALENDAR_DATA_MISSING: 'Zobacz sezon',
      ERASURE_REQUESTED: 'Rozpatrz prośbę',
      INTEREST_WAITING: 'Zobacz zgłoszenia',
      CONFERENCE_WITHOUT_VENUE: 'Wybierz miejsce',
      VENUE_TOO_SMALL: 'Zmień miejsce',
    },
  },
  count: {
    conferences: (count: number) =>
      counted('pl', count, {
        one: 'konferencja',
        few: 'konferencje',
        many: 'konferencji',
        other: 'konferencji',
      }),
    days: (count: number) => counted('pl', count, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
    minutes: (count: number) =>
      count % 60 === 0
        ? counted('pl', count / 60, { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' })
        : `${Math.floor(count / 60)} godz. ${count % 60} min`,
    people: (count: number) =>
      counted('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
    willGet: (count: number) =>
      `Adresaci: ${counted('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}.`,
  },
  letters: {
    ask: (people: number) =>
      `Ta zmiana dotyczy terminu, który uczestnicy już znają. Wiadomość o niej dostanie ${counted('pl', people, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}. Prosimy zaznaczyć zgodę na dole formularza i zapisać jeszcze raz.`,
    confirm: 'Tak, wyślij uczestnikom wiadomość o zmianie',
    waiting: (when: string, people: number) =>
      `Wyślemy jedną wiadomość o zmianach (${counted('pl', people, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}). Najwcześniej: ${when}. Kolejne poprawki zrobione do tego czasu dołączymy do niej.`,
  },
  paging: {
    label: 'Strony listy',
    before: 'Poprzednia',
    after: 'Następna',
    of: (page: number, pages: number) => `Strona ${page} z ${pages}`,
  },
  venue: {
    name: 'Nazwa miejsca',
    address: 'Adres',
    capacity: 'Liczba miejsc (nieobowiązkowo)',
    add: 'Dodaj miejsce',
    seats: (count: number) =>
      counted('pl', count, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' }),
  },
  organization: {
    count: (count: number) =>
      counted('pl', count, {
        one: 'organizacja',
        few: 'organizacje',
        many: 'organizacji',
        other: 'organizacji',
      }),
    title: 'Organizacje',
    add: 'Dodaj organizację',
    search: 'Szukaj organizacji',
    name: 'Nazwa',
    sector: 'Sektor',
    chooseSector: 'proszę wybrać',
    municipality: 'Gmina',
    wholeCounty: 'cały powiat',
    participants: 'Uczestnicy',
    none: 'Nie ma jeszcze żadnej organizacji. Pojawią się po wczytaniu listy uczestników albo można dodać je pojedynczo.',
  },
};
