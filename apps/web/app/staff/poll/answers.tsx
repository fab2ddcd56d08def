import { useText } from '../../text/use-text.js';
import type { PollView } from './poll-query.js';

export function Comments({ comments }: { comments: PollView['comments'] }) {
  const text = useText();
  return (
    <section className="stack" aria-labelledby="comments">
      <h2 id="comments">{text.poll.comments}</h2>
      {!comments.length && <p className="dim">{text.poll.noComments}</p>}
      <ul className="plain-list ruled">
        {comments.map(({ participant, comment }) => (
          <li key={participant.id}>
            <p className="letter">{comment}</p>
            <p className="dim">
              {participant.firstName} {participant.lastName}, {participant.organization.name}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
