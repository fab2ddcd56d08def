import { redirect } from 'react-router';
import { apiContext, languageContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { sentForm } from '../sent-form.js';
import type { Route } from './+types/passkey.js';
import { answerScript } from './passkey-answer.js';
import { afterSignIn } from './way-back.js';

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
    ({ signInWithPasskey }) => ({ to: afterSignIn(request, signInWithPasskey.language).to }),
    ({ signInWithPasskey }) => afterSignIn(request, signInWithPasskey.language).init,
  );
}

export const loader = () => redirect('/sign-in');
