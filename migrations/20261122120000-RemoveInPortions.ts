import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is removed is found once: a sub-select that the planner runs again for each row finds others each time. */
export class RemoveInPortions20261122120000 implements MigrationInterface {
  name = 'RemoveInPortions20261122120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION remove_sign_in_remains(
        sessions_before timestamptz, links_before timestamptz, most int
      ) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH old_session AS MATERIALIZED (
          SELECT token_hash FROM session WHERE expires_at < sessions_before LIMIT most FOR UPDATE SKIP LOCKED
        ), old_link AS MATERIALIZED (
          SELECT id FROM sign_in_link WHERE requested_at < links_before AND NOT EXISTS (
            SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at >= links_before)
          LIMIT most FOR UPDATE SKIP LOCKED
        ), ended AS (
          DELETE FROM session USING old_session WHERE session.token_hash = old_session.token_hash RETURNING 1
        ), past AS (
          DELETE FROM sign_in_link USING old_link WHERE sign_in_link.id = old_link.id RETURNING 1
        )
        SELECT greatest((SELECT count(*) FROM ended), (SELECT count(*) FROM past))::int
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION remove_sign_in_remains(
        sessions_before timestamptz, links_before timestamptz, most int
      ) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH ended AS (
          DELETE FROM session USING (
            SELECT token_hash FROM session WHERE expires_at < sessions_before LIMIT most FOR UPDATE SKIP LOCKED
          ) AS old WHERE session.token_hash = old.token_hash RETURNING 1
        ), past AS (
          DELETE FROM sign_in_link USING (
            SELECT id FROM sign_in_link WHERE requested_at < links_before AND NOT EXISTS (
              SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at >= links_before)
            LIMIT most FOR UPDATE SKIP LOCKED
          ) AS old WHERE sign_in_link.id = old.id RETURNING 1
        )
        SELECT greatest((SELECT count(*) FROM ended), (SELECT count(*) FROM past))::int
      $$;
    `);
  }
}
