import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens to a poll while it is open: dates are added, people are telephoned, answers are taken down for them. */
export class FollowOpenPolls20261122182000 implements MigrationInterface {
  name = 'FollowOpenPolls20261122182000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- NULL of what the poll offered from the beginning.
      ALTER TABLE date_slot ADD COLUMN added_at timestamptz;
      ALTER TABLE poll_invitation
        -- When they first answered, however often they have changed it since.
        ADD COLUMN first_responded_at timestamptz,
        -- Account that took the present response down by telephone; NULL of what the person saved themselves.
        ADD COLUMN recorded_by uuid,
        -- When somebody of the staff last telephoned, and which account.
        ADD COLUMN called_at timestamptz,
        ADD COLUMN called_by uuid,
        ADD CONSTRAINT poll_invitation_called CHECK ((called_at IS NULL) = (called_by IS NULL));
      ALTER TABLE poll_invitation NO FORCE ROW LEVEL SECURITY;
      UPDATE poll_invitation SET first_responded_at = responded_at WHERE responded_at IS NOT NULL;
      ALTER TABLE poll_invitation FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE poll_invitation DROP COLUMN first_responded_at, DROP COLUMN recorded_by, DROP COLUMN called_at,
        DROP COLUMN called_by;
      ALTER TABLE date_slot DROP COLUMN added_at;
    `);
  }
}
