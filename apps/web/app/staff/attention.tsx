import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import type { Action, AttentionKind, WaitingThingFragment } from '../gql/graphql.js';
import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';
import './attention.css';
import { useCountyPath, useMay } from './county.js';

graphql(`
  fragment WaitingThing on AttentionItem {
    kind
    title
    detail
    urgent
    conferenceId
    pollId
    cycleId
    participantId
  }
`);

/** The one next step of each kind of thing that waits, and what one must be allowed to take it. */
const steps: Record<AttentionKind, { to: (item: WaitingThingFragment) => string; needs: Action }> = {
  NO_CYCLE: { to: () => 'season/new', needs: 'EDIT_CYCLES' },
  NO_PARTICIPANTS: { to: () => 'participants/import', needs: 'EDIT_PARTNERS' },
  SEASON_UNFINISHED: { to: (item) => `season/${item.cycleId}/setup`, needs: 'EDIT_CYCLES' },
  POLL_TO_PREPARE: { to: (item) => `conference/${item.conferenceId}/poll/new`, needs: 'RUN_POLLS' },
  POLL_DRAFT: { to: (item) => `poll/${item.pollId}/send`, needs: 'RUN_POLLS' },
  POLL_OPEN_QUORUM_AT_RISK: { to: (item) => `poll/${item.pollId}`, needs: 'VIEW_COUNTY' },
  POLL_UNDECIDED: { to: (item) => `poll/${item.pollId}`, needs: 'RUN_POLLS' },
  MAIL_PAUSED: { to: () => 'messages/pause', needs: 'RUN_POLLS' },
  MESSAGES_FAILED: { to: () => 'messages/failed', needs: 'VIEW_COUNTY' },
  ADDRESSES_FAILED: { to: () => 'messages/failed', needs: 'VIEW_COUNTY' },
  CALENDAR_DATA_MISSING: { to: () => 'season', needs: 'VIEW_COUNTY' },
  ERASURE_REQUESTED: { to: (item) => `participants/${item.participantId}/erase`, needs: 'ERASE_PEOPLE' },
  INTEREST_WAITING: { to: () => 'interests', needs: 'EDIT_PARTNERS' },
  CONFERENCE_WITHOUT_VENUE: { to: (item) => `conference/${item.conferenceId}/edit`, needs: 'EDIT_CYCLES' },
  VENUE_TOO_SMALL: { to: (item) => `conference/${item.conferenceId}/edit`, needs: 'EDIT_CYCLES' },
};

/** Where the matter can be looked at. */
const matterOf = ({ pollId, conferenceId, participantId }: WaitingThingFragment) =>
  (pollId && `poll/${pollId}`) ||
  (conferenceId && `conference/${conferenceId}`) ||
  (participantId && `participants/${participantId}`);

/** What waits in the county, most urgent first; or that nothing does. */
export function Attention({ items }: { items: WaitingThingFragment[] }) {
  const text = useText();
  const at = useCountyPath();
  const may = useMay();
  if (!items.length) return <p className="notice">{text.desk.calm}</p>;
  return <AttentionList entries={items.map((item) => ({ item, at, may }))} />;
}

interface Entry {
  item: WaitingThingFragment;
  at: (path: string) => string;
  may: (action: Action) => boolean;
  of?: string;
}

/** Things that wait, each with its next step; `of` names the county where there are several. */
export function AttentionList({ entries }: { entries: Entry[] }) {
  const text = useText();
  return (
    <ol className="attention plain-list">
      {entries.map((entry) => {
        const { item, of = '' } = entry;
        return (
          <li key={of + item.kind + item.title} className={item.urgent ? 'card urgent' : 'card'}>
            <div>
              {of && <p className="dim">{of}</p>}
              <h2>
                {item.urgent && <span className="tag bad">{text.desk.urgent}</span>} {item.title}
              </h2>
              <p className="dim">{unbroken(item.detail)}</p>
            </div>
            <Step {...entry} />
          </li>
        );
      })}
    </ol>
  );
}

/** The next step, or a look at the matter for those who may not take it. */
function Step({ item, at, may, of }: Entry) {
  const text = useText();
  const { to, needs } = steps[item.kind];
  const allowed = may(needs);
  const path = allowed ? to(item) : matterOf(item);
  if (!path) return null;
  return (
    <Link to={at(path)} className={item.urgent && allowed ? 'button' : 'button second'}>
      {allowed ? text.desk.step[item.kind] : text.desk.look}
      <span className="hidden">
        : {of} {item.title}
      </span>
    </Link>
  );
}
