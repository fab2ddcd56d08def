import { setTimeout as sleep } from 'node:timers/promises';

interface Summary {
  id: string;
  to: string[];
  subject: string;
  messageId: string;
}

/** The inbox read over its JSON, as a person reads mail: by recipient, newest first. */
export class Mailbox {
  private readonly url: string;

  constructor(inboxUrl: string) {
    this.url = inboxUrl.replace(/\/$/, '').replace('//localhost', '//127.0.0.1');
  }

  /** Summaries of what arrived at this (real) instant or later, newest first. */
  async since(instant: Date, to = ''): Promise<Summary[]> {
    const query = new URLSearchParams({ since: instant.toISOString(), to, limit: '100000' });
    return (await this.json<{ messages: Summary[] }>(`/api/messages?${query}`)).messages;
  }

  /** Waits for the newest mail to this address that holds such a link, and gives the link's token. */
  async token(to: string, kind: 'p' | 'sign-in' | 'zgloszenie', since: Date): Promise<string> {
    const patience = Date.now() + 20_000;
    for (;;) {
      for (const { id } of await this.since(since, to)) {
        const token = await this.tokenIn(id, kind);
        if (token) return token;
      }
      if (Date.now() > patience) throw new Error(`No ${kind} link reached ${to}.`);
      await sleep(50);
    }
  }

  /** The token of the first such link in a message. */
  async tokenIn(id: string, kind: 'p' | 'sign-in' | 'zgloszenie'): Promise<string | undefined> {
    const { text } = await this.json<{ text: string }>(`/api/messages/${encodeURIComponent(id)}`);
    return new RegExp(`/${kind}/([A-Za-z0-9_-]+)`).exec(text)?.[1];
  }

  private async json<T>(path: string): Promise<T> {
    const response = await fetch(this.url + path);
    if (!response.ok) throw new Error(`The inbox answered ${response.status} to ${path}.`);
    return (await response.json()) as T;
  }
}
