import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that comes back after the mail server had taken it, and addresses at which nobody reads any more. */
export class TakeBackReturnedMail20261122191000 implements MigrationInterface {
  name = 'TakeBackReturnedMail20261122191000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE message DROP CONSTRAINT message_state_check, ADD CONSTRAINT message_state_check
        CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED', 'BOUNCED'));
      DROP INDEX message_failed;
      CREATE INDEX message_failed ON message (county_id, next_attempt_at) WHERE state IN ('FAILED', 'BOUNCED');

      -- Since when mail to the present address comes back, and what the mail server said; until the address is another or
      -- staff say that it works.
      ALTER TABLE participant ADD COLUMN address_failed_at timestamptz, ADD COLUMN address_failure text,
        ADD CHECK ((address_failed_at IS NULL) = (address_failure IS NULL));
      CREATE INDEX participant_address_failed ON participant (county_id) WHERE address_failed_at IS NOT NULL;
      DROP TRIGGER audit ON participant;
      SELECT audit_table('participant', 'id', 'created_at', 'listed_at', 'link_revision', 'unnoticed',
        'deputy_since', 'deputy_only', 'address_failure');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER audit ON participant;
      SELECT audit_table('participant', 'id', 'created_at', 'listed_at', 'link_revision', 'unnoticed',
        'deputy_since', 'deputy_only');
      ALTER TABLE participant DROP COLUMN address_failed_at, DROP COLUMN address_failure;

      DROP INDEX message_failed;
      ALTER TABLE message NO FORCE ROW LEVEL SECURITY;
      UPDATE message SET state = 'FAILED' WHERE state = 'BOUNCED';
      ALTER TABLE message FORCE ROW LEVEL SECURITY;
      ALTER TABLE message DROP CONSTRAINT message_state_check, ADD CONSTRAINT message_state_check
        CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'));
      CREATE INDEX message_failed ON message (county_id, next_attempt_at) WHERE state = 'FAILED';
    `);
  }
}
