import { Link, useLocation } from 'react-router';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import type { PollView } from './poll-query.js';

type Group = PollView['messages'][number];

/** What goes out when; what a later step made needless is kept, folded away. */
export function Messages({ groups }: { groups: Group[] }) {
  const text = useText();
  const words = text.poll.messages;
  const needed = groups.filter((group) => group.sent + group.pending + group.failed > 0);
  const obsolete = groups.filter((group) => !needed.includes(group));
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{words.title}</h2>
      {!groups.length && <p className="dim">{words.none}</p>}
      <MessageList groups={needed} />
      {obsolete.length > 0 && (
        <details className="ask fold">
          <summary>{words.obsolete(obsolete.reduce((sum, group) => sum + group.cancelled, 0))}</summary>
          <MessageList groups={obsolete} />
        </details>
      )}
    </section>
  );
}

/** Each occasion with its counts and a look at the message itself. */
function MessageList({ groups }: { groups: Group[] }) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const { pathname } = useLocation();
  const words = text.poll.messages;
  return (
    <ul className="plain-list ruled">
      {groups.map((group, row) => (
        <li key={`${group.occasion} ${group.dueAt} ${row}`} className="row between">
          <div>
            <strong>{group.occasionName}</strong>
            <br />
            <span className="dim">{writeInstant(language, group.dueAt)}</span>
          </div>
          <div className="row">
            {group.sent > 0 && <span className="tag good">{words.sent(group.sent)}</span>}
            {group.pending > 0 && <span className="tag">{words.pending(group.pending)}</span>}
            {group.failed > 0 && <span className="tag bad">{words.failed(group.failed)}</span>}
            {group.cancelled > 0 && <span className="tag">{words.cancelled(group.cancelled)}</span>}
            <Link
              to={at(`message/${group.subjectId}/${encodeURIComponent(group.occasion)}`)}
              state={{ from: pathname }}
            >
              {words.preview}
              <span className="hidden">: {group.occasionName}</span>
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
