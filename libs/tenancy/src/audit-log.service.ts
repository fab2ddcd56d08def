import { Injectable } from '@nestjs/common';
import { CountyTransaction } from './county-transaction.js';

/** Something done in a county that changes no row of an audited table. */
export interface AuditedEvent {
  /** In capitals, such as `EXPORTED`; journal-words.ts has the sentence for each. */
  action: string;
  /** A table in capitals, `PARTICIPANT`, and the key of one of its rows. */
  subject: { type: string; id?: string };
  /** What is worth knowing of it, by name. Values that tell of a person belong to an event about that participant. */
  after?: Record<string, unknown>;
  /** Seconds within which the same of the same actor is recorded once. */
  onceIn?: number;
}

/**
 * The append-only log of a county. Changes of rows are recorded by triggers (see audited-tables.ts); this is for what
 * leaves no row behind. Who, when and from where is taken from the transaction.
 */
@Injectable()
export class AuditLog {
  constructor(private readonly transaction: CountyTransaction) {}

  /** Joins the caller's transaction, and so stands or falls with it. */
  async record(countyId: string, { action, subject, after, onceIn }: AuditedEvent): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query('SELECT record_event($1, $2, $3, $4, $5, $6)', [
        ...[countyId, action, subject.type, subject.id ?? null],
        ...[after ? JSON.stringify(after) : null, onceIn ? `${onceIn} seconds` : null],
      ]),
    );
  }

  /** {@link record} of one deed that was done to each of these, in one statement. */
  async recordEach(countyId: string, action: string, type: string, ids: readonly string[]): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query('SELECT record_event($1, $2, $3, id, NULL) FROM unnest($4::text[]) AS id', [
        ...[countyId, action, type],
        ids,
      ]),
    );
  }

  /**
   * Takes out of the log what it says of a participant whose data were removed, with the places they acted from, and
   * records that it was done. After the last change of that person's rows, in the same transaction: what is changed later
   * is told anew.
   */
  async erase(countyId: string, participantId: string): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query('SELECT erase_from_audit($1, $2)', [countyId, participantId]),
    );
  }
}
