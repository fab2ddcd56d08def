import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A county decides, poll by poll, whether participants see roughly how well each date suits the others. */
export class ShowAgreement20261122185100 implements MigrationInterface {
  name = 'ShowAgreement20261122185100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE date_poll ADD shows_agreement text NOT NULL DEFAULT 'NEVER'
        CHECK (shows_agreement IN ('NEVER', 'AFTER_ANSWERING', 'ALWAYS'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE date_poll DROP shows_agreement');
  }
}
