import type { Mailbox } from './mailbox.ts';
import type { DemoCounty } from './roster.ts';
import type { Stage } from './stage.ts';

interface Line {
  ordinal: number;
  date: string;
  answers: number;
  invitations: number;
  poll_reminders: number;
  dates: number;
  reminders: number;
}

const SENT_BY_CONFERENCE = `
  SELECT c.ordinal, to_char(c.held_on, 'YYYY-MM-DD') AS date,
    (SELECT count(*) FROM poll_invitation i JOIN date_poll p ON p.id = i.poll_id
      WHERE p.conference_id = c.id AND i.responded_at IS NOT NULL)::int AS answers,
    count(*) FILTER (WHERE m.occasion = 'POLL_INVITATION')::int AS invitations,
    count(*) FILTER (WHERE m.occasion LIKE 'POLL_REMINDER%')::int AS poll_reminders,
    count(*) FILTER (WHERE m.occasion = 'CONFERENCE_DATE')::int AS dates,
    count(*) FILTER (WHERE m.occasion LIKE 'CONFERENCE_REMINDER%')::int AS reminders
  FROM conference c
  LEFT JOIN message m ON m.state = 'SENT'
    AND (m.subject_id = c.id OR m.subject_id IN (SELECT id FROM date_poll WHERE conference_id = c.id))
  GROUP BY c.county_id, c.id ORDER BY c.ordinal`;

/** A table for people: per conference its date, who answered, and what was sent. */
export async function seasonTable(stage: Stage, countyId: string): Promise<string> {
  const lines = await stage.rows<Line>(countyId, SENT_BY_CONFERENCE);
  const heads = [
    'conference',
    'date',
    'answered',
    'invitations',
    'poll reminders',
    'date mails (.ics)',
    'conference reminders',
  ];
  const rows = lines.map((l) =>
    [l.ordinal, l.date, l.answers, l.invitations, l.poll_reminders, l.dates, l.reminders].map(String),
  );
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)));
  const show = (cells: string[]) => cells.map((cell, i) => cell.padStart(widths[i]!)).join('  ');
  return [show(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(show)].join('\n');
}

/** The promises of the season, each checked against what really lies in the database and in the inbox. */
export async function checkSeason(
  stage: Stage,
  county: DemoCounty,
  mailbox: Mailbox,
  since: Date,
  holidaysCsv: string,
): Promise<{ holds: boolean; text: string }[]> {
  const [ledger] = await stage.rows<{ owed: number; delivered: number; failed: number }>(
    county.id,
    `SELECT count(*) FILTER (WHERE state <> 'CANCELLED')::int AS owed, count(*) FILTER (WHERE state = 'SENT')::int AS delivered,
            count(*) FILTER (WHERE state = 'FAILED')::int AS failed FROM message`,
  );
  const { owed = 0, delivered = 0 } = ledger ?? {};
  // Sign-in mail is no part of the ledger; everything else that reached the county's people is.
  const received = (await mailbox.since(since, county.domain)).filter(
    ({ subject }) => !/logowani/i.test(subject),
  );
  const distinct = new Set(received.map(({ messageId }) => messageId)).size;
  const dates = (await stage.rows<Line>(county.id, SENT_BY_CONFERENCE)).map(({ date }) => date);
  const bad = dates.filter((day) => !isWorkingDay(day, holidaysCsv));
  return [
    {
      holds: owed > 0 && owed === delivered && delivered === received.length && received.length === distinct,
      text: `messages owed ${owed} = delivered ${delivered} = in the inbox ${received.length}, none twice (${distinct} distinct)`,
    },
    {
      holds: String(dates.slice(0, 3)) === '2023-11-17,2023-12-15,2024-01-22',
      text: `the first three dates are those on record: ${dates.slice(0, 3).join(', ')}`,
    },
    {
      holds: dates.length === 6 && bad.length === 0,
      text: `six working days, outside holidays and school breaks: ${bad.length ? `not ${bad.join(', ')}` : dates.join(', ')}`,
    },
    {
      holds:
        new Set(dates.map((day) => day.slice(0, 7))).size === 6 && dates.every((day) => day <= '2024-04-30'),
      text: 'one a month, the last by 30 April 2024',
    },
  ];
}

/** Checked apart from the product's own calendar, on purpose. Podkarpackie: winter break 29 January to 11 February 2024. */
function isWorkingDay(day: string, holidaysCsv: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const christmas = day >= '2023-12-23' && day <= '2023-12-31';
  const winter = day >= '2024-01-29' && day <= '2024-02-11';
  return weekday >= 1 && weekday <= 5 && !christmas && !winter && !holidaysCsv.includes(`\n${day},`);
}
