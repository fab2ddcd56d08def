import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/county.js';
import { notSignedIn, ProviderFailure } from './provider-failure.js';

const StartProviderSignIn = graphql(`
  mutation StartProviderSignIn($input: SignInProviderRefInput!) {
    startProviderSignIn(input: $input)
  }
`);

export const handle = plainPage;

/** A link, not a form: the browser goes on to another site, where our forms may not lead. */
export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  if (isLedHere(request)) return { failure: undefined };
  const { data, failure } = await context
    .get(apiContext)
    .attempt(StartProviderSignIn, { input: { countyId } });
  if (failure) return notSignedIn(failure);
  throw redirect(data.startProviderSignIn);
}

/** Whether another site has brought the browser: signing in ends the session there is, so a person must want it. */
function isLedHere({ headers }: Request): boolean {
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
}

export default function County({ loaderData: { failure }, params: { countyId } }: Route.ComponentProps) {
  return failure ? (
    <ProviderFailure failure={failure} countyId={countyId} />
  ) : (
    <BeginHere address={`/sign-in/county/${countyId}`} />
  );
}

function BeginHere({ address }: { address: string }) {
  const text = useText();
  return (
    <>
      <title>{`${text.signIn.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <div className="stack">
          <h1>{text.signIn.title}</h1>
          <p>{text.provider.beginLead}</p>
          <p>
            <a className="button" href={address}>
              {text.provider.signIn}
            </a>
          </p>
          <p>
            <a href="/sign-in">{text.provider.failed.otherwise}</a>
          </p>
        </div>
      </main>
    </>
  );
}
