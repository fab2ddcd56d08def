import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operators enter the winter breaks of each school year. Loading the reference data changes none that is there. */
export class CorrectWinterBreaks20261122082000 implements MigrationInterface {
  name = 'CorrectWinterBreaks20261122082000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Two weeks from this day. DONE, MISSING for a voivodeship that does not exist, NOT_ALLOWED.
      CREATE FUNCTION set_winter_break(actor uuid, year text, voivodeship text, first_day date) RETURNS text
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT is_operator(actor) THEN
          RETURN 'NOT_ALLOWED';
        END IF;
        INSERT INTO winter_break (school_year, voivodeship_code, starts_on, ends_on)
        SELECT year, code, first_day, first_day + 13 FROM public.voivodeship WHERE code = set_winter_break.voivodeship
        ON CONFLICT (school_year, voivodeship_code)
        DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on;
        RETURN CASE WHEN FOUND THEN 'DONE' ELSE 'MISSING' END;
      END $$;
      REVOKE EXECUTE ON FUNCTION set_winter_break FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION set_winter_break TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION set_winter_break');
  }
}
