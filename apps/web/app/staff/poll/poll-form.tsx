import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PollFormChoicesFragment } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import type { FormState, Values } from '../form.js';
import { useKeptForm } from '../kept-form.js';
import { Field, SelectField, TextField } from '../parts/fields.js';
import { SaveForm } from '../parts/save-form.js';
import { BlockedDays } from './blocked-days.js';
import { type CalendarDay, slotsOf } from './draft.js';
import { DayLegend, MonthCalendar } from './month-calendar.js';
import './poll-form.css';
import { Quorum } from './quorum.js';
import { SlotRows } from './slot-rows.js';

type Props = PollFormChoicesFragment & {
  conference: { calendar: CalendarDay[] };
  values: Values;
  state?: FormState;
};

/** The question being prepared. Each step (a day added, a row removed) is a submit, so it works without scripts too. */
export function PollForm({ conference, sectors, participants, values: drafted, state }: Props) {
  const text = useText();
  const words = text.poll.form;
  const [steady, setSteady] = useState(false);
  const kept = useKeptForm('poll');
  // Its rows are made of what was typed.
  const values = kept ?? drafted;
  const slots = slotsOf(values);
  const days = new Map(conference.calendar.map((one) => [one.day, one]));
  return (
    <SaveForm intent="poll" state={{ ...state, values: { ...values, intent: 'poll' } }} steady={steady} wide>
      <button type="submit" name="step" value="save" className="hidden" tabIndex={-1} aria-hidden="true">
        {words.saveDraft}
      </button>
      <div className="columns even" onClickCapture={() => setSteady(true)}>
        <section className="stack" aria-labelledby="calendar">
          <h2 id="calendar">{words.calendar}</h2>
          <p className="dim">{words.calendarHint}</p>
          <MonthCalendar days={conference.calendar} chosen={slots.map((slot) => slot.heldOn)} />
          <DayLegend />
          <BlockedDays days={conference.calendar} />
        </section>
        <section className="stack" aria-labelledby="slots">
          <h2 id="slots">{words.slots}</h2>
          <SlotRows slots={slots} days={days} />
        </section>
      </div>
      <section className="stack form" aria-labelledby="when">
        <h2 id="when">{words.when}</h2>
        <div className="pair">
          <Field name="deadlineDay" errorOf="deadline" label={words.deadlineDay} type="date" required />
          <Field name="deadlineTime" label={words.time} type="time" required />
        </div>
        <div className="pair">
          <Field
            name="opensDay"
            errorOf="opensAt"
            label={words.opensDay}
            hint={words.opensHint}
            type="date"
          />
          <Field name="opensTime" label={words.time} hint={words.opensTimeHint} type="time" />
        </div>
        <TextField name="note" label={words.note} hint={words.noteHint} />
        <SelectField
          name="showsAgreement"
          label={words.agreement.label}
          hint={words.agreement.hint}
          value="NEVER"
          data={(['NEVER', 'AFTER_ANSWERING', 'ALWAYS'] as const).map((value) => ({
            value,
            label: words.agreement[value],
          }))}
        />
      </section>
      <Quorum sectors={sectors} participants={participants} values={values} />
      <div className="row" onClickCapture={() => setSteady(false)}>
        <Button type="submit" name="step" value="send">
          {words.saveAndCheck}
        </Button>
        <Button type="submit" name="step" value="save" variant="default">
          {words.saveDraft}
        </Button>
        <span className="dim">{words.nothingSent}</span>
      </div>
    </SaveForm>
  );
}
