import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A county's managers invite staff, change roles and let people go. An invitation is a sign-in link that says who
 * invites; what a county sees of a person is what it was told itself, never what another county knows.
 */
export class InviteStaff20261122040000 implements MigrationInterface {
  name = 'InviteStaff20261122040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE app_user ADD COLUMN last_sign_in_at timestamptz;
      -- The name the county has given. Nothing once the person has chosen their own.
      ALTER TABLE membership ADD COLUMN name text;

      -- An invitation, when it names a county; nothing else tells it from a link that was asked for.
      ALTER TABLE sign_in_link
        ADD COLUMN for_county text REFERENCES county (id),
        ADD COLUMN inviter_id uuid REFERENCES app_user (id),
        ADD CHECK ((for_county IS NULL) = (inviter_id IS NULL));

      DROP FUNCTION claim_sign_in_links, staff_of_county;
    `);
    await runner.query(invitations);
    await runner.query(staff);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION invite_staff, change_staff_role, remove_staff, name_first_manager, lock_staff,
        claim_sign_in_links, staff_of_county;
      DELETE FROM sign_in_link WHERE for_county IS NOT NULL;
      ALTER TABLE sign_in_link DROP COLUMN for_county, DROP COLUMN inviter_id;
      ALTER TABLE membership DROP COLUMN name;
      ALTER TABLE app_user DROP COLUMN last_sign_in_at;
    `);
    await runner.query(before);
  }
}

const invitations = `
  -- Takes due links under a lease. After an hour nobody waits for the mail any more, for an invitation after a day.
  CREATE FUNCTION claim_sign_in_links(at timestamptz, lease_until timestamptz, most int)
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

  -- As before, but what holds a token that is still good stays.
  CREATE OR REPLACE FUNCTION sign_in_remains_due(sessions_before timestamptz, links_before timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM session WHERE expires_at < sessions_before)
        OR EXISTS (SELECT FROM sign_in_link WHERE requested_at < links_before AND NOT EXISTS (
             SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at >= links_before))
  $$;

  CREATE OR REPLACE FUNCTION remove_sign_in_remains(
    sessions_before timestamptz, links_before timestamptz, most int
  ) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH ended AS (
      DELETE FROM session USING (
        SELECT token_hash FROM session WHERE expires_at < sessions_before LIMIT most FOR UPDATE SKIP LOCKED
      ) AS old WHERE session.token_hash = old.token_hash RETURNING 1
    ), past AS (
      DELETE FROM sign_in_link USING (
        SELECT id FROM sign_in_link WHERE requested_at < links_before AND NOT EXISTS (
          SELECT FROM sign_in_token WHERE link_id = sign_in_link.id AND expires_at >= links_before)
        LIMIT most FOR UPDATE SKIP LOCKED
      ) AS old WHERE sign_in_link.id = old.id RETURNING 1
    )
    SELECT greatest((SELECT count(*) FROM ended), (SELECT count(*) FROM past))::int
  $$;

  REVOKE EXECUTE ON FUNCTION claim_sign_in_links FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION claim_sign_in_links TO beczka_app;
`;

