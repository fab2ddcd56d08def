import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has served its purpose is removed: indexes that find it each minute at no cost, and a door to the accounts' tables. */
export class AddRetention20261122010200 implements MigrationInterface {
  name = 'AddRetention20261122010200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX participant_link_expiry ON participant_link (county_id, expires_at);
      CREATE INDEX participant_import_previewed ON participant_import (county_id, created_at) WHERE applied_at IS NULL;
      CREATE INDEX participant_import_applied ON participant_import (county_id, applied_at) WHERE applied_at IS NOT NULL;
      CREATE INDEX session_expiry ON session (expires_at);
      CREATE INDEX sign_in_link_request ON sign_in_link (requested_at);

      CREATE FUNCTION sign_in_remains_due(sessions_before timestamptz, links_before timestamptz) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT FROM session WHERE expires_at < sessions_before)
            OR EXISTS (SELECT FROM sign_in_link WHERE requested_at < links_before)
      $$;

      -- Sessions that ended before an instant and requests made before another, with their tokens: up to so many of
      -- each. Tells how many of the kind of which there were more.
      CREATE FUNCTION remove_sign_in_remains(sessions_before timestamptz, links_before timestamptz, most int)
      RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH ended AS (
          DELETE FROM session USING (
            SELECT token_hash FROM session WHERE expires_at < sessions_before LIMIT most FOR UPDATE SKIP LOCKED
          ) AS old WHERE session.token_hash = old.token_hash RETURNING 1
        ), past AS (
          DELETE FROM sign_in_link USING (
            SELECT id FROM sign_in_link WHERE requested_at < links_before LIMIT most FOR UPDATE SKIP LOCKED
          ) AS old WHERE sign_in_link.id = old.id RETURNING 1
        )
        SELECT greatest((SELECT count(*) FROM ended), (SELECT count(*) FROM past))::int
      $$;

      REVOKE EXECUTE ON FUNCTION sign_in_remains_due, remove_sign_in_remains FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION sign_in_remains_due, remove_sign_in_remains TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION sign_in_remains_due, remove_sign_in_remains;
      DROP INDEX participant_link_expiry, participant_import_previewed, participant_import_applied, session_expiry,
        sign_in_link_request;
    `);
  }
}
