import { DomainError, invalid } from '@beczka/tenancy';

export const pollClosed = () =>
  new DomainError('POLL_CLOSED', {
    pl: 'Zbieranie odpowiedzi zostało zakończone. Dziękujemy.',
    en: 'Answers are no longer being taken. Thank you.',
  });

export const unknownSlot = (field: string) =>
  new DomainError(
    'UNKNOWN_SLOT',
    {
      pl: 'Tego terminu nie ma już na liście. Odśwież stronę.',
      en: 'This date is not on the list any more. Reload the page.',
    },
    field,
  );

/** Sent again after a while, it would undo what the person has said since. */
export const answeredSince = () =>
  new DomainError('CONFLICT', {
    pl: 'W międzyczasie zapisano nowszą odpowiedź, na przykład z innego urządzenia. Ta nie została zapisana.',
    en: 'A newer answer has been saved meanwhile, perhaps from another device. This one has not been saved.',
  });

const conflict = (pl: string, en: string) => () => new DomainError('CONFLICT', { pl, en });

export const notADraft = conflict(
  'Zmieniać i otwierać można tylko szkic. To uzgadnianie terminu zostało już otwarte.',
  'Only a draft can be changed or opened. This date poll has already been opened.',
);

export const answersAreIn = conflict(
  'Czas na odpowiedzi minął i za chwilę wybierzemy termin. Nowego już nie można dodać.',
  'The time for answers is over and a date is about to be chosen. No other can be added.',
);

/** At the day that would be one too many. */
export const tooManySlots = (most: number) =>
  invalid('input.heldOn', {
    pl: `Pytanie ma już ${most} terminów, a więcej być nie może.`,
    en: `The poll has ${most} dates already, and no more are possible.`,
  });

export const answeredMeanwhile = conflict(
  'W międzyczasie zapisano inną odpowiedź tej osoby. Nic nie zostało zmienione: prosimy sprawdzić, co jest zapisane teraz.',
  'Another answer of this person has been saved meanwhile. Nothing was changed: please check what is saved now.',
);

export const notOpen = conflict('To uzgadnianie terminu nie jest otwarte.', 'This date poll is not open.');

export const notToBeDecided = conflict(
  'Tego uzgadniania nie można już rozstrzygnąć: termin został wybrany albo uzgadnianie odwołano.',
  'This date poll can no longer be decided: a date has been chosen or the poll was cancelled.',
);

export const notToBeCancelled = conflict(
  'To uzgadnianie terminu jest już zakończone.',
  'This date poll is already closed.',
);

export const anotherIsLive = conflict(
  'Dla tej konferencji trwa już uzgadnianie terminu. Zakończ je albo odwołaj, zanim przygotujesz następne.',
  'A date poll for this conference is already under way. Close or cancel it before preparing another.',
);

export const olderThanNewest = conflict(
  'Dla tej konferencji przygotowano później nowe uzgadnianie terminu.',
  'A newer date poll has been prepared for this conference.',
);

export const conferenceHeld = conflict(
  'Ta konferencja już się odbyła, więc nie można zmienić jej terminu.',
  'This conference has already been held, so its date can no longer be changed.',
);

export const nobodyToAsk = conflict(
  'Nie ma kogo zapytać: lista uczestników jest pusta. Dodaj uczestników, zanim otworzysz uzgadnianie.',
  'There is nobody to ask: the list of participants is empty. Add participants before opening the poll.',
);
