import { writeDayTime } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { AnswerList } from './answer-list.js';
import type { Refused } from './save-answers.js';
import type { Poll } from './view.js';

/** A poll that takes no more answers: what came of it, and what the person had said. */
export function ClosedPoll({ poll, refused }: { poll: Poll; refused?: Refused }) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant.closed;
  const decided = poll.slots.find((slot) => slot.id === poll.decidedSlotId);
  const outcome = outcomeOf(poll);
  return (
    <section className="stack poll" aria-labelledby={`title-${poll.id}`}>
      <div className="stack tight">
        <p className="kicker">
          {text.conference(poll.ordinal)} · {poll.cycleTitle}
        </p>
        <h1 id={`title-${poll.id}`}>{words[outcome].title}</h1>
      </div>
      {refused && <TooLate refused={refused} />}
      <p className="lead">
        {decided ? (
          <strong>{writeDayTime(language, decided.heldOn, decided.startsAt)}</strong>
        ) : (
          words[outcome].text
        )}
      </p>
      <p>
        <span className="dim">{text.participant.facts.theme}:</span> {poll.theme}
      </p>
      {poll.respondedAt && (
        <details className="card">
          <summary>{text.participant.saved.answers}</summary>
          <AnswerList slots={poll.slots} />
        </details>
      )}
    </section>
  );
}

/** An open one whose deadline has passed is being summed up. */
export const outcomeOf = ({ state }: Poll) => (state === 'DRAFT' ? 'OPEN' : state);

/** An answer that the poll did not wait for, with the words that were typed. */
export function TooLate({ refused }: { refused: Refused }) {
  const words = useText().participant.closed;
  return (
    <div className="notice wrong" role="alert">
      <strong>{words.tooLate}</strong>
      {refused.comment && <p className="typed">{refused.comment}</p>}
    </div>
  );
}
