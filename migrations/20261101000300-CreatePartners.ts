import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part: organisations of a sector and a municipality, and their people. */
export class CreatePartners20261101000300 implements MigrationInterface {
  name = 'CreatePartners20261101000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sector (
        county_id text NOT NULL REFERENCES county (id),
        code text NOT NULL,
        name_pl text NOT NULL,
        name_en text NOT NULL,
        position int NOT NULL,
        PRIMARY KEY (county_id, code)
      );

      CREATE TABLE municipality (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (county_id, id)
      );
      CREATE UNIQUE INDEX municipality_name ON municipality (county_id, lower(name));

      CREATE TABLE organization (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        name text NOT NULL,
        sector_code text NOT NULL,
        municipality_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, id),
        FOREIGN KEY (county_id, sector_code) REFERENCES sector (county_id, code),
        FOREIGN KEY (county_id, municipality_id) REFERENCES municipality (county_id, id)
      );
      CREATE UNIQUE INDEX organization_name ON organization (county_id, lower(name));

      CREATE TABLE participant (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        organization_id uuid NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL CHECK (email = lower(email)),
        phone text,
        function text,
        language text NOT NULL DEFAULT 'pl' CHECK (language IN ('pl', 'en')),
        created_at timestamptz NOT NULL DEFAULT now(),
        -- A person who left keeps their answers; nobody writes to them any more.
        deactivated_at timestamptz,
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, email),
        FOREIGN KEY (county_id, organization_id) REFERENCES organization (county_id, id)
      );
      CREATE INDEX participant_organization ON participant (county_id, organization_id);

      ALTER TABLE participant_link
        ADD FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id) ON DELETE CASCADE;

      -- An uploaded list between its preview and its application. The digest is that of the previewed plan:
      -- when the county's data have moved on meanwhile, the plan differs and the coordinator looks again.
      -- Once applied, what was done is kept in place of the file.
      CREATE TABLE participant_import (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        file_name text NOT NULL,
        content bytea,
        plan_digest text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        applied_at timestamptz,
        applied_plan jsonb,
        PRIMARY KEY (county_id, id),
        CHECK ((applied_at IS NULL) = (content IS NOT NULL)),
        CHECK ((applied_at IS NULL) = (applied_plan IS NULL))
      );

      SELECT protect_county_table(t) FROM unnest(ARRAY[
        'sector', 'municipality', 'organization', 'participant', 'participant_import'
      ]::regclass[]) AS t;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant_link DROP CONSTRAINT participant_link_county_id_participant_id_fkey;
      DROP TABLE participant_import, participant, organization, municipality, sector;
    `);
  }
}
