import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CountyContext, CountyTransaction } from '@beczka/tenancy';
import { PollNews } from './poll-news.js';
import { pollPulses } from './poll-pulse.js';

/** How often a poll is looked at, in milliseconds: at most, without news, and while no news can arrive. */
const LOOKS = { atMost: 1_000, allTheSame: 15_000, deaf: 3_000 };

type Told = (pulse: string) => void;

interface Watched {
  countyId: string;
  pollId: string;
  watchers: Set<Told>;
  pulse: string | undefined;
  /** By the machine's clock. */
  lookedAt: number;
  looking: boolean;
  /** News came while one was looking. */
  again: boolean;
  timer: NodeJS.Timeout | undefined;
  deafen: () => void;
}

/**
 * Follows polls that somebody has on their screen. News only wakes it: what has changed is seen in Postgres, by one cheap
 * look for all who watch the same poll, however many answers come at once.
 */
@Injectable()
export class PollWatchService implements OnApplicationShutdown {
  private readonly logger = new Logger(PollWatchService.name);
  private readonly watched = new Map<string, Watched>();

  constructor(
    private readonly transaction: CountyTransaction,
    private readonly news: PollNews,
  ) {}

  /** What the poll is like now, as a mark that differs when it does; undefined when there is no such poll. */
  async pulse(countyId: string, pollId: string): Promise<string | undefined> {
    const found = await CountyContext.run([countyId], () =>
      this.transaction.read(countyId, (manager) => pollPulses(manager, countyId, [pollId])),
    );
    return found.get(pollId);
  }

  /**
   * Tells of every change from now on, and soon what the poll is like to begin with.
   * @returns ends the watching
   */
  watch(countyId: string, pollId: string, told: Told): () => void {
    const key = `${countyId} ${pollId}`;
    const poll = this.watched.get(key) ?? this.begin(countyId, pollId);
    this.watched.set(key, poll);
    poll.watchers.add(told);
    if (poll.pulse !== undefined) told(poll.pulse);
    this.soon(poll);
    return () => {
      poll.watchers.delete(told);
      if (poll.watchers.size || this.watched.get(key) !== poll) return;
      this.watched.delete(key);
      this.end(poll);
    };
  }

  onApplicationShutdown(): void {
    for (const poll of this.watched.values()) this.end(poll);
    this.watched.clear();
  }

  private begin(countyId: string, pollId: string): Watched {
    const poll: Watched = {
      ...{ countyId, pollId, watchers: new Set<Told>(), pulse: undefined, lookedAt: -LOOKS.atMost },
      ...{ looking: false, again: false, timer: undefined },
      deafen: this.news.listen(countyId, pollId, () => this.soon(poll)),
    };
    return poll;
  }

  private end(poll: Watched): void {
    clearTimeout(poll.timer);
    poll.deafen();
  }

  private soon(poll: Watched): void {
    if (poll.looking) poll.again = true;
    else this.lookIn(poll, Math.max(0, poll.lookedAt + LOOKS.atMost - performance.now()));
  }

  private lookIn(poll: Watched, delay: number): void {
    clearTimeout(poll.timer);
    poll.timer = setTimeout(() => void this.look(poll), delay).unref();
  }

  private async look(poll: Watched): Promise<void> {
    poll.looking = true;
    poll.lookedAt = performance.now();
    try {
      const pulse = await this.pulse(poll.countyId, poll.pollId);
      if (pulse !== undefined && pulse !== poll.pulse) {
        poll.pulse = pulse;
        for (const told of poll.watchers) told(pulse);
      }
    } catch (error) {
      this.logger.debug(`poll ${poll.pollId} could not be looked at: ${(error as Error).message}`);
    }
    poll.looking = false;
    if (!poll.watchers.size) return;
    const { again } = poll;
    poll.again = false;
    if (again) this.soon(poll);
    else this.lookIn(poll, this.news.arrives ? LOOKS.allTheSame : LOOKS.deaf);
  }
}
