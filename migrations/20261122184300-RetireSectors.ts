import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sector can go out of use: organisations that have it keep it, and no other gets it. */
export class RetireSectors20261122184300 implements MigrationInterface {
  name = 'RetireSectors20261122184300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE sector ADD retired boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sector DROP retired');
  }
}
