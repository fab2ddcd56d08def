import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An invitation has an effect once it is accepted: by a session that is opened after it, or by the bearer of one that was
 * open before. Until then the person neither works in the county, nor manages it, nor are their days its business. Whoever
 * belongs to a county may leave it.
 */
export class AcceptInvitations20261122130000 implements MigrationInterface {
  name = 'AcceptInvitations20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership ADD COLUMN accepted_at timestamptz;

      DROP TRIGGER audit ON membership;
      DROP TRIGGER audit_removal ON membership;
      CREATE TRIGGER audit AFTER INSERT OR UPDATE ON membership
        FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name', 'accepted_at');
      CREATE TRIGGER audit_removal BEFORE DELETE ON membership
        FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name', 'accepted_at');

      -- Who has signed in since, or done anything there in a session from before.
      UPDATE membership SET accepted_at = created_at
      WHERE EXISTS (SELECT FROM app_user WHERE id = user_id AND last_sign_in_at >= membership.created_at)
        OR EXISTS (
          SELECT FROM provider_account AS own
          WHERE own.county_id = membership.county_id AND own.user_id = membership.user_id)
        OR EXISTS (
          SELECT FROM audit_event
          WHERE audit_event.county_id = membership.county_id AND actor_kind = 'ACCOUNT' AND actor_id = user_id);

      DROP FUNCTION staff_of_county, staff_of_session;
    `);
    await runner.query(acceptance);
    await runner.query(staff);
    await runner.query(sessions);
    await runner.query(days);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER accept ON session;
      DROP FUNCTION accept_by_session, accept_invitation, leave_county, staff_of_county, staff_of_session;
    `);
    await runner.query(before);
    await runner.query(`
      DROP FUNCTION manager_stays, let_go, belongs_here;

      DROP TRIGGER audit ON membership;
      DROP TRIGGER audit_removal ON membership;
      CREATE TRIGGER audit AFTER INSERT OR UPDATE ON membership
        FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name');
      CREATE TRIGGER audit_removal BEFORE DELETE ON membership
        FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name');
      ALTER TABLE membership DROP COLUMN accepted_at;
    `);
  }
}

const acceptance = `
  -- Whether a county has somebody else who has come to manage it. For functions like those below alone.
  CREATE FUNCTION manager_stays(county text, without uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM membership WHERE county_id = county AND role = 'MANAGER' AND accepted_at IS NOT NULL
        AND user_id IS DISTINCT FROM without)
  $$;

  -- DONE or MISSING. An invitation ends with the membership; who belongs to no county any more is signed out everywhere,
  -- unless they run the platform. For the functions below alone.
  CREATE FUNCTION let_go(county text, person uuid) RETURNS text LANGUAGE plpgsql AS $$
  BEGIN
    -- Two counties at once: the second to let the person go sees that the first has.
    PERFORM FROM app_user WHERE id = person FOR NO KEY UPDATE;
    DELETE FROM membership WHERE county_id = county AND user_id = person;
    IF NOT FOUND THEN
      RETURN 'MISSING';
    END IF;
    DELETE FROM sign_in_link WHERE user_id = person AND for_county = county;
    IF NOT EXISTS (SELECT FROM membership WHERE user_id = person)
      AND NOT EXISTS (SELECT FROM operator WHERE user_id = person) THEN
      DELETE FROM sign_in_link WHERE user_id = person;
      DELETE FROM session WHERE user_id = person;
    END IF;
    RETURN 'DONE';
  END $$;

  -- Opening a session accepts what waits, in one for a county that county's invitation alone. It fires before the trigger
  -- that tells of the sign-in.
  CREATE FUNCTION accept_by_session() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    county text;
  BEGIN
    FOR county IN
      UPDATE membership SET accepted_at = NEW.created_at
      WHERE user_id = NEW.user_id AND accepted_at IS NULL AND county_id = coalesce(NEW.only_county, county_id)
      RETURNING county_id
    LOOP
      PERFORM write_event(county, 'JOINED', 'MEMBERSHIP', NEW.user_id::text, NULL, NULL, jsonb_build_object(
        'at', NEW.created_at, 'kind', 'ACCOUNT', 'id', NEW.user_id, 'origin', NEW.browser));
    END LOOP;
    RETURN NULL;
  END $$;
  CREATE TRIGGER accept AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION accept_by_session();

  -- DONE, also when it was accepted before; MISSING.
  CREATE FUNCTION accept_invitation(session_hash bytea, county text, at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    UPDATE membership SET accepted_at = at WHERE county_id = county AND user_id = person AND accepted_at IS NULL;
    IF FOUND THEN
      PERFORM write_event(county, 'JOINED', 'MEMBERSHIP', person::text, NULL, NULL);
    ELSIF NOT EXISTS (SELECT FROM membership WHERE county_id = county AND user_id = person) THEN
      RETURN 'MISSING';
    END IF;
    RETURN 'DONE';
  END $$;

  -- By the person themselves, who declines an invitation in the same way: DONE, MISSING or LAST_MANAGER.
  CREATE FUNCTION leave_county(session_hash bytea, county text, at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    -- As in lock_staff, but anybody may go, and from a county that is closed too.
    PERFORM FROM open_county WHERE id = county FOR NO KEY UPDATE;
    IF NOT manager_stays(county, person) AND EXISTS (
      SELECT FROM membership
      WHERE county_id = county AND user_id = person AND role = 'MANAGER' AND accepted_at IS NOT NULL
    ) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    RETURN let_go(county, person);
  END $$;

  REVOKE EXECUTE ON FUNCTION manager_stays, let_go, accept_by_session, accept_invitation, leave_county FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION accept_invitation, leave_county TO beczka_app;
`;

