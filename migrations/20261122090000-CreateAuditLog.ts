import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who did what in a county, when, from where, and what it changed. Triggers write it, so that no code can forget to; the
 * role that serves adds events and reads them, and can neither change nor remove one.
 */
export class CreateAuditLog20261122090000 implements MigrationInterface {
  name = 'CreateAuditLog20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- No foreign key: an event outlives what it speaks of. One index, for the answer of a poll pays for each; a county's
      -- events of two years are few enough to be looked through.
      CREATE TABLE audit_event (
        county_id text NOT NULL,
        -- By the clock of the process that acted.
        at timestamptz NOT NULL,
        id uuid NOT NULL DEFAULT uuidv7(),
        actor_kind text NOT NULL CHECK (actor_kind IN ('ACCOUNT', 'PARTICIPANT', 'OPERATOR', 'SYSTEM')),
        actor_id uuid,
        -- As the county called them then; of the system the job. A participant's stands in participant alone.
        actor_name text CHECK (actor_kind <> 'PARTICIPANT' OR actor_name IS NULL),
        origin text,
        action text NOT NULL CHECK (action ~ '^[A-Z_]+$'),
        -- A table in capitals, and the key of a row of it.
        subject_type text NOT NULL CHECK (subject_type ~ '^[A-Z_]+$'),
        subject_id text,
        -- Of a change the columns that changed, of a new row those that are filled.
        before jsonb,
        after jsonb,
        -- Tells events of one transaction.
        act xid8 NOT NULL DEFAULT pg_current_xact_id(),
        PRIMARY KEY (county_id, at, id)
      );
      SELECT protect_county_table('audit_event');
      REVOKE UPDATE, DELETE ON audit_event FROM beczka_app;
      -- The functions below write as the owner, also where an account acts in several counties at once.
      CREATE POLICY journal ON audit_event TO beczka_owner USING (true) WITH CHECK (true);
    `);
    await runner.query(recording);
    await runner.query(triggers);
    await runner.query(keeping);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        found record;
      BEGIN
        FOR found IN SELECT tgname, tgrelid::regclass AS target FROM pg_trigger WHERE tgname ~ '^audit' LOOP
          EXECUTE format('DROP TRIGGER %I ON %s', found.tgname, found.target);
        END LOOP;
      END $$;
      DROP FUNCTION remove_old_events, erase_from_audit, without_personal_values, audit_sign_in, audit_part, audit_row,
        audit_table, record_event, write_event, amend_event, changed_of, acting;
      DROP TABLE audit_event;
    `);
  }
}

