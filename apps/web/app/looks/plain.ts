/** A route's handle: a plain page ships no client code at all. */
export const plainPage = { plain: true };

/** The same but for one script, which speaks to the keys that a browser has. */
export const passkeyPage = { plain: true, passkeys: true };

type Routes = readonly { handle?: unknown }[];

const some = (routes: Routes, trait: keyof typeof passkeyPage) =>
  routes.some(({ handle }) => (handle as Partial<typeof passkeyPage> | undefined)?.[trait]);

export const isPlain = (routes: Routes) => some(routes, 'plain');
export const usesPasskeys = (routes: Routes) => some(routes, 'passkeys');
