import type { ComposedMessage } from '@beczka/notifications';
import { NISKO } from '../support/people.js';
import {
  NOW,
  schedulingApp,
  type SchedulingApp,
  type TestCounty,
  type TestPerson,
} from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 12);
});
afterAll(() => beczka?.close());

beforeEach(async () => {
  beczka.clock.set(NOW);
  for (const table of [
    'registration',
    'attendance',
    'message',
    'date_poll',
    'date_change',
    'expert_day',
    'venue_day',
  ])
    await beczka.rows(`DELETE FROM ${table}`);
  await beczka.rows('UPDATE participant SET unnoticed = false, deactivated_at = NULL');
  await beczka.rows(
    `UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL, date_revision = 0, seats = NULL,
       duration_minutes = 300, venue_id = $1, cancellation_reason = NULL`,
    [nisko.venueId],
  );
  await seats(null);
  await dated();
});

const id = () => nisko.conferenceIds[1]!;
const who = (nth: number) => nisko.people[nth]!;
type Answer = Awaited<ReturnType<typeof beczka.api.ask>>;
const codeOf = ({ errors }: Pick<Answer, 'errors'>) =>
  errors.map(({ extensions: { code, field } }) => (field ? `${code} ${field}` : code)).join();
const change = async (mutation: string, type: string, input: object) =>
  codeOf(await beczka.mutate(nisko.coordinator, mutation, type, { countyId: NISKO, ...input }));

/** The venue holds so many from now on. */
const seats = (capacity: number | null) =>
  change('updateVenue', 'UpdateVenueInput', {
    ...{ id: nisko.venueId, name: 'Aula', address: 'ul. Sandomierska 1, Nisko', capacity },
  });
const move = (heldOn: string, startsAt = '09:00') =>
  change('moveConference', 'MoveConferenceInput', { id: id(), heldOn, startsAt, reason: 'Awaria.' });

/** 12 December, 9:00, told to everybody. */
async function dated(): Promise<void> {
  const poll = await beczka.openPoll(nisko);
  await beczka.sendDue();
  const input = { id: poll.id, slotId: poll.slots[0], reason: 'Tak wyszło.' };
  expect(await change('decideDatePoll', 'DecideDatePollInput', input)).toBe('');
  await beczka.sendDue();
}

function say(person: Pick<TestPerson, 'token'>, coming: boolean, given: object = {}): Promise<Answer> {
  const input = { conferenceId: id(), coming, heldOn: '2023-12-12', startsAt: '09:00', ...given };
  return beczka.api.ask(
    'mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { state place current } }',
    { input },
    { token: person.token },
  );
}
/** «COMING», «WAITING 2», or the refusal's code. */
async function said(nth: number, coming: boolean, given: object = {}): Promise<string> {
  const answer = await say(who(nth), coming, given);
  if (answer.errors.length) return codeOf(answer);
  const { state, place } = answer.data.saveRegistration;
  return place === null ? state : `${state} ${place}`;
}
async function own(nth: number) {
  const { data, errors } = await beczka.api.ask(
    `{ participantView { conferences { id heldOn takesRegistrations freePlaces registration { state current heldOn place } } } }`,
    {},
    { token: who(nth).token },
  );
  expect(errors).toEqual([]);
  return data.participantView.conferences.find((one: { id: string }) => one.id === id());
}
/** How many stand where: «COMING 3, WAITING 1». */
async function standing(): Promise<string> {
  const rows = await beczka.rows<{ line: string }>(
    `SELECT state || ' ' || count(*) AS line FROM registration GROUP BY state ORDER BY state`,
  );
  return rows.map(({ line }) => line).join(', ');
}
/** Whom letters about a freed place are owed to, by number. */
async function called(state = 'PENDING'): Promise<number[]> {
  const rows = await beczka.rows<{ id: string }>(
    `SELECT participant_id AS id FROM message WHERE occasion = 'CONFERENCE_PLACE_FREED' AND state = $1 ORDER BY created_at, id`,
    [state],
  );
  return rows.map((row) => nisko.people.findIndex((person) => person.id === row.id));
}

