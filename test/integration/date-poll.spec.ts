import { randomUUID } from 'node:crypto';
import type { ComposedMessage } from '@beczka/notifications';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let expert: { id: string; cookie: string };
let nisko: TestCounty;
let nowyDwor: TestCounty;

beforeAll(async () => {
  beczka = await schedulingApp();
  expert = await beczka.member('EXPERT', NISKO, NOWY_DWOR);
  nisko = await beczka.county(NISKO, 6, expert.id);
  nowyDwor = await beczka.county(NOWY_DWOR, 4, expert.id);
});
afterAll(() => beczka?.close());

beforeEach(async () => {
  beczka.clock.set(NOW);
  await beczka.rows('DELETE FROM message');
  await beczka.rows('DELETE FROM date_poll');
  await beczka.rows('DELETE FROM date_change');
  await beczka.rows('DELETE FROM expert_day');
  await beczka.rows('DELETE FROM venue_day');
  await beczka.rows(
    `UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL, date_revision = 0`,
  );
});

const codeOf = ({ errors }: { errors: { extensions: { code: string; field?: string } }[] }) =>
  errors.map(({ extensions: { code, field } }) => (field ? `${code} ${field}` : code)).join();

const POLL = `
  id revision state openedAt deadline quorumTotal closedAt closingReason winnerExplanation alternatives invitedCount
  respondedCount closedBy { id } sectorQuorums { minimum sector { code name } } requiredParticipants { id }
  silent { id } comments { comment participant { lastName } } answersBySector { sector { code } invited responded }
  decidedSlot { id heldOn } conference { id state heldOn startsAt dateRevision }
  slots { id heldOn startsAt overrideReason tally { yes ifNeedBe no unanswered eligible rank explanation
    sectorsPresent { code } sectorsMissing { code } } }
  messages { occasion occasionName dueAt pending sent failed cancelled }`;

async function read(county: TestCounty, id: string, language: 'pl' | 'en' = 'pl') {
  const { data, errors } = await beczka.api.ask(
    `query ($c: ID!, $id: ID!) { datePoll(countyId: $c, id: $id) { ${POLL} } }`,
    { c: county.id, id },
    { ...county.coordinator, language },
  );
  expect(errors).toEqual([]);
  return data.datePoll;
}

const act = (county: TestCounty, name: string, type: string, input: object) =>
  beczka.mutate(county.coordinator, name, type, { countyId: county.id, ...input }, POLL);
const decide = (county: TestCounty, id: string, slotId: string) =>
  act(county, 'decideDatePoll', 'DecideDatePollInput', {
    id,
    slotId,
    reason: 'Sala jest wolna tylko wtedy.',
  });

const state = async (id: string) =>
  (await beczka.rows<{ state: string }>('SELECT state FROM date_poll WHERE id = $1', [id]))[0]!.state;
const conferenceOf = async (county: TestCounty, nth = 1) =>
  (
    await beczka.rows<{ state: string; day: string | null; date_revision: number }>(
      `SELECT state, to_char(held_on, 'YYYY-MM-DD') AS day, date_revision FROM conference WHERE id = $1`,
      [county.conferenceIds[nth]],
    )
  )[0]!;

