import { Link } from 'react-router';
import type { ConferenceState, DatePollState } from '../../gql/graphql.js';
import { Barrel } from '../../looks/barrel.js';
import { writeMonth, writeShortDay, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import './rail.css';

export type RailConference = {
  id: string;
  ordinal: number;
  theme: string;
  state: ConferenceState;
  windowFrom: string;
  heldOn?: string | null;
  startsAt?: string | null;
  datePoll?: { state: DatePollState; invitedCount: number; respondedCount: number } | null;
};

/** The season at a glance: a barrel per conference, filling as answers come in, full when the date is set. */
export function SeasonRail({ conferences }: { conferences: RailConference[] }) {
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

function levelOf({ state, datePoll }: RailConference): number | undefined {
  if (state === 'DATED') return 1;
  if (state === 'CANCELLED' || !datePoll || datePoll.state === 'CANCELLED') return undefined;
  if (datePoll.state === 'DRAFT') return 0;
  return datePoll.invitedCount ? datePoll.respondedCount / datePoll.invitedCount : 0;
}

/** Where a conference stands, in a few words. */
export function ConferenceStatus({ conference }: { conference: RailConference }) {
  const text = useText();
  const language = useLanguage();
  const { state, heldOn, startsAt, datePoll, windowFrom } = conference;
  const words = text.season.status;
  if (state === 'CANCELLED') return <span className="tag">{words.cancelled}</span>;
  if (heldOn && startsAt) {
    return (
      <span className="tag good">
        {writeShortDay(language, heldOn)}, {writeTime(language, startsAt)}
      </span>
    );
  }
  switch (datePoll?.state) {
    case 'OPEN':
      return <span className="tag warn">{words.open(datePoll.respondedCount, datePoll.invitedCount)}</span>;
    case 'UNDECIDED':
      return <span className="tag bad">{words.undecided}</span>;
    case 'DRAFT':
      return <span className="tag">{words.draft}</span>;
    default:
      return <span className="tag">{writeMonth(language, windowFrom)}</span>;
  }
}