describe('a participant says whether they come', () => {
  it('and may change it, again and again', async () => {
    expect(await said(0, true)).toBe('COMING');
    expect(await said(0, true)).toBe('COMING');
    expect(await said(0, false)).toBe('NOT_COMING');
    expect(await said(1, false)).toBe('NOT_COMING');
    expect(await said(0, true)).toBe('COMING');
    expect(await standing()).toBe('COMING 1, NOT_COMING 1');
    expect(await own(0)).toMatchObject({
      takesRegistrations: true,
      freePlaces: null,
      registration: { state: 'COMING', current: true, place: null },
    });
    expect((await own(2)).registration).toBeNull();
  });

  it('until it begins, and not about another date, a conference without one, or one called off', async () => {
    expect(await said(0, true, { startsAt: '10:00' })).toBe('CONFLICT');
    expect(await said(0, true, { heldOn: '2023-12-13' })).toBe('CONFLICT');
    expect(await said(0, true, { conferenceId: nisko.conferenceIds[2] })).toBe('CONFLICT');
    expect(await said(0, true, { conferenceId: 'x' })).toBe('INVALID input.conferenceId');
    expect(await said(0, true, { conferenceId: nisko.cycleId })).toBe('NOT_FOUND');
    beczka.clock.set(new Date('2023-12-12T07:59:59Z'));
    expect(await said(0, true)).toBe('COMING');
    beczka.clock.set(new Date('2023-12-12T08:00:00Z'));
    expect(await said(0, false)).toBe('CONFLICT');
    expect(await own(0)).toMatchObject({ takesRegistrations: false, registration: { state: 'COMING' } });
    beczka.clock.set(NOW);
    expect(await change('cancelConference', 'CancelInput', { id: id(), reason: 'Brak środków.' })).toBe('');
    expect(await said(1, true)).toBe('CONFLICT');
  });

  it('anew once day or hour have moved; what moved the place alone stays', async () => {
    await said(0, true);
    await change('updateVenue', 'UpdateVenueInput', {
      ...{ id: nisko.venueId, name: 'Hala', address: 'ul. Polna 2, Nisko' },
    });
    expect((await own(0)).registration).toMatchObject({ state: 'COMING', current: true });
    expect(await move('2023-12-13')).toBe('');
    expect((await own(0)).registration).toMatchObject({
      state: 'COMING',
      current: false,
      heldOn: '2023-12-12',
    });
    expect(await said(0, true)).toBe('CONFLICT');
    expect(await said(0, false, { heldOn: '2023-12-13' })).toBe('NOT_COMING');
    expect(await move('2023-12-13', '11:00')).toBe('');
    expect((await own(0)).registration).toMatchObject({ state: 'NOT_COMING', current: false });
  });
});