/** Like the policies of tables, these act in the counties of the transaction alone. */
const staff = `
  -- A sign-in from before the person came to this county is none of its business.
  CREATE FUNCTION staff_of_county(county text)
  RETURNS TABLE (id uuid, name text, role text, since timestamptz, email text, last_sign_in_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, coalesce(membership.name, person.name), membership.role, membership.created_at, person.email,
      CASE WHEN person.last_sign_in_at >= membership.created_at THEN person.last_sign_in_at END
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND county = ANY (app_counties())
    ORDER BY coalesce(membership.name, person.name), person.id
  $$;

  CREATE OR REPLACE FUNCTION staff_addresses(county text, people uuid[])
  RETURNS TABLE (id uuid, name text, email text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, coalesce(membership.name, person.name), person.email, person.language
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND person.id = ANY (people) AND county = ANY (app_counties())
  $$;

  -- Changes of one county's staff wait for each other. Tells whether the one who acts is, by now, a manager there.
  CREATE FUNCTION lock_staff(county text, actor uuid) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM open_county WHERE id = county AND county = ANY (app_counties()) FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'county % is not open or not among the counties of this transaction', county;
    END IF;
    RETURN EXISTS (SELECT FROM membership WHERE county_id = county AND user_id = actor AND role = 'MANAGER');
  END $$;

  -- DONE, MEMBER (who is one already keeps the role) or NOT_ALLOWED. An account that is there keeps its name and
  -- language, and whoever invites learns nothing of it. The mail is owed from here on.
  CREATE FUNCTION invite_staff(
    county text, actor uuid, new_id uuid, address text, full_name text, tongue text, county_role text, link uuid,
    at timestamptz
  ) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    INSERT INTO app_user (id, email, name, language) VALUES (new_id, lower(address), full_name, tongue)
    ON CONFLICT (email) DO NOTHING;
    SELECT id INTO STRICT person FROM app_user WHERE email = lower(address);
    INSERT INTO membership (county_id, user_id, role, name, created_at)
    VALUES (county, person, county_role, full_name, at) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN 'MEMBER';
    END IF;
    INSERT INTO sign_in_link (id, user_id, requested_at, next_attempt_at, for_county, inviter_id)
    VALUES (link, person, at, at, county, actor);
    RETURN 'DONE';
  END $$;

  -- DONE, MISSING, NOT_ALLOWED or LAST_MANAGER.
  CREATE FUNCTION change_staff_role(county text, actor uuid, person uuid, new_role text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF new_role <> 'MANAGER' AND NOT EXISTS (
      SELECT FROM membership WHERE county_id = county AND role = 'MANAGER' AND user_id <> person
    ) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    UPDATE membership SET role = new_role WHERE county_id = county AND user_id = person;
    RETURN CASE WHEN FOUND THEN 'DONE' ELSE 'MISSING' END;
  END $$;

  -- As above. An invitation ends with the membership; who belongs to no county any more is signed out everywhere.
  CREATE FUNCTION remove_staff(county text, actor uuid, person uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF NOT EXISTS (
      SELECT FROM membership WHERE county_id = county AND role = 'MANAGER' AND user_id <> person
    ) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    -- Two counties at once: the second to let the person go sees that the first has.
    PERFORM FROM app_user WHERE id = person FOR NO KEY UPDATE;
    DELETE FROM membership WHERE county_id = county AND user_id = person;
    IF NOT FOUND THEN
      RETURN 'MISSING';
    END IF;
    DELETE FROM sign_in_link WHERE user_id = person AND for_county = county;
    IF NOT EXISTS (SELECT FROM membership WHERE user_id = person) THEN
      DELETE FROM sign_in_link WHERE user_id = person;
      DELETE FROM session WHERE user_id = person;
    END IF;
    RETURN 'DONE';
  END $$;

  -- For the operator: makes this member the manager of a county that has none, and says whether it did.
  CREATE FUNCTION name_first_manager(county text, address text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM lock_staff(county, NULL);
    UPDATE membership SET role = 'MANAGER'
    WHERE county_id = county AND user_id = (SELECT id FROM app_user WHERE email = lower(address))
      AND NOT EXISTS (SELECT FROM membership WHERE county_id = county AND role = 'MANAGER');
    RETURN FOUND;
  END $$;

  REVOKE EXECUTE ON FUNCTION staff_of_county, lock_staff, invite_staff, change_staff_role, remove_staff,
    name_first_manager FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_county, invite_staff, change_staff_role, remove_staff, name_first_manager
    TO beczka_app;
`;

/** The functions as they were. */
const before = `
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

  CREATE FUNCTION staff_of_county(county text) RETURNS TABLE (id uuid, name text, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, membership.role
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND county = ANY (app_counties())
    ORDER BY person.name, person.id
  $$;

  CREATE OR REPLACE FUNCTION staff_addresses(county text, people uuid[])
  RETURNS TABLE (id uuid, name text, email text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, person.name, person.email, person.language
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    WHERE membership.county_id = county AND person.id = ANY (people) AND county = ANY (app_counties())
  $$;

  CREATE OR REPLACE FUNCTION sign_in_remains_due(sessions_before timestamptz, links_before timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM session WHERE expires_at < sessions_before)
        OR EXISTS (SELECT FROM sign_in_link WHERE requested_at < links_before)
  $$;

  CREATE OR REPLACE FUNCTION remove_sign_in_remains(sessions_before timestamptz, links_before timestamptz, most int)
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

  REVOKE EXECUTE ON FUNCTION claim_sign_in_links, staff_of_county FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION claim_sign_in_links, staff_of_county TO beczka_app;
`;
