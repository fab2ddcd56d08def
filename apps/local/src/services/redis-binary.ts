import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../folders.ts';
import type { Processes } from '../processes.ts';

export interface RedisBinary {
  command: string;
  /** Finds the libraries of an unpacked package. */
  env?: NodeJS.ProcessEnv;
}

export const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/**
 * A Redis server to run: the one on the PATH; else, as root, Debian's package; else that package unpacked below
 * `.local/tools`, which needs no rights.
 */
export async function findRedis(processes: Processes): Promise<RedisBinary> {
  const installed = onPath('redis-server');
  if (installed) return { command: installed };
  const attempts = onPath('apt-get') ? (process.getuid?.() === 0 ? [install, unpack] : [unpack]) : [];
  for (const attempt of attempts) {
    const found = await attempt(processes).catch(() => undefined);
    if (found) return found;
  }
  throw new Error(
    'There is no Redis here and none could be installed. Install one (for example "apt-get install redis-server" or ' +
      '"brew install redis"), or set REDIS_URL to one that runs.' +
      (attempts.length > 0 ? ` What apt-get said is in ${processes.logFile('apt')}.` : ''),
  );
}

/** Installs Debian packages as root. */
export async function aptInstall(processes: Processes, packageName: string): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await processes.mustRun({ name: 'apt', command: 'apt-get', args: ['update'], env });
  const args = ['install', '-y', '--no-install-recommends', packageName];
  await processes.mustRun({ name: 'apt', command: 'apt-get', args, env });
}

async function install(processes: Processes): Promise<RedisBinary | undefined> {
  await aptInstall(processes, 'redis-server');
  const command = onPath('redis-server');
  return command ? { command } : undefined;
}

async function unpack(processes: Processes): Promise<RedisBinary | undefined> {
  const folder = join(root, '.local', 'tools', 'redis');
  const files = join(folder, 'root');
  const command = join(files, 'usr', 'bin', 'redis-server');
  if (!existsSync(command)) {
    const [lists, archives] = [join(folder, 'lists'), join(folder, 'archives')];
    for (const path of [join(lists, 'partial'), join(archives, 'partial'), files])
      mkdirSync(path, { recursive: true });
    // Folders of its own let apt work without rights over the system's; it fetches only what is not installed here.
    const options = [
      `Dir::State::lists=${lists}`,
      `Dir::Cache::archives=${archives}`,
      'Dir::Cache::pkgcache=',
      'Dir::Cache::srcpkgcache=',
      'Debug::NoLocking=1',
    ];
    const apt = (...args: string[]) =>
      processes.mustRun({
        name: 'apt',
        command: 'apt-get',
        args: [...options.flatMap((option) => ['-o', option]), ...args],
      });
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', '--download-only', 'redis-server');
    for (const archive of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
      await processes.mustRun({
        name: 'dpkg',
        command: 'dpkg',
        args: ['-x', join(archives, archive), files],
      });
    }
    rmSync(lists, { recursive: true, force: true });
    rmSync(archives, { recursive: true, force: true });
  }
  return existsSync(command)
    ? { command, env: { LD_LIBRARY_PATH: libraryFolders(files).join(delimiter) } }
    : undefined;
}

const libraryFolders = (files: string): string[] =>
  ['lib', 'usr/lib']
    .flatMap((top) =>
      existsSync(join(files, top))
        ? [top, ...readdirSync(join(files, top)).map((name) => join(top, name))]
        : [],
    )
    .map((path) => join(files, path));
