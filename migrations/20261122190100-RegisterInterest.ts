import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who want to join a county's partnership and have told so on its public page. */
export class RegisterInterest20261122190100 implements MigrationInterface {
  name = 'RegisterInterest20261122190100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE interest (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL CHECK (email = lower(email)),
        organization_name text NOT NULL,
        sector_code text NOT NULL,
        message text,
        language text NOT NULL CHECK (language IN ('pl', 'en')),
        -- The notice that stood beside the form.
        notice_version int NOT NULL,
        state text NOT NULL DEFAULT 'UNCONFIRMED'
          CHECK (state IN ('UNCONFIRMED', 'WAITING', 'ACCEPTED', 'DECLINED')),
        asked_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        decided_at timestamptz,
        -- Whom they have become on the list.
        participant_id uuid,
        -- Of the link in the newest mail.
        token_hash bytea,
        -- A mail is owed while this is set: the link while unconfirmed, the answer once declined.
        mail_due_at timestamptz,
        mail_attempts int NOT NULL DEFAULT 0,
        -- Names the worker's run that holds the mail.
        mail_claim uuid,
        PRIMARY KEY (county_id, id),
        FOREIGN KEY (county_id, sector_code) REFERENCES sector (county_id, code),
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id) ON DELETE CASCADE,
        CHECK ((state = 'UNCONFIRMED') = (confirmed_at IS NULL)),
        CHECK ((state IN ('ACCEPTED', 'DECLINED')) = (decided_at IS NOT NULL)),
        CHECK ((state = 'ACCEPTED') = (participant_id IS NOT NULL))
      );
      -- Said again, it takes the place of what was said before.
      CREATE UNIQUE INDEX interest_pending ON interest (county_id, email, state)
        WHERE state IN ('UNCONFIRMED', 'WAITING');
      CREATE UNIQUE INDEX interest_token ON interest (county_id, token_hash);
      CREATE INDEX interest_mail ON interest (county_id, mail_due_at) WHERE mail_due_at IS NOT NULL;
      CREATE INDEX interest_participant ON interest (county_id, participant_id) WHERE participant_id IS NOT NULL;
      SELECT protect_county_table('interest');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE interest');
  }
}
