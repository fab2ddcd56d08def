/** `secure` is false only where the product itself is served over plain HTTP. */
export interface CookieOptions {
  secure: boolean;
}

export const cookieOptions = (webUrl: string): CookieOptions => ({ secure: webUrl.startsWith('https:') });

/** With the prefix a browser takes the cookie from this very host over TLS alone: no neighbour can plant one. */
const nameOf = ({ secure }: CookieOptions) => (secure ? '__Host-beczka_session' : 'beczka_session');

/** The session token in a `Cookie` header. */
export function readSessionCookie(header: string | undefined, options: CookieOptions): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [name, value] = pair.split('=', 2);
    if (name?.trim() === nameOf(options)) return value?.trim() || undefined;
  }
  return undefined;
}

/** A `Set-Cookie` value. Not for scripts, not sent by other sites' forms. */
export function sessionCookie(token: string, expiresAt: Date, options: CookieOptions): string {
  return `${nameOf(options)}=${token}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`;
}

/** The `Set-Cookie` value that makes a browser forget its session. */
export function noSessionCookie(options: CookieOptions): string {
  return sessionCookie('', new Date(0), options);
}
