import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a county shows to everybody, and what it declares of how accessible that is. */
export class OpenPublicPages20261122190000 implements MigrationInterface {
  name = 'OpenPublicPages20261122190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_page (
        county_id text PRIMARY KEY REFERENCES county (id),
        -- Nothing is shown in a county's name before somebody of the county has said so.
        shown boolean NOT NULL DEFAULT false,
        expert_named boolean NOT NULL DEFAULT false,
        -- Nothing where the standard text stands.
        about_pl text,
        about_en text,
        revision int NOT NULL
      );
      SELECT protect_county_table('public_page');
      REVOKE DELETE ON public_page FROM beczka_app;
      SELECT audit_table('public_page', 'county_id', 'revision');

      -- Versions from 1 on; before the first the standard statement stands.
      CREATE TABLE accessibility_statement (
        county_id text NOT NULL REFERENCES county (id),
        version int NOT NULL CHECK (version > 0),
        published_at timestamptz NOT NULL,
        -- No foreign key: accounts belong to no county.
        published_by uuid NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (county_id, version)
      );
      SELECT protect_county_table('accessibility_statement');
      REVOKE UPDATE, DELETE ON accessibility_statement FROM beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accessibility_statement, public_page');
  }
}
