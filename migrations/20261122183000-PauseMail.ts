import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A county can hold back its mail to participants, all of it or one conference's, and says why a message was called off. */
export class PauseMail20261122183000 implements MigrationInterface {
  name = 'PauseMail20261122183000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_pause (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        -- Null: all mail to participants. Else what is written about this conference and about its polls.
        conference_id uuid,
        reason text NOT NULL,
        paused_at timestamptz NOT NULL,
        paused_by uuid NOT NULL,
        -- When it ends by itself; null: when somebody ends it.
        until timestamptz,
        resumed_at timestamptz,
        resumed_by uuid,
        PRIMARY KEY (county_id, id),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id)
      );
      CREATE INDEX mail_pause_standing ON mail_pause (county_id) WHERE resumed_at IS NULL;
      SELECT protect_county_table('mail_pause');
      SELECT audit_table('mail_pause', 'id', 'paused_by', 'resumed_by', 'paused_at');

      -- Whether a message to a participant about this poll, conference or person waits for the end of a pause.
      CREATE FUNCTION mail_paused(county text, subject uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM mail_pause p
          WHERE p.county_id = county AND p.resumed_at IS NULL AND (p.until IS NULL OR p.until > at)
            AND (p.conference_id IS NULL OR p.conference_id = subject OR EXISTS (
              SELECT FROM date_poll d
              WHERE d.county_id = county AND d.id = subject AND d.conference_id = p.conference_id)))
      $$;
      REVOKE EXECUTE ON FUNCTION mail_paused FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION mail_paused TO beczka_app;

      -- Why nobody needs a message any more, where that is known.
      ALTER TABLE message ADD COLUMN cancelled_because text
        CHECK (cancelled_because IN ('ANSWERED', 'OBJECTED', 'LEFT', 'CALLED_OFF', 'OVERTAKEN'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE message DROP COLUMN cancelled_because;
      DROP FUNCTION mail_paused;
      DROP TABLE mail_pause;
    `);
  }
}
