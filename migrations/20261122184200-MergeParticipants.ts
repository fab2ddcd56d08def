import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two rows that are one person become one; what is left of the other says whose it was. */
export class MergeParticipants20261122184200 implements MigrationInterface {
  name = 'MergeParticipants20261122184200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant
        ADD COLUMN merged_into uuid,
        ADD CONSTRAINT participant_merged FOREIGN KEY (county_id, merged_into) REFERENCES participant (county_id, id),
        -- Nothing of them is left but their id, by which the log names them.
        ADD CONSTRAINT participant_merged_is_empty CHECK (merged_into IS NULL OR (erased_at IS NOT NULL AND merged_into <> id));
      CREATE INDEX participant_merged_into ON participant (county_id, merged_into) WHERE merged_into IS NOT NULL;

      -- Pairs that look like one person or one organisation and are not, as somebody has said; the lesser id first.
      CREATE TABLE told_apart (
        county_id text NOT NULL REFERENCES county (id),
        first_id uuid NOT NULL,
        second_id uuid NOT NULL,
        PRIMARY KEY (county_id, first_id, second_id),
        CHECK (first_id < second_id)
      );
      SELECT protect_county_table('told_apart');

      CREATE POLICY handing_over ON consent TO beczka_owner
        USING (county_id = ANY (app_counties())) WITH CHECK (county_id = ANY (app_counties()));
      CREATE POLICY handing_over ON notice_shown TO beczka_owner
        USING (county_id = ANY (app_counties())) WITH CHECK (county_id = ANY (app_counties()));
      -- Consents and the notices people were shown are only added to. That two people were one all along is the one reason
      -- to change whose they are; nobody but the owner can.
      CREATE FUNCTION hand_over_records(county text, gone uuid, kept uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF county = ANY (app_counties()) IS NOT TRUE THEN
          RAISE EXCEPTION 'county % is not among the counties of this transaction', county;
        END IF;
        UPDATE consent SET participant_id = kept WHERE county_id = county AND participant_id = gone;
        INSERT INTO notice_shown AS n (county_id, participant_id, version, way, shown_at)
          SELECT county, kept, version, way, shown_at FROM notice_shown
          WHERE county_id = county AND participant_id = gone
        ON CONFLICT (county_id, participant_id, version, way)
          DO UPDATE SET shown_at = least(n.shown_at, excluded.shown_at);
        DELETE FROM notice_shown WHERE county_id = county AND participant_id = gone;
      END $$;
      REVOKE EXECUTE ON FUNCTION hand_over_records FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION hand_over_records TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION hand_over_records;
      DROP POLICY handing_over ON consent;
      DROP POLICY handing_over ON notice_shown;
      DROP TABLE told_apart;
      ALTER TABLE participant DROP COLUMN merged_into;
    `);
  }
}
