import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sign-in that failed is told in each county of the person whose key or link was tried, where that is known. */
export class RecordFailedSignIns20261122120200 implements MigrationInterface {
  name = 'RecordFailedSignIns20261122120200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody knows who tried, so nobody acts. Once an hour for each person and reason: whoever has an old link, or an
      -- account at a provider, could fill the log otherwise. For the functions below alone.
      CREATE FUNCTION note_failed_sign_in(
        person uuid, why text, tried_at timestamptz, agent text, county text DEFAULT NULL
      ) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        -- Of many at once the others wait, and find it told.
        PERFORM FROM app_user WHERE id = person FOR NO KEY UPDATE;
        PERFORM write_event(
          m.county_id, 'SIGN_IN_FAILED', 'MEMBERSHIP', person::text, NULL, jsonb_build_object('failure', why),
          jsonb_build_object('at', tried_at, 'kind', 'SYSTEM', 'origin', agent))
        FROM membership m
        WHERE m.user_id = person AND m.county_id = coalesce(county, m.county_id) AND NOT EXISTS (
          SELECT FROM audit_event e
          WHERE e.county_id = m.county_id AND e.at > tried_at - interval '1 hour' AND e.action = 'SIGN_IN_FAILED'
            AND e.subject_id = person::text AND e.after ->> 'failure' = why);
      END $$;

      CREATE FUNCTION sign_in_link_refused(hash bytea, at timestamptz, agent text) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT note_failed_sign_in(
          user_id, CASE WHEN used_at IS NULL THEN 'LINK_EXPIRED' ELSE 'LINK_USED' END, at, agent)
        FROM sign_in_token WHERE token_hash = hash AND (used_at IS NOT NULL OR expires_at <= at)
      $$;

      CREATE FUNCTION passkey_refused(credential text, at timestamptz, agent text) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT note_failed_sign_in(user_id, 'PASSKEY', at, agent) FROM passkey WHERE credential_id = credential
      $$;

      -- A county's provider has named a member, and not vouched for the address.
      CREATE FUNCTION provider_refused(
        county text, provider text, known_as text, address text, at timestamptz, agent text
      ) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT note_failed_sign_in(membership.user_id, 'ADDRESS_NOT_VERIFIED', at, agent, county)
        FROM sign_in_provider JOIN membership USING (county_id) JOIN app_user ON app_user.id = membership.user_id
        LEFT JOIN provider_account AS account
          ON account.county_id = county AND account.issuer = provider AND account.subject = known_as
        WHERE sign_in_provider.county_id = county AND sign_in_provider.issuer = provider
          AND (account.user_id = app_user.id OR account.user_id IS NULL AND app_user.email = lower(address))
      $$;

      REVOKE EXECUTE ON FUNCTION note_failed_sign_in, sign_in_link_refused, passkey_refused, provider_refused FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION sign_in_link_refused, passkey_refused, provider_refused TO beczka_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION provider_refused, passkey_refused, sign_in_link_refused, note_failed_sign_in',
    );
  }
}
