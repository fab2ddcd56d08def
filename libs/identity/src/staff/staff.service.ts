import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v4, v7 } from 'uuid';
import { JobPublisher } from '@beczka/jobs';
import { Clock, CountyContext, CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { forbidden, invitationAccepted, isMemberAlready, lastManager } from '../identity.errors.js';
import type { Role } from '../access/role.js';
import { hashOf } from '../session/secret-token.js';
import { ANSWER_TIME } from '../sign-in/sign-in-link.service.js';
import type { StaffMember } from './staff.entity.js';
import type { InviteStaffInput } from './staff.inputs.js';

/** A member of staff to write to. */
export interface StaffAddress {
  id: string;
  name: string;
  email: string;
  language: Language;
}

interface StaffRow extends Omit<StaffMember, 'lastSignInAt'> {
  last_sign_in_at: Date | null;
}

type Outcome = 'DONE' | 'MEMBER' | 'ACCEPTED' | 'MISSING' | 'NOT_ALLOWED' | 'LAST_MANAGER';

/** The people who work on a county's conferences. */
@Injectable()
export class StaffService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly publisher: JobPublisher,
  ) {}

  /** By name, as everybody in the county may see them. */
  async inCounty(countyId: string): Promise<StaffMember[]> {
    const members = await this.withAddresses(countyId);
    return members.map((member) => ({ ...member, email: null, lastSignInAt: null }));
  }

  /** One of them; nothing for whoever is not, or no longer, one. */
  async member(countyId: string, userId: string): Promise<StaffMember | undefined> {
    return (await this.inCounty(countyId)).find(({ id }) => id === userId);
  }

  /** By name, as those who manage them may see them. */
  async withAddresses(countyId: string): Promise<StaffMember[]> {
    const rows: StaffRow[] = await this.transaction.read(countyId, (manager) =>
      manager.query('SELECT * FROM staff_of_county($1)', [countyId]),
    );
    return rows.map(({ last_sign_in_at: lastSignInAt, ...member }) => ({ ...member, lastSignInAt }));
  }

  /** Where to write to these people, as far as they are members of the county. */
  emailsOf(userIds: readonly string[], countyId: string): Promise<StaffAddress[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.query('SELECT * FROM staff_addresses($1, $2)', [countyId, userIds]),
    );
  }

  /**
   * Makes someone a member and owes them the mail with a link. Whether the person had an account before cannot be told
   * from the answer: not from its time, and not from the id, which carries none.
   * Throws INVALID at `input.email` for a member of the county, FORBIDDEN when the actor manages it no longer.
   */
  async invite(
    actorId: string,
    { countyId, email, name, role, language }: InviteStaffInput,
  ): Promise<StaffMember> {
    const write = this.change(countyId, 'invite_staff($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      countyId,
      actorId,
      v4(),
      email,
      name,
      language,
      role,
      v7(),
      this.clock.now(),
    ]);
    await Promise.all([write, setTimeout(ANSWER_TIME)]);
    this.publisher.publish('sign-in-link.send', {});
    return (await this.withAddresses(countyId)).find((member) => member.email === email)!;
  }

  /**
   * Owes the mail of an invitation once more; asked twice within five minutes, one mail goes. Links sent before stay
   * good. Throws CONFLICT when it has been accepted, NOT_FOUND, or FORBIDDEN when the actor manages the county no longer.
   */
  async resendInvitation(actorId: string, countyId: string, userId: string): Promise<void> {
    const values = [countyId, actorId, userId, v7(), this.clock.now()];
    await this.change(countyId, 'resend_staff_invitation($1, $2, $3, $4, $5)', values);
    this.publisher.publish('sign-in-link.send', {});
  }

  /** Throws LAST_MANAGER at `input.role`, NOT_FOUND, or FORBIDDEN when the actor manages the county no longer. */
  async changeRole(actorId: string, countyId: string, userId: string, role: Role): Promise<StaffMember> {
    await this.change(countyId, 'change_staff_role($1, $2, $3, $4)', [countyId, actorId, userId, role]);
    const member = (await this.withAddresses(countyId)).find(({ id }) => id === userId);
    if (!member) throw notFound();
    return member;
  }

  /** Throws LAST_MANAGER, NOT_FOUND, or FORBIDDEN when the actor manages the county no longer. */
  async remove(actorId: string, countyId: string, userId: string): Promise<void> {
    await this.change(countyId, 'remove_staff($1, $2, $3)', [countyId, actorId, userId]);
  }

  /** Takes the invitation of a county, by a session that was open before. Throws NOT_FOUND where there is none. */
  async accept(session: string, countyId: string): Promise<void> {
    await this.ownWill('accept_invitation', session, countyId);
  }

  /** Leaves a county, or declines its invitation. Throws LAST_MANAGER for its only manager, NOT_FOUND. */
  async leave(session: string, countyId: string): Promise<void> {
    await this.ownWill('leave_county', session, countyId);
  }

  /** Whoever is only invited may not act in the county; the database asks whose the session is. */
  private ownWill(call: string, session: string, countyId: string): Promise<void> {
    const values = [hashOf(session), countyId, this.clock.now()];
    const work = () => this.change(countyId, `${call}($1, $2, $3)`, values);
    return CountyContext.run([countyId], work, CountyContext.actor());
  }

  private async change(countyId: string, call: string, values: unknown[]): Promise<void> {
    const [{ outcome }]: [{ outcome: Outcome }] = await this.transaction.write(countyId, (manager) =>
      manager.query(`SELECT ${call} AS outcome`, values),
    );
    switch (outcome) {
      case 'DONE':
        return;
      case 'MEMBER':
        throw isMemberAlready();
      case 'ACCEPTED':
        throw invitationAccepted();
      case 'MISSING':
        throw notFound();
      case 'NOT_ALLOWED':
        throw forbidden();
      case 'LAST_MANAGER':
        throw lastManager();
    }
  }
}
