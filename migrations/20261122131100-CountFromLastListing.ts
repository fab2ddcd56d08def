import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was put on the list again has not been there since they first came: how long they are kept begins anew. */
export class CountFromLastListing20261122131100 implements MigrationInterface {
  name = 'CountFromLastListing20261122131100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When somebody was last put on the county's list: added, put back, or found in a list that was applied.
      ALTER TABLE participant ADD COLUMN listed_at timestamptz NOT NULL DEFAULT now();
      DROP TRIGGER audit ON participant;
      SELECT audit_table('participant', 'id', 'created_at', 'listed_at', 'link_revision', 'unnoticed');
      ALTER TABLE participant NO FORCE ROW LEVEL SECURITY;
      UPDATE participant p SET listed_at = greatest(p.created_at, (
        SELECT max(e.at) FROM audit_event e
        WHERE e.county_id = p.county_id AND e.subject_type = 'PARTICIPANT' AND e.subject_id = p.id::text
          AND e.before ? 'deactivated_at' AND (e.after ? 'deactivated_at') IS NOT TRUE));
      ALTER TABLE participant FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER audit ON participant;
      SELECT audit_table('participant', 'id', 'created_at', 'link_revision', 'unnoticed');
      ALTER TABLE participant DROP COLUMN listed_at;
    `);
  }
}
