import { randomUUID } from 'node:crypto';
import type { ComposedMessage } from '@beczka/notifications';
import { startApi } from '../support/app.js';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
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
  await beczka.rows('DELETE FROM message');
  await beczka.rows('DELETE FROM date_poll');
  poll = await beczka.openPoll(nisko);
});

const codeOf = ({ errors }: { errors: { extensions: { code: string; field?: string } }[] }) =>
  errors.map(({ extensions: { code, field } }) => (field ? `${code} ${field}` : code)).join();
const act = (name: string, type: string, input: object, fields = 'id') =>
  beczka.mutate(nisko.coordinator, name, type, { countyId: NISKO, id: poll.id, ...input }, fields);
const add = (given: object = {}) =>
  act(
    'addDateSlot',
    'AddDateSlotInput',
    { heldOn: '2023-12-14', startsAt: '09:00', key: randomUUID(), ...given },
    'id slots { id heldOn addedAt tally { unanswered } }',
  );
const look = async (fields: string, caller: { cookie: string } = nisko.coordinator) => {
  const { data, errors } = await beczka.api.ask(
    `query ($c: ID!, $id: ID!) { datePoll(countyId: $c, id: $id) { ${fields} } }`,
    { c: NISKO, id: poll.id },
    caller,
  );
  expect(errors).toEqual([]);
  return data.datePoll;
};
const journal = async () => {
  const { data } = await beczka.api.ask(
    'query ($c: ID!, $id: ID!) { journal(countyId: $c, subjectId: $id) { events { who sentence changes { label after } } } }',
    { c: NISKO, id: poll.id },
    nisko.coordinator,
  );
  return data.journal.events as {
    who: string;
    sentence: string;
    changes: { label: string; after: string }[];
  }[];
};

