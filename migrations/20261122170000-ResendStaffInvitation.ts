import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A manager sends an invitation to the team once more, to whoever lost the mail or let the link run out. */
export class ResendStaffInvitation20261122170000 implements MigrationInterface {
  name = 'ResendStaffInvitation20261122170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- DONE, ACCEPTED, MISSING or NOT_ALLOWED. One mail within five minutes, however often it is asked for.
      CREATE FUNCTION resend_staff_invitation(county text, actor uuid, person uuid, link uuid, at timestamptz)
      RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        accepted timestamptz;
      BEGIN
        IF NOT lock_staff(county, actor) THEN
          RETURN 'NOT_ALLOWED';
        END IF;
        SELECT accepted_at INTO accepted FROM membership WHERE county_id = county AND user_id = person;
        IF NOT FOUND THEN
          RETURN 'MISSING';
        END IF;
        IF accepted IS NOT NULL THEN
          RETURN 'ACCEPTED';
        END IF;
        IF NOT EXISTS (
          SELECT FROM sign_in_link WHERE user_id = person AND for_county = county
            AND state <> 'FAILED' AND requested_at > at - interval '5 minutes'
        ) THEN
          INSERT INTO sign_in_link (id, user_id, requested_at, next_attempt_at, for_county, inviter_id)
          VALUES (link, person, at, at, county, actor);
        END IF;
        RETURN 'DONE';
      END $$;

      REVOKE EXECUTE ON FUNCTION resend_staff_invitation FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION resend_staff_invitation TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION resend_staff_invitation');
  }
}
