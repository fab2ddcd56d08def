import { keepLanguage } from '../text/language.js';

const cookieName = 'beczka_way_back';

/** Who is asked to sign in anew on their account comes back to it, by whatever way they sign in within half an hour. */
export const backToAccount = `${cookieName}=account; Path=/; Max-Age=1800; SameSite=Lax; HttpOnly`;
const forgotten = `${cookieName}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`;

const leadsToAccount = (request: Request) =>
  (request.headers.get('cookie') ?? '').split(/;\s*/).includes(`${cookieName}=account`);

/** Where somebody goes who has just signed in in this browser, and what it keeps of it. */
export function afterSignIn(request: Request, own: 'PL' | 'EN'): { to: string; init: ResponseInit } {
  const headers = new Headers(keepLanguage(request, own)?.headers);
  if (!leadsToAccount(request)) return { to: '/c', init: { headers } };
  headers.append('Set-Cookie', forgotten);
  return { to: '/account', init: { headers } };
}
