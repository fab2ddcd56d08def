import { type IsoDay, type Language, WARSAW } from '@beczka/tenancy';
import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
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
  const calendar = ical({ ...madeHere(entry.language), method });
  const event = addEvent(calendar, entry, cancelled);
  event.organizer(mailbox(entry.organizer));
  if (recipient) {
    // Answers are given on the participant's page; Outlook is told to ask for none and to offer no other time.
    event.createAttendee({ ...mailbox(recipient), rsvp: false });
    event.x('X-MICROSOFT-DISALLOW-COUNTER', 'TRUE');
  }

  const filename = entry.language === 'pl' ? 'konferencja.ics' : 'conference.ics';
  return { filename, method, content: `${calendar.toString()}\r\n` };
}

/** One conference of a calendar that others subscribe to. */
export interface FeedEntry extends Omit<CalendarEntry, 'organizer' | 'language'> {
  cancelled: boolean;
  /** Whether its hours count as taken. */
  busy: boolean;
}

/**
 * A calendar to subscribe to, for programs that fetch it again and again: it has no METHOD, which would make invitations of
 * its entries, and asks to be fetched hourly. The same entries make the same file.
 */
export function feedFile(entries: readonly FeedEntry[], name: string, language: Language): string {
  const calendar = ical({ ...madeHere(language), name: printable(name), ttl: FETCH_EVERY });
  for (const entry of entries) {
    const event = addEvent(calendar, entry, entry.cancelled, entry.busy);
    event.lastModified(entry.stampedAt);
  }
  const content = `${calendar.toString()}\r\n`;
  // A calendar without any component is none; while there are no dates the zone is the one it has.
  return entries.length ? content : content.replace('END:VCALENDAR', `${WARSAW_VTIMEZONE}\r\nEND:VCALENDAR`);
}

/** Seconds. */
const FETCH_EVERY = 60 * 60;

const madeHere = (language: Language) => ({
  prodId: { company: 'Beczka', product: 'conferences', language: language.toUpperCase() },
  // The zone is named on the events alone: named here, it would also turn DTSTAMP, which must be UTC, into local time.
  timezone: { name: null, generator: () => WARSAW_VTIMEZONE },
});

function addEvent(
  calendar: ICalCalendar,
  entry: Omit<CalendarEntry, 'organizer' | 'language'>,
  cancelled: boolean,
  busy = !cancelled,
): ICalEvent {
  const start = DateTime.fromISO(`${entry.day}T${entry.startsAt}`, { zone: WARSAW });
  if (!start.isValid) throw new RangeError(`Not a day and a time: ${entry.day} ${entry.startsAt}`);
  return calendar.createEvent({
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
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
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
