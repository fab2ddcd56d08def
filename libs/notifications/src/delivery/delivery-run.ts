import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@beczka/tenancy';
import { deliveryFailure, nextAttempt, type DeliveryFailure } from './delivery.js';
import type { MessageClaims, Outcome } from '../message/message-claims.js';
import type {
  ComposedMessage,
  MessageComposer,
  MessageComposers,
  OwedMessage,
} from '../message/message-composer.js';
import type { MailSender } from './mail-sender.js';

const BATCH = 200;
const LEASE_MS = 60_000;
/** No attempt outlives this: whatever it has come to is written down before the lease ends. */
const ATTEMPTS_END_MS = 45_000;
/** How long a message may wait in memory before it is asked again whether it is still owed. */
const LOOK_AGAIN_MS = 250;
/** Outcomes of this long share a commit. */
const GATHER_MS = 10;
const MARK_RETRIES = 20;
const MARK_RETRY_MS = 500;

export interface DeliveryMeans {
  claims: MessageClaims;
  composers: MessageComposers;
  sender: MailSender;
  clock: Clock;
  /** Messages under way at the same time. */
  lanes: number;
  /** True when no further message may be started: night, shutting down, or the mail server is away. */
  stopped: () => boolean;
}

interface ReadyMessage {
  message: OwedMessage;
  composed: ComposedMessage;
  signal: AbortSignal;
}

/**
 * One run through the due messages of one county. Messages are claimed and composed by the batch and sent along a few
 * lanes; a lane takes its next message when the outcome of the last one is committed. So a crash puts at most one
 * message a lane at risk of being sent twice, and outcomes that come in together still share one commit.
 */
export class DeliveryRun {
  private readonly claim = randomUUID();
  private ready: ReadyMessage[] = [];
  private outcomes: Outcome[] = [];
  private noneLeft = false;
  private refilling: Promise<void> | undefined;
  private marking: Promise<void> | undefined;
  private looking: Promise<void> | undefined;
  private lookAgainAt = 0;

  constructor(
    private readonly countyId: string,
    private readonly means: DeliveryMeans,
  ) {}

  /** Ends when nothing is due any more, or nothing further may be started; what it holds by then is given back. */
  async complete(): Promise<void> {
    const lanes = await Promise.allSettled(Array.from({ length: this.means.lanes }, () => this.lane()));
    // What could not be written down may have been sent: it waits for the end of its lease rather than go out again now.
    if (!this.outcomes.length)
      await this.means.claims.release(this.countyId, this.claim, this.means.clock.now());
    const failed = lanes.find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async lane(): Promise<void> {
    for (let next = await this.next(); next; next = await this.next()) {
      const failure = await this.attempt(next);
      await this.settle(failure ? this.failed(next.message, failure) : this.sent(next));
    }
  }

  private attempt({ message, composed, signal }: ReadyMessage): Promise<DeliveryFailure | undefined> {
    return this.means.sender.send(composed, { row: message, signal }).catch(deliveryFailure);
  }

  private async next(): Promise<ReadyMessage | undefined> {
    while (!this.means.stopped()) {
      if (performance.now() > this.lookAgainAt) {
        await (this.looking ??= this.dropLost().finally(() => (this.looking = undefined)));
      }
      const next = this.ready.shift();
      if (!next && this.noneLeft) return undefined;
      if (next && !next.signal.aborted) return next;
      if (!next) await (this.refilling ??= this.refill().finally(() => (this.refilling = undefined)));
    }
    return undefined;
  }

  private async refill(): Promise<void> {
    const now = this.means.clock.now();
    const signal = AbortSignal.timeout(ATTEMPTS_END_MS);
    const leaseEnd = new Date(now.getTime() + LEASE_MS);
    const messages = await this.means.claims.take(this.countyId, this.claim, now, leaseEnd, BATCH);
    this.lookAgainAt = performance.now() + LOOK_AGAIN_MS;
    for (const [occasion, owed] of Map.groupBy(messages, (message) => message.occasion)) {
      const composed = await this.compose(this.means.composers.find(occasion), owed);
      const settled: Promise<void>[] = [];
      for (const message of owed) {
        const result = composed.get(message.id);
        if (result === 'SUPERSEDED') settled.push(this.settle({ id: message.id, state: 'CANCELLED' }));
        else if (result && 'letter' in result) this.ready.push({ message, composed: result, signal });
        else settled.push(this.settle(this.failed(message, result ?? NOT_COMPOSED)));
      }
      await Promise.all(settled);
    }
    this.noneLeft = messages.length < BATCH;
  }

  /** One message that cannot be composed must not hold up the others, so a batch that fails is tried one by one. */
  private async compose(
    composer: MessageComposer | undefined,
    messages: OwedMessage[],
  ): Promise<ReadonlyMap<string, ComposedMessage | DeliveryFailure | 'SUPERSEDED'>> {
    if (!composer) return new Map();
    try {
      return await composer.compose(messages);
    } catch (error) {
      if (messages.length === 1) return new Map(messages.map(({ id }) => [id, deliveryFailure(error)]));
      const results = [];
      for (const message of messages) results.push(...(await this.compose(composer, [message])));
      return new Map(results);
    }
  }

  private async dropLost(): Promise<void> {
    const waiting = this.ready.map(({ message }) => message.id);
    const lost = waiting.length
      ? await this.means.claims.lost(this.countyId, this.claim, waiting, this.means.clock.now())
      : new Set<string>();
    this.ready = this.ready.filter(({ message }) => !lost.has(message.id));
    this.lookAgainAt = performance.now() + LOOK_AGAIN_MS;
  }

  private sent({ message: { id }, composed: { noticeVersion } }: ReadyMessage): Outcome {
    return { id, state: 'SENT', sentAt: this.means.clock.now(), noticeVersion };
  }

  private failed({ id, attempts }: OwedMessage, { problem, reason }: DeliveryFailure): Outcome {
    const nextAttemptAt = nextAttempt(problem, attempts + 1, this.means.clock.now(), id);
    return nextAttemptAt
      ? { id, state: 'PENDING', nextAttemptAt, error: reason }
      : { id, state: 'FAILED', error: reason };
  }

  /** Resolves when the outcome is committed. */
  private async settle(outcome: Outcome): Promise<void> {
    this.outcomes.push(outcome);
    while (this.outcomes.includes(outcome)) {
      await (this.marking ??= this.mark().finally(() => (this.marking = undefined)));
    }
  }

  /** What the mail server has taken must be written down, so a database that is away for a moment is waited for. */
  private async mark(): Promise<void> {
    await pause(GATHER_MS);
    const group = [...this.outcomes];
    for (let attempt = 1; ; attempt++) {
      try {
        await this.means.claims.mark(this.countyId, this.claim, group);
        this.outcomes = this.outcomes.filter((outcome) => !group.includes(outcome));
        return;
      } catch (error) {
        if (attempt === MARK_RETRIES) throw error;
        await pause(MARK_RETRY_MS);
      }
    }
  }
}

const NOT_COMPOSED: DeliveryFailure = { problem: 'DEFERRED', reason: 'Nobody composes this occasion.' };
