/** A participant's own data, and what the county does with everybody's. */
export const privacy = {
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
    links: {
      title: 'Osobiste odnośniki',
      text: 'Odnośnik trafił w niepowołane ręce albo wiadomość została przekazana dalej? Można unieważnić wszystkie dotychczasowe odnośniki, także ten, którym Państwo tu weszli. Nowy przyślemy na adres podany wyżej.',
      renew: 'Unieważnij moje odnośniki i wyślij nowy',
    },
  },
};
