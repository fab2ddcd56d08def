import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import {
  Conference,
  ConferenceDates,
  ConferenceEvents,
  ConferenceService,
  CyclesModule,
  CycleService,
  SeasonTemplateService,
  TakenDays,
  VenueService,
} from '@beczka/cycles';
import { Role, StaffService } from '@beczka/identity';
import type { JobPublisher } from '@beczka/jobs';
import { CountyContext, CountyTransaction, Entities, ManualClock } from '@beczka/tenancy';
import { createDatabase, poolAt, type TestDatabase } from '../support/database.js';
import { member, NISKO, NOWY_DWOR } from '../support/people.js';

const BOTH = [NISKO, NOWY_DWOR];
const DAY = '2023-12-15';

let database: TestDatabase;
let source: DataSource;
let admin: pg.Pool;
let app: ReturnType<typeof services>;

/** Codes of the statements that the database refused. */
const failures: (string | undefined)[] = [];
const DEADLOCK = '40P01';
const nothing = () => {};
const silence = {
  logQuery: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

const heard: { event: string; conference: string; from?: string; reason?: string | null }[] = [];

beforeAll(async () => {
  database = await createDatabase();
  source = await new DataSource({
    type: 'postgres',
    url: database.url,
    entities: Reflect.getMetadata(Entities.KEY, CyclesModule),
    poolSize: 20,
    logger: { ...silence, logQueryError: (error) => void failures.push((error as { code?: string }).code) },
  }).initialize();
  admin = poolAt(database.adminUrl, 2);
  app = services();
  app.events.onDated(async (_, { id }) => void heard.push({ event: 'dated', conference: id }));
  app.events.onMoved(async (_, { id }, { previous, reason }) => {
    heard.push({ event: 'moved', conference: id, from: previous!.heldOn, reason });
  });
  app.events.onCancelled(async (_, { id }, { reason }) => {
    heard.push({ event: 'cancelled', conference: id, reason });
  });
});

afterAll(async () => {
  await source?.destroy();
  await admin?.end();
  await database?.drop();
});

/** One process' worth of services. The clock stands at the beginning of the season 2023/2024. */
function services() {
  const clock = new ManualClock(new Date('2023-11-02T08:00:00Z'));
  const transaction = new CountyTransaction(source, clock);
  const events = new ConferenceEvents();
  const days = new TakenDays();
  // Invites nobody.
  const staff = new StaffService(transaction, clock, {} as JobPublisher);
  const dates = new ConferenceDates(days, staff, events);
  return {
    transaction,
    clock,
    events,
    days,
    dates,
    templates: new SeasonTemplateService(transaction),
    venues: new VenueService(transaction, dates, events, clock),
    conferences: new ConferenceService(transaction, clock, dates, events),
    cycles: new CycleService(transaction, clock, staff, dates, days),
  };
}

beforeEach(() => {
  heard.splice(0);
  failures.splice(0);
});

const act = <T>(work: () => Promise<T>): Promise<T> => CountyContext.run(BOTH, work);

const expert = async (...counties: string[]): Promise<string> =>
  (await member(admin, Role.EXPERT, ...counties)).id;

/** A cycle of six conferences from the default template. */
async function cycleIn(countyId: string, given: { expertId?: string; venueId?: string } = {}) {
  return act(async () => {
    await app.templates.addDefaults(countyId);
    const [template] = await app.templates.list(countyId);
    const input = { countyId, title: 'Sezon 2023/2024', seasonStartYear: 2023, templateId: template!.id };
    const cycle = await app.cycles.create({ another: true, ...input, ...given });
    return { cycle, conferences: await conferencesOf(countyId, cycle.id) };
  });
}

const conferencesOf = (countyId: string, cycleId: string): Promise<Conference[]> =>
  act(() =>
    app.transaction.read(countyId, (manager) =>
      manager.find(Conference, {
        where: { countyId, cycleId },
        order: { ordinal: 'ASC' },
      }),
    ),
  );

const venueIn = (countyId: string) =>
  act(() => app.venues.create({ countyId, name: `Aula ${randomUUID()}`, address: 'ul. Szkolna 1, Nisko' }));

const date = ({ countyId, id }: Conference, heldOn: string, startsAt = '09:00') =>
  act(() =>
    app.transaction.write(countyId, (manager) => app.dates.set(manager, countyId, id, { heldOn, startsAt })),
  );

const reload = ({ countyId, id }: Conference) => act(() => app.conferences.get(countyId, id));

/** Behind the wall: every day that the expert has given away. */
async function daysOf(expertId: string): Promise<string[]> {
  const { rows } = await admin.query(
    `SELECT to_char(held_on, 'YYYY-MM-DD') AS day FROM expert_day WHERE expert_id = $1 ORDER BY 1`,
    [expertId],
  );
  return rows.map(({ day }) => day);
}

const soon = () => new Promise<string>((resolve) => setTimeout(resolve, 150, 'waits'));

/** Does the work in a transaction of Nisko that stays open until told to leave; the work may name a way to end it. */
function dawdle(work: () => Promise<unknown>) {
  let leave!: () => void;
  let enter!: () => void;
  const left = new Promise<void>((resolve) => (leave = resolve));
  const entered = new Promise<void>((resolve) => (enter = resolve));
  const done = act(() =>
    app.transaction.write(NISKO, async () => {
      const end = await work();
      enter();
      await left;
      if (typeof end === 'function') await end();
    }),
  );
  return { entered, leave, done };
}

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => error.code ?? String(error),
  );

