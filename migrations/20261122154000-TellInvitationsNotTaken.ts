import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log tells a member who goes from an invitation that ends unaccepted: of the latter it says since when it had waited.
 * What was recorded before is told as the end of a membership, as it was.
 */
export class TellInvitationsNotTaken20261122154000 implements MigrationInterface {
  name = 'TellInvitationsNotTaken20261122154000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER audit_removal ON membership;
      CREATE TRIGGER audit_removal BEFORE DELETE ON membership FOR EACH ROW WHEN (OLD.accepted_at IS NOT NULL)
        EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name', 'accepted_at');
      CREATE TRIGGER audit_invitation_end BEFORE DELETE ON membership FOR EACH ROW WHEN (OLD.accepted_at IS NULL)
        EXECUTE FUNCTION audit_row('user_id', 'name', 'accepted_at');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER audit_invitation_end ON membership;
      DROP TRIGGER audit_removal ON membership;
      CREATE TRIGGER audit_removal BEFORE DELETE ON membership
        FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name', 'accepted_at');
    `);
  }
}
