import type { MigrationInterface, QueryRunner } from 'typeorm';

const noteFailedSignIn = (where: string) => `
  CREATE OR REPLACE FUNCTION note_failed_sign_in(
    person uuid, why text, tried_at timestamptz, agent text, county text DEFAULT NULL
  ) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    -- Of many at once the others wait, and find it told.
    PERFORM FROM app_user WHERE id = person FOR NO KEY UPDATE;
    PERFORM write_event(
      m.county_id, 'SIGN_IN_FAILED', 'MEMBERSHIP', person::text, NULL, jsonb_build_object('failure', why),
      jsonb_build_object('at', tried_at, 'kind', 'SYSTEM', 'origin', agent))
    FROM membership m
    WHERE m.user_id = person AND ${where} AND NOT EXISTS (
      SELECT FROM audit_event e
      WHERE e.county_id = m.county_id AND e.at > tried_at - interval '1 hour' AND e.action = 'SIGN_IN_FAILED'
        AND e.subject_id = person::text AND e.after ->> 'failure' = why);
  END $$;`;

/** A county that has only invited somebody is not told how they fare elsewhere; of its own provider's answers it is. */
export class TellFailuresWhereAccepted20261122140000 implements MigrationInterface {
  name = 'TellFailuresWhereAccepted20261122140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      noteFailedSignIn(
        'CASE WHEN county IS NULL THEN m.accepted_at IS NOT NULL ELSE m.county_id = county END',
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(noteFailedSignIn('m.county_id = coalesce(county, m.county_id)'));
  }
}
