import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own, cloned from the migrated template. */
export interface TestDatabase {
  /** As beczka_app, the role that serves: what tests use. */
  url: string;
  /** As beczka_owner, for what only a migration may do. */
  ownerUrl: string;
  /** As the superuser: to look behind the wall when a test must know what is really there. */
  adminUrl: string;
  drop(): Promise<void>;
}

export const TEMPLATE = 'beczka_template';

export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER beczka_owner`);
  // A clone does not inherit the grants of its template; a deployment has these from roles.sql.
  await asAdmin(
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO beczka_app`,
  );
  return {
    url: urlOf('DATABASE_URL', name),
    ownerUrl: urlOf('MIGRATION_DATABASE_URL', name),
    adminUrl: urlOf('TEST_ADMIN_DATABASE_URL', name),
    drop: () => asAdmin(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** One statement on the maintenance database, as the superuser. */
export async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('TEST_ADMIN_DATABASE_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A pool of a test's own. Dropping the database may overtake a connection on its way out, which is no fault. */
export function poolAt(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max });
  pool.on('error', () => undefined);
  return pool;
}

/** The connection that an environment variable names, to this database of the same server. */
export function urlOf(variable: string, database?: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests with npm test.`);
  const url = new URL(value);
  if (database) url.pathname = `/${database}`;
  return url.href;
}
