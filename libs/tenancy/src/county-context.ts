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

/** Who acts, as the audit log tells it. */
export interface Actor {
  kind: 'ACCOUNT' | 'PARTICIPANT' | 'OPERATOR' | 'SYSTEM';
  /** Of an account or a participant, as soon as it is known. */
  id?: string;
  /** Of the operator, or of the job that the system does; an account's name each county knows for itself. */
  name?: string;
  /** From where: a network and a browser in words. */
  origin?: string | null;
}

interface Context {
  counties: readonly string[] | undefined;
  actor: Actor;
}

const NOBODY: Actor = { kind: 'SYSTEM' };
const storage = new AsyncLocalStorage<Context>();

/**
 * The set of counties the caller may act in, and who they are. A request opens an empty context; whoever recognises the
 * caller fills it, once. A job's context holds exactly the county in its payload.
 */
export const CountyContext = {
  /** Runs a request whose counties are not known yet. */
  open<T>(work: () => T): T {
    return storage.run({ counties: undefined, actor: NOBODY }, work);
  },

  /** Runs work that may act in these counties. */
  run<T>(counties: readonly string[], work: () => T, actor: Actor = NOBODY): T {
    return storage.run({ counties, actor }, work);
  },

  /** Fills the open context; the counties of a context never change once they are known. */
  grant(counties: readonly string[], actor?: Actor): void {
    const context = storage.getStore();
    if (!context) throw new Error('No context is open to be granted counties.');
    if (context.counties && String(context.counties) !== String(counties)) {
      throw new Error('The counties of this context are already known.');
    }
    context.counties = counties;
    if (actor) context.actor = actor;
  },

  /** Who acts; the system where nobody has been recognised. */
  actor(): Actor {
    return storage.getStore()?.actor ?? NOBODY;
  },

  /** The one who acts is this person. */
  identify(id: string): void {
    const context = storage.getStore();
    if (context) context.actor = { ...context.actor, id };
  },

  /** Throws unless the caller may act in every one of these counties. */
  assert(counties: readonly string[]): void {
    const allowed = storage.getStore()?.counties;
    for (const county of counties) {
      if (!allowed?.includes(county)) throw new NoCountyContext(county, allowed);
    }
  },
};
