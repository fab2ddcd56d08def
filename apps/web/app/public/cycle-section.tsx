import { Link } from 'react-router';
import { useText } from '../text/use-text.js';
import { usePublicPath } from './address.js';
import { ConferenceEntry } from './conference-entry.js';
import type { PublicConference, PublicCycle } from './county-view.js';

type Props = { cycle: PublicCycle; today: string };

/** A season's conferences: those ahead first, then those that were held. */
export function CycleConferences({ cycle, today }: Props) {
  const words = useText().publicPage;
  const ahead = cycle.conferences.filter(({ heldOn }) => heldOn >= today);
  const past = cycle.conferences.filter(({ heldOn }) => heldOn < today).toReversed();
  return (
    <>
      {cycle.expertName && <p>{words.expert(cycle.expertName)}</p>}
      <section className="stack" aria-labelledby={`ahead-${cycle.id}`}>
        <h2 id={`ahead-${cycle.id}`}>{words.ahead}</h2>
        {ahead.length > 0 && <Conferences list={ahead} />}
        {cycle.cancelled ? (
          <p className="notice wrong">{words.cycleCancelled}</p>
        ) : cycle.undated > 0 ? (
          <p className="notice quiet">{ahead.length ? words.moreToCome : words.toCome}</p>
        ) : (
          !ahead.length && <p>{words.nothingAhead}</p>
        )}
      </section>
      {past.length > 0 && (
        <section className="stack" aria-labelledby={`past-${cycle.id}`}>
          <h2 id={`past-${cycle.id}`}>{words.past}</h2>
          <Conferences list={past} past />
        </section>
      )}
    </>
  );
}

const Conferences = ({ list, past }: { list: PublicConference[]; past?: boolean }) => (
  <ol className="plain-list stack">
    {list.map((conference) => (
      <ConferenceEntry key={conference.id} conference={conference} past={past} />
    ))}
  </ol>
);

/** The ways to the pages of seasons. */
export function CycleLinks({ countyId, cycles }: { countyId: string; cycles: PublicCycle[] }) {
  const text = useText();
  const to = usePublicPath();
  if (!cycles.length) return null;
  return (
    <section className="stack tight" aria-labelledby="cycles">
      <h2 id="cycles">{text.publicPage.cycles}</h2>
      <ul>
        {cycles.map(({ id, title, seasonStartYear }) => (
          <li key={id}>
            <Link to={to(`/powiat/${countyId}/cykl/${id}`)}>{title}</Link>{' '}
            <span className="dim">({text.season.years(seasonStartYear)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
