import { redirect } from 'react-router';
import { sentForm } from '../sent-form.js';
import { isLanguage, languageCookie } from '../text/language.js';
import type { Route } from './+types/language.js';

/** Remembers the chosen language and goes back to where the person was. */
export async function action({ request }: Route.ActionArgs) {
  const form = await sentForm(request);
  const language = form.get('language');
  const back = ownPath(String(form.get('returnTo') ?? '/'));
  return redirect(
    back,
    isLanguage(language) ? { headers: { 'Set-Cookie': languageCookie(language) } } : undefined,
  );
}

export const loader = () => redirect('/');

/** A path of this site alone: never a stranger's address. */
function ownPath(path: string): string {
  const base = 'http://here.invalid';
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined;
  // Of `/.//elsewhere` nothing is left but `//elsewhere`, which names a host.
  const own = url?.origin === base && path.startsWith('/') && !url.pathname.startsWith('//');
  return own ? url.pathname + url.search : '/';
}
