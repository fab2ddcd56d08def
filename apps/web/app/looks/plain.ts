/** A route's handle: a plain page ships no client code at all. */
export const plainPage = { plain: true };

/** The same but for one script, which speaks to the keys that a browser has, and tells whether a form waits in it. */
export const passkeyPage = { plain: true, passkeys: true };

/** The same but for one script, which sends again what a lost connection has held up. */
export const keepingPage = { plain: true, keeps: true };

type Routes = readonly { handle?: unknown }[];

type Traits = typeof passkeyPage & typeof keepingPage;

const some = (routes: Routes, trait: keyof Traits) =>
  routes.some(({ handle }) => (handle as Partial<Traits> | undefined)?.[trait]);

export const isPlain = (routes: Routes) => some(routes, 'plain');
export const keepsAnswers = (routes: Routes) => some(routes, 'keeps');
export const usesPasskeys = (routes: Routes) => some(routes, 'passkeys');
