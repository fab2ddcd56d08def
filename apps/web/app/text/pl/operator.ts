/** The pages of those who run the platform. */
export const operator = {
  operator: {
    title: 'Obsługa systemu',
    nav: { counties: 'Powiaty', breaks: 'Ferie zimowe', sessions: 'Wylogowanie', queues: 'Kolejki' },
    counties: {
      title: 'Powiaty',
      open: 'Otwórz powiat',
      search: 'Szukaj po nazwie, województwie lub kodzie TERYT',
      county: 'Powiat',
      state: 'Stan',
      states: { NEW: 'nieotwarty', OPEN: 'otwarty', CLOSED: 'zamknięty' },
      staff: 'Zespół',
      managers: 'Kierownictwo',
      invited: (day: string) => `zaproszenie z ${day}, jeszcze bez logowania`,
      lookIn: 'Powiat udzielił wglądu: otwórz',
      noManager: 'nikt jeszcze nie kieruje',
      none: 'Nie ma jeszcze otwartego powiatu. Można otworzyć każdy z 380 powiatów i miast na prawach powiatu.',
      noneFound: 'Żaden powiat nie pasuje do szukanych słów.',
    },
    opening: {
      title: 'Nowy powiat',
      county: 'Powiat',
      choose: 'Wybierz z listy',
      officeName: 'Nazwa urzędu',
      officeHint: 'Pełna nazwa, np. „Powiatowy Urząd Pracy w Nisku”. Podpisuje wszystkie wiadomości.',
      contact: 'Kontakt dla uczestników',
      contactHelp: 'Imię i nazwisko, telefon i adres stoją w stopce każdej wiadomości.',
      name: 'Imię i nazwisko',
      phone: 'Telefon',
      email: 'Adres e-mail',
      manager: 'Pierwsza osoba kierująca',
      managerHelp:
        'Dostanie wiadomość z odnośnikiem do logowania, ważnym trzy dni. Ona zaprosi resztę zespołu.',
      submit: 'Otwórz powiat i wyślij zaproszenie',
    },
    breaks: {
      title: 'Ferie zimowe',
      lead: 'W ferie danego województwa nie można zaproponować terminu bez podania powodu. Zmiana działa od razu w szkicach; terminy już wybrane zostają.',
      years: 'Rok szkolny',
      unknown: 'jeszcze nie podano',
      enter: 'Podaj',
      correct: 'Popraw',
      startsOn: 'Pierwszy dzień',
      hint: 'Poniedziałek; ferie trwają dwa tygodnie, do niedzieli.',
    },
    sessions: {
      title: 'Wylogowanie osoby',
      lead: 'Gdy ktoś stracił telefon, komputer lub dostęp do swojej poczty: osoba o tym adresie zostanie od razu wylogowana wszędzie, a odnośniki do logowania, których jeszcze nie użyto, przestaną działać. Jej konto, rola i klucze dostępu zostają; może zalogować się ponownie.',
      email: 'Adres e-mail osoby',
      reasonHint: 'Zobaczą go w dzienniku zdarzeń powiaty, do których osoba należy.',
      submit: 'Wyloguj wszędzie',
    },
    county: {
      office: 'Urząd',
      closedSince: (when: string) => `Zamknięty od: ${when}.`,
      invite: 'Zaproś osobę kierującą',
      inviteHelp:
        'Dopóki nikt z kierownictwa się nie zalogował, można zaprosić kogoś jeszcze – na przykład gdy adres był błędny.',
      close: {
        ask: 'Zamknij powiat',
        confirm: 'Tak, zamknij',
        warning: (place: string) =>
          `Zamykany jest: ${place}. Zespół od razu straci do niego dostęp, odnośniki uczestników przestaną działać, odpowiedzi nie będą przyjmowane, nic nie zostanie wysłane ani rozstrzygnięte. Dane zostają i można otworzyć powiat ponownie.`,
        reasonHint: 'Widzi go tylko obsługa systemu.',
      },
      reopen: {
        ask: 'Otwórz ponownie',
        confirm: 'Tak, otwórz ponownie',
        warning: (place: string) =>
          `Ponownie otwierany jest: ${place}. Zespół i uczestnicy wracają do wszystkiego, co było. Uzgadniania, których termin minął w tym czasie, rozstrzygną się z odpowiedzi danych wcześniej. Zaległe wiadomości wyjdą tylko te, które są nadal aktualne.`,
      },
    },
  },
};
