import { useRouteLoaderData } from 'react-router';
import type { StaffShellQuery } from '../gql/graphql.js';

/** The county whose pages these are, as the shell loaded it. */
export const useShell = () => useRouteLoaderData<StaffShellQuery>('staff')!;

/** Paths within the county's pages. */
export function useCountyPath() {
  const { county } = useShell();
  return (path = '') => `/c/${county.id}${path && `/${path}`}`;
}
