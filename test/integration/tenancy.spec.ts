import {
  BypassingRole,
  CountyContext,
  CountyService,
  CountyTransaction,
  NoCountyContext,
  TenancyModule,
} from '@beczka/tenancy';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.ts';

const SECTOR = `INSERT INTO sector (county_id, code, name_pl, name_en, position) VALUES ($1, $2, 'x', 'x', 1)`;

describe('the wall between counties', () => {
  let database: TestDatabase;
  let app: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    app = new pg.Client({ connectionString: database.url });
    await app.connect();
  });
  afterAll(async () => {
    await app?.end();
    await database?.drop();
  });

  /** One transaction of the app role in these counties, taken back afterwards. */
  async function within<T>(counties: string[], work: () => Promise<T>): Promise<T> {
    await app.query('BEGIN');
    try {
      await app.query(`SELECT set_config('app.counties', $1, true)`, [counties.join(',')]);
      return await work();
    } finally {
      await app.query('ROLLBACK');
    }
  }

  describe('in the catalogue', () => {
    it('protects every table that has a county', async () => {
      const { rows } = await app.query(`
        SELECT c.relname AS table, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
          (SELECT count(*)::int FROM pg_policies p WHERE p.tablename = c.relname AND 'beczka_app' = ANY (p.roles)
             AND p.cmd = 'ALL' AND p.qual LIKE '%app_counties()%' AND p.with_check LIKE '%app_counties()%') AS own,
          (SELECT count(*)::int FROM pg_policies p WHERE p.tablename = c.relname
             AND p.roles && ARRAY['beczka_app', 'public']::name[]) AS all
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
      expect(rows.length).toBeGreaterThan(15);
      expect(rows.filter((r) => !(r.enabled && r.forced && r.own === 1 && r.all === 1))).toEqual([]);
    });

    it('puts the county first in every primary key', async () => {
      const { rows } = await app.query(`
        SELECT DISTINCT c.relname AS table
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id'
        LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p' AND k.conkey[1] = a.attnum
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND k.oid IS NULL`);
      // An expert is one person in all counties: uniqueness over the wall is what the table is for.
      expect(rows.map((r) => r.table)).toEqual(['expert_day']);
    });

    it('carries the county in every reference between county tables', async () => {
      const { rows } = await app.query(`
        SELECT k.conname FROM pg_constraint k
        JOIN pg_attribute mine ON mine.attrelid = k.conrelid AND mine.attname = 'county_id'
        JOIN pg_attribute theirs ON theirs.attrelid = k.confrelid AND theirs.attname = 'county_id'
        WHERE k.contype = 'f' AND NOT (mine.attnum = ANY (k.conkey) AND theirs.attnum = ANY (k.confkey))`);
      expect(rows).toEqual([]);
    });

    it('lets the app role own nothing and change no reference data', async () => {
      await expect(app.query(`UPDATE county SET name = 'x'`)).rejects.toThrow(/permission denied/);
      await expect(app.query(`DELETE FROM public_holiday`)).rejects.toThrow(/permission denied/);
      await expect(app.query(`ALTER TABLE sector DISABLE ROW LEVEL SECURITY`)).rejects.toThrow(
        /must be owner/,
      );
      await expect(app.query(`SELECT protect_county_table('county')`)).rejects.toThrow(/permission denied/);
    });
  });

  describe('for the app role', () => {
    it('shows nothing and takes nothing without a county', async () => {
      const { rows } = await app.query('SELECT * FROM sector');
      expect(rows).toEqual([]);
      await expect(app.query(SECTOR, ['1812', 'a'])).rejects.toThrow(/row-level security/);
    });

    it('neither reads, changes, moves nor deletes what is another county’s', async () => {
      await within(['1812', '1414'], async () => {
        await app.query(SECTOR, ['1812', 'a']);
        await app.query(SECTOR, ['1414', 'b']);
        await app.query(`SELECT set_config('app.counties', '1812', true)`);
        expect((await app.query('SELECT code FROM sector')).rows).toEqual([{ code: 'a' }]);
        expect(
          (await app.query(`UPDATE sector SET name_pl = 'taken' WHERE county_id = '1414'`)).rowCount,
        ).toBe(0);
        expect((await app.query(`DELETE FROM sector WHERE county_id = '1414'`)).rowCount).toBe(0);
        await expect(app.query(`UPDATE sector SET county_id = '1414'`)).rejects.toThrow(/row-level security/);
      });
    });

    it('writes nothing into another county', async () => {
      await within(['1812'], () =>
        expect(app.query(SECTOR, ['1414', 'a'])).rejects.toThrow(/row-level security/),
      );
    });

    it('points at nothing in another county', async () => {
      await within(['1812', '1414'], async () => {
        await app.query(SECTOR, ['1414', 'theirs']);
        await expect(
          app.query(
            `INSERT INTO organization (county_id, id, name, sector_code) VALUES ('1812', gen_random_uuid(), 'x', 'theirs')`,
          ),
        ).rejects.toThrow(/foreign key/);
      });
    });
  });

  describe('in code', () => {
    let module: TestingModule;
    let transaction: CountyTransaction;

    beforeAll(async () => {
      module = await Test.createTestingModule({
        imports: [TenancyModule.forRoot({ databaseUrl: database.url, poolSize: 1 })],
      }).compile();
      transaction = module.get(CountyTransaction);
    });
    afterAll(async () => {
      await module?.close();
      await module?.get(TenancyModule, { strict: false }).onApplicationShutdown();
    });

    const count = () =>
      transaction.read('1812', (manager) => manager.query('SELECT count(*)::int AS n FROM sector'));

    it('throws without a context, and for a county outside it', async () => {
      await expect(count()).rejects.toThrow(NoCountyContext);
      await expect(CountyContext.run(['1414'], count)).rejects.toThrow(NoCountyContext);
      await expect(CountyContext.open(count)).rejects.toThrow(NoCountyContext);
      await expect(CountyContext.run(['1414'], () => transaction.pipeline('1812', []))).rejects.toThrow(
        NoCountyContext,
      );
      await expect(CountyContext.run(['1812'], count)).resolves.toEqual([{ n: 0 }]);
    });

    it('never lets the counties of a context change', () => {
      CountyContext.run(['1812'], () => expect(() => CountyContext.grant(['1414'])).toThrow(/already known/));
    });

    it('refuses a write in a transaction that reads, in code and in the database', async () => {
      await CountyContext.run(['1812', '1414'], async () => {
        const write = () => transaction.write('1812', (manager) => manager.query(SECTOR, ['1812', 'w']));
        await expect(transaction.read('1812', write)).rejects.toThrow(/only reads/);
        await expect(
          transaction.read(['1812', '1414'], (manager) => manager.query(SECTOR, ['1812', 'w'])),
        ).rejects.toThrow(/read-only transaction/);
      });
    });

    it('joins a running transaction on the one connection there is, and never widens it', async () => {
      await CountyContext.run(['1812', '1414'], async () => {
        await expect(transaction.write('1812', count)).resolves.toEqual([{ n: 0 }]);
        await expect(transaction.write('1414', count)).rejects.toThrow(/widen/);
      });
    });

    it('knows the register of counties from boot on, and needs no second connection for it', async () => {
      await module.init();
      const name = CountyContext.run(['1812'], () =>
        transaction.read('1812', async () => (await module.get(CountyService).get('1812')).name),
      );
      await expect(name).resolves.toBe('niżański');
    });

    it('runs effects after the commit, and none after a rollback', async () => {
      const seen: string[] = [];
      await CountyContext.run(['1812'], async () => {
        await transaction.write('1812', async () => {
          await transaction.afterCommit(async () => seen.push('effect'));
          seen.push('work');
        });
        await transaction
          .write('1812', async () => {
            await transaction.afterCommit(async () => seen.push('never'));
            throw new Error('no');
          })
          .catch(() => undefined);
      });
      expect(seen).toEqual(['work', 'effect']);
    });

    it('begins work anew that Postgres ended in a deadlock, and runs its effects once', async () => {
      const lock = `SELECT FROM sector WHERE county_id = '1812' AND code = $1 FOR UPDATE`;
      const rival = new pg.Client({ connectionString: database.adminUrl });
      await rival.connect();
      const seen: string[] = [];
      for (const code of ['left', 'right']) await rival.query(SECTOR, ['1812', code]);
      await rival.query('BEGIN');
      await rival.query(lock, ['right']);
      await CountyContext.run(['1812'], () =>
        transaction.write('1812', async (manager) => {
          seen.push('work');
          await transaction.afterCommit(async () => seen.push('effect'));
          await manager.query(lock, ['left']);
          const crossing =
            seen.length === 1 &&
            new Promise((resolve) => setTimeout(resolve, 200)).then(() => rival.query(lock, ['left']));
          await manager
            .query(lock, ['right'])
            .finally(() => crossing && crossing.then(() => rival.query('COMMIT')));
        }),
      );
      await rival.query('DELETE FROM sector');
      await rival.end();
      expect(seen).toEqual(['work', 'work', 'effect']);
    });

    it('sends a pipelined transaction once more that Postgres ended in a deadlock', async () => {
      const lock = (code: string) => ({
        text: `SELECT code FROM sector WHERE county_id = '1812' AND code = $1 FOR UPDATE`,
        values: [code],
      });
      const rival = new pg.Client({ connectionString: database.adminUrl });
      await rival.connect();
      for (const code of ['left', 'right']) await rival.query(SECTOR, ['1812', code]);
      await rival.query('BEGIN');
      await rival.query(lock('right'));
      const sent = CountyContext.run(['1812'], () =>
        transaction.pipeline('1812', [lock('left'), lock('right')]),
      );
      // It waits for the rival, who waits for it later, so that it is the one that gives way.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await rival.query(lock('left'));
      await rival.query('COMMIT');
      const codes = (await sent).map(({ rows }) => rows[0].code);
      await rival.query('DELETE FROM sector');
      await rival.end();
      expect(codes).toEqual(['left', 'right']);
    });

    it('pipelines a transaction whole or not at all, and leaves the connection sound', async () => {
      await CountyContext.run(['1812'], async () => {
        const insert = (code: string) => ({ text: SECTOR, values: ['1812', code] });
        await expect(transaction.pipeline('1812', [insert('p'), insert('p')])).rejects.toThrow(
          /duplicate key/,
        );
        await expect(count()).resolves.toEqual([{ n: 0 }]);
        const [read] = await transaction.pipeline('1812', [{ text: 'SELECT 7 AS n', values: [] }]);
        expect(read?.rows).toEqual([{ n: 7 }]);
        await expect(count()).resolves.toEqual([{ n: 0 }]);
      });
    });

    it.each([
      ['the owner', () => database.ownerUrl],
      ['a superuser', () => database.adminUrl],
    ])('refuses to boot as %s', async (_who, url) => {
      const booting = Test.createTestingModule({
        imports: [TenancyModule.forRoot({ databaseUrl: url() })],
      }).compile();
      await expect(booting).rejects.toThrow(BypassingRole);
    });
  });
});
