import { redirect } from 'react-router';
import { sentForm } from '../sent-form.js';
import { isLanguage, languageCookie } from '../text/language.js';
import type { Route } from './+types/language.js';

/** Back to whichever of this person's pages the switch stood on: `at` is its path below theirs, for pages send no referrer. */
export async function action({ request, params }: Route.ActionArgs) {
  const language = (await sentForm(request)).get('language');
  const headers = isLanguage(language) ? { 'Set-Cookie': languageCookie(language) } : undefined;
  const at = new URL(request.url).searchParams.get('at') ?? '';
  const page = /^[\w-]+(\/[\w-]+)*$/.test(at) ? `/${at}` : '';
  return redirect(`/p/${params.token}${page}`, { headers });
}

export const loader = ({ params }: Route.LoaderArgs) => redirect(`/p/${params.token}`);
