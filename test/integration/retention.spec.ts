import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf, ParticipantLinkService, SignInLinkService, UnusedAccountService } from '@beczka/identity';
import { DueSweep } from '@beczka/jobs';
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
    const due = await worker.get(DueSweep, { strict: false }).due();
    expect(due.filter(({ countyId }) => countyId)).toEqual([]);
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

describe('a session', () => {
  it('is not ended by a clock that is wrong', async () => {
    await beczka.rows('DELETE FROM session');
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
    for (const expiry of [hours(24), hours(-1), hours(-25)]) await session(expiry);
    for (const asked of [hours(-1), hours(-25)]) await signInLink(asked);
    const links = beczka.get(SignInLinkService);
    beczka.clock.set(new Date('2099-01-01T09:00:00Z'));
    expect(await links.hasOld()).toBe(true);
    await links.removeOld();
    expect([await count('session'), await count('sign_in_link')]).toEqual([2, 1]);
    // And does not fall due again and again.
    expect(await links.hasOld()).toBe(false);
  });
});

describe('an account', () => {
  /** Somebody who belongs nowhere, and since when. */
  async function gone(since: Date): Promise<string> {
    const { id } = await beczka.member('EXPERT', NISKO);
    await beczka.rows('DELETE FROM session WHERE user_id = $1', [id]);
    await beczka.rows('DELETE FROM membership WHERE user_id = $1', [id]);
    await beczka.rows('UPDATE app_user SET unused_since = $2 WHERE id = $1', [id, since]);
    return id;
  }
  const accounts = () => beczka.get(UnusedAccountService);
  const kept = async () => (await beczka.rows<{ id: string }>('SELECT id FROM app_user')).map(({ id }) => id);
  const long = () => daysAgo(400);

  it('goes a year after its last trace, with keys and days kept free, by the sweep', async () => {
    const [left, recent, back] = [await gone(long()), await gone(daysAgo(300)), await gone(long())];
    await beczka.rows('UPDATE app_user SET last_sign_in_at = $2 WHERE id = $1', [back, daysAgo(20)]);
    await beczka.rows(`INSERT INTO expert_day (expert_id, held_on) VALUES ($1, '2024-05-06')`, [left]);
    await beczka.rows(
      `INSERT INTO passkey (id, user_id, credential_id, public_key, counter, created_at)
       VALUES (gen_random_uuid(), $1, 'x', '', 0, now())`,
      [left],
    );
    const { database, clock, queuePrefix } = beczka;
    worker = await startWorker(database, { smtpUrl: 'smtp://127.0.0.1:9', clock, queuePrefix });
    for (let look = 0; look < 100 && (await kept()).includes(left); look++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const still = [nisko.coordinator.id, recent, back].sort();
    expect((await kept()).sort()).toEqual(still);
    expect([await count('expert_day'), await count('passkey')]).toEqual([0, 0]);
    expect(await accounts().hasAny()).toBe(false);
  });

  it('stays while its person belongs somewhere, runs the platform, is signed in or is invited', async () => {
    const [operator, signedIn, inviter, invited] = [
      ...[await gone(long()), await gone(long())],
      ...[await gone(long()), await gone(long())],
    ] as [string, string, string, string];
    await beczka.rows('INSERT INTO operator (user_id) VALUES ($1)', [operator]);
    await beczka.rows(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at)
       VALUES ('x', $1, $2, $2, $2)`,
      [signedIn, NOW],
    );
    await beczka.rows(
      `INSERT INTO sign_in_link (id, user_id, requested_at, next_attempt_at, for_county, inviter_id)
       VALUES (gen_random_uuid(), $1, $2, $2, $3, $4)`,
      [invited, NOW, NISKO, inviter],
    );
    expect(await accounts().hasAny()).toBe(false);
    await accounts().remove();
    expect((await kept()).sort()).toEqual(
      [nisko.coordinator.id, operator, signedIn, inviter, invited].sort(),
    );
  });

  it('stays while something that is kept names it, and is asked about again in a year', async () => {
    const named = [await gone(long()), await gone(long()), await gone(long()), await gone(long())];
    const [closer, granter, visitor, expert] = named;
    await beczka.rows(`INSERT INTO closed_county VALUES ($1, $2, $3, 'Koniec')`, [NOWY_DWOR, NOW, closer]);
    await beczka.rows(
      `WITH given AS (INSERT INTO support_grant (county_id, id, granted_by, reason, granted_at, expires_at)
         VALUES ($1, gen_random_uuid(), $2, 'x', $4, $4) RETURNING id)
       INSERT INTO support_visit (county_id, grant_id, user_id, first_at, last_at) SELECT $1, id, $3, $4, $4 FROM given`,
      [NISKO, granter, visitor, NOW],
    );
    await beczka.rows('UPDATE cycle SET expert_id = $1', [expert]);
    const left = await gone(long());
    await accounts().remove();
    expect((await kept()).sort()).toEqual([nisko.coordinator.id, ...named].sort());
    expect(await kept()).not.toContain(left);
    expect(await accounts().hasAny()).toBe(false);
  });

  it('counts from the end of the last membership, or of the right to run the platform', async () => {
    const unused = async (id: string) =>
      (await beczka.rows<{ at: Date }>('SELECT unused_since AS at FROM app_user WHERE id = $1', [id]))[0]!.at;
    const { id } = await beczka.member('EXPERT', NISKO, NOWY_DWOR);
    expect(await unused(id)).toBeNull();
    const manager = await beczka.member('MANAGER', NISKO);
    await beczka.rows('INSERT INTO operator (user_id) VALUES ($1)', [id]);
    await beczka.mutate(manager, 'removeStaff', 'RemoveStaffInput', { countyId: NISKO, id }, 'ok');
    await beczka.rows('DELETE FROM membership WHERE user_id = $1', [id]);
    expect(await unused(id)).toBeNull();
    await beczka.rows('DELETE FROM operator WHERE user_id = $1', [id]);
    expect(await unused(id)).not.toBeNull();
    await beczka.rows(`INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, 'EXPERT')`, [
      NISKO,
      id,
    ]);
    expect(await unused(id)).toBeNull();
    await beczka.mutate(manager, 'removeStaff', 'RemoveStaffInput', { countyId: NISKO, id }, 'ok');
    expect(await unused(id)).toEqual(NOW);
  });

  it('is not removed by a clock that is wrong', async () => {
    const id = await gone(new Date(Date.now() - 300 * 24 * 3_600_000));
    beczka.clock.set(new Date('2099-01-01T09:00:00Z'));
    expect(await accounts().hasAny()).toBe(false);
    await accounts().remove();
    expect(await kept()).toContain(id);
  });
});