describe('a conference is dated', () => {
  it('takes the expert and the venue, and says so once', async () => {
    const expertId = await expert(NISKO);
    const venue = await venueIn(NISKO);
    const { conferences } = await cycleIn(NISKO, { expertId, venueId: venue.id });
    await date(conferences[1]!, DAY, '10:00');

    expect(await reload(conferences[1]!)).toMatchObject({
      state: 'DATED',
      heldOn: DAY,
      startsAt: '10:00',
      dateRevision: 1,
    });
    expect((await reload(conferences[1]!)).agenda[0]!.startsAt).toBe('10:00');
    expect(await daysOf(expertId)).toEqual([DAY]);
    expect(heard).toEqual([{ event: 'dated', conference: conferences[1]!.id }]);

    await date(conferences[1]!, DAY, '10:00');
    expect((await reload(conferences[1]!)).dateRevision).toBe(1);
    expect(heard).toHaveLength(1);
  });

  it('leaves the transaction whole when a day is taken, so that the next slot can be tried', async () => {
    const venue = await venueIn(NISKO);
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId, venueId: venue.id });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    const guests = await cycleIn(NISKO, { venueId: venue.id });
    await date(theirs.conferences[1]!, DAY);
    await date(guests.conferences[1]!, '2023-12-18');

    const { countyId, id } = ours.conferences[1]!;
    const tried: string[] = [];
    await act(() =>
      app.transaction.write(countyId, async (manager) => {
        for (const heldOn of [DAY, '2023-12-18', '2023-12-19']) {
          tried.push(await outcome(app.dates.set(manager, countyId, id, { heldOn, startsAt: '09:00' })));
        }
      }),
    );
    expect(tried).toEqual(['EXPERT_TAKEN', 'VENUE_TAKEN', 'done']);
    expect(await reload(ours.conferences[1]!)).toMatchObject({ heldOn: '2023-12-19', dateRevision: 1 });
    expect(await daysOf(expertId)).toEqual([DAY, '2023-12-19']);
  });

  it('holds nothing of a day of which it got only a part', async () => {
    const venue = await venueIn(NISKO);
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId, venueId: venue.id });
    const guests = await cycleIn(NISKO, { venueId: venue.id });
    await date(guests.conferences[1]!, DAY);
    await act(() =>
      app.transaction.write(NISKO, async (manager) => {
        const { id } = ours.conferences[1]!;
        const dating = app.dates.set(manager, NISKO, id, { heldOn: DAY, startsAt: '09:00' });
        expect(await outcome(dating)).toBe('VENUE_TAKEN');
      }),
    );
    expect(await daysOf(expertId)).toEqual([]);
  });

  it('keeps the date it has when it cannot get another', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    await date(ours.conferences[1]!, '2023-12-12');
    await date(theirs.conferences[1]!, DAY);
    expect(await outcome(date(ours.conferences[1]!, DAY))).toBe('EXPERT_TAKEN');
    expect(await reload(ours.conferences[1]!)).toMatchObject({ heldOn: '2023-12-12', dateRevision: 1 });
    expect(await daysOf(expertId)).toEqual(['2023-12-12', DAY]);
  });

  it('says of a taken expert the day and nothing of the other county', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    await date(theirs.conferences[1]!, DAY);
    await expect(date(ours.conferences[1]!, DAY)).rejects.toMatchObject({
      sentence: {
        pl: 'Ekspert jest już zajęty w dniu 15 grudnia 2023 r.',
        en: 'The expert is already taken on 15 December 2023.',
      },
    });
    const seen = await CountyContext.run([NISKO], () =>
      app.transaction.read(NISKO, (manager) => manager.query('SELECT * FROM expert_day')),
    );
    expect(seen.filter((row: { county_id: string }) => row.county_id !== NISKO)).toEqual([]);
  });

  it('is undone whole when a listener throws', async () => {
    const own = services();
    own.events.onDated(async () => {
      throw new Error('no ink');
    });
    const expertId = await expert(NISKO);
    const { conferences } = await cycleIn(NISKO, { expertId });
    const { countyId, id } = conferences[0]!;
    const dating = act(() =>
      own.transaction.write(countyId, (manager) =>
        own.dates.set(manager, countyId, id, { heldOn: DAY, startsAt: '09:00' }),
      ),
    );
    await expect(dating).rejects.toThrow('no ink');
    expect(await daysOf(expertId)).toEqual([]);
    expect(await reload(conferences[0]!)).toMatchObject({ state: 'PLANNED', heldOn: null });
  });
});

