import { isIPv6 } from 'node:net';

/** Whom a limit counts: a network address, an e-mail address, a personal link, a member of staff. */
export type CountedBy = 'address' | 'email' | 'link' | 'person';

export interface RateLimit {
  by: CountedBy;
  /** How often within `seconds`, counted from the first. */
  most: number;
  seconds: number;
}

export interface LimitedField {
  limits: readonly RateLimit[];
  /** Refused while nobody can count, which is to say while Redis is away. */
  closed?: true;
}

const QUARTER = 15 * 60;

/**
 * How often root fields may be called. A conference hall or an office is many people behind one address, all of whom
 * may answer within the same second and look again; somebody who tries links or addresses at random needs far more.
 */
export const RATE_LIMITS: Readonly<Record<string, LimitedField>> = {
  requestSignInLink: {
    limits: [
      { by: 'email', most: 5, seconds: QUARTER },
      { by: 'address', most: 60, seconds: QUARTER },
    ],
    closed: true,
  },
  signIn: { limits: [{ by: 'address', most: 60, seconds: QUARTER }], closed: true },
  startPasskeySignIn: { limits: [{ by: 'address', most: 120, seconds: QUARTER }], closed: true },
  signInWithPasskey: { limits: [{ by: 'address', most: 60, seconds: QUARTER }], closed: true },
  startProviderSignIn: { limits: [{ by: 'address', most: 60, seconds: QUARTER }], closed: true },
  signInWithProvider: { limits: [{ by: 'address', most: 60, seconds: QUARTER }], closed: true },
  saveSignInProvider: { limits: [{ by: 'person', most: 30, seconds: QUARTER }] },
  testSignInProvider: { limits: [{ by: 'person', most: 30, seconds: QUARTER }] },
  startAddingPasskey: { limits: [{ by: 'person', most: 30, seconds: QUARTER }], closed: true },
  addPasskey: { limits: [{ by: 'person', most: 30, seconds: QUARTER }], closed: true },
  requestPersonalLink: {
    limits: [
      { by: 'email', most: 3, seconds: 4 * QUARTER },
      { by: 'address', most: 60, seconds: QUARTER },
    ],
    closed: true,
  },
  renewOwnLinks: {
    limits: [
      { by: 'link', most: 10, seconds: QUARTER },
      { by: 'address', most: 600, seconds: QUARTER },
    ],
  },
  participantView: {
    limits: [
      { by: 'link', most: 120, seconds: 60 },
      { by: 'address', most: 3_000, seconds: 60 },
    ],
  },
  saveAnswers: {
    limits: [
      { by: 'link', most: 120, seconds: 60 },
      { by: 'address', most: 1_500, seconds: 60 },
    ],
  },
  previewParticipantImport: { limits: [{ by: 'person', most: 30, seconds: QUARTER }] },
  applyParticipantImport: { limits: [{ by: 'person', most: 30, seconds: QUARTER }] },
};

/** What one subscriber has of an address: all of an IPv4 one, the first half of an IPv6 one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const parts = (text: string | undefined) => (text ? text.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - parts(head).length - parts(tail).length;
  const groups = [...parts(head), ...Array<string>(missing).fill('0'), ...parts(tail)];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
