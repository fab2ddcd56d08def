import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, type StackFolder } from './folders.ts';
import { followErrors, tail } from './log-file.ts';
import { birthOf, isAlive, signalGroup, terminate, type ProcessRecord } from './process-identity.ts';

export interface ChildSpec {
  /** Names the pid file, the log file and the lines on the console. */
  name: string;
  command: string;
  args?: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  /** SIGINT is for Postgres, where it means a fast and clean shutdown; SIGTERM otherwise. */
  stopSignal?: NodeJS.Signals;
  /** Services stop after everything that uses them. */
  service?: boolean;
  /** Writes to the console instead of the log. */
  onConsole?: boolean;
}

interface Child {
  spec: ChildSpec;
  record: ProcessRecord;
  ended: Promise<{ code: number; how: string }>;
  stopFollowing: () => void;
}

/**
 * The processes of one stack. Each leads a group of its own, so that a terminal's Ctrl-C reaches only the launcher,
 * writes straight to its log file, so that it outlives a killed launcher without harm, and stands in a pid file, so
 * that the next launcher finds it.
 */
export class Processes {
  private readonly folder: StackFolder;
  private readonly children = new Set<Child>();
  private stopping: Promise<void> | undefined;
  /** Told when a started process ends although nobody asked it to. */
  onUnexpectedExit: (message: string) => void = () => {};

  constructor(folder: StackFolder) {
    this.folder = folder;
  }

  logFile(name: string): string {
    return join(this.folder.logs, `${name}.log`);
  }

  get pids(): Record<string, number> {
    return Object.fromEntries([...this.children].map(({ spec, record }) => [spec.name, record.pid]));
  }

  /** Starts a process that is to run until the stack stops. */
  start(spec: ChildSpec): void {
    const child = this.spawn(spec);
    void child.ended.then(({ how }) => {
      if (this.stopping) return;
      this.onUnexpectedExit(
        `${spec.name} ended unexpectedly (${how}). The end of its log, ${this.logFile(spec.name)}:\n` +
          tail(this.logFile(spec.name)),
      );
    });
  }

  /** Runs a process to its end. @returns its exit code */
  async run(spec: ChildSpec): Promise<number> {
    return (await this.spawn(spec).ended).code;
  }

  /** As `run`, but anything other than success is an error that shows the end of the log. */
  async mustRun(spec: ChildSpec): Promise<void> {
    const { code, how } = await this.spawn(spec).ended;
    if (code === 0) return;
    const log = spec.onConsole
      ? ''
      : `. The end of its log, ${this.logFile(spec.name)}:\n${tail(this.logFile(spec.name))}`;
    throw new Error(`${spec.name} failed (${how})${log}`);
  }

  /** Waits until `probe` returns true. @throws when the process ends first, or after `timeoutMs`. */
  async waitFor(name: string, probe: () => Promise<boolean>, timeoutMs = 120_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (!(await probe().catch(() => false))) {
      const gone = ![...this.children].some(({ spec }) => spec.name === name);
      if (gone || Date.now() > deadline) {
        const what = gone ? 'ended before it was ready' : `was not ready after ${timeoutMs / 1000} s`;
        throw new Error(
          `${name} ${what}. The end of its log, ${this.logFile(name)}:\n${tail(this.logFile(name))}`,
        );
      }
      await sleep(50);
    }
  }

  /** Stops everything: first what uses the services, then the services. Safe to call again. */
  stopAll(): Promise<void> {
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  /** Ends everything at once, for a user who will not wait. */
  killAll(): void {
    for (const { record } of this.children) signalGroup(record.pid, 'SIGKILL');
  }

  private async stopInOrder(): Promise<void> {
    for (const service of [false, true]) {
      const round = [...this.children].filter(({ spec }) => (spec.service ?? false) === service);
      await Promise.all(round.map(({ record, ended }) => Promise.all([terminate(record), ended])));
    }
  }

  private spawn(spec: ChildSpec): Child {
    if (this.stopping) throw new Error('Stopping.');
    const log = spec.onConsole ? undefined : this.openLog(spec.name);
    const started = spawn(spec.command, spec.args ?? [], {
      cwd: spec.cwd ?? root,
      env: {
        ...process.env,
        PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
        ...spec.env,
      },
      detached: true,
      stdio: log === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', log, log],
      ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
    });
    if (log !== undefined) closeSync(log);
    const pid = started.pid ?? 0;
    const record = {
      name: spec.name,
      pid,
      birth: birthOf(pid) ?? '',
      stopSignal: spec.stopSignal ?? 'SIGTERM',
    };
    if (pid) writeFileSync(this.pidFile(spec.name), JSON.stringify(record));
    const child: Child = {
      spec,
      record,
      ended: new Promise((resolve) => {
        started.once('error', (error) => {
          console.error(`${spec.command}: ${error.message}`);
          resolve({ code: 127, how: 'could not be run' });
        });
        started.once('exit', (code, signal) =>
          resolve({ code: code ?? 1, how: signal ?? `exit code ${code}` }),
        );
      }),
      stopFollowing: log === undefined ? () => {} : followErrors(spec.name, this.logFile(spec.name)),
    };
    this.children.add(child);
    void child.ended.then(() => {
      if (pid) signalGroup(pid, 'SIGKILL'); // whatever it started and did not wait for
      child.stopFollowing();
      this.children.delete(child);
      rmSync(this.pidFile(spec.name), { force: true });
    });
    return child;
  }

  private pidFile(name: string): string {
    return join(this.folder.pids, `${name}.json`);
  }

  /** A fresh log; the last run's stays beside it as `<name>.previous.log`. */
  private openLog(name: string): number {
    const file = this.logFile(name);
    if (existsSync(file) && statSync(file).size > 0)
      renameSync(file, join(this.folder.logs, `${name}.previous.log`));
    return openSync(file, 'w');
  }
}

/** Ends what an earlier launcher left running, as told by its pid files. @returns the names of what was ended */
export async function sweep(folder: StackFolder): Promise<string[]> {
  if (!existsSync(folder.pids)) return [];
  const records = readdirSync(folder.pids)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readRecord(join(folder.pids, file)))
    .filter((record) => record !== undefined);
  const left = records.filter(isAlive);
  const isService = ({ name }: ProcessRecord) => name === 'postgres' || name === 'redis';
  for (const round of [left.filter((record) => !isService(record)), left.filter(isService)]) {
    await Promise.all(round.map((record) => terminate(record)));
  }
  for (const { name } of records) rmSync(join(folder.pids, `${name}.json`), { force: true });
  return left.map(({ name }) => name);
}

function readRecord(file: string): ProcessRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
  } catch {
    return undefined; // written halfway when its launcher was killed
  }
}
