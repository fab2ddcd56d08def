import { DomainError, invalid } from '@beczka/tenancy';

/** Says nothing of whose the address is. */
export const cannotBeNamed = () =>
  invalid('input.email', {
    pl: 'Osoby z tym adresem nie można tu wskazać. Prosimy podać inny adres albo zadzwonić do organizatora.',
    en: 'The person with this address cannot be named here. Please give another address or call the organiser.',
  });

export const ownAddress = () =>
  invalid('input.email', {
    pl: 'To adres osoby, którą ktoś ma zastąpić. Prosimy podać adres zastępcy.',
    en: 'This is the address of the person to be stood in for. Please give the deputy’s.',
  });

export const notInformed = () =>
  invalid('input.informed', {
    pl: 'Prosimy potwierdzić, że ta osoba wie o przekazaniu jej danych.',
    en: 'Please confirm that this person knows their data are given to us.',
  });

export const hasDeputy = () =>
  new DomainError('CONFLICT', {
    pl: 'Jedną osobę może zastępować tylko jedna. Najpierw trzeba zakończyć poprzednie zastępstwo.',
    en: 'Nobody can have two deputies. Please end the present arrangement first.',
  });

export const isDeputy = () =>
  new DomainError('CONFLICT', {
    pl: 'Kto sam jest zastępcą, nie może wskazać własnego zastępcy.',
    en: 'Whoever is a deputy cannot have one of their own.',
  });

export const takesNoPart = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta osoba nie bierze już udziału. Najpierw przywróć ją na listę.',
    en: 'This person does not take part any more. Put them back on the list first.',
  });

export const namedTooOften = () =>
  new DomainError('CONFLICT', {
    pl: 'W ciągu doby zastępcę można wskazać najwyżej 5 razy. Prosimy spróbować jutro albo zadzwonić do organizatora.',
    en: 'A deputy can be named at most 5 times a day. Please try again tomorrow or call the organiser.',
  });
