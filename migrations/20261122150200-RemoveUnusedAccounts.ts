import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account that nothing has needed for a year is removed: of staff who left, of an address that was mistyped. */
export class RemoveUnusedAccounts20261122150200 implements MigrationInterface {
  name = 'RemoveUnusedAccounts20261122150200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Since when its person has belonged to no county and run no platform; NULL while they do. Of accounts that were
      -- left before this was written down, since now.
      ALTER TABLE app_user ADD COLUMN unused_since timestamptz DEFAULT now();
      UPDATE app_user SET unused_since = NULL
      WHERE EXISTS (SELECT FROM membership WHERE user_id = id) OR EXISTS (SELECT FROM operator WHERE user_id = id);

      CREATE FUNCTION note_use_of_account() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        person uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.user_id ELSE OLD.user_id END;
      BEGIN
        UPDATE app_user SET unused_since = CASE
          WHEN NOT EXISTS (SELECT FROM membership WHERE user_id = person)
            AND NOT EXISTS (SELECT FROM operator WHERE user_id = person)
          THEN coalesce((acting() ->> 'at')::timestamptz, now()) END
        WHERE id = person AND (TG_OP = 'DELETE' OR unused_since IS NOT NULL);
        RETURN NULL;
      END $$;
      CREATE TRIGGER use AFTER INSERT OR DELETE ON membership
        FOR EACH ROW EXECUTE FUNCTION note_use_of_account();
      CREATE TRIGGER use AFTER INSERT OR DELETE ON operator
        FOR EACH ROW EXECUTE FUNCTION note_use_of_account();

      -- Who has led a season is named there for as long as the county keeps it.
      CREATE POLICY accounts ON cycle FOR SELECT TO beczka_owner USING (true);
      CREATE VIEW unused_account AS
        SELECT id, greatest(unused_since, last_sign_in_at) AS since FROM app_user
        WHERE unused_since IS NOT NULL
          AND NOT EXISTS (SELECT FROM session WHERE user_id = app_user.id)
          AND NOT EXISTS (SELECT FROM sign_in_link WHERE app_user.id IN (user_id, inviter_id))
          AND NOT EXISTS (SELECT FROM cycle WHERE expert_id = app_user.id);

      -- By the caller's clock and by the database's own, as all that is removed for good.
      CREATE FUNCTION unused_accounts_due(unused_before timestamptz) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT FROM unused_account WHERE since < least(unused_before, now() - interval '1 year'))
      $$;

      -- Up to so many, with passkeys and days kept free; says how many it has looked at. Whoever is named by what stays,
      -- such as the closing of a county, is still needed, and is looked at again in a year.
      CREATE FUNCTION remove_unused_accounts(unused_before timestamptz, most int) RETURNS int
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        person uuid;
        looked int := 0;
      BEGIN
        FOR person IN
          SELECT id FROM unused_account WHERE since < least(unused_before, now() - interval '1 year')
          LIMIT most FOR UPDATE SKIP LOCKED
        LOOP
          looked := looked + 1;
          BEGIN
            DELETE FROM expert_day WHERE expert_id = person AND county_id IS NULL;
            DELETE FROM app_user WHERE id = person;
          EXCEPTION WHEN foreign_key_violation THEN
            UPDATE app_user SET unused_since = now() WHERE id = person AND unused_since IS NOT NULL;
          END;
        END LOOP;
        RETURN looked;
      END $$;

      REVOKE EXECUTE ON FUNCTION note_use_of_account, unused_accounts_due, remove_unused_accounts FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION unused_accounts_due, remove_unused_accounts TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION remove_unused_accounts, unused_accounts_due;
      DROP VIEW unused_account;
      DROP POLICY accounts ON cycle;
      DROP TRIGGER use ON operator;
      DROP TRIGGER use ON membership;
      DROP FUNCTION note_use_of_account;
      ALTER TABLE app_user DROP COLUMN unused_since;
    `);
  }
}
