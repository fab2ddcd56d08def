import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signing in leaves another county's invitation good for as long as its link is, and who has once been told by a subject
 * of a provider is nobody else's by their address.
 */
export class HoldSignIns20261122130100 implements MigrationInterface {
  name = 'HoldSignIns20261122130100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(held);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}

const held = `
  -- Uses the token up and opens a session, both or neither; no row for a token that is unknown, used or expired.
  -- Of two at once the second waits for the first and finds the token used. Sweeps up what the person left behind;
  -- an invitation of another county that is still good stays.
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

  -- Opens a session for the member of this county whom its provider means: by the subject once it is known, else by the
  -- address. No row, and no session, for anybody else, whatever other counties they belong to.
  CREATE OR REPLACE FUNCTION sign_in_by_provider(
    attempt bytea, county text, provider text, known_as text, address text, session_hash bytea, at timestamptz,
    session_expiry timestamptz, agent text
  ) RETURNS SETOF uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid;
  BEGIN
    DELETE FROM provider_attempt WHERE hash = attempt AND for_county = county AND taken;
    IF NOT FOUND OR NOT EXISTS (
      SELECT FROM sign_in_provider JOIN open_county ON open_county.id = county_id
      WHERE county_id = county AND issuer = provider
    ) THEN
      RETURN;
    END IF;
    UPDATE provider_account SET last_sign_in_at = at
    WHERE county_id = county AND issuer = provider AND subject = known_as RETURNING user_id INTO person;
    IF NOT FOUND THEN
      SELECT membership.user_id INTO person FROM app_user JOIN membership ON membership.user_id = app_user.id
      WHERE membership.county_id = county AND app_user.email = lower(address);
      IF NOT FOUND THEN
        RETURN;
      END IF;
      INSERT INTO provider_account VALUES (county, person, provider, known_as, at)
      ON CONFLICT (county_id, user_id) DO NOTHING;
      -- The address has gone to somebody else there. A manager who lets the member go, and invites anew, forgets the first.
      IF NOT FOUND THEN
        RETURN;
      END IF;
    END IF;
    DELETE FROM session WHERE user_id = person AND expires_at <= at;
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser, only_county)
    VALUES (session_hash, person, at, session_expiry, at, agent, county);
    RETURN NEXT person;
  END $$;
`;

/** The functions as they were. */
const before = `
  -- Uses the token up and opens a session, both or neither; no row for a token that is unknown, used or expired.
  -- Of two at once the second waits for the first and finds the token used. Sweeps up what the person left behind.
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
    DELETE FROM sign_in_link WHERE user_id = person AND requested_at < at - interval '1 day';
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser)
    VALUES (session_hash, person, at, session_expiry, at, agent);
    UPDATE app_user SET last_sign_in_at = at WHERE id = person;
    RETURN QUERY SELECT * FROM staff(person);
  END $$;

  -- Opens a session for the member of this county whom its provider means: by the subject once it is known, else by the
  -- address. No row, and no session, for anybody else, whatever other counties they belong to.
  CREATE OR REPLACE FUNCTION sign_in_by_provider(
    attempt bytea, county text, provider text, known_as text, address text, session_hash bytea, at timestamptz,
    session_expiry timestamptz, agent text
  ) RETURNS SETOF uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    person uuid;
  BEGIN
    DELETE FROM provider_attempt WHERE hash = attempt AND for_county = county AND taken;
    IF NOT FOUND OR NOT EXISTS (
      SELECT FROM sign_in_provider JOIN open_county ON open_county.id = county_id
      WHERE county_id = county AND issuer = provider
    ) THEN
      RETURN;
    END IF;
    UPDATE provider_account SET last_sign_in_at = at
    WHERE county_id = county AND issuer = provider AND subject = known_as RETURNING user_id INTO person;
    IF NOT FOUND THEN
      SELECT membership.user_id INTO person FROM app_user JOIN membership ON membership.user_id = app_user.id
      WHERE membership.county_id = county AND app_user.email = lower(address);
      IF NOT FOUND THEN
        RETURN;
      END IF;
      INSERT INTO provider_account VALUES (county, person, provider, known_as, at)
      ON CONFLICT (county_id, user_id) DO UPDATE
      SET issuer = EXCLUDED.issuer, subject = EXCLUDED.subject, last_sign_in_at = at;
    END IF;
    DELETE FROM session WHERE user_id = person AND expires_at <= at;
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser, only_county)
    VALUES (session_hash, person, at, session_expiry, at, agent, county);
    RETURN NEXT person;
  END $$;
`;
