import { redirect } from 'react-router';
import { apiContext, languageContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { sentForm } from '../sent-form.js';
import { keepLanguage } from '../text/language.js';
import type { Route } from './+types/passkey.js';
import { answerScript } from './passkey-answer.js';

const StartPasskeySignIn = graphql(`
  mutation StartPasskeySignIn {
    startPasskeySignIn
  }
`);
const SignInWithPasskey = graphql(`
  mutation SignInWithPasskey($input: PasskeyResponseInput!) {
    signInWithPasskey(input: $input) {
      language
    }
  }
`);

/** Asked by the script of the page to sign in: for options, then with the browser's response to them. */
export async function action({ request, context }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const language = context.get(languageContext);
  const response = (await sentForm(request)).get('response');
  if (response === null) {
    const started = await api.attempt(StartPasskeySignIn);
    return answerScript(language, started, ({ startPasskeySignIn: options }) => ({ options }));
  }
  const signedIn = await api.attempt(SignInWithPasskey, { input: { response: String(response) } });
  return answerScript(
    language,
    signedIn,
    () => ({ to: '/c' }),
    ({ signInWithPasskey }) => keepLanguage(request, signInWithPasskey.language),
  );
}

export const loader = () => redirect('/sign-in');
