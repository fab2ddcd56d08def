import { randomUUID } from 'node:crypto';
import { FIELD_LABELS } from '../../libs/scheduling/src/journal/journal-sentences.js';
import { hashOf } from '@beczka/identity';
import { AUDITED_TABLES } from '@beczka/tenancy';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let manager: TestStaff;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 4);
  await beczka.county(NOWY_DWOR, 2);
  manager = await beczka.member('MANAGER', NISKO);
});
afterAll(() => beczka?.close());

interface Told {
  at: string;
  who: string;
  origin: string | null;
  sentence: string;
  changes: { label: string; before: string | null; after: string | null }[];
}

async function journal(args: object = {}, caller = manager, language: 'pl' | 'en' = 'pl') {
  const { data, errors } = await beczka.api.ask(
    `query ($countyId: ID!, $actorId: ID, $kind: JournalKind, $search: String, $subjectId: ID, $from: IsoDay, $to: IsoDay,
            $before: String) {
      journal(countyId: $countyId, actorId: $actorId, kind: $kind, search: $search, subjectId: $subjectId, from: $from,
              to: $to, before: $before) {
        subject older events { id at who origin sentence changes { label before after } }
      }
    }`,
    { countyId: NISKO, ...args },
    { cookie: caller.cookie, language },
  );
  const page = data?.journal as { subject: string | null; older: string | null; events: Told[] } | undefined;
  return {
    code: errors[0]?.extensions.code,
    field: errors[0]?.extensions.field,
    ...page,
    events: page?.events ?? [],
  };
}

const later = (hours: number) => beczka.clock.set(new Date(NOW.getTime() + hours * 3_600_000));