/** What was written of members, now of those who have accepted. */
const staff = `
  -- Changes of one county's staff wait for each other. Tells whether the one who acts is, by now, a manager there.
  CREATE OR REPLACE FUNCTION lock_staff(county text, actor uuid) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM open_county WHERE id = county AND county = ANY (app_counties()) FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'county % is not open or not among the counties of this transaction', county;
    END IF;
    RETURN EXISTS (SELECT FROM membership WHERE county_id = county AND user_id = actor AND role = 'MANAGER'
      AND accepted_at IS NOT NULL);
  END $$;

  -- DONE, MISSING, NOT_ALLOWED or LAST_MANAGER.
  CREATE OR REPLACE FUNCTION change_staff_role(county text, actor uuid, person uuid, new_role text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF new_role <> 'MANAGER' AND NOT manager_stays(county, person) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    UPDATE membership SET role = new_role WHERE county_id = county AND user_id = person;
    RETURN CASE WHEN FOUND THEN 'DONE' ELSE 'MISSING' END;
  END $$;

  -- DONE, MISSING, NOT_ALLOWED or LAST_MANAGER.
  CREATE OR REPLACE FUNCTION remove_staff(county text, actor uuid, person uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF NOT manager_stays(county, person) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    RETURN let_go(county, person);
  END $$;

  -- DONE, NOT_ALLOWED, MANAGED (somebody who has come manages the county and invites further people), MEMBER, or
  -- OPERATOR: whoever runs the platform does not let themselves into a county. The mail is owed from here on.
  CREATE OR REPLACE FUNCTION invite_first_manager(
    county text, actor uuid, new_id uuid, address text, full_name text, tongue text, link uuid, at timestamptz
  ) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
  BEGIN
    PERFORM lock_staff(county, actor);
    IF NOT is_operator(actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF manager_stays(county, NULL) THEN
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

  -- Every county that was ever opened, and of its people those who manage it.
  CREATE OR REPLACE FUNCTION counties_for_operator(actor uuid)
  RETURNS TABLE (id text, office_name text, staff int, managers jsonb, closed_at timestamptz, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT profile.county_id, profile.office_name, count(person.id)::int,
      coalesce(jsonb_agg(jsonb_build_object(
        'name', coalesce(membership.name, person.name), 'email', person.email, 'since', membership.created_at,
        'accepted', membership.accepted_at IS NOT NULL, 'lastSignInAt', greatest(
          CASE WHEN person.last_sign_in_at >= membership.created_at THEN person.last_sign_in_at END,
          provided.last_sign_in_at)
      ) ORDER BY membership.created_at, person.email) FILTER (WHERE membership.role = 'MANAGER'), '[]'),
      closed.closed_at, closed.reason
    FROM county_profile AS profile
    LEFT JOIN closed_county AS closed ON closed.id = profile.county_id
    LEFT JOIN membership ON membership.county_id = profile.county_id
    LEFT JOIN app_user AS person ON person.id = membership.user_id
    LEFT JOIN provider_account AS provided
      ON provided.county_id = membership.county_id AND provided.user_id = membership.user_id
    WHERE is_operator(actor)
    GROUP BY profile.county_id, profile.office_name, closed.id
  $$;

  -- A sign-in from before the person came to this county is none of its business, nor one by another's provider.
  CREATE FUNCTION staff_of_county(county text)
  RETURNS TABLE (
    id uuid, name text, role text, since timestamptz, email text, last_sign_in_at timestamptz, accepted boolean
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, coalesce(membership.name, person.name), membership.role, membership.created_at, person.email,
      greatest(
        CASE WHEN person.last_sign_in_at >= membership.created_at THEN person.last_sign_in_at END,
        provided.last_sign_in_at),
      membership.accepted_at IS NOT NULL
    FROM membership JOIN app_user AS person ON person.id = membership.user_id
    LEFT JOIN provider_account AS provided
      ON provided.county_id = membership.county_id AND provided.user_id = membership.user_id
    WHERE membership.county_id = county AND county = ANY (app_counties())
    ORDER BY coalesce(membership.name, person.name), person.id
  $$;

  -- Invites someone and gives their id. Whoever has an account already keeps its address, name and language, and whoever
  -- is a member already keeps the role: the call cannot be turned against an existing account.
  CREATE OR REPLACE FUNCTION add_member(county text, new_id uuid, address text, full_name text, tongue text, county_role text)
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
    INSERT INTO membership (county_id, user_id, role, name) VALUES (county, person, county_role, full_name)
    ON CONFLICT DO NOTHING;
    RETURN person;
  END $$;

  REVOKE EXECUTE ON FUNCTION staff_of_county FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_county TO beczka_app;
`;

