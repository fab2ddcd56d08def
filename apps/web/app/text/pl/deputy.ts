export const deputy = {
  title: 'Zastępca',
  back: 'Wróć do mojej strony',
  lead: (organization: string) =>
    `Gdy nie mogą Państwo wziąć udziału, może to zrobić za Państwa ktoś z tej samej organizacji (${organization}). Zastępca dostanie własny odnośnik i będziemy pytać o terminy Państwa oboje.`,
  once: 'Zastępca i Państwo liczą się jako jeden głos: wystarczy jedna odpowiedź, a jeśli odpowiedzą Państwo oboje, przy każdym terminie liczy się ta bardziej przychylna.',
  firstName: 'Imię zastępcy',
  lastName: 'Nazwisko zastępcy',
  email: 'Adres e-mail zastępcy',
  emailHint: 'Napiszemy pod ten adres, kto wskazał tę osobę i co robimy z jej danymi.',
  informed: 'Ta osoba wie, że podaję jej imię, nazwisko i adres, i zgadza się mnie zastępować.',
  name: 'Wskaż zastępcę',
  named:
    'Zastępca jest wskazany. Wyślemy mu wiadomość z osobistym odnośnikiem (w nocy, od 21:00 do 7:00, nie piszemy).',
  ended: 'Zastępstwo jest zakończone.',
  notNamed: 'Zastępca nie został wskazany.',
  who: (name: string) => `Zastępuje Państwa: ${name}`,
  since: (when: string) => `od: ${when}`,
  endWarning:
    'Zastępca przestanie dostawać wiadomości, a odpowiedzi, które dał, nie będą liczone w trwających pytaniach. Później można wskazać go ponownie albo wybrać kogoś innego.',
  ask: 'Zakończ zastępstwo',
  end: 'Tak, zakończ zastępstwo',
  standsIn: (name: string) => `Zastępują Państwo następującą osobę: ${name}`,
  standsInText:
    'Ta osoba – albo na jej prośbę urząd – podała nam Państwa imię, nazwisko i adres e-mail. Zastępca nie może wskazać własnego zastępcy.',
  resignWarning:
    'Nie będziemy już pytać Państwa w tym zastępstwie. Kto był na liście tylko jako zastępca, przestanie dostawać wiadomości, a ten odnośnik przestanie działać.',
  resign: 'Rezygnuję z zastępstwa',
  confirmResign: 'Tak, rezygnuję',
  resigned: {
    title: 'Zastępstwo jest zakończone',
    lead: 'Dziękujemy. Nie będziemy już pytać Państwa w tym zastępstwie.',
  },
  of: (name: string) => `Odpowiadają Państwo w zastępstwie: ${name}.`,
  by: (name: string) => `Zastępuje Państwa ${name}.`,
  otherAnswered:
    'Druga osoba już odpowiedziała, więc nic nie trzeba robić. Jeśli odpowiedzą Państwo oboje, przy każdym terminie liczy się odpowiedź bardziej przychylna.',
  invite: 'Nie mogą Państwo wziąć udziału?',
  inviteLink: 'Wskaż zastępcę',
  manage: 'Zmień lub zakończ zastępstwo',
  staff: {
    title: 'Zastępca',
    lead: 'Zastępca i osoba zastępowana to jeden głos: liczą się raz w liczbie zaproszonych, w kworum i w sektorze. Zastępca dostanie wiadomość o tym, kto go wskazał, i własny odnośnik.',
    name: 'Wskaż zastępcę',
    present: (name: string) => `Zastępca: ${name}`,
    standsIn: (name: string) => `Ta osoba jest zastępcą: ${name}.`,
    none: 'Nikt nie zastępuje tej osoby.',
    link: 'Zastępca tej osoby',
    end: {
      ask: 'Zakończ zastępstwo',
      confirm: 'Zakończ zastępstwo',
      warning:
        'Jeżeli zastępca był na liście tylko w tej roli, przestanie brać udział, a jego odpowiedzi w trwających pytaniach nie będą liczone.',
    },
  },
};
