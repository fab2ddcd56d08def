import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows for people who were put off the list at once waits until that can be undone no more. */
export class WaitForUndoing20261122220000 implements MigrationInterface {
  name = 'WaitForUndoing20261122220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null of what is for good.
      ALTER TABLE bulk_change ADD COLUMN undoable_until timestamptz;
      UPDATE bulk_change SET undoable_until = made_at + interval '15 minutes'
      WHERE kind NOT IN ('END_LINKS', 'RENEW_LINKS');

      -- Who at this instant stands as a change of many has left them that put people off the list and can still be undone:
      -- themselves, and those whose standing in for one of them has ended by it.
      CREATE FUNCTION may_come_back(county text, at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
        SELECT p.id
        FROM bulk_change b, jsonb_to_recordset(b.rows) AS told (id uuid, becomes jsonb), participant p
        WHERE b.county_id = county AND b.kind = 'DEACTIVATE' AND b.undone_at IS NULL AND b.undoable_until >= at
          AND p.county_id = county AND p.id = told.id AND p.erased_at IS NULL AND to_jsonb(p) @> told.becomes
      $$;
      REVOKE EXECUTE ON FUNCTION may_come_back FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION may_come_back TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION may_come_back;
      ALTER TABLE bulk_change DROP COLUMN undoable_until;
    `);
  }
}
