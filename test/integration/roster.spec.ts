import { randomUUID } from 'node:crypto';
import type { ComposedMessage } from '@beczka/notifications';
import { NISKO } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let organizationId: string;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  const [first] = await beczka.rows<{ id: string }>(
    `SELECT id FROM organization WHERE name = 'Organizacja 0'`,
  );
  organizationId = first!.id;
});
afterAll(() => beczka?.close());

beforeEach(async () => {
  beczka.clock.set(NOW);
  for (const table of ['message', 'date_poll', 'date_change', 'expert_day', 'venue_day'])
    await beczka.rows(`DELETE FROM ${table}`);
  await beczka.rows('DELETE FROM participant WHERE NOT id = ANY ($1)', [nisko.people.map(({ id }) => id)]);
  await beczka.rows('UPDATE participant SET unnoticed = false, deactivated_at = NULL');
  await beczka.rows(
    `UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL, date_revision = 0`,
  );
});

async function add(name = 'Ewa'): Promise<string> {
  const { data, errors } = await beczka.mutate(
    nisko.coordinator,
    'createParticipant',
    'CreateParticipantInput',
    {
      countyId: NISKO,
      organizationId,
      firstName: name,
      lastName: 'Nowa',
      email: `${name.toLowerCase()}@example.org`,
    },
  );
  expect(errors).toEqual([]);
  return data.createParticipant.id;
}
const change = (mutation: 'deactivateParticipant' | 'reactivateParticipant', id: string) =>
  beczka.mutate(nisko.coordinator, mutation, 'ParticipantRefInput', { countyId: NISKO, id });
const move = (heldOn: string) =>
  beczka.mutate(nisko.coordinator, 'moveConference', 'MoveConferenceInput', {
    ...{ countyId: NISKO, id: conference(), heldOn, startsAt: '09:00', reason: 'Awaria.' },
  });
const conference = () => nisko.conferenceIds[1]!;

/** What one person is owed, or has been sent, by occasion. */
async function owedTo(id: string): Promise<Record<string, string>> {
  const rows = await beczka.rows<{ occasion: string; state: string }>(
    'SELECT occasion, state FROM message WHERE participant_id = $1 ORDER BY occasion, revision',
    [id],
  );
  return Object.fromEntries(rows.map(({ occasion, state }) => [occasion, state]));
}
/** By a fresh link, for those of somebody who has left and come back are dead. */
async function answer(id: string, poll: { id: string; slots: string[] }, marks: string): Promise<void> {
  const { errors } = await beczka.save({ token: await beczka.linkFor(NISKO, id) }, poll, marks);
  expect(errors).toEqual([]);
}
const asked = async (pollId: string) =>
  (await beczka.rows('SELECT 1 FROM poll_invitation WHERE poll_id = $1', [pollId])).length;
const stateOf = async (pollId: string) =>
  (await beczka.rows<{ state: string }>('SELECT state FROM date_poll WHERE id = $1', [pollId]))[0]!.state;

/** What the pages say beforehand will be sent to newcomers: as many letters of each kind as then are owed. */
const promised = async () => {
  const { data, errors } = await beczka.api.ask(
    `{ welcome(countyId: "${NISKO}") { polls conferences } }`,
    {},
    nisko.coordinator,
  );
  expect(errors).toEqual([]);
  return data.welcome;
};

it('whoever adds somebody is told beforehand what will be sent', async () => {
  expect(await promised()).toEqual({ polls: 0, conferences: 0 });
  const decided = await beczka.openPoll(nisko);
  const input = { countyId: NISKO, id: decided.id, slotId: decided.slots[0], reason: 'Tak wyszło.' };
  await beczka.mutate(nisko.coordinator, 'decideDatePoll', 'DecideDatePollInput', input);
  expect(await promised()).toEqual({ polls: 0, conferences: 1 });
  await beczka.openPoll(nisko, {
    conferenceId: nisko.conferenceIds[2],
    slots: [{ heldOn: '2024-01-16', startsAt: '09:00' }],
  });
  expect(await promised()).toEqual({ polls: 1, conferences: 1 });
  const ewa = await add();
  await beczka.follow(NISKO);
  expect(await owedTo(ewa)).toMatchObject({ POLL_INVITATION: 'PENDING', CONFERENCE_DATE: 'PENDING' });
  // 22:00 in Warsaw, and the poll ends before a letter could go out.
  beczka.clock.set(new Date('2023-11-19T21:00:00Z'));
  await beczka.rows(`UPDATE date_poll SET deadline = '2023-11-20T05:30:00Z' WHERE state = 'OPEN'`);
  expect(await promised()).toEqual({ polls: 0, conferences: 1 });
});

