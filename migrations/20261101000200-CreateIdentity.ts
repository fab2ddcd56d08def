import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff accounts. Users, sessions and sign-in links belong to no county: the app role cannot touch these tables,
 * only call the narrow functions below, so that a faulty query anywhere else can neither list nor forge an account.
 */
export class CreateIdentity20261101000200 implements MigrationInterface {
  name = 'CreateIdentity20261101000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL,
        language text NOT NULL DEFAULT 'pl' CHECK (language IN ('pl', 'en')),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE membership (
        county_id text NOT NULL REFERENCES county (id),
        user_id uuid NOT NULL REFERENCES app_user (id),
        role text NOT NULL CHECK (role IN ('MANAGER', 'COORDINATOR', 'EXPERT', 'OBSERVER')),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, user_id)
      );
      CREATE INDEX membership_user ON membership (user_id);
      SELECT protect_county_table('membership');
      REVOKE ALL ON membership FROM beczka_app;
      -- The identity functions run as the owner and look a user up before any county is known.
      CREATE POLICY identity ON membership TO beczka_owner USING (true) WITH CHECK (true);

      -- One request for a link. The token is made when the mail is sent and kept only as a hash;
      -- a retried mail carries a new token, the earlier one stays good until it expires.
      CREATE TABLE sign_in_link (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        requested_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'FAILED')),
        attempts int NOT NULL DEFAULT 0,
        -- When a worker may take the row: the request, then the end of a lease, then the next retry.
        next_attempt_at timestamptz NOT NULL,
        -- Names the worker run that holds the lease; a worker that lost it can neither store a token nor mark the row.
        claim uuid,
        last_error text
      );
      CREATE INDEX sign_in_link_user ON sign_in_link (user_id, requested_at);
      CREATE INDEX sign_in_link_due ON sign_in_link (next_attempt_at) WHERE state IN ('PENDING', 'SENDING');

      CREATE TABLE sign_in_token (
        token_hash bytea PRIMARY KEY,
        link_id uuid NOT NULL REFERENCES sign_in_link (id) ON DELETE CASCADE,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX sign_in_token_link ON sign_in_token (link_id);
      CREATE INDEX sign_in_token_user ON sign_in_token (user_id);

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_by_user ON session (user_id);

      -- A participant's personal link: good for that person's own data alone.
      -- Every mail carries a token of its own, for only hashes are kept; the county is read from the token.
      CREATE TABLE participant_link (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        participant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, token_hash)
      );
      CREATE INDEX participant_link_participant ON participant_link (county_id, participant_id);
      SELECT protect_county_table('participant_link');
    `);
    await runner.query(signInFunctions);
    await runner.query(staffFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION request_sign_in, sign_in_links_due, claim_sign_in_links, store_sign_in_token, sign_in_link_sent,
        sign_in_link_failed, sign_in, staff_of_session, end_session, staff_of_county, staff_addresses, open_county_for,
        add_member, staff;
      DROP POLICY opening ON county_profile;
      DROP TABLE participant_link, session, sign_in_token, sign_in_link, membership, app_user;
    `);
  }
}

// The functions run as the owner, with a search path that no temporary table can get in front of. They are all of
// identity that beczka_app reaches; none lists accounts, none gives out or takes a hash without an act of its holder.
// Instants come from the caller's clock.

