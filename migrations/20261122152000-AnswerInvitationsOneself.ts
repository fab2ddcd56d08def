import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Only the invited person's own session answers an invitation. A county can have its provider assert any address, and so
 * could have accepted in somebody's name; its answers that open no session are told in the county's log, each with why.
 * A closed county keeps its last manager as an open one does, and who manages is who has come, for the shell too.
 */
export class AnswerInvitationsOneself20261122152000 implements MigrationInterface {
  name = 'AnswerInvitationsOneself20261122152000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION provider_refused');
    await runner.query(oneself);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION provider_refused');
    await runner.query(before);
  }
}

const oneself = `
  -- Opening a session accepts what waits, unless it is one for a county, which that county's provider has opened. The
  -- account is locked first, as where somebody is let go. It fires before the trigger that tells of the sign-in.
  CREATE OR REPLACE FUNCTION accept_by_session() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    county text;
  BEGIN
    IF NEW.only_county IS NOT NULL THEN
      RETURN NULL;
    END IF;
    PERFORM FROM app_user WHERE id = NEW.user_id FOR NO KEY UPDATE;
    FOR county IN
      UPDATE membership SET accepted_at = NEW.created_at
      WHERE user_id = NEW.user_id AND accepted_at IS NULL
      RETURNING county_id
    LOOP
      PERFORM write_event(county, 'JOINED', 'MEMBERSHIP', NEW.user_id::text, NULL, NULL, jsonb_build_object(
        'at', NEW.created_at, 'kind', 'ACCOUNT', 'id', NEW.user_id, 'origin', NEW.browser));
    END LOOP;
    RETURN NULL;
  END $$;

  -- Opens a session for the member of this county whom its provider means: by the subject once it is known, else by the
  -- address. No row, and no session, for anybody else, whatever other counties they belong to, nor for whoever has not
  -- accepted the county's invitation.
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
      WHERE membership.county_id = county AND membership.accepted_at IS NOT NULL AND app_user.email = lower(address);
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

  -- A county's provider has named a member, and no session was opened: notes and gives why; NULL where it means nobody.
  CREATE FUNCTION provider_refused(
    county text, provider text, known_as text, address text, verified boolean, at timestamptz, agent text
  ) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid;
    why text;
  BEGIN
    SELECT membership.user_id, CASE
        WHEN NOT verified THEN 'ADDRESS_NOT_VERIFIED'
        WHEN membership.accepted_at IS NULL THEN 'NOT_ACCEPTED'
        ELSE 'OTHER_SUBJECT' END
    INTO person, why
    FROM sign_in_provider JOIN membership USING (county_id) JOIN app_user ON app_user.id = membership.user_id
    LEFT JOIN provider_account AS account
      ON account.county_id = county AND account.issuer = provider AND account.subject = known_as
    WHERE sign_in_provider.county_id = county AND sign_in_provider.issuer = provider
      AND (account.user_id = app_user.id OR account.user_id IS NULL AND app_user.email = lower(address));
    IF FOUND THEN
      PERFORM note_failed_sign_in(person, why, at, agent, county);
    END IF;
    RETURN why;
  END $$;
  REVOKE EXECUTE ON FUNCTION provider_refused FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION provider_refused TO beczka_app;

  -- By the person themselves, who declines an invitation in the same way: DONE, MISSING or LAST_MANAGER.
  CREATE OR REPLACE FUNCTION leave_county(session_hash bytea, county text, at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    -- As in lock_staff, but anybody may go, and from a county that is closed too.
    PERFORM FROM open_county WHERE id = county FOR NO KEY UPDATE;
    PERFORM FROM closed_county WHERE id = county FOR NO KEY UPDATE;
    IF NOT manager_stays(county, person) AND EXISTS (
      SELECT FROM membership
      WHERE county_id = county AND user_id = person AND role = 'MANAGER' AND accepted_at IS NOT NULL
    ) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    RETURN let_go(county, person);
  END $$;

  -- Whether a member has become the county's manager, where nobody has come to manage it.
  CREATE OR REPLACE FUNCTION name_first_manager(county text, address text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM lock_staff(county, NULL);
    UPDATE membership SET role = 'MANAGER'
    WHERE county_id = county AND user_id = (SELECT id FROM app_user WHERE email = lower(address))
      AND NOT manager_stays(county, NULL);
    RETURN FOUND;
  END $$;
`;

/** The functions as they were. */
const before = `
  CREATE OR REPLACE FUNCTION accept_by_session() RETURNS trigger
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
      IF NOT FOUND THEN
        RETURN;
      END IF;
    END IF;
    DELETE FROM session WHERE user_id = person AND expires_at <= at;
    INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, browser, only_county)
    VALUES (session_hash, person, at, session_expiry, at, agent, county);
    RETURN NEXT person;
  END $$;

  CREATE FUNCTION provider_refused(
    county text, provider text, known_as text, address text, at timestamptz, agent text
  ) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT note_failed_sign_in(membership.user_id, 'ADDRESS_NOT_VERIFIED', at, agent, county)
    FROM sign_in_provider JOIN membership USING (county_id) JOIN app_user ON app_user.id = membership.user_id
    LEFT JOIN provider_account AS account
      ON account.county_id = county AND account.issuer = provider AND account.subject = known_as
    WHERE sign_in_provider.county_id = county AND sign_in_provider.issuer = provider
      AND (account.user_id = app_user.id OR account.user_id IS NULL AND app_user.email = lower(address))
  $$;
  REVOKE EXECUTE ON FUNCTION provider_refused FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION provider_refused TO beczka_app;

  CREATE OR REPLACE FUNCTION leave_county(session_hash bytea, county text, at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    person uuid := account_of_session(session_hash, at);
  BEGIN
    PERFORM FROM open_county WHERE id = county FOR NO KEY UPDATE;
    IF NOT manager_stays(county, person) AND EXISTS (
      SELECT FROM membership
      WHERE county_id = county AND user_id = person AND role = 'MANAGER' AND accepted_at IS NOT NULL
    ) THEN
      RETURN 'LAST_MANAGER';
    END IF;
    RETURN let_go(county, person);
  END $$;

  CREATE OR REPLACE FUNCTION name_first_manager(county text, address text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM lock_staff(county, NULL);
    UPDATE membership SET role = 'MANAGER'
    WHERE county_id = county AND user_id = (SELECT id FROM app_user WHERE email = lower(address))
      AND NOT EXISTS (SELECT FROM membership WHERE county_id = county AND role = 'MANAGER');
    RETURN FOUND;
  END $$;
`;
