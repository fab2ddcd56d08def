import { useEffect, useState } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { StaffShellQuery } from '../gql/graphql.js';
import type { Values } from './form.js';

/**
 * What somebody has typed and sent, kept in their own browser until the answer has come: a session that has ended, or a
 * connection that broke, brings a page of another kind, and whoever comes back finds the form as they left it. Passwords
 * and files are never among it, and it is for the same person and the same page, for half an hour.
 */
interface Kept {
  path: string;
  intent: string;
  person: string;
  /** Epoch milliseconds. */
  sentAt: number;
  values: Values;
}

const KEY = 'beczka.kept-form';
const HALF_AN_HOUR = 30 * 60_000;
const NEVER_KEPT = ['password', 'file'];

/** Whether a form of this document is on its way. */
let underWay = false;

/** Whose session it is; nothing outside a county's pages, where nothing is kept. */
const usePerson = () => useRouteLoaderData<StaffShellQuery>('staff')?.me?.id;

export function useKeeping(intent: string): (form: HTMLFormElement) => void {
  const person = usePerson();
  const { pathname: path } = useLocation();
  return (form) => {
    if (!person) return;
    const values: Values = {};
    for (const [name, value] of new FormData(form)) {
      const field = form.elements.namedItem(name);
      const secret = field instanceof HTMLInputElement && NEVER_KEPT.includes(field.type);
      if (typeof value === 'string' && !secret) values[name] = value;
    }
    underWay = true;
    write({ path, intent, person, sentAt: Date.now(), values });
  };
}

/** What was kept of this form, once the page is there. */
export function useKeptForm(intent: string): Values | undefined {
  const person = usePerson();
  const { pathname } = useLocation();
  const [values, setValues] = useState<Values>();
  useEffect(() => {
    const kept = underWay ? undefined : read();
    const mine = kept?.path === pathname && kept.intent === intent && kept.person === person;
    setValues(mine ? kept.values : undefined);
  }, [pathname, intent, person]);
  return values;
}

/** The answer to what was sent is on the screen. */
export function answered(): void {
  if (underWay) forgetKept();
  else read();
}

export function forgetKept(): void {
  underWay = false;
  write(undefined);
}

/** Puts the values into the form as if they had been typed. */
export function putBack(form: HTMLFormElement, values: Values): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
      if (field.checked !== (values[field.name] === field.value)) field.click();
    } else if (isTyped(field) && field.name !== 'intent' && values[field.name] !== undefined) {
      // The element's own setter: what React put in its place would not notice.
      const prototype = Object.getPrototypeOf(field) as object;
      Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, values[field.name]);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  for (let fold = form.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
}

const isTyped = (field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  (field instanceof HTMLInputElement && !NEVER_KEPT.includes(field.type)) ||
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement;

/** What is too old, or cannot be read, is gone. */
function read(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    if (kept && Date.now() - kept.sentAt < HALF_AN_HOUR) return kept;
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
  return undefined;
}

function write(kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
  } catch {
    // The form is sent all the same.
  }
}
