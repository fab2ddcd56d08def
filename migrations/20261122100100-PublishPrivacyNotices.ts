import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a county tells people about their data, version by version; who was shown which; what they agree to. */
export class PublishPrivacyNotices20261122100100 implements MigrationInterface {
  name = 'PublishPrivacyNotices20261122100100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE privacy_notice (
        county_id text NOT NULL REFERENCES county (id),
        version int NOT NULL CHECK (version > 0),
        published_at timestamptz NOT NULL,
        -- No one of the first, which is made from the county's profile. No foreign key: accounts belong to no county.
        published_by uuid,
        texts jsonb NOT NULL,
        PRIMARY KEY (county_id, version)
      );

      -- When a person was first shown a version, by a mail that links it or on their own page.
      CREATE TABLE notice_shown (
        county_id text NOT NULL REFERENCES county (id),
        participant_id uuid NOT NULL,
        version int NOT NULL,
        way text NOT NULL CHECK (way IN ('MAIL', 'PAGE')),
        shown_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, participant_id, version, way),
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, version) REFERENCES privacy_notice (county_id, version)
      );

      -- Each time somebody agreed or took it back; what holds is the last of a kind.
      CREATE TABLE consent (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        participant_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('EMAIL', 'IMAGE', 'DIRECTORY', 'NO_MAIL')),
        granted boolean NOT NULL,
        recorded_at timestamptz NOT NULL,
        -- Staff who have it on paper, and say where; nobody when it is the person's own doing.
        recorded_by uuid,
        note text,
        notice_version int,
        PRIMARY KEY (county_id, id),
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, notice_version) REFERENCES privacy_notice (county_id, version),
        CHECK (recorded_by IS NOT NULL OR note IS NULL)
      );
      CREATE INDEX consent_last ON consent (county_id, participant_id, kind, recorded_at DESC, id DESC);

      SELECT protect_county_table(t) FROM unnest(ARRAY['privacy_notice', 'notice_shown', 'consent']::regclass[]) AS t;
      -- Nothing of these is changed afterwards, but for a note that tells of somebody who is forgotten.
      REVOKE UPDATE, DELETE ON privacy_notice, notice_shown, consent FROM beczka_app;
      GRANT UPDATE (note) ON consent TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent, notice_shown, privacy_notice');
  }
}
