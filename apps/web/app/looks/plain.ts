/** A route's handle: a plain page ships no client code at all. */
export const plainPage = { plain: true };

export const isPlain = (routes: readonly { handle?: unknown }[]) =>
  routes.some((route) => (route.handle as { plain?: boolean } | undefined)?.plain === true);