const sessions = `
  -- The bearer of a session, with the counties they can act in at this instant, those of theirs that are closed, and
  -- those that have invited them. In a session for one county with that one and by the name it knows, and running no
  -- platform.
  CREATE FUNCTION staff_of_session(hash bytea, at timestamptz)
  RETURNS TABLE (
    user_id uuid, name text, email text, language text, memberships jsonb, closed_counties text[], invitations jsonb,
    operator boolean, only_county text, last_used_at timestamptz
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT person.id, coalesce((
        SELECT membership.name FROM membership
        WHERE membership.user_id = person.id AND membership.county_id = session.only_county
      ), person.name), person.email, person.language,
      coalesce((
        SELECT jsonb_agg(entry ORDER BY county_id) FROM (
          SELECT county_id, jsonb_build_object('countyId', county_id, 'role', role) AS entry
          FROM membership WHERE membership.user_id = person.id AND accepted_at IS NOT NULL
          UNION ALL
          SELECT county_id, jsonb_build_object('countyId', county_id, 'role', 'OBSERVER', 'supportUntil', max(expires_at))
          FROM operator JOIN support_grant ON support_is_granted(support_grant, at)
          WHERE operator.user_id = person.id AND session.only_county IS NULL AND NOT EXISTS (
            SELECT FROM membership AS own
            WHERE own.user_id = person.id AND own.county_id = support_grant.county_id AND own.accepted_at IS NOT NULL)
          GROUP BY county_id
        ) AS mine
        WHERE county_id = coalesce(session.only_county, county_id)
          AND NOT EXISTS (SELECT FROM closed_county WHERE closed_county.id = county_id)
      ), '[]'),
      ARRAY (
        SELECT county_id FROM membership JOIN closed_county ON closed_county.id = county_id
        WHERE membership.user_id = person.id AND accepted_at IS NOT NULL
          AND county_id = coalesce(session.only_county, county_id)
        ORDER BY county_id
      ),
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('countyId', county_id, 'role', role) ORDER BY county_id)
        FROM membership JOIN open_county ON open_county.id = county_id
        WHERE membership.user_id = person.id AND accepted_at IS NULL AND session.only_county IS NULL
      ), '[]'),
      session.only_county IS NULL AND EXISTS (SELECT FROM operator WHERE operator.user_id = person.id),
      session.only_county, session.last_used_at
    FROM session JOIN app_user AS person ON person.id = session.user_id
    WHERE token_hash = hash AND session.expires_at > at
  $$;

  REVOKE EXECUTE ON FUNCTION staff_of_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_session TO beczka_app;
`;

