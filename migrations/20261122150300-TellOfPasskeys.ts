import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A passkey is added and removed by who has signed in a moment ago, and its account's address is told. What is to be told
 * is owed from the change on; the row goes once the mail has left.
 */
export class TellOfPasskeys20261122150300 implements MigrationInterface {
  name = 'TellOfPasskeys20261122150300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account_notice (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('PASSKEY_ADDED', 'PASSKEY_REMOVED')),
        happened_at timestamptz NOT NULL,
        -- Of whoever did it, «Firefox, Windows».
        browser text,
        attempts int NOT NULL DEFAULT 0,
        -- When a worker may take the row: at once, then the end of a lease, then the next retry.
        next_attempt_at timestamptz NOT NULL,
        -- Names the worker run that holds the lease; one that lost it cannot touch the row.
        claim uuid
      );
      CREATE INDEX account_notice_user ON account_notice (user_id);
      CREATE INDEX account_notice_due ON account_notice (next_attempt_at);

      DROP FUNCTION challenge_new_passkey, add_passkey, remove_passkey;
    `);
    await runner.query(passkeys);
    await runner.query(notices);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION challenge_new_passkey, add_passkey, remove_passkey, just_signed_in, owe_notice,
        account_notices_due, claim_account_notices, account_notice_sent, account_notice_failed;
      DROP TABLE account_notice;
    `);
    await runner.query(before);
  }
}

const passkeys = `
  -- Whether a session was opened at most half an hour ago. For the functions below alone.
  CREATE FUNCTION just_signed_in(session_hash bytea, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM session WHERE token_hash = session_hash AND created_at >= at - interval '30 minutes')
  $$;

  -- For the functions below alone.
  CREATE FUNCTION owe_notice(person uuid, what text, at timestamptz, agent text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO account_notice (user_id, kind, happened_at, browser, next_attempt_at)
    VALUES (person, what, at, agent, at)
  $$;

  -- What an authenticator is told of the account; no row when the session is over. Without a challenge when the session
  -- is not young enough.
  CREATE FUNCTION challenge_new_passkey(session_hash bytea, challenge bytea, at timestamptz, expiry timestamptz)
  RETURNS TABLE (recent boolean, user_id uuid, email text, name text, credential_ids text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid := account_of_session(session_hash, at);
    young boolean := just_signed_in(session_hash, at);
  BEGIN
    IF person IS NOT NULL AND young THEN
      PERFORM keep_passkey_challenge(challenge, person, at, expiry);
    END IF;
    RETURN QUERY SELECT young, id, email, name, ARRAY(SELECT credential_id FROM passkey WHERE user_id = person)
      FROM app_user WHERE id = person;
  END $$;

  -- Uses the challenge up, keeps the key and owes its owner a word, all or nothing. REFUSED for a challenge that is
  -- unknown, used, expired, to sign in or another person's, and for a key that is known already; STALE for a session that
  -- was young enough for no challenge that is still good; else DONE.
  CREATE FUNCTION add_passkey(
    session_hash bytea, challenge bytea, at timestamptz, new_id uuid, credential text, key bytea, count bigint,
    agent text
  ) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    IF person IS NOT NULL AND NOT just_signed_in(session_hash, at - interval '5 minutes') THEN
      RETURN 'STALE';
    END IF;
    DELETE FROM passkey_challenge WHERE hash = challenge AND user_id = person AND expires_at > at;
    IF NOT FOUND THEN
      RETURN 'REFUSED';
    END IF;
    INSERT INTO passkey (id, user_id, credential_id, public_key, counter, browser, created_at)
    VALUES (new_id, person, credential, key, count, agent, at) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN 'REFUSED';
    END IF;
    PERFORM owe_notice(person, 'PASSKEY_ADDED', at, agent);
    RETURN 'DONE';
  END $$;

  -- DONE, with a word owed to its owner; MISSING; STALE for a session that is not young enough.
  CREATE FUNCTION remove_passkey(session_hash bytea, at timestamptz, passkey_id uuid, agent text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    IF person IS NOT NULL AND NOT just_signed_in(session_hash, at) THEN
      RETURN 'STALE';
    END IF;
    DELETE FROM passkey WHERE id = passkey_id AND user_id = person;
    IF NOT FOUND THEN
      RETURN 'MISSING';
    END IF;
    PERFORM owe_notice(person, 'PASSKEY_REMOVED', at, agent);
    RETURN 'DONE';
  END $$;

  REVOKE EXECUTE ON FUNCTION just_signed_in, owe_notice, challenge_new_passkey, add_passkey, remove_passkey FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION challenge_new_passkey, add_passkey, remove_passkey TO beczka_app;
`;

const notices = `
  CREATE FUNCTION account_notices_due(at timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM account_notice WHERE next_attempt_at <= at)
  $$;

  -- Takes due rows under a lease.
  CREATE FUNCTION claim_account_notices(at timestamptz, lease_until timestamptz, most int)
  RETURNS TABLE (
    id uuid, claim uuid, attempt int, kind text, happened_at timestamptz, browser text,
    email text, name text, language text
  )
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH due AS MATERIALIZED (
      SELECT id FROM account_notice WHERE next_attempt_at <= at
      ORDER BY next_attempt_at LIMIT most FOR UPDATE SKIP LOCKED
    )
    UPDATE account_notice AS notice
    SET attempts = attempts + 1, claim = gen_random_uuid(), next_attempt_at = lease_until
    FROM due, app_user AS person
    WHERE notice.id = due.id AND person.id = notice.user_id
    RETURNING notice.id, notice.claim, notice.attempts, notice.kind, notice.happened_at, notice.browser,
      person.email, person.name, person.language
  $$;

  CREATE FUNCTION account_notice_sent(notice uuid, held_claim uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM account_notice WHERE id = notice AND claim = held_claim
  $$;

  -- Without a time to retry at, it is given up.
  CREATE FUNCTION account_notice_failed(notice uuid, held_claim uuid, retry_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE account_notice SET claim = NULL, next_attempt_at = retry_at
    WHERE id = notice AND claim = held_claim AND retry_at IS NOT NULL;
    DELETE FROM account_notice WHERE id = notice AND claim = held_claim AND retry_at IS NULL;
  $$;

  REVOKE EXECUTE ON FUNCTION account_notices_due, claim_account_notices, account_notice_sent, account_notice_failed
    FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION account_notices_due, claim_account_notices, account_notice_sent, account_notice_failed
    TO beczka_app;
`;

/** The functions as they were. */
const before = `
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

  CREATE FUNCTION remove_passkey(session_hash bytea, at timestamptz, passkey_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM passkey WHERE id = passkey_id AND user_id = account_of_session(session_hash, at);
    RETURN FOUND;
  END $$;

  REVOKE EXECUTE ON FUNCTION challenge_new_passkey, add_passkey, remove_passkey FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION challenge_new_passkey, add_passkey, remove_passkey TO beczka_app;
`;
