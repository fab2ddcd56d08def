import DataLoader from 'dataloader';

/** Where the loaders of one request live. */
export type LoaderContext = object;

const loaders = new WeakMap<LoaderContext, Map<string, DataLoader<never, unknown>>>();

/** What a request has loaded so far is loaded anew when it is next asked for: a change may have made it untrue. */
export function forgetLoaded(context: LoaderContext): void {
  loaders.delete(context);
}

/**
 * The request's loader of this name for this county, made on first use: relation fields that ask for keys one by one
 * are answered by one batch. `load` receives distinct keys and gives the values it has by key.
 */
export function batched<K extends string, V>(
  context: LoaderContext,
  name: string,
  countyId: string,
  load: (keys: readonly K[]) => Promise<Map<K, V>>,
): DataLoader<K, V | null> {
  const own = loaders.get(context) ?? new Map<string, DataLoader<never, unknown>>();
  loaders.set(context, own);
  const key = `${name} ${countyId}`;
  let loader = own.get(key) as DataLoader<K, V | null> | undefined;
  if (!loader) {
    loader = new DataLoader<K, V | null>(async (keys) => {
      const values = await load(keys);
      return keys.map((k) => values.get(k) ?? null);
    });
    own.set(key, loader as never);
  }
  return loader;
}
