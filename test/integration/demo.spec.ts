import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mock } from 'node:test';
import type pg from 'pg';
import { loadDemo } from '../../apps/local/src/demo-county.ts';
import { NOWY_DWOR_GDANSKI } from '../../apps/local/src/demo/roster.ts';
import { makeStackFolder, type StackFolder, stackFolder } from '../../apps/local/src/folders.ts';
import { Processes } from '../../apps/local/src/processes.ts';
import type { Connections } from '../../apps/local/src/services.ts';
import { type Inbox, startInbox } from '../../apps/local/src/services/inbox.ts';
import { createDatabase, poolAt, type TestDatabase, urlOf } from '../support/database.ts';
import { crowd, NISKO, NOWY_DWOR } from '../support/people.ts';

/** Loading the demo takes its time, on a busy machine above all. */
const LOADING_MS = 240_000;

describe('the demo in a given database', () => {
  let database: TestDatabase;
  let admin: pg.Pool;
  let inbox: Inbox;
  let folder: StackFolder;
  let connections: Connections;

  beforeEach(async () => {
    database = await createDatabase();
    admin = poolAt(database.adminUrl, 2);
    admin.on('error', () => undefined);
    inbox = await startInbox();
    const top = mkdtempSync(join(tmpdir(), 'beczka-demo-'));
    folder = { ...stackFolder('test'), top, pids: join(top, 'run'), logs: join(top, 'logs') };
    makeStackFolder(folder);
    connections = {
      databaseUrl: database.url,
      migrationDatabaseUrl: database.ownerUrl,
      redisUrl: `${urlOf('REDIS_URL').replace(/\/\d*$/, '')}/8`,
      smtpUrl: inbox.smtpUrl,
      inboxUrl: inbox.url,
    };
  });
  afterEach(async () => {
    await inbox?.stop();
    await admin?.end();
    await database?.drop();
    rmSync(folder.top, { recursive: true, force: true });
  });

  const load = (processes = new Processes(folder)) =>
    loadDemo(processes, folder, connections, 'http://localhost:3000');
  const rows = async (sql: string): Promise<object[]> => (await admin.query(sql)).rows;
  const counted = async (sql: string): Promise<number> => (await admin.query(`SELECT ${sql} AS n`)).rows[0].n;
  const PEOPLE = `SELECT county_id, count(*)::int AS people FROM participant GROUP BY 1 ORDER BY 1`;

  it(
    'is carried on after it was interrupted, and loaded once',
    async () => {
      const processes = new Processes(folder);
      const killed = load(processes).catch((error: Error) => error);
      while ((await counted('(SELECT count(*)::int FROM answer)')) === 0) await pause(50);
      process.kill(processes.pids.demo!, 'SIGKILL');
      expect(await killed).toBeInstanceOf(Error);

      expect(await load()).toMatch(/^\/p\/1812-/);
      expect(await rows(PEOPLE)).toEqual([
        { county_id: NOWY_DWOR, people: 124 },
        { county_id: NISKO, people: 124 },
        { county_id: NOWY_DWOR_GDANSKI.id, people: 124 },
      ]);
      expect(await rows(`SELECT county_id FROM cycle ORDER BY 1`)).toHaveLength(3);
      expect(await rows(`SELECT state FROM date_poll ORDER BY state`)).toEqual([
        { state: 'CANCELLED' },
        { state: 'DECIDED' },
        { state: 'OPEN' },
      ]);
      expect(
        await rows(`SELECT state, count(*) > 2 AS some FROM registration GROUP BY 1 ORDER BY 1`),
      ).toEqual(['COMING', 'NOT_COMING', 'WAITING'].map((state) => ({ state, some: true })));
      const answered = `(SELECT count(DISTINCT participant_id)::int FROM answer JOIN date_poll p ON p.id = poll_id
                       WHERE p.state = 'OPEN')`;
      expect(await counted(answered)).toBeGreaterThan(30);

      await admin.query('DELETE FROM answer');
      expect(await load()).toMatch(/^\/p\/1812-/);
      expect(await rows('SELECT FROM answer')).toEqual([]);
    },
    LOADING_MS,
  );

  it(
    'leaves a county alone that somebody else has opened',
    async () => {
      await admin.query('INSERT INTO open_county VALUES ($1)', [NISKO]);
      await admin.query(
        `INSERT INTO county_profile VALUES ($1, 'Urząd', 'Anna Nowak', '15 1', 'a@example.org')`,
        [NISKO],
      );
      await crowd(admin, NISKO, 3);
      const said = mock.method(console, 'log', () => undefined);
      expect(await load()).toBeUndefined();
      const lines = said.mock.calls.map((call) => String(call.arguments[0]));
      said.mock.restore();
      expect(lines.join('\n')).toContain('County 1812 is open in this database already');
      expect(await rows(PEOPLE)).toEqual([{ county_id: NISKO, people: 3 }]);
    },
    LOADING_MS,
  );
});
