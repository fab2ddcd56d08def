import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed for many people at once, so that it is done once and can be undone for a while. */
export class ChangeManyAtOnce20261122184100 implements MigrationInterface {
  name = 'ChangeManyAtOnce20261122184100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulk_change (
        county_id text NOT NULL REFERENCES county (id),
        -- Given by whoever asks: the same form sent twice is one change.
        id uuid NOT NULL,
        kind text NOT NULL,
        -- How many people it was meant for.
        people int NOT NULL,
        -- [{id, was, becomes}]: of each row that was changed the columns before and after. Keys, instants, a sector, a
        -- language: no name, no address.
        rows jsonb NOT NULL,
        -- An account. No foreign key: accounts belong to no county.
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        undone_at timestamptz,
        -- Rows that stayed as they were, for somebody has changed them since.
        kept uuid[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (county_id, id)
      );
      CREATE INDEX bulk_change_latest ON bulk_change (county_id, made_by, made_at);
      SELECT protect_county_table('bulk_change');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulk_change');
  }
}