describe('a draft', () => {
  const create = (given: object = {}) =>
    beczka.mutate(
      nisko.coordinator,
      'createDatePoll',
      'CreateDatePollInput',
      beczka.draft(nisko, given),
      POLL,
    );
  const slot = (heldOn: string, given: object = {}) => ({ heldOn, startsAt: '09:00', ...given });

  it.each([
    ['by its rules', { slots: [{ heldOn: 'jutro', startsAt: '25:00' }], quorumTotal: 0 }, 3],
    [
      'by what the county has',
      { slots: [slot('2023-12-16')], deadline: '2023-11-02T07:59:00Z', quorumTotal: 7 },
      3,
    ],
  ])('that is wrong in several fields is told of each, %s', async (_, given, wrong) => {
    const { errors } = await create(given);
    const { field, fields } = errors[0]!.extensions;
    expect(fields).toHaveLength(wrong);
    expect(field).toBe(fields![0]!.field);
    expect(fields).toContainEqual({ field: 'input.quorumTotal', message: expect.any(String) });
  });

  it('is written whole, and shows whom it would ask', async () => {
    const [first, second] = nisko.people;
    const { data, errors } = await create({
      sectorQuorums: [{ sectorCode: 'biznes', minimum: 1 }].slice(0, 0),
      requiredParticipantIds: [first!.id, second!.id, first!.id],
      note: 'Prosimy o szybką odpowiedź.',
    });
    expect(errors).toEqual([]);
    expect(data.createDatePoll).toMatchObject({
      state: 'DRAFT',
      revision: 1,
      invitedCount: 6,
      respondedCount: 0,
      silent: [],
    });
    expect(data.createDatePoll.requiredParticipants.map((one: { id: string }) => one.id).sort()).toEqual(
      [first!.id, second!.id].sort(),
    );
  });

  it.each([
    ['a weekend', { slots: [slot('2023-12-16')] }, 'INVALID input.slots.0.heldOn', 'weekend'],
    [
      'a holiday',
      { slots: [slot('2023-12-12'), slot('2024-01-01')] },
      'INVALID input.slots.1.heldOn',
      'Nowy Rok',
    ],
    [
      'the Christmas break',
      { slots: [slot('2023-12-27')] },
      'INVALID input.slots.0.heldOn',
      'przerwa świąteczna',
    ],
    ['a winter break', { slots: [slot('2024-01-30')] }, 'INVALID input.slots.0.heldOn', 'do 11 lutego'],
    [
      'a day gone by',
      { slots: [slot('2023-10-31', { overrideReason: 'tak' })] },
      'INVALID input.slots.0.heldOn',
      'minął',
    ],
    [
      'the year 0',
      { slots: [slot('0000-01-01', { overrideReason: 'tak' })] },
      'INVALID input.slots.0.heldOn',
      'Podaj istniejący dzień',
    ],
    [
      'a day that is none',
      { slots: [slot('2023-02-30')] },
      'INVALID input.slots.0.heldOn',
      'istniejący dzień',
    ],
    [
      'the same slot twice',
      { slots: [slot('2023-12-12'), slot('2023-12-12')] },
      'INVALID input.slots.1.heldOn',
      'już wyżej',
    ],
    ['no slots', { slots: [] }, 'INVALID input.slots', 'przynajmniej jeden'],
    [
      'thirteen slots',
      { slots: Array.from({ length: 13 }, () => slot('2023-12-12')) },
      'INVALID input.slots',
      '12',
    ],
    ['a deadline gone by', { deadline: '2023-11-02T07:59:00Z' }, 'INVALID input.deadline', 'godzinę'],
    ['a deadline that is none', { deadline: 'jutro' }, 'INVALID input.deadline', 'datę'],
    [
      'a deadline after the first slot',
      { deadline: '2023-12-12T10:00:00Z' },
      'INVALID input.deadline',
      'dobę',
    ],
    ['an opening gone by', { opensAt: '2023-11-01T08:00:00Z' }, 'INVALID input.opensAt', 'przyszł'],
    [
      'an opening after the deadline',
      { opensAt: '2023-11-21T08:00:00Z' },
      'INVALID input.deadline',
      'godzinę',
    ],
    ['quorum 0', { quorumTotal: 0 }, 'INVALID input.quorumTotal', '1'],
    ['a quorum beyond the participants', { quorumTotal: 7 }, 'INVALID input.quorumTotal', '(6)'],
    [
      'an unknown sector',
      { sectorQuorums: [{ sectorCode: 'x', minimum: 1 }] },
      'INVALID input.sectorQuorums.0.sectorCode',
      'sektor',
    ],
    [
      'an unknown person',
      { requiredParticipantIds: [randomUUID()] },
      'INVALID input.requiredParticipantIds.0',
      'aktywny',
    ],
    [
      'a person that is no id',
      { requiredParticipantIds: ['x'] },
      'INVALID input.requiredParticipantIds',
      'listy',
    ],
    ['an unknown conference', { conferenceId: randomUUID() }, 'NOT_FOUND', 'Nie znaleziono'],
    [
      'a conference that is no id',
      { conferenceId: '1; DROP TABLE conference' },
      'INVALID input.conferenceId',
      'listy',
    ],
    [
      'an hour that is none',
      { slots: [slot('2023-12-12', { startsAt: '25:00' })] },
      'INVALID input.slots.0.startsAt',
      'GG:MM',
    ],
  ])('is refused for %s', async (_, given, code, words) => {
    const answer = await create(given);
    expect(codeOf(answer)).toBe(code);
    expect(answer.errors[0]!.message).toContain(words);
    expect(await beczka.rows('SELECT 1 FROM date_poll')).toEqual([]);
  });

  it('offers a day that cannot work with a reason', async () => {
    const given = { slots: [slot('2023-12-16', { overrideReason: 'Sobota na życzenie rolników.' })] };
    expect((await create(given)).data.createDatePoll.slots[0].overrideReason).toBe(
      'Sobota na życzenie rolników.',
    );
  });

  it('is the only one of its conference, even when two people write at once', async () => {
    const answers = await Promise.all([create(), create(), create()]);
    expect(answers.map(codeOf).sort()).toEqual(['', 'CONFLICT', 'CONFLICT']);
  });

  it('can be changed until it is opened, and then no more', async () => {
    const { id } = (await create({ requiredParticipantIds: [nisko.people[0]!.id] })).data.createDatePoll;
    const fields = beczka.draft(nisko, {
      slots: [slot('2023-12-14')],
      quorumTotal: 3,
    });
    const update = () =>
      act(nisko, 'updateDatePoll', 'UpdateDatePollInput', { ...fields, conferenceId: undefined, id });
    expect((await update()).data.updateDatePoll).toMatchObject({
      quorumTotal: 3,
      requiredParticipants: [],
      slots: [{ heldOn: '2023-12-14' }],
    });
    expect(codeOf(await act(nisko, 'openDatePoll', 'DatePollRefInput', { id }))).toBe('');
    expect(codeOf(await update())).toBe('CONFLICT');
    expect(codeOf(await act(nisko, 'openDatePoll', 'DatePollRefInput', { id }))).toBe('CONFLICT');
  });

  it('tells what sending it would do, until it is sent', async () => {
    const { id } = (await create()).data.createDatePoll;
    await beczka.rows(`UPDATE participant SET language = 'en' WHERE id = $1`, [nisko.people[0]!.id]);
    const sending = async (language: 'pl' | 'en' = 'pl') => {
      const { data, errors } = await beczka.api.ask(
        `query ($c: ID!, $id: ID!) { datePoll(countyId: $c, id: $id) { sending { waitsUntil obstacle readers { language count } } } }`,
        { c: NISKO, id },
        { ...nisko.coordinator, language },
      );
      expect(errors).toEqual([]);
      return data.datePoll.sending;
    };
    const readers = [
      { language: 'PL', count: 5 },
      { language: 'EN', count: 1 },
    ];
    expect(await sending()).toEqual({ waitsUntil: null, obstacle: null, readers });
    beczka.clock.set(new Date('2023-11-02T21:30:00Z'));
    expect((await sending()).waitsUntil).toBe('2023-11-03T06:00:00.000Z');
    beczka.clock.set(new Date('2023-11-25T08:00:00Z'));
    expect((await sending()).obstacle).toContain('godzinę');
    expect((await sending('en')).obstacle).toContain('hour');
    beczka.clock.set(NOW);
    await act(nisko, 'openDatePoll', 'DatePollRefInput', { id });
    expect(await sending()).toBeNull();
    await beczka.rows(`UPDATE participant SET language = 'pl'`);
  });

  it('opens by itself at its time', async () => {
    const { id } = (await create({ opensAt: '2023-11-06T08:00:00Z' })).data.createDatePoll;
    await beczka.openDue(NISKO);
    expect(await state(id)).toBe('DRAFT');
    beczka.clock.set(new Date('2023-11-06T08:00:00Z'));
    await beczka.openDue(NISKO);
    expect(await state(id)).toBe('OPEN');
    expect(await beczka.owed(id)).toMatchObject({ POLL_INVITATION: 6 });
  });

  it('that has become impossible is not sent to people, and asks for attention', async () => {
    const { id } = (await create({ opensAt: '2023-11-06T08:00:00Z' })).data.createDatePoll;
    beczka.clock.set(new Date('2023-11-25T08:00:00Z'));
    await beczka.openDue(NISKO);
    expect(await state(id)).toBe('DRAFT');
    const { data } = await beczka.api.ask(
      'query ($c: ID!) { needsAttention(countyId: $c) { kind urgent detail pollId } }',
      { c: NISKO },
      nisko.coordinator,
    );
    expect(data.needsAttention).toContainEqual(
      expect.objectContaining({
        kind: 'POLL_DRAFT',
        urgent: true,
        pollId: id,
        detail: expect.stringContaining('godzinę'),
      }),
    );
  });
});

