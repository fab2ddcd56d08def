import type { Language } from '@beczka/tenancy';
import type { Role } from './role.js';

export interface CountyRole {
  countyId: string;
  role: Role;
  /** Of an operator whom the county lets look in: until when, in ISO 8601. */
  supportUntil?: string;
}

export interface AnonymousCaller {
  kind: 'anonymous';
}

/** A signed-in member of staff, with every county they have come to. */
export interface StaffCaller {
  kind: 'staff';
  userId: string;
  name: string;
  email: string;
  language: Language;
  memberships: readonly CountyRole[];
  /** From counties that wait for their answer; they cannot act there yet. */
  invitations: readonly CountyRole[];
  /** Those they belong to and nobody can act in, for the operator has closed them. */
  closedCounties: readonly string[];
  /** Whether they run the platform. It opens no county to them. */
  operator: boolean;
  /**
   * The county whose provider has opened the session; null when the person themselves has. Whoever runs a provider can
   * have it say anything, so such a session is good for that county and not for what is the account's own.
   */
  onlyCounty: string | null;
}

/**
 * Someone who brings a personal link. Nobody has looked the link up yet: whoever serves them does so in the statement
 * that reads or writes their data (see ParticipantLinkService), which spares the hot path a round trip.
 */
export interface ParticipantCaller {
  kind: 'participant';
  countyId: string;
  /** SHA-256 of the whole token. */
  tokenHash: Buffer;
}

export type Caller = AnonymousCaller | StaffCaller | ParticipantCaller;

/** The counties the caller may act in; undefined when nothing is known about them. */
export function countiesOf(caller: Caller): readonly string[] | undefined {
  switch (caller.kind) {
    case 'staff':
      return caller.memberships.map(({ countyId }) => countyId);
    case 'participant':
      return [caller.countyId];
    case 'anonymous':
      return undefined;
  }
}