describe('two counties and one expert', () => {
  it('exactly one gets the day, whatever the timing', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    const wins = { [NISKO]: 0, [NOWY_DWOR]: 0 };
    for (let round = 0; round < 60; round += 1) {
      const heldOn = new Date(Date.UTC(2024, 0, 1 + round)).toISOString().slice(0, 10);
      // The one who takes the day may dawdle before committing, or give up after all.
      const give = (conference: Conference, pauseMs: number) =>
        act(() =>
          app.transaction.write(conference.countyId, async (manager) => {
            await app.dates.set(manager, conference.countyId, conference.id, { heldOn, startsAt: '09:00' });
            await new Promise((resolve) => setTimeout(resolve, pauseMs));
          }),
        );
      const results = await Promise.all([
        outcome(give(ours.conferences[round % 6]!, (round * 7) % 20)),
        outcome(give(theirs.conferences[round % 6]!, (round * 3) % 20)),
      ]);
      expect([...results].sort()).toEqual(['EXPERT_TAKEN', 'done']);
      wins[results[0] === 'done' ? NISKO : NOWY_DWOR]! += 1;
      const { rowCount } = await admin.query('SELECT FROM conference WHERE held_on = $1', [heldOn]);
      expect(rowCount).toBe(1);
    }
    expect(wins[NISKO]! + wins[NOWY_DWOR]!).toBe(60);
  });

  it('the second waits for the first and gets the day when that one gives up', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    const first = ours.conferences[0]!;
    const { entered, leave, done } = dawdle(async () => {
      await date(first, DAY);
      return () => Promise.reject(new Error('gave up'));
    });
    await entered;
    const second = outcome(date(theirs.conferences[0]!, DAY));
    expect(await Promise.race([second, soon()])).toBe('waits');
    leave();
    expect(await outcome(done)).toContain('gave up');
    expect(await second).toBe('done');
    expect(await daysOf(expertId)).toEqual([DAY]);
  });

  it('changing places with each other ends without a deadlock: both are told the day is taken', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    await date(ours.conferences[0]!, '2023-12-12');
    await date(theirs.conferences[0]!, DAY);
    for (let round = 0; round < 10; round += 1) {
      expect(
        await Promise.all([
          outcome(date(ours.conferences[0]!, DAY)),
          outcome(date(theirs.conferences[0]!, '2023-12-12')),
        ]),
      ).toEqual(['EXPERT_TAKEN', 'EXPERT_TAKEN']);
    }
  });

  it('a deadlock of callers who take several days in any order is told as a taken day', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const ours = await cycleIn(NISKO, { expertId });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    const [early, late] = ['2023-12-12', '2023-12-19'];
    const both = (conferences: Conference[], days: string[]) =>
      outcome(
        act(() =>
          app.transaction.write(conferences[0]!.countyId, async (manager) => {
            for (const [nth, heldOn] of days.entries()) {
              const { countyId, id } = conferences[nth]!;
              await app.dates.set(manager, countyId, id, { heldOn, startsAt: '09:00' });
              await new Promise((resolve) => setTimeout(resolve, 50));
            }
          }),
        ),
      );
    const results = await Promise.all([
      both(ours.conferences, [early!, late!]),
      both(theirs.conferences, [late!, early!]),
    ]);
    expect(results.sort()).toEqual(['EXPERT_TAKEN', 'done']);
    expect(await daysOf(expertId)).toEqual([early, late]);
    expect(failures).toContain(DEADLOCK);
  });

  it('learns the busy days of its own experts and of no others', async () => {
    const shared = await expert(NISKO, NOWY_DWOR);
    const strange = await expert(NOWY_DWOR);
    await date((await cycleIn(NOWY_DWOR, { expertId: shared })).conferences[0]!, DAY);
    await date((await cycleIn(NOWY_DWOR, { expertId: strange })).conferences[0]!, DAY);
    const busy = async (expertId: string, from: string, to: string) => {
      const days = await CountyContext.run([NISKO], () =>
        app.transaction.read(NISKO, (manager) => app.days.expertBusyDays(manager, [expertId], from, to)),
      );
      return days.get(expertId) ?? [];
    };
    expect(await busy(shared, DAY, DAY)).toEqual([DAY]);
    expect(await busy(shared, '2023-12-16', '2024-06-30')).toEqual([]);
    expect(await busy(strange, DAY, DAY)).toEqual([]);
  });
});

