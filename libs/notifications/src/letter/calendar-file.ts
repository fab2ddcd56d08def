import { type IsoDay, type Language, WARSAW } from '@beczka/tenancy';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';

/** The Polish clock by the rule in force since 1996: summer time from the last Sunday of March to that of October. */
const WARSAW_VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${WARSAW}`,
  `X-LIC-LOCATION:${WARSAW}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface Mailbox {
  name: string;
  email: string;
}

/** A conference date as a person's calendar knows it. */
export interface CalendarEntry {
  /** The same for the whole life of the conference: calendars find the entry to move or remove by it. */
  uid: string;
  /** Grows with every change of the date, cancelling included. */
  sequence: number;
  /** When this version of the entry was made. */
  stampedAt: Date;
  language: Language;
  day: IsoDay;
  /** `HH:MM`, Europe/Warsaw. */
  startsAt: string;
  minutes: number;
  summary: string;
  description?: string;
  location?: string;
  /** A page anyone may see; a personal link does not belong in a calendar that others can open. */
  url?: string;
  /** Best the sender of the e-mail too: mail programs distrust an invitation in another's name. */
  organizer: Mailbox;
}

/** An iCalendar file; as it stands it is what nodemailer takes as `icalEvent`. */
export interface CalendarFile {
  filename: string;
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  content: string;
}

/** Puts the date into the recipient's calendar, or moves the one that is there when `sequence` has grown. */
export function invitationFile(entry: CalendarEntry, recipient: Mailbox): CalendarFile {
  return calendarFile(entry, ICalCalendarMethod.REQUEST, recipient);
}

/** Takes the date out of the recipient's calendar. */
export function cancellationFile(entry: CalendarEntry, recipient: Mailbox): CalendarFile {
  return calendarFile(entry, ICalCalendarMethod.CANCEL, recipient);
}

/** For download from a web page: names no recipient, so it can be handed on. */
export function downloadFile(entry: CalendarEntry): CalendarFile {
  return calendarFile(entry, ICalCalendarMethod.PUBLISH);
}

type Method = ICalCalendarMethod.REQUEST | ICalCalendarMethod.CANCEL | ICalCalendarMethod.PUBLISH;

function calendarFile(entry: CalendarEntry, method: Method, recipient?: Mailbox): CalendarFile {
  const cancelled = method === ICalCalendarMethod.CANCEL;
  const start = DateTime.fromISO(`${entry.day}T${entry.startsAt}`, { zone: WARSAW });
  if (!start.isValid) throw new RangeError(`Not a day and a time: ${entry.day} ${entry.startsAt}`);

  const calendar = ical({
    prodId: { company: 'Beczka', product: 'conferences', language: entry.language.toUpperCase() },
    method,
    // The zone is named on the event alone: named here, it would also turn DTSTAMP, which must be UTC, into local time.
    timezone: { name: null, generator: () => WARSAW_VTIMEZONE },
  });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.stampedAt,
    timezone: WARSAW,
    start,
    end: start.plus({ minutes: entry.minutes }),
    summary: printable(entry.summary),
    description: entry.description && printable(entry.description),
    location: entry.location && printable(entry.location),
    url: entry.url,
    organizer: mailbox(entry.organizer),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
  if (recipient) {
    // Answers are given on the participant's page; Outlook is told to ask for none and to offer no other time.
    event.createAttendee({ ...mailbox(recipient), rsvp: false });
    event.x('X-MICROSOFT-DISALLOW-COUNTER', 'TRUE');
  }

  const filename = entry.language === 'pl' ? 'konferencja.ics' : 'conference.ics';
  return { filename, method, content: `${calendar.toString()}\r\n` };
}

/** A quoted parameter value can hold no quotation mark, and no backslash that every reader takes the same way. */
function mailbox({ name, email }: Mailbox): Mailbox {
  return {
    name:
      printable(name)
        .replace(/["\\\n\t]/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim() || email,
    email,
  };
}

/** iCalendar text holds no control characters but line ends and tabs. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
