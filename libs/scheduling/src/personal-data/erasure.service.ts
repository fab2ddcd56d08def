import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ParticipantCaller, ParticipantLinkService } from '@beczka/identity';
import { MessageService } from '@beczka/notifications';
import { Participant, ParticipantImportService, ParticipantService } from '@beczka/partners';
import { AuditLog, Clock, CountyTransaction, notFound } from '@beczka/tenancy';
import type { Erasure } from './erasure.entity.js';

/**
 * What the person `$2`, whose address is `$3`, has said of themselves on the public page, under any address that their
 * entries `$4` have had; the log knows those given up, and is kept for longer than what waits. An address that has become
 * somebody else's is not theirs.
 */
const INTERESTS_REMOVED = `
  DELETE FROM interest i WHERE county_id = $1 AND (participant_id = $2 OR email = $3 OR email IN (
    SELECT unnest(ARRAY[e.before ->> 'email', e.after ->> 'email']) FROM audit_event e
    WHERE e.county_id = $1 AND e.subject_type = 'PARTICIPANT' AND e.subject_id = ANY ($4)
  ) AND NOT EXISTS (SELECT FROM participant p WHERE p.county_id = $1 AND p.email = i.email))`;

/** Removes what is known of a person. What they answered stays: tallies, past quorums and reports remain true. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly messages: MessageService,
    private readonly imports: ParticipantImportService,
    private readonly participants: ParticipantService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  preview(countyId: string, id: string): Promise<Erasure> {
    return this.transaction.read(countyId, async (manager) => {
      const participant = await this.participants.get(countyId, id);
      const [counts]: Omit<Erasure, 'participant'>[] = await manager.query(
        `SELECT (SELECT count(*) FROM answer WHERE county_id = $1 AND participant_id = $2)::int AS answers,
           (SELECT count(comment) FROM poll_invitation WHERE county_id = $1 AND participant_id = $2)::int AS comments,
           count(*) FILTER (WHERE state IN ('PENDING', 'SENDING'))::int AS owed,
           count(*) FILTER (WHERE state = 'SENT')::int AS sent
         FROM message WHERE county_id = $1 AND participant_id = $2`,
        [countyId, id],
      );
      return { participant, ...counts! };
    });
  }

  /**
   * For good. Done twice, it is done once. With `stillMeant`, only if that holds once nobody else can change the person any
   * more. Throws NOT_FOUND.
   */
  async erase(
    countyId: string,
    id: string,
    stillMeant?: (manager: EntityManager) => Promise<boolean>,
  ): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const seen = await manager.findOneBy(Participant, { countyId, id });
      if (!seen) throw notFound();
      if (seen.erased) return;
      await manager.query('SAVEPOINT untouched');
      // Answers are locked before messages, and these and lists before their participant, as everywhere.
      const person = [countyId, id];
      await manager.query(
        'SELECT FROM poll_invitation WHERE county_id = $1 AND participant_id = $2 ORDER BY poll_id FOR UPDATE',
        person,
      );
      await this.messages.forget(countyId, id);
      await this.imports.forget(countyId, seen);
      await manager.query(
        'SELECT FROM participant WHERE county_id = $1 AND id = $2 FOR NO KEY UPDATE',
        person,
      );
      if (stillMeant && !(await stillMeant(manager))) {
        await manager.query('ROLLBACK TO SAVEPOINT untouched');
        return;
      }
      const [, erased]: [unknown, number] = await manager.query(
        `UPDATE participant SET first_name = '', last_name = '', email = NULL, phone = NULL, function = NULL,
           language = 'pl', link_revision = link_revision + 1, unnoticed = true, erasure_requested_at = NULL,
           address_failed_at = NULL, address_failure = NULL,
           erased_at = $3, deactivated_at = coalesce(deactivated_at, $3)
         WHERE county_id = $1 AND id = $2 AND erased_at IS NULL`,
        [...person, this.clock.now()],
      );
      // Somebody else has just done it.
      if (!erased) return;
      await manager.query(
        'DELETE FROM participant_link WHERE county_id = $1 AND participant_id = $2',
        person,
      );
      await manager.query('DELETE FROM calendar_feed WHERE county_id = $1 AND participant_id = $2', person);
      await manager.query(
        `UPDATE poll_invitation SET comment = NULL, called_at = NULL, called_by = NULL
         WHERE county_id = $1 AND participant_id = $2 AND (comment IS NOT NULL OR called_at IS NOT NULL)`,
        person,
      );
      await manager.query(
        'UPDATE consent SET note = NULL WHERE county_id = $1 AND participant_id = $2 AND note IS NOT NULL',
        person,
      );
      // What was recorded of them under another entry, before it turned out to be theirs, is theirs as well.
      const entries: { id: string }[] = await manager.query(
        'SELECT id FROM participant WHERE county_id = $1 AND $2 IN (id, merged_into)',
        person,
      );
      const ids = entries.map((entry) => entry.id);
      await manager.query(INTERESTS_REMOVED, [...person, seen.email, ids]);
      for (const entry of ids) await this.audit.erase(countyId, entry);
      await this.participants.noticeAfterCommit(countyId);
    });
  }

  /**
   * By the person themselves; a manager decides. Asked twice, it was asked when it was asked first. Throws LINK_INVALID
   * and COUNTY_CLOSED.
   */
  async request({ countyId, tokenHash }: ParticipantCaller): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      await manager.query(
        `UPDATE participant SET erasure_requested_at = coalesce(erasure_requested_at, $3)
         WHERE county_id = $1 AND id = $2 AND erased_at IS NULL`,
        [countyId, id, this.clock.now()],
      );
    });
  }

  /** The request has been answered otherwise. Throws NOT_FOUND. */
  async dismissRequest(countyId: string, id: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const [, found]: [unknown, number] = await manager.query(
        'UPDATE participant SET erasure_requested_at = NULL WHERE county_id = $1 AND id = $2',
        [countyId, id],
      );
      if (!found) throw notFound();
    });
  }
}
