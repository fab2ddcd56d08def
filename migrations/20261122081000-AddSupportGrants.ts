import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A county's manager lets operators look into the county for some hours. Meanwhile every operator is an observer there,
 * by the grant and by no membership; whether it still holds is asked with each request, of the clock and not of a job.
 */
export class AddSupportGrants20261122081000 implements MigrationInterface {
  name = 'AddSupportGrants20261122081000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE support_grant (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        granted_by uuid NOT NULL REFERENCES app_user (id),
        reason text NOT NULL,
        granted_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at BETWEEN granted_at AND granted_at + interval '24 hours'),
        revoked_at timestamptz,
        PRIMARY KEY (county_id, id)
      );
      SELECT protect_county_table('support_grant');
      REVOKE ALL ON support_grant FROM beczka_app;
      CREATE POLICY identity ON support_grant TO beczka_owner USING (true) WITH CHECK (true);

      -- Who has looked in by it.
      CREATE TABLE support_visit (
        county_id text NOT NULL,
        grant_id uuid NOT NULL,
        user_id uuid NOT NULL REFERENCES app_user (id),
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, grant_id, user_id),
        FOREIGN KEY (county_id, grant_id) REFERENCES support_grant (county_id, id)
      );
      SELECT protect_county_table('support_visit');
      REVOKE ALL ON support_visit FROM beczka_app;
      CREATE POLICY identity ON support_visit TO beczka_owner USING (true) WITH CHECK (true);
    `);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
    await runner.query(`
      DROP FUNCTION support_is_granted, support_grants, grant_support, revoke_support, note_support_visit;
      DROP TABLE support_visit, support_grant;
    `);
  }
}

/** Those for the app act in the counties of the transaction alone. */
const functions = `
  CREATE FUNCTION support_is_granted(support_grant, at timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT $1.revoked_at IS NULL AND $1.granted_at <= at AND $1.expires_at > at
  $$;

  -- The bearer of a session, with the counties they can act in at this instant (an operator's with those that let
  -- operators look in) and those of theirs that are closed.
  CREATE OR REPLACE FUNCTION staff_of_session(hash bytea, at timestamptz)
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
  -- The newest first, each with those who have looked in by it.
  CREATE FUNCTION support_grants(county text, at timestamptz)
  RETURNS TABLE (
    id uuid, granted_by text, reason text, granted_at timestamptz, expires_at timestamptz, revoked_at timestamptz,
    holds boolean, visits jsonb
  ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT given.id, coalesce(membership.name, person.name), given.reason, given.granted_at, given.expires_at,
      given.revoked_at, support_is_granted(given, at), coalesce((
        SELECT jsonb_agg(jsonb_build_object('name', visitor.name, 'firstAt', first_at, 'lastAt', last_at) ORDER BY first_at)
        FROM support_visit JOIN app_user AS visitor ON visitor.id = user_id
        WHERE county_id = county AND grant_id = given.id
      ), '[]')
    FROM support_grant AS given
    JOIN app_user AS person ON person.id = given.granted_by
    LEFT JOIN membership ON membership.county_id = county AND membership.user_id = given.granted_by
    WHERE given.county_id = county AND county = ANY (app_counties())
    ORDER BY given.granted_at DESC, given.id
  $$;

  -- DONE, NOT_ALLOWED, or GRANTED when one holds already.
  CREATE FUNCTION grant_support(county text, actor uuid, grant_id uuid, hours int, why text, at timestamptz)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    IF EXISTS (SELECT FROM support_grant WHERE county_id = county AND support_is_granted(support_grant, at)) THEN
      RETURN 'GRANTED';
    END IF;
    INSERT INTO support_grant (county_id, id, granted_by, reason, granted_at, expires_at)
    VALUES (county, grant_id, actor, why, at, at + make_interval(hours => hours));
    RETURN 'DONE';
  END $$;

  -- DONE, also for one that has ended already; MISSING, NOT_ALLOWED.
  CREATE FUNCTION revoke_support(county text, actor uuid, grant_id uuid, at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT lock_staff(county, actor) THEN
      RETURN 'NOT_ALLOWED';
    END IF;
    UPDATE support_grant SET revoked_at = at
    WHERE county_id = county AND id = grant_id AND support_is_granted(support_grant, at);
    RETURN CASE WHEN EXISTS (SELECT FROM support_grant WHERE county_id = county AND id = grant_id)
      THEN 'DONE' ELSE 'MISSING' END;
  END $$;

  -- To the minute; what a page asks at once is one visit.
  CREATE FUNCTION note_support_visit(county text, person uuid, at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO support_visit (county_id, grant_id, user_id, first_at, last_at)
    SELECT county, id, person, at, at FROM support_grant
    WHERE county_id = county AND county = ANY (app_counties()) AND support_is_granted(support_grant, at)
    ON CONFLICT (county_id, grant_id, user_id) DO UPDATE SET last_at = excluded.last_at
    WHERE support_visit.last_at < excluded.last_at - interval '1 minute'
  $$;

  REVOKE EXECUTE ON FUNCTION support_is_granted, support_grants, grant_support, revoke_support, note_support_visit
    FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION support_grants, grant_support, revoke_support, note_support_visit TO beczka_app;
`;

/** The function as it was. */
const before = `
  -- The bearer of a session, with the counties they can act in at this instant and those of theirs that are closed.
  CREATE OR REPLACE FUNCTION staff_of_session(hash bytea, at timestamptz)
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
  $$;`;
