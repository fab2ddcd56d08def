import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import type { Route } from './+types/county.js';
import { notSignedIn, ProviderFailure } from './provider-failure.js';

const StartProviderSignIn = graphql(`
  mutation StartProviderSignIn($input: SignInProviderRefInput!) {
    startProviderSignIn(input: $input)
  }
`);

export const handle = plainPage;

/** A link, not a form: the browser goes on to another site, where our forms may not lead. */
export async function loader({ params: { countyId }, context }: Route.LoaderArgs) {
  const { data, failure } = await context
    .get(apiContext)
    .attempt(StartProviderSignIn, { input: { countyId } });
  if (failure) return notSignedIn(failure);
  throw redirect(data.startProviderSignIn);
}

export default function County({ loaderData: { failure }, params: { countyId } }: Route.ComponentProps) {
  return <ProviderFailure failure={failure} countyId={countyId} />;
}
