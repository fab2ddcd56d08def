import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SignInLinkService } from '@beczka/identity';
import { JobPublisher } from '@beczka/jobs';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { type Inbox, startInbox } from '../../apps/local/src/services/inbox.ts';
import { startWorker } from '../support/app.js';
import type { TestStaff } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

const DAY = 24 * 60 * 60_000;

let beczka: SchedulingApp;
let operator: TestStaff;

beforeAll(async () => {
  beczka = await schedulingApp();
  operator = await beczka.operator();
  unused = (await beczka.rows<{ id: string }>(`SELECT id FROM county WHERE kind = 'POWIAT'`)).map(
    ({ id }) => id,
  );
});
afterAll(() => beczka?.close());

/** A county that no test has had yet. */
const fresh = () => unused.pop()!;
let unused: string[];

async function ask(
  query: string,
  variables: object = {},
  caller: { cookie?: string; token?: string } = operator,
) {
  const { data, errors } = await beczka.api.ask(query, variables, caller);
  const { code, field } = errors[0]?.extensions ?? {};
  return { data, code, field, message: errors[0]?.message };
}

const STANDING = `county { id name voivodeship } state officeName staffCount closedAt closedReason
  managers { name email since accepted lastSignInAt }`;

async function change(mutation: string, input: object, caller: { cookie?: string } = operator) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${STANDING} } }`;
  const { data, ...refusal } = await ask(query, { input }, caller);
  return { ...refusal, answer: data?.answer };
}

/** By this name in this test alone. */
let county: string;
let maria: string;
beforeEach(() => {
  county = fresh();
  maria = `maria@${county}.example.org`;
});

const opening = (given: object = {}) => ({
  countyId: county,
  officeName: 'Powiatowy Urząd Pracy w Opatowie',
  contactName: 'Anna Nowak',
  contactPhone: '15 868 03 01',
  contactEmail: 'pup@opatow.example.org',
  managerName: 'Maria Wrona',
  managerEmail: maria,
  managerLanguage: 'PL',
  ...given,
});
const open = (given: object = {}, caller = operator) => change('openCounty', opening(given), caller);
const close = (countyId: string, caller = operator) =>
  change('closeCounty', { countyId, reason: 'Powiat kończy współpracę.' }, caller);
const reopen = (countyId: string) => change('reopenCounty', { countyId });

async function standing(countyId: string) {
  const query = `query ($countyId: ID!) { countyStanding(countyId: $countyId) { ${STANDING} } }`;
  return (await ask(query, { countyId })).data.countyStanding;
}

const count = async (table: string, key = 'county_id') =>
  (await beczka.rows(`SELECT FROM ${table} WHERE ${key} = $1`, [county])).length;

describe('an operator', () => {
  it('sees every county of the register, and is a stranger in each', async () => {
    const nisko = await beczka.county(county, 2);
    const { data } = await ask(`{ countyStandings { ${STANDING} } me { operator memberships { role } } }`);
    expect(data.countyStandings).toHaveLength(380);
    const seen = data.countyStandings.find((one: { county: { id: string } }) => one.county.id === nisko.id);
    expect(seen).toEqual({
      county: { id: county, name: expect.stringMatching(/^powiat /), voivodeship: expect.any(String) },
      ...{ state: 'OPEN', officeName: 'Powiatowy Urząd Pracy', staffCount: 1, managers: [] },
      ...{ closedAt: null, closedReason: null },
    });
    expect(data.me).toEqual({ operator: true, memberships: [] });
    for (const field of ['county', 'staff', 'cycles']) {
      const query = `query ($c: ID!) { ${field}(countyId: $c) { id } }`;
      expect((await ask(query, { c: county })).code).toBe('NOT_FOUND');
    }
  });

  it('is the only one to see and to change it', async () => {
    await beczka.county(county, 0);
    const manager = await beczka.member('MANAGER', county);
    expect((await ask('{ countyStandings { state } }', {}, manager)).code).toBe('FORBIDDEN');
    expect((await ask('{ countyStandings { state } }', {}, {})).code).toBe('UNAUTHENTICATED');
    for (const refused of [await open({ countyId: fresh() }, manager), await close(county, manager)])
      expect(refused).toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('prowadzą system'),
      });
    expect(await count('open_county', 'id')).toBe(1);
    // Even past the permission: the database asks by itself who acts.
    const [row] = await beczka.rows(`SELECT close_county($1, $2, 'x', now()) AS outcome`, [
      county,
      manager.id,
    ]);
    expect(row).toEqual({ outcome: 'NOT_ALLOWED' });
    expect(await beczka.rows('SELECT * FROM counties_for_operator($1)', [manager.id])).toEqual([]);
  });

  it('is named by a command of the owner, and by nobody who serves', async () => {
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['apps/api/src/name-operator.ts', ...args], {
        env: { ...process.env, MIGRATION_DATABASE_URL: beczka.database.ownerUrl },
      });
    await run('Olga Lis <Olga@Example.org>');
    await run('Olga Lis <olga@example.org>');
    const named = () =>
      beczka.rows(
        `SELECT email, name FROM operator JOIN app_user ON id = user_id WHERE email = 'olga@example.org'`,
      );
    expect(await named()).toEqual([{ email: 'olga@example.org', name: 'Olga Lis' }]);
    await run('Olga Lis <olga@example.org>', '--remove');
    expect(await named()).toEqual([]);
    await expect(run('Olga')).rejects.toThrow('name-operator.js');
  });
});

describe('opening a county', () => {
  it('from a shell is the owner’s, told as one event, and changes nothing the second time', async () => {
    const run = async (url: string) => {
      const command = promisify(execFile)(
        process.execPath,
        [
          ...[
            'apps/api/dist/open-county.js',
            '--county',
            county,
            '--office',
            'Urząd',
            '--contact-name',
            'Anna',
          ],
          ...['--contact-email', 'pup@opatow.example.org', '--contact-phone', '15 868 03 01'],
          ...['--manager', `Maria Wrona <${maria}>`],
        ],
        { env: { ...process.env, MIGRATION_DATABASE_URL: url } },
      );
      return (await command).stdout;
    };
    await expect(run(beczka.database.url)).rejects.toThrow('permission denied');
    expect(await count('open_county', 'id')).toBe(0);
    expect(await run(beczka.database.ownerUrl)).toContain(`county ${county} is open`);
    const events = () =>
      beczka.rows(
        `SELECT actor_kind, action, subject_type FROM audit_event WHERE county_id = $1 ORDER BY id`,
        [county],
      );
    const once = [
      { actor_kind: 'OPERATOR', action: 'CREATED', subject_type: 'COUNTY_PROFILE' },
      { actor_kind: 'OPERATOR', action: 'CREATED', subject_type: 'MEMBERSHIP' },
    ];
    expect(await events()).toEqual(once);
    expect([await count('sector'), await count('season_template')]).toEqual([17, 1]);
    expect(await run(beczka.database.ownerUrl)).toContain('was open already');
    expect(await events()).toEqual(once);
  });

  it('gives it sectors and a template, and its first manager a mail', async () => {
    const { answer } = await open();
    expect(answer).toMatchObject({
      ...{
        county: { id: county },
        state: 'OPEN',
        staffCount: 1,
        officeName: 'Powiatowy Urząd Pracy w Opatowie',
      },
      managers: [{ name: 'Maria Wrona', email: maria, lastSignInAt: null }],
    });
    const [link] = await beczka.rows(
      'SELECT for_county, inviter_id FROM sign_in_link WHERE for_county = $1',
      [county],
    );
    expect(link).toEqual({ for_county: county, inviter_id: operator.id });
    expect(await count('sector')).toBeGreaterThan(10);
    // The log says all of it, and is not filled with it.
    const events = await beczka.rows<{ what: string; after: Record<string, string> }>(
      `SELECT action || ' ' || subject_type AS what, after FROM audit_event WHERE county_id = $1 ORDER BY at, id`,
      [county],
    );
    expect(events.map(({ what }) => what)).toEqual(['CREATED COUNTY_PROFILE', 'CREATED MEMBERSHIP']);
    expect(events[0]!.after).toMatchObject({
      office_name: 'Powiatowy Urząd Pracy w Opatowie',
      'sector health': 'zdrowie',
    });
    const keys = Object.keys(events[0]!.after).map((key) => key.split(' ')[0]);
    expect(keys.filter((key) => key === 'sector')).toHaveLength(await count('sector'));
    expect(keys).toContain('season_template');
    expect(await count('season_template')).toBe(1);
  });

  it('is refused at its field the second time, also at once, and changes nothing', async () => {
    const answers = await Promise.all([
      open(),
      open({ managerEmail: 'ola@example.org', officeName: 'Inny' }),
    ]);
    expect(answers.map(({ field }) => field).sort()).toEqual(['input.countyId', undefined]);
    expect(await count('sign_in_link', 'for_county')).toBe(1);
    expect(await count('membership')).toBe(1);
    expect(await open()).toMatchObject({ code: 'INVALID', message: 'Ten powiat jest już otwarty.' });
  });

  it.each([
    ['countyId', { countyId: '9999' }],
    ['countyId', { countyId: '' }],
    ['officeName', { officeName: ' ' }],
    ['contactPhone', { contactPhone: 'brak' }],
    ['contactPhone', { contactPhone: '' }],
    ['contactEmail', { contactEmail: 'pup' }],
    ['managerName', { managerName: '' }],
    ['managerEmail', { managerEmail: 'maria' }],
  ])('names the field that is wrong, and leaves nothing: %s %j', async (field, given) => {
    expect(await open(given)).toMatchObject({ code: 'INVALID', field: `input.${field}` });
    expect(await count('open_county', 'id')).toBe(0);
    for (const table of ['county_profile', 'membership', 'sector']) expect(await count(table)).toBe(0);
  });

  it('lets no operator in as its manager', async () => {
    const managerEmail = `${operator.id}@example.org`;
    expect(await open({ managerEmail })).toMatchObject({ code: 'INVALID', field: 'input.managerEmail' });
    expect(await count('open_county', 'id')).toBe(0);
  });

  it('can be put right with another manager until one has signed in', async () => {
    await open({ managerEmail: `m${maria}` });
    const invite = (managerEmail: string) =>
      change('inviteFirstManager', {
        ...{ countyId: county, managerName: 'Maria Wrona', managerLanguage: 'PL', managerEmail },
      });
    expect((await invite(`m${maria}`)).field).toBe('input.managerEmail');
    expect((await invite(maria)).answer.managers).toHaveLength(2);
    await signIn(maria);
    expect(await invite('ola@example.org')).toMatchObject({ code: 'CONFLICT' });
  });

  /** Opens a session as the functions for signing in do. */
  async function signIn(email: string, onlyCounty: string | null = null): Promise<void> {
    await beczka.rows(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, only_county)
       SELECT sha256(gen_random_uuid()::text::bytea), id, $2, $2, $2, $3 FROM app_user WHERE email = $1`,
      [email, beczka.clock.now(), onlyCounty],
    );
  }

  it('cannot be taken over once its manager has come, whichever way', async () => {
    const take = async () =>
      change('inviteFirstManager', {
        ...{ countyId: county, managerName: 'Ola', managerLanguage: 'PL' },
        managerEmail: `ola@${county}.example.org`,
      });
    const manager = async () => (await standing(county)).managers[0];

    // By a session of their own, of which nothing else is left.
    await open();
    await signIn(maria);
    expect(await take()).toMatchObject({ code: 'CONFLICT' });
    expect(await manager()).toMatchObject({ email: maria, accepted: true, lastSignInAt: null });

    // In a session from before: another county's.
    const other = fresh();
    await beczka.county(other, 0);
    const busy = await beczka.member('EXPERT', other);
    county = fresh();
    await open({ managerEmail: `${busy.id}@example.org` });
    expect(await manager()).toMatchObject({ accepted: false });
    const { errors } = await beczka.api.ask(
      'mutation ($id: ID!) { acceptInvitation(input: {countyId: $id}) { ok } }',
      { id: county },
      busy,
    );
    expect(errors).toEqual([]);
    expect(await manager()).toMatchObject({ accepted: true, lastSignInAt: null });
    expect(await take()).toMatchObject({ code: 'CONFLICT' });

    // A session that a county's provider has opened takes nothing, here or elsewhere.
    county = fresh();
    await open({ managerEmail: `nowa@${county}.example.org` });
    for (const provided of [other, county]) await signIn(`nowa@${county}.example.org`, provided);
    expect(await manager()).toMatchObject({ accepted: false });
  });
});