describe('the wall', () => {
  it('shows and gives nobody another county’s poll', async () => {
    const poll = await beczka.openPoll(nisko);
    const stranger = nowyDwor.coordinator;
    const get = (countyId: string) =>
      beczka.api.ask(
        'query ($c: ID!, $id: ID!) { datePoll(countyId: $c, id: $id) { id } }',
        { c: countyId, id: poll.id },
        stranger,
      );
    expect(codeOf(await get(NOWY_DWOR))).toBe('NOT_FOUND');
    expect(codeOf(await get(NISKO))).toBe('NOT_FOUND');
    for (const name of ['openDatePoll', 'closeDatePoll']) {
      expect(codeOf(await act(nowyDwor, name, 'DatePollRefInput', { id: poll.id }))).toBe('NOT_FOUND');
    }
    expect(codeOf(await act(nowyDwor, 'cancelDatePoll', 'CancelInput', { id: poll.id, reason: 'x' }))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await decide(nowyDwor, poll.id, poll.slots[0]!))).toBe('NOT_FOUND');
    expect(await state(poll.id)).toBe('OPEN');
  });
});

describe('a poll is decided', () => {
  it('early, once no answer still out can change it', async () => {
    const poll = await beczka.openPoll(nisko);
    await beczka.sendDue();
    expect(await beczka.dueToSettle(NISKO)).toBe(false);
    for (const [nth, marks] of ['+--', '-+-', '-+-'].entries())
      await beczka.save(nisko.people[nth]!, poll, marks);
    expect(await beczka.dueToSettle(NISKO)).toBe(true);
    await beczka.settle(NISKO);
    expect(await state(poll.id)).toBe('OPEN');
    expect(await beczka.dueToSettle(NISKO)).toBe(false);
    for (const nth of [3, 4]) await beczka.save(nisko.people[nth]!, poll, '-+-');
    await beczka.settle(NISKO);
    expect(await state(poll.id)).toBe('DECIDED');
    expect(await conferenceOf(nisko)).toEqual({ state: 'DATED', day: '2023-12-13', date_revision: 1 });
    expect(await beczka.rows(`SELECT to_char(held_on, 'MM-DD') AS day FROM expert_day`)).toEqual([
      { day: '12-13' },
    ]);
    expect(await beczka.rows(`SELECT to_char(held_on, 'MM-DD') AS day FROM venue_day`)).toEqual([
      { day: '12-13' },
    ]);
    expect(await beczka.owed(nisko.conferenceIds[1]!)).toEqual({
      CONFERENCE_DATE: 6,
      CONFERENCE_REMINDER_1: 6,
      CONFERENCE_REMINDER_14: 6,
      CONFERENCE_REMINDER_3: 6,
    });
    expect(await beczka.owed(poll.id)).toEqual({ POLL_DECIDED_NOTICE: 1 });

    const seen = await read(nisko, poll.id);
    expect(seen).toMatchObject({
      state: 'DECIDED',
      decidedSlot: { heldOn: '2023-12-13' },
      closedBy: null,
      respondedCount: 5,
    });
    expect(seen.winnerExplanation).toContain('13 grudnia, godz. 9:00 wygrywa');
    expect(seen.slots[1].tally).toMatchObject({ yes: 4, no: 1, unanswered: 1, eligible: true, rank: 1 });
    expect(seen.messages.map((one: { occasionName: string }) => one.occasionName)).toContain(
      'Zaproszenie na konferencję',
    );

    const [letter] = await beczka.composed(NISKO, nisko.conferenceIds[1]!, 'CONFERENCE_DATE');
    const { to, calendar, letter: text } = letter!.result as ComposedMessage;
    expect(nisko.people.map(({ email }) => email)).toContain(to.email);
    expect(calendar).toMatchObject({ method: 'REQUEST', day: '2023-12-13', startsAt: '09:00', sequence: 1 });
    expect(calendar!.uid).toBe(`conference-${nisko.conferenceIds[1]}@beczka.example.org`);
    expect(text.subject).toBe('II konferencja: zapraszamy 13 grudnia 2023 r. o godz. 9:00');
    expect(text.action!.url).toMatch(/^https:\/\/beczka\.example\.org\/p\/1812-/);
    const [notice] = await beczka.composed(NISKO, poll.id, 'POLL_DECIDED_NOTICE');
    expect((notice!.result as ComposedMessage).letter.subject).toContain('wybrano termin');
  });

  it('not before, and at its deadline by the ranking', async () => {
    const poll = await beczka.openPoll(nisko);
    for (const [nth, marks] of ['+-+', '--+', '+.-'].entries())
      await beczka.save(nisko.people[nth]!, poll, marks);
    await beczka.settle(NISKO);
    expect(await state(poll.id)).toBe('OPEN');
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    await beczka.settle(NISKO);
    expect(await conferenceOf(nisko)).toMatchObject({ state: 'DATED', day: '2023-12-12' });
    const before = await beczka.owed(nisko.conferenceIds[1]!);
    await beczka.settle(NISKO);
    expect(await beczka.owed(nisko.conferenceIds[1]!)).toEqual(before);
  });

  it('not at all without a quorum: the coordinator learns what blocks, and may still decide', async () => {
    const poll = await beczka.openPoll(nisko, { quorumTotal: 5 });
    await beczka.sendDue();
    await beczka.save(nisko.people[0]!, poll, '++-');
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    await beczka.settle(NISKO);
    const seen = await read(nisko, poll.id);
    expect(seen).toMatchObject({ state: 'UNDECIDED', decidedSlot: null, conference: { state: 'PLANNED' } });
    expect(seen.winnerExplanation).toContain('Żaden z 3 terminów nie ma kworum');
    expect(seen.alternatives).toHaveLength(3);
    expect(seen.alternatives[0]).toContain('brakuje 4 osób');
    expect(await beczka.owed(poll.id)).toEqual({ POLL_UNDECIDED_NOTICE: 1 });
    const [notice] = await beczka.composed(NISKO, poll.id, 'POLL_UNDECIDED_NOTICE');
    expect((notice!.result as ComposedMessage).letter.paragraphs.join(' ')).toContain('Najbliżej kworum');

    const decided = await decide(nisko, poll.id, poll.slots[2]!);
    expect(decided.data.decideDatePoll).toMatchObject({
      state: 'DECIDED',
      closingReason: 'Sala jest wolna tylko wtedy.',
      closedBy: { id: nisko.coordinator.id },
      conference: { state: 'DATED', heldOn: '2023-12-15', startsAt: '10:00' },
    });
    expect(await beczka.owed(poll.id)).toEqual({});
    expect(codeOf(await decide(nisko, poll.id, poll.slots[0]!))).toBe('CONFLICT');
  });

  it('by the next slot when the expert is taken, and says so', async () => {
    const poll = await beczka.openPoll(nisko);
    const theirs = await beczka.openPoll(nowyDwor);
    await decide(nowyDwor, theirs.id, theirs.slots[0]!);
    for (const [nth, marks] of ['++-', '++-', '+--', '+--'].entries())
      await beczka.save(nisko.people[nth]!, poll, marks);
    expect(codeOf(await decide(nisko, poll.id, poll.slots[0]!))).toBe('EXPERT_TAKEN input.slotId');
    expect(await state(poll.id)).toBe('OPEN');
    const closed = await act(nisko, 'closeDatePoll', 'DatePollRefInput', { id: poll.id });
    expect(closed.data.closeDatePoll).toMatchObject({
      state: 'DECIDED',
      decidedSlot: { heldOn: '2023-12-13' },
    });
    expect(closed.data.closeDatePoll.winnerExplanation).toContain(
      '12 grudnia, godz. 9:00 odpada: ekspert jest tego dnia zajęty',
    );
    expect(closed.data.closeDatePoll.slots[0].tally).toMatchObject({ eligible: false, rank: null });
    expect(closed.data.closeDatePoll.slots[0].tally.explanation).toContain('ekspert jest tego dnia zajęty');
  });

  it('once only, when two counties want one expert on one day', async () => {
    for (let round = 0; round < 5; round++) {
      await beczka.rows('DELETE FROM message');
      await beczka.rows('DELETE FROM date_poll');
      await beczka.rows('DELETE FROM date_change');
      await beczka.rows('DELETE FROM expert_day');
      await beczka.rows('DELETE FROM venue_day');
      await beczka.rows(`UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL`);
      const slots = [{ heldOn: '2023-12-12', startsAt: '09:00' }];
      const [ours, theirs] = [
        await beczka.openPoll(nisko, { slots }),
        await beczka.openPoll(nowyDwor, { slots }),
      ];
      for (const nth of [0, 1, 2]) {
        await beczka.save(nisko.people[nth]!, ours, '+');
        await beczka.save(nowyDwor.people[nth]!, theirs, '+');
      }
      beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
      await Promise.all([beczka.settle(NISKO), beczka.settle(NOWY_DWOR)]);
      expect([await state(ours.id), await state(theirs.id)].sort()).toEqual(['DECIDED', 'UNDECIDED']);
      expect(await beczka.rows('SELECT 1 FROM expert_day')).toHaveLength(1);
      const loser =
        (await state(ours.id)) === 'UNDECIDED'
          ? { county: nisko, poll: ours }
          : { county: nowyDwor, poll: theirs };
      const { winnerExplanation } = await read(loser.county, loser.poll.id);
      expect(winnerExplanation).toContain('ekspert jest tego dnia zajęty');
      beczka.clock.set(NOW);
    }
  });

  it('a poll that cannot be settled holds up no other', async () => {
    const stuck = await beczka.openPoll(nisko, {
      conferenceId: nisko.conferenceIds[2],
      slots: [{ heldOn: '2024-01-16', startsAt: '09:00' }],
      deadline: '2023-11-19T11:00:00Z',
    });
    await beczka.rows(`UPDATE conference SET state = 'CANCELLED' WHERE id = $1`, [nisko.conferenceIds[2]]);
    const poll = await beczka.openPoll(nisko);
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    await expect(beczka.settle(NISKO)).rejects.toThrow('cancelled');
    expect(await state(poll.id)).toBe('UNDECIDED');
    expect(await state(stuck.id)).toBe('OPEN');
  });

  it('and by many workers and a coordinator at once only once', async () => {
    const poll = await beczka.openPoll(nisko);
    for (const nth of [0, 1, 2]) await beczka.save(nisko.people[nth]!, poll, '+--');
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    await Promise.all([
      beczka.settle(NISKO),
      beczka.settle(NISKO),
      decide(nisko, poll.id, poll.slots[0]!),
      act(nisko, 'closeDatePoll', 'DatePollRefInput', { id: poll.id }),
    ]);
    expect(await conferenceOf(nisko)).toEqual({ state: 'DATED', day: '2023-12-12', date_revision: 1 });
    expect(await beczka.owed(nisko.conferenceIds[1]!)).toMatchObject({ CONFERENCE_DATE: 6 });
  });
});