describe('one venue, one day', () => {
  it('exactly one of two cycles of a county gets it', async () => {
    const venue = await venueIn(NISKO);
    const one = await cycleIn(NISKO, { venueId: venue.id });
    const other = await cycleIn(NISKO, { venueId: venue.id });
    for (let round = 0; round < 20; round += 1) {
      const heldOn = `2024-01-${String(round + 1).padStart(2, '0')}`;
      const results = await Promise.all([
        outcome(date(one.conferences[round % 6]!, heldOn)),
        outcome(date(other.conferences[round % 6]!, heldOn)),
      ]);
      expect(results.sort()).toEqual(['VENUE_TAKEN', 'done']);
    }
  });

  it('a dated conference changes venue only to one that is free, and its participants are told', async () => {
    const [hall, gym] = [await venueIn(NISKO), await venueIn(NISKO)];
    const one = await cycleIn(NISKO, { venueId: hall.id });
    const other = await cycleIn(NISKO, { venueId: gym.id });
    await date(one.conferences[0]!, DAY);
    await date(other.conferences[0]!, DAY);
    const change = (venueId: string | null) =>
      act(() =>
        app.conferences.update({ countyId: NISKO, id: one.conferences[0]!.id, venueId, theme: 'Inny' }, 'x'),
      );
    heard.splice(0);
    await expect(change(gym.id)).rejects.toMatchObject({ code: 'VENUE_TAKEN', field: 'input.venueId' });
    expect(await reload(one.conferences[0]!)).toMatchObject({ venueId: hall.id, dateRevision: 1 });
    expect((await reload(one.conferences[0]!)).theme).not.toBe('Inny');

    await date(other.conferences[0]!, '2023-12-18');
    heard.splice(0);
    await change(gym.id);
    expect(await reload(one.conferences[0]!)).toMatchObject({
      venueId: gym.id,
      heldOn: DAY,
      dateRevision: 2,
    });
    expect(heard).toEqual([
      { event: 'moved', conference: one.conferences[0]!.id, from: DAY, reason: undefined },
    ]);
    await date(other.conferences[1]!, '2023-12-19');
    await expect(change(randomUUID())).rejects.toMatchObject({ code: 'INVALID', field: 'input.venueId' });
  });
});

