import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StackFolder } from './folders.ts';
import { birthOf, isAlive, type ProcessRecord } from './process-identity.ts';

const fileIn = (folder: StackFolder) => join(folder.top, 'launcher.json');

/** The live launcher of this folder, if there is one. */
export function currentLauncher(folder: StackFolder): ProcessRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as ProcessRecord;
    return isAlive(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Makes this process the folder's launcher. @returns false when a live one holds it */
export function becomeLauncher(folder: StackFolder): boolean {
  if (currentLauncher(folder)) return false;
  rmSync(fileIn(folder), { force: true }); // a killed one's
  const record: ProcessRecord = {
    name: 'launcher',
    pid: process.pid,
    birth: birthOf(process.pid) ?? '',
    stopSignal: 'SIGTERM',
  };
  // Linked into place whole, as of two that start at once one may read while the other writes.
  const written = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(written, JSON.stringify(record));
  try {
    linkSync(written, fileIn(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(written);
  }
}

export function releaseLauncher(folder: StackFolder): void {
  if (currentLauncher(folder)?.pid === process.pid) rmSync(fileIn(folder), { force: true });
}

/** Asks the folder's launcher to stop its stack. @throws when it has not done so after 40 s */
export async function stopLauncher(folder: StackFolder): Promise<void> {
  const launcher = currentLauncher(folder);
  if (!launcher) return;
  process.kill(launcher.pid, launcher.stopSignal);
  const deadline = Date.now() + 40_000;
  while (isAlive(launcher)) {
    if (Date.now() > deadline) throw new Error(`The running stack (process ${launcher.pid}) does not stop.`);
    await sleep(50);
  }
}
