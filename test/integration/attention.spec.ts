import { NISKO } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
});
afterAll(() => beczka?.close());

interface Item {
  kind: string;
  title: string;
  urgent: boolean;
  conferenceId: string | null;
  pollId: string | null;
  cycleId: string | null;
}

const attention = async (): Promise<Item[]> => {
  const query =
    'query ($c: ID!) { needsAttention(countyId: $c) { kind title urgent conferenceId pollId cycleId } }';
  const { data, errors } = await beczka.api.ask(query, { c: NISKO }, nisko.coordinator);
  expect(errors).toEqual([]);
  return data.needsAttention;
};

const of = async (kind: string) => (await attention()).filter((item) => item.kind === kind);

describe('what needs attention', () => {
  beforeEach(async () => {
    beczka.clock.set(NOW);
    await beczka.rows('DELETE FROM date_poll');
    await beczka.rows(
      `UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL, venue_id = $1`,
      [nisko.venueId],
    );
  });

  it('is an open poll near its deadline in which no date has a quorum', async () => {
    const poll = await beczka.openPoll(nisko);
    const AT_RISK = 'POLL_OPEN_QUORUM_AT_RISK';
    beczka.clock.set(new Date('2023-11-17T10:59:00Z'));
    expect(await of(AT_RISK)).toEqual([]);
    beczka.clock.set(new Date('2023-11-17T11:00:00Z'));
    expect(await of(AT_RISK)).toMatchObject([
      { urgent: true, pollId: poll.id, conferenceId: nisko.conferenceIds[1], cycleId: nisko.cycleId },
    ]);
    for (const person of nisko.people) await beczka.save(person, poll, '.+.');
    expect(await of(AT_RISK)).toEqual([]);
  });

  it('is a season whose planning was left before there was an expert or a venue', async () => {
    const UNFINISHED = 'SEASON_UNFINISHED';
    expect(await of(UNFINISHED)).toMatchObject([{ cycleId: nisko.cycleId, urgent: false }]);
    const expert = await beczka.member('EXPERT', NISKO);
    const update = (given: object) =>
      beczka.mutate(nisko.coordinator, 'updateCycle', 'UpdateCycleInput', {
        ...{ countyId: NISKO, id: nisko.cycleId },
        ...given,
      });
    await update({ expertId: expert.id });
    expect(await of(UNFINISHED)).toEqual([]);
    await beczka.rows('UPDATE conference SET venue_id = NULL');
    expect(await of(UNFINISHED)).toHaveLength(1);
    await update({ venueId: nisko.venueId });
    expect(await of(UNFINISHED)).toEqual([]);
    await update({ expertId: null });
  });

  it('is a conference without a venue: soon before its window, and urgently once it has a date', async () => {
    const MISSING = 'CONFERENCE_WITHOUT_VENUE';
    expect(await of(MISSING)).toEqual([]);
    const [near, , , , far] = nisko.conferenceIds;
    await beczka.rows('UPDATE conference SET venue_id = NULL WHERE id = ANY ($1)', [[near, far]]);
    expect(await of(MISSING)).toMatchObject([{ conferenceId: near, urgent: false }]);
    await beczka.rows(
      `UPDATE conference SET state = 'DATED', held_on = '2024-03-15', starts_at = '09:00' WHERE id = $1`,
      [far],
    );
    const items = await of(MISSING);
    expect(items.map(({ conferenceId, urgent }) => [conferenceId, urgent])).toEqual([
      [far, true],
      [near, false],
    ]);
  });

  it('is a venue that does not hold the quorum, or those who come to the leading date', async () => {
    const SMALL = 'VENUE_TOO_SMALL';
    const holds = (people: number | null) =>
      beczka.rows('UPDATE venue SET capacity = $1 WHERE id = $2', [people, nisko.venueId]);
    try {
      const poll = await beczka.openPoll(nisko, { quorumTotal: 1 });
      await holds(1);
      expect(await of(SMALL)).toEqual([]);
      for (const person of nisko.people) await beczka.save(person, poll, '.+.');
      expect(await of(SMALL)).toMatchObject([{ conferenceId: nisko.conferenceIds[1], urgent: false }]);
      await holds(2);
      expect(await of(SMALL)).toEqual([]);
      await beczka.rows('UPDATE date_poll SET quorum_total = 3');
      expect(await of(SMALL)).toHaveLength(1);
    } finally {
      await holds(null);
    }
  });

  it('is a season of which the calendar is not known', async () => {
    const MISSING = 'CALENDAR_DATA_MISSING';
    expect(await of(MISSING)).toEqual([]);
    const breaks = await beczka.rows(
      `DELETE FROM winter_break WHERE voivodeship_code = '18' AND school_year = '2023/2024'
       RETURNING school_year, voivodeship_code, to_char(starts_on, 'YYYY-MM-DD') AS first, to_char(ends_on, 'YYYY-MM-DD') AS last`,
    );
    expect(await of(MISSING)).toMatchObject([{ urgent: false, cycleId: nisko.cycleId, conferenceId: null }]);
    // Conferences that have a date need no calendar any more.
    await beczka.rows(
      `UPDATE conference SET state = 'DATED', held_on = window_from + 14, starts_at = '09:00' WHERE ordinal IN (3, 4)`,
    );
    expect(await of(MISSING)).toEqual([]);
    await beczka.rows('INSERT INTO winter_break VALUES ($1, $2, $3, $4)', Object.values(breaks[0]!));
  });

  it('names the cycle where the county has several', async () => {
    const TO_PREPARE = 'POLL_TO_PREPARE';
    expect((await of(TO_PREPARE)).every(({ title }) => !title.includes('cykl'))).toBe(true);
    const { data } = await beczka.api.ask(
      'query ($c: ID!) { seasonTemplates(countyId: $c) { id } }',
      { c: NISKO },
      nisko.coordinator,
    );
    const input = {
      countyId: NISKO,
      title: 'Młodzi',
      seasonStartYear: 2023,
      templateId: data.seasonTemplates[0].id,
    };
    const create = (given: object) =>
      beczka.mutate(nisko.coordinator, 'createCycle', 'CreateCycleInput', { ...input, ...given });
    expect((await create({})).errors).toMatchObject([
      { extensions: { code: 'ANOTHER_CYCLE', field: 'input.another' } },
    ]);
    expect((await create({ another: true })).errors).toEqual([]);
    const titles = (await of(TO_PREPARE)).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('(cykl „Razem dla powiatu”)')).length).toBeGreaterThan(0);
    expect(titles.filter((title) => title.includes('(cykl „Młodzi”)')).length).toBeGreaterThan(0);
    await beczka.rows(`UPDATE cycle SET state = 'CANCELLED' WHERE title = 'Młodzi'`);
  });

  it('keeps a conference that found no date, however late it is, and lets go of one that was held', async () => {
    const [first, second] = nisko.conferenceIds;
    await beczka.rows(
      `UPDATE conference SET state = 'DATED', held_on = '2023-11-17', starts_at = '09:00' WHERE id = $1`,
      [first],
    );
    beczka.clock.set(new Date('2024-02-05T09:00:00Z'));
    const items = await attention();
    expect(items.some(({ conferenceId }) => conferenceId === first)).toBe(false);
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'POLL_TO_PREPARE', urgent: true, conferenceId: second }),
    );
  });
});

describe('a personal link', () => {
  it('opens nothing once its owner has left, even one that was made too late to be revoked', async () => {
    const [person] = nisko.people;
    const look = () => beczka.api.ask('{ participantView { firstName } }', {}, { token: person!.token });
    expect((await look()).errors).toEqual([]);
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [person!.id]);
    expect((await look()).errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);
  });
});
