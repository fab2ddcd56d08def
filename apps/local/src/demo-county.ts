import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { NISKO, NOWY_DWOR, NOWY_DWOR_GDANSKI } from './demo/roster.ts';
import { rowsOf } from './demo/rows.ts';
import type { StackFolder } from './folders.ts';
import { newestLink } from './links.ts';
import { runStep } from './prepare.ts';
import type { Processes } from './processes.ts';
import { type Connections, environmentOf } from './services.ts';
import { startInbox } from './services/inbox.ts';

/** What is known of a database: the path of one participant's poll, or `null` while the demo is being loaded. */
type Loads = Record<string, string | null>;

const fileIn = (folder: StackFolder) => join(folder.top, 'demo-loaded.json');

function loadsIn(folder: StackFolder): Loads {
  const file = fileIn(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Loads) : {};
}

function remember(folder: StackFolder, database: string, state: string | null): void {
  const file = fileIn(folder);
  const loads = { ...loadsIn(folder), [database]: state };
  writeFileSync(`${file}.new`, JSON.stringify(loads), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Whether an earlier run was stopped while it loaded into the embedded database: what is there then is no county and
 * nobody's work.
 */
export const isHalfLoaded = (folder: StackFolder): boolean =>
  Object.entries(loadsIn(folder)).some(([name, state]) => name.startsWith('embedded') && state === null);

/**
 * Loads the demo county, once per database. In a given database a load that was interrupted here is carried on; into a
 * county that is open there already, for whatever reason, nothing is loaded.
 *
 * @param now the instant at which the demo is looked at, ISO 8601; the present one when absent
 * @returns the path of one participant's poll, such as `/p/1812-…`
 */
export async function loadDemo(
  processes: Processes,
  folder: StackFolder,
  connections: Connections,
  webUrl: string,
  now?: string,
): Promise<string | undefined> {
  const { host, pathname } = new URL(connections.databaseUrl);
  const database = connections.adminDatabaseUrl
    ? `embedded${pathname}`
    : createHash('sha256')
        .update(host + pathname)
        .digest('hex');
  const known = loadsIn(folder)[database];
  if (typeof known === 'string') return known;
  const interrupted = known === null;
  if (!interrupted) {
    const open = await openCounties(connections.databaseUrl);
    if (open.length > 0) {
      console.log(
        `County ${open.join(' and ')} is open in this database already: the demo is not loaded, what is there stays as it is.`,
      );
      return undefined;
    }
  }

  // The demo's people do not exist: their mail never goes to a mail server that is given.
  const own = connections.inboxUrl ? undefined : await startInbox();
  const mail = own ? { ...connections, smtpUrl: own.smtpUrl, inboxUrl: own.url } : connections;
  try {
    remember(folder, database, null);
    await runStep(`Loading the ${interrupted ? 'rest of the ' : ''}demo county`, processes, {
      name: 'demo',
      command: process.execPath,
      args: ['apps/local/src/demo/seed.ts'],
      env: { ...environmentOf(mail), WEB_URL: webUrl, STILL_CLOCK_AT: now },
    });
    const path = await newestLink(mail.inboxUrl ?? '', {}, 'p');
    remember(folder, database, path ?? '');
    return path;
  } finally {
    await own?.stop();
  }
}

/** Which of the demo's counties somebody has opened in this database. */
async function openCounties(databaseUrl: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const open: string[] = [];
    for (const { id } of [NISKO, NOWY_DWOR, NOWY_DWOR_GDANSKI]) {
      const profiles = await rowsOf(pool, id, 'SELECT FROM county_profile WHERE county_id = $1', [id]);
      if (profiles.length > 0) open.push(id);
    }
    return open;
  } finally {
    await pool.end();
  }
}
