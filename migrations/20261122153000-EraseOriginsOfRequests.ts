import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a lost link was asked from is told as the system's doing, and is where the person was: it goes with them. */
export class EraseOriginsOfRequests20261122153000 implements MigrationInterface {
  name = 'EraseOriginsOfRequests20261122153000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      eraseFromAudit(`
          (actor_kind = 'PARTICIPANT' AND actor_id = person)
          OR (action = 'LINK_REQUESTED' AND subject_type = 'PARTICIPANT' AND subject_id = person::text)`),
    );
    await runner.query(`
      UPDATE audit_event SET origin = NULL
      FROM participant AS person
      WHERE person.county_id = audit_event.county_id AND person.id::text = subject_id AND person.erased_at IS NOT NULL
        AND action = 'LINK_REQUESTED' AND subject_type = 'PARTICIPANT'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(eraseFromAudit(`actor_kind = 'PARTICIPANT' AND actor_id = person`));
  }
}

const eraseFromAudit = (theirPlace: string) => `
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
    WHERE county_id = county AND (${theirPlace});
    PERFORM write_event(county, 'ERASED', 'PARTICIPANT', person::text, NULL, NULL);
  END $$;
`;
