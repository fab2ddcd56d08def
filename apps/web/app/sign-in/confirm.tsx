import { data, Form, Link, redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Barrel } from '../looks/barrel.js';
import { failureWords } from '../looks/failure.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/confirm.js';
import { afterSignIn } from './way-back.js';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      language
    }
  }
`);

export const handle = plainPage;

export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });

/** Signing in is a POST: mail scanners open links, and a one-time link must survive them. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { data: answer, failure } = await context
    .get(apiContext)
    .attempt(SignIn, { input: { token: params.token } });
  if (failure) return data({ failure }, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });
  const { to, init } = afterSignIn(request, answer.signIn.language);
  return redirect(to, init);
}

export default function Confirm({ actionData }: Route.ComponentProps) {
  const text = useText();
  const words = text.signIn.confirm;
  const failure = actionData?.failure;
  const invalid = failure?.code === 'SIGN_IN_LINK_INVALID';
  return (
    <>
      <title>{`${text.signIn.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <Barrel size={88} />
        <div className="stack">
          <h1>{invalid ? words.invalid.title : words.title}</h1>
          {failure && (
            <p className="notice wrong" role="alert">
              {invalid ? words.invalid.text : failureWords(text, failure)}
            </p>
          )}
          {invalid ? (
            <p>
              <Link className="button" to="/sign-in">
                {words.invalid.again}
              </Link>
            </p>
          ) : (
            <Form method="post" className="stack">
              <p>{words.lead}</p>
              <p>
                <button className="button">{words.button}</button>
              </p>
            </Form>
          )}
        </div>
      </main>
    </>
  );
}
