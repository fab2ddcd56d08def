import { redirect } from 'react-router';
import { sentForm } from '../sent-form.js';
import { isLanguage, languageCookie } from '../text/language.js';
import type { Route } from './+types/language.js';

export async function action({ request, params }: Route.ActionArgs) {
  const language = (await sentForm(request)).get('language');
  const headers = isLanguage(language) ? { 'Set-Cookie': languageCookie(language) } : undefined;
  return redirect(`/p/${params.token}`, { headers });
}

export const loader = ({ params }: Route.LoaderArgs) => redirect(`/p/${params.token}`);