const recording = `
  -- Who acts in this transaction, as CountyTransaction has told: {at, kind, id, name, origin}.
  CREATE FUNCTION acting() RETURNS jsonb LANGUAGE sql STABLE AS
    $$ SELECT coalesce(nullif(current_setting('app.acting', true), ''), '{}')::jsonb $$;

  -- For the functions below alone. An account bears the name that this county knows; nobody else's business is told.
  CREATE FUNCTION write_event(
    county text, action text, subject_type text, subject_id text, before jsonb, after jsonb, me jsonb DEFAULT acting()
  ) RETURNS void LANGUAGE sql AS $$
    INSERT INTO audit_event (
      county_id, at, actor_kind, actor_id, actor_name, origin, action, subject_type, subject_id, before, after
    ) SELECT county, coalesce((me ->> 'at')::timestamptz, now()), coalesce(me ->> 'kind', 'SYSTEM'), (me ->> 'id')::uuid,
      CASE WHEN me ->> 'kind' = 'ACCOUNT' THEN (
        SELECT coalesce(m.name, person.name) FROM membership m JOIN app_user AS person ON person.id = m.user_id
        WHERE m.county_id = county AND m.user_id = (me ->> 'id')::uuid
      ) ELSE me ->> 'name' END,
      me ->> 'origin', action, subject_type, subject_id, before, after
  $$;

  -- What is no change of a row, such as a look at personal data. With an interval, the same of the same actor is
  -- recorded once within it.
  CREATE FUNCTION record_event(
    county text, action text, subject_type text, subject_id text, after jsonb, once_in interval DEFAULT NULL
  ) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_variable
  DECLARE
    me jsonb := acting();
  BEGIN
    IF county = ANY (app_counties()) IS NOT TRUE THEN
      RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
    END IF;
    IF once_in IS NULL OR NOT EXISTS (
      SELECT FROM audit_event e
      WHERE e.county_id = county AND e.at > (me ->> 'at')::timestamptz - once_in AND e.action = action
        AND e.actor_id = (me ->> 'id')::uuid AND e.subject_type = subject_type
        AND e.subject_id IS NOT DISTINCT FROM subject_id AND e.after IS NOT DISTINCT FROM after
    ) THEN
      PERFORM write_event(county, action, subject_type, subject_id, NULL, after, me);
    END IF;
  END $$;

  -- What one row has that another has not, or has otherwise. A column that is empty counts as missing.
  CREATE FUNCTION changed_of(one jsonb, other jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(key, value) FROM jsonb_each(one)
    WHERE value <> 'null' AND value IS DISTINCT FROM other -> key
  $$;

  -- A poll is written in several statements, its slots and quorums each in their own: one transaction makes one event of
  -- them. What is put back as it was is no change.
  CREATE FUNCTION amend_event(county text, type text, subject text, was jsonb, becomes jsonb) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    event audit_event;
    key text;
    first jsonb;
  BEGIN
    SELECT * INTO event FROM audit_event e
    WHERE e.county_id = county AND e.at = coalesce((acting() ->> 'at')::timestamptz, now())
      AND e.act = pg_current_xact_id() AND e.subject_type = type AND e.subject_id = subject
      AND e.action IN ('CREATED', 'CHANGED');
    IF NOT FOUND THEN
      PERFORM write_event(county, 'CHANGED', type, subject, was, becomes);
      RETURN;
    END IF;
    event.before := coalesce(event.before, '{}');
    event.after := coalesce(event.after, '{}');
    FOR key IN SELECT jsonb_object_keys(coalesce(was, '{}') || coalesce(becomes, '{}')) LOOP
      first := CASE WHEN event.before ? key OR event.after ? key THEN event.before -> key ELSE was -> key END;
      event.before := event.before - key;
      event.after := event.after - key;
      IF first IS DISTINCT FROM becomes -> key THEN
        IF first IS NOT NULL THEN event.before := event.before || jsonb_build_object(key, first); END IF;
        IF becomes ? key THEN event.after := event.after || jsonb_build_object(key, becomes -> key); END IF;
      END IF;
    END LOOP;
    IF event.action = 'CHANGED' AND event.before = '{}' AND event.after = '{}' THEN
      DELETE FROM audit_event e WHERE e.county_id = county AND e.at = event.at AND e.id = event.id;
    ELSE
      UPDATE audit_event e SET before = nullif(event.before, '{}'), after = nullif(event.after, '{}')
      WHERE e.county_id = county AND e.at = event.at AND e.id = event.id;
    END IF;
  END $$;
`;

