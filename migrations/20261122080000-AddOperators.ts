import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Operators run the platform: they open counties and close them. An operator is a person like others, marked by the
 * owner of the database alone; the app role can neither make one nor list them.
 *
 * A county that was opened stands in `open_county` or in `closed_county`. While it is closed its staff and its
 * participants are refused and no job is done for it; its rows stay as they are.
 */
export class AddOperators20261122080000 implements MigrationInterface {
  name = 'AddOperators20261122080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE operator (
        user_id uuid PRIMARY KEY REFERENCES app_user (id),
        since timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE closed_county (
        id text PRIMARY KEY REFERENCES county (id),
        closed_at timestamptz NOT NULL,
        closed_by uuid NOT NULL REFERENCES app_user (id),
        -- For operators alone.
        reason text NOT NULL
      );
      -- Every statement that serves a participant asks; like the codes of open counties these are no secret.
      GRANT SELECT (id) ON closed_county TO beczka_app;

      CREATE POLICY operating ON county_profile FOR SELECT TO beczka_owner USING (true);

      DROP FUNCTION staff_of_session, open_county_for;
    `);
    await runner.query(staffFunctions);
    await runner.query(mailFunctions);
    await runner.query(operatorFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION staff_of_session, open_county_for, counties_for_operator, invite_first_manager, close_county,
        reopen_county, is_operator;
      INSERT INTO open_county (id) SELECT id FROM closed_county;
      DROP POLICY operating ON county_profile;
      DROP TABLE closed_county, operator;
    `);
    await runner.query(before);
  }
}

const staffFunctions = `
  -- The bearer of a session, with the counties they can act in at this instant and those of theirs that are closed.
  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (
    user_id uuid, name text, email text, language text, memberships jsonb, closed_counties text[], operator boolean,
    last_used_at timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, person.email, person.language,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('countyId', county_id, 'role', role) ORDER BY county_id)
        FROM membership
        WHERE membership.user_id = person.id
          AND NOT EXISTS (SELECT FROM closed_county WHERE closed_county.id = county_id)
      ), '[]'),
      ARRAY (
        SELECT county_id FROM membership JOIN closed_county ON closed_county.id = county_id
        WHERE membership.user_id = person.id ORDER BY county_id
      ),
      EXISTS (SELECT FROM operator WHERE operator.user_id = person.id),
      session.last_used_at
    FROM session JOIN app_user AS person ON person.id = session.user_id
    WHERE token_hash = hash AND expires_at > at
  $$;

  REVOKE EXECUTE ON FUNCTION staff_of_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_session TO beczka_app;
`;

const mailFunctions = `
  -- An invitation into a closed county waits.
  CREATE OR REPLACE FUNCTION sign_in_links_due(at timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
      SELECT FROM sign_in_link WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at
        AND NOT EXISTS (SELECT FROM closed_county WHERE id = for_county))
  $$;

  -- Takes due links under a lease. After an hour nobody waits for the mail any more, for an invitation after a day.
  CREATE OR REPLACE FUNCTION claim_sign_in_links(at timestamptz, lease_until timestamptz, most int)
  RETURNS TABLE (
    link_id uuid, claim uuid, attempt int, email text, name text, language text,
    county_id text, role text, inviter text
  )
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sign_in_link SET state = 'FAILED', claim = NULL
    WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at
      AND requested_at <= at - CASE WHEN for_county IS NULL THEN interval '1 hour' ELSE interval '1 day' END;

    WITH due AS MATERIALIZED (
      SELECT id FROM sign_in_link WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at
        AND NOT EXISTS (SELECT FROM closed_county WHERE closed_county.id = for_county)
      ORDER BY next_attempt_at LIMIT most FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE sign_in_link AS link
      SET state = 'SENDING', attempts = attempts + 1, claim = gen_random_uuid(), next_attempt_at = lease_until
      FROM due WHERE link.id = due.id
      RETURNING link.*
    )
    SELECT claimed.id, claimed.claim, claimed.attempts, person.email, coalesce(invited.name, person.name),
      person.language, claimed.for_county, invited.role, coalesce(inviting.name, inviter.name)
    FROM claimed
    JOIN app_user AS person ON person.id = claimed.user_id
    LEFT JOIN membership AS invited
      ON invited.county_id = claimed.for_county AND invited.user_id = claimed.user_id
    LEFT JOIN app_user AS inviter ON inviter.id = claimed.inviter_id
    LEFT JOIN membership AS inviting
      ON inviting.county_id = claimed.for_county AND inviting.user_id = claimed.inviter_id
  $$;
`;

