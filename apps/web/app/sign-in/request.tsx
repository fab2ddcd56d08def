import { data, Form, Link, useSearchParams } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Barrel } from '../looks/barrel.js';
import { failureWords } from '../looks/failure.js';
import { passkeyPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { sentForm } from '../sent-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/request.js';
import { PasskeyForm } from './passkey-form.js';

const RequestSignInLink = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
      ok
    }
  }
`);

const WaysToSignIn = graphql(`
  query WaysToSignIn {
    countiesWithProvider {
      id
    }
  }
`);

export const handle = passkeyPage;

/** The page is there whatever the API says. */
export async function loader({ context }: Route.LoaderArgs) {
  const { data: ways } = await context.get(apiContext).attempt(WaysToSignIn);
  return { byProvider: Boolean(ways?.countiesWithProvider.length) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const email = String((await sentForm(request)).get('email') ?? '').trim();
  const { failure } = await context.get(apiContext).attempt(RequestSignInLink, { input: { email } });
  if (failure)
    return data({ email, failure, sent: false }, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });
  return { email, failure: undefined, sent: true };
}

export default function RequestLink({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const [search] = useSearchParams();
  return (
    <>
      <title>{`${text.signIn.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        {actionData?.sent ? (
          <Sent email={actionData.email} />
        ) : (
          <>
            <div className="stack">
              <h1>{text.signIn.title}</h1>
              {search.has('left') && (
                <p className="notice" role="status">
                  {text.signIn.left}
                </p>
              )}
              {search.has('again') && (
                <p className="notice quiet">
                  {text.signIn.again}{' '}
                  <span data-kept hidden>
                    {text.signIn.kept}
                  </span>
                </p>
              )}
              <p>{text.signIn.lead}</p>
            </div>
            <Form method="post" className="card stack">
              <div className="field">
                <label htmlFor="email">{text.signIn.email}</label>
                <input
                  id="email"
                  name="email"
                  type="email"
                  autoComplete="email"
                  required
                  maxLength={254}
                  defaultValue={actionData?.email}
                  aria-invalid={actionData?.failure ? true : undefined}
                  aria-describedby={actionData?.failure ? 'email-error' : undefined}
                />
                {actionData?.failure && (
                  <span className="error" id="email-error" role="alert">
                    {failureWords(text, actionData.failure)}
                  </span>
                )}
              </div>
              <button className="button">{text.signIn.send}</button>
            </Form>
            {loaderData.byProvider && (
              <Link className="button second" to="/sign-in/county">
                {text.provider.signIn}
              </Link>
            )}
            <PasskeyForm ceremony="get" action="/sign-in/passkey" label={text.passkey.signIn} />
            <p className="dim">
              {text.signIn.invited} <Link to="/lost-link">{text.lostLink.title}</Link>
            </p>
          </>
        )}
      </main>
    </>
  );
}

function Sent({ email }: { email: string }) {
  const text = useText();
  return (
    <div className="stack">
      <Barrel size={88} level={1} />
      <h1>{text.signIn.sent.title}</h1>
      <p>
        {text.signIn.sent.lead} <strong>{email}</strong>.
      </p>
      <p className="dim">{text.signIn.sent.help}</p>
      <p>
        <Link to="/sign-in">{text.signIn.sent.another}</Link>
      </p>
    </div>
  );
}
