import { readFileSync } from 'node:fs';
import { DomainError } from '@beczka/tenancy';

/** Documents that the web app sends, by their hash; `npm run schema` writes the file anew. */
export const OPERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('../operations.json', import.meta.url), 'utf8'))),
);

/** A request as the web app sends it: `query` is the hash of a registered operation when `persisted` is true. */
interface Asked {
  query: string;
  persisted?: boolean;
}

/**
 * How the driver finds the document of a request.
 * @param anyOperation whether callers may bring documents of their own; else only registered operations are served
 */
export const registeredOperations = (anyOperation: boolean) => ({
  isPersistedQuery: ({ persisted }: Asked) => persisted || !anyOperation,
  // Nobody registers an operation by asking.
  isPersistedQueryRetry: () => false,
  getHash: ({ query, persisted }: Asked) => {
    if (!persisted || !OPERATIONS.has(query)) throw notRegistered();
    return query;
  },
  getQueryFromHash: async (hash: string) => OPERATIONS.get(hash),
});

const notRegistered = () =>
  new DomainError('NOT_REGISTERED', {
    pl: 'Ten serwis wykonuje tylko zapytania swojej własnej aplikacji.',
    en: 'This service carries out the operations of its own application only.',
  });
