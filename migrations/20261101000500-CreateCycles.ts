import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Season templates, cycles with their conferences, and the days that are taken. */
export class CreateCycles20261101000500 implements MigrationInterface {
  name = 'CreateCycles20261101000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE venue (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        capacity int CHECK (capacity > 0),
        PRIMARY KEY (county_id, id)
      );
      CREATE UNIQUE INDEX venue_name ON venue (county_id, lower(name));

      -- conferences: [{theme, themeEn, month, groups: [text], leavesBehind, durationMinutes, agenda: [{startsAt, title}]}]
      CREATE TABLE season_template (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        name text NOT NULL,
        conferences jsonb NOT NULL,
        PRIMARY KEY (county_id, id)
      );
      CREATE UNIQUE INDEX season_template_name ON season_template (county_id, lower(name));

      CREATE TABLE cycle (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        title text NOT NULL,
        -- The year in which the season begins: 2023 for the season 2023/2024.
        season_start_year int NOT NULL CHECK (season_start_year BETWEEN 2000 AND 2100),
        -- Staff account of the expert. No foreign key: accounts belong to no county.
        expert_id uuid,
        minimum_gap_days int NOT NULL DEFAULT 14 CHECK (minimum_gap_days BETWEEN 0 AND 90),
        state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'CANCELLED')),
        cancellation_reason text,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, id)
      );

      CREATE TABLE conference (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        ordinal int NOT NULL CHECK (ordinal > 0),
        theme text NOT NULL,
        theme_en text,
        groups jsonb NOT NULL DEFAULT '[]',
        leaves_behind text,
        window_from date NOT NULL,
        window_to date NOT NULL CHECK (window_to >= window_from),
        venue_id uuid,
        agenda jsonb NOT NULL DEFAULT '[]',
        duration_minutes int NOT NULL DEFAULT 300 CHECK (duration_minutes BETWEEN 30 AND 720),
        state text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED', 'DATED', 'CANCELLED')),
        held_on date,
        starts_at time,
        -- Rises with each change of date or cancellation: the revision of its messages and the SEQUENCE of its .ics.
        date_revision int NOT NULL DEFAULT 0,
        cancellation_reason text,
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, cycle_id, ordinal),
        FOREIGN KEY (county_id, cycle_id) REFERENCES cycle (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, venue_id) REFERENCES venue (county_id, id),
        CHECK ((held_on IS NULL) = (starts_at IS NULL)),
        CHECK (state <> 'DATED' OR held_on IS NOT NULL)
      );

      -- One expert, one day, one conference, whatever the county: the primary key has no county on purpose.
      -- It is enforced across the wall, while the rows stay behind it.
      CREATE TABLE expert_day (
        expert_id uuid NOT NULL,
        held_on date NOT NULL,
        county_id text NOT NULL REFERENCES county (id),
        conference_id uuid NOT NULL,
        PRIMARY KEY (expert_id, held_on),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id) ON DELETE CASCADE
      );
      CREATE INDEX expert_day_conference ON expert_day (county_id, conference_id);

      CREATE TABLE venue_day (
        county_id text NOT NULL REFERENCES county (id),
        venue_id uuid NOT NULL,
        held_on date NOT NULL,
        conference_id uuid NOT NULL,
        PRIMARY KEY (county_id, venue_id, held_on),
        FOREIGN KEY (county_id, venue_id) REFERENCES venue (county_id, id),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id) ON DELETE CASCADE
      );

      SELECT protect_county_table(t) FROM unnest(ARRAY[
        'venue', 'season_template', 'cycle', 'conference', 'expert_day', 'venue_day'
      ]::regclass[]) AS t;

      -- A county may learn that an expert is taken, never by whom. Experts of other counties: no answer at all.
      CREATE POLICY busy_days ON expert_day FOR SELECT TO beczka_owner USING (true);
      CREATE FUNCTION expert_busy_days(expert uuid, first_day date, last_day date) RETURNS SETOF date
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT d.held_on FROM expert_day d
          WHERE d.expert_id = expert AND d.held_on BETWEEN first_day AND last_day
            AND EXISTS (SELECT 1 FROM membership m
                        WHERE m.user_id = expert AND m.county_id = ANY (app_counties()))
        $$;
      REVOKE EXECUTE ON FUNCTION expert_busy_days(uuid, date, date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION expert_busy_days(uuid, date, date) TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION expert_busy_days(uuid, date, date);
      DROP TABLE venue_day, expert_day, conference, cycle, season_template, venue;
    `);
  }
}