describe('whoever comes while a poll is open', () => {
  it('is asked once, by however many workers, with the reminders ahead', async () => {
    const poll = await beczka.openPoll(nisko);
    await beczka.sendDue();
    beczka.clock.set(new Date('2023-11-06T12:00:00Z'));
    const ewa = await add();
    expect(await beczka.dueToFollow(NISKO)).toBe(true);
    await Promise.all([beczka.follow(NISKO), beczka.follow(NISKO), beczka.follow(NISKO)]);
    expect(await beczka.dueToFollow(NISKO)).toBe(false);
    expect(await owedTo(ewa)).toEqual({
      POLL_INVITATION: 'PENDING',
      POLL_REMINDER_1: 'PENDING',
      POLL_REMINDER_2: 'PENDING',
    });
    expect(await asked(poll.id)).toBe(4);
    await beczka.follow(NISKO);
    expect(await beczka.owed(poll.id)).toMatchObject({ POLL_INVITATION: 1, POLL_REMINDER_1: 4 });
  });

  it('is waited for, and counts like the others', async () => {
    const poll = await beczka.openPoll(nisko, { quorumTotal: 3 });
    const ewa = await add();
    await beczka.follow(NISKO);
    const [one, two, three] = nisko.people;
    await answer(one!.id, poll, '+--');
    await answer(two!.id, poll, '+--');
    await answer(three!.id, poll, '-+-');
    await beczka.settle(NISKO);
    expect(await stateOf(poll.id)).toBe('OPEN');
    await answer(ewa, poll, '+--');
    await beczka.settle(NISKO);
    expect(await stateOf(poll.id)).toBe('DECIDED');
  });

  it('by a list or by coming back, is asked too', async () => {
    const [gone] = nisko.people;
    await change('deactivateParticipant', gone!.id);
    await beczka.follow(NISKO);
    const poll = await beczka.openPoll(nisko);
    expect(await asked(poll.id)).toBe(2);
    const list = [
      'Imię;Nazwisko;E-mail;Organizacja;Sektor',
      'Adam;Listowy;adam@example.org;Organizacja 0;',
      `Jan;Kowalski 0;${gone!.email};Organizacja 0;`,
    ].join('\n');
    const { data, errors } = await beczka.mutate(
      nisko.coordinator,
      'previewParticipantImport',
      'PreviewParticipantImportInput',
      { countyId: NISKO, fileName: 'lista.csv', contentBase64: Buffer.from(list).toString('base64') },
    );
    expect(errors).toEqual([]);
    const input = { countyId: NISKO, id: data.previewParticipantImport.id };
    const applied = await beczka.mutate(
      nisko.coordinator,
      'applyParticipantImport',
      'ApplyParticipantImportInput',
      input,
    );
    expect(applied.errors).toEqual([]);
    await beczka.follow(NISKO);
    expect(await asked(poll.id)).toBe(4);
    expect(await owedTo(gone!.id)).toMatchObject({ POLL_INVITATION: 'PENDING' });
  });

  it('back before the poll has forgotten them, is owed again what was called off meanwhile, and nothing twice', async () => {
    const [sent, calledOff] = nisko.people;
    const poll = await beczka.openPoll(nisko);
    const invitation = `UPDATE message SET state = $2, sent_at = $3 WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`;
    await beczka.rows(invitation, [sent!.id, 'SENT', NOW]);
    await beczka.rows(invitation, [calledOff!.id, 'CANCELLED', null]);
    for (const { id } of [sent!, calledOff!]) {
      await change('deactivateParticipant', id);
      await change('reactivateParticipant', id);
    }
    await beczka.follow(NISKO);
    expect(await owedTo(sent!.id)).toMatchObject({ POLL_INVITATION: 'SENT' });
    expect(await owedTo(calledOff!.id)).toMatchObject({ POLL_INVITATION: 'PENDING' });
    expect(await asked(poll.id)).toBe(3);
  });

  it('is not asked when it is too late to answer, unless people are given longer', async () => {
    const poll = await beczka.openPoll(nisko, { deadline: '2023-11-20T05:30:00Z' });
    // 22:00 in Warsaw; the letter could go out at 7:00, and the poll ends at 6:30.
    beczka.clock.set(new Date('2023-11-19T21:00:00Z'));
    const ewa = await add();
    await beczka.follow(NISKO);
    expect(await owedTo(ewa)).toEqual({});
    expect(await beczka.dueToFollow(NISKO)).toBe(false);
    const longer = { countyId: NISKO, id: poll.id, deadline: '2023-11-22T12:00:00Z' };
    await beczka.mutate(nisko.coordinator, 'extendDatePoll', 'ExtendDatePollInput', longer);
    expect(await owedTo(ewa)).toMatchObject({ POLL_INVITATION: 'PENDING', POLL_REMINDER_1: 'PENDING' });

    beczka.clock.set(new Date('2023-11-22T12:00:00Z'));
    const late = await add('Zofia');
    await beczka.follow(NISKO);
    expect(await owedTo(late)).toEqual({});
  });

  it('too late to be asked is invited all the same once the date is set', async () => {
    const poll = await beczka.openPoll(nisko, { quorumTotal: 3 });
    await beczka.sendDue();
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    await beczka.settle(NISKO);
    expect(await stateOf(poll.id)).toBe('UNDECIDED');
    const ewa = await add();
    await beczka.follow(NISKO);
    expect(await owedTo(ewa)).toEqual({});
    const input = { countyId: NISKO, id: poll.id, slotId: poll.slots[0], reason: 'Tak wyszło.' };
    await beczka.mutate(nisko.coordinator, 'decideDatePoll', 'DecideDatePollInput', input);
    expect(await owedTo(ewa)).toMatchObject({
      CONFERENCE_DATE: 'PENDING',
      CONFERENCE_REMINDER_14: 'PENDING',
    });
    await beczka.follow(NISKO);
    expect(await beczka.owed(conference())).toMatchObject({ CONFERENCE_DATE: 4 });
  });

  it('is not lost to a poll that is being opened at that moment', async () => {
    const poll = await beczka.openPoll(nisko);
    await beczka.rows(`UPDATE date_poll SET state = 'DRAFT' WHERE id = $1`, [poll.id]);
    const opening = await beczka.connection();
    await opening.query('BEGIN');
    await opening.query('SELECT 1 FROM cycle WHERE id = $1 FOR UPDATE', [nisko.cycleId]);
    await opening.query(`UPDATE date_poll SET state = 'OPEN' WHERE id = $1`, [poll.id]);
    const ewa = await add();
    const following = beczka.follow(NISKO);
    await new Promise((soon) => setTimeout(soon, 200));
    await opening.query('COMMIT');
    opening.release();
    await following;
    expect(await owedTo(ewa)).toMatchObject({ POLL_INVITATION: 'PENDING' });
  });
});

