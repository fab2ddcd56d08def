/** The pages open to everybody: welcome, sign-in, trouble. */
export const open = {
  home: {
    title: 'Wspólny termin dla całego powiatu',
    lead: 'Beczka pomaga powiatom prowadzić cykle konferencji partnerstwa lokalnego: uzgadnia terminy z uczestnikami, pilnuje odpowiedzi i rozsyła zaproszenia.',
    signIn: 'Zaloguj się jako organizator',
    counties: 'Znajdź partnerstwo w swoim powiecie',
    how: 'Jak to działa',
    steps: [
      {
        title: 'Powiat proponuje terminy',
        text: 'Tylko takie, które mogą się udać: bez świąt, ferii i dni, w których ekspert lub sala są zajęci.',
      },
      {
        title: 'Partnerzy odpowiadają',
        text: 'Z telefonu, w kilkanaście sekund, bez zakładania konta. Odpowiedź można zmieniać, dopóki zbieramy odpowiedzi.',
      },
      {
        title: 'Termin trafia do kalendarzy',
        text: 'Gdy termin zostanie ustalony, każdy dostaje zaproszenie z miejscem, programem i plikiem do kalendarza.',
      },
    ],
    invited: {
      title: 'Biorą Państwo udział w konferencjach?',
      text: 'Nie trzeba się logować. Osobisty odnośnik jest w wiadomości e-mail od urzędu – prowadzi wprost do pytania o termin.',
    },
  },
  signIn: {
    title: 'Logowanie',
    lead: 'Wyślemy na Państwa adres służbowy jednorazowy odnośnik. Hasło nie jest potrzebne.',
    again: 'Sesja wygasła lub nie są Państwo zalogowani. Prosimy zalogować się ponownie.',
    kept: 'To, co było wpisane w formularzu, jest zachowane w tej przeglądarce i wróci po zalogowaniu.',
    left: 'Nie należą już Państwo do zespołu tego powiatu. Konto nie ma teraz żadnego powiatu, więc zostało wylogowane. Gdy powiat zaprosi ponownie, przyślemy wiadomość.',
    email: 'Adres e-mail',
    send: 'Wyślij odnośnik',
    invited: 'Uczestnicy konferencji nie muszą się logować – wystarczy odnośnik z wiadomości od urzędu.',
    sent: {
      title: 'Prosimy sprawdzić pocztę',
      lead: 'Jeśli ten adres należy do organizatora, za chwilę przyjdzie wiadomość z odnośnikiem:',
      help: 'Wiadomość nie przychodzi? Prosimy zajrzeć do folderu ze spamem i upewnić się, że to adres podany administratorowi.',
      another: 'Podaj inny adres',
    },
    confirm: {
      title: 'Jeszcze jedno kliknięcie',
      lead: 'Przyciskiem poniżej logują się Państwo do Beczki na tym urządzeniu.',
      button: 'Zaloguj się',
      invalid: {
        title: 'Ten odnośnik już nie działa',
        text: 'Odnośnik do logowania działa raz i przez krótki czas. Nowy przyjdzie w kilka sekund.',
        again: 'Poproś o nowy odnośnik',
      },
    },
  },
  lostLink: {
    title: 'Nie mam swojego odnośnika',
    lead: 'Proszę podać adres e-mail, na który urząd wysyła Państwu wiadomości. Jeśli jest on na liście uczestników, przyślemy na niego nowy osobisty odnośnik.',
    county: 'Powiat',
    choose: 'proszę wybrać',
    email: 'Adres e-mail',
    emailHint: 'Odnośnik wysyłamy wyłącznie na adres z listy uczestników.',
    send: 'Wyślij nowy odnośnik',
    twoCounties:
      'Kto uczestniczy w konferencjach dwóch powiatów, ma w każdym z nich osobny odnośnik – proszę poprosić o każdy oddzielnie.',
    closed: 'Powiaty, które nie korzystają już z systemu Beczka',
    sent: {
      title: 'Prosimy sprawdzić pocztę',
      lead: 'Jeśli ten adres jest na liście uczestników powiatu, wiadomość z odnośnikiem przyjdzie za chwilę, a w nocy (od 21:00 do 7:00) dopiero rano:',
    },
    renewed: {
      title: 'Odnośniki zostały unieważnione',
      lead: 'Żaden z dotychczasowych odnośników już nie działa. Nowy przyjdzie za chwilę, a w nocy (od 21:00 do 7:00) dopiero rano, na adres, który ma urząd.',
    },
    help: 'Wiadomość nie przychodzi? Prosimy zajrzeć do folderu ze spamem albo zadzwonić do organizatora.',
    another: 'Podaj inny adres',
  },
  trouble: {
    home: 'Przejdź na stronę główną',
    retry: 'Spróbuj ponownie',
    ways: 'Może szukają Państwo tego',
    number: 'Numer zdarzenia:',
    kept: 'To, co Państwo wpisali, nie zostało jeszcze zapisane, ale nie przepadło. Przyciskiem poniżej wyślą to Państwo jeszcze raz.',
    again: 'Wyślij ponownie',
    missing: {
      title: 'Nie ma takiej strony',
      paragraphs: [
        'Adres może być niepełny albo strona należy do innego powiatu.',
        'Jeśli trafili tu Państwo z odnośnika w wiadomości, prosimy skopiować go w całości.',
      ],
    },
    unread: {
      title: 'Nie wiemy, co zrobić z tym formularzem',
      paragraphs: [
        'Nic nie zostało zmienione. Strona mogła zostać otwarta, zanim zaktualizowaliśmy serwis.',
        'Prosimy wrócić, odświeżyć stronę i spróbować jeszcze raz.',
      ],
    },
    forbidden: {
      title: 'Ta czynność nie jest dostępna',
      paragraphs: [
        'Państwa rola w tym powiecie na nią nie pozwala. Nic nie zostało zmienione.',
        'Role nadaje osoba, która kieruje zespołem powiatu – widać ją na stronie „Zespół”.',
      ],
    },
    link: {
      title: 'Ten odnośnik jest nieważny',
      paragraphs: [
        'Mógł zostać skopiowany nie w całości, wygasnąć albo został zastąpiony nowszym.',
        'Prosimy otworzyć najnowszą wiadomość od urzędu i użyć odnośnika, który się w niej znajduje.',
        'Jeśli to nie pomaga, poniżej można poprosić o nowy odnośnik albo zadzwonić do organizatora – numer jest w stopce każdej wiadomości.',
      ],
    },
    closed: {
      title: 'Ten powiat jest zamknięty',
      paragraphs: [
        'Nie korzysta już z systemu Beczka: jego stron nie można otworzyć, a uczestnicy nie dostają wiadomości. Wszystko, co było, jest zachowane – tylko dane osobowe są nadal usuwane w zapowiedzianych terminach.',
        'Inne Państwa powiaty działają jak dotąd. W sprawie ponownego otwarcia prosimy o kontakt z administratorem systemu.',
      ],
    },
    closedForYou: {
      title: 'Ten powiat nie korzysta już z systemu Beczka',
      paragraphs: [
        'Nie można już odpowiadać, zmieniać odpowiedzi ani dostać nowego odnośnika. To, co Państwo wcześniej zapisali, nie przepadło.',
        'O konferencjach informuje urząd, od którego przyszła wiadomość – numer telefonu jest w jej stopce.',
        'Dane osobowe są nadal usuwane w terminach, które podaje klauzula informacyjna powiatu:',
      ],
    },
    unavailable: {
      title: 'Chwilowa przerwa',
      paragraphs: [
        'Usługa nie odpowiada w tej chwili. Zapisane odpowiedzi są bezpieczne.',
        'Prosimy odświeżyć stronę za minutę.',
      ],
    },
    busy: {
      title: 'Zbyt wiele wejść naraz',
      paragraphs: [
        'Tę stronę otwierano zbyt często w krótkim czasie. Zapisane odpowiedzi są bezpieczne.',
        'Prosimy odświeżyć ją za minutę.',
      ],
    },
    internal: {
      title: 'Coś poszło nie tak',
      paragraphs: ['Błąd jest po naszej stronie. Prosimy spróbować ponownie za chwilę.'],
    },
  },
};
