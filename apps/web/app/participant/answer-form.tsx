import { Form } from 'react-router';
import { LanguageField } from '../looks/language-field.js';
import { useText } from '../text/use-text.js';
import { OpenPoll } from './open-poll.js';
import type { Refused } from './save-answers.js';
import type { Poll, View } from './view.js';

type Props = {
  polls: Poll[];
  view: Pick<View, 'county' | 'today' | 'deputy' | 'deputyOf'> & Partial<Pick<View, 'keeper'>>;
  /** Left out where the page is only looked at. */
  token?: string;
  refused?: Refused[];
  /** The page begins with it. */
  first?: boolean;
};

/** All that is asked, in one form: what is marked at one poll is saved or told together with what is marked at another. */
export function AnswerForm({ polls, view, token, refused = [], first = true }: Props) {
  const text = useText();
  const words = text.participant;
  const { keeper } = view;
  const several = polls.length > 1;
  const slots = polls.flatMap((poll) => poll.slots).length;
  return (
    <Form
      method="post"
      className="answers stack"
      reloadDocument
      {...(keeper && {
        'data-keeper': `beczka ${keeper}`,
        'data-sending': words.sending,
        'data-kept': words.kept,
      })}
    >
      <LanguageField />
      {polls.map((poll, nth) => (
        <OpenPoll
          key={poll.id}
          poll={poll}
          view={view}
          token={token}
          first={first && nth === 0}
          refused={refused.find(({ pollId }) => pollId === poll.id)}
        />
      ))}
      <div className="save-bar">
        <div>
          <p role="status" className="said" />
          <p>
            {words.marked} <span className="counted" /> {words.ofSlots(slots)}
          </p>
        </div>
        <button className="button">
          {polls.some(({ respondedAt }) => respondedAt) ? words.saveChange : words.save}
        </button>
      </div>
      {/* After the button that saves what is marked, which is the one that Enter presses. */}
      {several && <p className="dim">{words.shortcuts.hint}</p>}
      {polls
        .filter((poll) => poll.slots.length > 1)
        .map(({ id, ordinal }) => (
          <div
            key={id}
            className="shortcuts"
            role="group"
            aria-label={words.shortcuts.title + (several ? `: ${text.conference(ordinal)}` : '')}
          >
            <span className="dim">{several ? text.conference(ordinal) : words.shortcuts.hint}</span>
            <button className="button second" name="all" value={`YES ${id}`}>
              {words.shortcuts.all}
            </button>
            <button className="button second" name="all" value={`NO ${id}`}>
              {words.shortcuts.none}
            </button>
          </div>
        ))}
    </Form>
  );
}
