import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every county is given when it is opened is told in the event of its opening, not in twenty of its own. */
export class TellOpeningOnce20261122120100 implements MigrationInterface {
  name = 'TellOpeningOnce20261122120100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(withDefaults);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}

const withDefaults = `
  -- Arguments: the column that is the row's key, then those that are the program's own and make no event. Sectors and
  -- templates that a county is opened with are told as if they were columns of it: «sector health», «season_template <id>».
  CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
    IF TG_OP = 'INSERT' AND TG_TABLE_NAME IN ('sector', 'season_template') AND EXISTS (
      SELECT FROM audit_event e
      WHERE e.county_id = whole ->> 'county_id' AND e.at = coalesce((acting() ->> 'at')::timestamptz, now())
        AND e.act = pg_current_xact_id() AND e.subject_type = 'COUNTY_PROFILE' AND e.action = 'CREATED'
    ) THEN
      PERFORM amend_event(whole ->> 'county_id', 'COUNTY_PROFILE', whole ->> 'county_id', NULL, jsonb_build_object(
        TG_TABLE_NAME || ' ' || subject, coalesce(whole ->> 'name_pl', whole ->> 'name')));
      RETURN result;
    END IF;
    PERFORM write_event(
      whole ->> 'county_id', CASE TG_OP WHEN 'INSERT' THEN 'CREATED' WHEN 'DELETE' THEN 'REMOVED' ELSE 'CHANGED' END,
      upper(TG_TABLE_NAME), subject, changed_of(was, becomes), changed_of(becomes, was));
    RETURN result;
  END $$;
`;

/** The function as it was. */
const before = `
  CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
`;
