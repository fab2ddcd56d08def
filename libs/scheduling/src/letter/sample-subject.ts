import { Conference, ConferenceState, Cycle, Venue } from '@beczka/cycles';
import type { IsoDay } from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { NIL } from 'uuid';
import { DatePoll, DatePollState } from '../poll/date-poll.entity.js';
import { DateSlot } from '../poll/date-slot.entity.js';
import type { Told } from './conference-moved.js';
import { DateChangeRecord } from './date-change.entity.js';
import type { PollSubject } from './letter-subjects.service.js';

const DATE_REVISION = 2;

/** An invented conference a month ahead, moved from a week earlier: for letters that are only looked at. */
export function sampleConference(today: IsoDay): Told {
  const venue = Object.assign(new Venue(), { name: 'Zespół Szkół Przykładowych', address: 'ul. Szkolna 1' });
  const conference = Object.assign(new Conference(), {
    id: NIL,
    ordinal: 3,
    theme: 'Cztery zasady odnowy',
    themeEn: 'Four principles of renewal',
    state: ConferenceState.DATED,
    ...{ heldOn: dayFrom(today, 30), startsAt: '09:00', durationMinutes: 300, dateRevision: DATE_REVISION },
    agenda: [
      { startsAt: '09:00', title: 'Powitanie' },
      { startsAt: '09:30', title: 'Praca w grupach' },
    ],
    cancellationReason: 'Awaria ogrzewania w sali.',
  });
  const change = Object.assign(new DateChangeRecord(), {
    dateRevision: DATE_REVISION,
    ...{ previousHeldOn: dayFrom(today, 23), previousStartsAt: '09:00', previousDurationMinutes: 300 },
    ...{ previousVenueName: venue.name, previousVenueAddress: venue.address },
    reason: 'Prośba gospodarza.',
  });
  const cycle = Object.assign(new Cycle(), { title: 'Razem dla powiatu' });
  return { conference, cycle, venue, changes: [change], reached: new Map() };
}

/** An invented poll about its date, ten days to go. */
export function samplePoll(today: IsoDay): PollSubject {
  const deadline = DateTime.fromISO(`${dayFrom(today, 10)}T12:00`, { zone: 'Europe/Warsaw' }).toJSDate();
  const poll = Object.assign(new DatePoll(), {
    state: DatePollState.OPEN,
    ...{ deadline, note: null, closingReason: 'Termin uzgodniono inaczej.' },
  });
  const slots = [30, 31, 37].map((days) =>
    Object.assign(new DateSlot(), { heldOn: dayFrom(today, days), startsAt: '09:00' }),
  );
  return { ...sampleConference(today), poll, slots };
}

/** So many days later, on a working day. */
function dayFrom(today: IsoDay, days: number): IsoDay {
  const day = DateTime.fromISO(today).plus({ days });
  return day.plus({ days: day.weekday > 5 ? 8 - day.weekday : 0 }).toISODate()!;
}
