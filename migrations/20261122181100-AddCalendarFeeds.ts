import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses under which participants' calendars fetch the conferences. Each is a secret of its own, which opens no page. */
export class AddCalendarFeeds20261122181100 implements MigrationInterface {
  name = 'AddCalendarFeeds20261122181100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        participant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        -- That of its owner when it was made; it works while the two are equal, as personal links do.
        link_revision int NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, token_hash),
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id)
      );
      CREATE INDEX calendar_feed_participant ON calendar_feed (county_id, participant_id);
      SELECT protect_county_table('calendar_feed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed');
  }
}
