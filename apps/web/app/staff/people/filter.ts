import type { ParticipantFilter, ParticipantOrder, ParticipantState } from '../../gql/graphql.js';

/** The words of an address that say which people are meant; the rest of it, such as the page, does not. */
const MEANT = ['search', 'sector', 'municipality', 'organization', 'state', 'unreachable', 'silent'] as const;

const STATES: Record<string, ParticipantState> = { inactive: 'INACTIVE', all: 'ALL' };
const ORDERS: Record<string, ParticipantOrder> = { organization: 'ORGANIZATION', newest: 'NEWEST' };

export const stateNames = ['active', 'inactive', 'all'] as const;
export const orderNames = ['name', 'organization', 'newest'] as const;

/** Which people an address means. */
export function filterOf(asked: URLSearchParams): ParticipantFilter {
  return {
    search: asked.get('search')?.trim() || null,
    sectorCode: asked.get('sector') || null,
    municipalityId: asked.get('municipality') || null,
    organizationId: asked.get('organization') || null,
    state: STATES[asked.get('state') ?? ''] ?? 'ACTIVE',
    unreachable: asked.has('unreachable'),
    silent: asked.has('silent'),
  };
}

/** The order an address asks for: `-name` is from the end. */
export function orderOf(asked: URLSearchParams): { order: ParticipantOrder; descending: boolean } {
  const sort = asked.get('sort') ?? '';
  return { order: ORDERS[sort.replace(/^-/, '')] ?? 'NAME', descending: sort.startsWith('-') };
}

/** What of an address says which people are meant, and in what order. */
export function meant(asked: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...MEANT, 'sort'].flatMap((word) => {
      const value = asked.get(word);
      return value ? [[word, value]] : [];
    }),
  );
}

/** Whether an address means others than everybody who takes part. */
export const isFiltered = (asked: URLSearchParams) => MEANT.some((word) => asked.get(word));
