import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root, type StackFolder } from '../folders.ts';
import { birthOf, commandOf, terminate } from '../process-identity.ts';
import type { Processes } from '../processes.ts';
import { findHome, type PostgresHome } from './postgres-home.ts';

/** The three ways into one database. */
export interface DatabaseUrls {
  /** As beczka_app, what the service runs on. */
  databaseUrl: string;
  /** As beczka_owner, what migrates. */
  migrationDatabaseUrl: string;
  /** As the superuser, for tests that make databases of their own. */
  adminDatabaseUrl: string;
}

export interface Postgres {
  port: number;
  /** Makes the database when it is missing, with roles and grants, and tells the ways into it. */
  database: (name: string) => Promise<DatabaseUrls>;
}

interface Passwords {
  admin: string;
  owner: string;
  app: string;
}

/**
 * Starts the embedded Postgres on a loopback port, making its cluster the first time. It sorts by Polish rules. Without
 * `durable` it does not wait for the disk, which suits data that is thrown away.
 */
export async function startPostgres(
  processes: Processes,
  folder: StackFolder,
  { port, durable }: { port: number; durable: boolean },
): Promise<Postgres> {
  const home = findHome(folder.postgres);
  const data = join(home.folder, 'data');
  const passwords = readPasswords(folder.postgres);
  if (!existsSync(data)) initialise(home, data, passwords.admin);
  await clearLeftover(data);

  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  processes.start({
    name: 'postgres',
    command: join(home.bin, 'postgres'),
    args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    cwd: home.folder,
    stopSignal: 'SIGINT',
    service: true,
    ...home.user,
  });

  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  const admin = (database: string) => url('postgres', passwords.admin, database);
  await processes.waitFor('postgres', () =>
    query(admin('postgres'), (client) => client.query('SELECT 1')).then(() => true),
  );
  return {
    port,
    database: async (name) => {
      await query(admin('postgres'), async (client) => {
        const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
        if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      });
      await query(admin(name), (client) => applyRoles(client, passwords));
      return {
        databaseUrl: url('beczka_app', passwords.app, name),
        migrationDatabaseUrl: url('beczka_owner', passwords.owner, name),
        adminDatabaseUrl: admin(name),
      };
    },
  };
}

async function applyRoles(client: pg.Client, { owner, app }: Passwords): Promise<void> {
  await client.query(
    `SELECT set_config('beczka.owner_password', $1, false), set_config('beczka.app_password', $2, false)`,
    [owner, app],
  );
  await client.query(readFileSync(join(root, 'docker', 'postgres', 'roles.sql'), 'utf8'));
}

async function query<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function readPasswords(folder: string): Passwords {
  const file = join(folder, 'passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  const fresh = () => randomBytes(18).toString('base64url');
  const passwords = { admin: fresh(), owner: fresh(), app: fresh() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

/** Makes the cluster beside its final place and moves it there whole: a killed initdb leaves nothing that looks ready. */
function initialise(home: PostgresHome, data: string, password: string): void {
  const unfinished = `${data}.unfinished`;
  const passwordFile = join(home.folder, 'initdb-password');
  const attempt = (...locale: string[]) => {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (home.user)
      for (const path of [unfinished, passwordFile]) chownSync(path, home.user.uid, home.user.gid);
    const args = [`--pgdata=${unfinished}`, '--username=postgres', `--pwfile=${passwordFile}`];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync', ...locale);
    const result = spawnSync(join(home.bin, 'initdb'), args, {
      ...home.user,
      cwd: home.folder,
      encoding: 'utf8',
    });
    rmSync(passwordFile, { force: true });
    return result;
  };
  let result = attempt('--locale-provider=icu', '--icu-locale=pl-PL');
  if (/ICU is not supported/i.test(result.stderr ?? '')) {
    result = attempt('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  }
  if (result.status !== 0) {
    throw new Error(
      `The embedded Postgres could not make its files:\n${result.error?.message ?? result.stderr}`,
    );
  }
  renameSync(unfinished, data);
}

/** Stops a server that still runs on this data, and removes the lock file of one that does not. */
async function clearLeftover(data: string): Promise<void> {
  const lockFile = join(data, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
  const birth = birthOf(pid);
  if (birth && commandOf(pid).includes(data)) {
    await terminate({ name: 'postgres', pid, birth, stopSignal: 'SIGINT' });
  } else {
    rmSync(lockFile, { force: true });
  }
}
