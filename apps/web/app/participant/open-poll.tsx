import type { Failure } from '../api.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { unbroken } from '../text/unbroken.js';
import { AnswerList, countsOf } from './answer-list.js';
import { CommentField } from './comment-field.js';
import { PairNote } from './pair-note.js';
import { PollFacts } from './poll-facts.js';
import type { Refused } from './save-answers.js';
import { SlotDays } from './slot-days.js';
import type { Poll, View } from './view.js';
import { failureWords } from '../looks/failure.js';

type Props = {
  poll: Poll;
  view: Pick<View, 'county' | 'today' | 'deputy' | 'deputyOf'>;
  /** Left out where the page is only looked at. */
  token?: string;
  refused?: Refused;
  /** The page begins with it. */
  first: boolean;
};

/** The question, and the fields of its answer. */
export function OpenPoll({ poll, view, token, refused, first }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant;
  const { county, today } = view;
  const Heading = first ? 'h1' : 'h2';
  const atField = refused?.failure.field === 'comment' ? refused.failure : undefined;
  const unanswered = poll.slots.filter((slot) => !slot.myChoice).length;
  const added = poll.slots.filter((slot) => slot.isNew).length;
  return (
    <section className="stack poll" aria-labelledby={`of-${poll.id} title-${poll.id}`}>
      <div className="stack tight">
        <p className="kicker" id={`of-${poll.id}`}>
          {text.conference(poll.ordinal)} · {poll.cycleTitle}
        </p>
        <Heading id={`title-${poll.id}`}>{words.question}</Heading>
      </div>
      <p className="lead">{words.lead(county.profile?.officeName ?? county.name, poll.theme)}</p>
      <PollFacts poll={poll} today={today} />
      {poll.note && <blockquote className="note">{unbroken(poll.note)}</blockquote>}
      <PairNote pair={view} poll={poll} token={token} />
      {poll.respondedAt && !refused && (
        <div className="notice">
          <p>
            {words.answeredAt(writeInstant(language, poll.respondedAt))}{' '}
            {poll.recordedByOffice && `${words.recordedByOffice} `}
            {added > 0 ? words.newSlots(added) : unanswered > 0 && words.stillUnanswered(unanswered)}
          </p>
          <p>{words.summary(countsOf(poll.slots))}</p>
        </div>
      )}
      {refused && <RefusedNotice poll={poll} refused={refused} atField={atField} />}
      <input type="hidden" name="pollId" value={poll.id} />
      <input type="hidden" name="seen" value={poll.respondedAt ?? ''} />
      <SlotDays poll={poll} today={today} heading={first ? 'h2' : 'h3'} choices={refused?.choices} />
      <CommentField poll={poll} refused={refused} wrong={atField} />
    </section>
  );
}

type NoticeProps = { poll: Poll; refused: Refused; atField?: Failure };

/** Why nothing was saved; where something newer was, what that is. */
function RefusedNotice({ poll, refused, atField }: NoticeProps) {
  const text = useText();
  const words = text.participant;
  return (
    <div className="notice wrong" role="alert">
      <strong>{words.notSaved}</strong>
      {!atField && <p>{failureWords(text, refused.failure)}</p>}
      {atField && (
        <p>
          <a href={`#comment-${poll.id}`}>{words.seeComment}</a>
        </p>
      )}
      {refused.failure.code === 'CONFLICT' && (
        <>
          <p>{words.newer}</p>
          <AnswerList slots={poll.slots} />
        </>
      )}
    </div>
  );
}
