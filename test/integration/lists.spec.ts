import { mock } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { NISKO } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
});
afterAll(() => beczka?.close());

/** How many statements the API sends to answer. */
async function statements(
  query: string,
  variables: object,
  caller: object = nisko.coordinator,
): Promise<number> {
  const sent = mock.method(pg.Client.prototype, 'query');
  const { errors } = await beczka.api.ask(query, variables, caller);
  const count = sent.mock.callCount();
  sent.mock.restore();
  expect(errors).toEqual([]);
  return count;
}

const ONE = (fields: string) =>
  `query ($c: ID!, $id: ID!) { conference(countyId: $c, id: $id) { id ${fields} } }`;
const ALL = (fields: string) =>
  `query ($c: ID!, $id: ID!) { cycle(countyId: $c, id: $id) { conferences { id ${fields} } } }`;

describe('a list of conferences', () => {
  it.each([
    ['calendar { day obstacles { kind message } }'],
    ['calendar(from: "2023-11-01", to: "2023-11-10") { day obstacles { kind } }'],
    ['suggestedSlots { heldOn startsAt }'],
    ['toldCount'],
    ['turnout { seats coming sectors { name present } }'],
    ['attendees { state participant { organization { name } } }'],
    ['venue { toldCount }'],
  ])('asks as many statements for %s as one conference does', async (fields) => {
    const one = { c: NISKO, id: nisko.conferenceIds[0] };
    const all = { c: NISKO, id: nisko.cycleId };
    await beczka.rows(
      `UPDATE conference SET state = 'DATED', held_on = '2024-05-02', starts_at = '09:00' WHERE ordinal <= 2`,
    );
    const extra = (await statements(ONE(fields), one)) - (await statements(ONE(''), one));
    expect(extra).toBeGreaterThan(0);
    expect((await statements(ALL(fields), all)) - (await statements(ALL(''), all))).toBe(extra);
    await beczka.rows(`UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL`);
  });

  it('reads the messages of all its polls at once, each poll its own', async () => {
    const first = await beczka.openPoll(nisko);
    const query = ALL('datePoll { id messages { subjectId occasion pending } }');
    const all = { c: NISKO, id: nisko.cycleId };
    const withOne = await statements(query, all);
    const second = await beczka.openPoll(nisko, {
      conferenceId: nisko.conferenceIds[2],
      slots: [{ heldOn: '2024-01-16', startsAt: '09:00' }],
    });
    expect(await statements(query, all)).toBe(withOne);
    const { data } = await beczka.api.ask(query, all, nisko.coordinator);
    const polls = data.cycle.conferences.flatMap((one: { datePoll: unknown }) => one.datePoll ?? []);
    expect(polls.map((poll: { id: string }) => poll.id)).toEqual([first.id, second.id]);
    for (const { id, messages } of polls) {
      expect(messages).toContainEqual({ subjectId: id, occasion: 'POLL_INVITATION', pending: 2 });
      expect(new Set(messages.map((group: { subjectId: string }) => group.subjectId))).toEqual(new Set([id]));
    }
  });
});

it('a participant’s calendar files are made with the office read once', async () => {
  const date = (ordinal: number) =>
    beczka.rows(
      `UPDATE conference SET state = 'DATED', held_on = window_from + 14, starts_at = '09:00' WHERE ordinal = $1`,
      [ordinal],
    );
  const query = '{ participantView { conferences { id calendarFile } } }';
  await date(1);
  // The first look alone keeps that the privacy notice was seen.
  await beczka.api.ask('{ participantView { noticeVersion } }', {}, nisko.people[0]!);
  while (!(await beczka.rows('SELECT FROM notice_shown')).length) await pause(20);
  const one = await statements(query, {}, nisko.people[0]!);
  await date(2);
  await date(3);
  expect(await statements(query, {}, nisko.people[0]!)).toBe(one);
});
