import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';
import { NotificationsOptions } from '../notifications.options.js';
import { type BouncedMail, readBounceAddress } from './bounce-address.js';
import { BounceService } from './bounce.service.js';
import { readDeliveryReport } from './delivery-report.js';

/** A report holds our own mail at most, with its calendar file. */
const LARGEST_MAIL = 1024 * 1024;
const CONNECTIONS = 20;
const RECIPIENTS = 5;
const IDLE_MS = 30_000;

/**
 * Takes mail that comes back, by SMTP. It takes nothing but what is addressed to a mail of ours, sends nothing on, and
 * says yes only when what a report tells is committed: whoever is told otherwise, or nothing, comes again.
 */
@Injectable()
export class BounceListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(BounceListener.name);
  private server: SMTPServer | undefined;

  constructor(
    private readonly options: NotificationsOptions,
    private readonly bounces: BounceService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { listen } = this.options.mail?.bounces ?? {};
    if (!listen) return;
    const server = new SMTPServer({
      name: this.options.mail!.bounces!.domain,
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST_MAIL,
      maxClients: CONNECTIONS,
      socketTimeout: IDLE_MS,
      closeTimeout: 1_000,
      onRcptTo: ({ address }, { envelope }, done) => done(this.refusal(address, envelope.rcptTo.length)),
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => {
          if (!stream.sizeExceeded) chunks.push(chunk);
        });
        stream.once('end', () => {
          if (stream.sizeExceeded) done(reply(552, 'Too large for a delivery report.'));
          else
            this.take(envelope.rcptTo, Buffer.concat(chunks)).then(
              () => done(),
              (error: Error) => {
                this.logger.warn(`A returned mail was not written down: ${error.message}`);
                done(reply(451, 'Please try again later.'));
              },
            );
        });
      },
    });
    // A client that went away.
    server.on('error', () => undefined);
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(listen.port, listen.host, resolve);
    });
    this.server = server;
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
  }

  private refusal(address: string, recipients: number): Error | null {
    if (recipients >= RECIPIENTS) return reply(452, 'Too many recipients.');
    return this.mailAt(address) ? null : reply(550, '5.1.1 There is no such address here.');
  }

  private async take(recipients: readonly SMTPServerAddress[], mail: Buffer): Promise<void> {
    const report = await readDeliveryReport(mail);
    if (!report) return;
    for (const { address } of recipients) {
      const bounced = this.mailAt(address);
      if (bounced) await this.bounces.record(bounced, report, this.options.mail!.bounces!.secret);
    }
  }

  private mailAt(address: string): BouncedMail | undefined {
    return readBounceAddress(address, this.options.mail!.bounces!);
  }
}

const reply = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
