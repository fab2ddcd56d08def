import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session ends when it is not used; its bearer sees all their sessions, ends them, and keeps their own account. The
 * functions for that take the hash of a session, so that nothing is given out or changed without an act of its bearer.
 */
export class KeepSessions20261122040100 implements MigrationInterface {
  name = 'KeepSessions20261122040100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN last_used_at timestamptz,
        -- Family and system in words, «Firefox, Windows»; nothing more of what the browser said is kept.
        ADD COLUMN browser text;
      UPDATE session SET last_used_at = created_at;
      ALTER TABLE session ALTER COLUMN last_used_at SET NOT NULL;

      DROP FUNCTION sign_in, staff_of_session;
    `);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION sign_in, staff_of_session, use_session, own_sessions, end_own_session, end_other_sessions,
        update_account;
      ALTER TABLE session DROP COLUMN id, DROP COLUMN last_used_at, DROP COLUMN browser;
    `);
    await runner.query(before);
  }
}

const functions = `
  -- Uses the token up and opens a session, both or neither; no row for a token that is unknown, used or expired.
  -- Of two at once the second waits for the first and finds the token used. Sweeps up what the person left behind.
  CREATE FUNCTION sign_in(
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
    DELETE FROM sign_in_link WHERE user_id = person AND requested_at < at - interval '1 day';
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser)
    VALUES (session_hash, person, at, session_expiry, at, agent);
    UPDATE app_user SET last_sign_in_at = at WHERE id = person;
    RETURN QUERY SELECT * FROM staff(person);
  END $$;

  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (
    user_id uuid, name text, email text, language text, memberships jsonb, last_used_at timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT staff.*, session.last_used_at FROM session, staff(session.user_id)
    WHERE token_hash = hash AND expires_at > at
  $$;

  -- Moves the end of a session on, which is never moved back, nor past its last one.
  CREATE FUNCTION use_session(hash bytea, at timestamptz, idle interval, life interval) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE session SET last_used_at = at, expires_at = least(created_at + life, at + idle)
    WHERE token_hash = hash AND last_used_at < at AND expires_at > at
  $$;

  CREATE FUNCTION own_sessions(hash bytea, at timestamptz)
  RETURNS TABLE (id uuid, since timestamptz, last_used_at timestamptz, browser text, current boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT other.id, other.created_at, other.last_used_at, other.browser, other.token_hash = hash
    FROM session AS this JOIN session AS other USING (user_id)
    WHERE this.token_hash = hash AND this.expires_at > at AND other.expires_at > at
    ORDER BY other.token_hash = hash DESC, other.last_used_at DESC
  $$;

  CREATE FUNCTION end_own_session(hash bytea, session_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM session
    WHERE id = session_id AND user_id = (SELECT user_id FROM session WHERE token_hash = hash);
    RETURN FOUND;
  END $$;

  CREATE FUNCTION end_other_sessions(hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM session
    WHERE user_id = (SELECT user_id FROM session WHERE token_hash = hash) AND token_hash <> hash
  $$;

  -- The name a person gives themselves takes the place of the names that counties gave.
  CREATE FUNCTION update_account(hash bytea, full_name text, tongue text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    SELECT user_id INTO person FROM session WHERE token_hash = hash;
    UPDATE membership SET name = NULL
    FROM app_user WHERE app_user.id = person AND user_id = person AND app_user.name <> full_name;
    UPDATE app_user SET name = full_name, language = tongue WHERE id = person;
  END $$;

  REVOKE EXECUTE ON FUNCTION sign_in, staff_of_session, use_session, own_sessions, end_own_session,
    end_other_sessions, update_account FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sign_in, staff_of_session, use_session, own_sessions, end_own_session,
    end_other_sessions, update_account TO beczka_app;
`;

/** The functions as they were. */
const before = `
  CREATE FUNCTION sign_in(hash bytea, session_hash bytea, at timestamptz, session_expiry timestamptz)
  RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb)
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
    DELETE FROM sign_in_link WHERE user_id = person AND requested_at < at - interval '1 day';
    INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES (session_hash, person, at, session_expiry);
    RETURN QUERY SELECT * FROM staff(person);
  END $$;

  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT staff.* FROM session, staff(session.user_id) WHERE token_hash = hash AND expires_at > at
  $$;

  REVOKE EXECUTE ON FUNCTION sign_in, staff_of_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sign_in, staff_of_session TO beczka_app;
`;
