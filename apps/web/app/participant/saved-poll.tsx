import { Link } from 'react-router';
import { Barrel } from '../looks/barrel.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { AnswerList, countsOf } from './answer-list.js';
import type { Poll } from './view.js';

type Props = { poll: Poll; token: string };

/** After saving: that it is saved, what happens next, the answers, the way to change them. */
export function SavedPoll({ poll, token }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant.saved;
  const answered = poll.slots.filter((slot) => slot.myChoice).length;
  const unanswered = poll.slots.length - answered;
  return (
    <section className="stack poll" aria-labelledby={`title-${poll.id}`}>
      <Barrel size={72} level={answered / poll.slots.length} />
      <div className="stack tight">
        <p className="kicker">
          {text.conference(poll.ordinal)} · {poll.theme}
        </p>
        <h1 id={`title-${poll.id}`}>{words.title}</h1>
      </div>
      <p className="lead">{words.next(writeInstant(language, poll.deadline))}</p>
      <div className="card stack">
        <h2>{words.answers}</h2>
        <p>{text.participant.summary(countsOf(poll.slots))}</p>
        <AnswerList slots={poll.slots} />
        {unanswered > 0 && <p className="dim">{text.participant.stillUnanswered(unanswered)}</p>}
        {poll.comment && (
          <p>
            <span className="dim">{words.comment}</span> {poll.comment}
          </p>
        )}
        <p>
          <Link className="button second" to={`/p/${token}`} reloadDocument>
            {words.change}
          </Link>
        </p>
      </div>
    </section>
  );
}