describe('afterwards', () => {
  const decidedPoll = async () => {
    const poll = await beczka.openPoll(nisko);
    await beczka.sendDue();
    await beczka.save(nisko.people[0]!, poll, '+++', { comment: 'Po południu' });
    await decide(nisko, poll.id, poll.slots[0]!);
    return poll;
  };
  const conference = () => nisko.conferenceIds[1]!;

  it('a new poll moves the date: the calendar entry is replaced, old reminders are off', async () => {
    await decidedPoll();
    await beczka.sendDue();
    const again = await beczka.openPoll(nisko, { slots: [{ heldOn: '2023-12-14', startsAt: '11:00' }] });
    expect(await read(nisko, again.id)).toMatchObject({ revision: 2 });
    await decide(nisko, again.id, again.slots[0]!);
    expect(await conferenceOf(nisko)).toEqual({ state: 'DATED', day: '2023-12-14', date_revision: 2 });
    expect(await beczka.owed(conference())).toEqual({
      CONFERENCE_MOVED: 6,
      CONFERENCE_REMINDER_1: 6,
      CONFERENCE_REMINDER_14: 6,
      CONFERENCE_REMINDER_3: 6,
    });
    expect(await beczka.owed(conference(), 'CANCELLED')).toMatchObject({ CONFERENCE_REMINDER_14: 6 });
    const [moved] = await beczka.composed(NISKO, conference(), 'CONFERENCE_MOVED');
    const { calendar, letter } = moved!.result as ComposedMessage;
    expect(calendar).toMatchObject({ method: 'REQUEST', sequence: 2, day: '2023-12-14' });
    expect(letter.paragraphs[0]).toContain('zamiast 12 grudnia 2023 r. o godz. 9:00');
    const [old] = await beczka.composed(NISKO, conference(), 'CONFERENCE_DATE');
    expect(old!.result).toBe('SUPERSEDED');
  });

  it('a new poll that finds the same date says so once and moves nothing', async () => {
    await decidedPoll();
    await beczka.sendDue();
    const again = await beczka.openPoll(nisko);
    await decide(nisko, again.id, again.slots[0]!);
    expect(await conferenceOf(nisko)).toMatchObject({ date_revision: 1 });
    expect(await beczka.owed(again.id)).toEqual({ CONFERENCE_DATE_KEPT: 6 });
    expect(await beczka.owed(conference())).not.toHaveProperty('CONFERENCE_MOVED');
  });

  it('a new poll that finds the same date invites those whom only it has asked', async () => {
    await decidedPoll();
    await beczka.sendDue();
    const [known] = await beczka.rows<{ organization_id: string }>(
      'SELECT organization_id FROM participant WHERE id = $1',
      [nisko.people[0]!.id],
    );
    const { data } = await beczka.mutate(nisko.coordinator, 'createParticipant', 'CreateParticipantInput', {
      countyId: NISKO,
      organizationId: known!.organization_id,
      firstName: 'Ewa',
      lastName: 'Nowa',
      email: 'ewa@example.org',
    });
    const again = await beczka.openPoll(nisko);
    await decide(nisko, again.id, again.slots[0]!);
    expect(await beczka.owed(again.id)).toEqual({ CONFERENCE_DATE_KEPT: 6 });
    expect(await beczka.owed(conference())).toMatchObject({ CONFERENCE_DATE: 1, CONFERENCE_REMINDER_14: 7 });
    await beczka.rows('UPDATE participant SET deactivated_at = $2 WHERE id = $1', [
      data.createParticipant.id,
      NOW,
    ]);
  });

  it('whoever is being told the date at the moment it moves hears that it has moved', async () => {
    await decidedPoll();
    await beczka.rows(`UPDATE message SET state = 'SENDING', claim = gen_random_uuid()
                       WHERE occasion = 'CONFERENCE_DATE' AND participant_id = '${nisko.people[0]!.id}'`);
    const again = await beczka.openPoll(nisko, { slots: [{ heldOn: '2023-12-14', startsAt: '11:00' }] });
    await decide(nisko, again.id, again.slots[0]!);
    expect(await beczka.owed(conference())).toMatchObject({ CONFERENCE_DATE: 5, CONFERENCE_MOVED: 1 });
  });

  it('a conference that was held gets no other date from a poll that was left undecided', async () => {
    await decidedPoll();
    const again = await beczka.openPoll(nisko, {
      slots: [{ heldOn: '2023-12-20', startsAt: '09:00' }],
      quorumTotal: 6,
    });
    await act(nisko, 'closeDatePoll', 'DatePollRefInput', { id: again.id });
    expect(await state(again.id)).toBe('UNDECIDED');
    beczka.clock.set(new Date('2023-12-13T08:00:00Z'));
    expect(codeOf(await decide(nisko, again.id, again.slots[0]!))).toBe('CONFLICT');
    expect(await conferenceOf(nisko)).toMatchObject({ day: '2023-12-12' });
  });

  it('moving by hand needs a day that can work, or a reason', async () => {
    await decidedPoll();
    await beczka.sendDue();
    const move = (given: object) =>
      beczka.mutate(nisko.coordinator, 'moveConference', 'MoveConferenceInput', {
        countyId: NISKO,
        id: conference(),
        startsAt: '09:00',
        reason: 'Awaria ogrzewania.',
        ...given,
      });
    expect(codeOf(await move({ heldOn: '2023-12-16' }))).toBe('INVALID input.heldOn');
    expect(codeOf(await move({ heldOn: '2023-12-16', overrideReason: 'Inaczej się nie da.' }))).toBe('');
    const [letter] = await beczka.composed(NISKO, conference(), 'CONFERENCE_MOVED');
    expect((letter!.result as ComposedMessage).letter.paragraphs).toContain('Powód: Awaria ogrzewania.');
  });

  it('a cancelled conference is told once to everyone, and its poll is off', async () => {
    await decidedPoll();
    await beczka.sendDue();
    const again = await beczka.openPoll(nisko);
    await beczka.sendDue();
    const input = { countyId: NISKO, id: conference(), reason: 'Choroba eksperta.' };
    expect(codeOf(await beczka.mutate(nisko.coordinator, 'cancelConference', 'CancelInput', input))).toBe('');
    expect(await state(again.id)).toBe('CANCELLED');
    expect(await beczka.owed([conference(), again.id])).toEqual({ CONFERENCE_CANCELLED: 6 });
    const [letter] = await beczka.composed(NISKO, conference(), 'CONFERENCE_CANCELLED');
    expect((letter!.result as ComposedMessage).calendar).toMatchObject({ method: 'CANCEL', sequence: 2 });
    await beczka.rows(`UPDATE conference SET state = 'PLANNED', cancellation_reason = NULL`);
  });

  it('a conference cancelled while its first poll is open tells of the poll alone, and only those who were asked', async () => {
    const poll = await beczka.openPoll(nisko);
    await beczka.rows(
      `UPDATE message SET state = 'SENT', sent_at = now() WHERE occasion = 'POLL_INVITATION' AND participant_id = $1`,
      [nisko.people[0]!.id],
    );
    const input = { countyId: NISKO, id: conference(), reason: 'Brak środków.' };
    await beczka.mutate(nisko.coordinator, 'cancelConference', 'CancelInput', input);
    expect(await beczka.owed([conference(), poll.id])).toEqual({ POLL_CANCELLED: 1 });
    await beczka.rows(`UPDATE conference SET state = 'PLANNED', cancellation_reason = NULL`);
  });

  it('extending gives the silent new reminders and a word, and speaks to nobody who has answered', async () => {
    const poll = await beczka.openPoll(nisko);
    await beczka.sendDue();
    await beczka.save(nisko.people[0]!, poll, '+++');
    const extend = (deadline: string) =>
      act(nisko, 'extendDatePoll', 'ExtendDatePollInput', { id: poll.id, deadline });
    expect(codeOf(await extend('2023-11-10T11:00:00Z'))).toBe('INVALID input.deadline');
    expect(codeOf(await extend('2023-12-12T11:00:00Z'))).toBe('INVALID input.deadline');
    expect(codeOf(await extend('2023-11-27T11:00:00Z'))).toBe('');
    expect(await beczka.owed(poll.id)).toEqual({ POLL_EXTENDED: 5, POLL_REMINDER_1: 5, POLL_REMINDER_2: 5 });
    const letters = await beczka.composed(NISKO, poll.id, 'POLL_EXTENDED');
    expect(letters.every(({ result }) => result !== 'SUPERSEDED')).toBe(true);
  });

  it('the participant sees the poll, then the conference with its calendar file, and nobody else', async () => {
    await decidedPoll();
    const view = (token: string) =>
      beczka.api.ask(
        `{ participantView { firstName lastName organizationName language county { id }
           polls { id conferenceId state acceptsAnswers decidedSlotId comment slots { myChoice } }
           conferences { id ordinal state heldOn startsAt venueName agenda { startsAt } calendarFile } } }`,
        {},
        { token },
      );
    const { data, errors } = await view(nisko.people[0]!.token);
    expect(errors).toEqual([]);
    expect(data.participantView).toMatchObject({
      lastName: 'Kowalski 0',
      county: { id: NISKO },
      polls: [
        {
          conferenceId: nisko.conferenceIds[1],
          state: 'DECIDED',
          acceptsAnswers: false,
          comment: 'Po południu',
        },
      ],
    });
    // Those without a date are shown as well, each in its place.
    const { conferences } = data.participantView;
    expect(conferences.map(({ ordinal }: { ordinal: number }) => ordinal).toSorted()).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    const dated = conferences.find(({ heldOn }: { heldOn: string | null }) => heldOn);
    expect(dated).toMatchObject({
      ...{ ordinal: 2, state: 'DATED', heldOn: '2023-12-12', startsAt: '09:00', venueName: 'Aula' },
      calendarFile: expect.stringContaining('METHOD:PUBLISH'),
    });
    for (const one of conferences)
      if (one !== dated) expect(one).toMatchObject({ heldOn: null, calendarFile: null });
    const text = JSON.stringify((await view(nisko.people[1]!.token)).data);
    expect(text).not.toContain('Po południu');
    for (const { email } of nisko.people) expect(text).not.toContain(email);
    expect(codeOf(await view(`${NISKO}-${'a'.repeat(43)}`))).toBe('LINK_INVALID');
  });
});

