import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counties word their letters, sign them in their own way and put their logo on them; staff try them on themselves. */
export class WordLetters20261122183100 implements MigrationInterface {
  name = 'WordLetters20261122183100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_wording (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        occasion text NOT NULL,
        language text NOT NULL CHECK (language IN ('pl', 'en')),
        -- What the log calls it.
        code text NOT NULL GENERATED ALWAYS AS (occasion || ' ' || language) STORED,
        subject text NOT NULL,
        greeting text NOT NULL,
        opening text NOT NULL,
        closing text NOT NULL,
        version uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, occasion, language)
      );
      SELECT protect_county_table('letter_wording');
      SELECT audit_table('letter_wording', 'code', 'id', 'occasion', 'language', 'version', 'changed_at');

      CREATE TABLE letterhead (
        county_id text PRIMARY KEY REFERENCES county (id),
        signature_pl text,
        signature_en text,
        logo bytea CHECK (octet_length(logo) <= 204800),
        logo_type text CHECK (logo_type IN ('image/png', 'image/jpeg')),
        logo_width int,
        logo_height int,
        logo_alt text,
        logo_given_at timestamptz,
        -- Of the signature.
        version uuid,
        CONSTRAINT letterhead_logo_whole
          CHECK (num_nonnulls(logo, logo_type, logo_width, logo_height, logo_alt, logo_given_at) IN (0, 6))
      );
      SELECT protect_county_table('letterhead');
      SELECT audit_table('letterhead', 'county_id', 'logo', 'logo_type', 'logo_width', 'logo_height', 'version');

      -- Letters that staff send to themselves, the last of each kind; nobody is owed them.
      CREATE TABLE trial (
        county_id text NOT NULL,
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        occasion text NOT NULL,
        subject_id uuid,
        language text NOT NULL,
        requested_at timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        -- When a worker may take it: at once, after a lease, after a failure; never once it was given up.
        next_attempt_at timestamptz NOT NULL,
        sent_at timestamptz,
        last_error text,
        PRIMARY KEY (county_id, id),
        CONSTRAINT trial_once UNIQUE NULLS NOT DISTINCT (county_id, user_id, occasion, subject_id, language),
        FOREIGN KEY (county_id, user_id) REFERENCES membership (county_id, user_id) ON DELETE CASCADE
      );
      CREATE INDEX trial_due ON trial (county_id, next_attempt_at) WHERE sent_at IS NULL;
      SELECT protect_county_table('trial');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trial, letterhead, letter_wording');
  }
}
