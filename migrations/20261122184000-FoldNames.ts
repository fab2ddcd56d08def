import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people look for names: «Zolc» finds «Żółć». */
export class FoldNames20261122184000 implements MigrationInterface {
  name = 'FoldNames20261122184000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- In lower case without diacritics. Letters that are no base with a mark are named one by one.
      CREATE FUNCTION folded(told text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT regexp_replace(normalize(translate(lower(told), 'łđøı', 'ldoi'), NFD), '[\\u0300-\\u036f]', '', 'g')
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION folded(text)');
  }
}
