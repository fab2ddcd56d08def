import { redirect } from 'react-router';
import { apiContext, languageContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { sentForm } from '../../sent-form.js';
import { answerScript, type PasskeyAnswer } from '../../sign-in/passkey-answer.js';
import type { Route } from './+types/passkey.js';

const StartAddingPasskey = graphql(`
  mutation StartAddingPasskey {
    startAddingPasskey
  }
`);
const AddPasskey = graphql(`
  mutation AddPasskey($input: PasskeyResponseInput!) {
    addPasskey(input: $input) {
      id
    }
  }
`);

const toSignInAgain: PasskeyAnswer = { to: '/account?again' };

/** Asked by the script of the account's page: for options, then with the browser's response to them. */
export async function action({ request, context }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const language = context.get(languageContext);
  const response = (await sentForm(request)).get('response');
  if (response === null) {
    const started = await api.attempt(StartAddingPasskey);
    if (started.failure?.code === 'SIGN_IN_AGAIN') return Response.json(toSignInAgain);
    return answerScript(language, started, ({ startAddingPasskey: options }) => ({ options }));
  }
  const added = await api.attempt(AddPasskey, { input: { response: String(response) } });
  if (added.failure?.code === 'SIGN_IN_AGAIN') return Response.json(toSignInAgain);
  return answerScript(language, added, () => ({ to: '/account?done' }));
}

export const loader = () => redirect('/account');
