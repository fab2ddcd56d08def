import { NISKO } from '../support/people.js';
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

const minuteLater = () => beczka.clock.set(new Date(beczka.clock.now().getTime() + 60_000));

describe('sent again by itself', () => {
  const before = { sentAgain: true, seenAt: null };

  it('is saved where nothing was saved since', async () => {
    const [person] = nisko.people;
    expect(codeOf(await beczka.save(person!, poll, '+-~', before))).toBe('');
    const { data } = await beczka.save(person!, poll, '++~');
    minuteLater();
    const seenAt = data.saveAnswers.respondedAt;
    expect(codeOf(await beczka.save(person!, poll, '--~', { sentAgain: true, seenAt }))).toBe('');
    expect(await marks(person!.id)).toBe('--~');
  });

  it('does not undo what was saved since, from whatever device', async () => {
    const [person] = nisko.people;
    await beczka.save(person!, poll, '---', { comment: 'Nie dam rady.' });
    expect(codeOf(await beczka.save(person!, poll, '+++', before))).toBe('CONFLICT');
    expect(codeOf(await beczka.save(person!, poll, '---', { ...before, comment: 'Jednak?' }))).toBe(
      'CONFLICT',
    );
    expect(await marks(person!.id)).toBe('---');
    // By hand it stands.
    expect(codeOf(await beczka.save(person!, poll, '+++'))).toBe('');
  });

  it('is welcome when it is what was saved: the first time it had come through', async () => {
    const [person] = nisko.people;
    const said = { comment: 'Dojadę.' };
    await beczka.save(person!, poll, '+~-', said);
    minuteLater();
    expect(codeOf(await beczka.save(person!, poll, '+~-', { ...said, ...before }))).toBe('');
    const events = await beczka.rows(
      `SELECT FROM audit_event WHERE action = 'ANSWERED' AND subject_id = $1`,
      [poll.id],
    );
    expect(events).toHaveLength(1);
  });

  it('gives way to another that is being saved at the same moment', async () => {
    const [person] = nisko.people;
    const [first, second] = await Promise.all([
      beczka.save(person!, poll, '+++', before),
      beczka.save(person!, poll, '---', before),
    ]);
    expect([codeOf(first!), codeOf(second!)].sort()).toEqual(['', 'CONFLICT']);
  });
});

describe('how the dates suit others', () => {
  const asked = async (person: { token: string }) =>
    (
      await beczka.api.ask(
        '{ participantView { polls { id agreement { among slots { slotId agreement } } } } }',
        {},
        person,
      )
    ).data.participantView.polls.find(({ id }: { id: string }) => id === poll.id).agreement;
  const shows = (when: string) =>
    beczka.rows('UPDATE date_poll SET shows_agreement = $2 WHERE id = $1', [poll.id, when]);

  it('is told where the county wishes it, by fives, in thirds', async () => {
    const [first, ...others] = nisko.people;
    for (const person of others.slice(0, 4)) await beczka.save(person, poll, '+--');
    await shows('ALWAYS');
    expect(await asked(first!)).toBeNull();
    await beczka.save(others[4]!, poll, '+~-');
    const told = await asked(first!);
    expect(told.among).toBe(5);
    expect(
      poll.slots.map((id) => told.slots.find(({ slotId }: { slotId: string }) => slotId === id).agreement),
    ).toEqual(['MOST', 'FEW', 'FEW']);

    await shows('AFTER_ANSWERING');
    expect(await asked(first!)).toBeNull();
    // The sixth answer shows nothing of itself.
    await beczka.save(first!, poll, '-++');
    expect(await asked(first!)).toEqual(told);
    // Nor does it when one of the others answers once more.
    minuteLater();
    await beczka.save(others[0]!, poll, '+--');
    expect(await asked(first!)).toEqual(told);
    await shows('NEVER');
    expect(await asked(first!)).toBeNull();
  });
});
