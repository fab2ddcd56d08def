import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { deliveryFailure, type DeliveryFailure } from './delivery.js';
import { NotificationsOptions } from '../notifications.options.js';

/** Those by which a receiver acts or which a reader sees; one-click unsubscribing asks for its two (RFC 8058). */
const SIGNED_HEADERS =
  'From:To:Reply-To:Subject:Date:Message-ID:MIME-Version:Content-Type:Content-Language:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post';

const CONNECTIONS = 5;
/** So many failures of our own in a row mean that the mail server is away, not that one connection broke. */
const FAILURES_IN_A_ROW = 5;
const SHORTEST_REST_MS = 5_000;
const LONGEST_REST_MS = 60_000;

/**
 * The way out to the mail server, over a few connections that stay open. When the server is away the transport rests,
 * longer each time, and tries the door before it lets another message be written.
 */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  /** How many messages to hand over at a time, so that no connection waits for the next one. */
  readonly lanes = 4 * CONNECTIONS;
  private readonly logger = new Logger(MailTransport.name);
  private readonly pool;
  private failures = 0;
  private rests = 0;
  private restsUntil = 0;

  constructor({ mail }: NotificationsOptions) {
    this.pool = createTransport({
      url: mail?.smtpUrl,
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: 1_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      dkim: mail?.dkim && {
        domainName: mail.dkim.domain,
        keySelector: mail.dkim.selector,
        privateKey: mail.dkim.privateKey,
        headerFieldNames: SIGNED_HEADERS,
      },
    });
  }

  get resting(): boolean {
    return performance.now() < this.restsUntil;
  }

  /** Whether messages may be sent now; after a rest, whether the mail server answers again. */
  async ready(): Promise<boolean> {
    if (this.resting) return false;
    if (this.failures < FAILURES_IN_A_ROW) return true;
    try {
      await this.pool.verify();
      this.failures = 0;
      return true;
    } catch (error) {
      this.rest(deliveryFailure(error).reason);
      return false;
    }
  }

  /** Sends one mail; answers with what went wrong, undefined when the mail server has taken it. */
  async send(mail: SendMailOptions): Promise<DeliveryFailure | undefined> {
    try {
      await this.pool.sendMail(mail);
      this.failures = 0;
      this.rests = 0;
      return undefined;
    } catch (error) {
      const failure = deliveryFailure(error);
      this.failures = failure.problem === 'UNAVAILABLE' ? this.failures + 1 : 0;
      if (this.failures >= FAILURES_IN_A_ROW) this.rest(failure.reason);
      return failure;
    }
  }

  onApplicationShutdown(): void {
    this.pool.close();
  }

  private rest(reason: string): void {
    if (this.resting) return;
    const length = Math.min(SHORTEST_REST_MS * 2 ** this.rests++, LONGEST_REST_MS);
    this.restsUntil = performance.now() + length;
    this.logger.warn(`The mail server is away, next try in ${length / 1000} s: ${reason}`);
  }
}
