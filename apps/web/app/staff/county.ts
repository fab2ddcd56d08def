import { useRouteLoaderData } from 'react-router';
import type { Action, StaffShellQuery } from '../gql/graphql.js';

/** The county whose pages these are, as the shell loaded it. */
export const useShell = () => useRouteLoaderData<StaffShellQuery>('staff')!;

/** Paths within the county's pages. */
export function useCountyPath() {
  const { county } = useShell();
  return (path = '') => `/c/${county.id}${path && `/${path}`}`;
}

/** Whether the person may do this here; the API refuses whatever the pages forget to hide. */
export function useMay() {
  const { me, county } = useShell();
  const actions = me?.memberships.find((one) => one.county.id === county.id)?.actions;
  return (action: Action) => actions?.includes(action) ?? false;
}

/** A route's handle: the page is for those who may do this. */
export const needs = (action: Action) => ({ needs: action });

/** What the pages of these routes need. */
export const neededBy = (routes: readonly { handle?: unknown }[]): Action[] =>
  routes.flatMap((route) => (route.handle as { needs?: Action } | undefined)?.needs ?? []);
