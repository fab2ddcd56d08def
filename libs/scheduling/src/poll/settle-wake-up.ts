import { Injectable } from '@nestjs/common';
import { JobPublisher } from '@beczka/jobs';

/** How long answers are gathered before a worker is woken, in milliseconds. */
const GATHERING = 1_000;

/** Wakes the worker that settles polls, once for all answers of a moment: a busy poll must not flood the queue. */
@Injectable()
export class SettleWakeUp {
  private readonly gathering = new Set<string>();

  constructor(private readonly publisher: JobPublisher) {}

  /** Call it after commit. What gets lost with the process, the sweep finds. */
  wake(countyId: string): void {
    if (this.gathering.has(countyId)) return;
    this.gathering.add(countyId);
    setTimeout(() => {
      this.gathering.delete(countyId);
      this.publisher.publish('date-poll.settle', { countyId });
    }, GATHERING).unref();
  }
}
