import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeLiteral, type Pool, type PoolClient, type QueryResult } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from './clock.js';
import { CountyContext } from './county-context.js';

interface Running {
  counties: readonly string[];
  readOnly: boolean;
  manager: EntityManager;
  afterCommit: (() => Promise<unknown>)[];
}

const running = new AsyncLocalStorage<Running>();

/** What the pipelined transaction uses of a client beyond its published types. */
type PipelinedClient = PoolClient & { pipeline: boolean; connection: { stream: Duplex } };

/** A statement of a pipelined county transaction. A name makes it a prepared statement of its connection. */
export interface Statement {
  name?: string;
  text: string;
  values: unknown[];
}

/** How often a transaction is begun before a deadlock is passed on. */
const ATTEMPTS = 3;

/**
 * Postgres has ended one of several transactions that waited for each other, or could not come one after the other; nothing
 * of it has happened.
 */
const gaveWay = (error: unknown): boolean => {
  const { code } = (error instanceof QueryFailedError ? error.driverError : error) as { code?: unknown };
  return code === '40P01' || code === '40001';
};

/** One whole transaction; when it gave way to others, once more. */
async function untilItsTurn<T>(transaction: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await transaction();
  } catch (error) {
    if (attempt === ATTEMPTS || !gaveWay(error)) throw error;
    // Whoever stood in the same circle goes first this time.
    await pause(Math.random() * 50 * attempt);
    return untilItsTurn(transaction, attempt + 1);
  }
}

/**
 * The one door to county data. Sets the counties for one short transaction, so that row-level security holds every
 * statement inside, whichever code sends it. Inside, await in sequence: a transaction is one connection.
 *
 * A call inside a running transaction joins it when it asks for no more than that one has, and throws otherwise;
 * so no caller ever holds two connections, and a pool of one is enough for any request.
 *
 * Work that Postgres ends in a deadlock is begun anew, so it may run more than once: it changes nothing but the
 * database, and leaves effects elsewhere to `afterCommit`.
 */
@Injectable()
export class CountyTransaction {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Reads and writes in exactly one county. */
  write<T>(countyId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.enter([countyId], false, work);
  }

  /** Reads in one or several counties; the database refuses writes. */
  read<T>(counties: string | readonly string[], work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.enter(typeof counties === 'string' ? [counties] : counties, true, work);
  }

  /** Runs the effect once the transaction has committed; never when it rolls back. At once outside a transaction. */
  async afterCommit(effect: () => Promise<unknown>): Promise<void> {
    const current = running.getStore();
    if (current) current.afterCommit.push(effect);
    else await effect();
  }

  /**
   * The hot path: BEGIN, the county, the statements and COMMIT leave in one go, without waiting for each other.
   * When a statement fails, none has happened; after a deadlock they are sent once more. Cannot join a running transaction.
   * @param reads whether they only read, so that the audit log need not know for whom
   */
  async pipeline(countyId: string, statements: Statement[], { reads = false } = {}): Promise<QueryResult[]> {
    return untilItsTurn(() => this.send(countyId, statements, reads));
  }

  /** The bearer of a link turns out to be this participant: from here on events name them. */
  async identify(participantId: string): Promise<void> {
    CountyContext.identify(participantId);
    const current = running.getStore();
    if (!current || current.readOnly) return;
    await current.manager.query(`SELECT set_config('app.acting', $1, true)`, [this.acting()]);
  }

  /** Who acts and when, for the triggers that write the audit log. */
  private acting(): string {
    return JSON.stringify({ at: this.clock.now(), ...CountyContext.actor() });
  }

  private async send(countyId: string, statements: Statement[], reads: boolean): Promise<QueryResult[]> {
    CountyContext.assert([countyId]);
    if (running.getStore()) throw new Error('A pipelined transaction cannot start inside another one.');
    // The code goes into the text of the statement; nothing but digits may.
    if (!/^[0-9]{4}$/.test(countyId)) throw new Error('A county is named by four digits.');
    const pool = (this.source.driver as unknown as { master: Pool }).master;
    const client = (await pool.connect()) as PipelinedClient;
    const { stream } = client.connection;
    client.pipeline = true;
    // Corked, the whole transaction leaves in one packet.
    stream.cork();
    try {
      const sent = [
        client.query(
          `BEGIN; SELECT set_config('app.counties', '${countyId}', true)` +
            (reads ? '' : `, set_config('app.acting', ${escapeLiteral(this.acting())}, true)`),
        ),
        ...statements.map((statement) => client.query(statement)),
        client.query('COMMIT'),
      ];
      stream.uncork();
      const settled = await Promise.allSettled(sent);
      const failed = settled.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
      return settled.slice(1, -1).map((result) => (result as PromiseFulfilledResult<QueryResult>).value);
    } finally {
      // The flag is the client's own, and its next user may be TypeORM.
      client.pipeline = false;
      client.release();
    }
  }

  private async enter<T>(
    counties: readonly string[],
    readOnly: boolean,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    CountyContext.assert(counties);
    const outer = running.getStore();
    if (outer) {
      if (!readOnly && outer.readOnly) throw new Error('A write cannot join a transaction that only reads.');
      if (!counties.every((county) => outer.counties.includes(county))) {
        throw new Error('A transaction cannot widen to another county.');
      }
      return work(outer.manager);
    }
    const { result, afterCommit } = await untilItsTurn(() => this.begin(counties, readOnly, work));
    for (const effect of afterCommit) await effect();
    return result;
  }

  private async begin<T>(
    counties: readonly string[],
    readOnly: boolean,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<{ result: T; afterCommit: Running['afterCommit'] }> {
    const afterCommit: Running['afterCommit'] = [];
    const result = await this.source.transaction(async (manager) => {
      await manager.query(
        readOnly
          ? `SELECT set_config('app.counties', $1, true), set_config('transaction_read_only', 'on', true)`
          : `SELECT set_config('app.counties', $1, true), set_config('app.acting', $2, true)`,
        readOnly ? [counties.join(',')] : [counties.join(','), this.acting()],
      );
      return running.run({ counties, readOnly, manager, afterCommit }, () => work(manager));
    });
    return { result, afterCommit };
  }
}
