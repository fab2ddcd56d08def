import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server that keeps what it takes. Its hooks may be changed while it runs. */
export class MailServer {
  readonly mails: Buffer[] = [];
  /** The envelope sender of each. */
  readonly senders: string[] = [];
  onRcptTo: SMTPServerOptions['onRcptTo'];
  /** Called when a mail is complete and before it is accepted. */
  accept: () => Promise<void> = async () => undefined;
  private server: SMTPServer | undefined;
  private port = 0;

  async listen(): Promise<string> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo: (address, session, done) =>
        this.onRcptTo ? this.onRcptTo.call(this.server!, address, session, done) : done(),
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', async () => {
          this.senders.push(envelope.mailFrom ? envelope.mailFrom.address : '');
          await this.accept();
          this.mails.push(Buffer.concat(chunks));
          done();
        });
      },
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server!.close(() => resolve()));
  }

  /** Message-IDs in the order of arrival. */
  get ids(): string[] {
    return this.mails.map((mail) => /^Message-ID: (\S+)/im.exec(mail.toString('latin1'))![1]!);
  }

  read(index: number): Promise<ParsedMail> {
    return simpleParser(this.mails[index]!);
  }
}
