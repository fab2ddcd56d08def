import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody whose data are removed leaves no trace of where they acted from, and of nobody else is the log emptied. */
export class EraseOrigins20261122131200 implements MigrationInterface {
  name = 'EraseOrigins20261122131200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The function below, which runs as the owner, sees no others.
      CREATE POLICY erasing ON participant FOR SELECT TO beczka_owner USING (erased_at IS NOT NULL);

      -- Takes out of a county's events what they say of one participant, and from where that participant acted; that there
      -- were events, when and by whom, stays. To be called after the last change of that participant's rows, in the same
      -- transaction; refused as long as their data are there.
      CREATE OR REPLACE FUNCTION erase_from_audit(county text, person uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF county = ANY (app_counties()) IS NOT TRUE THEN
          RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
        END IF;
        IF NOT EXISTS (SELECT FROM participant WHERE county_id = county AND id = person AND erased_at IS NOT NULL) THEN
          RAISE EXCEPTION 'the data of participant % are still there', person;
        END IF;
        UPDATE audit_event SET before = without_personal_values(before), after = without_personal_values(after)
        WHERE county_id = county AND (
          (subject_type = 'PARTICIPANT' AND subject_id = person::text)
          OR before ->> 'participant_id' = person::text OR after ->> 'participant_id' = person::text);
        UPDATE audit_event SET origin = NULL
        WHERE county_id = county AND actor_kind = 'PARTICIPANT' AND actor_id = person;
        PERFORM write_event(county, 'ERASED', 'PARTICIPANT', person::text, NULL, NULL);
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Takes out of a county's events what they say of one participant; that there were events, when and by whom, stays.
      -- To be called after the last change of that participant's rows, in the same transaction.
      CREATE OR REPLACE FUNCTION erase_from_audit(county text, person uuid) RETURNS void
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
      DROP POLICY erasing ON participant;
    `);
  }
}
