import type { Choice } from '../gql/graphql.js';
import { writeDayTime } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { ChoiceMark } from './choice-mark.js';
import './answer-list.css';
import type { Slot } from './view.js';

type Said = Pick<Slot, 'id' | 'heldOn' | 'startsAt' | 'myChoice'>;

/** What was answered, slot by slot; an unanswered slot says so. */
export function AnswerList({ slots }: { slots: Said[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <ul className="answer-list">
      {slots.map((slot) => (
        <li key={slot.id}>
          <span>{writeDayTime(language, slot.heldOn, slot.startsAt)}</span>
          <strong className={slot.myChoice ?? 'none'}>
            {slot.myChoice && <ChoiceMark choice={slot.myChoice} />}
            {slot.myChoice ? text.choice[slot.myChoice] : text.participant.noAnswer}
          </strong>
        </li>
      ))}
    </ul>
  );
}

/** How many dates got which answer. */
export function countsOf(slots: Slot[]) {
  const of = (choice: Choice) => slots.filter((slot) => slot.myChoice === choice).length;
  return { yes: of('YES'), ifNeedBe: of('IF_NEED_BE'), no: of('NO') };
}
