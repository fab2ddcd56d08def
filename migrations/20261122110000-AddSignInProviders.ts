import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counties' own providers of identity (OpenID Connect). Whoever runs one can make it say anything, so a session that it
 * opens is good for that county alone: it sees no other membership, and nothing that is the account's own.
 */
export class AddSignInProviders20261122110000 implements MigrationInterface {
  name = 'AddSignInProviders20261122110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_provider (
        county_id text PRIMARY KEY REFERENCES county (id),
        issuer text NOT NULL,
        client_id text NOT NULL,
        -- AES-256-GCM under a key that the database never sees.
        sealed_secret bytea NOT NULL,
        secret_given_at timestamptz NOT NULL
      );
      SELECT protect_county_table('sign_in_provider');
      -- Anybody may know which counties have one, and a sign-in comes before any county is known.
      CREATE POLICY sign_in ON sign_in_provider FOR SELECT TO beczka_owner USING (true);
      SELECT audit_table('sign_in_provider', 'county_id', 'sealed_secret');

      -- Whom a provider means by a subject, once it is known; for its own county, and as long as they belong to it.
      CREATE TABLE provider_account (
        county_id text NOT NULL,
        user_id uuid NOT NULL,
        issuer text NOT NULL,
        subject text NOT NULL,
        last_sign_in_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, user_id),
        UNIQUE (county_id, issuer, subject),
        FOREIGN KEY (county_id, user_id) REFERENCES membership (county_id, user_id) ON DELETE CASCADE
      );
      SELECT protect_county_table('provider_account');
      REVOKE ALL ON provider_account FROM beczka_app;
      CREATE POLICY identity ON provider_account TO beczka_owner USING (true) WITH CHECK (true);

      -- A browser on its way to a provider and back. The hash is of the state and of the secret that the browser keeps.
      CREATE TABLE provider_attempt (
        hash bytea PRIMARY KEY,
        for_county text NOT NULL REFERENCES county (id),
        expires_at timestamptz NOT NULL,
        -- Back already: of two that bring the same answer the second is late.
        taken boolean NOT NULL DEFAULT false
      );
      CREATE INDEX provider_attempt_expiry ON provider_attempt (expires_at);

      -- Good for this county alone, when its provider has opened it.
      ALTER TABLE session ADD COLUMN only_county text REFERENCES county (id);
      CREATE INDEX session_only_county ON session (only_county) WHERE only_county IS NOT NULL;

      DROP FUNCTION staff_of_session;
    `);
    await runner.query(wall);
    await runner.query(providers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION start_provider_sign_in, take_provider_attempt, sign_in_by_provider, end_provider_sign_ins,
        counties_with_provider, staff_of_session;
    `);
    await runner.query(before);
    await runner.query(`
      DELETE FROM session WHERE only_county IS NOT NULL;
      ALTER TABLE session DROP COLUMN only_county;
      DROP TABLE provider_attempt, provider_account, sign_in_provider;
    `);
  }
}

