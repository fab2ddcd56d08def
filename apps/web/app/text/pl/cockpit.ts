import { counted } from '../plural.js';

const people = (count: number) =>
  counted('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' });
const ofPeople = (count: number) => counted('pl', count, { one: 'osoby', other: 'osób' });

/** An open poll as its organiser follows it: live, person by person, by telephone. */
export const cockpit = {
  cockpit: {
    live: {
      on: 'Na żywo',
      joining: 'Łączymy się…',
      lost: 'Chwilowo nie na żywo: próbujemy połączyć się ponownie.',
      over: 'Ta strona nie odświeża się już sama.',
      reload: 'Odśwież stronę',
      changed: (answered: number, asked: number) => `Nowe odpowiedzi. Jest ich ${answered} z ${asked}.`,
      changedElse: 'Coś się zmieniło. Strona jest już odświeżona.',
    },
    ways: { label: 'Więcej o odpowiedziach', matrix: 'Kto co odpowiedział', calls: 'Lista do telefonowania' },
    ranking: {
      out: {
        title: 'Odpadły',
        hint: 'Zaproponowane, ale bez kworum albo bez możliwości: przy każdym, dlaczego.',
        because: 'Odpada, bo:',
      },
      short: {
        title: 'Na razie bez kworum',
        hint: 'Odpowiedzi wciąż są zbierane, więc to może się zmienić.',
        because: 'Na razie:',
      },
      added: (when: string) => `dodany ${when}`,
    },
    groups: {
      title: 'Kto odpowiedział i co mówi',
      by: 'Pokaż odpowiedzi według',
      sector: 'sektorów',
      municipality: 'gmin',
      head: { sector: 'Sektor', municipality: 'Gmina' },
      noMunicipality: 'bez gminy',
      caption:
        'Przy każdym terminie: ilu osobom pasuje + ilu w razie potrzeby. Im ciemniej, tym większa część grupy.',
      minimum: (least: number) => `minimum ${least}`,
      table: 'Odpowiedzi w grupach',
    },
    chart: {
      title: 'Odpowiedzi w czasie',
      summary: (answered: number, asked: number, from: string, to: string) =>
        `Wykres: od ${from} do ${to} odpowiedziało ${answered} z ${asked}. Liczby są w tabeli obok.`,
      none: 'Nikt jeszcze nie odpowiedział.',
      asTable: 'Te same liczby w tabeli',
      day: 'Dzień',
      fresh: 'Nowe odpowiedzi',
      total: 'Razem',
      sent: 'Wysłane wiadomości',
      planned: 'zaplanowane',
      asked: (count: number) => `wszyscy: ${count}`,
    },
    add: {
      ask: 'Dodaj termin',
      confirm: 'Dodaję termin',
      warning:
        'Osoby, które już odpowiedziały, zapytamy osobną wiadomością tylko o nowy termin. Pozostałe znajdą go wśród innych i nie dostaną nic więcej.',
      wait: 'Wiadomość wyjdzie za 10 minut, żeby kilka dodanych terminów trafiło do jednej.',
      full: 'Pytanie ma już 12 terminów, więcej dodać nie można.',
      obstacle: 'Dzień z przeszkodą (weekend, święto, ferie, zajęty ekspert lub sala) wymaga powodu.',
    },
    decide: {
      none: 'Wybierz termin z listy',
      first: 'pierwszy w rankingu',
      ranked: (rank: number) => `${rank}. w rankingu`,
      out: 'bez kworum',
    },
    matrix: {
      title: 'Kto co odpowiedział',
      find: 'Szukaj osoby lub organizacji',
      sector: 'Sektor',
      municipality: 'Gmina',
      every: 'wszystkie',
      who: 'Kogo pokazać',
      whoChoice: { all: 'wszystkich', answered: 'tylko z odpowiedzią', silent: 'tylko bez odpowiedzi' },
      sort: 'Kolejność',
      sortChoice: {
        name: 'według nazwisk',
        sector: 'według sektorów',
        municipality: 'według gmin',
        answered: 'najpierw z odpowiedzią',
      },
      show: 'Pokaż',
      shown: (shown: number, all: number) =>
        shown === all ? `Wszyscy zapytani: ${people(all)}.` : `Widać ${ofPeople(shown)} z ${all}.`,
      nobody: 'Nikt nie pasuje do tych warunków.',
      person: 'Osoba',
      whole: 'Wszystkie wiersze naraz',
      wholeHint: 'Dla czytników ekranu i szukania w przeglądarce.',
      table: 'Tabela odpowiedzi; strzałki przewijają ją w każdą stronę',
      legend: 'Oznaczenia',
      none: 'Brak odpowiedzi',
      required: 'osoba wymagana',
      byTelephone: 'przez telefon',
      print: 'Wydrukuj',
      canCome: (yes: number, ifNeedBe: number) => `pasuje: ${yes}, w razie potrzeby: ${ifNeedBe}`,
    },
    calls: {
      title: 'Lista do telefonowania',
      lead: (count: number) =>
        count
          ? `${people(count)} bez odpowiedzi. Przypomnienia wysyłamy sami; gdy czasu jest mało, najlepiej działa telefon.`
          : 'Odpowiedzieli wszyscy. Nie trzeba do nikogo dzwonić.',
      until: (when: string) => `Odpowiedzi zbieramy do: ${when}.`,
      closed: 'Odpowiedzi nie są już zbierane.',
      table: 'Osoby bez odpowiedzi',
      person: 'Osoba',
      phone: 'Telefon',
      noPhone: 'brak numeru',
      message: 'Ostatnia wiadomość',
      fate: {
        WAITING: (what: string, when: string) => `${what}: czeka na wysłanie, ${when}`,
        SENT: (what: string, when: string) => `${what}: wysłana ${when}`,
        FAILED: (what: string, when: string) => `${what}: nie dotarła, ${when}`,
      },
      noMessage: 'jeszcze żadnej',
      call: 'Rozmowa',
      called: (when: string, who?: string) => (who ? `zadzwoniono ${when} (${who})` : `zadzwoniono ${when}`),
      mark: 'Zadzwoniono',
      markOf: (name: string) => `Zadzwoniono: ${name}`,
      unmark: 'Cofnij',
      unmarkOf: (name: string) => `Cofnij zaznaczenie rozmowy: ${name}`,
      record: 'Zapisz odpowiedź',
      recordOf: (name: string) => `Zapisz odpowiedź podaną przez telefon: ${name}`,
      notCalled: 'jeszcze nie dzwoniono',
      left: (count: number) => `Nie dzwoniono jeszcze do ${ofPeople(count)}.`,
      required: 'osoba wymagana',
      print: 'Wydrukuj listę',
      answeredBoxes: 'Odpowiedź (do wpisania)',
    },
    call: {
      title: 'Odpowiedź przez telefon',
      lead: 'Zapisujemy to, co ta osoba mówi przez telefon. Zobaczy o tym informację na swojej stronie i może wszystko zmienić.',
      noPhone: 'Na liście nie ma numeru telefonu tej osoby.',
      noChoice: 'nie wie / nie pytano',
      comment: 'Uwagi tej osoby',
      save: 'Zapisz odpowiedź',
      answered: (when: string, who?: string) =>
        who
          ? `Ostatnia odpowiedź: ${when}, zapisana przez telefon (${who}).`
          : `Ostatnia odpowiedź: ${when}.`,
      byThemselves: 'Zapisała ją ta osoba sama: proszę zmieniać tylko na jej prośbę.',
      closed: 'Odpowiedzi nie są już zbierane.',
      nobody: 'Tego pytania nie wysłano do tej osoby.',
    },
  },
};
