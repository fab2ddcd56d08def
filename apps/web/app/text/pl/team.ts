/** The people of a county's staff, one's own account, and ways to sign in. */
export const team = {
  team: {
    title: 'Zespół',
    you: 'Twoje konto',
    since: (day: string) => `w zespole od ${day}`,
    signedIn: (when: string) => `ostatnie logowanie: ${when}`,
    neverSignedIn: 'jeszcze bez logowania',
    noManager:
      'Nikt nie kieruje jeszcze zespołem tego powiatu. Pierwszą osobę z tą rolą wskazuje administrator systemu; ona zaprasza kolejne i zmienia role.',
    change: 'Zmień lub usuń',
    role: 'Rola',
    remove: {
      ask: 'Usuń z zespołu',
      confirm: 'Tak, usuń',
      warning:
        'Ta osoba od razu straci dostęp do danych powiatu. Wszystko, co przygotowała, zostaje. Można ją później zaprosić ponownie.',
    },
    invite: 'Zaproś do zespołu',
    inviteHelp:
      'Wyślemy wiadomość z odnośnikiem do logowania, ważnym trzy dni. Później nowy odnośnik można otrzymać na stronie logowania.',
    name: 'Imię i nazwisko',
    email: 'Adres e-mail',
    language: 'Język wiadomości',
    send: 'Wyślij zaproszenie',
    whoMayWhat: 'Co kto może',
    may: {
      MANAGER: 'Wszystko: zaprasza do zespołu, zmienia role i robi to, co koordynator.',
      COORDINATOR: 'Prowadzi listę uczestników, planuje sezon i uzgadnia terminy.',
      EXPERT: 'Planuje sezon i uzgadnia terminy. Uczestników tylko ogląda.',
      OBSERVER: 'Ogląda wszystko, niczego nie zmienia.',
    },
  },
  passkey: {
    title: 'Klucze dostępu',
    offer:
      'Z kluczem dostępu logują się Państwo odciskiem palca, twarzą lub kodem PIN urządzenia – bez czekania na wiadomość. Odnośnik e-mail działa nadal.',
    help: 'Klucz dostępu zastępuje wiadomość z odnośnikiem. Klucz ze zgubionego lub oddanego urządzenia prosimy usunąć.',
    add: 'Dodaj klucz dostępu',
    signIn: 'Zaloguj się kluczem dostępu',
    unnamed: 'Klucz dostępu',
    since: (when: string) => `dodano: ${when}`,
    lastUsed: (when: string) => `ostatnio w użyciu: ${when}`,
    neverUsed: 'jeszcze nieużyty',
    remove: 'Usuń klucz',
    cancelled: 'Przerwano. Nic się nie zmieniło – można spróbować ponownie.',
    known: 'To urządzenie ma już klucz dostępu do tego konta.',
    failed: 'Nie udało się porozumieć z urządzeniem lub serwerem. Prosimy spróbować ponownie.',
  },
  account: {
    title: 'Moje konto',
    back: 'Wróć do powiatu',
    name: 'Imię i nazwisko',
    language: 'Język stron i wiadomości',
    email: 'Adres do logowania:',
    sessions: 'Gdzie jest otwarte to konto',
    sessionsHelp:
      'Logowanie wygasa po 14 dniach bez użycia, najpóźniej po 30 dniach. Nieznane urządzenie? Prosimy je wylogować.',
    thisOne: 'to urządzenie',
    unknownBrowser: 'Nieznana przeglądarka',
    since: (when: string) => `zalogowano: ${when}`,
    lastUsed: (when: string) => `ostatnio w użyciu: ${when}`,
    end: 'Wyloguj',
    endOthers: 'Wyloguj wszystkie inne',
  },
};