const triggers = `
  -- Arguments: the column that is the row's key, then those that are the program's own and make no event.
  CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    own text[] := ARRAY['county_id', TG_ARGV[0]] || TG_ARGV[1:];
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    whole jsonb := coalesce(becomes, was);
    subject text := whole ->> TG_ARGV[0];
    called text;
    result record := coalesce(NEW, OLD);
  BEGIN
    -- A member's name may stand in their account alone; once they are gone the event has to tell it.
    IF TG_TABLE_NAME = 'membership' AND TG_OP <> 'UPDATE' THEN
      SELECT coalesce(whole ->> 'name', name) INTO called FROM app_user WHERE id = subject::uuid;
      IF TG_OP = 'INSERT' THEN becomes := becomes || jsonb_build_object('person', called);
      ELSE was := was || jsonb_build_object('person', called); END IF;
    END IF;
    was := was - own;
    becomes := becomes - own;
    IF TG_OP = 'UPDATE' THEN
      IF was IS NOT DISTINCT FROM becomes THEN
        RETURN result;
      ELSIF TG_TABLE_NAME = 'date_poll' THEN
        PERFORM amend_event(
          whole ->> 'county_id', 'DATE_POLL', subject, changed_of(was, becomes), changed_of(becomes, was));
        RETURN result;
      END IF;
    END IF;
    PERFORM write_event(
      whole ->> 'county_id', CASE TG_OP WHEN 'INSERT' THEN 'CREATED' WHEN 'DELETE' THEN 'REMOVED' ELSE 'CHANGED' END,
      upper(TG_TABLE_NAME), subject, changed_of(was, becomes), changed_of(becomes, was));
    RETURN result;
  END $$;

  -- Rows that are part of a poll are told as if they were columns of it: «slot 2023-12-15 10:00», «quorum zdrowie»,
  -- «required <participant>».
  CREATE FUNCTION audit_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    whole jsonb := coalesce(becomes, was);
    key text := CASE TG_TABLE_NAME
      WHEN 'date_slot' THEN 'slot ' || (whole ->> 'held_on') || ' ' || left(whole ->> 'starts_at', 5)
      WHEN 'sector_quorum' THEN 'quorum ' || (whole ->> 'sector_code')
      ELSE 'required ' || (whole ->> 'participant_id') END;
    told text := CASE TG_TABLE_NAME WHEN 'date_slot' THEN 'override_reason' WHEN 'sector_quorum' THEN 'minimum'
      ELSE 'required' END;
  BEGIN
    -- Of the others that are asked nothing is told.
    IF TG_TABLE_NAME = 'poll_invitation' THEN
      was := CASE WHEN (was -> told)::boolean THEN was END;
      becomes := CASE WHEN (becomes -> told)::boolean THEN becomes END;
    END IF;
    PERFORM amend_event(whole ->> 'county_id', 'DATE_POLL', whole ->> 'poll_id',
      CASE WHEN was IS NOT NULL THEN jsonb_build_object(key, coalesce(nullif(was -> told, 'null'), 'true')) END,
      CASE WHEN becomes IS NOT NULL THEN jsonb_build_object(key, coalesce(nullif(becomes -> told, 'null'), 'true')) END);
    RETURN NULL;
  END $$;

  -- A sign-in belongs to no county; each county of the person learns that there was one, and the browser, which is all
  -- that the session keeps.
  CREATE FUNCTION audit_sign_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  BEGIN
    PERFORM write_event(county_id, 'SIGNED_IN', 'MEMBERSHIP', NEW.user_id::text, NULL, NULL, jsonb_build_object(
      'at', NEW.created_at, 'kind', 'ACCOUNT', 'id', NEW.user_id, 'origin', NEW.browser))
    FROM membership WHERE user_id = NEW.user_id;
    RETURN NULL;
  END $$;

  -- Has every change of this table recorded. libs/tenancy/src/audited-tables.ts lists them all.
  CREATE FUNCTION audit_table(target regclass, key_column text, VARIADIC own_columns text[] DEFAULT '{}') RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format(
      'CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit_row(%s)',
      target, (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(key_column || own_columns) AS argument));
  END $$;

  REVOKE EXECUTE ON FUNCTION acting, write_event, record_event, changed_of, amend_event, audit_row, audit_part,
    audit_sign_in, audit_table FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION record_event TO beczka_app;

  SELECT audit_table('county_profile', 'county_id', 'opened_at');
  SELECT audit_table('sector', 'code');
  SELECT audit_table('municipality', 'id');
  SELECT audit_table('organization', 'id', 'created_at');
  SELECT audit_table('participant', 'id', 'created_at', 'link_revision', 'unnoticed');
  SELECT audit_table('venue', 'id');
  SELECT audit_table('season_template', 'id');
  SELECT audit_table('cycle', 'id', 'created_at');
  SELECT audit_table('conference', 'id', 'date_revision');
  SELECT audit_table('date_poll', 'id', 'created_at', 'created_by', 'closed_by', 'opening_failed_at', 'deadline_revision');

  -- Before a member goes, for whoever lets themselves go has a name until then.
  CREATE TRIGGER audit AFTER INSERT OR UPDATE ON membership
    FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name');
  CREATE TRIGGER audit_removal BEFORE DELETE ON membership
    FOR EACH ROW EXECUTE FUNCTION audit_row('user_id', 'created_at', 'name');

  CREATE TRIGGER audit AFTER INSERT OR UPDATE OF held_on, starts_at, override_reason OR DELETE ON date_slot
    FOR EACH ROW EXECUTE FUNCTION audit_part();
  CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON sector_quorum
    FOR EACH ROW EXECUTE FUNCTION audit_part();
  -- Whom opening asks follows from the list of participants; whose presence is required somebody has said.
  CREATE TRIGGER audit AFTER INSERT ON poll_invitation
    FOR EACH ROW WHEN (NEW.required) EXECUTE FUNCTION audit_part();
  CREATE TRIGGER audit_change AFTER UPDATE OF required ON poll_invitation
    FOR EACH ROW WHEN (NEW.required <> OLD.required) EXECUTE FUNCTION audit_part();
  CREATE TRIGGER audit_removal AFTER DELETE ON poll_invitation
    FOR EACH ROW WHEN (OLD.required) EXECUTE FUNCTION audit_part();

  CREATE TRIGGER audit AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION audit_sign_in();
`;

