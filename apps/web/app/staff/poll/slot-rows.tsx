import { Button } from '@mantine/core';
import { use } from 'react';
import { faultsOf } from '../../looks/failure.js';
import { writeDay } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { FormStateContext } from '../form.js';
import { Field } from '../parts/fields.js';
import type { CalendarDay, DraftSlot } from './draft.js';

type Props = { slots: DraftSlot[]; days: Map<string, CalendarDay> };

/** The slots to be offered; a day with an obstacle asks for the reason it is offered all the same. */
export function SlotRows({ slots, days }: Props) {
  const text = useText();
  const { failure } = use(FormStateContext);
  const words = text.poll.form;
  const ofAll = faultsOf(text, failure).find(({ field }) => field === 'slots');
  return (
    <>
      {ofAll && <p className="notice wrong">{ofAll.message}</p>}
      {!slots.length && <p className="notice quiet">{words.noSlots}</p>}
      <ol className="plain-list slot-rows">
        {slots.map((slot, row) => (
          <SlotRow
            key={`${row} ${slot.heldOn} ${slot.startsAt}`}
            slot={slot}
            row={row}
            day={days.get(slot.heldOn)}
          />
        ))}
      </ol>
      <div className="row">
        <Button type="submit" name="step" value="add:" variant="default" size="sm" formNoValidate>
          {words.add}
        </Button>
      </div>
    </>
  );
}

function SlotRow({ slot, row, day }: { slot: DraftSlot; row: number; day?: CalendarDay }) {
  const text = useText();
  const language = useLanguage();
  const { failure } = use(FormStateContext);
  const words = text.poll.form;
  const name = `slots.${row}`;
  const isWrong = faultsOf(text, failure).some(({ field }) => field === `${name}.overrideReason`);
  const outside = Boolean(slot.heldOn) && !day;
  const blocked = outside || Boolean(day?.obstacles.length);
  const asked = blocked || Boolean(slot.overrideReason) || isWrong;
  return (
    <li className="card stack">
      <div className="row between">
        <h3>{slot.heldOn ? writeDay(language, slot.heldOn) : words.newSlot}</h3>
        <Button
          type="submit"
          name="step"
          value={`remove:${row}`}
          variant="subtle"
          size="compact-md"
          formNoValidate
          aria-label={`${words.remove}: ${slot.heldOn ? writeDay(language, slot.heldOn) : words.newSlot}`}
        >
          {words.remove}
        </Button>
      </div>
      <div className="pair">
        <Field name={`${name}.heldOn`} label={words.dayOfSlot} type="date" required />
        <Field name={`${name}.startsAt`} label={words.time} type="time" required />
      </div>
      {asked && (
        <>
          {blocked && (
            <p className="warn-word">
              {outside ? words.outside : day!.obstacles.map((one) => one.message).join('; ')}
            </p>
          )}
          <Field
            name={`${name}.overrideReason`}
            label={words.override}
            hint={blocked ? words.overrideNeeded : words.overrideHint}
          />
        </>
      )}
    </li>
  );
}
