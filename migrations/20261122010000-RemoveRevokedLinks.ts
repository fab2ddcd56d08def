import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * AddLinkRevision drops the column that says which links are revoked; they go before it runs. Its own removal finds
 * none, for row-level security holds the owner as well. Where it has run already, there is nothing left to tell them by.
 */
export class RemoveRevokedLinks20261122010000 implements MigrationInterface {
  name = 'RemoveRevokedLinks20261122010000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('participant_link', 'revoked_at'))) return;
    await runner.query(`
      ALTER TABLE participant_link NO FORCE ROW LEVEL SECURITY;
      DELETE FROM participant_link WHERE revoked_at IS NOT NULL;
      ALTER TABLE participant_link FORCE ROW LEVEL SECURITY;
    `);
  }

  /** Links that opened nothing are not missed. */
  async down(): Promise<void> {}
}