const keeping = `
  -- Keys, instants and the language tell nothing of a person; numbers and marks neither.
  CREATE FUNCTION without_personal_values(told jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(key, CASE
      WHEN jsonb_typeof(value) IN ('string', 'array', 'object') AND key <> 'language' AND key !~ '_(id|at)$'
      THEN to_jsonb('[usunięto]'::text) ELSE value END)
    FROM jsonb_each(told)
  $$;

  -- Takes out of a county's events what they say of one participant; that there were events, when and by whom, stays.
  -- To be called after the last change of that participant's rows, in the same transaction.
  CREATE FUNCTION erase_from_audit(county text, person uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF county = ANY (app_counties()) IS NOT TRUE THEN
      RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
    END IF;
    UPDATE audit_event SET before = without_personal_values(before), after = without_personal_values(after)
    WHERE county_id = county AND (
      (subject_type = 'PARTICIPANT' AND subject_id = person::text)
      OR before ->> 'participant_id' = person::text OR after ->> 'participant_id' = person::text);
    PERFORM write_event(county, 'ERASED', 'PARTICIPANT', person::text, NULL, NULL);
  END $$;

  -- Removes up to so many of a county's events from before an instant, and says how many. A clock that is wrong cannot
  -- empty the log: what is younger than two years by the database's own stays.
  CREATE FUNCTION remove_old_events(county text, kept_since timestamptz, most int) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    removed int;
  BEGIN
    IF county = ANY (app_counties()) IS NOT TRUE THEN
      RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
    END IF;
    WITH old AS MATERIALIZED (
      SELECT at, id FROM audit_event
      WHERE county_id = county AND at < least(kept_since, now() - interval '2 years')
      ORDER BY at LIMIT most FOR UPDATE SKIP LOCKED
    )
    DELETE FROM audit_event USING old
    WHERE audit_event.county_id = county AND audit_event.at = old.at AND audit_event.id = old.id;
    GET DIAGNOSTICS removed = ROW_COUNT;
    RETURN removed;
  END $$;

  REVOKE EXECUTE ON FUNCTION without_personal_values, erase_from_audit, remove_old_events FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION erase_from_audit, remove_old_events TO beczka_app;
`;
