const NAME = 'beczka_session';

/** The session token in a `Cookie` header. */
export function readSessionCookie(header: string | undefined): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [name, value] = pair.split('=', 2);
    if (name?.trim() === NAME) return value?.trim() || undefined;
  }
  return undefined;
}

/**
 * A `Set-Cookie` value. Not for scripts, not sent by other sites' forms; `secure` keeps it off plain HTTP and is false
 * only where the product itself is served over plain HTTP.
 */
export function sessionCookie(token: string, expiresAt: Date, { secure }: { secure: boolean }): string {
  return `${NAME}=${token}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The `Set-Cookie` value that makes a browser forget its session. */
export function noSessionCookie({ secure }: { secure: boolean }): string {
  return sessionCookie('', new Date(0), { secure });
}