describe('letters', () => {
  it.each(['pl', 'en'] as const)('every one can be looked at beforehand (%s)', async (language) => {
    const poll = await beczka.openPoll(nisko);
    await decide(nisko, poll.id, poll.slots[0]!);
    const preview = (subjectId: string, occasion: string) =>
      beczka.api.ask(
        `query ($c: ID!, $s: ID!, $o: String!, $l: Language!) {
          messagePreview(countyId: $c, subjectId: $s, occasion: $o, language: $l) { subject text html } }`,
        { c: NISKO, s: subjectId, o: occasion, l: language.toUpperCase() },
        nisko.coordinator,
      );
    const conference = nisko.conferenceIds[1]!;
    for (const [subject, occasions] of [
      [
        poll.id,
        'POLL_INVITATION POLL_REMINDER_1 POLL_REMINDER_2 POLL_EXTENDED POLL_CANCELLED POLL_DECIDED_NOTICE CONFERENCE_DATE_KEPT',
      ],
      [
        conference,
        'CONFERENCE_DATE CONFERENCE_MOVED CONFERENCE_CANCELLED CONFERENCE_REMINDER_14 CONFERENCE_REMINDER_3 CONFERENCE_REMINDER_1',
      ],
      [nisko.people[0]!.id, 'PERSONAL_LINK'],
    ] as const) {
      for (const occasion of occasions.split(' ')) {
        const { data, errors } = await preview(subject, occasion);
        expect([occasion, errors]).toEqual([occasion, []]);
        expect(data.messagePreview.text).not.toMatch(/undefined|null|\bNaN\b/);
        expect(data.messagePreview.text).toContain('Anna Nowak');
      }
    }
    expect(codeOf(await preview(poll.id, 'POLL_UNDECIDED_NOTICE'))).toBe('NOT_FOUND');
    expect(codeOf(await preview(randomUUID(), 'POLL_INVITATION'))).toBe('NOT_FOUND');
    expect(codeOf(await preview(poll.id, 'NO_SUCH'))).toBe('NOT_FOUND');
    expect(codeOf(await preview('x', 'POLL_INVITATION'))).toBe('INVALID subjectId');
  });

  it('a personal link is sent anew at most every ten minutes, to the registered address', async () => {
    const [person] = nisko.people;
    const resend = (id = person!.id, county = nisko) =>
      beczka.mutate(
        county.coordinator,
        'resendPersonalLink',
        'ParticipantRefInput',
        { countyId: county.id, id },
        'ok',
      );
    expect((await Promise.all([resend(), resend()])).map(codeOf).sort()).toEqual(['', 'CONFLICT']);
    expect(codeOf(await resend(person!.id, nowyDwor))).toBe('NOT_FOUND');
    const letters = async () =>
      (await beczka.composed(NISKO, person!.id, 'PERSONAL_LINK')).map(({ result }) =>
        result === 'SUPERSEDED' ? result : result.to.email,
      );
    expect(await letters()).toEqual([person!.email]);
    beczka.clock.set(new Date(NOW.getTime() + 10 * 60_000));
    expect(codeOf(await resend())).toBe('');
    // Should the first not have gone out by now, the second makes it needless.
    expect(await letters()).toEqual(['SUPERSEDED', person!.email]);
  });
});

