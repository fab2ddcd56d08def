import type { ConferenceStandingFragment } from '../../gql/graphql.js';
import { Link } from 'react-router';
import { Barrel } from '../../looks/barrel.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import './rail.css';
import { ConferenceStatus } from './status.js';

/** The season at a glance: a barrel per conference, filling as answers come in, full when the date is set. */
export function SeasonRail({ conferences }: { conferences: ConferenceStandingFragment[] }) {
  const text = useText();
  const at = useCountyPath();
  return (
    <ol className="rail plain-list">
      {conferences.map((conference) => (
        <li key={conference.id} className={conference.state === 'CANCELLED' ? 'cancelled' : undefined}>
          <Barrel size={52} level={levelOf(conference)} empty={levelOf(conference) === undefined} />
          <div>
            <Link to={at(`conference/${conference.id}`)}>{text.conference(conference.ordinal)}</Link>
            <p className="theme">{conference.theme}</p>
            <p>
              <ConferenceStatus conference={conference} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function levelOf({ state, datePoll }: ConferenceStandingFragment): number | undefined {
  if (state === 'DATED') return 1;
  if (state === 'CANCELLED' || !datePoll || datePoll.state === 'CANCELLED') return undefined;
  if (datePoll.state === 'DRAFT') return 0;
  return datePoll.invitedCount ? datePoll.respondedCount / datePoll.invitedCount : 0;
}
