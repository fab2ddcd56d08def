import { counted } from '../plural.js';

/** A participant's own data, and what the county does with everybody's. */
export const privacy = {
  erase: {
    title: 'Usunięcie danych osobowych',
    back: 'Karta uczestnika',
    goes: 'Co zniknie',
    gone: ({ comments, owed }: { comments: number; owed: number }) => [
      'imię i nazwisko, adres e-mail, telefon i funkcja',
      `treść uwag do terminów: ${comments}`,
      'wszystkie osobiste odnośniki',
      'głos w uzgadnianiach, które jeszcze trwają: nie liczy się już do kworum',
      `wiadomości, które miały jeszcze wyjść: ${owed}`,
      'wpisy o tej osobie na wczytanych listach; kopia pliku, którego nie zatwierdzono, znika w ciągu doby',
    ],
    stays: 'Co pozostanie',
    kept: ({ answers, sent }: { answers: number; sent: number }) => [
      `${counted('pl', answers, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' })} w zestawieniach, podpisane „uczestnik usunięty”`,
      'kworum i wyniki dawnych uzgodnień, bez zmian',
      `liczba wysłanych wiadomości (${sent}), bez adresu i treści`,
      'organizacja, z którą ta osoba przychodziła',
    ],
    warning: 'Tego nie da się cofnąć. Jeśli ta osoba znów trafi na listę, będzie nową osobą.',
    answerFirst: (when: string) =>
      `Ta osoba prosiła o usunięcie danych (${when}) i czeka na odpowiedź, a system jej nie wysyła. Prosimy odpowiedzieć przed usunięciem – potem adresu już nie będzie:`,
    confirm: 'Usuwam dane na zawsze',
    cancel: 'Nie usuwam',
    dismiss: {
      ask: 'Prośba załatwiona bez usuwania',
      confirm: 'Zamykam prośbę',
      warning:
        'Dane zostaną. Osobie, która prosiła, trzeba odpowiedzieć i podać powód – najpóźniej miesiąc od jej prośby.',
    },
  },
  notice: {
    title: 'Klauzula informacyjna',
    link: 'Jak przetwarzamy dane',
    description: (county: string) =>
      `Kto, po co i jak długo przetwarza dane uczestników partnerstwa lokalnego: ${county}.`,
    version: (version: number, since: string) => `Wersja ${version}, obowiązuje od: ${since}`,
    older: 'To jest wcześniejsza wersja.',
    present: 'Zobacz obowiązującą',
    before: 'Zobacz poprzednią wersję',
    closed:
      'Ten powiat nie korzysta już z systemu Beczka. Klauzula nadal dotyczy danych, które tu pozostały: są usuwane w podanych w niej terminach.',
    settings: 'Dane osobowe',
    help: 'Klauzulę (art. 13 i 14 RODO) widzą wszyscy uczestnicy: odnośnik do niej jest w każdej wiadomości i na osobistej stronie. Wcześniejsze wersje pozostają dostępne, a przy każdej osobie zapisujemy, którą jej pokazano.',
    isDefault:
      'To tekst domyślny, przygotowany z danych urzędu. Proszę sprawdzić go z inspektorem ochrony danych, uzupełnić i opublikować jako własny.',
    edit: 'Przygotuj nową wersję',
    publish: 'Opublikuj nową wersję',
    publishHelp:
      'Każda część w obu językach. Pusta linia nie jest potrzebna: nowy wiersz zaczyna nowy akapit.',
    retention: {
      title: 'Jak długo przechowujemy dane uczestników',
      now: (months: number) =>
        `${counted('pl', months, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' })} po zakończeniu ostatniego cyklu, w którym dana osoba uczestniczyła. Potem jej dane są usuwane automatycznie, a odpowiedzi zostają bez nazwiska.`,
      soon: (people: number) =>
        people
          ? `W ciągu 30 dni zostaną usunięte dane: ${counted('pl', people, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}.`
          : 'W ciągu najbliższych 30 dni niczyje dane nie zostaną usunięte.',
      months: 'Liczba miesięcy',
      hint: 'Od 12 do 600. Zmianę należy uwzględnić w klauzuli informacyjnej.',
      hintDefault: 'Od 12 do 600. Po zmianie powstanie od razu nowa wersja klauzuli domyślnej, z tą liczbą.',
      mismatch: (months: number) =>
        `Obowiązująca klauzula podaje inną liczbę miesięcy niż ta, po której dane są usuwane (${months}). Prosimy opublikować nową wersję klauzuli albo zmienić liczbę miesięcy.`,
    },
    matter: {
      controller: 'Administrator danych',
      inspector: 'Inspektor ochrony danych',
      purposes: 'Cele i podstawy prawne',
      recipients: 'Odbiorcy danych',
      retention: 'Jak długo przechowujemy dane',
      rights: 'Państwa prawa',
      duty: 'Czy trzeba podać dane',
      source: 'Skąd mamy dane',
    },
  },
  consents: {
    title: 'Zgody i klauzula informacyjna',
    copy: 'Pobierz kopię danych tej osoby (zostanie to zapisane w dzienniku):',
    format: { HTML: 'do przeczytania', JSON: 'JSON' },
    withoutMail: 'Bez e-maila, prosimy zawiadomić telefonicznie.',
    kind: {
      EMAIL: 'Przypomnienia e-mail',
      IMAGE: 'Wizerunek na zdjęciach z konferencji',
      DIRECTORY: 'Wpis w publicznym wykazie partnerów',
      NO_MAIL: 'Sprzeciw wobec wszystkich e-maili',
    },
    yes: 'tak',
    no: 'nie',
    never: 'nie pytano lub brak odpowiedzi',
    record: 'Zapisz decyzję z papieru lub rozmowy',
    what: 'Czego dotyczy',
    decision: 'Decyzja',
    note: 'Skąd o niej wiemy',
    noteHint: 'Na przykład: formularz z 17 listopada, segregator nr 3.',
    history: 'Historia decyzji i pokazane wersje klauzuli',
    byStaff: 'zapisał urząd',
    bySelf: 'na osobistej stronie',
    under: (version: number) => `klauzula w wersji ${version}`,
    shown: (version: number, mailed: boolean, when: string) =>
      `${when}: klauzula w wersji ${version} – ${mailed ? 'w wiadomości e-mail' : 'na osobistej stronie'}`,
    nothing: 'Nic jeszcze nie zapisano.',
  },
  mailChoices: {
    title: 'Wiadomości od nas',
    done: 'Zapisano.',
    now: {
      all: 'Dostają Państwo wszystkie wiadomości, także przypomnienia.',
      withoutReminders: 'Dostają Państwo wiadomości bez przypomnień.',
      none: 'Nie wysyłamy Państwu wiadomości e-mail. W ważnych sprawach urząd zadzwoni.',
    },
    reminders: {
      title: 'Przypomnienia',
      text: 'Bez przypomnień przyślemy tylko to, co potrzebne: pytanie o termin, zaproszenie oraz wiadomość o zmianie lub odwołaniu.',
      off: 'Nie chcę przypomnień',
      offText: 'Możemy znów przypominać o odpowiedzi na pytanie o termin i o zbliżającej się konferencji.',
      on: 'Proszę znów przypominać',
    },
    all: {
      title: 'Wszystkie wiadomości',
      text: 'Nie przyślemy też pytań o termin, zaproszeń ani wiadomości o odwołaniu konferencji. Urząd będzie zawiadamiać telefonicznie.',
      off: 'Nie chcę żadnych e-maili',
      offText: 'Urząd znów będzie mógł pytać o terminy i zapraszać e-mailem.',
      on: 'Mogą Państwo znów pisać',
    },
    more: 'Moje dane i wszystkie zgody',
  },
  ownData: {
    title: 'Moje dane i zgody',
    back: 'Wróć do terminów',
    facts: {
      title: 'Dane, które ma urząd',
      name: 'Imię i nazwisko',
      organization: 'Organizacja',
      function: 'Funkcja',
      email: 'Adres e-mail',
      phone: 'Telefon',
      language: 'Język wiadomości',
      none: 'nie podano',
      correct: 'Coś się nie zgadza? Prosimy napisać lub zadzwonić do organizatora – poprawi dane od ręki.',
    },
    consents: {
      title: 'Zgody',
      lead: 'Każda zgoda jest osobna i dobrowolna, można ją wycofać w dowolnej chwili. Udział w konferencjach od nich nie zależy.',
      save: 'Zapisz decyzje',
      saved: 'Decyzje zostały zapisane.',
      unchanged: 'Żadna decyzja się nie zmieniła.',
      never: 'Nie podjęli Państwo jeszcze decyzji.',
      since: (when: string, byStaff: boolean) => `Zapisano: ${when}${byStaff ? ', przez urząd' : ''}`,
      EMAIL: {
        title: 'Przypomnienia e-mail',
        text: 'Przypominamy o odpowiedzi na pytanie o termin oraz o zbliżającej się konferencji. Przypomnienia można w każdej chwili wyłączyć; przyślemy wtedy tylko samo pytanie, zaproszenie i wiadomość o zmianie lub odwołaniu.',
        yes: 'Tak, proszę przypominać',
        no: 'Nie, bez przypomnień',
      },
      IMAGE: {
        title: 'Wizerunek',
        text: 'Zgoda na utrwalenie mojego wizerunku na zdjęciach z konferencji i ich publikację w materiałach partnerstwa.',
        yes: 'Zgadzam się',
        no: 'Nie zgadzam się',
      },
      DIRECTORY: {
        title: 'Wykaz partnerów',
        text: 'Zgoda na podanie mojego imienia i nazwiska, funkcji i organizacji w publicznym wykazie partnerów.',
        yes: 'Zgadzam się',
        no: 'Nie zgadzam się',
      },
      NO_MAIL: {
        title: 'Żadnych e-maili',
        text: 'Sprzeciw wobec wszystkich wiadomości. Urząd będzie zawiadamiać telefonicznie; e-mailem przyjdzie tylko odpowiedź na własną prośbę, na przykład o nowy odnośnik.',
        yes: 'Nie chcę e-maili',
        no: 'Mogą Państwo pisać',
      },
    },
    copy: {
      title: 'Kopia moich danych',
      text: 'Wszystko, co urząd przechowuje o Państwu w tym systemie: dane, odpowiedzi, wiadomości, zgody i wpisy w dzienniku.',
      html: 'Pobierz do przeczytania',
      json: 'Pobierz do dalszego użytku (JSON)',
    },
    erasure: {
      title: 'Usunięcie danych',
      text: 'Mogą Państwo poprosić o usunięcie swoich danych. Urząd ma miesiąc na rozpatrzenie prośby i odpowiedź. Po usunięciu danych nie będziemy już pytać o terminy ani zapraszać na konferencje, a ten odnośnik przestanie działać.',
      ask: 'Chcę usunąć swoje dane',
      warning: 'Prośba od razu trafi do urzędu. Na tej stronie nie można jej wycofać.',
      send: 'Proszę o usunięcie moich danych',
      asked: (when: string) =>
        `Państwa prośba dotarła do urzędu: ${when}. Urząd ma od tego dnia miesiąc na jej rozpatrzenie i odpowiedź. Po usunięciu danych ten odnośnik przestanie działać.`,
    },
    links: {
      title: 'Osobiste odnośniki',
      text: 'Odnośnik trafił w niepowołane ręce albo wiadomość została przekazana dalej? Można unieważnić wszystkie dotychczasowe odnośniki, także ten, którym Państwo tu weszli. Nowy przyślemy na adres podany wyżej.',
      ask: 'Unieważnij moje odnośniki',
      warning:
        'Do tej strony nie będzie już dostępu: trzeba będzie poczekać na wiadomość z nowym odnośnikiem. W nocy, od 21:00 do 7:00, nie wysyłamy wiadomości, więc przyjdzie dopiero rano.',
      renew: 'Unieważnij moje odnośniki i wyślij nowy',
    },
  },
};
