import { data } from 'react-router';
import type { Trouble } from './api.js';

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
