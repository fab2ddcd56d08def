import { hash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';

/** One more of something for somebody: at most so many within so many seconds. */
export interface Turn {
  what: string;
  /** An address, a link, an account: Redis is told a hash of it, so that nothing of a person can be read there. */
  who: string;
  most: number;
  seconds: number;
  /** Whether the first tenth may be counted in this process alone, which spares almost everybody the way to Redis. */
  lenient?: boolean;
}

/** What a process has counted by itself and not told Redis yet. */
interface Untold {
  count: number;
  ends: number;
}

/**
 * Counts a turn for every key and tells for how many milliseconds one of them is used up; 0 when none is. One step, so
 * that no count is left without its end.
 */
const TAKE = `
  local wait = 0
  for i, key in ipairs(KEYS) do
    local count = redis.call('INCRBY', key, ARGV[3 * i])
    if redis.call('PTTL', key) < 0 then redis.call('PEXPIRE', key, ARGV[3 * i - 1]) end
    if count > tonumber(ARGV[3 * i - 2]) then wait = math.max(wait, redis.call('PTTL', key), 1) end
  end
  return wait`;

interface Counting extends Redis {
  takeTurns(keys: number, ...rest: (string | number)[]): Promise<number>;
}

/** At most so many in a process; who comes beyond them is told to Redis at once. */
const MOST_UNTOLD = 50_000;

/**
 * How long to wait for Redis, in milliseconds: a moment where the answer is given without it too, and long enough for a
 * busy machine where nothing is done uncounted.
 */
const PATIENCE = { lenient: 300, strict: 2_000 };

/** Counts who does what how often, in Redis, for all processes together. A Redis that was emptied counts from nothing. */
export class RateLimiter {
  private readonly logger = new Logger(RateLimiter.name);
  private readonly redis: Counting;
  /** Said once, not with every request. */
  private away = false;
  private readonly untold = new Map<string, Untold>();
  private readonly sweep = setInterval(() => this.forgetEnded(), 60_000).unref();

  constructor(
    url: string,
    private readonly prefix: string,
  ) {
    this.redis = new Redis(url, {
      enableOfflineQueue: false,
      enableAutoPipelining: true,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE.strict,
      connectTimeout: 2_000,
      retryStrategy: (times) => Math.min(times * 100, 1_000),
    }) as Counting;
    // Without a listener a lost connection would end the process; ioredis reconnects by itself.
    this.redis.on('error', (error: Error) => this.logger.debug(`Redis: ${error.message}`));
    this.redis.defineCommand('takeTurns', { lua: TAKE });
  }

  /** Seconds to wait until all of these may be done again, 0 when they may now; undefined when nobody can count. */
  async take(turns: readonly Turn[]): Promise<number | undefined> {
    const told = turns.flatMap((turn) => {
      const times = this.toTell(turn);
      return times ? [{ ...turn, times }] : [];
    });
    if (!told.length) return 0;
    const keys = told.map(({ what, who }) => `${this.prefix}:rate:${what}:${hashed(who)}`);
    const limits = told.flatMap(({ most, seconds, times }) => [most, seconds * 1_000, times]);
    try {
      const answer = this.redis.takeTurns(keys.length, ...keys, ...limits);
      const wait = await (turns.every(({ lenient }) => lenient) ? atOnce(answer) : answer);
      this.away = false;
      return Math.ceil(wait / 1_000);
    } catch (error) {
      if (!this.away) this.logger.warn(`Nothing is counted until Redis is back: ${(error as Error).message}`);
      this.away = true;
      return undefined;
    }
  }

  /**
   * How many turns Redis is to be told of: none within the lenient tenth, then all so far, then each. With several
   * processes a limit is so higher by at most a tenth for each further one.
   */
  private toTell({ what, who, most, seconds, lenient }: Turn): number {
    if (!lenient) return 1;
    const key = `${what}:${short(who)}`;
    const now = performance.now();
    let own = this.untold.get(key);
    if (!own || own.ends <= now) {
      if (!own && this.untold.size >= MOST_UNTOLD) return 1;
      this.untold.set(key, (own = { count: 0, ends: now + seconds * 1_000 }));
    }
    own.count++;
    const free = Math.floor(most / 10);
    if (own.count <= free) return 0;
    return own.count === free + 1 ? own.count : 1;
  }

  private forgetEnded(): void {
    const now = performance.now();
    for (const [key, { ends }] of this.untold) if (ends <= now) this.untold.delete(key);
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
    clearInterval(this.sweep);
    this.redis.disconnect();
  }
}

/** What comes within a moment. @throws when it does not; what comes later is nobody's business then */
async function atOnce<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('no answer in time')), PATIENCE.lenient);
  });
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Ids, network addresses and links that can be real are as they are; whatever else a stranger sends takes no more room. */
const short = (who: string) => (who.length > 64 ? hashed(who) : who);

const hashed = (text: string) => hash('sha256', text, 'base64url').slice(0, 22);
