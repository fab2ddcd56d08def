import { DomainError, type IsoDay } from '@beczka/tenancy';
import { longDay } from '@beczka/notifications';

export const cycleIsCancelled = () =>
  new DomainError('CONFLICT', {
    pl: 'Ten cykl został odwołany i nie można go już zmieniać.',
    en: 'This cycle has been cancelled and can no longer be changed.',
  });

export const conferenceIsCancelled = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta konferencja została odwołana i nie można jej już zmieniać.',
    en: 'This conference has been cancelled and can no longer be changed.',
  });

export const conferenceWasHeld = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta konferencja już się odbyła: jej terminu i miejsca nie można zmienić.',
    en: 'This conference has already been held: its date and venue can no longer be changed.',
  });

export const seasonHasCycle = (title: string, seasonStartYear: number) =>
  new DomainError(
    'ANOTHER_CYCLE',
    {
      pl: `W sezonie ${seasonStartYear}/${seasonStartYear + 1} powiat ma już cykl „${title}”. Zaznacz, jeśli ma to być kolejny, osobny cykl.`,
      en: `In the season ${seasonStartYear}/${seasonStartYear + 1} the county already has the cycle “${title}”. Tick the box if this is to be one more, separate cycle.`,
    },
    'input.another',
  );

export const cycleWasHeld = () =>
  new DomainError('CONFLICT', {
    pl: 'Wszystkie konferencje tego cyklu już się odbyły, więc nie ma czego odwołać.',
    en: 'All conferences of this cycle have already been held, so there is nothing to cancel.',
  });

export const conferenceHasNoDate = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta konferencja nie ma jeszcze terminu, który można by zmienić. Najpierw uzgodnij go z uczestnikami.',
    en: 'This conference has no date to change yet. Agree one with the participants first.',
  });

/** Says the day and not by whom: what another county plans is its own affair. */
export const expertIsTaken = (day: IsoDay) =>
  new DomainError('EXPERT_TAKEN', {
    pl: `Ekspert jest już zajęty w dniu ${longDay(day, 'pl')}`,
    en: `The expert is already taken on ${longDay(day, 'en')}.`,
  });

export const venueIsTaken = (day: IsoDay) =>
  new DomainError('VENUE_TAKEN', {
    pl: `Miejsce konferencji jest już zajęte w dniu ${longDay(day, 'pl')}`,
    en: `The venue is already taken on ${longDay(day, 'en')}.`,
  });

/** Puts a refusal beside the field that caused it. */
export const atField =
  (field: string) =>
  (error: unknown): never => {
    throw error instanceof DomainError && !error.field
      ? new DomainError(error.code, error.sentence, field)
      : error;
  };
