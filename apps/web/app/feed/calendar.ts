import { createHash } from 'node:crypto';

/** How long a calendar program may use what it has fetched, in seconds. */
const FRESH = 15 * 60;

/**
 * A calendar that programs fetch again and again: what they have already is not sent once more. Without METHOD in its type,
 * for it invites nobody.
 */
export function calendarAnswer(request: Request, content: string, kept: 'public' | 'private'): Response {
  // Weak, for it is packed on its way to those who can unpack it.
  const etag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
  const headers = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="konferencje.ics"',
    'Cache-Control': `${kept}, max-age=${FRESH}`,
    ETag: etag,
    ...(kept === 'private' && { 'X-Robots-Tag': 'noindex' }),
  };
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  const same = known.some((one) => one.trim() === '*' || `W/${one.trim().replace(/^W\//, '')}` === etag);
  return same ? new Response(null, { status: 304, headers }) : new Response(content, { headers });
}
