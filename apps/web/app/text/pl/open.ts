/** The pages open to everybody: welcome, sign-in, trouble. */
export const open = {
  home: {
    title: 'Wspólny termin dla całego powiatu',
    lead: 'Beczka pomaga powiatom prowadzić cykle konferencji partnerstwa lokalnego: uzgadnia terminy z uczestnikami, pilnuje odpowiedzi i rozsyła zaproszenia.',
    signIn: 'Zaloguj się jako organizator',
    how: 'Jak to działa',
    steps: [
      {
        title: 'Powiat proponuje terminy',
        text: 'Tylko takie, które mogą się udać: bez świąt, ferii i dni, w których ekspert lub sala są zajęci.',
      },
      {
        title: 'Partnerzy odpowiadają',
        text: 'Z telefonu, w kilkanaście sekund, bez zakładania konta. Odpowiedź można zawsze zmienić.',
      },
      {
        title: 'Termin trafia do kalendarzy',
        text: 'Gdy zbierze się kworum, każdy dostaje zaproszenie z miejscem, programem i plikiem do kalendarza.',
      },
    ],
    invited: {
      title: 'Są Państwo uczestnikiem?',
      text: 'Nie trzeba się logować. Osobisty odnośnik jest w wiadomości e-mail od urzędu – prowadzi wprost do pytania o termin.',
    },
  },
  signIn: {
    title: 'Logowanie',
    lead: 'Wyślemy na Państwa adres służbowy jednorazowy odnośnik. Hasło nie jest potrzebne.',
    again: 'Sesja wygasła lub nie są Państwo zalogowani. Prosimy zalogować się ponownie.',
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
  trouble: {
    home: 'Przejdź na stronę główną',
    number: 'Numer zdarzenia:',
    kept: 'Odpowiedź nie została jeszcze zapisana, ale nie przepadła. Przyciskiem poniżej wyślą ją Państwo jeszcze raz.',
    again: 'Wyślij ponownie',
    missing: {
      title: 'Nie ma takiej strony',
      paragraphs: [
        'Adres może być niepełny albo strona należy do innego powiatu.',
        'Jeśli trafili tu Państwo z odnośnika w wiadomości, prosimy skopiować go w całości.',
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
        'Jeśli to nie pomaga, prosimy odpowiedzieć na tę wiadomość lub zadzwonić do organizatora – numer jest w jej stopce. Nowy odnośnik przyjdzie na ten sam adres.',
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
