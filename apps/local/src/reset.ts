import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeStackFolder, stackFolder } from './folders.ts';
import { currentLauncher, stopLauncher } from './launcher-lock.ts';
import { sweep } from './processes.ts';
import { removeHome } from './services/postgres-home.ts';

/** `npm run reset`: stops what runs here and removes all local data. An unpacked Redis stays: it is no data. */
export async function reset(): Promise<number> {
  for (const folder of [stackFolder(), stackFolder('test'), stackFolder('season'), stackFolder('bench')]) {
    if (currentLauncher(folder)) console.log('Stopping what runs …');
    await stopLauncher(folder);
    await sweep(folder);
    removeHome(folder.postgres);
  }
  const { top } = stackFolder();
  makeStackFolder(stackFolder());
  for (const name of readdirSync(top)) {
    if (name !== 'tools') rmSync(join(top, name), { recursive: true, force: true });
  }
  console.log('All local data is removed. "npm start" begins afresh.');
  return 0;
}
