import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeStackFolder, type StackFolder } from './folders.ts';
import { becomeLauncher, releaseLauncher } from './launcher-lock.ts';
import { Processes, sweep } from './processes.ts';
import { removeHome } from './services/postgres-home.ts';

/** What a command works with while it is the launcher of a stack. */
export interface Launch {
  folder: StackFolder;
  processes: Processes;
  /** Registers what else must end, before the processes are stopped. */
  atEnd: (work: () => void | Promise<void>) => void;
  /** The exit code when the user stops it; until something is ready, stopping it means it did not succeed. */
  stoppedCode: number;
}

/** A second wish to stop sooner than this is the first one, told twice: by the terminal and by npm. */
const echoMs = 1500;

/**
 * Runs `work` as the launcher of a stack's folder and sees to it that nothing is left running, however it ends: done,
 * failed, Ctrl-C, a process that died, or this launcher's own parent killed. What an earlier, killed launcher left is
 * ended first.
 * @returns the exit code, or `undefined` when another launcher holds the folder
 */
export async function launch(
  folder: StackFolder,
  work: (launch: Launch) => Promise<number>,
  { throwAway = false } = {},
): Promise<number | undefined> {
  makeStackFolder(folder);
  if (!becomeLauncher(folder)) return undefined;
  const processes = new Processes(folder);
  const endings: (() => void | Promise<void>)[] = [];
  const current: Launch = { folder, processes, atEnd: (ending) => endings.push(ending), stoppedCode: 130 };
  const cutShort = new Promise<number>((resolve) => {
    let askedAt: number | undefined;
    const stop = () => {
      if (askedAt === undefined) {
        askedAt = Date.now();
        console.log('\nStopping …');
        resolve(current.stoppedCode);
      } else if (Date.now() - askedAt > echoMs) {
        processes.killAll();
        process.exit(130);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.on('disconnect', () => askedAt ?? stop());
    const fail = (error: unknown) => {
      console.error(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      resolve(1);
    };
    processes.onUnexpectedExit = fail;
    process.on('uncaughtException', fail);
  });
  // The terminal may be gone before the last line is written.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  try {
    const swept = await sweep(folder);
    if (swept.length > 0) console.log(`Ended what an interrupted run had left: ${swept.join(', ')}.`);
    if (throwAway) removeData(folder);
    return await Promise.race([work(current), cutShort]);
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return 1;
  } finally {
    for (const ending of endings.reverse()) await ending();
    await processes.stopAll();
    if (throwAway) removeData(folder);
    releaseLauncher(folder);
  }
}

/** Removes what a stack has stored, and with it the memory of what was loaded there. */
export function removeData(folder: StackFolder): void {
  removeHome(folder.postgres);
  for (const path of [folder.redis, folder.inbox, join(folder.top, 'demo-loaded.json')])
    rmSync(path, { recursive: true, force: true });
}