const days = `
  -- Whether a person works in a county of this transaction. For the functions below alone.
  CREATE FUNCTION belongs_here(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM membership WHERE user_id = person AND accepted_at IS NOT NULL AND county_id = ANY (app_counties()))
  $$;
  REVOKE EXECUTE ON FUNCTION belongs_here FROM PUBLIC;

  CREATE OR REPLACE FUNCTION expert_busy_days(expert uuid, first_day date, last_day date) RETURNS SETOF date
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT d.held_on FROM expert_day d
      WHERE d.expert_id = expert AND d.held_on BETWEEN first_day AND last_day
        AND belongs_here(expert)
    $$;

  -- Like expert_busy_days, these answer for people of the transaction's counties alone.
  CREATE OR REPLACE FUNCTION own_busy_days(expert uuid, first_day date, last_day date) RETURNS SETOF date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT held_on FROM expert_day
    WHERE expert_id = expert AND county_id IS NULL AND held_on BETWEEN first_day AND last_day
      AND belongs_here(expert)
    ORDER BY held_on
  $$;

  -- In calendar order, as days are taken everywhere; days that a conference holds stay the conference's.
  CREATE OR REPLACE FUNCTION keep_days(expert uuid, first_day date, last_day date) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO expert_day (expert_id, held_on)
    SELECT expert, day::date FROM generate_series(first_day, last_day, interval '1 day') AS day
    WHERE belongs_here(expert)
    ORDER BY day
    ON CONFLICT DO NOTHING
  $$;

  CREATE OR REPLACE FUNCTION free_days(expert uuid, first_day date, last_day date) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM expert_day
    WHERE expert_id = expert AND county_id IS NULL AND held_on BETWEEN first_day AND last_day
      AND belongs_here(expert)
  $$;
`;

/** The functions as they were. */
const before = `
  -- Changes of one county's staff wait for each other. Tells whether the one who acts is, by now, a manager there.
  CREATE OR REPLACE FUNCTION lock_staff(county text, actor uuid) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM open_county WHERE id = county AND county = ANY (app_counties()) FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'county % is not open or not among the counties of this transaction', county;
    END IF;
    RETURN EXISTS (SELECT FROM membership WHERE county_id = county AND user_id = actor AND role = 'MANAGER');
  END $$;

  -- DONE, MISSING, NOT_ALLOWED or LAST_MANAGER.
  CREATE OR REPLACE FUNCTION change_staff_role(county text, actor uuid, person uuid, new_role text) RETURNS text
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
  CREATE OR REPLACE FUNCTION remove_staff(county text, actor uuid, person uuid) RETURNS text
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

  -- DONE, NOT_ALLOWED, MANAGED (somebody who has signed in manages the county and invites further people), MEMBER, or
  -- OPERATOR: whoever runs the platform does not let themselves into a county. The mail is owed from here on.
  CREATE OR REPLACE FUNCTION invite_first_manager(
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

  -- Every county that was ever opened, and of its people those who manage it.
  CREATE OR REPLACE FUNCTION counties_for_operator(actor uuid)
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

  -- A sign-in from before the person came to this county is none of its business, nor one by another's provider.
  CREATE FUNCTION staff_of_county(county text)
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

  -- Makes someone a member and gives their id. Whoever has an account already keeps its address, name and language,
  -- and whoever is a member already keeps the role: the call cannot be turned against an existing account.
  CREATE OR REPLACE FUNCTION add_member(county text, new_id uuid, address text, full_name text, tongue text, county_role text)
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

  CREATE OR REPLACE FUNCTION expert_busy_days(expert uuid, first_day date, last_day date) RETURNS SETOF date
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT d.held_on FROM expert_day d
      WHERE d.expert_id = expert AND d.held_on BETWEEN first_day AND last_day
        AND EXISTS (SELECT 1 FROM membership m
                    WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
    $$;

  -- Like expert_busy_days, these answer for people of the transaction's counties alone.
  CREATE OR REPLACE FUNCTION own_busy_days(expert uuid, first_day date, last_day date) RETURNS SETOF date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT held_on FROM expert_day
    WHERE expert_id = expert AND county_id IS NULL AND held_on BETWEEN first_day AND last_day
      AND EXISTS (SELECT FROM membership m WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
    ORDER BY held_on
  $$;

  -- In calendar order, as days are taken everywhere; days that a conference holds stay the conference's.
  CREATE OR REPLACE FUNCTION keep_days(expert uuid, first_day date, last_day date) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO expert_day (expert_id, held_on)
    SELECT expert, day::date FROM generate_series(first_day, last_day, interval '1 day') AS day
    WHERE EXISTS (SELECT FROM membership m WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
    ORDER BY day
    ON CONFLICT DO NOTHING
  $$;

  CREATE OR REPLACE FUNCTION free_days(expert uuid, first_day date, last_day date) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM expert_day
    WHERE expert_id = expert AND county_id IS NULL AND held_on BETWEEN first_day AND last_day
      AND EXISTS (SELECT FROM membership m WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
  $$;

  REVOKE EXECUTE ON FUNCTION staff_of_county, staff_of_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staff_of_county, staff_of_session TO beczka_app;
`;
