import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts every county shares, and the one mechanism that keeps counties apart.
 *
 * `beczka_app` may read reference tables and never write them; they are loaded by the migration step.
 */
export class CreateReference20261101000100 implements MigrationInterface {
  name = 'CreateReference20261101000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE voivodeship (
        code text PRIMARY KEY,
        name text NOT NULL
      );

      CREATE TABLE county (
        id text PRIMARY KEY CHECK (id ~ '^[0-9]{4}$'),
        name text NOT NULL,
        voivodeship_code text NOT NULL REFERENCES voivodeship (code),
        kind text NOT NULL CHECK (kind IN ('POWIAT', 'CITY'))
      );

      CREATE TABLE public_holiday (
        day date PRIMARY KEY,
        name text NOT NULL
      );

      CREATE TABLE winter_break (
        school_year text NOT NULL CHECK (school_year ~ '^[0-9]{4}/[0-9]{4}$'),
        voivodeship_code text NOT NULL REFERENCES voivodeship (code),
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        PRIMARY KEY (school_year, voivodeship_code)
      );

      GRANT SELECT ON voivodeship, county, public_holiday, winter_break TO beczka_app;

      -- The counties this transaction may act in; NULL (no context) matches no row at all.
      CREATE FUNCTION app_counties() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT string_to_array(nullif(current_setting('app.counties', true), ''), ',') $$;

      -- Puts a table behind the county wall. FORCE: the owner is held by the policy as well.
      -- The sub-select makes the planner evaluate the context once per query instead of once per row.
      CREATE FUNCTION protect_county_table(target regclass) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format(
          'CREATE POLICY county ON %s TO beczka_app '
          'USING (county_id = ANY ((SELECT app_counties())::text[])) '
          'WITH CHECK (county_id = ANY ((SELECT app_counties())::text[]))', target);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO beczka_app', target);
      END $$;
      REVOKE EXECUTE ON FUNCTION protect_county_table(regclass) FROM PUBLIC;

      -- What a county tells its participants about itself. A county is open once this row exists.
      CREATE TABLE county_profile (
        county_id text PRIMARY KEY REFERENCES county (id),
        office_name text NOT NULL,
        contact_name text NOT NULL,
        contact_phone text NOT NULL,
        contact_email text NOT NULL,
        opened_at timestamptz NOT NULL DEFAULT now()
      );
      SELECT protect_county_table('county_profile');

      -- The sweep must know which counties to look into; it learns their codes and nothing else.
      CREATE TABLE open_county (
        id text PRIMARY KEY REFERENCES county (id)
      );
      GRANT SELECT ON open_county TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE open_county, county_profile;
      DROP FUNCTION protect_county_table(regclass);
      DROP FUNCTION app_counties();
      DROP TABLE winter_break, public_holiday, county, voivodeship;
    `);
  }
}
