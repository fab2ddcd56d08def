import { Redis } from 'ioredis';

export abstract class JobsOptions {
  redisUrl: string;
  /** BullMQ key prefix; in braces, so that a Redis cluster keeps a queue's keys together. */
  prefix: string;
  /** How often due rows are looked for, in milliseconds. */
  sweepEveryMs: number;
}

/** Fails fast when Redis is away: a publisher must not hold up its caller. */
export function publishingConnection(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: true, connectTimeout: 2_000 });
}

/** Waits for Redis as long as it takes: a worker without it has nothing to do. */
export function workingConnection(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null });
}
