import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf, ParticipantLinkService } from '@beczka/identity';
import { ParticipantImportService } from '@beczka/partners';
import { CountyContext, CountyTransaction, REMOVED_AT_ONCE } from '@beczka/tenancy';
import type { INestApplicationContext } from '@nestjs/common';
import { startWorker } from '../support/app.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let worker: INestApplicationContext | undefined;

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 1);
});
afterEach(async () => {
  await worker?.close();
  worker = undefined;
  await beczka.close();
});

/** NOW is a morning in Warsaw, an hour ahead of UTC, so days begin there at 23:00. */
const daysAgo = (days: number, hours = 0) => new Date(NOW.getTime() - (days * 24 + hours) * 3_600_000);

const count = async (table: string): Promise<number> =>
  (await beczka.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

async function session(expiresAt: Date): Promise<void> {
  await beczka.rows(
    'INSERT INTO session (token_hash, user_id, created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $3, $4)',
    [...[hashOf(randomBytes(32).toString('base64url')), nisko.coordinator.id, daysAgo(60), expiresAt]],
  );
}

async function signInLink(requestedAt: Date): Promise<void> {
  const id = randomUUID();
  await beczka.rows(
    `INSERT INTO sign_in_link (id, user_id, requested_at, state, next_attempt_at) VALUES ($1, $2, $3, 'SENT', $3)`,
    [id, nisko.coordinator.id, requestedAt],
  );
  await beczka.rows('INSERT INTO sign_in_token VALUES ($1, $2, $3, $4)', [
    ...[randomBytes(32), id, nisko.coordinator.id, requestedAt],
  ]);
}

const EVENTS = `audit_event WHERE action = 'OLD'`;
const event = (at: Date, countyId = NISKO) =>
  beczka.rows(
    `INSERT INTO audit_event (county_id, at, actor_kind, action, subject_type)
     VALUES ($1, $2, 'SYSTEM', 'OLD', 'X')`,
    [countyId, at],
  );

const importedList = (countyId: string, createdAt: Date, appliedAt: Date | null) =>
  beczka.rows(
    `INSERT INTO participant_import (county_id, id, file_name, content, plan_digest, created_by, created_at,
       applied_at, applied_plan)
     VALUES ($1, $2, 'lista.csv', $3, '', $4, $5, $6, $7)`,
    [
      ...[countyId, randomUUID(), appliedAt ? null : Buffer.from('x'), nisko.coordinator.id, createdAt],
      ...[appliedAt, appliedAt ? '{}' : null],
    ],
  );

describe('what has served its purpose', () => {
  it('is found by the sweep and removed; what is still of use stays', async () => {
    const [jan] = nisko.people;
    await beczka.linkFor(NISKO, jan!.id, daysAgo(32));
    await beczka.linkFor(NISKO, jan!.id, daysAgo(29));
    await session(daysAgo(3));
    await session(daysAgo(0, 1));
    await signInLink(daysAgo(3));
    await signInLink(daysAgo(0, 2));
    await importedList(NISKO, daysAgo(3), null);
    await importedList(NISKO, daysAgo(0, 3), null);
    await importedList(NISKO, daysAgo(100), daysAgo(92));
    await importedList(NISKO, daysAgo(100), daysAgo(89));
    await event(daysAgo(733));
    await event(daysAgo(730));
    // Its county is not open here: nothing works for it, and nothing is taken from it.
    await importedList(NOWY_DWOR, daysAgo(3), null);

    const before = {
      participant_link: 3,
      session: 3,
      sign_in_link: 2,
      sign_in_token: 2,
      participant_import: 5,
      [EVENTS]: 2,
    };
    const after = {
      participant_link: 2,
      session: 2,
      sign_in_link: 1,
      sign_in_token: 1,
      participant_import: 3,
      [EVENTS]: 1,
    };
    const counts = async () => {
      const counted: Record<string, number> = {};
      for (const table of Object.keys(before)) counted[table] = await count(table);
      return counted;
    };
    expect(await counts()).toEqual(before);
    const { database, clock, queuePrefix } = beczka;
    worker = await startWorker(database, { smtpUrl: 'smtp://127.0.0.1:9', clock, queuePrefix });
    for (let look = 0; look < 100 && JSON.stringify(await counts()) !== JSON.stringify(after); look++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await counts()).toEqual(after);
    expect(
      await beczka.rows('SELECT FROM participant_import WHERE county_id = $1', [NOWY_DWOR]),
    ).toHaveLength(1);
  });

  it('is removed from a closed county as well, while nothing else happens there', async () => {
    nisko = await beczka.county(NOWY_DWOR, 2);
    const [jan, old] = nisko.people;
    await beczka.rows(
      `UPDATE participant SET listed_at = '2010-01-01', deactivated_at = '2011-01-01' WHERE id = $1`,
      [old!.id],
    );
    const poll = await beczka.openPoll(nisko, { quorumTotal: 1 });
    await beczka.rows('DELETE FROM participant_link');
    await beczka.linkFor(NOWY_DWOR, jan!.id, daysAgo(32));
    await importedList(NOWY_DWOR, daysAgo(3), null);
    await event(daysAgo(733), NOWY_DWOR);
    await beczka.rows('DELETE FROM open_county WHERE id = $1', [NOWY_DWOR]);
    await beczka.rows(`INSERT INTO closed_county VALUES ($1, $2, $3, 'Koniec')`, [
      ...[NOWY_DWOR, daysAgo(1), nisko.coordinator.id],
    ]);

    const left = async () => [
      ...(await Promise.all(['participant_link', 'participant_import', EVENTS].map(count))),
      await count(`participant WHERE erased_at IS NULL AND county_id = '${NOWY_DWOR}'`),
    ];
    expect(await left()).toEqual([1, 1, 1, 2]);
    const { database, clock, queuePrefix } = beczka;
    worker = await startWorker(database, { smtpUrl: 'smtp://127.0.0.1:9', clock, queuePrefix });
    for (let look = 0; look < 100 && (await left()).join() !== '0,0,0,1'; look++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await left()).toEqual([0, 0, 0, 1]);
    expect(await beczka.owed(poll.id)).toMatchObject({ POLL_INVITATION: 1 });
    expect(await count('message WHERE attempts > 0')).toBe(0);
  });

  it('falls due at midnight in Warsaw, whole batches of it, and takes two workers at once', async () => {
    const [jan] = nisko.people;
    await beczka.rows('DELETE FROM participant_link');
    await beczka.rows(
      `INSERT INTO participant_link (county_id, id, participant_id, token_hash, expires_at)
       SELECT $1, gen_random_uuid(), $2, sha256(n::text::bytea), $3 FROM generate_series(1, 2500) AS n`,
      [NISKO, jan!.id, new Date('2023-11-02T12:00:00Z')],
    );
    const links = beczka.api.app.get(ParticipantLinkService, { strict: false });
    const within = <T>(work: () => Promise<T>) => CountyContext.run([NISKO], work);
    beczka.clock.set(new Date('2023-12-02T22:59:59Z'));
    expect(await within(() => links.countiesWithExpired([NISKO]))).toEqual([]);
    beczka.clock.set(new Date('2023-12-02T23:00:00Z'));
    expect(await within(() => links.countiesWithExpired([NISKO]))).toEqual([NISKO]);
    await Promise.all([1, 2].map(() => within(() => links.removeExpired(NISKO))));
    await within(() => links.removeExpired(NISKO));
    expect(await count('participant_link')).toBe(0);
  });

  it('goes in portions, whatever way the planner takes', async () => {
    const [jan] = nisko.people;
    await beczka.rows(
      `INSERT INTO participant_link (county_id, id, participant_id, token_hash, expires_at)
       SELECT $1, gen_random_uuid(), $2, sha256(n::text::bytea), $3 FROM generate_series(1, 1100) AS n`,
      [NISKO, jan!.id, daysAgo(40)],
    );
    await beczka.rows(
      `INSERT INTO participant_import (county_id, id, file_name, content, plan_digest, created_by, created_at)
       SELECT $1, gen_random_uuid(), 'lista.csv', 'x', '', $2, $3 FROM generate_series(1, 1100)`,
      [NISKO, nisko.coordinator.id, daysAgo(3)],
    );
    await beczka.rows(
      `INSERT INTO session (token_hash, user_id, created_at, last_used_at, expires_at)
       SELECT sha256(n::text::bytea), $1, $2, $2, $2 FROM generate_series(1, 1100) AS n`,
      [nisko.coordinator.id, daysAgo(3)],
    );
    const get = <T>(type: new (...args: never[]) => T): T => beczka.api.app.get(type, { strict: false });
    const portions: number[] = [];
    await CountyContext.run([NISKO], () =>
      get(CountyTransaction).write(NISKO, async (manager) => {
        const query = manager.query.bind(manager);
        // Nothing is left to the planner but to look for what is old once for each row.
        for (const way of ['hashjoin', 'mergejoin', 'material', 'indexscan', 'indexonlyscan', 'bitmapscan'])
          await query(`SET LOCAL enable_${way} = off`);
        manager.query = async (text: string, values?: unknown[]) => {
          const result = await query(text, values);
          if (text.includes('DELETE')) portions.push(result[1]);
          return result;
        };
        await get(ParticipantLinkService).removeExpired(NISKO);
        await get(ParticipantImportService).removeOld(NISKO);
        const [{ removed }] = await query('SELECT remove_sign_in_remains($1, $1, $2) AS removed', [
          daysAgo(1),
          REMOVED_AT_ONCE,
        ]);
        portions.push(removed);
      }),
    );
    expect(portions).toEqual([1000, 100, 1000, 100, 1000]);
    expect(await Promise.all(['participant_link', 'participant_import'].map(count))).toEqual([1, 0]);
  });

  it('of accounts is out of the app’s own reach', async () => {
    const rows = await beczka.rows(
      `SELECT has_table_privilege('beczka_app', t, 'DELETE') AS may FROM unnest(ARRAY['session', 'sign_in_link']) AS t`,
    );
    expect(rows).toEqual([{ may: false }, { may: false }]);
  });
});
