import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { keepLanguage } from '../text/language.js';
import type { Route } from './+types/callback.js';
import { notSignedIn, ProviderFailure } from './provider-failure.js';

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
  throw redirect(`/c/${countyId}`, keepLanguage(request, data.signInWithProvider.language));
}

export default function Callback({ loaderData: { failure }, params: { countyId } }: Route.ComponentProps) {
  return <ProviderFailure failure={failure} countyId={countyId} />;
}
