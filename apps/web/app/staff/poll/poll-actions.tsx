import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { warsawParts, writeDayTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import type { FormState } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field, SelectField, TextField } from '../parts/fields.js';
import type { PollView } from './poll-query.js';
import { ranked } from './ranking.js';

const mostSlots = 12;

type Props = {
  poll: PollView;
  /** Names the date that is about to be added, so that a form sent twice adds one. */
  formKey: string;
  state?: FormState;
};

/** What can be done with a poll in its present state; each step asks once, in place. */
export function PollActions({ poll, formKey, state }: Props) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.poll.actions;
  const { add, decide } = text.cockpit;
  const running = poll.state === 'OPEN';
  const draft = poll.state === 'DRAFT';
  const undecided = poll.state === 'UNDECIDED';
  if (!running && !draft && !undecided) return null;
  const silent = poll.invitedCount - poll.respondedCount;
  const deadline = warsawParts(poll.deadline);
  return (
    <section className="stack" aria-labelledby="actions">
      <h2 id="actions">{words.title}</h2>
      <div className="actions">
        {draft && (
          <Button component={Link} to={at(`poll/${poll.id}/send`)} size="lg">
            {words.checkAndSend}
          </Button>
        )}
        {running && (
          <AskOnce intent="extend" state={state} danger={false} {...words.extend}>
            <div className="pair">
              <Field
                name="deadlineDay"
                errorOf="deadline"
                label={text.poll.form.deadlineDay}
                type="date"
                min={deadline.day}
                value={deadline.day}
                required
              />
              <Field
                name="deadlineTime"
                label={text.poll.form.time}
                type="time"
                value={deadline.time}
                required
              />
            </div>
          </AskOnce>
        )}
        {running &&
          (poll.slots.length < mostSlots ? (
            <AskOnce intent="addSlot" state={state} danger={false} {...add}>
              <input type="hidden" name="key" value={formKey} />
              <div className="pair">
                <Field
                  name="heldOn"
                  label={text.poll.form.dayOfSlot}
                  type="date"
                  min={deadline.day}
                  required
                />
                <Field
                  name="startsAt"
                  label={text.poll.form.time}
                  type="time"
                  value={poll.slots[0]?.startsAt}
                  required
                />
              </div>
              <Field name="overrideReason" label={text.poll.form.override} hint={add.obstacle} />
              <p className="dim">{add.wait}</p>
            </AskOnce>
          ) : (
            <p className="dim">{add.full}</p>
          ))}
        {running && (
          <AskOnce intent="close" state={state} danger={false} {...words.close}>
            {silent > 0 && <p>{words.silent(silent)}</p>}
          </AskOnce>
        )}
        {(running || undecided) && (
          <AskOnce intent="decide" state={state} danger={false} main={undecided} {...words.decide}>
            {running && silent > 0 && <p>{words.silent(silent)}</p>}
            <SelectField
              name="slotId"
              label={words.slot}
              required
              data={[
                { value: '', label: decide.none },
                ...ranked(poll.slots).map(({ id, heldOn, startsAt, tally }) => ({
                  value: id,
                  label: `${writeDayTime(language, heldOn, startsAt)} – ${
                    !tally.rank ? decide.out : tally.rank === 1 ? decide.first : decide.ranked(tally.rank)
                  }`,
                })),
              ]}
            />
            <TextField name="reason" label={text.form.reason} hint={words.decideReason} required />
          </AskOnce>
        )}
        <AskOnce intent="cancel" state={state} {...words.cancel}>
          <TextField name="reason" label={text.form.reason} hint={text.form.reasonHint} required />
        </AskOnce>
      </div>
    </section>
  );
}
