import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Opening a county, adding a member and naming a first manager past everybody's permission is the database's owner's, from
 * a shell. The role that serves opens a county in the name of an operator alone, and the database asks whether it is one.
 */
export class OpenCountiesAsOwner20261122150000 implements MigrationInterface {
  name = 'OpenCountiesAsOwner20261122150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE EXECUTE ON FUNCTION open_county_for, add_member, name_first_manager FROM beczka_app;

      -- OPENED, or OPEN or CLOSED as it is already, or NOT_ALLOWED, and no change.
      CREATE FUNCTION open_new_county(
        county text, actor uuid, office text, contact text, phone text, address text
      ) RETURNS text LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN is_operator(actor) THEN open_county_for(county, office, contact, phone, address)
          ELSE 'NOT_ALLOWED' END
      $$;
      REVOKE EXECUTE ON FUNCTION open_new_county FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION open_new_county TO beczka_app;

      -- What a county is opened with, in the one transaction that opens it; the wall holds the owner like everybody.
      CREATE POLICY opening ON sector TO beczka_owner
        USING (county_id = ANY (app_counties())) WITH CHECK (county_id = ANY (app_counties()));
      CREATE POLICY opening ON season_template TO beczka_owner
        USING (county_id = ANY (app_counties())) WITH CHECK (county_id = ANY (app_counties()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY opening ON season_template;
      DROP POLICY opening ON sector;
      DROP FUNCTION open_new_county;
      GRANT EXECUTE ON FUNCTION open_county_for, add_member, name_first_manager TO beczka_app;
    `);
  }
}
