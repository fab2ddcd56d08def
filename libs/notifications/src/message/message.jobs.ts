import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { Clock } from '@beczka/tenancy';
import { DeliveryRun } from '../delivery/delivery-run.js';
import { MailSender } from '../delivery/mail-sender.js';
import { MailTransport } from '../delivery/mail-transport.js';
import { MessageClaims } from './message-claims.js';
import { MessageComposers } from './message-composer.js';
import { sendableFrom } from './quiet-hours.js';

/** Sends what is due, by day and while the mail server takes it. */
@Injectable()
export class MessageJobs implements BeforeApplicationShutdown {
  private readonly runs = new Set<Promise<void>>();
  private closing = false;
  /** The minute for which it is known whether it is night; quiet hours begin and end on the full hour. */
  private night = { minute: Number.NaN, quiet: false };

  constructor(
    private readonly claims: MessageClaims,
    private readonly composers: MessageComposers,
    private readonly sender: MailSender,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
  ) {}

  @DueSource('message.send')
  async dueCounties(counties: string[], now: Date): Promise<string[]> {
    if (this.stopped()) return [];
    return this.claims.due(counties, now);
  }

  @OnJob('message.send')
  async send({ countyId }: CountyJob): Promise<void> {
    if (this.stopped() || !(await this.transport.ready())) return;
    const { claims, composers, sender, clock } = this;
    const { lanes } = this.transport;
    const run = new DeliveryRun(countyId, {
      claims,
      composers,
      sender,
      clock,
      lanes,
      stopped: () => this.stopped(),
    });
    const ended = run.complete().finally(() => this.runs.delete(ended));
    this.runs.add(ended);
    await ended;
  }

  /** Lets what is under way finish while the database and the mail server are still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    await Promise.allSettled(this.runs);
  }

  private stopped(): boolean {
    return this.closing || this.transport.resting || this.isNight(this.clock.now());
  }

  private isNight(now: Date): boolean {
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.night.minute) this.night = { minute, quiet: sendableFrom(now) > now };
    return this.night.quiet;
  }
}
