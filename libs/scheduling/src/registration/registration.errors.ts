import { DomainError } from '@beczka/tenancy';

const conflict = (pl: string, en: string) => () => new DomainError('CONFLICT', { pl, en });

export const noDateToComeOn = conflict(
  'Ta konferencja nie ma teraz terminu, więc nie można się na nią zapisać.',
  'This conference has no date at present, so nobody can register.',
);

export const dateHasMoved = conflict(
  'Termin tej konferencji zmienił się w międzyczasie. Prosimy sprawdzić nowy termin i odpowiedzieć jeszcze raz.',
  'The date of this conference has changed meanwhile. Please look at the new date and answer once more.',
);

export const hasBegun = conflict(
  'Konferencja już się zaczęła, więc zgłoszenia nie można zmienić.',
  'The conference has begun, so a registration can no longer be changed.',
);

export const notYetHeld = conflict(
  'Obecność można zaznaczać od dnia konferencji.',
  'Attendance can be noted from the day of the conference on.',
);

export const takesNoPart = conflict(
  'Ta osoba nie bierze już udziału. Najpierw trzeba ją przywrócić na listę uczestników.',
  'This person takes part no longer. Put them back on the list of participants first.',
);