describe('a closed county', () => {
  let nisko: TestCounty;
  let other: TestCounty;
  beforeEach(async () => {
    nisko = await beczka.county(county);
    other = await beczka.county(fresh());
  });

  const view = (token: string) => ask('{ participantView { firstName } }', {}, { token });

  it('refuses its staff with a clear sentence, and nobody elsewhere', async () => {
    const expert = await beczka.member('EXPERT', county, other.id);
    expect((await close(county)).answer).toMatchObject({
      ...{ state: 'CLOSED', closedAt: '2023-11-02T08:00:00.000Z', closedReason: 'Powiat kończy współpracę.' },
    });
    const cycles = (c: string) => ask('query ($c: ID!) { cycles(countyId: $c) { id } }', { c }, expert);
    expect(await cycles(county)).toMatchObject({
      code: 'COUNTY_CLOSED',
      message: expect.stringContaining('nie korzysta już'),
    });
    expect((await cycles(other.id)).data.cycles).toHaveLength(1);
    const { data } = await ask(
      '{ me { memberships { county { id } cycles { id } } closedCounties { id } } }',
      {},
      expert,
    );
    expect(data.me).toMatchObject({
      memberships: [{ county: { id: other.id } }],
      closedCounties: [{ id: county }],
    });

    expect((await reopen(county)).answer).toMatchObject({
      state: 'OPEN',
      closedAt: null,
      closedReason: null,
    });
    expect((await cycles(county)).data.cycles).toHaveLength(1);
  });

  it('tells bearers of its links so, and takes no answers', async () => {
    const poll = await beczka.openPoll(nisko);
    const otherPoll = await beczka.openPoll(other);
    const [person] = nisko.people;
    await close(county);
    expect((await view(person!.token)).code).toBe('COUNTY_CLOSED');
    expect((await view(`${county}-${'x'.repeat(43)}`)).code).toBe('COUNTY_CLOSED');
    const { errors } = await beczka.save(person!, poll, '+++');
    expect(errors[0]!.extensions.code).toBe('COUNTY_CLOSED');
    expect(await count('answer')).toBe(0);
    expect((await beczka.save(other.people[0]!, otherPoll, '+++')).errors).toEqual([]);

    await reopen(county);
    expect((await view(person!.token)).data.participantView.firstName).toBe('Jan');
    expect((await beczka.save(person!, poll, '+++')).errors).toEqual([]);
  });

  it('sends no new link to anybody, and says why to whoever asks', async () => {
    const [person] = nisko.people;
    const request = (email: string) =>
      ask(
        'mutation ($input: RequestPersonalLinkInput!) { requestPersonalLink(input: $input) { ok } }',
        { input: { countyId: county, email } },
        {},
      );
    await close(county);
    const told = await count('audit_event');
    for (const email of [person!.email, 'nikt@example.org'])
      expect(await request(email)).toMatchObject({ code: 'COUNTY_CLOSED', data: null });
    expect(await count('audit_event')).toBe(told);
    expect(await count('message')).toBe(0);
    expect((await ask('{ closedCounties { id } }', {}, {})).data.closedCounties).toContainEqual({
      id: county,
    });

    await reopen(county);
    expect((await request(person!.email)).data.requestPersonalLink.ok).toBe(true);
    expect(await count('message')).toBe(1);
  });

  it('lets anybody read what it tells people about their data, which are still there', async () => {
    await close(county);
    const { data } = await ask(
      'query ($c: ID!) { privacyNotice(countyId: $c) { version pl { rights } } }',
      { c: county },
      {},
    );
    expect(data.privacyNotice).toMatchObject({ version: 1, pl: { rights: expect.stringMatching(/./) } });
  });

  it('stays closed when closed once more, with the first reason; what was never opened is not found', async () => {
    await close(county);
    const again = await change('closeCounty', { countyId: county, reason: 'Inny powód' });
    expect(again.answer.closedReason).toBe('Powiat kończy współpracę.');
    const never = fresh();
    expect((await close(never)).code).toBe('NOT_FOUND');
    expect((await reopen(never)).code).toBe('NOT_FOUND');
    expect((await reopen(other.id)).answer.state).toBe('OPEN');
    expect(await open({ countyId: county })).toMatchObject({ code: 'COUNTY_CLOSED' });
    expect((await change('closeCounty', { countyId: other.id, reason: ' ' })).field).toBe('input.reason');
  });

  it('sends no invitation to its staff', async () => {
    await beczka.rows('DELETE FROM sign_in_link');
    const opened = fresh();
    await open({ countyId: opened });
    await close(opened);
    const links = beczka.get(SignInLinkService);
    await expect(links.isDue(beczka.clock.now())).resolves.toBe(false);
    await reopen(opened);
    await expect(links.isDue(beczka.clock.now())).resolves.toBe(true);
    expect((await standing(opened)).state).toBe('OPEN');
  });

  describe('under a worker', () => {
    let inbox: Inbox;
    let worker: INestApplicationContext | undefined;
    afterEach(async () => {
      await worker?.close();
      worker = undefined;
      await inbox?.stop();
    });

    async function work(): Promise<void> {
      inbox = await startInbox();
      const { database, clock, queuePrefix } = beczka;
      worker = await startWorker(database, { smtpUrl: inbox.smtpUrl, clock, queuePrefix });
    }
    async function until(done: () => Promise<boolean> | boolean): Promise<void> {
      for (let times = 0; times < 200; times++) {
        if (await done()) return;
        await pause(50);
      }
      throw new Error('It did not come about.');
    }
    const mailsOf = (county: TestCounty) =>
      inbox.messages().filter(({ to }) => county.people.some(({ email }) => to.includes(email))).length;
    const stateOf = async (id: string) =>
      (await beczka.rows<{ state: string }>('SELECT state FROM date_poll WHERE id = $1', [id]))[0]!.state;

    it('keeps its mail, which goes out once it is open again', async () => {
      await beczka.openPoll(nisko);
      await beczka.openPoll(other);
      await close(county);
      await work();
      await until(() => mailsOf(other) === 6);
      // Whoever published a job before the county was closed changes nothing either.
      worker!.get(JobPublisher, { strict: false }).publish('message.send', { countyId: county });
      await pause(500);
      expect(mailsOf(nisko)).toBe(0);
      await reopen(county);
      await until(() => mailsOf(nisko) === 6);
    });

    it('decides nothing; what came too late meanwhile is not sent', async () => {
      const poll = await beczka.openPoll(nisko);
      const otherPoll = await beczka.openPoll(other);
      for (const person of nisko.people.slice(0, 4)) await beczka.save(person, poll, '+--');
      await close(county);
      // Past the deadline, with one of the three days still ahead.
      beczka.clock.set(new Date(NOVEMBER_21.getTime() + 21 * DAY));
      await work();
      await until(async () => (await stateOf(otherPoll.id)) !== 'OPEN');
      expect(await stateOf(poll.id)).toBe('OPEN');
      await reopen(county);
      await until(async () => (await stateOf(poll.id)) !== 'OPEN');
      await until(async () => (await beczka.owed(poll.id)).POLL_INVITATION === undefined);
      expect(
        inbox.messages().filter(({ subject }) => /termin/i.test(subject) && /Prosimy/.test(subject)),
      ).toEqual([]);
      expect(await beczka.owed(poll.id, 'SENT')).not.toHaveProperty('POLL_INVITATION');
      expect(
        await beczka.rows(`SELECT FROM conference WHERE county_id = $1 AND held_on < $2`, [
          county,
          '2023-12-13',
        ]),
      ).toEqual([]);
    });
  });
});

