import { useEffect, useState } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { OperatorShellQuery, StaffShellQuery } from '../gql/graphql.js';
import type { Values } from './form.js';
import { keepForm, keptForm } from './kept.js';

const NEVER_KEPT = ['password', 'file'];

/** Whether a form of this document is on its way. */
let underWay = false;

/** Whose session it is; nothing on plain pages, where nothing is kept. */
function usePerson(): string | undefined {
  const staff = useRouteLoaderData<StaffShellQuery>('staff');
  const operator = useRouteLoaderData<OperatorShellQuery>('operator');
  return (staff ?? operator)?.me?.id;
}

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
    keepForm({ path, intent, person, sentAt: Date.now(), values });
  };
}

/** What was kept of this form, once the page is there and until what is sent from it is answered. */
export function useKeptForm(intent: string): Values | undefined {
  const person = usePerson();
  const { pathname, key } = useLocation();
  const [values, setValues] = useState<Values>();
  useEffect(() => {
    const kept = underWay ? undefined : keptForm();
    const mine = kept?.path === pathname && kept.intent === intent && kept.person === person;
    setValues(mine ? kept.values : undefined);
  }, [pathname, intent, person]);
  // The answer says itself how the form goes on.
  useEffect(() => {
    if (underWay) setValues(undefined);
  }, [key]);
  return values;
}

/** The answer to what was sent is on the screen. */
export function answered(): void {
  if (underWay) forgetKept();
  else keptForm();
}

export function forgetKept(): void {
  underWay = false;
  keepForm(undefined);
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
