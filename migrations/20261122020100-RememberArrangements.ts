import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of a conference's date also remembers the place and the length that held before. */
export class RememberArrangements20261122020100 implements MigrationInterface {
  name = 'RememberArrangements20261122020100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- NULL in changes recorded before these columns; then nothing is known of the venue either.
      ALTER TABLE date_change
        ADD COLUMN previous_duration_minutes int,
        ADD COLUMN previous_venue_name text,
        ADD COLUMN previous_venue_address text,
        ADD CHECK ((previous_venue_name IS NULL) = (previous_venue_address IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE date_change
        DROP COLUMN previous_duration_minutes, DROP COLUMN previous_venue_name, DROP COLUMN previous_venue_address;
    `);
  }
}
