import type { Agreement, Choice } from '../gql/graphql.js';
import { endTime, writeDate, writeDayTime, writeTime, writeWeekday } from '../text/dates.js';
import { writeDistance } from '../text/distance.js';
import { useLanguage, useText } from '../text/use-text.js';
import { ChoiceMark } from './choice-mark.js';
import { SlotNotes } from './slot-notes.js';
import type { Poll, Slot } from './view.js';

type Props = { poll: Poll; today: string; heading: 'h2' | 'h3'; choices?: Record<string, Choice> };

const order: Choice[] = ['YES', 'IF_NEED_BE', 'NO'];

/** One card per slot under the day it falls on; three radio buttons as large as a thumb. */
export function SlotDays({ poll, today, heading: Heading, choices }: Props) {
  const { slots, durationMinutes: minutes, agreement } = poll;
  const language = useLanguage();
  const days = Map.groupBy(slots, (slot) => slot.heldOn);
  return [...days].map(([day, ofDay]) => (
    <section
      key={day}
      className="day"
      aria-label={`${writeWeekday(language, day)}, ${writeDate(language, day)}`}
    >
      <Heading>
        {writeWeekday(language, day)}, <span>{writeDate(language, day)}</span>{' '}
        <small>{writeDistance(language, today, day)}</small>
      </Heading>
      {ofDay.map((slot) => (
        <SlotCard
          key={slot.id}
          slot={slot}
          minutes={minutes}
          agreement={agreement?.slots.find(({ slotId }) => slotId === slot.id)?.agreement}
          among={agreement?.among}
          chosen={choices ? choices[slot.id] : slot.myChoice}
        />
      ))}
    </section>
  ));
}

type CardProps = {
  slot: Slot;
  minutes: number;
  agreement?: Agreement;
  among?: number;
  chosen?: Choice | null;
};

function SlotCard({ slot, minutes, agreement, among, chosen }: CardProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <fieldset className="slot card">
      <legend className="hidden">{writeDayTime(language, slot.heldOn, slot.startsAt)}</legend>
      <p className="time" aria-hidden="true">
        {writeTime(language, slot.startsAt)}–{endTime(slot.startsAt, minutes)}
      </p>
      {slot.isNew && <p className="tag good">{text.participant.newSlot}</p>}
      <SlotNotes slot={slot} agreement={agreement} among={among} />
      {/* With what is shown as saved, so that what is said anew can be told from it. */}
      <input type="hidden" name="slot" value={`${slot.id} ${slot.myChoice ?? ''}`} />
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
