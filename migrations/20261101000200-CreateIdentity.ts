import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff accounts. Users, sessions and sign-in links belong to no county: the app role cannot touch these tables,
 * only call the narrow functions below, so that a faulty query anywhere else can neither list nor forge an account.
 */
export class CreateIdentity20261101000200 implements MigrationInterface {
  name = 'CreateIdentity20261101000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL,
        language text NOT NULL DEFAULT 'pl' CHECK (language IN ('pl', 'en')),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE membership (
        county_id text NOT NULL REFERENCES county (id),
        user_id uuid NOT NULL REFERENCES app_user (id),
        role text NOT NULL CHECK (role IN ('MANAGER', 'COORDINATOR', 'EXPERT', 'OBSERVER')),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, user_id)
      );
      CREATE INDEX membership_user ON membership (user_id);
      SELECT protect_county_table('membership');
      -- The identity functions run as the owner and look a user up before any county is known.
      CREATE POLICY identity ON membership TO beczka_owner USING (true) WITH CHECK (true);

      -- One request for a link. The token is made when the mail is sent and kept only as a hash;
      -- a retried mail carries a new token, the earlier one stays good until it expires.
      CREATE TABLE sign_in_link (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        requested_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'FAILED')),
        attempts int NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        last_error text
      );
      CREATE INDEX sign_in_link_due ON sign_in_link (next_attempt_at) WHERE state IN ('PENDING', 'SENDING');

      CREATE TABLE sign_in_token (
        token_hash bytea PRIMARY KEY,
        link_id uuid NOT NULL REFERENCES sign_in_link (id) ON DELETE CASCADE,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_user ON session (user_id);

      -- A participant's personal link: good for that person's own data alone.
      -- Every mail carries a token of its own, for only hashes are kept; the county is read from the token.
      CREATE TABLE participant_link (
        county_id text NOT NULL REFERENCES county (id),
        id uuid NOT NULL,
        participant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_id, id),
        UNIQUE (county_id, token_hash)
      );
      CREATE INDEX participant_link_participant ON participant_link (county_id, participant_id);
      SELECT protect_county_table('participant_link');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE participant_link, session, sign_in_token, sign_in_link, membership, app_user;
    `);
  }
}
