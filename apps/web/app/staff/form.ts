import { createContext } from 'react';
import { data } from 'react-router';
import type { Failure } from '../api.js';
import { sentForm } from '../sent-form.js';

/** What was typed, by field name. */
export type Values = Record<string, string>;

/** A form that was refused: what was typed and why. */
export type FormState = { values: Values; failure?: Failure };

export const FormStateContext = createContext<FormState>({ values: {} });

/**
 * Everything typed, with the browsers' line ends made plain; files are left out. The form is one of the page's own, by what
 * it is meant to do: see {@link sentForm}.
 */
export async function readForm(request: Request, ...intents: string[]): Promise<Values> {
  const values: Values = {};
  for (const [name, value] of await sentForm(request, ...intents)) {
    if (typeof value === 'string') values[name] = value.replaceAll('\r\n', '\n');
  }
  return values;
}

/** Gives the form back with what was typed. */
export const refused = (values: Values, failure: Failure) =>
  data({ values, failure } satisfies FormState, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });

/** Nothing instead of an empty or blank text. */
export const given = (value: string | undefined) => value?.trim() || undefined;

/** A whole number, or nothing when none was typed; what is no number reaches the API as it is and is refused there. */
export const numberOf = (value: string | undefined) =>
  given(value) === undefined ? undefined : Number(value);

/** Lines of a text, blank ones left out. */
export const linesOf = (value: string | undefined) =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
