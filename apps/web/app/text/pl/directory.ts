import { counted } from '../plural.js';

const people = (count: number) =>
  counted('pl', count, { one: 'osobę', few: 'osoby', many: 'osób', other: 'osoby' });
const ofPeople = (count: number) =>
  counted('pl', count, { one: 'osoby', few: 'osób', many: 'osób', other: 'osoby' });

/** Work on the list of participants as a whole. */
export const directory = {
  bulk: {
    title: 'Zmień wiele osób naraz',
    nobody:
      'Nikt nie jest zaznaczony. Prosimy wrócić do listy i zaznaczyć osoby, których ma dotyczyć zmiana.',
    meant: (count: number) => `Zmiana dotyczy ${ofPeople(count)}:`,
    andOthers: (count: number) => (count > 0 ? ` i jeszcze ${people(count)}` : ''),
    what: 'Co zrobić?',
    look: 'Dalej: zobacz, co się zmieni',
    otherChange: 'Inna zmiana',
    kind: {
      DEACTIVATE: 'Wyłącz z listy',
      REACTIVATE: 'Przywróć na listę',
      MOVE: 'Przenieś do innej organizacji',
      SECTOR: 'Zmień sektor ich organizacji',
      LANGUAGE: 'Zmień język wiadomości',
      RENEW_LINKS: 'Unieważnij osobiste odnośniki i wyślij nowe',
      END_LINKS: 'Unieważnij osobiste odnośniki',
    },
    will: {
      DEACTIVATE: (count: number, _name: string) => `Wyłączymy z listy ${people(count)}`,
      REACTIVATE: (count: number, _name: string) => `Przywrócimy na listę ${people(count)}`,
      MOVE: (count: number, name: string) => `Przeniesiemy ${people(count)} do: ${name}`,
      SECTOR: (count: number, name: string) => `Zmienimy sektor dla ${ofPeople(count)}. Nowy sektor: ${name}`,
      LANGUAGE: (count: number, name: string) =>
        `Zmienimy język wiadomości dla ${ofPeople(count)}. Nowy język: ${name === 'EN' ? 'angielski' : 'polski'}`,
      RENEW_LINKS: (count: number, _name: string) =>
        `Unieważnimy odnośniki ${ofPeople(count)} i wyślemy nowe`,
      END_LINKS: (count: number, _name: string) => `Unieważnimy odnośniki ${ofPeople(count)}`,
    },
    follows: {
      DEACTIVATE:
        'Nie dostaną już pytań ani zaproszeń, a ich odnośniki przestaną działać. Odpowiedzi zostają. Przez kwadrans można to cofnąć jednym przyciskiem; dopiero potem ich miejsca na konferencjach dostaną następni, a trwające uzgadnianie przestanie na nie czekać.',
      REACTIVATE:
        'Znów będą dostawać pytania o terminy i zaproszenia, także te, które są teraz aktualne. Przez kwadrans można to cofnąć; wysłanych wiadomości cofnąć się nie da.',
      MOVE: 'Odpowiedzi i zgody zostają przy osobach. Przez kwadrans można to cofnąć jednym przyciskiem.',
      SECTOR:
        'Sektor należy do organizacji, więc zmieni się dla wszystkich jej osób. Przez kwadrans można to cofnąć jednym przyciskiem.',
      LANGUAGE:
        'Następne wiadomości przyjdą w tym języku. Przez kwadrans można to cofnąć jednym przyciskiem.',
      RENEW_LINKS:
        'Dotychczasowe odnośniki od razu przestaną działać, a nowe pójdą wyłącznie na zapisane adresy (w nocy nie piszemy). Tego nie można cofnąć.',
      END_LINKS:
        'Dotychczasowe odnośniki od razu przestaną działać; nowe przyniesie dopiero następna wiadomość. Tego nie można cofnąć.',
    },
    asTheyAre: (count: number) => `Bez zmian zostanie: ${people(count)} – tu już nic nie trzeba robić.`,
    organizations: (names: string, others: number) =>
      `Organizacje: ${names}.${others ? ` Należy do nich jeszcze ${people(others)} spoza tego wyboru.` : ''}`,
    nothingToDo: 'Dla wszystkich wybranych osób jest już tak, jak trzeba. Nie ma czego zmieniać.',
    confirm: (count: number) => `Zmieniam: ${people(count)}`,
    cancel: 'Zostaw bez zmian',
    done: {
      DEACTIVATE: (count: number) => `Wyłączono z listy ${people(count)}.`,
      REACTIVATE: (count: number) => `Przywrócono na listę ${people(count)}.`,
      MOVE: (count: number) => `Przeniesiono ${people(count)}.`,
      SECTOR: (count: number) => `Zmieniono sektor dla ${ofPeople(count)}.`,
      LANGUAGE: (count: number) => `Zmieniono język wiadomości dla ${ofPeople(count)}.`,
      RENEW_LINKS: (count: number) => `Unieważniono odnośniki ${ofPeople(count)}, nowe są w drodze.`,
      END_LINKS: (count: number) => `Unieważniono odnośniki ${ofPeople(count)}.`,
    },
    undo: 'Cofnij',
    until: (time: string) => `można cofnąć do ${time}`,
    final: 'Tej zmiany nie można cofnąć.',
    undone: 'Cofnięto.',
    kept: (count: number, names: string) =>
      `Bez zmian zostało, bo w międzyczasie ktoś to zmienił albo usunął to, co było przedtem (${count}): ${names}.`,
  },
  merge: {
    duplicates: 'Powtórzenia',
    none: 'Nikt nie wygląda na wpisanego dwa razy.',
    byHand: 'Dwa wpisy jednej osoby można też zaznaczyć na liście uczestników i wybrać „Zmień zaznaczonych”.',
    lead: (count: number) =>
      `${counted('pl', count, { one: 'para wpisów wygląda', few: 'pary wpisów wyglądają', many: 'par wpisów wygląda', other: 'pary wpisów wygląda' })} na jedną osobę. Nic się nie zmieni, dopóki Państwo nie zdecydują.`,
    reason: {
      EMAIL: 'ta sama skrzynka',
      NAME: 'to samo nazwisko i organizacja',
      PHONE: 'ten sam telefon i nazwisko',
      NEAR_NAME: 'podobne nazwisko w tej samej organizacji',
      NAME_ELSEWHERE: 'to samo nazwisko w innej organizacji',
    },
    apart: 'To różne osoby',
    compare: 'Porównaj i połącz',
    theseTwo: 'To jedna osoba? Połącz te dwa wpisy',
    title: 'Połącz dwa wpisy jednej osoby',
    choose: 'Proszę wybrać, co ma zostać. Tam, gdzie wpisy się zgadzają, nie ma czego wybierać.',
    field: {
      email: 'Adres e-mail',
      firstName: 'Imię',
      lastName: 'Nazwisko',
      organization: 'Organizacja',
      function: 'Funkcja',
      phone: 'Telefon',
      language: 'Język wiadomości',
    },
    takesPart: 'bierze udział',
    takesNoPart: 'nie bierze udziału',
    emailHint:
      'Odnośniki wysłane na wybrany adres działają dalej. Wysłane na drugi adres przestaną działać, a pisać będziemy tylko na wybrany.',
    goesOver: 'Co przejdzie na jedną osobę',
    answers: (first: number, second: number) =>
      `Odpowiedzi o terminach: z pierwszego wpisu ${first}, z drugiego ${second}.`,
    bothAnswered: (count: number) =>
      `${counted('pl', count, { one: 'uzgadnianie ma', few: 'uzgadniania mają', many: 'uzgadniań ma', other: 'uzgadniania ma' })} odpowiedzi z obu wpisów: liczy się późniejsza.`,
    registrations: 'Zgłoszenia na konferencje i zaznaczona obecność z obu wpisów.',
    letters: (count: number) => `Wiadomości dostarczone: ${count}. Tych samych nie wyślemy drugi raz.`,
    consents: (count: number) => `Zgody i sprzeciwy: ${count}. W każdej sprawie obowiązuje ostatnia decyzja.`,
    history: 'Historia obu wpisów w dzienniku.',
    final: 'Połączenia nie można cofnąć.',
    sendLink: 'Wyślij nowy osobisty odnośnik na wybrany adres',
    sendLinkHint: 'Przyda się, jeśli ta osoba korzystała dotąd z drugiego adresu.',
    confirm: 'Łączę wpisy',
    cancel: 'Zostaw osobno',
  },
  sectors: {
    title: 'Sektory',
    lead: 'W tej kolejności sektory stoją na wszystkich listach. Sektora, do którego należą organizacje, nie można usunąć – można go wycofać: organizacje go zachowają, a nowe już go nie dostaną.',
    organizations: (count: number) =>
      counted('pl', count, {
        one: 'organizacja',
        few: 'organizacje',
        many: 'organizacji',
        other: 'organizacji',
      }),
    retired: 'wycofany',
    rename: 'Zmień nazwę',
    name: 'Nazwa',
    nameEn: 'Nazwa po angielsku (nieobowiązkowo)',
    nameEnHint: 'Dla uczestników, którzy czytają po angielsku.',
    add: 'Dodaj sektor',
    step: {
      up: 'Wyżej',
      down: 'Niżej',
      retire: 'Wycofaj z użycia',
      restore: 'Przywróć do użycia',
      remove: 'Usuń',
    },
  },
  organizationMerge: {
    title: 'Połącz z inną organizacją',
    which: (name: string) =>
      `Która organizacja z listy to także ${name}? Jej osoby przejdą tutaj, a jej wpis zniknie.`,
    look: 'Dalej: porównaj',
    lead: 'Prosimy sprawdzić, jak organizacja ma się nazywać po połączeniu.',
    confirm: 'Łączę organizacje',
    final: (people: string) =>
      `Do pierwszej organizacji przejdą osoby z drugiej (${people}). Tego nie można cofnąć.`,
  },
};
