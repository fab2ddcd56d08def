import { Link } from 'react-router';
import type { MyCountiesQuery } from '../../gql/graphql.js';
import { warsawParts, writeDay, writeMonth, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { ConferenceStatus } from '../season/status.js';
import { spansOf, writeSpan } from './spans.js';

type Membership = NonNullable<MyCountiesQuery['me']>['memberships'][number];

interface Entry {
  /** The day, or the first of the window while there is none. */
  day: string;
  row: React.ReactNode;
  key: string;
}

/** What is ahead in all counties, one list by month; days kept free stand among the conferences. */
export function CommonCalendar({ memberships, keptDays }: { memberships: Membership[]; keptDays: string[] }) {
  const text = useText();
  const language = useLanguage();
  const { day: today } = warsawParts(new Date().toISOString());
  const conferences: Entry[] = memberships.flatMap(({ county, cycles }) =>
    cycles
      .filter(({ state }) => state === 'ACTIVE')
      .flatMap((cycle) => cycle.conferences)
      .filter(({ state, heldOn, windowTo }) => state !== 'CANCELLED' && (heldOn ?? windowTo) >= today)
      .map((conference) => ({
        key: conference.id,
        day: conference.heldOn ?? conference.windowFrom,
        row: (
          <>
            <strong>
              {conference.heldOn && conference.startsAt ? (
                `${writeDay(language, conference.heldOn)}, ${writeTime(language, conference.startsAt)}`
              ) : conference.datePoll ? (
                <ConferenceStatus conference={conference} />
              ) : (
                text.counties.noDate
              )}
            </strong>
            <span>
              <Link to={`/c/${county.id}/conference/${conference.id}`}>
                {text.conference(conference.ordinal)}
                {' · '}
                {county.name} ({text.voivodeship(county.voivodeship)})
              </Link>
              <br />
              <span className="dim">{conference.theme}</span>
            </span>
          </>
        ),
      })),
  );
  const kept: Entry[] = spansOf(keptDays).map((span) => ({
    key: span.from,
    day: span.from,
    row: (
      <>
        <strong>{writeSpan(language, span)}</strong>
        <span className="dim">{text.counties.kept.entry}</span>
      </>
    ),
  }));
  const months = Map.groupBy(
    [...conferences, ...kept].sort((one, other) => one.day.localeCompare(other.day)),
    ({ day }) => writeMonth(language, day),
  );
  return (
    <section className="stack" aria-labelledby="calendar">
      <h2 id="calendar">{text.counties.calendar}</h2>
      {!months.size && <p className="dim">{text.counties.nothingAhead}</p>}
      {[...months].map(([month, entries]) => (
        <section key={month} className="stack tight">
          <h3>{month}</h3>
          <ol className="plain-list common-calendar">
            {entries.map(({ key, row }) => (
              <li key={key}>{row}</li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
