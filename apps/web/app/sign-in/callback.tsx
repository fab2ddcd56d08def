import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import type { Route } from './+types/callback.js';
import { notSignedIn, ProviderFailure } from './provider-failure.js';
import { afterSignIn } from './way-back.js';

const SignInWithProvider = graphql(`
  mutation SignInWithProvider($input: ProviderSignInInput!) {
    signInWithProvider(input: $input) {
      language
    }
  }
`);

export const handle = plainPage;

export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });

/** Where a county's provider sends the browser back to. */
export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const parameters = new URL(request.url).search.slice(1) || 'state=';
  const { data, failure } = await context
    .get(apiContext)
    .attempt(SignInWithProvider, { input: { countyId, parameters } });
  if (failure) return notSignedIn(failure);
  const { to, init } = afterSignIn(request, data.signInWithProvider.language, `/c/${countyId}`);
  throw redirect(to, init);
}

export default function Callback({ loaderData: { failure }, params: { countyId } }: Route.ComponentProps) {
  return <ProviderFailure failure={failure} countyId={countyId} />;
}
