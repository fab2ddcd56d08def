import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  Clock,
  CountyService,
  CountyTransaction,
  type DomainError,
  keptSince,
  REMOVED_AT_ONCE,
  removeAll,
  RETENTION,
} from '@beczka/tenancy';
import { countyClosed, linkInvalid } from '../identity.errors.js';
import { ParticipantLink } from './participant-link.entity.js';
import { hashOf, newParticipantToken } from '../session/secret-token.js';

/**
 * The id of the participant whose link a token hash belongs to, as a sub-select for a statement of the hot path: no
 * row when the link is unknown or expired, its owner has left, its county is closed, or it was made before their link revision last rose: a
 * mail written while the address changes carries the revision that was read together with the old address. Give the
 * placeholders of the county (text), of the token's hash (bytea) and of the present instant (timestamptz), for example
 * `WITH me AS (${participantOfToken('$1', '$2', '$3')})`. One column, `participant_id`, and those of the participant that
 * are named besides: `p.language, p.organization_id`.
 */
export const participantOfToken = (countyId: string, tokenHash: string, now: string, besides?: string) =>
  `SELECT l.participant_id${besides ? `, ${besides}` : ''} FROM participant_link l
   JOIN participant p ON p.county_id = ${countyId} AND p.id = l.participant_id
     AND p.link_revision = l.link_revision AND p.deactivated_at IS NULL
   WHERE l.county_id = ${countyId} AND l.token_hash = ${tokenHash} AND l.expires_at > ${now}
     AND NOT EXISTS (SELECT FROM closed_county WHERE id = ${countyId})`;

/** Whom a link is for, as the same statement read them that reads the address the link goes to. */
export interface LinkOwner {
  id: string;
  linkRevision: number;
}

/** Personal links of participants: made when a mail is written, good for that person's own data alone. */
@Injectable()
export class ParticipantLinkService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly clock: Clock,
  ) {}

  /** A fresh token for each of these different people, all in one insert. Earlier links stay good until they expire. */
  async mint(
    manager: EntityManager,
    countyId: string,
    owners: readonly LinkOwner[],
    expiresAt: Date,
  ): Promise<Map<string, string>> {
    const tokens = new Map(owners.map(({ id }) => [id, newParticipantToken(countyId)]));
    const links = owners.map(({ id: participantId, linkRevision }) => ({
      countyId,
      id: uuid(),
      participantId,
      tokenHash: hashOf(tokens.get(participantId)!),
      linkRevision,
      expiresAt,
    }));
    if (links.length) await manager.insert(ParticipantLink, links);
    return tokens;
  }

  /**
   * Why a link of this county finds nobody: COUNTY_CLOSED for all of them, else LINK_INVALID. Asked in the transaction
   * that looked, if one runs: many false links at once would else wait for each other's connections.
   */
  async refusal(countyId: string): Promise<DomainError> {
    const closed = await this.transaction.read(countyId, (manager) =>
      this.counties.isClosed(countyId, manager),
    );
    return closed ? countyClosed() : linkInvalid();
  }

  /** Whose link this is. Throws LINK_INVALID when it is unknown, expired or revoked, and COUNTY_CLOSED. */
  async participantOf(countyId: string, tokenHash: Buffer): Promise<string> {
    const [row]: { participant_id: string }[] = await this.transaction.read(countyId, (manager) =>
      manager.query(participantOfToken('$1', '$2', '$3'), [countyId, tokenHash, this.clock.now()]),
    );
    if (!row) throw await this.refusal(countyId);
    await this.transaction.identify(row.participant_id);
    return row.participant_id;
  }

  /** Those of these counties that keep links which expired long ago. */
  async countiesWithExpired(counties: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT id FROM unnest($1::text[]) AS county (id)
         WHERE EXISTS (SELECT FROM participant_link WHERE county_id = county.id AND expires_at < $2)`,
        [counties, this.keptSince()],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Removes the county's links that expired long ago. */
  async removeExpired(countyId: string): Promise<void> {
    await removeAll(() =>
      this.transaction.write(countyId, async (manager) => {
        const [, removed]: [unknown, number] = await manager.query(
          `WITH old AS MATERIALIZED (
             SELECT id FROM participant_link WHERE county_id = $1 AND expires_at < $2
             LIMIT $3 FOR UPDATE SKIP LOCKED)
           DELETE FROM participant_link l USING old WHERE l.county_id = $1 AND l.id = old.id`,
          [countyId, this.keptSince(), REMOVED_AT_ONCE],
        );
        return removed;
      }),
    );
  }

  private keptSince(): Date {
    return keptSince(RETENTION.participantLink, this.clock.now());
  }
}
