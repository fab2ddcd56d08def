import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Date polls: what is offered, who is asked, what they said. */
export class CreateScheduling20261101000600 implements MigrationInterface {
  name = 'CreateScheduling20261101000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE date_poll (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        conference_id uuid NOT NULL,
        -- 1 for the first poll of a conference; asking again is a new poll with the next revision.
        revision int NOT NULL CHECK (revision > 0),
        state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'OPEN', 'DECIDED', 'UNDECIDED', 'CANCELLED')),
        -- Set on a draft: the worker opens it then.
        opens_at timestamptz,
        -- When the worker could not open the draft as it stood; a change of the draft clears it.
        opening_failed_at timestamptz,
        opened_at timestamptz,
        deadline timestamptz NOT NULL,
        -- Rises with each extension: the revision of the poll's messages.
        deadline_revision int NOT NULL DEFAULT 1,
        quorum_total int NOT NULL CHECK (quorum_total > 0),
        note text,
        decided_slot_id uuid,
        closed_at timestamptz,
        -- Account that closed it; NULL when the worker did.
        closed_by uuid,
        closing_reason text,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, conference_id, revision),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id) ON DELETE CASCADE,
        CHECK ((state = 'DECIDED') = (decided_slot_id IS NOT NULL)),
        CHECK ((state IN ('DECIDED', 'UNDECIDED', 'CANCELLED')) = (closed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX date_poll_one_at_a_time ON date_poll (county_id, conference_id)
        WHERE state IN ('DRAFT', 'OPEN');
      CREATE INDEX date_poll_live ON date_poll (county_id, state) WHERE state IN ('DRAFT', 'OPEN');

      CREATE TABLE date_slot (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        poll_id uuid NOT NULL,
        held_on date NOT NULL,
        starts_at time NOT NULL,
        -- Why a day that cannot work is offered all the same.
        override_reason text,
        -- Why the day could not be had when the poll was decided: the slot fell out, however well it stood.
        lost_to text CHECK (lost_to IN ('EXPERT_TAKEN', 'VENUE_TAKEN', 'IN_THE_PAST')),
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, poll_id, id),
        UNIQUE (county_id, poll_id, held_on, starts_at),
        FOREIGN KEY (county_id, poll_id) REFERENCES date_poll (county_id, id) ON DELETE CASCADE
      );
      ALTER TABLE date_poll ADD FOREIGN KEY (county_id, id, decided_slot_id)
        REFERENCES date_slot (county_id, poll_id, id);

      CREATE TABLE sector_quorum (
        county_id text NOT NULL REFERENCES county (id),
        poll_id uuid NOT NULL,
        sector_code text NOT NULL,
        minimum int NOT NULL CHECK (minimum > 0),
        PRIMARY KEY (county_id, poll_id, sector_code),
        FOREIGN KEY (county_id, poll_id) REFERENCES date_poll (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, sector_code) REFERENCES sector (county_id, code)
      );

      -- Who is asked, with the response as a whole. A draft has the required persons alone; opening adds everybody else.
      CREATE TABLE poll_invitation (
        county_id text NOT NULL REFERENCES county (id),
        poll_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        -- A required person: no slot without them.
        required boolean NOT NULL DEFAULT false,
        responded_at timestamptz,
        comment text CHECK (length(comment) <= 1000),
        -- A response that no worker has looked at yet. A mark rather than a time: a response that commits late, or was
        -- stamped by a slower clock, is found all the same.
        unsettled boolean NOT NULL DEFAULT false,
        PRIMARY KEY (county_id, poll_id, participant_id),
        FOREIGN KEY (county_id, poll_id) REFERENCES date_poll (county_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, participant_id) REFERENCES participant (county_id, id)
      );
      CREATE INDEX poll_invitation_participant ON poll_invitation (county_id, participant_id);
      CREATE INDEX poll_invitation_unsettled ON poll_invitation (county_id, poll_id) WHERE unsettled;

      CREATE TABLE answer (
        county_id text NOT NULL REFERENCES county (id),
        poll_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        slot_id uuid NOT NULL,
        choice text NOT NULL CHECK (choice IN ('YES', 'IF_NEED_BE', 'NO')),
        answered_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, poll_id, participant_id, slot_id),
        FOREIGN KEY (county_id, poll_id, slot_id) REFERENCES date_slot (county_id, poll_id, id) ON DELETE CASCADE,
        FOREIGN KEY (county_id, poll_id, participant_id)
          REFERENCES poll_invitation (county_id, poll_id, participant_id) ON DELETE CASCADE
      );

      -- Each change of a conference's date, by its revision: what held before and why, for those who are told.
      CREATE TABLE date_change (
        county_id text NOT NULL REFERENCES county (id),
        conference_id uuid NOT NULL,
        date_revision int NOT NULL,
        previous_held_on date,
        previous_starts_at time,
        reason text,
        -- Account that changed it; NULL when the worker did.
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (county_id, conference_id, date_revision),
        FOREIGN KEY (county_id, conference_id) REFERENCES conference (county_id, id) ON DELETE CASCADE,
        CHECK ((previous_held_on IS NULL) = (previous_starts_at IS NULL))
      );

      SELECT protect_county_table(t) FROM unnest(ARRAY[
        'date_poll', 'date_slot', 'sector_quorum', 'poll_invitation', 'answer', 'date_change'
      ]::regclass[]) AS t;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE date_poll DROP CONSTRAINT date_poll_county_id_id_decided_slot_id_fkey;
      DROP TABLE date_change, answer, poll_invitation, sector_quorum, date_slot, date_poll;
    `);
  }
}
