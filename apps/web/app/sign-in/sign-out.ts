import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { Route } from './+types/sign-out.js';

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export async function action({ context }: Route.ActionArgs) {
  await context.get(apiContext).query(SignOut);
  // Also what was being typed, on pages that run no script as well.
  return redirect('/', { headers: { 'Clear-Site-Data': '"storage"' } });
}

export const loader = () => redirect('/');