const signInFunctions = `
  -- Says nothing back: the caller cannot learn whether the address is known. At most five links a person in a quarter
  -- of an hour; further requests are dropped. The lock makes simultaneous requests count each other.
  CREATE FUNCTION request_sign_in(link_id uuid, address text, at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    SELECT id INTO person FROM app_user WHERE email = lower(address) FOR NO KEY UPDATE;
    IF FOUND AND 5 > (
      SELECT count(*) FROM sign_in_link
      WHERE user_id = person AND requested_at > at - interval '15 minutes' AND state <> 'FAILED'
    ) THEN
      INSERT INTO sign_in_link (id, user_id, requested_at, next_attempt_at) VALUES (link_id, person, at, at);
    END IF;
  END $$;

  CREATE FUNCTION sign_in_links_due(at timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM sign_in_link WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at)
  $$;

  -- Takes due links under a lease. After an hour nobody waits for the mail any more, so it is given up.
  CREATE FUNCTION claim_sign_in_links(at timestamptz, lease_until timestamptz, most int)
  RETURNS TABLE (link_id uuid, claim uuid, attempt int, email text, name text, language text)
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sign_in_link SET state = 'FAILED', claim = NULL
    WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at AND requested_at <= at - interval '1 hour';

    WITH due AS MATERIALIZED (
      SELECT id FROM sign_in_link WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at
      ORDER BY next_attempt_at LIMIT most FOR UPDATE SKIP LOCKED
    )
    UPDATE sign_in_link AS link
    SET state = 'SENDING', attempts = attempts + 1, claim = gen_random_uuid(), next_attempt_at = lease_until
    FROM due, app_user AS person
    WHERE link.id = due.id AND person.id = link.user_id
    RETURNING link.id, link.claim, link.attempts, person.email, person.name, person.language
  $$;

  -- False when the lease is lost. A token can be stored for a link that was asked for and for no one else.
  CREATE FUNCTION store_sign_in_token(link uuid, held_claim uuid, hash bytea, expiry timestamptz) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH stored AS (
      INSERT INTO sign_in_token (token_hash, link_id, user_id, expires_at)
      SELECT hash, id, user_id, expiry FROM sign_in_link WHERE id = link AND claim = held_claim AND state = 'SENDING'
      RETURNING true
    )
    SELECT EXISTS (SELECT FROM stored)
  $$;

  CREATE FUNCTION sign_in_link_sent(link uuid, held_claim uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sign_in_link SET state = 'SENT', last_error = NULL
    WHERE id = link AND claim = held_claim AND state = 'SENDING'
  $$;

  -- Without a time to retry at, the link is given up.
  CREATE FUNCTION sign_in_link_failed(link uuid, held_claim uuid, error text, retry_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sign_in_link
    SET state = CASE WHEN retry_at IS NULL THEN 'FAILED' ELSE 'PENDING' END,
        next_attempt_at = coalesce(retry_at, next_attempt_at),
        last_error = error
    WHERE id = link AND claim = held_claim AND state = 'SENDING'
  $$;

  -- A person with their counties. For the functions below alone.
  CREATE FUNCTION staff(person uuid)
  RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb) LANGUAGE sql STABLE AS $$
    SELECT id, name, email, language, coalesce((
      SELECT jsonb_agg(jsonb_build_object('countyId', county_id, 'role', role) ORDER BY county_id)
      FROM membership WHERE membership.user_id = person
    ), '[]') FROM app_user WHERE id = person
  $$;

  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (user_id uuid, name text, email text, language text, memberships jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT staff.* FROM session, staff(session.user_id) WHERE token_hash = hash AND expires_at > at
  $$;

  -- Uses the token up and opens a session, both or neither; no row for a token that is unknown, used or expired.
  -- Of two at once the second waits for the first and finds the token used. Sweeps up what the person left behind.
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

  CREATE FUNCTION end_session(hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM session WHERE token_hash = hash
  $$;

  REVOKE EXECUTE ON FUNCTION request_sign_in, sign_in_links_due, claim_sign_in_links, store_sign_in_token,
    sign_in_link_sent, sign_in_link_failed, sign_in, staff, staff_of_session, end_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION request_sign_in, sign_in_links_due, claim_sign_in_links, store_sign_in_token,
    sign_in_link_sent, sign_in_link_failed, sign_in, staff_of_session, end_session TO beczka_app;
`;

/** Like the policies of tables, these act in the counties of the transaction alone. */
const staffFunctions = `
  CREATE FUNCTION staff_of_county(county text) RETURNS TABLE (id uuid, name text, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, membership.role
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND county = ANY (app_counties())
    ORDER BY person.name, person.id
  $$;

  CREATE FUNCTION staff_addresses(county text, people uuid[])
  RETURNS TABLE (id uuid, name text, email text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, person.email, person.language
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND person.id = ANY (people) AND county = ANY (app_counties())
  $$;

  -- Makes someone a member and gives their id. Whoever has an account already keeps its address, name and language,
  -- and whoever is a member already keeps the role: the call cannot be turned against an existing account.
  CREATE FUNCTION add_member(county text, new_id uuid, address text, full_name text, tongue text, county_role text)
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    IF NOT EXISTS (SELECT FROM open_county WHERE id = county AND county = ANY (app_counties())) THEN
      RAISE EXCEPTION 'county % is not open or not among the counties of this transaction', county;
    END IF;
    INSERT INTO app_user (id, email, name, language) VALUES (new_id, lower(address), full_name, tongue)
    ON CONFLICT (email) DO NOTHING;
    SELECT id INTO STRICT person FROM app_user WHERE email = lower(address);
    INSERT INTO membership (county_id, user_id, role) VALUES (county, person, county_role) ON CONFLICT DO NOTHING;
    RETURN person;
  END $$;

  -- Opens a county with its profile. False, and no change, when it is open already.
  CREATE FUNCTION open_county_for(county text, office text, contact text, phone text, address text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF county = ANY (app_counties()) IS NOT TRUE THEN
      RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
    END IF;
    INSERT INTO open_county (id) VALUES (county) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    INSERT INTO county_profile (county_id, office_name, contact_name, contact_phone, contact_email)
    VALUES (county, office, contact, phone, address);
    RETURN true;
  END $$;
  CREATE POLICY opening ON county_profile FOR INSERT TO beczka_owner WITH CHECK (true);

  REVOKE EXECUTE ON FUNCTION staff_of_county, staff_addresses, add_member, open_county_for FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_county, staff_addresses, add_member, open_county_for TO beczka_app;
`;
