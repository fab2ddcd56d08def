import { ConferenceDates, ConferenceService, CycleService, SeasonTemplateService } from '@beczka/cycles';
import { CountyTransaction } from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { type StaffApp, staffApp } from '../support/staff-app.js';

let beczka: StaffApp;
let expert: TestStaff;
/** First conferences of a cycle that the expert leads, one in each county. */
const first: Record<string, string> = {};

beforeAll(async () => {
  beczka = await staffApp(new Date('2023-10-02T09:00:00Z'));
  expert = await beczka.member('EXPERT', NISKO, NOWY_DWOR);
  for (const countyId of [NISKO, NOWY_DWOR]) first[countyId] = await cycleIn(countyId, expert.id);
});
afterAll(() => beczka?.close());

async function cycleIn(countyId: string, expertId: string): Promise<string> {
  const [template] = await beczka.within(countyId, () => beczka.get(SeasonTemplateService).list(countyId));
  const { id } = await beczka.within(countyId, () =>
    beczka.get(CycleService).create({
      countyId,
      title: `Razem ${countyId}`,
      seasonStartYear: 2023,
      templateId: template!.id,
      expertId,
    }),
  );
  const [conference] = await beczka.rows<{ id: string }>(
    'SELECT id FROM conference WHERE cycle_id = $1 ORDER BY ordinal LIMIT 1',
    [id],
  );
  return conference!.id;
}

const write = <T>(countyId: string, work: (manager: EntityManager) => Promise<T>) =>
  beczka.within(countyId, () => beczka.get(CountyTransaction).write(countyId, work));
const hold = (countyId: string, heldOn: string) =>
  write(countyId, (manager) =>
    beczka.get(ConferenceDates).set(manager, countyId, first[countyId]!, { heldOn, startsAt: '09:00' }),
  );
const keep = (from: string, to: string, cookie = expert.cookie) =>
  beczka.ask(`mutation { days: keepDays(input: {from: "${from}", to: "${to}"}) }`, {}, cookie);
const free = (from: string, to: string) =>
  beczka.ask(`mutation { days: freeDays(input: {from: "${from}", to: "${to}"}) }`, {}, expert.cookie);

