import { Link, useSearchParams } from 'react-router';
import type { MessageLineFragment, MessageStanding } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';

const tones: Partial<Record<MessageStanding, string>> = {
  ACCEPTED: 'tag good',
  RETURNED: 'tag bad',
  FAILED: 'tag bad',
  PAUSED: 'tag warn',
  RETRYING: 'tag warn',
};
const toneOf = (standing: MessageStanding) => tones[standing] ?? 'tag';

type Counts = { standing: MessageStanding; count: number }[];

export function StandingTags({ counts }: { counts: Counts }) {
  const words = useText().outbox;
  return counts.map(({ standing, count }) => (
    <span key={standing} className={toneOf(standing)}>
      {words.counted[standing]}: {count}
    </span>
  ));
}

/** The same as links that show those alone. */
export function StandingFilter({ counts, chosen }: { counts: Counts; chosen: MessageStanding | null }) {
  const words = useText().outbox;
  const [search] = useSearchParams();
  const all = counts.reduce((sum, one) => sum + one.count, 0);
  const to = (standing: string) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (standing) next.set('standing', standing);
    else next.delete('standing');
    return `?${next}`;
  };
  return (
    <nav className="row" aria-label={words.column.standing}>
      {[{ standing: null, count: all }, ...counts].map(({ standing, count }) => (
        <Link
          key={standing ?? ''}
          to={to(standing ?? '')}
          className="choice-link"
          aria-current={standing === chosen ? 'true' : undefined}
        >
          {standing ? words.counted[standing] : words.all}: {count}
        </Link>
      ))}
    </nav>
  );
}

/** How one message stands: since when or until when, and why. */
export function Standing({ message }: { message: MessageLineFragment }) {
  const words = useText().outbox;
  const language = useLanguage();
  const { standing, dueAt, nextAt, sentAt, reason, serverLine } = message;
  const when = (instant: string) => writeInstant(language, instant);
  const moment = {
    WAITING: nextAt && words.until(when(nextAt)),
    PAUSED: words.readySince(when(dueAt)),
    RETRYING: nextAt && words.nextTry(when(nextAt)),
    SENDING: null,
    ACCEPTED: sentAt && when(sentAt),
    RETURNED: sentAt && words.taken(when(sentAt)),
    FAILED: null,
    CANCELLED: null,
  }[standing];
  return (
    <>
      <span className={toneOf(standing)}>{words.standing[standing]}</span> {moment}
      {reason && <p className="small">{reason}</p>}
      {serverLine && (
        <p className="small dim">
          {words.serverLine} <q lang="en">{serverLine}</q>
        </p>
      )}
    </>
  );
}
