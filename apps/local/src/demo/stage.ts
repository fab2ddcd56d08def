import { createApi } from '@beczka/api';
import { ManualClock } from '@beczka/tenancy';
import { createWorker, readMailSettings } from '@beczka/worker';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFreePort } from '../ports.ts';
import { ask, type Caller } from './client.ts';
import type { Mailbox } from './mailbox.ts';
import { rowsOf } from './rows.ts';

export interface StageSettings {
  databaseUrl: string;
  redisUrl: string;
  smtpUrl: string;
  webUrl: string;
}

/**
 * The real API and the real worker in this process, on one clock that the caller sets: so a season of six months runs
 * in minutes. All else is as in production: HTTP, Postgres as beczka_app, Redis, SMTP.
 */
export class Stage {
  readonly apiUrl: string;
  private readonly parts: { close(): Promise<void> }[];
  private readonly database: pg.Pool;
  private readonly clock: ManualClock;
  readonly mailbox: Mailbox;

  private constructor(
    apiUrl: string,
    clock: ManualClock,
    database: pg.Pool,
    mailbox: Mailbox,
    parts: { close(): Promise<void> }[],
  ) {
    this.apiUrl = apiUrl;
    this.clock = clock;
    this.database = database;
    this.mailbox = mailbox;
    this.parts = parts;
  }

  static async open(settings: StageSettings, startAt: Date, mailbox: Mailbox): Promise<Stage> {
    const clock = new ManualClock(startAt);
    const port = await anyFreePort();
    const common = {
      databaseUrl: settings.databaseUrl,
      databasePoolSize: 10,
      redisUrl: settings.redisUrl,
      // Keys of its own: jobs of a real worker beside it must not be taken by this one, nor the other way round.
      queuePrefix: '{beczka-demo}',
      webUrl: settings.webUrl,
      host: '127.0.0.1',
      port,
    };
    const api = await createApi(
      { ...common, explorer: false, anyOperation: true, trustedProxies: [] },
      clock,
    );
    await api.listen(port, '127.0.0.1');
    // What it sends comes back to the worker that listens later on.
    const { BOUNCE_DOMAIN, BOUNCE_SECRET } = process.env;
    const mail = readMailSettings({
      ...{ SMTP_URL: settings.smtpUrl, MAIL_FROM: 'Beczka <beczka@example.org>' },
      ...{ BOUNCE_DOMAIN, BOUNCE_SECRET },
    });
    const worker = await createWorker({ ...common, ...mail, sweepEveryMs: 100 }, clock);
    const database = new pg.Pool({ connectionString: settings.databaseUrl, max: 2 });
    return new Stage(`http://127.0.0.1:${port}`, clock, database, mailbox, [worker, api]);
  }

  get now(): Date {
    return this.clock.now();
  }

  async ask<T>(query: string, variables: object = {}, caller: Caller = {}): Promise<T> {
    return (await ask<T>(this.apiUrl, query, variables, caller)).data;
  }

  /** Signs staff in the way they do: ask for a link, open the mail, follow it. */
  async signIn(email: string): Promise<Caller> {
    const since = new Date();
    await this.ask('mutation ($email: String!) { requestSignInLink(input: { email: $email }) { ok } }', {
      email,
    });
    const token = await this.mailbox.token(email, 'sign-in', since);
    const { cookie } = await ask(
      this.apiUrl,
      'mutation ($token: String!) { signIn(input: { token: $token }) { id } }',
      { token },
    );
    if (!cookie) throw new Error(`Signing in as ${email} set no cookie.`);
    return { cookie };
  }

  /** Moves the clock to each instant at which something of this county falls due, and lets the worker do it. */
  async advance(countyId: string, until: Date): Promise<void> {
    for (;;) {
      await this.settle(countyId);
      const next = await this.nextDue(countyId);
      if (!next || next > until) break;
      this.clock.set(new Date(Math.max(next.getTime(), this.clock.now().getTime())));
    }
    if (until > this.clock.now()) this.clock.set(until);
    await this.settle(countyId);
  }

  /** Waits until nothing is due at the present instant. @throws after a minute, naming what is left */
  async settle(countyId: string): Promise<void> {
    const patience = Date.now() + 60_000;
    for (;;) {
      const left = await this.due(countyId);
      if (left === 0) return;
      if (Date.now() > patience)
        throw new Error(`${left} rows stayed due in ${countyId} at ${this.now.toISOString()}.`);
      await sleep(40);
    }
  }

  async close(): Promise<void> {
    await this.database.end();
    for (const part of this.parts) await part.close();
  }

  /** Reads as the app role, behind the county wall. */
  rows<R extends pg.QueryResultRow>(countyId: string, sql: string, values: unknown[] = []): Promise<R[]> {
    return rowsOf<R>(this.database, countyId, sql, values);
  }

  private async due(countyId: string): Promise<number> {
    const [row] = await this.rows<{ left: number }>(
      countyId,
      `SELECT (SELECT count(*) FROM message WHERE state = 'SENDING' OR (state = 'PENDING' AND next_attempt_at <= $1))
            + (SELECT count(*) FROM date_poll p WHERE state = 'OPEN' AND (deadline <= $1 OR EXISTS (
                 SELECT FROM poll_invitation i WHERE i.poll_id = p.id AND i.unsettled)))
            + (SELECT count(*) FROM date_poll WHERE state = 'DRAFT' AND opens_at <= $1 AND opening_failed_at IS NULL) AS left`,
      [this.now],
    );
    return Number(row?.left ?? 0);
  }

  private async nextDue(countyId: string): Promise<Date | undefined> {
    const [row] = await this.rows<{ at: Date | null }>(
      countyId,
      `SELECT least((SELECT min(next_attempt_at) FROM message WHERE state = 'PENDING'),
                    (SELECT min(deadline) FROM date_poll WHERE state = 'OPEN'),
                    (SELECT min(opens_at) FROM date_poll WHERE state = 'DRAFT' AND opening_failed_at IS NULL)) AS at`,
    );
    return row?.at ?? undefined;
  }
}