/** These are asked in the name of an operator, and answer nothing to anybody else. */
const operatorFunctions = `
  CREATE FUNCTION is_operator(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM operator WHERE user_id = person)
  $$;

  -- Every county that was ever opened, and of its people those who manage it.
  CREATE FUNCTION counties_for_operator(actor uuid)
  RETURNS TABLE (id text, office_name text, staff int, managers jsonb, closed_at timestamptz, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT profile.county_id, profile.office_name, count(person.id)::int,
      coalesce(jsonb_agg(jsonb_build_object(
        'name', coalesce(membership.name, person.name), 'email', person.email, 'since', membership.created_at,
        'lastSignInAt', CASE WHEN person.last_sign_in_at >= membership.created_at THEN person.last_sign_in_at END
      ) ORDER BY membership.created_at, person.email) FILTER (WHERE membership.role = 'MANAGER'), '[]'),
      closed.closed_at, closed.reason
    FROM county_profile AS profile
    LEFT JOIN closed_county AS closed ON closed.id = profile.county_id
    LEFT JOIN membership ON membership.county_id = profile.county_id
    LEFT JOIN app_user AS person ON person.id = membership.user_id
    WHERE is_operator(actor)
    GROUP BY profile.county_id, profile.office_name, closed.id
  $$;

  -- Opens a county with its profile: OPENED, or OPEN or CLOSED as it is already, and no change.
  CREATE FUNCTION open_county_for(county text, office text, contact text, phone text, address text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF county = ANY (app_counties()) IS NOT TRUE THEN
      RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
    END IF;
    IF EXISTS (SELECT FROM closed_county WHERE id = county) THEN
      RETURN 'CLOSED';
    END IF;
    INSERT INTO open_county (id) VALUES (county) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN 'OPEN';
    END IF;
    INSERT INTO county_profile (county_id, office_name, contact_name, contact_phone, contact_email)
    VALUES (county, office, contact, phone, address);
    RETURN 'OPENED';
  END $$;

  -- DONE, NOT_ALLOWED, MANAGED (somebody who has signed in manages the county and invites further people), MEMBER, or
  -- OPERATOR: whoever runs the platform does not let themselves into a county. The mail is owed from here on.
  CREATE FUNCTION invite_first_manager(
    county text, actor uuid, new_id uuid, address text, full_name text, tongue text, link uuid, at timestamptz
  ) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    PERFORM lock_staff(county, actor);
    IF NOT is_operator(actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF EXISTS (
      SELECT FROM membership JOIN app_user ON app_user.id = membership.user_id
      WHERE county_id = county AND role = 'MANAGER' AND last_sign_in_at >= membership.created_at
    ) THEN
      RETURN 'MANAGED';
    END IF;
    IF EXISTS (SELECT FROM operator JOIN app_user ON app_user.id = user_id WHERE email = lower(address)) THEN
      RETURN 'OPERATOR';
    END IF;
    INSERT INTO app_user (id, email, name, language) VALUES (new_id, lower(address), full_name, tongue)
    ON CONFLICT (email) DO NOTHING;
    SELECT id INTO STRICT person FROM app_user WHERE email = lower(address);
    INSERT INTO membership (county_id, user_id, role, name, created_at)
    VALUES (county, person, 'MANAGER', full_name, at) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN 'MEMBER';
    END IF;
    INSERT INTO sign_in_link (id, user_id, requested_at, next_attempt_at, for_county, inviter_id)
    VALUES (link, person, at, at, county, actor);
    RETURN 'DONE';
  END $$;

  -- DONE, also when it was closed already: then the first reason stays. MISSING, NOT_ALLOWED.
  CREATE FUNCTION close_county(county text, actor uuid, why text, at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT is_operator(actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    DELETE FROM open_county WHERE id = county;
    IF NOT FOUND THEN
      RETURN CASE WHEN EXISTS (SELECT FROM closed_county WHERE id = county) THEN 'DONE' ELSE 'MISSING' END;
    END IF;
    INSERT INTO closed_county (id, closed_at, closed_by, reason) VALUES (county, at, actor, why);
    RETURN 'DONE';
  END $$;

  -- DONE, also when it was open already. MISSING, NOT_ALLOWED.
  CREATE FUNCTION reopen_county(county text, actor uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT is_operator(actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    DELETE FROM closed_county WHERE id = county;
    IF NOT FOUND THEN
      RETURN CASE WHEN EXISTS (SELECT FROM open_county WHERE id = county) THEN 'DONE' ELSE 'MISSING' END;
    END IF;
    INSERT INTO open_county (id) VALUES (county);
    RETURN 'DONE';
  END $$;

  REVOKE EXECUTE ON FUNCTION is_operator, counties_for_operator, open_county_for, invite_first_manager, close_county,
    reopen_county FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION counties_for_operator, open_county_for, invite_first_manager, close_county, reopen_county
    TO beczka_app;
`;

