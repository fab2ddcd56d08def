import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An operator signs somebody out everywhere, as when a device or a mailbox is no longer theirs alone. */
export class EndSessionsOfAccounts20261122150400 implements MigrationInterface {
  name = 'EndSessionsOfAccounts20261122150400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- DONE, NOT_ALLOWED or MISSING. Links that nobody has followed yet end as well, those under way to the mail server
      -- too. Each county that the person has come to is told, with the reason.
      CREATE FUNCTION end_account_sessions(actor uuid, address text, why text, at timestamptz, origin text) RETURNS text
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        person uuid;
        me jsonb;
      BEGIN
        IF NOT is_operator(actor) THEN
          RETURN 'NOT_ALLOWED';
        END IF;
        SELECT id INTO person FROM app_user WHERE email = lower(address);
        IF NOT FOUND THEN
          RETURN 'MISSING';
        END IF;
        -- Links before sessions: one that is being used is waited for here, and what it has opened is found below.
        DELETE FROM sign_in_token WHERE user_id = person AND used_at IS NULL;
        DELETE FROM sign_in_link WHERE user_id = person
          AND NOT EXISTS (SELECT FROM sign_in_token WHERE link_id = sign_in_link.id);
        DELETE FROM session WHERE user_id = person;
        SELECT jsonb_build_object('at', at, 'kind', 'OPERATOR', 'id', id, 'name', name, 'origin', origin) INTO me
          FROM app_user WHERE id = actor;
        PERFORM write_event(
          county_id, 'SESSIONS_ENDED', 'MEMBERSHIP', person::text, NULL, jsonb_build_object('reason', why), me)
        FROM membership WHERE user_id = person AND accepted_at IS NOT NULL;
        RETURN 'DONE';
      END $$;
      REVOKE EXECUTE ON FUNCTION end_account_sessions FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION end_account_sessions TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION end_account_sessions');
  }
}
