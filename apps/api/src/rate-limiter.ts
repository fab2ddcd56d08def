import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';

/** One more for a key: at most so many within so many seconds. */
export interface Turn {
  key: string;
  most: number;
  seconds: number;
}

/**
 * Counts a turn for every key and tells for how many milliseconds one of them is used up; 0 when none is. One step, so
 * that no count is left without its end.
 */
const TAKE = `
  local wait = 0
  for i, key in ipairs(KEYS) do
    local count = redis.call('INCR', key)
    if redis.call('PTTL', key) < 0 then redis.call('PEXPIRE', key, ARGV[2 * i]) end
    if count > tonumber(ARGV[2 * i - 1]) then wait = math.max(wait, redis.call('PTTL', key), 1) end
  end
  return wait`;

interface Counting extends Redis {
  takeTurns(keys: number, ...rest: (string | number)[]): Promise<number>;
}

/** Longer than Redis ever takes, and short enough for whoever waits for an answer. */
const PATIENCE = 300;

/** Counts who does what how often, in Redis, for all processes together. A Redis that was emptied counts from nothing. */
export class RateLimiter {
  private readonly logger = new Logger(RateLimiter.name);
  private readonly redis: Counting;
  /** Said once, not with every request. */
  private away = false;

  constructor(
    url: string,
    private readonly prefix: string,
  ) {
    this.redis = new Redis(url, {
      enableOfflineQueue: false,
      enableAutoPipelining: true,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE,
      connectTimeout: 2_000,
      retryStrategy: (times) => Math.min(times * 100, 1_000),
    }) as Counting;
    // Without a listener a lost connection would end the process; ioredis reconnects by itself.
    this.redis.on('error', (error: Error) => this.logger.debug(`Redis: ${error.message}`));
    this.redis.defineCommand('takeTurns', { lua: TAKE });
  }

  /** Seconds to wait until all of these may be done again, 0 when they may now; undefined when nobody can count. */
  async take(turns: readonly Turn[]): Promise<number | undefined> {
    const keys = turns.map(({ key }) => `${this.prefix}:rate:${key}`);
    const limits = turns.flatMap(({ most, seconds }) => [most, seconds * 1_000]);
    try {
      const wait = await this.redis.takeTurns(keys.length, ...keys, ...limits);
      this.away = false;
      return Math.ceil(wait / 1_000);
    } catch (error) {
      if (!this.away) this.logger.warn(`Nothing is counted until Redis is back: ${(error as Error).message}`);
      this.away = true;
      return undefined;
    }
  }

  /** Resolves once Redis can be asked; the first requests of a process would else find nobody to count. */
  async ready(): Promise<void> {
    if (this.redis.status === 'ready') return;
    await new Promise<void>((done) => {
      const patience = setTimeout(done, 2_000);
      this.redis.once('ready', () => {
        clearTimeout(patience);
        done();
      });
    });
  }

  close(): void {
    this.redis.disconnect();
  }
}
