import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let poll: { id: string; slots: string[] };

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO);
});
afterAll(() => beczka?.close());

beforeEach(async () => {
  beczka.clock.set(NOW);
  poll = await beczka.openPoll(nisko);
});

/** Every test has a poll of its own; a conference has one at a time. */
afterEach(async () => {
  await beczka.rows('DELETE FROM message');
  await beczka.rows(
    `UPDATE date_poll SET state = 'CANCELLED', closed_at = now() WHERE state IN ('DRAFT', 'OPEN')`,
  );
});

const stored = (participantId: string) =>
  beczka.rows<{ slot_id: string; choice: string }>(
    `SELECT slot_id, choice FROM answer JOIN date_slot s ON s.id = slot_id
     WHERE answer.poll_id = $1 AND participant_id = $2 ORDER BY s.held_on`,
    [poll.id, participantId],
  );
const marks = async (participantId: string) =>
  (await stored(participantId))
    .map(({ choice }) => ({ YES: '+', IF_NEED_BE: '~', NO: '-' })[choice])
    .join('');
const codeOf = ({ errors }: { errors: { extensions: { code: string; field?: string } }[] }) =>
  errors.map(({ extensions: { code, field } }) => (field ? `${code} ${field}` : code)).join();

describe('saving answers', () => {
  it('keeps what is said and gives the poll as it is now', async () => {
    const [person] = nisko.people;
    const { data, errors } = await beczka.save(person!, poll, '+-~', { comment: ' Po 12:00 łatwiej. ' });
    expect(errors).toEqual([]);
    expect(data.saveAnswers).toMatchObject({
      id: poll.id,
      state: 'OPEN',
      acceptsAnswers: true,
      comment: 'Po 12:00 łatwiej.',
      respondedAt: NOW.toISOString(),
      ordinal: 2,
      slots: [
        { heldOn: '2023-12-12', startsAt: '09:00', myChoice: 'YES' },
        { heldOn: '2023-12-13', myChoice: 'NO' },
        { heldOn: '2023-12-15', startsAt: '10:00', myChoice: 'IF_NEED_BE' },
      ],
    });
  });

  it('leaves slots that are not named, and a comment left out, as they were', async () => {
    const [person] = nisko.people;
    await beczka.save(person!, poll, '++.', { comment: 'pierwszy' });
    const { data } = await beczka.save(person!, poll, '-.+');
    expect(await marks(person!.id)).toBe('-++');
    expect(data.saveAnswers.comment).toBe('pierwszy');
    for (const comment of ['  ', '', null]) {
      await beczka.save(person!, poll, '-..', { comment: 'drugi' });
      const blank = await beczka.save(person!, poll, '-..', { comment });
      expect(blank.data.saveAnswers.comment).toBeNull();
    }
  });

  it('reminds nobody who has answered', async () => {
    const [person] = nisko.people;
    const before = await beczka.owed(poll.id);
    expect(before).toEqual({ POLL_INVITATION: 6, POLL_REMINDER_1: 6, POLL_REMINDER_2: 6 });
    await beczka.save(person!, poll, '+..');
    expect(await beczka.owed(poll.id)).toEqual({
      POLL_INVITATION: 6,
      POLL_REMINDER_1: 5,
      POLL_REMINDER_2: 5,
    });
    await beczka.sendDue();
    beczka.clock.set(new Date(NOW.getTime() + 3 * 3_600_000));
    const letters = await beczka.composed(NISKO, poll.id, 'POLL_REMINDER_1');
    expect(
      letters.filter(({ result }) => result === 'SUPERSEDED').map(({ message }) => message.participantId),
    ).toEqual([person!.id]);
  });
});

