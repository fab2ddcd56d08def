import { Form } from 'react-router';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { unbroken } from '../text/unbroken.js';
import { CommentField } from './comment-field.js';
import { DeputyInvite, PairNote } from './pair-note.js';
import { PollFacts } from './poll-facts.js';
import type { Refused } from './save-answers.js';
import { SlotDays } from './slot-days.js';
import type { Poll, View } from './view.js';
import { failureWords } from '../looks/failure.js';

type Props = {
  poll: Poll;
  county: View['county'];
  pair: Pick<View, 'deputy' | 'deputyOf'>;
  /** Left out where the page is only looked at. */
  token?: string;
  refused?: Refused;
};

/** The question, its form and the bar that saves it. */
export function OpenPoll({ poll, county, pair, token, refused }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant;
  const atField = refused?.failure.field === 'comment' ? refused.failure : undefined;
  const unanswered = poll.slots.filter((slot) => !slot.myChoice).length;
  return (
    <section className="stack poll" aria-labelledby={`title-${poll.id}`}>
      <div className="stack tight">
        <p className="kicker">
          {text.conference(poll.ordinal)} · {poll.cycleTitle}
        </p>
        <h1 id={`title-${poll.id}`}>{words.question}</h1>
      </div>
      <p className="lead">{words.lead(county.profile?.officeName ?? county.name, poll.theme)}</p>
      <PollFacts poll={poll} />
      {poll.note && <blockquote className="note">{unbroken(poll.note)}</blockquote>}
      <PairNote pair={pair} poll={poll} token={token} />
      {poll.respondedAt && !refused && (
        <p className="notice">
          {words.answeredAt(writeInstant(language, poll.respondedAt))}{' '}
          {unanswered > 0 && words.stillUnanswered(unanswered)}
        </p>
      )}
      {refused && (
        <div className="notice wrong" role="alert">
          <strong>{words.notSaved}</strong>
          {!atField && <p>{failureWords(text, refused.failure)}</p>}
          {atField && (
            <p>
              <a href={`#comment-${poll.id}`}>{words.seeComment}</a>
            </p>
          )}
        </div>
      )}
      <Form method="post" className="answers stack" reloadDocument>
        <input type="hidden" name="pollId" value={poll.id} />
        <input type="hidden" name="language" value={language} />
        <SlotDays slots={poll.slots} minutes={poll.durationMinutes} choices={refused?.choices} />
        <CommentField poll={poll} refused={refused} wrong={atField} />
        <div className="save-bar">
          <p>
            {words.marked} <span className="counted" /> {words.ofSlots(poll.slots.length)}
          </p>
          <button className="button">{poll.respondedAt ? words.saveChange : words.save}</button>
        </div>
      </Form>
      <DeputyInvite pair={pair} token={token} />
    </section>
  );
}
