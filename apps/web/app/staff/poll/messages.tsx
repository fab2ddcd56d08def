import { Link } from 'react-router';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import type { PollView } from './poll-query.js';

/** What goes out when: each occasion with its counts and a look at the message itself. */
export function Messages({ groups }: { groups: PollView['messages'] }) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.poll.messages;
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{words.title}</h2>
      {!groups.length && <p className="dim">{words.none}</p>}
      <ul className="plain-list ruled">
        {groups.map((group) => (
          <li key={group.occasion + group.dueAt} className="row between">
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
              <Link to={at(`message/${group.subjectId}/${encodeURIComponent(group.occasion)}`)}>
                {words.preview}
                <span className="hidden">: {group.occasionName}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
