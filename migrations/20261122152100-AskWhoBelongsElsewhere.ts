import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signing in for another purpose answers no invitation. The link of an invitation accepts it, and so does any session of
 * whoever belongs nowhere yet, for they have nothing else to sign in for; whoever does is asked.
 */
export class AskWhoBelongsElsewhere20261122152100 implements MigrationInterface {
  name = 'AskWhoBelongsElsewhere20261122152100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
    await runner.query('DROP FUNCTION accept_in');
  }
}

const asked = `
  -- Accepts what waits for a person in these counties. The account is locked first, as where somebody is let go. For the
  -- functions below alone.
  CREATE FUNCTION accept_in(counties text[], person uuid, at timestamptz, agent text) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    county text;
  BEGIN
    PERFORM FROM app_user WHERE id = person FOR NO KEY UPDATE;
    FOR county IN
      UPDATE membership SET accepted_at = at
      WHERE user_id = person AND accepted_at IS NULL AND county_id = ANY (counties)
      RETURNING county_id
    LOOP
      PERFORM write_event(county, 'JOINED', 'MEMBERSHIP', person::text, NULL, NULL, jsonb_build_object(
        'at', at, 'kind', 'ACCOUNT', 'id', person, 'origin', agent));
    END LOOP;
  END $$;
  REVOKE EXECUTE ON FUNCTION accept_in FROM PUBLIC;

  -- What waits for whoever belongs nowhere, and runs no platform either; not in a session that a county's provider has
  -- opened. It fires before the trigger that tells of the sign-in.
  CREATE OR REPLACE FUNCTION accept_by_session() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NEW.only_county IS NULL
      AND NOT EXISTS (SELECT FROM membership WHERE user_id = NEW.user_id AND accepted_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM operator WHERE user_id = NEW.user_id) THEN
      PERFORM accept_in(
        ARRAY (SELECT county_id FROM membership WHERE user_id = NEW.user_id), NEW.user_id, NEW.created_at, NEW.browser);
    END IF;
    RETURN NULL;
  END $$;

  -- Uses the token up and opens a session, both or neither; no row for a token that is unknown, used or expired.
  -- Of two at once the second waits for the first and finds the token used. An invitation's link accepts it. Sweeps up
  -- what the person left behind; an invitation of another county that is still good stays.
  CREATE OR REPLACE FUNCTION sign_in(
    hash bytea, session_hash bytea, at timestamptz, session_expiry timestamptz, agent text
  ) RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid;
    inviting text;
  BEGIN
    UPDATE sign_in_token SET used_at = at FROM sign_in_link AS link
    WHERE token_hash = hash AND used_at IS NULL AND expires_at > at AND link.id = link_id
    RETURNING sign_in_token.user_id, link.for_county INTO person, inviting;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    PERFORM accept_in(ARRAY[inviting], person, at, agent);
    DELETE FROM session WHERE user_id = person AND expires_at <= at;
    DELETE FROM sign_in_link WHERE user_id = person AND requested_at < at - interval '1 day' AND NOT EXISTS (
      SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at > at);
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser)
    VALUES (session_hash, person, at, session_expiry, at, agent);
    UPDATE app_user SET last_sign_in_at = at WHERE id = person;
    RETURN QUERY SELECT * FROM staff(person);
  END $$;
`;

/** The functions as they were. */
const before = `
  CREATE OR REPLACE FUNCTION accept_by_session() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    county text;
  BEGIN
    IF NEW.only_county IS NOT NULL THEN
      RETURN NULL;
    END IF;
    PERFORM FROM app_user WHERE id = NEW.user_id FOR NO KEY UPDATE;
    FOR county IN
      UPDATE membership SET accepted_at = NEW.created_at
      WHERE user_id = NEW.user_id AND accepted_at IS NULL
      RETURNING county_id
    LOOP
      PERFORM write_event(county, 'JOINED', 'MEMBERSHIP', NEW.user_id::text, NULL, NULL, jsonb_build_object(
        'at', NEW.created_at, 'kind', 'ACCOUNT', 'id', NEW.user_id, 'origin', NEW.browser));
    END LOOP;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION sign_in(
    hash bytea, session_hash bytea, at timestamptz, session_expiry timestamptz, agent text
  ) RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid;
  BEGIN
    UPDATE sign_in_token SET used_at = at
    WHERE token_hash = hash AND used_at IS NULL AND expires_at > at
    RETURNING user_id INTO person;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    DELETE FROM session WHERE user_id = person AND expires_at <= at;
    DELETE FROM sign_in_link WHERE user_id = person AND requested_at < at - interval '1 day' AND NOT EXISTS (
      SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at > at);
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser)
    VALUES (session_hash, person, at, session_expiry, at, agent);
    UPDATE app_user SET last_sign_in_at = at WHERE id = person;
    RETURN QUERY SELECT * FROM staff(person);
  END $$;
`;
