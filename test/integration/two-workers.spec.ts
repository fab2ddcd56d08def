import type { INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import { setTimeout as pause } from 'node:timers/promises';
import { type Inbox, startInbox } from '../../apps/local/src/services/inbox.ts';
import { ownQueuePrefix, startApi, startWorker, type TestApi } from '../support/app.js';
import { urlOf } from '../support/database.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

const PEOPLE = 60;

/** A Redis database of this file alone, for it is emptied: the others' jobs live in the first. */
const redisUrl = `${urlOf('REDIS_URL').replace(/\/\d*$/, '')}/9`;

describe('two workers, and a Redis that is emptied under them', () => {
  let beczka: SchedulingApp;
  let counties: TestCounty[];
  let inbox: Inbox;
  let redis: Redis;
  const workers: INestApplicationContext[] = [];

  beforeAll(async () => {
    inbox = await startInbox({ onData: () => pause(5).then(() => undefined) });
    redis = new Redis(redisUrl);
    beczka = await schedulingApp();
    counties = [await beczka.county(NISKO, PEOPLE), await beczka.county(NOWY_DWOR, PEOPLE)];
    const { database, clock } = beczka;
    const queuePrefix = ownQueuePrefix();
    for (let i = 0; i < 2; i++) {
      workers.push(await startWorker(database, { smtpUrl: inbox.smtpUrl, clock, queuePrefix, redisUrl }));
    }
  });
  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await beczka?.close();
    await inbox?.stop();
    redis?.disconnect();
  });

  const owed = async (): Promise<number> => {
    const [row] = await beczka.rows<{ left: number }>(
      `SELECT count(*)::int AS left FROM message
       WHERE state = 'SENDING' OR (state = 'PENDING' AND next_attempt_at <= $1)`,
      [beczka.clock.now()],
    );
    return row!.left;
  };

  /** Empties Redis again and again until nothing is owed any more. */
  async function emptyRedisUntilDone(done: () => Promise<boolean>): Promise<number> {
    for (let times = 0; times < 400; times++) {
      if (await done()) return times;
      await redis.flushdb();
      await pause(150);
    }
    throw new Error(`${await owed()} messages were still owed.`);
  }

  it('lose nothing and double nothing: invitations, the decision, the date', async () => {
    const polls = [];
    for (const county of counties) polls.push(await beczka.openPoll(county));
    const times = await emptyRedisUntilDone(async () => (await owed()) === 0);
    expect(times).toBeGreaterThan(1);
    expect(inbox.messages()).toHaveLength(2 * PEOPLE);

    for (const [i, county] of counties.entries()) {
      for (const person of county.people) {
        const { errors } = await beczka.save(person, polls[i]!, '+-~');
        // The workers are at it: once nobody could change the outcome any more, the poll is closed.
        expect(errors.filter(({ extensions }) => extensions.code !== 'POLL_CLOSED')).toEqual([]);
      }
    }
    await emptyRedisUntilDone(async () => {
      const rows = await beczka.rows(`SELECT 1 FROM date_poll WHERE state = 'OPEN'`);
      return rows.length === 0 && (await owed()) === 0;
    });

    const dated = await beczka.rows(`SELECT county_id FROM conference WHERE state = 'DATED'`);
    expect(dated).toHaveLength(2);
    const [ledger] = await beczka.rows<{ sent: number; failed: number; attempts: number }>(
      `SELECT count(*) FILTER (WHERE state = 'SENT')::int AS sent, count(*) FILTER (WHERE state = 'FAILED')::int AS failed,
              max(attempts)::int AS attempts FROM message`,
    );
    const received = inbox.messages().map(({ messageId }) => messageId);
    expect(ledger).toMatchObject({ failed: 0, attempts: 1, sent: received.length });
    expect(new Set(received).size).toBe(received.length);
    // An invitation and a date for everybody, and a notice for each coordinator.
    expect(received).toHaveLength(2 * (2 * PEOPLE + 1));
  });
});

describe('a pool of one connection', () => {
  let beczka: SchedulingApp;
  let api: TestApi;

  beforeAll(async () => {
    beczka = await schedulingApp();
    api = await startApi(beczka.database, { clock: beczka.clock, databasePoolSize: 1 });
  });
  afterAll(async () => {
    await api?.close();
    await beczka?.close();
  });

  it('serves a nested query with aliases', async () => {
    const county = await beczka.county(NISKO, 8);
    const poll = await beczka.openPoll(county);
    const fields = `id conferences { id venue { name } datePoll { id slots { tally { yes explanation } } silent { organization { name sector { name } } } } cycle { title conferences { ordinal } } }`;
    const { data, errors } = await api.ask(
      `query ($c: ID!, $y: ID!, $p: ID!) {
         first: cycle(countyId: $c, id: $y) { ${fields} }
         second: cycle(countyId: $c, id: $y) { ${fields} }
         poll: datePoll(countyId: $c, id: $p) { answersBySector { sector { name } invited } messages { occasion pending } conference { cycle { conferences { datePoll { id } } } } }
         people: participants(countyId: $c) { total items { organization { name participantCount } } }
         needsAttention(countyId: $c) { kind }
         me { memberships { county { name profile { officeName } } } }
       }`,
      { c: NISKO, y: county.cycleId, p: poll.id },
      county.coordinator,
    );
    expect(errors).toEqual([]);
    expect(data.first).toEqual(data.second);
    expect(data.first.conferences[1].datePoll.silent).toHaveLength(8);
    expect(data.people.total).toBe(8);
  });
});