/** Every function that a session opens, held to the county that the session is good for. */
const wall = `
  -- The bearer of a session, with the counties they can act in at this instant and those of theirs that are closed; in
  -- a session for one county with that one, and running no platform.
  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (
    user_id uuid, name text, email text, language text, memberships jsonb, closed_counties text[], operator boolean,
    only_county text, last_used_at timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, person.email, person.language,
      coalesce((
        SELECT jsonb_agg(entry ORDER BY county_id) FROM (
          SELECT county_id, jsonb_build_object('countyId', county_id, 'role', role) AS entry
          FROM membership WHERE membership.user_id = person.id
          UNION ALL
          SELECT county_id, jsonb_build_object('countyId', county_id, 'role', 'OBSERVER', 'supportUntil', max(expires_at))
          FROM operator JOIN support_grant ON support_is_granted(support_grant, at)
          WHERE operator.user_id = person.id AND session.only_county IS NULL AND NOT EXISTS (
            SELECT FROM membership AS own WHERE own.user_id = person.id AND own.county_id = support_grant.county_id)
          GROUP BY county_id
        ) AS mine
        WHERE county_id = coalesce(session.only_county, county_id)
          AND NOT EXISTS (SELECT FROM closed_county WHERE closed_county.id = county_id)
      ), '[]'),
      ARRAY (
        SELECT county_id FROM membership JOIN closed_county ON closed_county.id = county_id
        WHERE membership.user_id = person.id AND county_id = coalesce(session.only_county, county_id)
        ORDER BY county_id
      ),
      session.only_county IS NULL AND EXISTS (SELECT FROM operator WHERE operator.user_id = person.id),
      session.only_county, session.last_used_at
    FROM session JOIN app_user AS person ON person.id = session.user_id
    WHERE token_hash = hash AND session.expires_at > at
  $$;

  -- Whose account a session is good for: the whole of it. For functions like those below alone.
  CREATE OR REPLACE FUNCTION account_of_session(session_hash bytea, at timestamptz) RETURNS uuid
  LANGUAGE sql STABLE AS $$
    SELECT user_id FROM session WHERE token_hash = session_hash AND expires_at > at AND only_county IS NULL
  $$;

  CREATE OR REPLACE FUNCTION own_sessions(hash bytea, at timestamptz)
  RETURNS TABLE (id uuid, since timestamptz, last_used_at timestamptz, browser text, current boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id, created_at, last_used_at, browser, token_hash = hash
    FROM session WHERE user_id = account_of_session(hash, at) AND expires_at > at
    ORDER BY token_hash = hash DESC, last_used_at DESC
  $$;

  CREATE OR REPLACE FUNCTION end_own_session(hash bytea, session_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM session WHERE id = session_id AND user_id = account_of_session(hash, '-infinity');
    RETURN FOUND;
  END $$;

  CREATE OR REPLACE FUNCTION end_other_sessions(hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM session WHERE user_id = account_of_session(hash, '-infinity') AND token_hash <> hash
  $$;

  -- The name a person gives themselves takes the place of the names that counties gave.
  CREATE OR REPLACE FUNCTION update_account(hash bytea, full_name text, tongue text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(hash, '-infinity');
  BEGIN
    UPDATE membership SET name = NULL
    FROM app_user WHERE app_user.id = person AND user_id = person AND app_user.name <> full_name;
    UPDATE app_user SET name = full_name, language = tongue WHERE id = person;
  END $$;

  -- A sign-in belongs to no county; each county that it opens learns that there was one, and the browser, which is all
  -- that the session keeps.
  CREATE OR REPLACE FUNCTION audit_sign_in() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM write_event(county_id, 'SIGNED_IN', 'MEMBERSHIP', NEW.user_id::text, NULL, NULL, jsonb_build_object(
      'at', NEW.created_at, 'kind', 'ACCOUNT', 'id', NEW.user_id, 'origin', NEW.browser))
    FROM membership WHERE user_id = NEW.user_id AND county_id = coalesce(NEW.only_county, county_id);
    RETURN NULL;
  END $$;

  -- A sign-in from before the person came to this county is none of its business, nor one by another's provider.
  CREATE OR REPLACE FUNCTION staff_of_county(county text)
  RETURNS TABLE (id uuid, name text, role text, since timestamptz, email text, last_sign_in_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, coalesce(membership.name, person.name), membership.role, membership.created_at, person.email,
      greatest(
        CASE WHEN person.last_sign_in_at >= membership.created_at THEN person.last_sign_in_at END,
        provided.last_sign_in_at)
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    LEFT JOIN provider_account AS provided
      ON provided.county_id = membership.county_id AND provided.user_id = membership.user_id
    WHERE membership.county_id = county AND county = ANY (app_counties())
    ORDER BY coalesce(membership.name, person.name), person.id
  $$;

  REVOKE EXECUTE ON FUNCTION staff_of_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_session TO beczka_app;
`;

const providers = `
  CREATE FUNCTION counties_with_provider() RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT county_id FROM sign_in_provider JOIN open_county ON open_county.id = county_id
  $$;

  -- Sweeps up who never came back.
  CREATE FUNCTION start_provider_sign_in(attempt bytea, county text, at timestamptz, expiry timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM provider_attempt WHERE hash IN (
      SELECT hash FROM provider_attempt WHERE expires_at <= at LIMIT 100 FOR UPDATE SKIP LOCKED
    );
    INSERT INTO provider_attempt VALUES (attempt, county, expiry);
  $$;

  -- Whether this is a browser that was sent, to this county's provider, and is back for the first time.
  CREATE FUNCTION take_provider_attempt(attempt bytea, county text, at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE provider_attempt SET taken = true
    WHERE hash = attempt AND for_county = county AND expires_at > at AND NOT taken;
    RETURN FOUND;
  END $$;

  -- Opens a session for the member of this county whom its provider means: by the subject once it is known, else by the
  -- address. No row, and no session, for anybody else, whatever other counties they belong to.
  CREATE FUNCTION sign_in_by_provider(
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

  -- What a county's provider has opened ends, and whom it means is forgotten: it is another's from here on, or nobody's.
  CREATE FUNCTION end_provider_sign_ins(county text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM provider_account WHERE county_id = county AND county = ANY (app_counties());
    DELETE FROM session WHERE only_county = county AND county = ANY (app_counties());
  $$;

  REVOKE EXECUTE ON FUNCTION counties_with_provider, start_provider_sign_in, take_provider_attempt,
    sign_in_by_provider, end_provider_sign_ins FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counties_with_provider, start_provider_sign_in, take_provider_attempt,
    sign_in_by_provider, end_provider_sign_ins TO beczka_app;
`;

