import { redirect } from 'react-router';
import { sentForm } from '../sent-form.js';
import { isLanguage, type Language, languageCookie } from '../text/language.js';
import type { Route } from './+types/language.js';
import { inLanguage, isForEverybody } from './address.js';

/** Remembers the chosen language and goes back to where the person was. */
export async function action({ request }: Route.ActionArgs) {
  const form = await sentForm(request);
  const language = form.get('language');
  const back = ownPath(String(form.get('returnTo') ?? '/'));
  return redirect(
    isLanguage(language) ? readIn(back, language) : back,
    isLanguage(language) ? { headers: { 'Set-Cookie': languageCookie(language) } } : undefined,
  );
}

export const loader = () => redirect('/');

/** The same page: one for everybody says its language in its address, any other leaves it to the cookie. */
function readIn(path: string, language: Language): string {
  const url = new URL(path, 'http://here.invalid');
  url.searchParams.delete('lang');
  const plain = url.pathname + url.search;
  return isForEverybody(url.pathname) ? inLanguage(plain, language) : plain;
}

/** A path of this site alone: never a stranger's address. */
function ownPath(path: string): string {
  const base = 'http://here.invalid';
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined;
  // Of `/.//elsewhere` nothing is left but `//elsewhere`, which names a host.
  const own = url?.origin === base && path.startsWith('/') && !url.pathname.startsWith('//');
  return own ? url.pathname + url.search : '/';
}
