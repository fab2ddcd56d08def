import { Injectable } from '@nestjs/common';
import { Broadcast } from '@beczka/jobs';
import { CountyTransaction } from '@beczka/tenancy';
import { DatePoll, DatePollState } from '../poll/date-poll.entity.js';

/** How long changes of a poll are gathered before they are told, in milliseconds. */
const GATHERING = 200;

/** Tells those who watch a poll that it has changed, once for all changes of a moment. */
@Injectable()
export class PollNews {
  private readonly gathering = new Set<string>();

  constructor(
    private readonly broadcast: Broadcast,
    private readonly transaction: CountyTransaction,
  ) {}

  /** Call it after commit. What gets lost with the process, the watchers find when they look for themselves. */
  tell(countyId: string, pollId: string): void {
    const topic = topicOf(countyId, pollId);
    if (this.gathering.has(topic)) return;
    this.gathering.add(topic);
    setTimeout(() => {
      this.gathering.delete(topic);
      this.broadcast.tell(topic);
    }, GATHERING).unref();
  }

  /** {@link tell} of every open poll: who has come, left or stands in for somebody is asked by all of them. */
  async tellOpen(countyId: string): Promise<void> {
    const open = await this.transaction.read(countyId, (manager) =>
      manager.findBy(DatePoll, { countyId, state: DatePollState.OPEN }),
    );
    for (const { id } of open) this.tell(countyId, id);
  }

  /** @returns ends the listening */
  listen(countyId: string, pollId: string, listener: () => void): () => void {
    return this.broadcast.listen(topicOf(countyId, pollId), listener);
  }

  /** Whether news arrives at present. */
  get arrives(): boolean {
    return this.broadcast.hears;
  }
}

const topicOf = (countyId: string, pollId: string) => `poll ${countyId} ${pollId}`;
