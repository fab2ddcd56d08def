import { createServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type BouncePlace, sendBack } from './bounce.ts';
import { handleRequest } from './inbox-http.ts';
import { type Envelope, InboxStore, type MessageFilter, type MessageSummary } from './inbox-store.ts';

/**
 * What the mail server does instead of accepting: refuses with a reply code (4xx for now, 5xx for good), closes the
 * connection without a word, never answers, or (after the data only) keeps the message and closes before saying so,
 * the one window in which a sender cannot know.
 */
export type Fault = { responseCode: number; message?: string } | 'close' | 'hang' | 'keep-and-close';

export interface InboxOptions {
  /** Where messages are kept between runs; in memory when absent. */
  dir?: string;
  /** Free ports are taken when absent. */
  smtpPort?: number;
  httpPort?: number;
  /** Takes mail that is sent back. Without it nothing can be. */
  bounces?: BouncePlace;
  /** Asked for each recipient; a returned fault is played, `undefined` accepts. May take its time. */
  onRecipient?: (recipient: string, envelope: Envelope) => MaybeFault;
  /** Asked when a message has been received whole. */
  onData?: (message: { envelope: Envelope; raw: Buffer }) => MaybeFault;
}
/** `anna+bounce@example.org`: what goes there comes back. */
const BOUNCING = /\+bounce@/i;
const BOUNCES_AFTER_MS = 300;

type MaybeFault = Fault | undefined | void | Promise<Fault | undefined | void>;

export interface Inbox {
  smtpUrl: string;
  /** The page with the messages; its JSON is at `/api/messages`. */
  url: string;
  /** Newest first. */
  messages: (filter?: MessageFilter) => MessageSummary[];
  /** The message as it was received, below its `Return-Path` and `Delivered-To` lines. */
  raw: (id: string) => Promise<Buffer | undefined>;
  /** Waits until `count` messages match. @returns them, newest first. @throws after `timeoutMs` */
  waitFor: (
    filter: MessageFilter,
    options?: { count?: number; timeoutMs?: number },
  ) => Promise<MessageSummary[]>;
  clear: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts a mail server that keeps everything it is sent, and pages to read it, both on loopback. */
export async function startInbox(options: InboxOptions = {}): Promise<Inbox> {
  const store = new InboxStore(options.dir);
  const sockets = new Set<Socket>();
  const returnable = ({ from }: Envelope) =>
    options.bounces !== undefined && from.endsWith(`@${options.bounces.domain}`);
  const bounce = async (id: string): Promise<boolean> => {
    const envelope = store.envelope(id);
    const raw = await store.raw(id);
    if (!options.bounces || !envelope || !raw || !returnable(envelope)) return false;
    const [headers = ''] = raw.toString('latin1').split('\r\n\r\n');
    await sendBack(options.bounces, {
      returnPath: envelope.from,
      recipient: envelope.to[0] ?? '',
      headers: headers.replace(/^(Return-Path|Delivered-To): .*\r\n/gm, ''),
    });
    return true;
  };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, session, callback) => {
      const verdict = options.onRecipient?.(address, envelopeOf(session));
      void settle(verdict, session, callback, () => Promise.resolve());
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const envelope = envelopeOf(session);
        const raw = Buffer.concat(chunks);
        const keep = async () => {
          const { id } = await store.add(envelope, raw);
          // A mail server tells of it once it has taken the mail.
          if (envelope.to.some((address) => BOUNCING.test(address)))
            setTimeout(() => void bounce(id).catch(() => {}), BOUNCES_AFTER_MS);
        };
        void settle(options.onData?.({ envelope, raw }), session, callback, keep);
      });
    },
  });
  smtp.on('error', () => {}); // a client that went away

  const settle = async (
    verdict: MaybeFault,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
    accept: () => Promise<unknown>,
  ) => {
    try {
      const fault = await verdict;
      if (fault === 'hang') return;
      if (typeof fault === 'object') {
        const { responseCode, message = 'Refused' } = fault;
        callback(Object.assign(new Error(message), { responseCode }));
        return;
      }
      if (fault !== 'close') await accept();
      if (fault) for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
      if (!fault) callback();
    } catch (error) {
      callback(Object.assign(error as Error, { responseCode: 451 }));
    }
  };

  const http = createServer(
    (request, response) => void handleRequest(store, { returnable, bounce }, request, response),
  );
  for (const server of [smtp.server as Server, http]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  const smtpPort = await listen(smtp.server as Server, options.smtpPort);
  const httpPort = await listen(http, options.httpPort);

  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    url: `http://localhost:${httpPort}`,
    messages: (filter) => store.find(filter),
    raw: (id) => store.raw(id),
    waitFor: async (filter, { count = 1, timeoutMs = 10_000 } = {}) => {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const found = store.find(filter);
        if (found.length >= count) return found;
        if (Date.now() > deadline) {
          throw new Error(
            `${found.length} of ${count} messages after ${timeoutMs} ms: ${JSON.stringify(filter)}`,
          );
        }
        await sleep(20);
      }
    },
    clear: () => store.clear(),
    stop: async () => {
      const closed = [smtp.server as Server, http].map(
        (server) => new Promise((resolve) => server.close(resolve)),
      );
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

const envelopeOf = ({ envelope }: SMTPServerSession): Envelope => ({
  from: envelope.mailFrom ? envelope.mailFrom.address : '',
  to: envelope.rcptTo.map(({ address }) => address),
});

function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