describe('days that an expert keeps', () => {
  afterEach(() => beczka.rows('DELETE FROM expert_day'));

  it('cannot be given to a conference of any county, and can again when freed', async () => {
    expect((await keep('2023-11-16', '2023-11-18')).data.days).toEqual([
      '2023-11-16',
      '2023-11-17',
      '2023-11-18',
    ]);
    for (const countyId of [NISKO, NOWY_DWOR]) {
      await expect(hold(countyId, '2023-11-17')).rejects.toMatchObject({ code: 'EXPERT_TAKEN' });
    }
    expect((await free('2023-11-17', '2023-11-17')).data.days).toEqual(['2023-11-16', '2023-11-18']);
    await hold(NISKO, '2023-11-17');
    expect(
      (await beczka.within(NISKO, () => beczka.get(ConferenceService).get(NISKO, first[NISKO]!))).heldOn,
    ).toBe('2023-11-17');
  });

  it('leave to a conference the day it has, and freeing does not take it away', async () => {
    await hold(NOWY_DWOR, '2023-11-20');
    expect((await keep('2023-11-19', '2023-11-21')).data.days).toEqual(['2023-11-19', '2023-11-21']);
    await free('2023-11-19', '2023-11-21');
    expect(await beczka.rows('SELECT county_id FROM expert_day')).toEqual([{ county_id: NOWY_DWOR }]);
  });

  it('are busy to a county, and nothing else', async () => {
    await keep('2023-11-16', '2023-11-16');
    const cycle = await beczka.ask(
      `query ($county: ID!, $id: ID!) { conference(countyId: $county, id: $id) { calendar(from: "2023-11-01", to: "2023-11-30") { day obstacles { kind message  } } } }`,
      { county: NISKO, id: first[NISKO] },
    );
    const day = cycle.data.conference.calendar.find((one: { day: string }) => one.day === '2023-11-16');
    expect(day.obstacles).toEqual([expect.objectContaining({ kind: 'EXPERT_TAKEN' })]);
    expect(JSON.stringify(cycle.data)).not.toMatch(/1414|Nowy|nowodworsk/i);
    // Behind the wall for everybody: the rows themselves are no county's.
    expect(await write(NISKO, (manager) => manager.query('SELECT * FROM expert_day'))).toEqual([]);
  });

  it('are not to be had by name: a county that the expert has left can neither see nor keep them', async () => {
    await keep('2023-11-16', '2023-11-16');
    const stranger = await beczka.member('EXPERT', '2210');
    for (const call of [
      `SELECT own_busy_days($1, '2023-01-01', 'infinity') AS got`,
      `SELECT free_days($1, '2023-01-01', 'infinity') AS got`,
    ]) {
      const got: { got: unknown }[] = await write('2210', (manager) => manager.query(call, [expert.id]));
      expect(got.filter((row) => row.got)).toEqual([]);
    }
    expect(await beczka.rows('SELECT 1 FROM expert_day')).toHaveLength(1);
    expect((await beczka.ask('{ keptDays }', {}, stranger.cookie)).data.keptDays).toEqual([]);
  });

  it('are no business of a county whose invitation waits, nor can it have the expert lead', async () => {
    await keep('2023-11-16', '2023-11-16');
    await hold(NOWY_DWOR, '2023-11-21');
    const countyId = '2210';
    await beczka.within(countyId, () => beczka.get(SeasonTemplateService).addDefaults(countyId));
    await beczka.rows(`INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, 'EXPERT')`, [
      countyId,
      expert.id,
    ]);
    const seen = async () =>
      (
        (await write(countyId, (manager) =>
          manager.query(`SELECT expert_busy_days($1, '2023-01-01', 'infinity') AS day`, [expert.id]),
        )) as { day: Date }[]
      ).length;
    const coordinator = await beczka.member('COORDINATOR', countyId);
    const offered = async () =>
      (
        await beczka.ask(`{ experts(countyId: "${countyId}") { id } }`, {}, coordinator.cookie)
      ).data.experts.some(({ id }: { id: string }) => id === expert.id);
    expect([await seen(), await offered()]).toEqual([0, false]);
    await expect(cycleIn(countyId, expert.id)).rejects.toMatchObject({ field: 'input.expertId' });

    const accept = `mutation { acceptInvitation(input: {countyId: "${countyId}"}) { ok } }`;
    expect((await beczka.ask(accept, {}, expert.cookie)).data.acceptInvitation).toEqual({ ok: true });
    expect([await seen(), await offered()]).toEqual([2, true]);
    const [cycle] = await beczka.rows<{ id: string }>('SELECT cycle_id AS id FROM conference WHERE id = $1', [
      await cycleIn(countyId, expert.id),
    ]);

    // Whoever leads a season already goes on leading it.
    await beczka.rows('UPDATE membership SET accepted_at = NULL WHERE county_id = $1 AND user_id = $2', [
      countyId,
      expert.id,
    ]);
    const rename = { countyId, id: cycle!.id, title: 'Inaczej', expertId: expert.id };
    await expect(
      beczka.within(countyId, () => beczka.get(CycleService).update(rename)),
    ).resolves.toMatchObject({ title: 'Inaczej' });
    await beczka.rows('DELETE FROM membership WHERE county_id = $1 AND user_id = $2', [countyId, expert.id]);
  });

  it('are refused at the field', async () => {
    const fault = async (from: string, to: string) => (await keep(from, to)).error;
    expect(await fault('2023-10-01', '2023-11-01')).toMatchObject({ code: 'INVALID', field: 'input.from' });
    expect(await fault('2023-11-02', '2023-11-01')).toMatchObject({ code: 'INVALID', field: 'input.to' });
    expect(await fault('2023-11-02', '2025-11-01')).toMatchObject({ code: 'INVALID', field: 'input.to' });
    expect(await fault('2023-11-31', '2023-12-01')).toMatchObject({ code: 'INVALID', field: 'input.from' });
    const coordinator = await beczka.member('COORDINATOR', NISKO);
    expect((await keep('2023-11-02', '2023-11-02', coordinator.cookie)).error).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await keep('2023-11-02', '2023-11-02', '')).error).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('go to exactly one of a county and the expert who want the day at once', async () => {
    for (let day = 6; day < 12; day++) {
      const wanted = `2023-11-${String(day + 7).padStart(2, '0')}`;
      await beczka.rows(`UPDATE conference SET held_on = NULL, starts_at = NULL, state = 'PLANNED'`);
      const [held] = await Promise.allSettled([hold(NISKO, wanted), keep(wanted, wanted)]);
      const rows = await beczka.rows('SELECT county_id FROM expert_day WHERE held_on = $1', [wanted]);
      expect(rows).toEqual([{ county_id: held.status === 'fulfilled' ? NISKO : null }]);
      await beczka.rows('DELETE FROM expert_day');
    }
  });
});

