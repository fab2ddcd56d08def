import { keepLanguage } from '../text/language.js';

const cookieName = 'beczka_way_back';
/** Pages of those who are signed in; never another site's. */
const OURS = /^\/(c|account|operator)(\/[\w-]+)*$/;

/** Who is asked to sign in anew comes back to where they were, by whatever way they sign in within half an hour. */
export const wayBackTo = (path: string) =>
  `${cookieName}=${OURS.test(path) ? path : '/c'}; Path=/; Max-Age=1800; SameSite=Lax; HttpOnly`;
const forgotten = `${cookieName}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`;

/** Where the person was, if they were asked to sign in. */
export function wayBack(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const path = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  return path && OURS.test(path) ? path : undefined;
}

/** Where somebody goes who has just signed in in this browser, and what it keeps of it. */
export function afterSignIn(
  request: Request,
  own: 'PL' | 'EN',
  within = '/',
): { to: string; init: ResponseInit } {
  const headers = new Headers(keepLanguage(request, own)?.headers);
  const path = wayBack(request);
  if (path) headers.append('Set-Cookie', forgotten);
  const to = path?.startsWith(within) ? path : within === '/' ? '/c' : within;
  return { to, init: { headers } };
}
