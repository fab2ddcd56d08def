import type { Choice } from '../gql/graphql.js';
import { endTime, writeDate, writeDayTime, writeTime, writeWeekday } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { ChoiceMark } from './choice-mark.js';
import type { Slot } from './view.js';

type Props = { slots: Slot[]; minutes: number; choices?: Record<string, Choice> };

const order: Choice[] = ['YES', 'IF_NEED_BE', 'NO'];

/** One card per slot under the day it falls on; three radio buttons as large as a thumb. */
export function SlotDays({ slots, minutes, choices }: Props) {
  const language = useLanguage();
  const days = Map.groupBy(slots, (slot) => slot.heldOn);
  return [...days].map(([day, ofDay]) => (
    <section
      key={day}
      className="day"
      aria-label={`${writeWeekday(language, day)}, ${writeDate(language, day)}`}
    >
      <h2>
        {writeWeekday(language, day)}, <span>{writeDate(language, day)}</span>
      </h2>
      {ofDay.map((slot) => (
        <SlotCard
          key={slot.id}
          slot={slot}
          minutes={minutes}
          chosen={choices ? choices[slot.id] : slot.myChoice}
        />
      ))}
    </section>
  ));
}

function SlotCard({ slot, minutes, chosen }: { slot: Slot; minutes: number; chosen?: Choice | null }) {
  const text = useText();
  const language = useLanguage();
  return (
    <fieldset className="slot card">
      <legend className="hidden">{writeDayTime(language, slot.heldOn, slot.startsAt)}</legend>
      <p className="time" aria-hidden="true">
        {writeTime(language, slot.startsAt)}–{endTime(slot.startsAt, minutes)}
      </p>
      <div className="choices">
        {order.map((choice) => (
          <label key={choice} className={`choice ${choice}`}>
            <input type="radio" name={`slot:${slot.id}`} value={choice} defaultChecked={chosen === choice} />
            <span>
              <ChoiceMark choice={choice} />
              {text.choice[choice]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