describe('the journal', () => {
  it('has a label for every column that an event may hold', async () => {
    const columns = await beczka.rows<{ name: string }>(
      `SELECT DISTINCT a.attname AS name FROM pg_trigger t
       JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE t.tgrelid::regclass::text = ANY ($1) AND t.tgname = 'audit' AND a.attname NOT IN ('county_id', 'id')
         AND a.attname <> ALL (string_to_array(encode(t.tgargs, 'escape'), '\\000'))`,
      [AUDITED_TABLES],
    );
    expect(columns.length).toBeGreaterThan(30);
    expect(columns.map(({ name }) => name).filter((name) => !FIELD_LABELS[name])).toEqual([]);
  });

  it('is read by managers and coordinators of the county, and reading it leaves no event', async () => {
    const before = (await beczka.rows('SELECT FROM audit_event')).length;
    for (const role of ['MANAGER', 'COORDINATOR'])
      expect((await journal({}, await beczka.member(role, NISKO))).code).toBeUndefined();
    expect((await journal({}, await beczka.member('COORDINATOR', NOWY_DWOR))).code).toBe('NOT_FOUND');
    const added = await beczka.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE action NOT IN ('SIGNED_IN', 'CREATED')`,
    );
    expect(added).toEqual([]);
    for (const role of ['EXPERT', 'OBSERVER'])
      expect((await journal({}, await beczka.member(role, NISKO))).code).toBe('FORBIDDEN');
    expect(
      (await journal({ kind: 'REFUSALS' })).events.map(({ sentence, changes }) => [
        sentence,
        changes[0]!.after,
      ]),
    ).toEqual(
      Array(2)
        .fill(['Odmowa: brak uprawnień: Osoba EXPERT', 'czytanie dziennika zdarzeń'])
        .map(([text, what], nth) => [nth === 0 ? text.replace('EXPERT', 'OBSERVER') : text, what]),
    );
    expect(before).toBeGreaterThan(0);
  });

  it('tells of a sign-in that failed whose it was and why, not who tried', async () => {
    const token = 'A'.repeat(43);
    const { id: person } = await beczka.member('EXPERT', NISKO);
    await beczka.rows(
      `WITH link AS (
         INSERT INTO sign_in_link (id, user_id, requested_at, state, next_attempt_at)
         VALUES (gen_random_uuid(), $2, $3, 'SENT', $3) RETURNING id
       ) INSERT INTO sign_in_token (token_hash, link_id, user_id, expires_at) SELECT $1, id, $2, $3 FROM link`,
      [hashOf(token), person, NOW],
    );
    const signIn = 'mutation ($token: String!) { signIn(input: { token: $token }) { id } }';
    expect((await beczka.api.ask(signIn, { token })).errors[0]!.extensions.code).toBe('SIGN_IN_LINK_INVALID');
    const [event] = (await journal({ kind: 'SIGN_INS', subjectId: person })).events;
    expect(event).toMatchObject({
      who: 'nie wiadomo kto',
      sentence: 'Nieudane logowanie: Osoba EXPERT',
      changes: [{ label: 'Dlaczego', before: null, after: 'odnośnik wygasł' }],
    });
  });

  it('tells a change in words, by whom and when, in both languages', async () => {
    later(1);
    const organizations = await beczka.rows<{ id: string; name: string }>(
      `SELECT id, name FROM organization WHERE county_id = $1 ORDER BY name`,
      [NISKO],
    );
    const input = {
      ...{
        countyId: NISKO,
        id: nisko.people[1]!.id,
        firstName: 'Jan',
        lastName: 'Wrona',
        email: nisko.people[1]!.email,
      },
      organizationId: organizations[3]!.id,
    };
    await beczka.mutate(nisko.coordinator, 'updateParticipant', 'UpdateParticipantInput', input);
    const [event] = (await journal({ subjectId: nisko.people[1]!.id })).events;
    expect(event).toMatchObject({
      at: beczka.clock.now().toISOString(),
      who: 'Osoba COORDINATOR',
      origin: '127.0.0.0/24',
      sentence: 'Zmieniono dane uczestnika: Jan Wrona',
      changes: [
        { label: 'Nazwisko', before: 'Kowalski 1', after: 'Wrona' },
        { label: 'Organizacja', before: organizations[1]!.name, after: organizations[3]!.name },
      ],
    });
    const [english] = (await journal({ subjectId: nisko.people[1]!.id }, manager, 'en')).events;
    expect(english).toMatchObject({
      sentence: 'Participant’s details changed: Jan Wrona',
      changes: [{ label: 'Last name' }, { label: 'Organisation' }],
    });
  });

  it('follows a poll from its draft to its answers, on its conference’s page too', async () => {
    later(2);
    const poll = await beczka.openPoll(nisko);
    later(3);
    await beczka.save(nisko.people[0]!, poll, '+-.');
    const { subject, events } = await journal({ subjectId: poll.id });
    expect(subject).toMatch(/^II – /);
    expect(events.map(({ who, sentence }) => `${who}: ${sentence.split(':')[0]}`)).toEqual([
      'Jan Kowalski 0: Zapisano odpowiedzi o terminie',
      'Osoba COORDINATOR: Otwarto pytanie o termin',
      'Osoba COORDINATOR: Przygotowano pytanie o termin',
    ]);
    expect(events[0]!.changes).toEqual([
      { label: '12 grudnia 2023 r., godz. 9:00', before: null, after: 'pasuje' },
      { label: '13 grudnia 2023 r., godz. 9:00', before: null, after: 'nie mogę' },
    ]);
    const ofConference = await journal({ subjectId: nisko.conferenceIds[1] });
    expect(ofConference.events.map(({ sentence }) => sentence.split(':')[0])).toEqual([
      ...events.map(({ sentence }) => sentence.split(':')[0]),
      'Zaplanowano konferencję',
    ]);
    expect((await journal({ subjectId: nisko.people[0]!.id })).events[0]).toEqual(events[0]);
  });

  it('is narrowed by who, what, about whom and when', async () => {
    const sentences = async (args: object) =>
      [...new Set((await journal(args)).events.map(({ sentence }) => sentence.split(':')[0]))].sort();
    expect(await sentences({ actorId: nisko.people[0]!.id })).toEqual(['Zapisano odpowiedzi o terminie']);
    expect(await sentences({ kind: 'ANSWERS' })).toEqual(['Zapisano odpowiedzi o terminie']);
    expect(await sentences({ kind: 'POLLS' })).toEqual([
      'Otwarto pytanie o termin',
      'Przygotowano pytanie o termin',
    ]);
    expect(await sentences({ kind: 'SIGN_INS' })).toEqual(['Nieudane logowanie', 'Zalogowanie']);
    expect(await sentences({ kind: 'SEASON' })).toEqual([
      ...['Dodano miejsce', 'Dodano wzór sezonu', 'Zaplanowano konferencję', 'Zaplanowano sezon'],
    ]);
    expect(await sentences({ search: 'WRÓNA jan' })).toEqual([
      'Dodano uczestnika',
      'Zmieniono dane uczestnika',
    ]);
    expect(await sentences({ search: 'wrona%' })).toEqual([]);
    expect(await sentences({ search: 'osoba coordinator' })).toEqual([
      'Zalogowanie',
      'Zaproszono do zespołu',
    ]);
    expect(await sentences({ from: '2023-11-02', to: '2023-11-02', kind: 'ANSWERS' })).toHaveLength(1);
    expect(await sentences({ from: '2023-11-03', kind: 'ANSWERS' })).toEqual([]);
    expect(await sentences({ to: '2023-11-01', kind: 'ANSWERS' })).toEqual([]);
  });

  it('every event has a kind, and no event has two', async () => {
    const all = (await journal()).events.length;
    expect(all).toBeGreaterThan(10);
    const [{ n }] = (await beczka.rows(`SELECT count(*)::int AS n FROM audit_event WHERE county_id = $1`, [
      NISKO,
    ])) as [{ n: number }];
    let counted = 0;
    for (const kind of [
      'PARTNERS',
      'SEASON',
      'POLLS',
      'ANSWERS',
      'TEAM',
      'SIGN_INS',
      'REFUSALS',
      'PERSONAL_DATA',
    ])
      for (let before: string | null | undefined; before !== null;) {
        const page = await journal({ kind, before });
        counted += page.events.length;
        before = page.older!;
      }
    expect(counted).toBe(n);
  });

  it('goes on page by page without a gap or a repetition, whatever is added meanwhile', async () => {
    await beczka.rows(
      `INSERT INTO audit_event (county_id, at, actor_kind, action, subject_type, subject_id)
       SELECT $1, '2022-01-01 12:00:00.123456Z', 'SYSTEM', 'OLD', 'X', n::text FROM generate_series(1, 120) n`,
      [NISKO],
    );
    const seen: string[] = [];
    let before: string | null | undefined;
    for (let page = 0; page < 5 && before !== null; page++) {
      const { events, older } = await journal({ to: '2022-01-02', before });
      seen.push(...events.map((event) => (event as Told & { id: string }).id));
      before = older!;
      await beczka.member('OBSERVER', NISKO);
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it.each([
    [{ before: 'x' }, 'before'],
    [{ before: `2023-99-99T99:99:99.000000Z_${randomUUID()}` }, 'before'],
    [{ before: `0000-01-01T00:00:00.000000Z_${randomUUID()}` }, 'before'],
    [{ from: '0000-01-01' }, 'from'],
    [{ actorId: 'x' }, 'actorId'],
    [{ subjectId: '1' }, 'subjectId'],
    [{ search: 'x'.repeat(201) }, 'search'],
    [{ from: '2023-11-03', to: '2023-11-02' }, 'to'],
  ])('refuses %j at its field', async (args, field) => {
    expect(await journal(args)).toMatchObject({ code: 'INVALID', field });
  });
});
