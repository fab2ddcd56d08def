import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderSummary, summariseHeaders } from './message-headers.ts';

/** What is known of a message without parsing its body. */
export interface MessageSummary extends HeaderSummary {
  /** Sorts by arrival. */
  id: string;
  receivedAt: Date;
  /** The addresses it was delivered to (the envelope), in lower case. */
  to: string[];
  /** The sender (the envelope): where it comes back to. */
  returnPath: string;
  /** In bytes. */
  size: number;
}

export interface MessageFilter {
  /** Part of a recipient's address. */
  to?: string;
  /** Part of the subject. */
  subject?: string;
  /** Only what arrived at this instant or later. */
  since?: Date;
}

export interface Envelope {
  from: string;
  to: string[];
}

const deliveredTo = 'Delivered-To: ';

/**
 * Keeps messages as `.eml` files in a folder, or in memory when there is none. The envelope is kept the way a mail
 * server keeps it on final delivery, as `Return-Path` and `Delivered-To` lines at the top, so that the files alone are
 * enough to build the list anew.
 */
export class InboxStore {
  private readonly folder: string | undefined;
  private readonly summaries: MessageSummary[] = [];
  private readonly kept = new Map<string, Buffer>();
  private count = 0;

  constructor(folder?: string) {
    this.folder = folder;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const files = readdirSync(folder).filter((file) => /^\d+-\d+\.eml$/.test(file));
    for (const file of files.sort()) this.summaries.push(readSummary(folder, file));
  }

  async add(envelope: Envelope, message: Buffer): Promise<MessageSummary> {
    const now = Date.now();
    const id = `${now}-${String(this.count++).padStart(9, '0')}`;
    const trace = [`Return-Path: <${envelope.from}>`, ...envelope.to.map((address) => deliveredTo + address)];
    const raw = Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`), message]);
    if (this.folder) await writeFile(join(this.folder, `${id}.eml`), raw);
    else this.kept.set(id, raw);
    const summary = {
      id,
      receivedAt: new Date(now),
      to: envelope.to.map((address) => address.toLowerCase()),
      returnPath: envelope.from,
      size: raw.length,
      ...summariseHeaders(message),
    };
    this.summaries.push(summary);
    return summary;
  }

  /** Newest first. */
  find({ to, subject, since }: MessageFilter = {}): MessageSummary[] {
    const [recipient, words] = [to?.toLowerCase(), subject?.toLowerCase()];
    return this.summaries
      .filter(
        (message) =>
          (!recipient || message.to.some((address) => address.includes(recipient))) &&
          (!words || message.subject.toLowerCase().includes(words)) &&
          (!since || message.receivedAt >= since),
      )
      .reverse();
  }

  summary(id: string): MessageSummary | undefined {
    return this.summaries.find((message) => message.id === id);
  }

  /** From and to whom it was sent, as the mail server was told. */
  envelope(id: string): Envelope | undefined {
    const message = this.summary(id);
    return message && { from: message.returnPath, to: message.to };
  }

  async raw(id: string): Promise<Buffer | undefined> {
    if (!this.summary(id)) return undefined;
    return this.folder ? await readFile(join(this.folder, `${id}.eml`)) : this.kept.get(id);
  }

  async clear(): Promise<void> {
    const ids = this.summaries.splice(0).map(({ id }) => id);
    this.kept.clear();
    if (this.folder) for (const id of ids) await rm(join(this.folder, `${id}.eml`), { force: true });
  }
}

/** Reads as much of a kept message as its headers usually take. */
function readSummary(folder: string, file: string): MessageSummary {
  const descriptor = openSync(join(folder, file), 'r');
  const buffer = Buffer.alloc(16_384);
  const raw = buffer.subarray(0, readSync(descriptor, buffer));
  const { size } = fstatSync(descriptor);
  closeSync(descriptor);
  const id = file.slice(0, -'.eml'.length);
  const [first = '', ...lines] = raw.toString('utf8').split('\r\n');
  const recipients = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith(deliveredTo)),
  );
  return {
    id,
    receivedAt: new Date(Number(id.split('-')[0])),
    returnPath: /<(.*)>/.exec(first)?.[1] ?? '',
    to: recipients.map((line) => line.slice(deliveredTo.length).toLowerCase()),
    size,
    ...summariseHeaders(raw),
  };
}
