import { data, type RouterContextProvider } from 'react-router';
import type { Trouble } from './api.js';
import { apiContext, languageContext } from './context.js';
import { isLanguage } from './text/language.js';

/** Answers what no page of ours sends, before anything is changed. */
export function unread(): never {
  throw data({ trouble: 'unread' } satisfies Trouble, { status: 400 });
}

/**
 * The form that was sent; where a page names what its forms want, one whose `intent` begins with one of these words. Nothing
 * falls through to what a page does besides: another release may have made the form, or somebody by hand.
 */
export async function sentForm(request: Request, ...intents: string[]): Promise<FormData> {
  const form = await request.formData().catch(unread);
  const [intent = ''] = String(form.get('intent')).split(' ');
  return !intents.length || intents.includes(intent) ? form : unread();
}

/** A form with a `LanguageField` tells in which language it was read: what comes of it is told in the same. */
export function answerIn(form: FormData, context: Readonly<RouterContextProvider>): void {
  const language = form.get('language');
  if (!isLanguage(language)) return;
  context.get(apiContext).language = language;
  context.set(languageContext, language);
}

/** While the API rests the page cannot be shown, but what was typed can be kept in a button that sends it again. */
export function sendAgain(form: FormData) {
  const again = [...form].map(([name, value]): [string, string] => [name, String(value)]);
  const trouble: Trouble = { trouble: 'unavailable', again };
  return data(trouble, { status: 503, headers: { 'Retry-After': '30' } });
}

/** Whether this trouble is what a page was thrown out by. */
export const isTrouble = (thrown: unknown, trouble: Trouble['trouble']): boolean =>
  (thrown as { data?: Partial<Trouble> | null } | null)?.data?.trouble === trouble;

/** {@link sendAgain} to `catch` what a form asks of the API. */
export const orSendAgain = (form: FormData) => (refusal: unknown) => {
  throw isTrouble(refusal, 'unavailable') ? sendAgain(form) : refusal;
};
