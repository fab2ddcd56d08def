import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where mail that cannot be delivered comes back to, and the secret that tells an address of ours from a forged one. */
export interface BounceDomain {
  domain: string;
  secret: Buffer;
}

/** What the address that a mail comes back to says of it. */
export interface BouncedMail {
  countyId: string;
  messageId: string;
  /** Of the address the mail was sent to: {@link recipientMark}. */
  recipient: string;
}

const LOCAL_PART = /^b(\d{4})-([0-9a-f]{32})-([0-9a-f]{6})([0-9a-f]{18})$/;

/**
 * The envelope sender of one mail (VERP): it names the county and the message and bears a mark of the recipient, so that
 * what comes back late says nothing of a corrected address. 63 octets before the @, of the 64 that SMTP allows, and none
 * that a mail server on the way would change.
 */
export function bounceAddress(
  { countyId, id }: { countyId: string; id: string },
  recipient: string,
  { domain, secret }: BounceDomain,
): string {
  const signed = `b${countyId}-${id.replaceAll('-', '')}-${recipientMark(recipient, secret)}`;
  return `${signed}${signature(signed, secret)}@${domain}`;
}

/** Undefined for an address that is not ours, or that somebody has made up. */
export function readBounceAddress(
  address: string,
  { domain, secret }: BounceDomain,
): BouncedMail | undefined {
  const [local = '', host] = address.toLowerCase().split('@');
  const found = LOCAL_PART.exec(local);
  if (!found || host !== domain.toLowerCase()) return undefined;
  const [, countyId, id, recipient, given] = found as unknown as [string, string, string, string, string];
  const expected = signature(local.slice(0, -given.length), secret);
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return undefined;
  const messageId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { countyId, messageId, recipient };
}

/** Tells whether two addresses are one, without saying which. */
export const recipientMark = (address: string, secret: Buffer): string =>
  hmac(`recipient ${address.toLowerCase()}`, secret).slice(0, 6);

const signature = (signed: string, secret: Buffer): string => hmac(`bounce ${signed}`, secret).slice(0, 18);

const hmac = (text: string, secret: Buffer): string =>
  createHmac('sha256', secret).update(text).digest('hex');