describe('a conference that is full', () => {
  beforeEach(() => seats(2));

  const fill = async () => {
    expect(await said(0, true)).toBe('COMING');
    expect(await said(1, true)).toBe('COMING');
    expect(await said(2, true)).toBe('WAITING 1');
    expect(await said(3, true)).toBe('WAITING 2');
    expect(await said(4, true)).toBe('WAITING 3');
  };

  it('has a waiting list, on which everybody keeps their place', async () => {
    await fill();
    expect(await said(2, true)).toBe('WAITING 1');
    expect(await own(3)).toMatchObject({ freePlaces: 0, registration: { state: 'WAITING', place: 2 } });
    expect(await said(2, false)).toBe('NOT_COMING');
    expect((await own(3)).registration).toMatchObject({ place: 1 });
    expect(await said(2, true)).toBe('WAITING 3');
    expect(await called()).toEqual([]);
  });

  it('gives a freed place to whoever has waited longest, and owes them a letter', async () => {
    await fill();
    expect(await said(0, false)).toBe('NOT_COMING');
    expect((await own(2)).registration).toMatchObject({ state: 'COMING', place: null });
    expect((await own(3)).registration).toMatchObject({ state: 'WAITING', place: 1 });
    expect(await called()).toEqual([2]);
    const [{ id: subject }] = (await beczka.rows('SELECT id FROM registration WHERE participant_id = $1', [
      who(2).id,
    ])) as [{ id: string }];
    const [first] = await beczka.composed(NISKO, subject, 'CONFERENCE_PLACE_FREED');
    const result = first!.result as ComposedMessage;
    expect(result.letter.subject).toBe(
      'II konferencja: mamy dla Państwa miejsce, 12 grudnia 2023 r. o godz. 9:00',
    );
    expect(result.letter.otherAction?.url).toMatch(
      new RegExp(`/p/${NISKO}-[\\w-]{43}/conference/${id()}\\?answer=not$`),
    );
    // Given back before the letter went out, it is told to the next and to nobody else.
    expect(await said(2, false)).toBe('NOT_COMING');
    expect(await called()).toEqual([2, 3]);
    const [late] = await beczka.composed(NISKO, subject, 'CONFERENCE_PLACE_FREED');
    expect(late!.result).toBe('SUPERSEDED');
    // A second place for the same person is told by a second letter.
    expect(await said(2, true)).toBe('WAITING 2');
    await said(1, false);
    await said(3, false);
    expect(await called()).toEqual([2, 3, 4, 2]);
  });

  it('moves people up when there is more room, and sends nobody away when there is less', async () => {
    await fill();
    await change('updateConference', 'UpdateConferenceInput', { id: id(), seats: 1 });
    expect(await standing()).toBe('COMING 2, WAITING 3');
    await said(0, false);
    expect(await standing()).toBe('COMING 1, NOT_COMING 1, WAITING 3');
    await seats(20);
    expect(await called()).toEqual([]);
    await change('updateConference', 'UpdateConferenceInput', { id: id(), seats: 3 });
    expect(await called()).toEqual([2, 3]);
    await change('updateConference', 'UpdateConferenceInput', { id: id(), seats: null });
    expect(await called()).toEqual([2, 3, 4]);
    expect(await standing()).toBe('COMING 4, NOT_COMING 1');
  });

  it('held elsewhere, where more fit in', async () => {
    await fill();
    const hall = { name: 'Hala widowiskowa', address: 'ul. Polna 2, Nisko', capacity: 4 };
    const { data } = await beczka.mutate(nisko.coordinator, 'createVenue', 'CreateVenueInput', {
      ...{ countyId: NISKO, ...hall },
    });
    expect(
      await change('updateConference', 'UpdateConferenceInput', { id: id(), venueId: data.createVenue.id }),
    ).toBe('');
    expect(await called()).toEqual([2, 3]);
  });

  it('moved, has all its places again; moved back, those who had one still have it', async () => {
    await fill();
    await move('2023-12-13');
    const then = { heldOn: '2023-12-13' };
    expect(await said(4, true, then)).toBe('COMING');
    expect(await said(0, true, then)).toBe('COMING');
    expect(await said(1, true, then)).toBe('WAITING 1');
    expect(await own(2)).toMatchObject({ freePlaces: 0, registration: { current: false } });
    await move('2023-12-12');
    // 0, 1 and 4 have answered about the other day; 2 and 3 were the first to wait for this one.
    expect(await called()).toEqual([2, 3]);
    expect(await own(2)).toMatchObject({ registration: { state: 'COMING', current: true } });
    expect((await own(4)).registration).toMatchObject({ current: false });
  });

  it('gives the places of people who leave to those who wait', async () => {
    await fill();
    const ref = { countyId: NISKO, id: who(0).id };
    await beczka.mutate(nisko.coordinator, 'deactivateParticipant', 'ParticipantRefInput', ref);
    expect(await standing()).toBe('COMING 2, WAITING 3');
    await beczka.follow(NISKO);
    expect(await standing()).toBe('COMING 2, WAITING 2');
    expect(await called()).toEqual([2]);
    await beczka.mutate(nisko.coordinator, 'reactivateParticipant', 'ParticipantRefInput', ref);
    nisko.people[0] = { ...who(0), token: await beczka.linkFor(NISKO, who(0).id) };
    await beczka.follow(NISKO);
    expect((await own(0)).registration).toBeNull();
    expect(await said(0, true)).toBe('WAITING 3');
  });

  it('is never overbooked, whoever comes at the same moment', async () => {
    await seats(4);
    const all = [...nisko.people.keys()];
    const answers = await Promise.all(all.map((nth) => said(nth, true)));
    expect(answers.filter((one) => one === 'COMING')).toHaveLength(4);
    const places = answers.flatMap((one) => (one.startsWith('WAITING') ? one : []));
    expect(places.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `WAITING ${nth}`).toSorted());
    // Everybody at once gives up, comes and is called, while the hall grows and shrinks.
    await Promise.all([
      ...all.map((nth) => said(nth, nth % 2 === 0)),
      seats(5),
      ...all.map((nth) => said(nth, nth % 3 !== 0)),
      seats(3),
      ...all.map((nth) => said(nth, true)),
    ]);
    const [{ coming, queue }] = (await beczka.rows(
      `SELECT count(*) FILTER (WHERE state = 'COMING')::int AS coming, count(DISTINCT queued)::int AS queue FROM registration`,
    )) as [{ coming: number; queue: number }];
    expect(coming).toBeLessThanOrEqual(5);
    expect(coming).toBeGreaterThanOrEqual(3);
    expect(queue).toBe(12 - coming);
  });

  it('takes a double click as one', async () => {
    const later = new Date(NOW.getTime() + 1000);
    beczka.clock.set(later);
    await Promise.all([said(0, true), said(0, true), said(0, true)]);
    await Promise.all([said(1, true), said(1, true)]);
    expect(await standing()).toBe('COMING 2');
    expect(
      await beczka.rows(`SELECT FROM audit_event WHERE action = 'REGISTERED' AND at = $1`, [later]),
    ).toHaveLength(2);
  });
});

