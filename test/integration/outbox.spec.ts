import { MessageService } from '@beczka/notifications';
import { NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let county: TestCounty;
let poll: { id: string; slots: string[] };

/** A county for each test, in the order of the register. */
let countyId: string;
let nth = 0;

beforeAll(async () => {
  beczka = await schedulingApp();
});
beforeEach(async () => {
  beczka.clock.set(NOW);
  countyId = `18${String(++nth).padStart(2, '0')}`;
  county = await beczka.county(countyId, 4);
  poll = await beczka.openPoll(county);
});
afterAll(() => beczka?.close());

const ask = async (query: string, variables: object = {}, language: 'pl' | 'en' = 'pl') => {
  const caller = { ...county.coordinator, language };
  const { data, errors } = await beczka.api.ask(query, { c: countyId, ...variables }, caller);
  expect(errors).toEqual([]);
  return data;
};

const groups = async (conferenceId?: string) => {
  const { outboxGroups } = await ask(
    `query ($c: ID!, $of: ID) { outboxGroups(countyId: $c, conferenceId: $of) {
      total items { subjectId occasion occasionName revision toStaff nextAt lastSentAt counts { standing count } conference { id } }
    } }`,
    { of: conferenceId },
  );
  return outboxGroups;
};

interface Line {
  occasion: string;
  standing: string;
  reason: string | null;
  serverLine: string | null;
  nextAt: string | null;
  participant: { id: string; lastName: string } | null;
}

const messages = async (given: object, language: 'pl' | 'en' = 'pl') => {
  const { outboxMessages } = await ask(
    `query ($c: ID!, $subjectId: ID, $conferenceId: ID, $participantId: ID, $occasion: String, $standing: MessageStanding,
            $search: String, $offset: Int, $limit: Int) {
      outboxMessages(countyId: $c, subjectId: $subjectId, conferenceId: $conferenceId, participantId: $participantId, occasion: $occasion,
                     standing: $standing, search: $search, offset: $offset, limit: $limit) {
        total counts { standing count }
        items { occasion standing reason serverLine dueAt nextAt sentAt participant { id lastName } staffMember { id } conference { id } }
      }
    }`,
    given,
    language,
  );
  return outboxMessages as { total: number; counts: object[]; items: Line[] };
};

/** Two people are owed a letter about a place that became free at the conference of the poll. */
async function freePlaces(): Promise<string> {
  const conferenceId = county.conferenceIds[1]!;
  const places = await beczka.rows<{ id: string; participantId: string; revision: number }>(
    `INSERT INTO registration (county_id, id, conference_id, participant_id, held_on, starts_at, state, places_given, said_at)
     SELECT $1, gen_random_uuid(), $2, id, '2023-12-12', '09:00', 'COMING', nth, $4
     FROM unnest($3::uuid[]) WITH ORDINALITY AS p (id, nth)
     RETURNING id, participant_id AS "participantId", places_given AS revision`,
    [countyId, conferenceId, county.people.slice(0, 2).map(({ id }) => id), NOW],
  );
  await beczka.within(countyId, () =>
    beczka.get(MessageService).plan(
      countyId,
      places.map(({ id, participantId, revision }) => ({
        ...{ occasion: 'CONFERENCE_PLACE_FREED', subjectId: id, revision, dueAt: NOW },
        participantIds: [participantId],
      })),
    ),
  );
  return conferenceId;
}

const pauses = async () =>
  (await ask('query ($c: ID!) { mailPauses(countyId: $c) { id reason until waiting conference { id } } }'))
    .mailPauses;
const pause = (input: object = {}) =>
  beczka.mutate(
    county.coordinator,
    'pauseMail',
    'PauseMailInput',
    { countyId, reason: 'Zły termin w treści', ...input },
    'ok',
  );
const resume = (id: string) =>
  beczka.mutate(county.coordinator, 'resumeMail', 'ResumeMailInput', { countyId, id }, 'ok');

describe('what goes out and what went', () => {
  it('is one line of time, the next first and then the latest, with how many stand how', async () => {
    const before = await groups();
    expect(before.items.map(({ occasion }: { occasion: string }) => occasion)).toEqual([
      'POLL_INVITATION',
      'POLL_REMINDER_1',
      'POLL_REMINDER_2',
    ]);
    expect(before.items[0]).toMatchObject({
      subjectId: poll.id,
      occasionName: 'Prośba o odpowiedź',
      revision: 1,
      toStaff: false,
      counts: [{ standing: 'WAITING', count: 4 }],
      conference: { id: county.conferenceIds[1] },
    });
    await beczka.sendDue();
    const { items, total } = await groups();
    expect(total).toBe(3);
    expect(items.map(({ occasion }: { occasion: string }) => occasion)).toEqual([
      'POLL_REMINDER_1',
      'POLL_REMINDER_2',
      'POLL_INVITATION',
    ]);
    expect(items[2]).toMatchObject({
      nextAt: null,
      lastSentAt: NOW.toISOString(),
      counts: [{ standing: 'ACCEPTED', count: 4 }],
    });
  });

  it('is asked for by conference, its polls included; links to single people make one group', async () => {
    for (const { id } of county.people) {
      const input = { countyId, id };
      await beczka.mutate(county.coordinator, 'resendPersonalLink', 'ParticipantRefInput', input, 'ok');
    }
    expect((await groups(county.conferenceIds[1])).total).toBe(3);
    expect((await groups(county.conferenceIds[0])).total).toBe(0);
    const all = await groups();
    expect(all.total).toBe(4);
    expect(all.items).toContainEqual(
      expect.objectContaining({
        occasion: 'PERSONAL_LINK',
        subjectId: null,
        revision: null,
        counts: [{ standing: 'WAITING', count: 4 }],
      }),
    );
  });

  it('letters about freed places stand under their conference, in one group', async () => {
    const conferenceId = await freePlaces();
    const { items } = await groups(conferenceId);
    expect(items).toContainEqual(
      expect.objectContaining({
        ...{ occasion: 'CONFERENCE_PLACE_FREED', subjectId: null, revision: null },
        counts: [{ standing: 'WAITING', count: 2 }],
        conference: { id: conferenceId },
      }),
    );
    const occasion = 'CONFERENCE_PLACE_FREED';
    expect(await messages({ conferenceId, occasion })).toMatchObject({ total: 2 });
    expect(await messages({ conferenceId: county.conferenceIds[0], occasion })).toMatchObject({ total: 0 });
  });

  it('says of each person what became of their message and why', async () => {
    const [answered, objecting, unreachable, late] = county.people as [Person, Person, Person, Person];
    await beczka.save(answered, poll, '+++');
    const decision = { kind: 'NO_MAIL', granted: true, note: 'Telefon' };
    await beczka.mutate(
      county.coordinator,
      'recordConsent',
      'RecordConsentInput',
      { countyId, id: objecting.id, ...decision },
      'ok',
    );
    await beczka.rows(
      `UPDATE message SET state = 'FAILED', attempts = 1, last_error = $2 WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [unreachable.id, 'Message failed: 550 5.1.1 No such user'],
    );
    await beczka.rows(
      `UPDATE message SET attempts = 1, last_error = '450 4.2.0 Greylisted', next_attempt_at = $2
       WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [late.id, new Date(NOW.getTime() + 60_000)],
    );
    const of = async (person: Person, occasion: string, language?: 'en') => {
      const { items } = await messages({ participantId: person.id }, language);
      return items.find((one) => one.occasion === occasion)!;
    };
    expect(await of(answered, 'POLL_REMINDER_1')).toMatchObject({
      standing: 'CANCELLED',
      reason: 'Odpowiedź już jest.',
    });
    expect(await of(objecting, 'POLL_INVITATION', 'en')).toMatchObject({
      standing: 'CANCELLED',
      reason: 'They do not wish to get such messages.',
    });
    expect(await of(unreachable, 'POLL_INVITATION')).toMatchObject({
      standing: 'FAILED',
      reason: expect.stringContaining('Nie ma takiej skrzynki'),
      serverLine: '550 5.1.1 No such user',
      nextAt: null,
    });
    expect(await of(late, 'POLL_INVITATION')).toMatchObject({
      standing: 'RETRYING',
      nextAt: new Date(NOW.getTime() + 60_000).toISOString(),
    });
    const group = await messages({ subjectId: poll.id, occasion: 'POLL_INVITATION' });
    // What wants looking at comes first.
    expect(group.items.slice(0, 2).map(({ standing }) => standing)).toEqual(['FAILED', 'RETRYING']);
    expect(group.counts).toEqual([
      { standing: 'WAITING', count: 1 },
      { standing: 'RETRYING', count: 1 },
      { standing: 'FAILED', count: 1 },
      { standing: 'CANCELLED', count: 1 },
    ]);
  });

  it('is searched by person, filtered and read a page at a time', async () => {
    const invited = { subjectId: poll.id, occasion: 'POLL_INVITATION' };
    const found = await messages({ ...invited, search: county.people[2]!.email });
    expect(found).toMatchObject({ total: 1, items: [{ participant: { lastName: 'Kowalski 2' } }] });
    expect(await messages({ ...invited, search: 'KÓWALSKI' })).toMatchObject({ total: 4 });
    expect(await messages({ ...invited, search: '100%' })).toMatchObject({ total: 0, items: [] });
    expect(await messages({ ...invited, standing: 'ACCEPTED' })).toMatchObject({ total: 0, items: [] });
    const pages = await Promise.all([0, 3].map((offset) => messages({ ...invited, offset, limit: 3 })));
    expect(pages.map(({ total, items }) => [total, items.length])).toEqual([
      [4, 3],
      [4, 1],
    ]);
    const names = pages.flatMap(({ items }) => items.map(({ participant }) => participant!.lastName));
    expect(names).toEqual(['Kowalski 0', 'Kowalski 1', 'Kowalski 2', 'Kowalski 3']);
  });
});

describe('a pause', () => {
  it('holds everything, is told on the desk and in the journal, and ends when it is ended', async () => {
    expect((await pause()).errors).toEqual([]);
    const [standing] = await pauses();
    expect(standing).toMatchObject({
      reason: 'Zły termin w treści',
      until: null,
      waiting: 4,
      conference: null,
    });
    expect(await messages({ subjectId: poll.id, standing: 'PAUSED' })).toMatchObject({ total: 4 });
    const { needsAttention } = await ask(
      'query ($c: ID!) { needsAttention(countyId: $c) { kind urgent title detail } }',
    );
    expect(needsAttention).toContainEqual({
      kind: 'MAIL_PAUSED',
      urgent: true,
      title: 'Wysyłka: wiadomości do uczestników są wstrzymane',
      detail: 'Wyszłoby już: 4 wiadomości. Wysyłka nie ruszy, dopóki ktoś jej nie wznowi.',
    });
    for (let twice = 0; twice < 2; twice++) expect((await resume(standing.id)).errors).toEqual([]);
    expect(await pauses()).toEqual([]);
    expect(await messages({ subjectId: poll.id, standing: 'PAUSED' })).toMatchObject({ total: 0 });
    const { journal } = await ask(
      'query ($c: ID!) { journal(countyId: $c, kind: MESSAGES) { events { sentence changes { label after } } } }',
    );
    expect(journal.events.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Wznowiono wysyłkę wiadomości',
      'Wstrzymano wysyłkę wiadomości',
    ]);
    expect(journal.events[1].changes).toEqual([{ label: 'Powód', after: 'Zły termin w treści' }]);
  });

  it('of one conference holds what is about it and its polls, and nothing else', async () => {
    const [other, own] = county.conferenceIds;
    expect((await pause({ conferenceId: other })).errors).toEqual([]);
    expect(await messages({ subjectId: poll.id, standing: 'PAUSED' })).toMatchObject({ total: 0 });
    expect((await pause({ conferenceId: own })).errors).toEqual([]);
    expect(await messages({ subjectId: poll.id, standing: 'PAUSED' })).toMatchObject({ total: 4 });
    expect(await pauses()).toMatchObject([
      { conference: { id: other }, waiting: 0 },
      { conference: { id: own }, waiting: 4 },
    ]);
  });

  it('holds what is about the conference’s freed places as well', async () => {
    const conferenceId = await freePlaces();
    const paused = async () => {
      const occasion = 'CONFERENCE_PLACE_FREED';
      return (await messages({ conferenceId, occasion, standing: 'PAUSED' })).total;
    };
    expect((await pause({ conferenceId: county.conferenceIds[0] })).errors).toEqual([]);
    expect(await paused()).toBe(0);
    expect((await pause({ conferenceId })).errors).toEqual([]);
    expect(await paused()).toBe(2);
    const standing = await pauses();
    expect(standing).toMatchObject([{ waiting: 0 }, { waiting: 6 }]);
    for (const { id } of standing) await resume(id);
    expect(await paused()).toBe(0);
    await pause();
    expect(await paused()).toBe(2);
  });

  it('is begun once however often it is sent; another is told that it stands', async () => {
    const answers = await Promise.all([pause(), pause(), pause()]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await pauses()).toHaveLength(1);
    const { errors } = await pause({ reason: 'Coś innego' });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('ends by itself, and can be begun again', async () => {
    const until = new Date(NOW.getTime() + 3_600_000);
    expect((await pause({ until: until.toISOString() })).errors).toEqual([]);
    beczka.clock.set(until);
    expect(await pauses()).toEqual([]);
    expect((await pause()).errors).toEqual([]);
    expect(await pauses()).toHaveLength(1);
  });

  it.each([
    ['until', { until: NOW.toISOString() }, 'input.until'],
    ['reason', { reason: ' ' }, 'input.reason'],
  ])('is refused for its %s', async (_, input, field) => {
    const { errors } = await pause(input);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', fields: [{ field }] } }]);
  });

  it('is begun and ended by nobody of another county, and by no observer', async () => {
    await beczka.county(NOWY_DWOR, 1);
    const stranger = await beczka.member('MANAGER', NOWY_DWOR);
    const observer = await beczka.member('OBSERVER', countyId);
    const input = { countyId, reason: 'Bo tak' };
    for (const [caller, code] of [
      [stranger, 'NOT_FOUND'],
      [observer, 'FORBIDDEN'],
    ] as const) {
      const { errors } = await beczka.mutate(caller, 'pauseMail', 'PauseMailInput', input, 'ok');
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
    expect(await pauses()).toEqual([]);
  });

  it('sends nobody a reminder who has answered meanwhile, and nothing that is overtaken', async () => {
    await beczka.sendDue();
    await pause();
    const [silent, ...others] = county.people;
    for (const person of others) await beczka.save(person, poll, '+++');
    beczka.clock.set(new Date('2023-11-17T12:00:00Z'));
    const [{ id }] = await pauses();
    await resume(id);
    const reminders = await beczka.composed(countyId, poll.id, 'POLL_REMINDER_1');
    const sent = reminders.filter(({ result }) => result !== 'SUPERSEDED');
    expect(sent.map(({ message }) => message.participantId)).toEqual([silent!.id]);
    beczka.clock.set(new Date('2023-11-20T12:00:00Z'));
    const late = await beczka.composed(countyId, poll.id, 'POLL_REMINDER_2');
    expect(late.every(({ result }) => result === 'SUPERSEDED')).toBe(true);
  });
});

type Person = TestCounty['people'][number];
