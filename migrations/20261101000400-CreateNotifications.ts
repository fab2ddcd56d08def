import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The message ledger: one row per person, occasion, subject and revision; a row is what is owed. */
export class CreateNotifications20261101000400 implements MigrationInterface {
  name = 'CreateNotifications20261101000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE message (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        participant_id uuid,
        -- Staff recipient. No foreign key: accounts belong to no county.
        user_id uuid,
        occasion text NOT NULL,
        -- The poll or conference the message speaks of.
        subject_id uuid NOT NULL,
        revision int NOT NULL,
        due_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'PENDING'
          CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
        attempts int NOT NULL DEFAULT 0,
        -- When a worker may take the row: the due time, then the end of a lease, then the next retry.
        -- Of a row that FAILED: when it was given up, to the minute.
        next_attempt_at timestamptz NOT NULL,
        -- Names the worker run that holds the lease; a worker that lost it must not mark the row.
        -- A row that was cancelled while it was held keeps it: its mail may have gone out all the same.
        claim uuid,
        last_error text,
        sent_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, id),
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id) ON DELETE CASCADE,
        CHECK (num_nonnulls(participant_id, user_id) = 1)
      );
      CREATE UNIQUE INDEX message_owed_once ON message
        (county_id, subject_id, occasion, revision, participant_id, user_id) NULLS NOT DISTINCT;
      CREATE INDEX message_due ON message (county_id, next_attempt_at) WHERE state IN ('PENDING', 'SENDING');
      CREATE INDEX message_failed ON message (county_id, next_attempt_at) WHERE state = 'FAILED';
      CREATE INDEX message_participant ON message (county_id, participant_id);
      SELECT protect_county_table('message');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE message');
  }
}
