import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names that people look down lists for. */
const NAMES = [
  ['participant', 'last_name'],
  ['participant', 'first_name'],
  ['organization', 'name'],
  ['municipality', 'name'],
  ['venue', 'name'],
  ['season_template', 'name'],
] as const;

/** Lists of names stand in the order of a Polish index, Lis before Łabędź, whatever the database's own order is. */
export class SortNamesInPolish20261122214100 implements MigrationInterface {
  name = 'SortNamesInPolish20261122214100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE COLLATION polish (provider = icu, locale = 'pl');
      EXCEPTION WHEN feature_not_supported THEN
        -- A Postgres that was built without ICU knows no language's order.
        CREATE COLLATION polish (provider = builtin, locale = 'C.UTF-8');
      END $$;
    `);
    await collate(runner, 'polish');
  }

  async down(runner: QueryRunner): Promise<void> {
    await collate(runner, '"default"');
    await runner.query('DROP COLLATION polish');
  }
}

async function collate(runner: QueryRunner, collation: string): Promise<void> {
  for (const [table, column] of NAMES)
    await runner.query(`ALTER TABLE ${table} ALTER ${column} TYPE text COLLATE ${collation}`);
}
