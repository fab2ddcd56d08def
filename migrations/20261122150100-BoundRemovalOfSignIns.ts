import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clock that is wrong ends nobody's session: what has not been over for a day by the database's own clock stays. */
export class BoundRemovalOfSignIns20261122150100 implements MigrationInterface {
  name = 'BoundRemovalOfSignIns20261122150100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(removal((given) => `least(${given}, now() - interval '1 day')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removal((given) => given));
  }
}

/** @param bound what stands for an instant that the caller gives */
const removal = (bound: (given: string) => string) => {
  const [sessions, links] = [bound('sessions_before'), bound('links_before')];
  return `
  -- As before, but what holds a token that is still good stays.
  CREATE OR REPLACE FUNCTION sign_in_remains_due(sessions_before timestamptz, links_before timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM session WHERE expires_at < ${sessions})
        OR EXISTS (SELECT FROM sign_in_link WHERE requested_at < ${links} AND NOT EXISTS (
             SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at >= ${links}))
  $$;

  CREATE OR REPLACE FUNCTION remove_sign_in_remains(
    sessions_before timestamptz, links_before timestamptz, most int
  ) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH old_session AS MATERIALIZED (
      SELECT token_hash FROM session WHERE expires_at < ${sessions} LIMIT most FOR UPDATE SKIP LOCKED
    ), old_link AS MATERIALIZED (
      SELECT id FROM sign_in_link WHERE requested_at < ${links} AND NOT EXISTS (
        SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at >= ${links})
      LIMIT most FOR UPDATE SKIP LOCKED
    ), ended AS (
      DELETE FROM session USING old_session WHERE session.token_hash = old_session.token_hash RETURNING 1
    ), past AS (
      DELETE FROM sign_in_link USING old_link WHERE sign_in_link.id = old_link.id RETURNING 1
    )
    SELECT greatest((SELECT count(*) FROM ended), (SELECT count(*) FROM past))::int
  $$;
  `;
};