describe('moving', () => {
  const move = (conference: Conference, heldOn: string, startsAt = '09:00') =>
    act(() =>
      app.conferences.move(
        { countyId: conference.countyId, id: conference.id, heldOn, startsAt, reason: 'choroba' },
        randomUUID(),
      ),
    );

  it('gives the old days back, takes the new ones, and the agenda moves along', async () => {
    const expertId = await expert(NISKO);
    const venue = await venueIn(NISKO);
    const { conferences } = await cycleIn(NISKO, { expertId, venueId: venue.id });
    await date(conferences[0]!, DAY);
    await move(conferences[0]!, '2023-12-20', '10:30');
    const moved = await reload(conferences[0]!);
    expect(moved).toMatchObject({ heldOn: '2023-12-20', startsAt: '10:30', dateRevision: 2 });
    expect(moved.agenda[0]!.startsAt).toBe('10:30');
    expect(await daysOf(expertId)).toEqual(['2023-12-20']);
    expect(heard.at(-1)).toEqual({ event: 'moved', conference: moved.id, from: DAY, reason: 'choroba' });

    await move(moved, '2023-12-20', '11:00');
    expect(await daysOf(expertId)).toEqual(['2023-12-20']);
    expect(await reload(moved)).toMatchObject({ startsAt: '11:00', dateRevision: 3 });
    const other = await cycleIn(NISKO, { expertId, venueId: venue.id });
    expect(await outcome(date(other.conferences[0]!, DAY))).toBe('done');
  });

  it('is refused for what has no date, is over, goes by or stays the same', async () => {
    const { conferences } = await cycleIn(NISKO);
    await expect(move(conferences[0]!, DAY)).rejects.toMatchObject({ code: 'CONFLICT' });
    await date(conferences[0]!, DAY);
    await expect(move(conferences[0]!, DAY)).rejects.toMatchObject({
      code: 'INVALID',
      field: 'input.heldOn',
    });
    await expect(move(conferences[0]!, '2023-11-01')).rejects.toMatchObject({ field: 'input.heldOn' });
    await date(conferences[1]!, '2023-10-10');
    await expect(move(conferences[1]!, DAY)).rejects.toMatchObject({ code: 'CONFLICT' });
    const expertId = await expert(NISKO, NOWY_DWOR);
    const [ours, theirs] = [await cycleIn(NISKO, { expertId }), await cycleIn(NOWY_DWOR, { expertId })];
    await date(ours.conferences[0]!, '2023-12-11');
    await date(theirs.conferences[0]!, DAY);
    await expect(move(ours.conferences[0]!, DAY)).rejects.toMatchObject({
      code: 'EXPERT_TAKEN',
      field: 'input.heldOn',
    });
  });

  it('can be refused before anything changes', async () => {
    const own = services();
    const { conferences } = await cycleIn(NISKO);
    await date(conferences[0]!, DAY);
    own.events.onMoving(async (_, { heldOn }, intended) => {
      throw new Error(`${heldOn} → ${intended.heldOn} ${intended.overrideReason}`);
    });
    const input = {
      countyId: NISKO,
      id: conferences[0]!.id,
      heldOn: '2023-12-17',
      startsAt: '09:00',
      reason: 'x',
    };
    await expect(act(() => own.conferences.move(input, 'x'))).rejects.toThrow(`${DAY} → 2023-12-17 null`);
    expect(await reload(conferences[0]!)).toMatchObject({ heldOn: DAY, dateRevision: 1 });
  });
});

