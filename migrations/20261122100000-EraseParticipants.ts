import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's data can be removed; what they answered stays, as that of somebody who was removed. */
export class EraseParticipants20261122100000 implements MigrationInterface {
  name = 'EraseParticipants20261122100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant
        ADD COLUMN erased_at timestamptz,
        ADD COLUMN erasure_requested_at timestamptz,
        ALTER COLUMN email DROP NOT NULL,
        -- Nothing is left that tells who it was, and nobody writes to them.
        ADD CONSTRAINT participant_erased CHECK (
          CASE WHEN erased_at IS NULL THEN email IS NOT NULL
          ELSE email IS NULL AND phone IS NULL AND function IS NULL AND first_name = '' AND last_name = ''
            AND deactivated_at IS NOT NULL END);
      CREATE INDEX participant_erasure_requested ON participant (county_id)
        WHERE erasure_requested_at IS NOT NULL AND erased_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX participant_erasure_requested;
      ALTER TABLE participant DROP CONSTRAINT participant_erased;
      ALTER TABLE participant NO FORCE ROW LEVEL SECURITY;
      UPDATE participant SET email = id || '@erased.invalid' WHERE email IS NULL;
      ALTER TABLE participant FORCE ROW LEVEL SECURITY;
      ALTER TABLE participant ALTER COLUMN email SET NOT NULL, DROP COLUMN erased_at, DROP COLUMN erasure_requested_at;
    `);
  }
}