/** The functions as they were. */
const before = `
  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (
    user_id uuid, name text, email text, language text, memberships jsonb, last_used_at timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT staff.*, session.last_used_at FROM session, staff(session.user_id)
    WHERE token_hash = hash AND expires_at > at
  $$;

  CREATE OR REPLACE FUNCTION sign_in_links_due(at timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM sign_in_link WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at)
  $$;

  -- Takes due links under a lease. After an hour nobody waits for the mail any more, for an invitation after a day.
  CREATE OR REPLACE FUNCTION claim_sign_in_links(at timestamptz, lease_until timestamptz, most int)
  RETURNS TABLE (
    link_id uuid, claim uuid, attempt int, email text, name text, language text,
    county_id text, role text, inviter text
  )
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sign_in_link SET state = 'FAILED', claim = NULL
    WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at
      AND requested_at <= at - CASE WHEN for_county IS NULL THEN interval '1 hour' ELSE interval '1 day' END;

    WITH due AS MATERIALIZED (
      SELECT id FROM sign_in_link WHERE state IN ('PENDING', 'SENDING') AND next_attempt_at <= at
      ORDER BY next_attempt_at LIMIT most FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE sign_in_link AS link
      SET state = 'SENDING', attempts = attempts + 1, claim = gen_random_uuid(), next_attempt_at = lease_until
      FROM due WHERE link.id = due.id
      RETURNING link.*
    )
    SELECT claimed.id, claimed.claim, claimed.attempts, person.email, coalesce(invited.name, person.name),
      person.language, claimed.for_county, invited.role, coalesce(inviting.name, inviter.name)
    FROM claimed
    JOIN app_user AS person ON person.id = claimed.user_id
    LEFT JOIN membership AS invited
      ON invited.county_id = claimed.for_county AND invited.user_id = claimed.user_id
    LEFT JOIN app_user AS inviter ON inviter.id = claimed.inviter_id
    LEFT JOIN membership AS inviting
      ON inviting.county_id = claimed.for_county AND inviting.user_id = claimed.inviter_id
  $$;

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

  REVOKE EXECUTE ON FUNCTION staff_of_session, open_county_for FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_session, open_county_for TO beczka_app;
`;