describe('cancelling', () => {
  it('a conference gives its days back, keeps its date for the message and cannot be changed any more', async () => {
    const expertId = await expert(NISKO);
    const venue = await venueIn(NISKO);
    const { conferences } = await cycleIn(NISKO, { expertId, venueId: venue.id });
    const { countyId, id } = conferences[0]!;
    await date(conferences[0]!, DAY);
    const cancelled = await act(() => app.conferences.cancel({ countyId, id, reason: 'śnieżyca' }, 'x'));
    expect(cancelled).toMatchObject({ state: 'CANCELLED', heldOn: DAY, dateRevision: 2 });
    expect(await daysOf(expertId)).toEqual([]);
    expect(heard.at(-1)).toEqual({ event: 'cancelled', conference: id, reason: 'śnieżyca' });

    const input = { countyId, id, heldOn: '2023-12-20', startsAt: '09:00', reason: 'x' };
    for (const change of [
      () => app.conferences.cancel(input, 'x'),
      () => app.conferences.move(input, 'x'),
      () => app.conferences.update({ countyId, id, theme: 'Inny' }, 'x'),
      () => date(conferences[0]!, DAY),
    ]) {
      await expect(act<unknown>(change)).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    const other = await cycleIn(NISKO, { expertId, venueId: venue.id });
    expect(await outcome(date(other.conferences[0]!, DAY))).toBe('done');
  });

  it('a cycle calls off what is ahead and leaves what was held', async () => {
    const expertId = await expert(NISKO);
    const { cycle, conferences } = await cycleIn(NISKO, { expertId });
    await date(conferences[0]!, '2023-11-01');
    await date(conferences[1]!, '2023-11-02');
    heard.splice(0);
    const { countyId, id } = cycle;
    await act(() => app.cycles.cancel({ countyId, id, reason: 'brak środków' }, 'x'));
    const states = (await conferencesOf(countyId, id)).map(({ state }) => state);
    expect(states).toEqual(['DATED', ...Array(5).fill('CANCELLED')]);
    expect(heard.map(({ conference }) => conference)).toEqual(conferences.slice(1).map((each) => each.id));
    expect(await daysOf(expertId)).toEqual(['2023-11-01']);
    await expect(act(() => app.cycles.update({ countyId, id, title: 'Inny' }))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(
      act(() => app.conferences.update({ countyId, id: conferences[0]!.id, theme: 'Inny' }, 'x')),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('another expert', () => {
  it('takes over the dates ahead, or nothing changes', async () => {
    const [old, fresh] = [await expert(NISKO), await expert(NISKO, NOWY_DWOR)];
    const { cycle, conferences } = await cycleIn(NISKO, { expertId: old });
    await date(conferences[0]!, '2023-10-20');
    await date(conferences[1]!, DAY);
    await date(conferences[2]!, '2024-01-22');
    const theirs = await cycleIn(NOWY_DWOR, { expertId: fresh });
    await date(theirs.conferences[2]!, '2024-01-22');
    const change = () =>
      act(() => app.cycles.update({ countyId: NISKO, id: cycle.id, title: 'Nowy', expertId: fresh }));

    await expect(change()).rejects.toMatchObject({ code: 'EXPERT_TAKEN', field: 'input.expertId' });
    expect(await daysOf(old)).toEqual(['2023-10-20', DAY, '2024-01-22']);
    expect(await daysOf(fresh)).toEqual(['2024-01-22']);
    expect((await act(() => app.cycles.get(NISKO, cycle.id))).title).toBe('Sezon 2023/2024');

    await date(theirs.conferences[2]!, '2024-01-23');
    await change();
    expect(await daysOf(old)).toEqual(['2023-10-20']);
    expect(await daysOf(fresh)).toEqual([DAY, '2024-01-22', '2024-01-23']);
    expect((await reload(conferences[1]!)).dateRevision).toBe(1);
  });

  it('must be an expert of the county', async () => {
    const { cycle } = await cycleIn(NISKO);
    const stranger = await expert(NOWY_DWOR);
    const change = act(() => app.cycles.update({ countyId: NISKO, id: cycle.id, expertId: stranger }));
    await expect(change).rejects.toMatchObject({ code: 'INVALID', field: 'input.expertId' });
  });

  it('does not slip in while a date is being decided, nor the other way round', async () => {
    const [old, fresh] = [await expert(NISKO), await expert(NISKO)];
    for (const firstToLock of ['date', 'expert']) {
      const { cycle, conferences } = await cycleIn(NISKO, { expertId: old });
      const heldOn = firstToLock === 'date' ? '2024-02-01' : '2024-02-02';
      const works = {
        date: () => date(conferences[0]!, heldOn),
        expert: () => act(() => app.cycles.update({ countyId: NISKO, id: cycle.id, expertId: fresh })),
      };
      const [first, second] =
        firstToLock === 'date' ? [works.date, works.expert] : [works.expert, works.date];
      const { entered, leave, done } = dawdle(first);
      await entered;
      const waiting = second();
      await soon();
      leave();
      await Promise.all([done, waiting]);
      expect(await daysOf(old)).not.toContain(heldOn);
      expect(await daysOf(fresh)).toContain(heldOn);
    }
  });

  it('whom two counties want for the same days goes to one of them, without a deadlock', async () => {
    const [ours, theirs] = [await cycleIn(NISKO), await cycleIn(NOWY_DWOR)];
    const days = Array.from({ length: 6 }, (_, nth) => `2024-03-${nth + 11}`);
    for (const [nth, heldOn] of days.entries()) {
      await date(ours.conferences[nth]!, heldOn);
      await date(theirs.conferences[5 - nth]!, heldOn);
    }
    for (let round = 0; round < 8; round += 1) {
      const expertId = await expert(NISKO, NOWY_DWOR);
      const results = await Promise.all(
        [ours, theirs].map(({ cycle: { countyId, id } }) =>
          outcome(act(() => app.cycles.update({ countyId, id, expertId }))),
        ),
      );
      expect(results.sort()).toEqual(['EXPERT_TAKEN', 'done']);
      expect(await daysOf(expertId)).toEqual(days);
      expect(failures).not.toContain(DEADLOCK);
    }
  });
});

describe('what limits a date', () => {
  it('counts everything but the conference itself', async () => {
    const expertId = await expert(NISKO, NOWY_DWOR);
    const venue = await venueIn(NISKO);
    const { conferences } = await cycleIn(NISKO, { expertId, venueId: venue.id });
    const guests = await cycleIn(NISKO, { venueId: venue.id });
    const theirs = await cycleIn(NOWY_DWOR, { expertId });
    await date(conferences[0]!, '2023-11-17');
    await date(conferences[1]!, DAY);
    await date(guests.conferences[0]!, '2023-12-13');
    await date(theirs.conferences[0]!, '2023-12-14');
    const limits = await act(async () => {
      const conference = await reload(conferences[1]!);
      return app.transaction.read(NISKO, (manager) =>
        app.dates.limits(manager, [conference], '2023-12-01', '2023-12-31'),
      );
    });
    expect(limits.get(conferences[1]!.id)).toEqual({
      expertDays: ['2023-12-14'],
      venueDays: ['2023-12-13'],
      neighbours: ['2023-11-17'],
      minimumGapDays: 14,
    });
  });
});
