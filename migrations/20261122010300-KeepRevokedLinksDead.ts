import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taken back before AddLinkRevision is: links of an earlier revision go, which without revisions would open again. */
export class KeepRevokedLinksDead20261122010300 implements MigrationInterface {
  name = 'KeepRevokedLinksDead20261122010300';

  async up(): Promise<void> {}

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant_link NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE participant NO FORCE ROW LEVEL SECURITY;
      DELETE FROM participant_link l USING participant p
      WHERE p.county_id = l.county_id AND p.id = l.participant_id AND p.link_revision <> l.link_revision;
      ALTER TABLE participant FORCE ROW LEVEL SECURITY;
      ALTER TABLE participant_link FORCE ROW LEVEL SECURITY;
    `);
  }
}