describe('letters', () => {
  const lettersOf = async (occasion: string) => {
    const all = await beczka.composed(NISKO, id(), occasion);
    return new Map(
      all.map(({ message, result }) => [
        nisko.people.findIndex((person) => person.id === message.participantId),
        result === 'SUPERSEDED' ? null : result.letter,
      ]),
    );
  };

  it('ask whether one comes, by two links that lead to a page', async () => {
    const letter = (await lettersOf('CONFERENCE_DATE')).get(3)!;
    const page = new RegExp(`^https://beczka.example.org/p/${NISKO}-[\\w-]{43}/conference/${id()}`);
    expect(letter.action).toMatchObject({ label: 'Będę', url: expect.stringMatching(page) });
    expect(letter.action!.url).toMatch(/\?answer=coming$/);
    expect(letter.otherAction).toMatchObject({
      label: 'Nie mogę',
      url: expect.stringMatching(/\?answer=not$/),
    });
  });

  it('remind nobody who cannot come, ask the silent, and have other words for those who come or wait', async () => {
    await seats(1);
    await said(0, true);
    await said(1, true);
    await said(2, false);
    beczka.clock.set(new Date('2023-12-09T08:00:00Z'));
    const letters = await lettersOf('CONFERENCE_REMINDER_3');
    const words = (nth: number) => letters.get(nth)!.paragraphs.join(' ');
    expect(words(0)).toContain('Mamy zapisane, że Państwo będą.');
    expect(letters.get(0)!.action!.url).toMatch(/conference\/[\w-]+$/);
    expect(words(0)).toContain('Do zobaczenia!');
    expect(words(1)).toContain('Są Państwo na liście oczekujących, miejsce 1.');
    expect(words(1)).not.toMatch(/zobacz/);
    expect(letters.get(2)).toBeNull();
    expect(words(3)).toContain('Prosimy dać znać, czy Państwo będą');
    expect(letters.get(3)!.otherAction).toBeDefined();
  });

  it('of reminders say who gets none as they cannot come, until they can', async () => {
    const reminder = async () => {
      const { data } = await beczka.api.ask(
        `query ($c: ID!, $who: ID!, $about: ID!) {
          outboxMessages(countyId: $c, participantId: $who, subjectId: $about, occasion: "CONFERENCE_REMINDER_3") {
            items { standing reason } counts { standing count }
          }
        }`,
        { c: NISKO, who: who(0).id, about: id() },
        nisko.coordinator,
      );
      return data.outboxMessages;
    };
    await said(0, false);
    expect(await reminder()).toEqual({
      items: [{ standing: 'CANCELLED', reason: expect.stringContaining('nie może przyjść') }],
      counts: [{ standing: 'CANCELLED', count: 1 }],
    });
    await said(0, true);
    expect((await reminder()).items).toEqual([{ standing: 'WAITING', reason: null }]);
  });

  it('about another place say that the answer stands; about another day they ask again', async () => {
    await said(0, true);
    await change('updateVenue', 'UpdateVenueInput', {
      ...{ id: nisko.venueId, name: 'Hala', address: 'ul. Polna 2, Nisko' },
    });
    expect((await lettersOf('CONFERENCE_MOVED')).get(0)!.paragraphs.at(-1)).toContain('Mamy zapisane');
    await move('2023-12-13');
    expect((await lettersOf('CONFERENCE_MOVED')).get(0)!.paragraphs.at(-1)).toContain('Prosimy dać znać');
  });
});