describe('an expert who leaves a county where they lead a season', () => {
  const days = () =>
    beczka.rows(
      `SELECT county_id AS county, to_char(held_on, 'YYYY-MM-DD') AS day FROM expert_day
       WHERE expert_id = $1 ORDER BY held_on`,
      [expert.id],
    );
  const leave = () =>
    beczka.ask(`mutation { leaveCounty(input: {countyId: "${NISKO}"}) { ok } }`, {}, expert.cookie);
  afterEach(async () => {
    await beczka.rows('DELETE FROM expert_day');
    await beczka.rows(
      `INSERT INTO membership (county_id, user_id, role, accepted_at) VALUES ($1, $2, 'EXPERT', now())
       ON CONFLICT (county_id, user_id) DO UPDATE SET accepted_at = now()`,
      [NISKO, expert.id],
    );
  });

  it('keeps for it the day of a date that stays, and loses no other', async () => {
    await hold(NISKO, '2023-11-22');
    expect((await leave()).data.leaveCounty).toEqual({ ok: true });
    await write(NISKO, (manager) =>
      beczka
        .get(ConferenceDates)
        .set(manager, NISKO, first[NISKO]!, { heldOn: '2023-11-22', startsAt: '11:00' }),
    );
    expect(await days()).toEqual([{ county: NISKO, day: '2023-11-22' }]);
    await hold(NISKO, '2023-11-24');
    expect(await days()).toEqual([]);
    await hold(NOWY_DWOR, '2023-11-24');
    expect(await days()).toEqual([{ county: NOWY_DWOR, day: '2023-11-24' }]);
    await hold(NISKO, '2023-11-27');
    await hold(NISKO, '2023-11-24');
    expect(await days()).toEqual([{ county: NOWY_DWOR, day: '2023-11-24' }]);
  });

  it('loses none to it while an invitation to come back waits', async () => {
    await leave();
    await beczka.rows(`INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, 'EXPERT')`, [
      NISKO,
      expert.id,
    ]);
    await hold(NISKO, '2023-11-28');
    expect(await days()).toEqual([]);
  });
});

it('shows the cycles and what needs attention of the caller’s counties alone', async () => {
  const query = '{ me { memberships { county { id } cycles { title } needsAttention { kind } } } }';
  const both = (await beczka.ask(query, {}, expert.cookie)).data.me.memberships;
  expect(both.map((one: { county: { id: string } }) => one.county.id)).toEqual([NOWY_DWOR, NISKO]);
  expect(both.map((one: { cycles: object[] }) => one.cycles)).toEqual([
    [{ title: `Razem ${NOWY_DWOR}` }],
    [{ title: `Razem ${NISKO}` }],
  ]);
  expect(both[0].needsAttention.length).toBeGreaterThan(0);
  const own = (await beczka.ask(query)).data.me.memberships;
  expect(JSON.stringify(own)).not.toContain(NOWY_DWOR);
});
