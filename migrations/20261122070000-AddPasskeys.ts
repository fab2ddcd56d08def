import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passkeys of accounts, and the challenges they answer. Like everything about accounts they are out of beczka_app's
 * reach but for the functions below: what is an account's own asks for the hash of its session.
 */
export class AddPasskeys20261122070000 implements MigrationInterface {
  name = 'AddPasskeys20261122070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        -- As the authenticator has it, in base64url.
        credential_id text NOT NULL UNIQUE,
        -- COSE, as the authenticator gave it.
        public_key bytea NOT NULL,
        -- Grows with each use; authenticators that share a key between devices stay at 0.
        counter bigint NOT NULL,
        -- Where it was made, «Firefox, Windows».
        browser text,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz
      );
      CREATE INDEX passkey_user ON passkey (user_id);

      -- Used up by the answer. One with a person is for a new key of theirs, one without for signing in.
      CREATE TABLE passkey_challenge (
        hash bytea PRIMARY KEY,
        user_id uuid REFERENCES app_user (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX passkey_challenge_expiry ON passkey_challenge (expires_at);
      CREATE INDEX passkey_challenge_user ON passkey_challenge (user_id);
    `);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION challenge_new_passkey, challenge_passkey, add_passkey, own_passkeys, remove_passkey,
        passkey_to_verify, sign_in_by_passkey, keep_passkey_challenge, account_of_session;
      DROP TABLE passkey_challenge, passkey;
    `);
  }
}

const functions = `
  -- Whose account a session is good for. For the functions below alone.
  CREATE FUNCTION account_of_session(session_hash bytea, at timestamptz) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT user_id FROM session WHERE token_hash = session_hash AND expires_at > at
  $$;

  -- Sweeps up what nobody answered in time. For the functions below alone.
  CREATE FUNCTION keep_passkey_challenge(challenge bytea, person uuid, at timestamptz, expiry timestamptz)
  RETURNS void LANGUAGE sql AS $$
    DELETE FROM passkey_challenge WHERE hash IN (
      SELECT hash FROM passkey_challenge WHERE expires_at <= at LIMIT 100 FOR UPDATE SKIP LOCKED
    );
    INSERT INTO passkey_challenge VALUES (challenge, person, expiry);
  $$;

  -- What an authenticator is told of the account; no row when the session is over.
  CREATE FUNCTION challenge_new_passkey(session_hash bytea, challenge bytea, at timestamptz, expiry timestamptz)
  RETURNS TABLE (user_id uuid, email text, name text, credential_ids text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    IF person IS NOT NULL THEN
      PERFORM keep_passkey_challenge(challenge, person, at, expiry);
    END IF;
    RETURN QUERY SELECT id, email, name, ARRAY(SELECT credential_id FROM passkey WHERE user_id = person)
      FROM app_user WHERE id = person;
  END $$;

  CREATE FUNCTION challenge_passkey(challenge bytea, at timestamptz, expiry timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT keep_passkey_challenge(challenge, NULL, at, expiry)
  $$;

  -- Uses the challenge up and keeps the key, both or neither. False for a challenge that is unknown, used, expired, to
  -- sign in or another person's, and for a key that is known already.
  CREATE FUNCTION add_passkey(
    session_hash bytea, challenge bytea, at timestamptz, new_id uuid, credential text, key bytea, count bigint,
    agent text
  ) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    DELETE FROM passkey_challenge WHERE hash = challenge AND user_id = person AND expires_at > at;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    INSERT INTO passkey (id, user_id, credential_id, public_key, counter, browser, created_at)
    VALUES (new_id, person, credential, key, count, agent, at) ON CONFLICT DO NOTHING;
    RETURN FOUND;
  END $$;

  CREATE FUNCTION own_passkeys(session_hash bytea, at timestamptz)
  RETURNS TABLE (id uuid, browser text, since timestamptz, last_used_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id, browser, created_at, last_used_at FROM passkey WHERE user_id = account_of_session(session_hash, at)
    ORDER BY created_at, id
  $$;

  CREATE FUNCTION remove_passkey(session_hash bytea, at timestamptz, passkey_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM passkey WHERE id = passkey_id AND user_id = account_of_session(session_hash, at);
    RETURN FOUND;
  END $$;

  CREATE FUNCTION passkey_to_verify(credential text) RETURNS TABLE (user_id uuid, public_key bytea, counter bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT user_id, public_key, counter FROM passkey WHERE credential_id = credential
  $$;

  -- For an answer that has been verified: uses the challenge up, notes the use and opens a session, all or nothing. No
  -- row for a challenge that is unknown, used, expired or for a new key, nor when the counter has not grown.
  CREATE FUNCTION sign_in_by_passkey(
    credential text, count bigint, challenge bytea, session_hash bytea, at timestamptz, session_expiry timestamptz,
    agent text
  ) RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid;
  BEGIN
    PERFORM FROM passkey_challenge
    WHERE hash = challenge AND user_id IS NULL AND expires_at > at FOR UPDATE;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    UPDATE passkey SET counter = count, last_used_at = at
    WHERE credential_id = credential AND (counter < count OR (counter = 0 AND count = 0))
    RETURNING user_id INTO person;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    DELETE FROM passkey_challenge WHERE hash = challenge;
    DELETE FROM session WHERE user_id = person AND expires_at <= at;
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser)
    VALUES (session_hash, person, at, session_expiry, at, agent);
    UPDATE app_user SET last_sign_in_at = at WHERE id = person;
    RETURN QUERY SELECT * FROM staff(person);
  END $$;

  REVOKE EXECUTE ON FUNCTION account_of_session, keep_passkey_challenge, challenge_new_passkey, challenge_passkey,
    add_passkey, own_passkeys, remove_passkey, passkey_to_verify, sign_in_by_passkey FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION challenge_new_passkey, challenge_passkey, add_passkey, own_passkeys, remove_passkey,
    passkey_to_verify, sign_in_by_passkey TO beczka_app;
`;