describe('refused, with nothing written', () => {
  const nothing = async () => {
    expect(await beczka.rows('SELECT 1 FROM answer WHERE poll_id = $1', [poll.id])).toEqual([]);
    expect(
      await beczka.rows('SELECT 1 FROM poll_invitation WHERE poll_id = $1 AND responded_at IS NOT NULL', [
        poll.id,
      ]),
    ).toEqual([]);
    expect(await beczka.owed(poll.id)).toMatchObject({ POLL_REMINDER_1: 6, POLL_REMINDER_2: 6 });
  };

  it.each([
    ['no token at all', async () => undefined],
    ['a token of no shape', async () => 'abc'],
    ['an unknown token', async () => `${NISKO}-${'x'.repeat(43)}`],
    ['a token of another county', async () => nisko.people[0]!.token.replace(NISKO, NOWY_DWOR)],
    ['an expired token', async () => beczka.linkFor(NISKO, nisko.people[0]!.id, NOW)],
  ])('%s', async (_, token) => {
    const answer = await beczka.save({ token: (await token()) as string }, poll, '+++');
    expect(codeOf(answer)).toMatch(/^LINK_INVALID$/);
    await nothing();
  });

  it('a poll that is closed, by its state or by the clock', async () => {
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    expect(codeOf(await beczka.save(nisko.people[0]!, poll, '+++'))).toBe('POLL_CLOSED');
    await nothing();
    beczka.clock.set(NOW);
    await beczka.rows(`UPDATE date_poll SET state = 'CANCELLED', closed_at = now() WHERE id = $1`, [poll.id]);
    expect(codeOf(await beczka.save(nisko.people[0]!, poll, '+++'))).toBe('POLL_CLOSED');
  });

  it('a poll that does not ask this person, or is not there', async () => {
    await beczka.rows('DELETE FROM poll_invitation WHERE poll_id = $1 AND participant_id = $2', [
      poll.id,
      nisko.people[1]!.id,
    ]);
    expect(codeOf(await beczka.save(nisko.people[1]!, poll, '+++'))).toBe('NOT_FOUND');
    expect(codeOf(await beczka.save(nisko.people[0]!, { ...poll, id: randomUUID() }, '+++'))).toBe(
      'NOT_FOUND',
    );
  });

  it('a slot of another poll, named by its place', async () => {
    const foreign = { id: poll.id, slots: [poll.slots[0]!, poll.slots[1]!, randomUUID()] };
    expect(codeOf(await beczka.save(nisko.people[0]!, foreign, '+++'))).toBe(
      'UNKNOWN_SLOT input.answers.2.slotId',
    );
    await nothing();
  });

  it.each([
    ['a malformed poll', { pollId: 'x' }, 'INVALID input.pollId'],
    ['no answers', { answers: [] }, 'INVALID input.answers'],
    [
      'a malformed slot',
      { answers: [{ slotId: "'; DROP TABLE answer; --", choice: 'YES' }] },
      'INVALID input.answers.0.slotId',
    ],
    ['a long comment', { comment: 'ż'.repeat(1001) }, 'INVALID input.comment'],
    [
      'a comment of marks that count for nothing',
      { comment: `a${'\uFE0F'.repeat(2000)}` },
      'INVALID input.comment',
    ],
    ['a comment with a NUL', { comment: 'a\u0000b' }, 'INVALID input.comment'],
    ['a megabyte', { comment: 'x'.repeat(1_000_000) }, 'INVALID input.comment'],
  ])('%s', async (_, given, expected) => {
    expect(codeOf(await beczka.save(nisko.people[0]!, poll, '+++', given))).toBe(expected);
    await nothing();
  });

  it('the same slot twice', async () => {
    const [slot] = poll.slots;
    const twice = { answers: [slot, slot!.toUpperCase()].map((slotId) => ({ slotId, choice: 'YES' })) };
    expect(codeOf(await beczka.save(nisko.people[0]!, poll, '', twice))).toBe(
      'INVALID input.answers.1.slotId',
    );
  });

  it('takes a comment of exactly a thousand characters, and one that is not a text for the database', async () => {
    expect((await beczka.save(nisko.people[0]!, poll, '+', { comment: '🛢'.repeat(1000) })).errors).toEqual(
      [],
    );
    expect((await beczka.save(nisko.people[0]!, poll, '+', { comment: 'a\ud800b' })).errors).toEqual([]);
  });
});

describe('at the same time', () => {
  it('two saves of one person both succeed, and the last one stands whole', async () => {
    const [person] = nisko.people;
    for (let round = 0; round < 15; round++) {
      const saves = await Promise.all(
        ['+++', '---', '~~~', '+++', '---'].map((m) => beczka.save(person!, poll, m)),
      );
      expect(saves.flatMap(({ errors }) => errors)).toEqual([]);
      expect(['+++', '---', '~~~']).toContain(await marks(person!.id));
    }
  });

  it('many people save at once', async () => {
    const saves = await Promise.all(
      [...nisko.people, ...nisko.people, ...nisko.people].map((person) => beczka.save(person, poll, '+-~')),
    );
    expect(saves.flatMap(({ errors }) => errors)).toEqual([]);
    for (const { id } of nisko.people) expect(await marks(id)).toBe('+-~');
  });

  it('an answer waits for a decision under way, and then finds the poll closed', async () => {
    const decider = await beczka.connection();
    await decider.query('BEGIN');
    await decider.query('SELECT 1 FROM date_poll WHERE id = $1 FOR UPDATE', [poll.id]);
    await decider.query(`UPDATE date_poll SET state = 'CANCELLED', closed_at = now() WHERE id = $1`, [
      poll.id,
    ]);
    const saving = beczka.save(nisko.people[0]!, poll, '+++');
    await pause(500);
    await decider.query('COMMIT');
    decider.release();
    expect(codeOf(await saving)).toBe('POLL_CLOSED');
    expect(await marks(nisko.people[0]!.id)).toBe('');
  });

  it('an answer either comes before the decision and counts, or is told that the poll is closed', async () => {
    for (let round = 0; round < 8; round++) {
      await beczka.rows('UPDATE conference SET state = $1, held_on = NULL, starts_at = NULL', ['PLANNED']);
      await beczka.rows('DELETE FROM venue_day');
      await beczka.rows(`UPDATE date_poll SET state = 'CANCELLED', closed_at = now() WHERE state = 'OPEN'`);
      poll = await beczka.openPoll(nisko, { quorumTotal: 1 });
      const saves = nisko.people.map((person) => beczka.save(person, poll, '++-'));
      const ref = { countyId: NISKO, id: poll.id };
      const closed = await beczka.mutate(
        nisko.coordinator,
        'closeDatePoll',
        'DatePollRefInput',
        ref,
        'state closedAt slots { tally { yes } } respondedCount',
      );
      expect(closed.errors).toEqual([]);
      const done = await Promise.all(saves);
      const accepted = done.filter(({ errors }) => !errors.length).length;
      expect(
        done
          .filter(({ errors }) => errors.length)
          .map(codeOf)
          .every((code) => code === 'POLL_CLOSED'),
      ).toBe(true);
      const { state, respondedCount, slots } = closed.data.closeDatePoll;
      expect(respondedCount).toBe(accepted);
      expect(slots[0].tally.yes).toBe(accepted);
      expect(state).toBe(accepted ? 'DECIDED' : 'UNDECIDED');
    }
  });
});
