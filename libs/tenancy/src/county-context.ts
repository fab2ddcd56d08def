import { AsyncLocalStorage } from 'node:async_hooks';

/** Thrown where county data are reached for without a county: a programming error, never a default. */
export class NoCountyContext extends Error {
  constructor(countyId: string, allowed: readonly string[] | undefined) {
    super(
      allowed === undefined
        ? `County ${countyId} was reached for outside any county context.`
        : `County ${countyId} is not among the counties of this context (${allowed.length}).`,
    );
    this.name = 'NoCountyContext';
  }
}

interface Context {
  counties: readonly string[] | undefined;
}

const storage = new AsyncLocalStorage<Context>();

/**
 * The set of counties the caller may act in. A request opens an empty context; whoever recognises the caller fills
 * it, once. A job's context holds exactly the county in its payload.
 */
export const CountyContext = {
  /** Runs a request whose counties are not known yet. */
  open<T>(work: () => T): T {
    return storage.run({ counties: undefined }, work);
  },

  /** Runs work that may act in these counties. */
  run<T>(counties: readonly string[], work: () => T): T {
    return storage.run({ counties }, work);
  },

  /** Fills the open context; the counties of a context never change once they are known. */
  grant(counties: readonly string[]): void {
    const context = storage.getStore();
    if (!context) throw new Error('No context is open to be granted counties.');
    if (context.counties && String(context.counties) !== String(counties)) {
      throw new Error('The counties of this context are already known.');
    }
    context.counties = counties;
  },

  /** Throws unless the caller may act in every one of these counties. */
  assert(counties: readonly string[]): void {
    const allowed = storage.getStore()?.counties;
    for (const county of counties) {
      if (!allowed?.includes(county)) throw new NoCountyContext(county, allowed);
    }
  },
};
