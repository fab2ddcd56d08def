import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackFolder } from './folders.ts';
import { newestLink } from './links.ts';
import { runStep } from './prepare.ts';
import type { Processes } from './processes.ts';
import { type Connections, environmentOf } from './services.ts';
import { startInbox } from './services/inbox.ts';

const loadedIn = (folder: StackFolder) => join(folder.top, 'demo-loaded.json');
const loadingIn = (folder: StackFolder) => join(folder.top, 'demo-loading');

/**
 * Whether an earlier run was stopped while it loaded into the embedded database: what is there then is no county and
 * nobody's work.
 */
export const isHalfLoaded = (folder: StackFolder): boolean =>
  existsSync(loadingIn(folder)) && readFileSync(loadingIn(folder), 'utf8').startsWith('embedded');

/**
 * Loads the demo county, once per database.
 * @returns the path of one participant's poll, such as `/p/1812-…`
 */
export async function loadDemo(
  processes: Processes,
  folder: StackFolder,
  connections: Connections,
  webUrl: string,
): Promise<string | undefined> {
  const file = loadedIn(folder);
  const { host, pathname } = new URL(connections.databaseUrl);
  const database = connections.adminDatabaseUrl
    ? `embedded${pathname}`
    : createHash('sha256')
        .update(host + pathname)
        .digest('hex');
  const loaded: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (database in loaded) return loaded[database];

  // The demo's people do not exist: their mail never goes to a mail server that is given.
  const own = connections.inboxUrl ? undefined : await startInbox();
  const mail = own ? { ...connections, smtpUrl: own.smtpUrl, inboxUrl: own.url } : connections;
  try {
    writeFileSync(loadingIn(folder), database);
    await runStep('Loading the demo county', processes, {
      name: 'demo',
      command: process.execPath,
      args: ['apps/local/src/demo/seed.ts'],
      env: { ...environmentOf(mail), WEB_URL: webUrl },
    });
    const path = await newestLink(mail.inboxUrl ?? '', {}, 'p');
    writeFileSync(file, JSON.stringify({ ...loaded, [database]: path ?? '' }), { mode: 0o600 });
    rmSync(loadingIn(folder));
    return path;
  } finally {
    await own?.stop();
  }
}
