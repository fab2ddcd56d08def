import { dialled } from '../../text/phone.js';
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

/** A list longer than this is folded away until it is asked for. */
const atAGlance = 12;

/** Who has said nothing yet, with the number to call. */
export function Silent({ people }: { people: PollView['silent'] }) {
  const text = useText();
  const words = text.poll.silent;
  return (
    <section className="stack" aria-labelledby="silent">
      <h2 id="silent">{words.title(people.length)}</h2>
      {people.length ? <p className="dim">{words.hint}</p> : <p className="notice">{words.none}</p>}
      {people.length > 0 && (
        <details className="ask" open={people.length <= atAGlance}>
          <summary>{words.list}</summary>
          <div className="table-wrap folding">
            <table>
              <thead>
                <tr>
                  <th scope="col">{text.people.column.name}</th>
                  <th scope="col">{text.people.column.organization}</th>
                  <th scope="col">{text.people.column.phone}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((person) => (
                  <tr key={person.id}>
                    <th scope="row">
                      {person.lastName} {person.firstName}
                    </th>
                    <td>{person.organization.name}</td>
                    <td>
                      {person.phone ? (
                        <a href={`tel:${dialled(person.phone)}`}>{person.phone}</a>
                      ) : (
                        <span className="dim">{words.noPhone}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}
