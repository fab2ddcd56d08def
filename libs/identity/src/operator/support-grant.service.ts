import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditLog, Clock, CountyTransaction, notFound } from '@beczka/tenancy';
import { forbidden, supportIsGranted } from '../identity.errors.js';
import type { SupportGrant, SupportVisit } from './support-grant.entity.js';
import type { GrantSupportInput } from './support-grant.inputs.js';

interface GrantRow extends Pick<SupportGrant, 'id' | 'reason' | 'holds'> {
  granted_by: string;
  granted_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  visits: { [K in keyof SupportVisit]: string }[];
}

/** In seconds. */
const VISIT_TOLD_EVERY = 60 * 60;

type Outcome = 'DONE' | 'MISSING' | 'NOT_ALLOWED' | 'GRANTED';

/** A county's manager lets operators look in for some hours; while that holds every operator is an observer there. */
@Injectable()
export class SupportGrantService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly log: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(countyId: string): Promise<SupportGrant[]> {
    const rows: GrantRow[] = await this.transaction.read(countyId, (manager) =>
      manager.query('SELECT * FROM support_grants($1, $2)', [countyId, this.clock.now()]),
    );
    return rows.map(asGrant);
  }

  /** Throws CONFLICT while one holds already, FORBIDDEN when the actor manages the county no longer. */
  async grant(actorId: string, { countyId, hours, reason }: GrantSupportInput): Promise<SupportGrant> {
    const id = uuid();
    await this.change(countyId, id, 'SUPPORT_GRANTED', { hours, reason }, (manager) =>
      manager.query('SELECT grant_support($1, $2, $3, $4, $5, $6) AS outcome', [
        ...[countyId, actorId, id, hours, reason],
        this.clock.now(),
      ]),
    );
    return this.one(countyId, id);
  }

  /** From the next request on. One that has ended already stays as it is. Throws NOT_FOUND, and FORBIDDEN as above. */
  async revoke(actorId: string, countyId: string, id: string): Promise<SupportGrant> {
    await this.change(countyId, id, 'SUPPORT_REVOKED', undefined, (manager) =>
      manager.query('SELECT revoke_support($1, $2, $3, $4) AS outcome', [
        ...[countyId, actorId, id],
        this.clock.now(),
      ]),
    );
    return this.one(countyId, id);
  }

  /**
   * Writes down that an operator, who acts in this context, looks into a county that lets them; its journal tells it once
   * an hour. What a page asks at once waits for each other at the visit, so that it is told once.
   */
  async noteVisit(countyId: string, operatorId: string): Promise<void> {
    const now = this.clock.now();
    await this.transaction.write(countyId, async (manager) => {
      await manager.query('SELECT note_support_visit($1, $2, $3)', [countyId, operatorId, now]);
      const grants: { id: string }[] = await manager.query(
        'SELECT id FROM support_grants($1, $2) WHERE holds',
        [countyId, now],
      );
      for (const { id } of grants)
        await this.log.record(countyId, {
          action: 'SUPPORT_LOOKED',
          subject: { type: 'SUPPORT_GRANT', id },
          onceIn: VISIT_TOLD_EVERY,
        });
    });
  }

  private async one(countyId: string, id: string): Promise<SupportGrant> {
    return (await this.list(countyId)).find((grant) => grant.id === id)!;
  }

  private async change(
    countyId: string,
    id: string,
    action: string,
    after: Record<string, unknown> | undefined,
    work: (manager: EntityManager) => Promise<[{ outcome: Outcome }]>,
  ): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const [{ outcome }] = await work(manager);
      if (outcome === 'NOT_ALLOWED') throw forbidden();
      if (outcome === 'MISSING') throw notFound();
      if (outcome === 'GRANTED') throw supportIsGranted();
      await this.log.record(countyId, { action, subject: { type: 'SUPPORT_GRANT', id }, after });
    });
  }
}

const asGrant = ({
  granted_by,
  granted_at,
  expires_at,
  revoked_at,
  visits,
  ...grant
}: GrantRow): SupportGrant => ({
  ...grant,
  grantedBy: granted_by,
  grantedAt: granted_at,
  expiresAt: expires_at,
  revokedAt: revoked_at,
  visits: visits.map(({ name, firstAt, lastAt }) => ({
    name,
    firstAt: new Date(firstAt),
    lastAt: new Date(lastAt),
  })),
});
