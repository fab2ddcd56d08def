import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Row-level security holds the owner as well: what a migration changes in counties' rows, it does in all of them. */
const IN_EVERY_COUNTY = `SELECT set_config('app.counties', (SELECT string_agg(id, ',') FROM county), true)`;

/** A link works while it carries its owner's link revision: a new address raises it, and no link can come too late. */
export class AddLinkRevision20261122010100 implements MigrationInterface {
  name = 'AddLinkRevision20261122010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IN_EVERY_COUNTY);
    await runner.query(`
      ALTER TABLE participant ADD link_revision int NOT NULL DEFAULT 0;
      ALTER TABLE participant_link ADD link_revision int NOT NULL DEFAULT 0;
      DELETE FROM participant_link WHERE revoked_at IS NOT NULL;
      ALTER TABLE participant_link DROP revoked_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(IN_EVERY_COUNTY);
    await runner.query(`
      ALTER TABLE participant_link ADD revoked_at timestamptz;
      UPDATE participant_link l SET revoked_at = now() FROM participant p
      WHERE p.county_id = l.county_id AND p.id = l.participant_id AND p.link_revision <> l.link_revision;
      ALTER TABLE participant_link DROP link_revision;
      ALTER TABLE participant DROP link_revision;
    `);
  }
}
