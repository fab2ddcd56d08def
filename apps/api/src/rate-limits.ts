import { isIPv6 } from 'node:net';
import { firstGroups, type Permission, unmapped } from '@beczka/identity';

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
const HOUR = 60 * 60;

/**
 * How often a root field may be called that is not named below, by whom it is for. A conference hall or an office is many
 * people behind one address, all of whom may answer within the same second and look again; somebody who tries links or
 * addresses at random needs far more.
 */
export const USUAL_LIMITS: Readonly<Record<Permission['kind'], LimitedField>> = {
  anyone: { limits: [{ by: 'address', most: 3_000, seconds: 60 }] },
  participant: {
    limits: [
      { by: 'link', most: 120, seconds: 60 },
      { by: 'address', most: 1_500, seconds: 60 },
    ],
  },
  account: { limits: [{ by: 'person', most: 600, seconds: 60 }] },
  operator: { limits: [{ by: 'person', most: 600, seconds: 60 }] },
  staff: { limits: [{ by: 'person', most: 600, seconds: 60 }] },
};

const limit = (by: CountedBy, most: number, seconds = QUARTER): RateLimit => ({ by, most, seconds });

/** Mail to a person whom staff choose: as many as an office writes to by hand. */
const TO_ONE: LimitedField = { limits: [limit('person', 300)] };
/** Mail to everybody who takes part. */
const TO_ALL: LimitedField = { limits: [limit('person', 60)] };
/** A way in: guessed at, or a mail to an address that a stranger names. */
const way = (...limits: RateLimit[]): LimitedField => ({ limits, closed: true });

/** Root fields that send mail, let somebody in, work hard or give much away. */
export const RATE_LIMITS: Readonly<Record<string, LimitedField>> = {
  requestSignInLink: way(limit('email', 5), limit('address', 60)),
  signIn: way(limit('address', 60)),
  startPasskeySignIn: way(limit('address', 120)),
  signInWithPasskey: way(limit('address', 60)),
  startProviderSignIn: way(limit('address', 60)),
  signInWithProvider: way(limit('address', 60)),
  saveSignInProvider: { limits: [limit('person', 30)] },
  testSignInProvider: { limits: [limit('person', 30)] },
  startAddingPasskey: way(limit('person', 30)),
  addPasskey: way(limit('person', 30)),

  requestPersonalLink: way(limit('email', 3, HOUR), limit('address', 60)),
  registerInterest: way(limit('email', 3, HOUR), limit('address', 60)),
  confirmInterest: way(limit('address', 60)),
  acceptInterest: TO_ONE,
  declineInterest: TO_ONE,
  renewOwnLinks: { limits: [limit('link', 10), limit('address', 600)] },
  participantView: { limits: [limit('link', 120, 60), limit('address', 3_000, 60)] },
  ownPersonalData: { limits: [limit('link', 20), limit('address', 600)] },
  // Each writes to an address that the bearer chooses; a person may name a few a day, and try a few more.
  nameDeputy: { limits: [limit('link', 10, HOUR), limit('address', 600)] },
  requestErasure: { limits: [limit('link', 10), limit('address', 600)] },

  // Whoever gives a place back has a letter sent to the next.
  saveRegistration: { limits: [limit('link', 120), limit('address', 3_000)] },
  registerParticipant: TO_ONE,
  createCalendarFeed: { limits: [limit('link', 20), limit('address', 1_500)] },

  // The invited address is chosen freely, and the mail bears the inviter's name.
  inviteStaff: { limits: [limit('person', 30, HOUR), limit('email', 5, HOUR)] },
  resendStaffInvitation: { limits: [limit('person', 30, HOUR)] },
  inviteFirstManager: { limits: [limit('person', 30, HOUR)] },
  openCounty: { limits: [limit('person', 60)] },
  // It tells who has an account.
  endAccountSessions: { limits: [limit('person', 30, HOUR)] },

  openDatePoll: TO_ALL,
  extendDatePoll: TO_ALL,
  addDateSlot: TO_ALL,
  closeDatePoll: TO_ALL,
  decideDatePoll: TO_ALL,
  cancelDatePoll: TO_ALL,
  updateConference: TO_ALL,
  moveConference: TO_ALL,
  cancelConference: TO_ALL,
  cancelCycle: TO_ALL,
  resumeMail: TO_ALL,

  previewParticipantImport: { limits: [limit('person', 30)] },
  applyParticipantImport: { limits: [limit('person', 30)] },
  applyBulkChange: TO_ALL,
  mergeParticipants: TO_ONE,
  undoBulkChange: TO_ALL,
  exportParticipants: { limits: [limit('person', 60)] },
  exportPersonalData: { limits: [limit('person', 60)] },
  createParticipant: TO_ONE,
  nameDeputyFor: TO_ONE,
  endDeputyOf: TO_ONE,
  updateParticipant: TO_ONE,
  reactivateParticipant: TO_ONE,
  renewPersonalLinks: TO_ONE,
  confirmAddress: TO_ONE,
  resendPersonalLink: TO_ONE,
  retryMessage: TO_ONE,
  // To oneself, as often as one looks while wording.
  sendTrial: { limits: [limit('person', 20)] },
};

/** How often this root field may be called. */
export const limitsOf = (name: string, kind: Permission['kind']): LimitedField =>
  RATE_LIMITS[name] ?? USUAL_LIMITS[kind];

/** What one subscriber has of an address: all of an IPv4 one, the first half of an IPv6 one. */
export function networkOf(address: string): string {
  const plain = unmapped(address);
  return isIPv6(plain) ? firstGroups(plain, 4) : plain;
}
