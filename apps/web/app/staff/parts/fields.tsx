import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ComponentProps, use } from 'react';
import { faultsOf } from '../../looks/failure.js';
import { useText } from '../../text/use-text.js';
import { FormStateContext } from '../form.js';

type Known = { name: string; label: string; hint?: string; value?: string | number | null; errorOf?: string };

function useField({ name, value, hint, label, errorOf }: Known) {
  const text = useText();
  const { values, failure } = use(FormStateContext);
  const wrong = faultsOf(text, failure).find(({ field }) => field === name || field === errorOf);
  return {
    name,
    label,
    description: hint,
    defaultValue: values[name] ?? value ?? '',
    error: wrong?.message,
    'data-fault': wrong?.field,
  };
}

/** A question that a refused form asks before it is sent again; not there until it is asked. */
export function ConfirmField({ name, label }: { name: string; label: string }) {
  const text = useText();
  const { values, failure } = use(FormStateContext);
  const asked = faultsOf(text, failure).find(({ field }) => field === name);
  if (!asked && !values[name]) return null;
  return (
    <Checkbox
      name={name}
      value="yes"
      label={label}
      defaultChecked={Boolean(values[name])}
      error={asked?.message}
      data-fault={asked?.field}
    />
  );
}

/**
 * What was on the page when this was typed, also after a refusal: what came since is overwritten only by those whom the
 * refusal has shown it.
 */
export function Seen({ name = 'follows', value }: { name?: string; value?: string | number | null }) {
  const { values, failure } = use(FormStateContext);
  const seen = failure?.code === 'CONFLICT' ? undefined : values[name];
  return <input type="hidden" name={name} value={seen ?? value ?? ''} />;
}

type Rest<T extends React.ElementType> = Omit<ComponentProps<T>, keyof Known>;

/** A line of text (or day, time, number) that keeps what was typed and shows its own error. */
export function Field({ name, label, hint, value, errorOf, ...rest }: Known & Rest<typeof TextInput>) {
  return <TextInput {...useField({ name, label, hint, value, errorOf })} {...rest} />;
}

export function TextField({ name, label, hint, value, errorOf, ...rest }: Known & Rest<typeof Textarea>) {
  return <Textarea rows={3} {...useField({ name, label, hint, value, errorOf })} {...rest} />;
}

export function SelectField({
  name,
  label,
  hint,
  value,
  errorOf,
  ...rest
}: Known & Rest<typeof NativeSelect>) {
  return <NativeSelect {...useField({ name, label, hint, value, errorOf })} {...rest} />;
}