const NOVEMBER_21 = new Date('2023-11-21T09:00:00Z');

describe('signing somebody out', () => {
  const end = async (email: string, caller: { cookie?: string } = operator) => {
    const { data, ...refusal } = await ask(
      'mutation ($input: EndAccountSessionsInput!) { endAccountSessions(input: $input) { ok } }',
      { input: { email, reason: 'Skradziony telefon' } },
      caller,
    );
    return { ok: data?.endAccountSessions?.ok, ...refusal };
  };

  it('ends every session and every unused link of theirs, and tells the counties they have come to', async () => {
    await beczka.county(county, 0);
    const [second, third] = [fresh(), fresh()];
    for (const id of [second, third]) await beczka.county(id, 0);
    const person = await beczka.member('MANAGER', county, second);
    const other = await beczka.member('MANAGER', county);
    // Has not answered this invitation yet: what they do elsewhere is no business of that county.
    await beczka.rows(`INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, 'OBSERVER')`, [
      third,
      person.id,
    ]);
    const link = async (state: string, usedAt: Date | null) => {
      const [{ id }] = (await beczka.rows(
        `INSERT INTO sign_in_link (id, user_id, requested_at, state, next_attempt_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $2) RETURNING id`,
        [person.id, beczka.clock.now(), state],
      )) as [{ id: string }];
      if (state !== 'PENDING')
        await beczka.rows(
          `INSERT INTO sign_in_token (token_hash, link_id, user_id, expires_at, used_at)
           VALUES (sha256($1), $2, $3, '2030-01-01', $4)`,
          [Buffer.from(id), id, person.id, usedAt],
        );
      return id;
    };
    const [used] = [
      await link('SENT', beczka.clock.now()),
      await link('SENT', null),
      await link('PENDING', null),
    ];

    expect(await end(`${person.id.toUpperCase()}@example.org`)).toEqual({ ok: true });
    expect((await ask('{ me { id } }', {}, person)).data.me).toBeNull();
    expect((await ask('{ me { id } }', {}, other)).data.me).toEqual({ id: other.id });
    const links = await beczka.rows('SELECT id FROM sign_in_link WHERE user_id = $1', [person.id]);
    expect(links).toEqual([{ id: used }]);
    const told = await beczka.rows(
      `SELECT county_id, actor_kind, actor_id, after FROM audit_event
       WHERE action = 'SESSIONS_ENDED' AND subject_id = $1 ORDER BY county_id`,
      [person.id],
    );
    const event = { actor_kind: 'OPERATOR', actor_id: operator.id, after: { reason: 'Skradziony telefon' } };
    expect(told).toEqual([county, second].sort().map((county_id) => ({ county_id, ...event })));
    // Once more is no error, and the person can sign in again.
    expect(await end(`${person.id}@example.org`)).toEqual({ ok: true });
  });

  it('is an operator’s alone, and says plainly that an address has no account', async () => {
    expect(await end('nikt@example.org')).toMatchObject({
      code: 'INVALID',
      field: 'input.email',
      message: expect.stringContaining('Nikt nie ma konta'),
    });
    await beczka.county(county, 0);
    const manager = await beczka.member('MANAGER', county);
    expect((await end(`${manager.id}@example.org`, manager)).code).toBe('FORBIDDEN');
    expect((await end(`${manager.id}@example.org`, {})).code).toBe('UNAUTHENTICATED');
    const [row] = await beczka.rows(`SELECT end_account_sessions($1, $2, 'x', now(), NULL) AS outcome`, [
      manager.id,
      `${manager.id}@example.org`,
    ]);
    expect(row).toEqual({ outcome: 'NOT_ALLOWED' });
    expect((await ask('{ me { id } }', {}, manager)).data.me).toEqual({ id: manager.id });
  });
});
