import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { Caller } from '../support/app.js';
import { type Attacked, attackedCounties, ATTACKER, SHOWCASE, VICTIM } from '../support/attacked-counties.js';
import { generatedCalls, isCounty, type RootField, type Samples } from '../support/generated-calls.js';

/*
 * Every root field there is, called from one county with what belongs to others: nothing is read, nothing is changed,
 * and the answer is the one for something that does not exist. Calls are made from the schema (schema.spec.ts keeps the
 * file true); a field that cannot be called fails here until `attacked-counties.ts` has samples for it.
 */
const calls = generatedCalls(buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')));

/** What comes in the way of other calls is called after them, in this order. */
const LAST = [
  'mergeParticipants',
  'eraseParticipant',
  'dismissErasureRequest',
  'openDatePoll',
  'saveAnswers',
  'recordAnswers',
  'addDateSlot',
  'extendDatePoll',
  'decideDatePoll',
  'closeDatePoll',
  'cancelDatePoll',
  'moveConference',
  'cancelConference',
  'cancelCycle',
  'closeCounty',
  'reopenCounty',
  'leaveCounty',
  'endOtherSessions',
  'signOut',
  'renewOwnLinks',
];
const ORDER = [...calls.fields].sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
/** A county's only manager cannot leave it. */
const FOR_EXPERTS = ['keepDays', 'freeDays', 'leaveCounty'];
/** About counties as a whole, whoever's they are. */
const FOR_OPERATORS = [
  'countyStanding',
  'countyStandings',
  'endAccountSessions',
  'openCounty',
  'inviteFirstManager',
  'closeCounty',
  'reopenCounty',
  'winterBreaks',
  'setWinterBreak',
];
const FOR_PARTICIPANTS = [
  'participantView',
  'ownData',
  'ownPersonalData',
  'saveOwnConsents',
  'ownDeputy',
  'nameDeputy',
  'endDeputy',
  'requestErasure',
  'saveAnswers',
  'saveRegistration',
  'createCalendarFeed',
  'calendarFeed',
  'renewOwnLinks',
];
/** What a county tells the whole world, and is told by it. */
const PUBLIC = ['privacyNotice', 'publicPage', 'accessibilityStatement', 'registerInterest'];
/** What even its own county's manager is refused, for want of a mailed token, a device or a provider. */
const REFUSED: Record<string, string> = {
  // A personal link is not a feed's secret.
  calendarFeed: 'LINK_INVALID',
  // Its conferences lie ahead.
  noteAttendance: 'CONFLICT',
  // Its manager has come.
  inviteFirstManager: 'CONFLICT',
  confirmInterest: 'NOT_FOUND',
  signIn: 'SIGN_IN_LINK_INVALID',
  addPasskey: 'PASSKEY_REFUSED',
  signInWithPasskey: 'PASSKEY_REFUSED',
  saveSignInProvider: 'UNAVAILABLE',
  testSignInProvider: 'NOT_FOUND',
  removeSignInProvider: 'NOT_FOUND',
  startProviderSignIn: 'NOT_FOUND',
  signInWithProvider: 'SIGN_IN_REFUSED',
};

const PRESENT_ELSEWHERE = `county_id <> '${ATTACKER}'`;

let beczka: Attacked;
let callers: Record<string, Caller>;
/** Every id of the other counties, by table, one of each state. */
let foreignIds: string[];
/** What nobody but the other counties has. */
let secrets: string[];

async function letIn(): Promise<Caller> {
  await beczka.rows(
    `INSERT INTO support_grant (county_id, id, granted_by, reason, granted_at, expires_at)
     SELECT $1, gen_random_uuid(), granted_by, 'Pomoc', $2, $2::timestamptz + interval '24 hours'
     FROM support_grant WHERE county_id = $1 LIMIT 1`,
    [ATTACKER, beczka.clock.now()],
  );
  return beczka.operator();
}

beforeAll(async () => {
  beczka = await attackedCounties();
  callers = {
    ...beczka.staff[ATTACKER],
    participant: { token: beczka.people(ATTACKER)[0]!.token },
    // The secret of one county's link under the name of another.
    forger: { token: beczka.people(ATTACKER)[0]!.token.replace(ATTACKER, VICTIM) },
    // Works elsewhere too, and was let in by this county's provider: good for this county alone.
    confined: beczka.shared.confined,
    // Let in here, once let in elsewhere.
    operator: await letIn(),
    anonymous: {},
  };
}, 120_000);
afterAll(() => beczka?.close());

type Pick = (path: string) => unknown;
const sample = (from: Samples, path: string): unknown => {
  const name = path.split('.').at(-1)!;
  return path in from ? from[path] : from[name];
};
const of =
  (county: string): Pick =>
  (path) =>
    sample(beczka.samples[county]!, path);

/** What answers to no name anywhere, of the same form. */
const nowhere: Pick = (path) =>
  isCounty(path) ? '0000' : path.endsWith('sectorCode') ? 'nie_ma_takiego' : randomUUID();

async function call(field: RootField, pick: Pick, caller: Caller, selection = calls.around(field)) {
  const { data, errors } = await beczka.api.ask(
    calls.document(field, selection),
    calls.variables(field, pick),
    caller,
  );
  return { data, errors: errors.map(({ message, extensions }) => ({ message, ...extensions })) };
}

async function tablesOfCounties(): Promise<string[]> {
  const tables = await beczka.rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return tables.map(({ name }) => name);
}

/** Of all that the other counties have: table → hash of its rows. */
async function contents(): Promise<Record<string, string>> {
  const parts = (await tablesOfCounties()).map(
    (table) => `SELECT '${table}' AS name, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS hash
                FROM ${table} t WHERE ${PRESENT_ELSEWHERE}`,
  );
  const theirs = `SELECT user_id FROM membership WHERE ${PRESENT_ELSEWHERE}`;
  for (const [name, table, key] of [
    ['app_user', 'app_user', 'id'],
    // A session that is good for this county alone is its own to end.
    ['session', `(SELECT * FROM session WHERE only_county IS DISTINCT FROM '${ATTACKER}')`, 'user_id'],
    ['passkey', 'passkey', 'user_id'],
  ])
    parts.push(
      `SELECT '${name}', md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) FROM ${table} t WHERE ${key} IN (${theirs})`,
    );
  const rows = await beczka.rows<{ name: string; hash: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

/** Texts of six characters and more in rows that meet the condition; keys of programs and bare days are nobody's own. */
async function texts(condition: string): Promise<Set<string>> {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length > 5 && !/^[A-Z0-9_]+$|^\d{4}-\d\d-\d\d/.test(value)) found.add(value);
    } else if (value && typeof value === 'object') Object.values(value).forEach(take);
  };
  for (const table of await tablesOfCounties())
    for (const { row } of await beczka.rows<{ row: object }>(
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${condition}`,
    ))
      take(row);
  return found;
}

/** Names and addresses of accounts, as the accounts have them, that are none of this county's business. */
async function accountsElsewhere(): Promise<string[]> {
  const rows = await beczka.rows<{ text: string }>(
    `WITH known AS (
       SELECT u.email AS text FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.county_id = $1
       UNION SELECT coalesce(m.name, u.name) FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.county_id = $1)
     SELECT unnest(ARRAY[u.name, u.email]) AS text FROM app_user u
     WHERE EXISTS (SELECT FROM membership m WHERE m.user_id = u.id AND m.county_id <> $1)
     EXCEPT SELECT text FROM known`,
    [ATTACKER],
  );
  return rows.map(({ text }) => text);
}

describe('every call', () => {
  it.each(ORDER.map((field) => [field.name, field] as const))('%s can be made', async (name, field) => {
    const caller = FOR_PARTICIPANTS.includes(name)
      ? { token: beczka.people(SHOWCASE)[0]!.token }
      : FOR_OPERATORS.includes(name)
        ? await beczka.operator()
        : beczka.staff[SHOWCASE]![FOR_EXPERTS.includes(name) ? 'EXPERT' : 'MANAGER'];
    const { errors } = await call(field, of(SHOWCASE), caller);
    expect(errors.map(({ code, field: at, message }) => `${code} ${at ?? ''} ${message}`)).toEqual(
      REFUSED[name] ? [expect.stringContaining(REFUSED[name])] : [],
    );
  });
});

describe('what others have', () => {
  beforeAll(async () => {
    const own = await texts(`county_id = '${ATTACKER}'`);
    // What is part of a text of one's own gives nothing away.
    const told = [...own].join('\n');
    const others = [...(await texts(PRESENT_ELSEWHERE)), ...(await accountsElsewhere())];
    // Which seasons there are, a county shows to everybody.
    const shown = (await beczka.rows<{ id: string }>('SELECT id FROM cycle')).map(({ id }) => id);
    secrets = others.filter((text) => !told.includes(text) && !shown.includes(text));
    const ids: string[] = [];
    for (const table of await tablesOfCounties()) {
      const columns = await beczka.rows<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attname IN ('id', 'state')`,
        [table],
      );
      if (!columns.some(({ name }) => name === 'id')) continue;
      const state = columns.some(({ name }) => name === 'state') ? 'state' : 'county_id';
      const rows = await beczka.rows<{ id: string }>(
        `SELECT DISTINCT ON (${state}) id FROM ${table} WHERE ${PRESENT_ELSEWHERE} ORDER BY ${state}, id`,
      );
      ids.push(...rows.map(({ id }) => id).filter((id) => id.length === 36));
    }
    foreignIds = ids;
  });

  const holdsNothing = (answer: object): void => {
    const text = JSON.stringify(answer);
    expect(secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  };

  it('is known to this test', async () => {
    expect(secrets.length).toBeGreaterThan(200);
    expect(foreignIds.length).toBeGreaterThan(20);
    expect(secrets).toEqual(expect.arrayContaining(['Imię z konta', `Ekspert dla ${VICTIM}`]));
    const poll = calls.fields.find(({ name }) => name === 'datePoll')!;
    const seen = await call(poll, of(VICTIM), beczka.staff[VICTIM]!.MANAGER);
    expect(() => holdsNothing(seen)).toThrow();
  });

  it.each(FOR_PARTICIPANTS)(
    'is not given by %s to a link that is forged, or whose owner has left',
    async (name) => {
      const field = calls.fields.find((one) => one.name === name)!;
      const { id } = beczka.people(VICTIM)[5]!;
      const left = await beczka.linkFor(VICTIM, id);
      await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE county_id = $1 AND id = $2', [
        VICTIM,
        id,
      ]);
      const before = await contents();
      for (const caller of [callers.forger!, { token: left }]) {
        const answer = await call(field, of(VICTIM), caller);
        expect(answer).toMatchObject({ data: null, errors: [{ code: 'LINK_INVALID' }] });
      }
      expect(await contents()).toEqual(before);
    },
  );

  it.each(calls.fields.filter(({ kind }) => kind === 'query').map((field) => [field.name, field] as const))(
    'is on no way from one’s own %s',
    async (_, field) => {
      for (const caller of [callers.MANAGER!, callers.participant!, callers.confined!])
        for (const way of calls.ways(field, 3)) {
          const answer = await call(field, of(ATTACKER), caller, way);
          expect(answer.errors.filter(({ code }) => code === 'BAD_REQUEST')).toEqual([]);
          holdsNothing(answer);
        }
    },
  );

  const closed = ORDER.filter(({ name }) => !PUBLIC.includes(name));
  it.each(closed.map((field) => [field.name, field] as const))('is out of reach of %s', async (_, field) => {
    const before = await contents();
    const { references } = field;
    const objects = references.filter((path) => !isCounty(path));
    const county = references.filter(isCounty);
    const sets = [references, county, objects, ...objects.map((path) => [path])].filter(
      (set, nth, all) => set.length && all.findIndex((one) => String(one) === String(set)) === nth,
    );

    async function attack(who: string, foreign: string[], theirs: Pick, rest: Pick) {
      const named: Pick = (path) => (foreign.includes(path) ? theirs(path) : rest(path));
      const unknown: Pick = (path) => (foreign.includes(path) ? nowhere(path) : rest(path));
      const answer = await call(field, named, callers[who]!);
      holdsNothing(answer);
      expect({ who, foreign, ...answer }).toEqual({
        who,
        foreign,
        ...(await call(field, unknown, callers[who]!)),
      });
    }

    const spoilt: Pick = (path) => {
      const value = of(ATTACKER)(path);
      // One of a few words is that or no document at all.
      if (references.includes(path) || /\.(contentBase64|kind|language)$/.test(path)) return value;
      return typeof value === 'number'
        ? -1
        : typeof value === 'string' && !/\d{4}-\d\d/.test(value)
          ? ' '
          : value;
    };
    const others = Object.keys(callers).filter(
      (who) => who !== 'operator' || !FOR_OPERATORS.includes(field.name),
    );
    await Promise.all(
      others.map(async (who) => {
        if (!sets.length) holdsNothing(await call(field, of(ATTACKER), callers[who]!));
        for (const set of sets) {
          await attack(who, set, of(VICTIM), of(ATTACKER));
          await attack(who, set, of(VICTIM), spoilt);
        }
      }),
    );
    const strongest = FOR_PARTICIPANTS.includes(field.name) ? 'participant' : 'MANAGER';
    for (const path of objects.filter((one) => !one.endsWith('sectorCode'))) {
      const expected = await call(
        field,
        (at) => (at === path ? nowhere(at) : of(ATTACKER)(at)),
        callers[strongest]!,
      );
      await Promise.all(
        foreignIds.map(async (id) => {
          const answer = await call(
            field,
            (at) => (at === path ? id : of(ATTACKER)(at)),
            callers[strongest]!,
          );
          holdsNothing(answer);
          expect({ path, id, ...answer }).toEqual({ path, id, ...expected });
        }),
      );
    }
    expect(await contents()).toEqual(before);
  });
});
