import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A county says how many months after the end of their last cycle it keeps what it knows of people. */
export class KeepPeopleForMonths20261122100200 implements MigrationInterface {
  name = 'KeepPeopleForMonths20261122100200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE county_profile
        ADD COLUMN kept_months int NOT NULL DEFAULT 60 CHECK (kept_months BETWEEN 12 AND 600),
        -- The day on which a worker last looked whose time is over.
        ADD COLUMN people_checked_on date;
      DROP TRIGGER audit ON county_profile;
      SELECT audit_table('county_profile', 'county_id', 'opened_at', 'people_checked_on');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER audit ON county_profile;
      SELECT audit_table('county_profile', 'county_id', 'opened_at');
      ALTER TABLE county_profile DROP COLUMN people_checked_on, DROP COLUMN kept_months;
    `);
  }
}