describe('the office', () => {
  const register = (nth: number, coming: boolean) =>
    change('registerParticipant', 'RegisterParticipantInput', {
      ...{ conferenceId: id(), participantId: who(nth).id, coming },
    });
  const note = (present: boolean, ...people: number[]) =>
    change('noteAttendance', 'NoteAttendanceInput', {
      ...{ conferenceId: id(), participantIds: people.map((nth) => who(nth).id), present },
    });
  const seen = async () => {
    const group = 'name coming notComing waiting silent present';
    const { data, errors } = await beczka.api.ask(
      `query ($c: ID!, $id: ID!) { conference(countyId: $c, id: $id) {
        turnout { seats ${group} sectors { ${group} } municipalities { ${group} } }
        attendees { state place outdated byHand present participant { id } } } }`,
      { c: NISKO, id: id() },
      nisko.coordinator,
    );
    expect(errors).toEqual([]);
    return data.conference;
  };

  it('registers somebody who calls, and the journal says so', async () => {
    expect(await register(0, true)).toBe('');
    expect(await said(1, true)).toBe('COMING');
    const { attendees } = await seen();
    const of = (nth: number) =>
      attendees.find((one: { participant: { id: string } }) => one.participant.id === who(nth).id);
    expect(of(0)).toMatchObject({ state: 'COMING', byHand: true });
    expect(of(1)).toMatchObject({ state: 'COMING', byHand: false });
    expect(of(2)).toMatchObject({ state: null, byHand: false });
    const { data } = await beczka.api.ask(
      `query ($c: ID!) { journal(countyId: $c, kind: ANSWERS) { events { who sentence changes { label after } } } }`,
      { c: NISKO },
      nisko.coordinator,
    );
    const [event] = data.journal.events.filter(({ who }: { who: string }) => !who.includes('Kowalski'));
    expect(event.sentence).toBe('Zapisano zgłoszenie na konferencję: Jan Kowalski 0');
    expect(event.changes).toContainEqual({ label: 'Zgłoszenie', after: 'będzie' });
    const stranger = { conferenceId: id(), participantId: nisko.cycleId, coming: true };
    expect(await change('registerParticipant', 'RegisterParticipantInput', stranger)).toBe(
      'INVALID input.participantId',
    );
  });

  it('sees who comes, waits, cannot and is silent, by sector', async () => {
    await seats(2);
    for (const nth of [0, 1, 2]) await said(nth, true);
    await said(3, false);
    const { turnout, attendees } = await seen();
    expect(turnout).toMatchObject({ seats: 2, coming: 2, notComing: 1, waiting: 1, silent: 8, present: 0 });
    expect(turnout.sectors.slice(0, 2)).toMatchObject([
      { coming: 2, silent: 0 },
      { waiting: 1, notComing: 1 },
    ]);
    expect(turnout.municipalities).toMatchObject([{ name: null, coming: 2, silent: 8 }]);
    expect(attendees).toHaveLength(12);
    await move('2023-12-13');
    expect((await seen()).turnout).toMatchObject({ coming: 0, silent: 12 });
    expect((await seen()).attendees.filter((one: { outdated: boolean }) => one.outdated)).toHaveLength(4);
  });

  it('expects one of two who stand in for each other', async () => {
    const [at] = await beczka.rows<{ id: string }>(
      'SELECT organization_id AS id FROM participant WHERE id = $1',
      [who(0).id],
    );
    const [own] = await beczka.rows<{ id: string }>(
      'UPDATE participant SET organization_id = $2, deputy_of = $3, deputy_since = $4 WHERE id = $1 RETURNING old.organization_id AS id',
      [who(1).id, at!.id, who(0).id, NOW],
    );
    expect((await seen()).turnout).toMatchObject({ coming: 0, notComing: 0, silent: 11 });
    await said(1, true);
    expect((await seen()).turnout).toMatchObject({ coming: 1, notComing: 0, silent: 10 });
    await said(0, false);
    expect((await seen()).turnout).toMatchObject({ coming: 1, notComing: 0, silent: 10 });
    await said(1, false);
    expect((await seen()).turnout).toMatchObject({ coming: 0, notComing: 1, silent: 10 });
    await beczka.rows('UPDATE participant SET organization_id = $2 WHERE id = $1', [who(1).id, own!.id]);
  });

  it('sees of a conference that was held whom it concerned then, whoever comes and leaves later', async () => {
    await beczka.rows(`UPDATE participant SET listed_at = '2024-01-10' WHERE id = ANY ($1)`, [
      [who(9).id, who(10).id],
    ]);
    await beczka.rows('DELETE FROM message WHERE participant_id = $1', [who(9).id]);
    await said(8, true);
    const leave = (nth: number) =>
      change('deactivateParticipant', 'ParticipantRefInput', { id: who(nth).id });
    beczka.clock.set(new Date('2023-12-12T07:00:00Z'));
    await leave(11);
    const { turnout } = await seen();
    expect(turnout).toMatchObject({ coming: 1, silent: 9 });
    beczka.clock.set(new Date('2024-01-10T08:00:00Z'));
    await leave(5);
    await leave(8);
    expect((await seen()).turnout).toEqual(turnout);
    await beczka.rows('UPDATE participant SET listed_at = $1', [NOW]);
  });

  it('notes who is there from the day on, those who had not registered as well, and takes it back', async () => {
    await said(0, true);
    expect(await note(true, 0)).toBe('CONFLICT');
    beczka.clock.set(new Date('2023-12-12T07:00:00Z'));
    expect(await note(true, 0, 1)).toBe('');
    expect(await note(true, 0)).toBe('');
    expect((await seen()).turnout).toMatchObject({ coming: 1, present: 2 });
    expect(await note(false, 1, 2)).toBe('');
    expect((await seen()).turnout).toMatchObject({ present: 1 });
    expect(await beczka.rows('SELECT FROM attendance')).toHaveLength(2);
    const stranger = { conferenceId: id(), participantIds: [nisko.cycleId], present: true };
    expect(await change('noteAttendance', 'NoteAttendanceInput', stranger)).toBe(
      'INVALID input.participantIds',
    );
    expect(await change('noteAttendance', 'NoteAttendanceInput', { ...stranger, participantIds: [] })).toBe(
      'INVALID input.participantIds',
    );
  });

  it('gives a person a copy of what they have said and where they were', async () => {
    await said(0, true);
    beczka.clock.set(new Date('2023-12-12T07:00:00Z'));
    await note(true, 0);
    for (const format of ['JSON', 'HTML']) {
      const { data } = await beczka.api.ask(
        `{ ownPersonalData(format: ${format}) { content } }`,
        {},
        { token: who(0).token },
      );
      const { content } = data.ownPersonalData;
      if (format === 'HTML') expect(content).toContain('<td data-head="Zgłoszenie">będzie</td>');
      else
        expect(JSON.parse(content)).toMatchObject({
          coming: [{ day: '2023-12-12', time: '09:00', state: 'COMING', byStaff: false }],
          attendance: [{ day: '2023-12-12', present: true }],
        });
    }
  });
});
