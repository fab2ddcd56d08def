import { DateTime } from 'luxon';
import { sendableFrom } from '@beczka/notifications';
import { type IsoDay, WARSAW } from '@beczka/tenancy';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** From this length on a poll reminds by the calendar, below it by its share of the time. */
const LONG_POLL = 8 * DAY;
/** A reminder with less time than this left to answer, or this soon after another message, helps nobody. */
export const LEAST_USE = 2 * HOUR;

/** Corrections within this time of each other, in milliseconds, make one letter. */
export const GATHERING = 10 * 60 * 1000;

/** The morning at which conference reminders go out; Europe/Warsaw. */
const MORNING = { hour: 9 };
/** A date that has only just been announced needs no reminder. */
const FRESH = 12 * HOUR;

/**
 * When those who have not answered are reminded, at most twice: 3 days and 1 day before the deadline, or at half and at
 * five sixths of the time in a poll shorter than 8 days; none at night. Times that are over or of no use are left out.
 */
export function pollReminderTimes(from: Date, deadline: Date): [first: Date | null, second: Date | null] {
  const length = deadline.getTime() - from.getTime();
  const before = length >= LONG_POLL ? [3 * DAY, DAY] : [length / 2, length / 6];
  const [first, second] = before.map((time) => sendableFrom(new Date(deadline.getTime() - time)));
  const usefulAfter = (earlier: Date, time: Date) =>
    time.getTime() - earlier.getTime() >= LEAST_USE && deadline.getTime() - time.getTime() >= LEAST_USE;
  const useFirst = usefulAfter(from, first!);
  return [useFirst ? first! : null, usefulAfter(useFirst ? first! : from, second!) ? second! : null];
}

/** At 9:00 in Warsaw, 14, 3 and 1 days before the conference; null for those whose time has passed at `now`. */
export function conferenceReminderTimes(heldOn: IsoDay, now: Date): Record<14 | 3 | 1, Date | null> {
  const at = (days: number) => {
    const time = DateTime.fromISO(heldOn, { zone: WARSAW }).minus({ days }).set(MORNING).toJSDate();
    return time.getTime() > now.getTime() + FRESH ? time : null;
  };
  return { 14: at(14), 3: at(3), 1: at(1) };
}
