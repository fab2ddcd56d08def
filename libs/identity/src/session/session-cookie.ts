/** `secure` is false only where the product itself is served over plain HTTP. */
export interface CookieOptions {
  secure: boolean;
}

export const cookieOptions = (webUrl: string): CookieOptions => ({ secure: webUrl.startsWith('https:') });

const SESSION = 'beczka_session';
/** What a browser keeps while it is at a provider. */
const DEPARTURE = 'beczka_departure';

/** With the prefix a browser takes the cookie from this very host over TLS alone: no neighbour can plant one. */
const named = (name: string, { secure }: CookieOptions) => (secure ? `__Host-${name}` : name);

function read(wanted: string, header: string | undefined, options: CookieOptions): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [name, value] = pair.split('=', 2);
    if (name?.trim() === named(wanted, options)) return value?.trim() || undefined;
  }
  return undefined;
}

/** A `Set-Cookie` value. Not for scripts, not sent by other sites' forms. */
function write(name: string, token: string, expiresAt: Date, options: CookieOptions): string {
  return `${named(name, options)}=${token}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`;
}

/** The session token in a `Cookie` header. */
export const readSessionCookie = (header: string | undefined, options: CookieOptions) =>
  read(SESSION, header, options);

export const sessionCookie = (token: string, expiresAt: Date, options: CookieOptions) =>
  write(SESSION, token, expiresAt, options);

/** The secret in a `Cookie` header with which a browser was sent to a provider. */
export const readDepartureCookie = (header: string | undefined, options: CookieOptions) =>
  read(DEPARTURE, header, options);

export const departureCookie = (secret: string, expiresAt: Date, options: CookieOptions) =>
  write(DEPARTURE, secret, expiresAt, options);

/** The `Set-Cookie` value that makes a browser forget that it was sent to a provider. */
export const noDepartureCookie = (options: CookieOptions) => departureCookie('', new Date(0), options);

/** The `Set-Cookie` value that makes a browser forget its session. */
export function noSessionCookie(options: CookieOptions): string {
  return sessionCookie('', new Date(0), options);
}
