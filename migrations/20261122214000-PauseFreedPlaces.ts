import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pause of one conference holds letters about its freed places as well: they speak of a registration. */
export class PauseFreedPlaces20261122214000 implements MigrationInterface {
  name = 'PauseFreedPlaces20261122214000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which conference a message about this speaks of; none where it speaks of its reader alone.
      CREATE FUNCTION conference_of(county text, subject uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT id FROM conference WHERE county_id = county AND id = subject
        UNION ALL SELECT conference_id FROM date_poll WHERE county_id = county AND id = subject
        UNION ALL SELECT conference_id FROM registration WHERE county_id = county AND id = subject
      $$;
      REVOKE EXECUTE ON FUNCTION conference_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION conference_of TO beczka_app;

      -- Whether a message to a participant about this waits for the end of a pause.
      CREATE OR REPLACE FUNCTION mail_paused(county text, subject uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM mail_pause p
          WHERE p.county_id = county AND p.resumed_at IS NULL AND (p.until IS NULL OR p.until > at)
            AND (p.conference_id IS NULL OR p.conference_id = conference_of(county, subject)))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION mail_paused(county text, subject uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM mail_pause p
          WHERE p.county_id = county AND p.resumed_at IS NULL AND (p.until IS NULL OR p.until > at)
            AND (p.conference_id IS NULL OR p.conference_id = subject OR EXISTS (
              SELECT FROM date_poll d
              WHERE d.county_id = county AND d.id = subject AND d.conference_id = p.conference_id)))
      $$;
      DROP FUNCTION conference_of;
    `);
  }
}
