import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process as remembered in a file: the number alone may belong to someone else by now, number and birth may not. */
export interface ProcessRecord {
  name: string;
  pid: number;
  birth: string;
  stopSignal: NodeJS.Signals;
}

/**
 * When a process was started, in the system's own words; `undefined` when there is no such process or only its
 * unreaped remains.
 */
export function birthOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
        encoding: 'utf8',
      }).trim();
      return line === '' || line.startsWith('Z') ? undefined : line.slice(line.indexOf(' ')).trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in parentheses and may itself hold any character: fields count from the last one.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${fields[18]}`;
  } catch {
    return undefined;
  }
}

/** The command line of a live process, for recognising it; empty when it cannot be read. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

export const isAlive = ({ pid, birth }: Pick<ProcessRecord, 'pid' | 'birth'>): boolean =>
  birthOf(pid) === birth;

/** Sends a signal to the process's whole group (every child here leads its own); a group that is gone is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // macOS answers EPERM for a group of which only unreaped remains are left.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/**
 * Asks a remembered process and its group to stop, insists when it has not done so in 10 s (Postgres, which has pages to
 * write: 30 s), and returns once it is gone.
 */
export async function terminate(record: ProcessRecord): Promise<void> {
  if (!isAlive(record)) return;
  const deadline = Date.now() + (record.stopSignal === 'SIGINT' ? 30_000 : 10_000);
  // Postgres passes its own signals on to its own processes; told all at once they would report a crash.
  if (record.stopSignal === 'SIGINT') process.kill(record.pid, 'SIGINT');
  else signalGroup(record.pid, record.stopSignal);
  while (isAlive(record) && Date.now() < deadline) await sleep(25);
  signalGroup(record.pid, 'SIGKILL');
  while (isAlive(record)) await sleep(25);
}
