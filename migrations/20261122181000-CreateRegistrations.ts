import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes to a conference that has a date, who waits for a place, and who was there. */
export class CreateRegistrations20261122181000 implements MigrationInterface {
  name = 'CreateRegistrations20261122181000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Fewer than the venue holds, where the county wants fewer.
      ALTER TABLE conference ADD COLUMN seats int CHECK (seats > 0);

      CREATE TABLE registration (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        conference_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        -- The date that it was given for: about any other it says nothing.
        held_on date NOT NULL,
        starts_at time NOT NULL,
        state text NOT NULL CHECK (state IN ('COMING', 'NOT_COMING', 'WAITING')),
        -- Those who wait, in the order in which they came.
        queued int,
        -- How often a place was given from the waiting list: the revision of the letter that tells it.
        places_given int NOT NULL DEFAULT 0,
        said_at timestamptz NOT NULL,
        -- Account that wrote it down for the person; NULL when they said so themselves.
        said_by uuid,
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, conference_id, participant_id),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id),
        CHECK ((state = 'WAITING') = (queued IS NOT NULL))
      );
      CREATE INDEX registration_participant ON registration (county_id, participant_id);

      CREATE TABLE attendance (
        county_id text NOT NULL REFERENCES county (id),
        conference_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        present boolean NOT NULL,
        noted_at timestamptz NOT NULL,
        -- Account.
        noted_by uuid NOT NULL,
        PRIMARY KEY (county_id, conference_id, participant_id),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id)
      );
      CREATE INDEX attendance_participant ON attendance (county_id, participant_id);

      SELECT protect_county_table(t) FROM unnest(ARRAY['registration', 'attendance']::regclass[]) AS t;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attendance, registration;
      ALTER TABLE conference DROP COLUMN seats;
    `);
  }
}
