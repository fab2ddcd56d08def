import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody once chose on the public page holds no sector on the county's list. */
export class FreeInterestsOfSectors20261122214200 implements MigrationInterface {
  name = 'FreeInterestsOfSectors20261122214200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE interest DROP CONSTRAINT interest_county_id_sector_code_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    // Sectors that were removed meanwhile are in some rows still.
    await runner.query(
      'ALTER TABLE interest ADD FOREIGN KEY (county_id, sector_code) REFERENCES sector (county_id, code) NOT VALID',
    );
  }
}