describe('whoever comes when the date is set', () => {
  const dated = async () => {
    const poll = await beczka.openPoll(nisko);
    const input = { countyId: NISKO, id: poll.id, slotId: poll.slots[0], reason: 'Tak wyszło.' };
    await beczka.mutate(nisko.coordinator, 'decideDatePoll', 'DecideDatePollInput', input);
    await beczka.sendDue();
  };

  it('is invited once, to the date that the others hold, with the reminders ahead', async () => {
    await dated();
    beczka.clock.set(new Date('2023-12-05T12:00:00Z'));
    const ewa = await add();
    await Promise.all([beczka.follow(NISKO), beczka.follow(NISKO)]);
    expect(await owedTo(ewa)).toEqual({
      CONFERENCE_DATE: 'PENDING',
      CONFERENCE_REMINDER_1: 'PENDING',
      CONFERENCE_REMINDER_3: 'PENDING',
    });
    const letters = await beczka.composed(NISKO, conference(), 'CONFERENCE_DATE');
    const { result } = letters.find(({ message }) => message.participantId === ewa)!;
    expect((result as ComposedMessage).calendar).toMatchObject({ sequence: 1, day: '2023-12-12' });
  });

  it('hears like the others when it moves', async () => {
    await dated();
    const ewa = await add();
    await beczka.follow(NISKO);
    await beczka.sendDue();
    expect((await move('2023-12-14')).errors).toEqual([]);
    expect(await owedTo(ewa)).toMatchObject({ CONFERENCE_MOVED: 'PENDING' });
  });

  it('and knew an earlier date before leaving for a while, hears that it has moved', async () => {
    await dated();
    const [gone] = nisko.people;
    await change('deactivateParticipant', gone!.id);
    await move('2023-12-14');
    expect(await owedTo(gone!.id)).not.toHaveProperty('CONFERENCE_MOVED');
    await change('reactivateParticipant', gone!.id);
    await beczka.follow(NISKO);
    expect(await owedTo(gone!.id)).toMatchObject({ CONFERENCE_DATE: 'SENT', CONFERENCE_MOVED: 'PENDING' });
  });

  it('hears nothing of a conference that has begun or a cycle that is off', async () => {
    await dated();
    beczka.clock.set(new Date('2023-12-12T08:00:00Z'));
    const ewa = await add();
    await beczka.follow(NISKO);
    expect(await owedTo(ewa)).toEqual({});
    beczka.clock.set(NOW);
    await beczka.rows(`UPDATE cycle SET state = 'CANCELLED'`);
    const jan = await add('Jan');
    await beczka.follow(NISKO);
    expect(await owedTo(jan)).toEqual({});
    expect(await beczka.dueToFollow(NISKO)).toBe(false);
    await beczka.rows(`UPDATE cycle SET state = 'ACTIVE'`);
  });
});

