import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import {
  cancellationFile,
  downloadFile,
  type FeedEntry,
  feedFile,
  invitationFile,
  type CalendarEntry,
  type CalendarFile,
} from './calendar-file.js';

const entry: CalendarEntry = {
  uid: '0190a1b2-conference@beczka.example',
  sequence: 2,
  stampedAt: new Date('2023-11-20T10:15:00Z'),
  language: 'pl',
  day: '2023-12-15',
  startsAt: '09:00',
  minutes: 300,
  summary: 'II konferencja: diagnoza składników otoczenia lokalnego',
  description: 'Program:\n1. Powitanie; 2. Praca w zespołach, „pięć stołów”\\sal',
  location: 'Zespół Szkół, ul. Sandomierska 2; 37-400 Nisko, aula',
  organizer: { name: 'Powiatowy Urząd Pracy w Nisku', email: 'partnerstwo@nisko.example' },
};
const recipient = { name: 'Żaneta Źdźbło', email: 'zaneta@gmina.example' };

function parse(file: CalendarFile) {
  const calendar = new ICAL.Component(ICAL.parse(file.content) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return { calendar, event, value: (name: string) => event.getFirstPropertyValue(name) };
}

/** The instant an entry starts, by the time zone rules that travel inside the file. */
function instantOf(file: CalendarFile, property: 'dtstart' | 'dtend'): string {
  const { calendar, event } = parse(file);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const local = event.getFirstPropertyValue(property) as ICAL.Time;
  local.zone = zone;
  return local.convertToZone(ICAL.Timezone.utcTimezone).toJSDate().toISOString();
}

describe('an invitation for the calendar', () => {
  const file = invitationFile(entry, recipient);

  it('asks one person, says when and where, and is the version it claims to be', () => {
    const { calendar, event, value } = parse(file);
    expect(file).toMatchObject({ filename: 'konferencja.ics', method: 'REQUEST' });
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(value('uid')).toBe(entry.uid);
    expect(value('sequence')).toBe(2);
    expect(value('status')).toBe('CONFIRMED');
    expect(value('summary')).toBe(entry.summary);
    expect(value('description')).toBe(entry.description);
    expect(value('location')).toBe(entry.location);
    expect(value('organizer')).toBe('mailto:partnerstwo@nisko.example');
    expect(event.getFirstProperty('organizer')!.getParameter('cn')).toBe('Powiatowy Urząd Pracy w Nisku');
    const attendees = event.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(String(attendees[0]!.getFirstValue()).toLowerCase()).toBe('mailto:zaneta@gmina.example');
    expect(attendees[0]!.getParameter('cn')).toBe('Żaneta Źdźbło');
    expect(attendees[0]!.getParameter('rsvp')).toBe('FALSE');
  });

  it('is stamped in UTC by the given clock', () => {
    expect(file.content).toContain('\r\nDTSTAMP:20231120T101500Z\r\n');
  });

  it('starts and ends by the Warsaw clock', () => {
    expect(file.content).toContain('\r\nDTSTART;TZID=Europe/Warsaw:20231215T090000\r\n');
    expect(instantOf(file, 'dtstart')).toBe('2023-12-15T08:00:00.000Z');
    expect(instantOf(file, 'dtend')).toBe('2023-12-15T13:00:00.000Z');
  });

  it('is the same file for the same version', () => {
    expect(invitationFile(entry, recipient)).toEqual(file);
  });

  it('keeps lines within 75 octets, ends each with CRLF and cuts no Polish letter in two', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aąćęłńóśźżŻŹ ;,\\"😀–'), maxLength: 300 });
    fc.assert(
      fc.property(text, (summary) => {
        const { content } = invitationFile({ ...entry, summary }, recipient);
        expect(content.endsWith('\r\n')).toBe(true);
        expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(content).toString()).toBe(content);
        expect(parse(invitationFile({ ...entry, summary }, recipient)).value('summary')).toBe(summary);
      }),
      { numRuns: 40 },
    );
  });

  it('cannot be broken out of by a name or a text', () => {
    const hostile = 'X"\\;:,\r\nATTENDEE:mailto:evil@example.com\u0000\u0007';
    const { event } = parse(
      invitationFile(
        { ...entry, summary: hostile, location: hostile, organizer: { ...entry.organizer, name: hostile } },
        { ...recipient, name: hostile },
      ),
    );
    expect(event.getAllProperties('attendee')).toHaveLength(1);
    expect(event.getAllProperties('organizer')).toHaveLength(1);
    expect(event.getFirstProperty('organizer')!.getFirstValue()).toBe('mailto:partnerstwo@nisko.example');
  });

  it('refuses a day or a time that does not exist', () => {
    expect(() => invitationFile({ ...entry, day: '2023-02-30' }, recipient)).toThrow(RangeError);
    expect(() => invitationFile({ ...entry, startsAt: '25:00' }, recipient)).toThrow(RangeError);
  });
});

