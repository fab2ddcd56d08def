import { Form } from 'react-router';
import type { Failure } from '../api.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { unbroken } from '../text/unbroken.js';
import { AnswerList, countsOf } from './answer-list.js';
import { CommentField } from './comment-field.js';
import { DeputyInvite, PairNote } from './pair-note.js';
import { PollFacts } from './poll-facts.js';
import type { Refused } from './save-answers.js';
import { SlotDays } from './slot-days.js';
import type { Poll, View } from './view.js';
import { failureWords } from '../looks/failure.js';

type Props = {
  poll: Poll;
  view: Pick<View, 'county' | 'today' | 'deputy' | 'deputyOf'> & Partial<Pick<View, 'keeper'>>;
  /** Left out where the page is only looked at. */
  token?: string;
  refused?: Refused;
};

/** The question, its form and the bar that saves it. */
export function OpenPoll({ poll, view, token, refused }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant;
  const { county, today, keeper } = view;
  const atField = refused?.failure.field === 'comment' ? refused.failure : undefined;
  const unanswered = poll.slots.filter((slot) => !slot.myChoice).length;
  const added = poll.slots.filter((slot) => slot.isNew).length;
  return (
    <section className="stack poll" aria-labelledby={`title-${poll.id}`}>
      <div className="stack tight">
        <p className="kicker">
          {text.conference(poll.ordinal)} · {poll.cycleTitle}
        </p>
        <h1 id={`title-${poll.id}`}>{words.question}</h1>
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
      <Form
        method="post"
        className="answers stack"
        reloadDocument
        {...(keeper && {
          'data-keeper': `beczka ${keeper} ${poll.id}`,
          'data-poll': poll.id,
          'data-sending': words.sending,
          'data-kept': words.kept,
        })}
      >
        <input type="hidden" name="pollId" value={poll.id} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="seen" value={poll.respondedAt ?? ''} />
        <SlotDays poll={poll} today={today} choices={refused?.choices} />
        <CommentField poll={poll} refused={refused} wrong={atField} />
        <div className="save-bar">
          <div>
            <p role="status" className="said" />
            <p>
              {words.marked} <span className="counted" /> {words.ofSlots(poll.slots.length)}
            </p>
          </div>
          <button className="button">{poll.respondedAt ? words.saveChange : words.save}</button>
        </div>
        {/* After the button that saves what is marked, which is the one that Enter presses. */}
        {poll.slots.length > 1 && (
          <div className="shortcuts" role="group" aria-label={words.shortcuts.title}>
            <span className="dim">{words.shortcuts.hint}</span>
            <button className="button second" name="all" value="YES">
              {words.shortcuts.all}
            </button>
            <button className="button second" name="all" value="NO">
              {words.shortcuts.none}
            </button>
          </div>
        )}
      </Form>
      <DeputyInvite pair={view} token={token} />
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
