import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { type FormState, FormStateContext } from '../form.js';
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

/** A form that keeps what was typed, says at the top and at the field what is wrong, and cannot be sent twice. */
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
  const mine = state?.values.intent === intent ? state : { values: {} };
  return (
    <FormStateContext value={mine}>
      <Form
        method="post"
        className={wide ? 'stack roomy' : 'stack form'}
        encType={encType}
        preventScrollReset={steady}
        aria-busy={busy}
      >
        <input type="hidden" name="intent" value={intent} />
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