/** The functions as they were. */
const before = `
  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (
    user_id uuid, name text, email text, language text, memberships jsonb, closed_counties text[], operator boolean,
    last_used_at timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, person.email, person.language,
      coalesce((
        SELECT jsonb_agg(entry ORDER BY county_id) FROM (
          SELECT county_id, jsonb_build_object('countyId', county_id, 'role', role) AS entry
          FROM membership WHERE membership.user_id = person.id
          UNION ALL
          SELECT county_id, jsonb_build_object('countyId', county_id, 'role', 'OBSERVER', 'supportUntil', max(expires_at))
          FROM operator JOIN support_grant ON support_is_granted(support_grant, at)
          WHERE operator.user_id = person.id AND NOT EXISTS (
            SELECT FROM membership AS own WHERE own.user_id = person.id AND own.county_id = support_grant.county_id)
          GROUP BY county_id
        ) AS mine
        WHERE NOT EXISTS (SELECT FROM closed_county WHERE closed_county.id = county_id)
      ), '[]'),
      ARRAY (
        SELECT county_id FROM membership JOIN closed_county ON closed_county.id = county_id
        WHERE membership.user_id = person.id ORDER BY county_id
      ),
      EXISTS (SELECT FROM operator WHERE operator.user_id = person.id),
      session.last_used_at
    FROM session JOIN app_user AS person ON person.id = session.user_id
    WHERE token_hash = hash AND session.expires_at > at
  $$;

  CREATE OR REPLACE FUNCTION account_of_session(session_hash bytea, at timestamptz) RETURNS uuid
  LANGUAGE sql STABLE AS $$
    SELECT user_id FROM session WHERE token_hash = session_hash AND expires_at > at
  $$;

  CREATE OR REPLACE FUNCTION own_sessions(hash bytea, at timestamptz)
  RETURNS TABLE (id uuid, since timestamptz, last_used_at timestamptz, browser text, current boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT other.id, other.created_at, other.last_used_at, other.browser, other.token_hash = hash
    FROM session AS this JOIN session AS other USING (user_id)
    WHERE this.token_hash = hash AND this.expires_at > at AND other.expires_at > at
    ORDER BY other.token_hash = hash DESC, other.last_used_at DESC
  $$;

  CREATE OR REPLACE FUNCTION end_own_session(hash bytea, session_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM session
    WHERE id = session_id AND user_id = (SELECT user_id FROM session WHERE token_hash = hash);
    RETURN FOUND;
  END $$;

  CREATE OR REPLACE FUNCTION end_other_sessions(hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM session
    WHERE user_id = (SELECT user_id FROM session WHERE token_hash = hash) AND token_hash <> hash
  $$;

  CREATE OR REPLACE FUNCTION update_account(hash bytea, full_name text, tongue text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    SELECT user_id INTO person FROM session WHERE token_hash = hash;
    UPDATE membership SET name = NULL
    FROM app_user WHERE app_user.id = person AND user_id = person AND app_user.name <> full_name;
    UPDATE app_user SET name = full_name, language = tongue WHERE id = person;
  END $$;

  CREATE OR REPLACE FUNCTION audit_sign_in() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM write_event(county_id, 'SIGNED_IN', 'MEMBERSHIP', NEW.user_id::text, NULL, NULL, jsonb_build_object(
      'at', NEW.created_at, 'kind', 'ACCOUNT', 'id', NEW.user_id, 'origin', NEW.browser))
    FROM membership WHERE user_id = NEW.user_id;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION staff_of_county(county text)
  RETURNS TABLE (id uuid, name text, role text, since timestamptz, email text, last_sign_in_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, coalesce(membership.name, person.name), membership.role, membership.created_at, person.email,
      CASE WHEN person.last_sign_in_at >= membership.created_at THEN person.last_sign_in_at END
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND county = ANY (app_counties())
    ORDER BY coalesce(membership.name, person.name), person.id
  $$;

  REVOKE EXECUTE ON FUNCTION staff_of_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_session TO beczka_app;
`;