describe('whoever leaves while a poll is open', () => {
  it('is waited for no longer and does not count', async () => {
    const poll = await beczka.openPoll(nisko, { quorumTotal: 2 });
    const [first, second, third] = nisko.people;
    await answer(third!.id, poll, '-+-');
    await answer(first!.id, poll, '+~-');
    await beczka.settle(NISKO);
    expect(await stateOf(poll.id)).toBe('OPEN');
    await change('deactivateParticipant', second!.id);
    expect(await beczka.dueToSettle(NISKO)).toBe(false);
    await beczka.follow(NISKO);
    expect(await beczka.dueToSettle(NISKO)).toBe(true);
    await beczka.settle(NISKO);
    expect(await stateOf(poll.id)).toBe('DECIDED');
    const [row] = await beczka.rows<{ day: string }>(
      `SELECT to_char(held_on, 'YYYY-MM-DD') AS day FROM conference WHERE id = $1`,
      [conference()],
    );
    expect(row!.day).toBe('2023-12-13');
    expect(await owedTo(second!.id)).not.toHaveProperty('CONFERENCE_DATE');
  });

  it('takes their answer with them', async () => {
    const poll = await beczka.openPoll(nisko, { quorumTotal: 2 });
    const [first, second, third] = nisko.people;
    await answer(first!.id, poll, '+--');
    await answer(second!.id, poll, '+--');
    await change('deactivateParticipant', first!.id);
    await beczka.follow(NISKO);
    await answer(third!.id, poll, '-+-');
    await beczka.settle(NISKO);
    expect(await stateOf(poll.id)).toBe('UNDECIDED');
  });
});

it('somebody whom nobody has looked at yet is found in the database, whatever became of the queue', async () => {
  await beczka.openPoll(nisko);
  const id = randomUUID();
  await beczka.rows(
    `INSERT INTO participant (county_id, id, organization_id, first_name, last_name, email)
     VALUES ($1, $2, $3, 'Ola', 'Cicha', 'ola@example.org')`,
    [NISKO, id, organizationId],
  );
  expect(await beczka.dueToFollow(NISKO)).toBe(true);
  await beczka.follow(NISKO);
  expect(await owedTo(id)).toMatchObject({ POLL_INVITATION: 'PENDING' });
});