describe('a date added to an open poll', () => {
  it('is asked of those who have answered, once for all that are added within a while, and of nobody else', async () => {
    const [first, second] = nisko.people;
    await beczka.sendDue();
    await beczka.save(first!, poll, '+-~');
    await beczka.save(second!, poll, '-..');
    await add();
    beczka.clock.set(new Date(NOW.getTime() + 5 * 60_000));
    const { data, errors } = await add({ heldOn: '2023-12-18' });
    expect(errors).toEqual([]);
    expect(data.addDateSlot.slots.map(({ heldOn }: { heldOn: string }) => heldOn)).toEqual([
      '2023-12-12',
      '2023-12-13',
      '2023-12-14',
      '2023-12-15',
      '2023-12-18',
    ]);
    expect(await beczka.owed(poll.id)).toEqual({
      POLL_REMINDER_1: 4,
      POLL_REMINDER_2: 4,
      POLL_SLOT_ADDED: 2,
    });
    expect(await beczka.owed(poll.id, 'CANCELLED')).toMatchObject({ POLL_SLOT_ADDED: 2 });
    const [letter] = (await beczka.composed(NISKO, poll.id, 'POLL_SLOT_ADDED')).filter(
      ({ message }) => message.revision === 2,
    );
    const { letter: written } = letter!.result as ComposedMessage;
    expect(written.subject).toBe('II konferencja: przybyło terminów do wyboru');
    expect(written.facts!.find(({ label }) => label === 'Nowe terminy')!.value).toBe(
      'czwartek, 14 grudnia 2023 r., godz. 9:00\nponiedziałek, 18 grudnia 2023 r., godz. 9:00',
    );
  });

  it('is marked on the page of whoever has answered, and their answers stay', async () => {
    const [first] = nisko.people;
    await beczka.save(first!, poll, '+-~');
    await add();
    const { data } = await beczka.api.ask(
      'query { participantView { polls { slots { heldOn myChoice isNew } } } }',
      {},
      { token: first!.token },
    );
    expect(data.participantView.polls[0].slots).toEqual([
      { heldOn: '2023-12-12', myChoice: 'YES', isNew: false },
      { heldOn: '2023-12-13', myChoice: 'NO', isNew: false },
      { heldOn: '2023-12-14', myChoice: null, isNew: true },
      { heldOn: '2023-12-15', myChoice: 'IF_NEED_BE', isNew: false },
    ]);
  });

  it('is no longer asked of whoever has answered it meanwhile', async () => {
    const [first, second] = nisko.people;
    await beczka.save(first!, poll, '+-~');
    await beczka.save(second!, poll, '+-~');
    const added = (await add()).data.addDateSlot.slots[2].id;
    await beczka.save(first!, { id: poll.id, slots: [added] }, '+');
    const letters = await beczka.composed(NISKO, poll.id, 'POLL_SLOT_ADDED');
    const superseded = letters.filter(({ result }) => result === 'SUPERSEDED');
    expect(superseded.map(({ message }) => message.participantId)).toEqual([first!.id]);
  });

  it('keeps a poll open that would have been settled', async () => {
    for (const person of nisko.people) await beczka.save(person, poll, '~--');
    await add();
    await beczka.settle(NISKO);
    expect((await look('state')).state).toBe('OPEN');
    const slots = [...poll.slots, (await look('slots { id }')).slots[2].id];
    for (const person of nisko.people) await beczka.save(person, { id: poll.id, slots }, '...-');
    await beczka.settle(NISKO);
    expect((await look('state')).state).toBe('DECIDED');
  });

  it('is added once by a form that is sent twice, and told of in the journal', async () => {
    await beczka.save(nisko.people[0]!, poll, '+-~');
    const key = randomUUID();
    const twice = await Promise.all([add({ key }), add({ key })]);
    expect(twice.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await look('slots { id }')).slots).toHaveLength(4);
    expect(await beczka.owed(poll.id)).toMatchObject({ POLL_SLOT_ADDED: 1 });
    expect(codeOf(await add())).toBe('INVALID input.heldOn');
    const [event] = await journal();
    expect(event!.changes).toContainEqual({
      label: 'Proponowany termin',
      after: '14 grudnia 2023 r., godz. 9:00',
    });
  });

  it.each([
    ['a weekend', { heldOn: '2023-12-16' }, 'INVALID input.heldOn'],
    ['a weekend with a reason', { heldOn: '2023-12-16', overrideReason: 'Tylko wtedy.' }, ''],
    [
      'a day gone by, whatever the reason',
      { heldOn: '2023-10-31', overrideReason: 'tak' },
      'INVALID input.heldOn',
    ],
    ['a date that is offered already', { heldOn: '2023-12-12' }, 'INVALID input.heldOn'],
    ['an hour at which it would not end the same day', { startsAt: '23:00' }, 'INVALID input.startsAt'],
    ['no day', { heldOn: 'jutro' }, 'INVALID input.heldOn'],
    ['a day before answers are in', { heldOn: '2023-11-21' }, 'INVALID input.heldOn'],
  ])('obeys the rules of the calendar: %s', async (_, given, expected) => {
    expect(codeOf(await add(given))).toBe(expected);
    expect((await look('slots { id }')).slots).toHaveLength(expected ? 3 : 4);
  });

  it('is no thirteenth one, and none after the time is up or the date is chosen', async () => {
    const days = ['05', '06', '07', '08', '11', '14', '18', '19', '20'];
    for (const day of days) expect(codeOf(await add({ heldOn: `2023-12-${day}` }))).toBe('');
    expect(codeOf(await add({ heldOn: '2023-12-21' }))).toBe('INVALID input.heldOn');
    await beczka.rows('DELETE FROM date_slot WHERE added_at IS NOT NULL');
    beczka.clock.set(new Date('2023-11-20T10:30:00Z'));
    expect(codeOf(await add())).toBe('INVALID input.heldOn');
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    expect(codeOf(await add())).toBe('CONFLICT');
    await beczka.settle(NISKO);
    expect(codeOf(await add())).toBe('CONFLICT');
  });
});

