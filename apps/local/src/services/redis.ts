import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { StackFolder } from '../folders.ts';
import type { Processes } from '../processes.ts';
import { findRedis } from './redis-binary.ts';

/**
 * Starts a Redis on a loopback port behind a password of this run. `durable` keeps what it holds in an append-only
 * file. It never evicts: BullMQ's keys are not a cache.
 * @returns its URL
 */
export async function startRedis(
  processes: Processes,
  folder: StackFolder,
  { port, durable }: { port: number; durable: boolean },
): Promise<string> {
  const { command, env } = await findRedis(processes);
  mkdirSync(folder.redis, { recursive: true });
  const password = randomBytes(18).toString('base64url');
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: `"${folder.redis}"`,
    requirepass: password,
    appendonly: durable ? 'yes' : 'no',
    save: '""',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  // In a file, as everyone on the machine can read a command line.
  const configuration = join(folder.redis, 'redis.conf');
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
  writeFileSync(configuration, lines.join(''), { mode: 0o600 });

  processes.start({ name: 'redis', command, args: [configuration], cwd: folder.redis, service: true, env });
  const url = `redis://:${password}@127.0.0.1:${port}`;
  await processes.waitFor('redis', () => answers(url));
  return url;
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
  client.on('error', () => {}); // told by the rejected call as well
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } finally {
    client.disconnect();
  }
}
