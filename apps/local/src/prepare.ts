import { tail } from './log-file.ts';
import type { ChildSpec, Processes } from './processes.ts';
import { step } from './progress.ts';
import { type Connections, environmentOf } from './services.ts';

/** Runs a program as one visible step: the last line of its log tells how far it is. */
export function runStep(label: string, processes: Processes, spec: ChildSpec): Promise<void> {
  return step(label, async (note) => {
    const timer = setInterval(() => note(tail(processes.logFile(spec.name), 1)), 500);
    try {
      await processes.mustRun(spec);
    } finally {
      clearInterval(timer);
    }
  });
}

/** Builds every lib and app; what has not changed comes from Nx's cache. */
export async function build(processes: Processes): Promise<void> {
  const env = { NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined };
  await runStep('Building', processes, {
    name: 'build',
    command: 'nx',
    args: ['run-many', '-t', 'build'],
    env,
  });
}

/** Brings the database to the newest schema and loads the reference data. */
export async function migrate(processes: Processes, connections: Connections): Promise<void> {
  await runStep('Migrating the database, loading reference data', processes, {
    name: 'migrate',
    command: process.execPath,
    args: ['migrations/migrate.ts', 'up'],
    env: environmentOf(connections),
  });
}