describe('planning', () => {
  it('shows the days of a conference and suggests those that can work', async () => {
    const ask = (from?: string, to?: string) =>
      beczka.api.ask(
        `query ($c: ID!, $id: ID!, $from: IsoDay, $to: IsoDay) { conference(countyId: $c, id: $id) {
          datePoll { id } calendar(from: $from, to: $to) { day obstacles { kind message } }
          suggestedSlots(count: 3, startsAt: "10:00") { heldOn startsAt } } }`,
        { c: NISKO, id: nisko.conferenceIds[1], from, to },
        nisko.coordinator,
      );
    const { data, errors } = await ask();
    expect(errors).toEqual([]);
    expect(data.conference.datePoll).toBeNull();
    expect(data.conference.calendar).toHaveLength(31);
    expect(data.conference.calendar[24]).toMatchObject({
      day: '2023-12-25',
      obstacles: [{ kind: 'HOLIDAY' }, { kind: 'CHRISTMAS_BREAK' }],
    });
    expect(data.conference.suggestedSlots).toHaveLength(3);
    for (const [from, to] of [
      ['0000-01-01', '0000-01-02'],
      ['2023-12-02', '2023-12-01'],
      ['2023-01-01', '9999-12-31'],
    ]) {
      expect(codeOf(await ask(from, to))).toContain('INVALID');
    }
  });
});
