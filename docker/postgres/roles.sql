-- The two roles of a Beczka database, and who may do what in the database this runs in. As a superuser, with both
-- passwords as settings of the session; running it again changes nothing but the passwords:
--
--   PGOPTIONS="-c beczka.owner_password=… -c beczka.app_password=…" psql -d beczka -f roles.sql
--
-- beczka_owner owns the database and migrates. beczka_app serves: it owns nothing and cannot bypass row-level security,
-- so that a forgotten condition in a query shows no other county's rows.
DO $$
DECLARE
  owner_password text := nullif(current_setting('beczka.owner_password', true), '');
  app_password text := nullif(current_setting('beczka.app_password', true), '');
BEGIN
  IF owner_password IS NULL OR app_password IS NULL THEN
    RAISE EXCEPTION 'set beczka.owner_password and beczka.app_password before running this file';
  END IF;
  IF 'change-me' IN (owner_password, app_password) THEN
    RAISE EXCEPTION 'beczka.owner_password or beczka.app_password is the example''s; set one of your own';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'beczka_owner') THEN
    CREATE ROLE beczka_owner;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'beczka_app') THEN
    CREATE ROLE beczka_app;
  END IF;
  EXECUTE format(
    'ALTER ROLE beczka_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
    owner_password);
  EXECUTE format(
    'ALTER ROLE beczka_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
    app_password);

  EXECUTE format('ALTER DATABASE %I OWNER TO beczka_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO beczka_app', current_database());
  GRANT USAGE ON SCHEMA public TO beczka_app;
END $$;
