import { Link } from 'react-router';
import type { AttentionKind, StaffHomeQuery } from '../gql/graphql.js';
import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';
import './attention.css';
import { useCountyPath } from './county.js';

type AttentionItem = StaffHomeQuery['needsAttention'][number];

/** The one next step of each kind of thing that waits. */
const steps: Record<AttentionKind, (item: AttentionItem) => string> = {
  NO_CYCLE: () => 'season/new',
  NO_PARTICIPANTS: () => 'participants/import',
  POLL_TO_PREPARE: (item) => `conference/${item.conferenceId}/poll/new`,
  POLL_DRAFT: (item) => `poll/${item.pollId}/send`,
  POLL_OPEN_QUORUM_AT_RISK: (item) => `poll/${item.pollId}`,
  POLL_UNDECIDED: (item) => `poll/${item.pollId}`,
  MESSAGES_FAILED: () => 'messages/failed',
  CALENDAR_DATA_MISSING: () => 'season',
  CONFERENCE_WITHOUT_VENUE: (item) => `conference/${item.conferenceId}/edit`,
};

/** What waits in the county, most urgent first; or that nothing does. */
export function Attention({ items }: { items: AttentionItem[] }) {
  const text = useText();
  const at = useCountyPath();
  if (!items.length) return <p className="notice">{text.desk.calm}</p>;
  return <AttentionList entries={items.map((item) => ({ item, at }))} />;
}

/** Things that wait, each with its next step; `of` names the county where there are several. */
export function AttentionList({
  entries,
}: {
  entries: { item: AttentionItem; at: (path: string) => string; of?: string }[];
}) {
  const text = useText();
  return (
    <ol className="attention plain-list">
      {entries.map(({ item, at, of = '' }) => (
        <li key={of + item.kind + item.title} className={item.urgent ? 'card urgent' : 'card'}>
          <div>
            {of && <p className="dim">{of}</p>}
            <h2>
              {item.urgent && <span className="tag bad">{text.desk.urgent}</span>} {item.title}
            </h2>
            <p className="dim">{unbroken(item.detail)}</p>
          </div>
          <Link to={at(steps[item.kind](item))} className={item.urgent ? 'button' : 'button second'}>
            {text.desk.step[item.kind]}
            <span className="hidden">
              : {of} {item.title}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
