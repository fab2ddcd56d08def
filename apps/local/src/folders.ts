import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's top folder. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** Where one stack keeps everything: `.local` itself for `npm start`, a folder below it for what is thrown away. */
export interface StackFolder {
  top: string;
  pids: string;
  logs: string;
  postgres: string;
  redis: string;
  inbox: string;
}

export function stackFolder(name?: 'test' | 'season' | 'bench' | 'screens'): StackFolder {
  const top = name ? join(root, '.local', name) : join(root, '.local');
  return {
    top,
    pids: join(top, 'run'),
    logs: join(top, 'logs'),
    postgres: join(top, 'postgres'),
    redis: join(top, 'redis'),
    inbox: join(top, 'inbox'),
  };
}

/** Makes the folder with its run and log folders; others may walk through, as Postgres may run as another user. */
export function makeStackFolder(folder: StackFolder): void {
  for (const path of [join(root, '.local'), folder.top, folder.pids, folder.logs]) {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o755);
  }
}
