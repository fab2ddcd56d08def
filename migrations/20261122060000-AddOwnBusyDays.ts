import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days that experts keep for themselves. They lie beside the days given to conferences, so that a day is given once,
 * whatever for and whatever the timing, and every county sees the expert busy and nothing else.
 */
export class AddOwnBusyDays20261122060000 implements MigrationInterface {
  name = 'AddOwnBusyDays20261122060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without a county a row is behind everybody's wall: beczka_app reaches it through the functions below alone.
      ALTER TABLE expert_day ALTER COLUMN county_id DROP NOT NULL, ALTER COLUMN conference_id DROP NOT NULL,
        ADD CHECK ((county_id IS NULL) = (conference_id IS NULL));
      CREATE POLICY own_days ON expert_day TO beczka_owner USING (county_id IS NULL) WITH CHECK (county_id IS NULL);

      -- Like expert_busy_days, these answer for people of the transaction's counties alone.
      CREATE FUNCTION own_busy_days(expert uuid, first_day date, last_day date) RETURNS SETOF date
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT held_on FROM expert_day
        WHERE expert_id = expert AND county_id IS NULL AND held_on BETWEEN first_day AND last_day
          AND EXISTS (SELECT FROM membership m WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
        ORDER BY held_on
      $$;

      -- In calendar order, as days are taken everywhere; days that a conference holds stay the conference's.
      CREATE FUNCTION keep_days(expert uuid, first_day date, last_day date) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        INSERT INTO expert_day (expert_id, held_on)
        SELECT expert, day::date FROM generate_series(first_day, last_day, interval '1 day') AS day
        WHERE EXISTS (SELECT FROM membership m WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
        ORDER BY day
        ON CONFLICT DO NOTHING
      $$;

      CREATE FUNCTION free_days(expert uuid, first_day date, last_day date) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DELETE FROM expert_day
        WHERE expert_id = expert AND county_id IS NULL AND held_on BETWEEN first_day AND last_day
          AND EXISTS (SELECT FROM membership m WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
      $$;

      REVOKE EXECUTE ON FUNCTION own_busy_days, keep_days, free_days FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION own_busy_days, keep_days, free_days TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION own_busy_days, keep_days, free_days;
      DELETE FROM expert_day WHERE county_id IS NULL;
      DROP POLICY own_days ON expert_day;
      ALTER TABLE expert_day DROP CONSTRAINT expert_day_check;
      ALTER TABLE expert_day ALTER COLUMN county_id SET NOT NULL, ALTER COLUMN conference_id SET NOT NULL;
    `);
  }
}
