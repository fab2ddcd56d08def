import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import { type FormState, FormStateContext } from '../form.js';
import { forgetKept, putBack, useKeeping, useKeptForm } from '../kept-form.js';
import { useText } from '../../text/use-text.js';
import { Refusal } from './refusal.js';

type Props = {
  /** Tells the forms of one page apart. */
  intent: string;
  state?: FormState;
  submit?: string;
  danger?: boolean;
  /** Is not what the page is for. */
  quiet?: boolean;
  encType?: 'multipart/form-data';
  /** Stays where it was scrolled to when it comes back. */
  steady?: boolean;
  wide?: boolean;
  children?: ReactNode;
  /** Stands beside the button. */
  aside?: ReactNode;
};

/**
 * A form that keeps what was typed, even through the end of a session, says at the top and at the field what is wrong, and
 * cannot be sent twice.
 */
export function SaveForm({
  intent,
  state,
  submit,
  danger,
  quiet,
  encType,
  steady,
  wide,
  children,
  aside,
}: Props) {
  const navigation = useNavigation();
  const busy = navigation.state !== 'idle' && navigation.formData?.get('intent') === intent;
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(intent);
  const mine = state?.values.intent === intent ? state : { values: kept ?? {} };
  const keep = useKeeping(intent);
  useEffect(() => {
    if (kept) putBack(form.current!, kept);
  }, [kept]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    // The second click of two is not another wish.
    if (busy) event.preventDefault();
    else keep(event.currentTarget);
  };
  return (
    <FormStateContext value={mine}>
      <Form
        method="post"
        className={wide ? 'stack roomy' : 'stack form'}
        encType={encType}
        preventScrollReset={steady}
        aria-busy={busy}
        ref={form}
        onSubmit={send}
      >
        <input type="hidden" name="intent" value={intent} />
        {kept && <KeptNotice />}
        {mine.failure && <Refusal failure={mine.failure} />}
        {children}
        {submit && (
          <div className="row">
            <Button
              type="submit"
              color={danger ? 'red' : undefined}
              variant={quiet ? 'default' : undefined}
              loading={busy}
            >
              {submit}
            </Button>
            {aside}
          </div>
        )}
      </Form>
    </FormStateContext>
  );
}

/** Says that the form is as it was left; nothing of it has been saved. */
function KeptNotice() {
  const { text, anew } = useText().form.kept;
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            forgetKept();
            location.reload();
          }}
        >
          {anew}
        </button>
      </p>
    </div>
  );
}