describe('the time zone inside the file', () => {
  it('agrees with the tz database on every day of thirty years, also when a conference spans the change', () => {
    const days = fc
      .integer({ min: 0, max: 30 * 365 })
      .map((n) => DateTime.utc(2010).plus({ days: n }).toISODate()!);
    const changes = fc.constantFrom('2023-10-29', '2024-03-31', '2024-10-27', '2026-03-29', '2030-10-27');
    const times = fc.constantFrom('00:00', '01:30', '03:30', '09:00', '23:59');
    fc.assert(
      fc.property(fc.oneof(days, changes), times, (day, startsAt) => {
        const file = invitationFile({ ...entry, day, startsAt }, recipient);
        const start = DateTime.fromISO(`${day}T${startsAt}`, { zone: 'Europe/Warsaw' });
        expect(instantOf(file, 'dtstart')).toBe(start.toJSDate().toISOString());
        expect(instantOf(file, 'dtend')).toBe(start.plus({ hours: 5 }).toJSDate().toISOString());
      }),
      { numRuns: 60 },
    );
  });
});

describe('a cancellation', () => {
  it('names the same entry and person, is cancelled', () => {
    const file = cancellationFile({ ...entry, sequence: 3 }, recipient);
    const { calendar, event, value } = parse(file);
    expect(file.method).toBe('CANCEL');
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(value('uid')).toBe(entry.uid);
    expect(value('sequence')).toBe(3);
    expect(value('status')).toBe('CANCELLED');
    expect(event.getAllProperties('attendee')).toHaveLength(1);
  });
});

describe('a file for download', () => {
  it('names nobody but the organizer, and a public page', () => {
    const file = downloadFile({ ...entry, language: 'en', url: 'https://beczka.example/nisko' });
    const { calendar, event, value } = parse(file);
    expect(file).toMatchObject({ filename: 'conference.ics', method: 'PUBLISH' });
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.getAllProperties('attendee')).toHaveLength(0);
    expect(value('url')).toBe('https://beczka.example/nisko');
    expect(value('status')).toBe('CONFIRMED');
  });
});

describe('a calendar to subscribe to', () => {
  const dates: FeedEntry[] = [
    { ...entry, cancelled: false, busy: true },
    { ...entry, uid: 'second@beczka.example', sequence: 5, day: '2024-01-22', cancelled: true, busy: false },
    {
      ...entry,
      uid: 'third@beczka.example',
      day: '2024-03-31',
      startsAt: '01:30',
      cancelled: false,
      busy: false,
    },
  ];
  const content = feedFile(dates, 'Konferencje, powiat niżański', 'pl');
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const value = (nth: number, name: string) => events[nth]!.getFirstPropertyValue(name);

  it('has no METHOD, a name, and asks to be fetched hourly', () => {
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Beczka//conferences//PL');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Konferencje, powiat niżański');
    expect(content).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(content).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
  });

  it('tells each date as the mails do: the same UID and SEQUENCE, its state, whether it takes time', () => {
    expect(events).toHaveLength(3);
    expect([0, 1, 2].map((nth) => value(nth, 'uid'))).toEqual(dates.map(({ uid }) => uid));
    expect([0, 1, 2].map((nth) => value(nth, 'sequence'))).toEqual([2, 5, 2]);
    expect([0, 1, 2].map((nth) => value(nth, 'status'))).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
    expect([0, 1, 2].map((nth) => value(nth, 'transp'))).toEqual(['OPAQUE', 'TRANSPARENT', 'TRANSPARENT']);
    expect(content.match(/DTSTAMP:20231120T101500Z\r\n/g)).toHaveLength(3);
    expect(content.match(/LAST-MODIFIED:20231120T101500Z\r\n/g)).toHaveLength(3);
    for (const event of events)
      for (const name of ['organizer', 'attendee']) expect(event.getFirstProperty(name)).toBeNull();
  });

  it('brings the Warsaw zone once, by which its hours are told', () => {
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const end = events[2]!.getFirstPropertyValue('dtend') as ICAL.Time;
    end.zone = zone;
    // The clocks go forward meanwhile: five hours from 1:30 end at 7:30.
    expect(end.toString()).toBe('2024-03-31T07:30:00');
    expect(end.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe('2024-03-31T05:30:00Z');
  });

  it('keeps lines within 75 octets, each ended by CRLF, and is the same file for the same dates', () => {
    expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(feedFile(dates, 'Konferencje, powiat niżański', 'pl')).toBe(content);
  });

  it('is a whole calendar while there are no dates', () => {
    const empty = new ICAL.Component(ICAL.parse(feedFile([], 'Konferencje', 'en')) as unknown[]);
    expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});
