import type { ApiSettings } from '@beczka/api';
import { CountyContext, ManualClock } from '@beczka/tenancy';
import type pg from 'pg';
import { ownQueuePrefix, startApi } from './app.js';
import { createDatabase, poolAt } from './database.js';
import { linkFor, member, operator } from './people.js';

export type WholeApp = Awaited<ReturnType<typeof wholeApp>>;

/** The real API on a database of its own, and a look behind the wall. */
export async function wholeApp(now: Date, settings: Partial<ApiSettings> = {}) {
  const database = await createDatabase();
  const clock = new ManualClock(now);
  const queuePrefix = ownQueuePrefix();
  const api = await startApi(database, { clock, databasePoolSize: 10, queuePrefix, ...settings });
  const admin = poolAt(database.adminUrl, 4);
  return {
    api,
    database,
    queuePrefix,
    clock,
    /** A connection that sees everything. */
    admin,
    rows: async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> =>
      (await admin.query<R>(sql, values)).rows,
    get: <T>(service: abstract new (...args: never[]) => T): T => api.app.get(service, { strict: false }),
    within: <T>(countyId: string, work: () => Promise<T>): Promise<T> => CountyContext.run([countyId], work),
    member: (role: string, ...counties: string[]) => member(admin, role, ...counties),
    operator: (...counties: string[]) => operator(admin, ...counties),
    linkFor: (countyId: string, participantId: string, expiresAt?: Date) =>
      linkFor(admin, countyId, participantId, expiresAt),
    async close() {
      await api.close();
      await admin.end();
      await database.drop();
    },
  };
}
