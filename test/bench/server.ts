import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SMALL_HEAP } from '../../apps/local/src/apps.ts';
import { anyFreePort } from '../../apps/local/src/ports.ts';

export interface BenchProcess {
  port: number;
  /** Resident memory in MB, as the kernel has it; undefined where it cannot be asked. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/** Starts a program under this Node, as production does, and waits until its `/health` answers. */
export async function start(script: string, env: Record<string, string>): Promise<BenchProcess> {
  const port = await anyFreePort();
  const child: ChildProcess = spawn(process.execPath, [...SMALL_HEAP, script], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 200) throw new Error(`${script} did not start.`);
    const healthy = await fetch(`http://127.0.0.1:${port}/health`).then(
      (r) => r.ok,
      () => false,
    );
    if (healthy) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    memory: () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
      } catch {
        return undefined;
      }
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
