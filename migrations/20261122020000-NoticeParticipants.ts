import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Marks people who have come, come back or left until a worker has looked at what follows from it. */
export class NoticeParticipants20261122020000 implements MigrationInterface {
  name = 'NoticeParticipants20261122020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A mark rather than a time, as with answers: what commits late is found all the same. Everybody is looked at once.
      ALTER TABLE participant ADD COLUMN unnoticed boolean NOT NULL DEFAULT true;
      CREATE INDEX participant_unnoticed ON participant (county_id) WHERE unnoticed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE participant DROP COLUMN unnoticed');
  }
}