describe('the call list', () => {
  const PEOPLE = `people { participant { id } required respondedAt choices comment calledAt calledBy { id } byTelephone
    recordedBy { id } lastMessage { occasionName fate reason } }`;
  const record = (participantId: string, marks: string, given: object = {}) =>
    act('recordAnswers', 'RecordAnswersInput', {
      participantId,
      answers: beczka.answers(poll.slots, marks),
      seenResponse: null,
      ...given,
    });
  const personOf = async (id: string) =>
    (await look(PEOPLE)).people.find((one: { participant: { id: string } }) => one.participant.id === id);

  it('tells what became of the last message, and who has telephoned when', async () => {
    const [first, second, third] = nisko.people;
    await beczka.sendDue();
    await beczka.rows(
      `UPDATE message SET state = 'FAILED', last_error = '550 5.1.1 no such user' WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [second!.id],
    );
    const mark = (called: boolean) =>
      act('markCalled', 'MarkCalledInput', { participantId: first!.id, called });
    expect(codeOf(await mark(true))).toBe('');
    expect(codeOf(await mark(true))).toBe('');
    expect(await personOf(first!.id)).toMatchObject({
      calledAt: NOW.toISOString(),
      calledBy: { id: nisko.coordinator.id },
      lastMessage: { occasionName: 'Prośba o odpowiedź', fate: 'SENT', reason: null },
    });
    expect((await personOf(second!.id)).lastMessage).toMatchObject({
      fate: 'FAILED',
      reason: expect.any(String),
    });
    expect((await personOf(third!.id)).calledAt).toBeNull();
    expect((await journal()).filter(({ sentence }) => sentence.startsWith('Zaznaczono'))).toHaveLength(1);
    await mark(false);
    expect((await personOf(first!.id)).calledAt).toBeNull();
  });

  it('takes down what somebody says by telephone; they are told, and can change it', async () => {
    const [first] = nisko.people;
    expect(codeOf(await record(first!.id, '+-~', { comment: 'Dojedzie później.' }))).toBe('');
    expect(await personOf(first!.id)).toMatchObject({
      respondedAt: NOW.toISOString(),
      choices: ['YES', 'NO', 'IF_NEED_BE'],
      comment: 'Dojedzie później.',
      byTelephone: true,
      recordedBy: { id: nisko.coordinator.id },
    });
    expect(await beczka.owed(poll.id)).toMatchObject({ POLL_REMINDER_1: 5, POLL_REMINDER_2: 5 });
    const because = await beczka.rows(
      `SELECT DISTINCT cancelled_because FROM message WHERE subject_id = $1 AND state = 'CANCELLED'`,
      [poll.id],
    );
    expect(because).toEqual([{ cancelled_because: 'ANSWERED' }]);
    expect(await beczka.dueToSettle(NISKO)).toBe(true);
    const [event] = await journal();
    expect(event).toMatchObject({
      who: 'Osoba COORDINATOR',
      sentence: expect.stringContaining('przez telefon'),
    });
    expect(event!.changes).toContainEqual({ label: 'Uczestnik', after: 'Jan Kowalski 0' });
    const view = async () => {
      const { data } = await beczka.api.ask(
        'query { participantView { polls { recordedByOffice } } }',
        {},
        { token: first!.token },
      );
      return data.participantView.polls[0].recordedByOffice;
    };
    expect(await view()).toBe(true);
    beczka.clock.set(new Date(NOW.getTime() + 60_000));
    await beczka.save(first!, poll, '-..');
    expect(await view()).toBe(false);
    expect((await personOf(first!.id)).choices).toEqual(['NO', 'NO', 'IF_NEED_BE']);
  });

  it('never overwrites what was saved since it was looked at, and saves once what is sent twice', async () => {
    const [first, second] = nisko.people;
    const twice = await Promise.all([record(first!.id, '+++'), record(first!.id, '+++')]);
    expect(twice.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await journal()).filter(({ sentence }) => sentence.includes('przez telefon'))).toHaveLength(1);
    await beczka.save(second!, poll, '---');
    expect(codeOf(await record(second!.id, '+++'))).toBe('CONFLICT');
    expect((await personOf(second!.id)).choices).toEqual(['NO', 'NO', 'NO']);
    expect(codeOf(await record(second!.id, '+..', { seenResponse: NOW.toISOString() }))).toBe('');
    expect((await personOf(second!.id)).choices).toEqual(['YES', 'NO', 'NO']);
  });

  it('refuses strangers, dates of other polls, and a poll that is over', async () => {
    const [first] = nisko.people;
    expect(codeOf(await record(randomUUID(), '+++'))).toBe('NOT_FOUND');
    const strange = { answers: [{ slotId: randomUUID(), choice: 'YES' }] };
    expect(codeOf(await record(first!.id, '+', strange))).toBe('UNKNOWN_SLOT input.answers.0.slotId');
    expect(codeOf(await record(first!.id, '...'))).toBe('INVALID input.answers');
    beczka.clock.set(new Date('2023-11-20T11:00:00Z'));
    expect(codeOf(await record(first!.id, '+++'))).toBe('POLL_CLOSED');
    expect((await personOf(first!.id)).respondedAt).toBeNull();
  });

  it('notes nothing of somebody who has left meanwhile', async () => {
    const first = nisko.people[0]!;
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [first.id]);
    const called = { participantId: first.id, called: true };
    expect(codeOf(await record(first.id, '+++', { comment: 'Za późno.' }))).toBe('CONFLICT');
    expect(codeOf(await act('markCalled', 'MarkCalledInput', called))).toBe('CONFLICT');
    expect(
      await beczka.rows(
        'SELECT FROM poll_invitation WHERE participant_id = $1 AND num_nonnulls(comment, called_at, responded_at) > 0',
        [first.id],
      ),
    ).toEqual([]);
    await beczka.rows('UPDATE participant SET deactivated_at = NULL WHERE id = $1', [first.id]);
  });

  it('is part of the copy of a person’s data, and goes with them', async () => {
    const [first] = nisko.people;
    const manager = await beczka.member('MANAGER', NISKO);
    await act('markCalled', 'MarkCalledInput', { participantId: first!.id, called: true });
    const copy = await beczka.mutate(
      manager,
      'exportPersonalData',
      'ExportPersonalDataInput',
      { countyId: NISKO, id: first!.id, format: 'JSON' },
      'content',
    );
    expect(JSON.parse(copy.data.exportPersonalData.content).answers.at(-1)).toMatchObject({
      calledAt: expect.stringContaining('2023-11-02'),
      byTelephone: false,
    });
  });
});

describe('what the answers come to', () => {
  it('is told by sector and municipality, slot by slot', async () => {
    const [first, second, third] = nisko.people;
    await beczka.rows(
      `WITH place AS (INSERT INTO municipality (county_id, id, name) VALUES ($1, gen_random_uuid(), 'Ulanów') RETURNING id)
       UPDATE organization SET municipality_id = place.id FROM place WHERE county_id = $1
         AND organization.id = (SELECT organization_id FROM participant WHERE county_id = $1 AND id = $2)`,
      [NISKO, first!.id],
    );
    await beczka.save(first!, poll, '+-~');
    await beczka.save(second!, poll, '+..');
    await beczka.save(third!, poll, '-++');
    const { answersBySector, answersByMunicipality } = await look(
      `answersBySector { sector { code } invited responded slots { yes ifNeedBe no } }
       answersByMunicipality { municipality { name } invited responded slots { yes ifNeedBe no } }`,
    );
    expect(answersBySector[0]).toMatchObject({
      invited: 2,
      responded: 2,
      slots: [
        { yes: 2, ifNeedBe: 0, no: 0 },
        { yes: 0, ifNeedBe: 0, no: 1 },
        { yes: 0, ifNeedBe: 1, no: 0 },
      ],
    });
    expect(answersByMunicipality).toMatchObject([
      { municipality: { name: 'Ulanów' }, invited: 1, responded: 1 },
      { municipality: null, invited: 5, responded: 2 },
    ]);
    await beczka.rows('UPDATE organization SET municipality_id = NULL');
    await beczka.rows('DELETE FROM municipality');
  });

  it('says of each date that fell out why, and of each that is behind what put another before it', async () => {
    for (const person of nisko.people.slice(0, 3)) await beczka.save(person, poll, '++-');
    await beczka.save(nisko.people[3]!, poll, '+--');
    const { slots } = await look('slots { tally { rank reasons behind } }');
    expect(slots.map(({ tally }: { tally: object }) => tally)).toEqual([
      { rank: 1, reasons: [], behind: null },
      {
        rank: 2,
        reasons: [],
        behind: expect.stringContaining(
          'Wyprzedza go 12 grudnia, godz. 9:00, bo ma więcej punktów: 4 wobec 3',
        ),
      },
      { rank: null, reasons: ['brakuje 2 osób'], behind: null },
    ]);
  });

  it('remembers when each person first answered, however often they change it', async () => {
    const [first, second] = nisko.people;
    await beczka.save(first!, poll, '+-~');
    beczka.clock.set(new Date(NOW.getTime() + 3_600_000));
    await beczka.save(first!, poll, '---');
    await beczka.save(second!, poll, '---');
    expect((await look('firstResponses')).firstResponses).toEqual([
      NOW.toISOString(),
      new Date(NOW.getTime() + 3_600_000).toISOString(),
    ]);
  });
});

describe('a poll that is watched', () => {
  /** Reads the stream as it comes: `pulse <mark>`, `over 401`. */
  async function watch(caller: { cookie?: string }, id = poll.id, url = beczka.api.url) {
    const stop = new AbortController();
    const response = await fetch(`${url}/live/${NISKO}/poll/${id}`, {
      headers: { cookie: caller.cookie ?? '' },
      signal: stop.signal,
    });
    const events: string[] = [];
    const ended = (async () => {
      const decoder = new TextDecoder();
      let text = '';
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const [, event, data] = /event: (\w+)\ndata: (.*)/.exec(text.slice(0, end)) ?? [];
          if (event) events.push(`${event} ${data}`);
          text = text.slice(end + 2);
        }
      }
    })().catch(() => undefined);
    return { status: response.status, headers: response.headers, events, ended, stop: () => stop.abort() };
  }
  const until = async (condition: () => boolean, ms = 4_000) => {
    for (const end = performance.now() + ms; !condition() && performance.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(condition()).toBe(true);
  };

  it('tells of answers within about a second, and of a burst in a few words', async () => {
    const stream = await watch(nisko.coordinator);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await until(() => stream.events.length === 1);
    expect(stream.events[0]).toBe(`pulse ${(await look('pulse')).pulse}`);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const before = performance.now();
    await beczka.save(nisko.people[0]!, poll, '+++');
    await until(() => stream.events.length === 2);
    expect(performance.now() - before).toBeLessThan(1_000);
    for (const person of nisko.people)
      for (const marks of ['+--', '-+-', '--+']) await beczka.save(person, poll, marks);
    const { pulse } = await look('pulse');
    await until(() => stream.events.at(-1) === `pulse ${pulse}`);
    expect(stream.events.length).toBeLessThan(6);
    stream.stop();
    await stream.ended;
  }, 15_000);

  it('tells who leaves, moves and stands in for whom', async () => {
    const pulses = new Set([(await look('pulse')).pulse]);
    const [first, second] = nisko.people;
    const steps = [
      'UPDATE participant SET organization_id = (SELECT organization_id FROM participant WHERE id = $2) WHERE id = $1',
      'UPDATE participant SET deputy_of = $2, deputy_since = now() WHERE id = $1',
      'UPDATE participant SET deactivated_at = now() WHERE id IN ($1, $2)',
    ];
    const [before] = await beczka.rows<{ id: string }>(
      'SELECT organization_id AS id FROM participant WHERE id = $1',
      [first!.id],
    );
    for (const step of steps) {
      await beczka.rows(step, [first!.id, second!.id]);
      pulses.add((await look('pulse')).pulse);
    }
    expect(pulses.size).toBe(1 + steps.length);
    await beczka.rows(
      'UPDATE participant SET deactivated_at = NULL, organization_id = CASE WHEN id = $1 THEN $3 ELSE organization_id END WHERE id IN ($1, $2)',
      [first!.id, second!.id, before!.id],
    );
    const stream = await watch(nisko.coordinator);
    await until(() => stream.events.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const leave = 'UPDATE participant SET deactivated_at = now(), unnoticed = true WHERE id = $1';
    await beczka.rows(leave, [second!.id]);
    await beczka.follow(NISKO);
    await until(() => stream.events.length === 2, 2_000);
    stream.stop();
    await stream.ended;
    await beczka.rows('UPDATE participant SET deactivated_at = NULL WHERE id = $1', [second!.id]);
  }, 15_000);

  it('is watched by those of its county alone, and by none of them in too many windows', async () => {
    const stranger = await beczka.member('COORDINATOR', NOWY_DWOR);
    expect((await watch({})).status).toBe(401);
    expect((await watch(stranger)).status).toBe(404);
    expect((await watch(nisko.coordinator, randomUUID())).status).toBe(404);
    const streams = await Promise.all([1, 2, 3, 4].map(() => watch(nisko.coordinator)));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await watch(nisko.coordinator)).status).toBe(429);
    for (const { stop, ended } of streams) {
      stop();
      await ended;
    }
    let again = await watch(nisko.coordinator);
    for (let tries = 0; again.status === 429 && tries < 20; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      again = await watch(nisko.coordinator);
    }
    expect(again.status).toBe(200);
    again.stop();
  }, 15_000);

  it.each([
    [
      'has left the county',
      'over 404',
      (staff: TestStaff) => ({ sql: 'DELETE FROM membership WHERE user_id = $1', values: [staff.id] }),
    ],
    [
      'is signed out',
      'over 401',
      (staff: TestStaff) => ({ sql: 'DELETE FROM session WHERE user_id = $1', values: [staff.id] }),
    ],
  ] as const)(
    'is shown no longer to whoever %s',
    async (_, word, end) => {
      const staff = await beczka.member('OBSERVER', NISKO);
      const stream = await watch(staff);
      await until(() => stream.events.length === 1);
      const { sql, values } = end(staff);
      await beczka.rows(sql, [...values]);
      await stream.ended;
      expect(stream.events.at(-1)).toBe(word);
    },
    15_000,
  );

  it('is shown to nobody once its county is closed', async () => {
    const operator = await beczka.operator();
    const turn = (field: string, type: string, given: object = {}) =>
      beczka.mutate(operator, field, type, { countyId: NISKO, ...given }, 'county { id }');
    const stream = await watch(nisko.coordinator);
    await until(() => stream.events.length === 1);
    const closed = await turn('closeCounty', 'CloseCountyInput', { reason: 'Na próbę.' });
    expect(closed.errors).toEqual([]);
    await stream.ended;
    expect(stream.events.at(-1)).toBe('over 410');
    expect((await watch(nisko.coordinator)).status).toBe(410);
    expect((await turn('reopenCounty', 'ReopenCountyInput')).errors).toEqual([]);
  }, 15_000);

  it('is followed without Redis too, a little later', async () => {
    const deaf = await startApi(beczka.database, {
      clock: beczka.clock,
      redisUrl: 'redis://127.0.0.1:9',
    });
    try {
      const stream = await watch(nisko.coordinator, poll.id, deaf.url);
      await until(() => stream.events.length === 1);
      await beczka.save(nisko.people[0]!, poll, '+++');
      const { pulse } = await look('pulse');
      await until(() => stream.events.at(-1) === `pulse ${pulse}`, 5_000);
      stream.stop();
    } finally {
      await deaf.close();
    }
  }, 30_000);

  it('does not keep an unused session from ending', async () => {
    const staff = await beczka.member('OBSERVER', NISKO);
    const used = async () =>
      (await beczka.rows('SELECT last_used_at, expires_at FROM session WHERE user_id = $1', [staff.id]))[0];
    await beczka.rows(`UPDATE session SET last_used_at = '2023-11-01' WHERE user_id = $1`, [staff.id]);
    const before = await used();
    const stream = await watch(staff);
    await until(() => stream.events.length === 1);
    stream.stop();
    expect(await used()).toEqual(before);
  });
});
