import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { root, type StackFolder } from './folders.ts';
import { tail } from './log-file.ts';
import type { Processes } from './processes.ts';
import { step } from './progress.ts';
import { type Connections, environmentOf } from './services.ts';

/** Builds every lib and app; what has not changed comes from Nx's cache. */
export async function build(processes: Processes): Promise<void> {
  await step('Building', async (note) => {
    const timer = setInterval(() => note(tail(processes.logFile('build'), 1)), 500);
    try {
      const env = { NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined };
      await processes.mustRun({ name: 'build', command: 'nx', args: ['run-many', '-t', 'build'], env });
    } finally {
      clearInterval(timer);
    }
  });
}

/** Brings the database to the newest schema and loads the reference data. */
export async function migrate(processes: Processes, connections: Connections): Promise<void> {
  await step('Migrating the database, loading reference data', () =>
    processes.mustRun({
      name: 'migrate',
      command: process.execPath,
      args: ['migrations/migrate.ts', 'up'],
      env: environmentOf(connections),
    }),
  );
}

/** Loads the demo county, once per database: a marker in the stack's folder tells. */
export async function loadDemo(
  processes: Processes,
  folder: StackFolder,
  connections: Connections,
  webUrl: string,
): Promise<void> {
  const marker = join(folder.top, 'demo-loaded');
  const { host, pathname } = new URL(connections.databaseUrl);
  const which = connections.adminDatabaseUrl
    ? 'embedded'
    : createHash('sha256')
        .update(host + pathname)
        .digest('hex');
  const loaded = existsSync(marker) ? readFileSync(marker, 'utf8').trim().split('\n') : [];
  if (loaded.includes(which)) return;
  await step('Loading the demo county', () =>
    processes.mustRun({
      name: 'demo',
      command: process.execPath,
      args: [join(root, 'apps', 'local', 'src', 'demo', 'seed.ts')],
      env: { ...environmentOf(connections), WEB_URL: webUrl },
    }),
  );
  writeFileSync(marker, [...loaded, which, ''].join('\n'));
}
