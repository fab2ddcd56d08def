import { Role, SessionService, SignInLinkService, StaffService } from '@beczka/identity';
import { CountyContext } from '@beczka/tenancy';
import { v7 as uuid } from 'uuid';
import { type IdentityApp, identityApp, openCounty } from '../support/identity-app.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MARIA = 'maria@example.org';

let identity: IdentityApp;
let links: SignInLinkService;
/** The manager of Nisko, and of the other county. */
let manager: string;
let otherManager: string;

beforeEach(async () => {
  identity = await identityApp();
  links = identity.app.get(SignInLinkService);
  await openCounty(identity, NISKO);
  await openCounty(identity, NOWY_DWOR);
  manager = await managerOf(NISKO);
  otherManager = await managerOf(NOWY_DWOR);
});
afterEach(() => identity?.close());

const wait = (ms: number) => identity.clock.set(new Date(identity.clock.now().getTime() + ms));
const within = <T>(county: string, work: () => Promise<T>) => CountyContext.run([county], work);
const rows = async (sql: string, values: unknown[] = []) => (await identity.asAdmin.query(sql, values)).rows;

async function managerOf(county: string): Promise<string> {
  const email = `manager@${county}.example.org`;
  await within(county, () =>
    identity.users.addMember(county, { email, name: 'Barbara Lis', role: Role.MANAGER }),
  );
  return cookieOf(email);
}

async function cookieOf(email: string): Promise<string> {
  await links.request(email);
  await links.sendDue();
  return sessionFrom(identity.mailer.tokenFor(email));
}

const accept = (cookie: string, county: string) =>
  ask(`mutation { acceptInvitation(input: {countyId: "${county}"}) { ok } }`, {}, cookie);

async function sessionFrom(signInToken: string): Promise<string> {
  const { token } = await identity.app.get(SessionService).signIn(signInToken);
  return `__Host-beczka_session=${token}`;
}

async function ask(query: string, variables: object = {}, cookie = manager) {
  const response = await identity.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    headers: { cookie },
  });
  const { data, errors } = response.json();
  const { code, field } = errors?.[0]?.extensions ?? {};
  return { data, code, field, message: errors?.[0]?.message };
}

const FIELDS = 'id name role since email lastSignInAt accepted';

async function change(mutation: string, input: object, cookie = manager) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const fields = ['removeStaff', 'resendStaffInvitation'].includes(mutation) ? 'ok' : FIELDS;
  const { data, ...refusal } = await ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${fields} } }`,
    { input: { countyId: NISKO, ...input } },
    cookie,
  );
  return { ...refusal, answer: data?.answer };
}

const invite = (input: object = {}, cookie = manager) =>
  change(
    'inviteStaff',
    { email: MARIA, name: 'Maria Wrona', role: 'OBSERVER', language: 'PL', ...input },
    cookie,
  );

const team = async (cookie = manager, countyId = NISKO) =>
  (await ask(`query ($countyId: ID!) { staff(countyId: $countyId) { ${FIELDS} } }`, { countyId }, cookie))
    .data?.staff as {
    id: string;
    name: string;
    role: string;
    email: string | null;
    lastSignInAt: string | null;
    accepted: boolean;
  }[];

const idOf = async (email: string) => (await rows('SELECT id FROM app_user WHERE email = $1', [email]))[0].id;

describe('inviting staff', () => {
  it('makes a member and owes them a mail that says who invites, to which county, as what', async () => {
    const { answer } = await invite({ email: 'Maria@Example.org' });
    expect(answer).toMatchObject({ name: 'Maria Wrona', role: 'OBSERVER', email: MARIA, lastSignInAt: null });
    expect(identity.published.at(-1)).toBe('sign-in-link.send');
    await links.sendDue();
    expect(identity.mailer.mails.at(-1)).toMatchObject({
      email: MARIA,
      expiresAt: new Date('2026-11-19T09:00:00Z'),
      invitation: { inviter: 'Barbara Lis', role: 'OBSERVER', county: { nominative: 'powiat niżański' } },
    });

    wait(3 * DAY - 1);
    const cookie = await sessionFrom(identity.mailer.tokenFor(MARIA));
    const { data } = await ask('{ me { name memberships { role actions county { id } } } }', {}, cookie);
    expect(data.me).toEqual({
      name: 'Maria Wrona',
      memberships: [{ role: 'OBSERVER', actions: ['VIEW_COUNTY'], county: { id: NISKO } }],
    });
    expect((await invite({ email: 'x@example.org' }, cookie)).code).toBe('FORBIDDEN');
  });

  it('sends the mail again, once within five minutes, until it is accepted', async () => {
    const { answer } = await invite();
    const again = () => change('resendStaffInvitation', { id: answer.id });
    const mails = async () => {
      await links.sendDue();
      return identity.mailer.mails.filter(({ email }) => email === MARIA).length;
    };
    await again();
    expect(await mails()).toBe(1);
    wait(4 * DAY);
    await Promise.all([again(), again()]);
    expect(await mails()).toBe(2);
    expect(identity.mailer.mails.at(-1)!.invitation).toMatchObject({
      inviter: 'Barbara Lis',
      role: 'OBSERVER',
    });

    const cookie = await sessionFrom(identity.mailer.tokenFor(MARIA));
    expect((await again()).code).toBe('CONFLICT');
    expect((await change('resendStaffInvitation', { id: answer.id }, cookie)).code).toBe('FORBIDDEN');
    expect((await change('resendStaffInvitation', { id: uuid() })).code).toBe('NOT_FOUND');
    wait(DAY);
    expect(await mails()).toBe(2);
  });

  it('refuses at its field the address of a member, who keeps the role and gets no mail', async () => {
    await invite();
    await expect(invite({ role: 'MANAGER' })).resolves.toMatchObject({
      code: 'INVALID',
      field: 'input.email',
    });
    await links.sendDue();
    expect(identity.mailer.mails.filter(({ email }) => email === MARIA)).toHaveLength(1);
    expect((await team()).find(({ email }) => email === MARIA)!.role).toBe('OBSERVER');
  });

  it('tells nothing of an account that is there already, nor changes it', async () => {
    await invite(
      { countyId: NOWY_DWOR, name: 'Maria Wrona-Kos', language: 'EN', role: 'EXPERT' },
      otherManager,
    );
    await links.sendDue();
    await sessionFrom(identity.mailer.tokenFor(MARIA));
    wait(10 * DAY);

    const known = await invite();
    const unknown = await invite({ email: 'ola@example.org' });
    const same = { name: 'Maria Wrona', lastSignInAt: null, since: '2026-11-26T09:00:00.000Z' };
    for (const { answer } of [known, unknown]) expect(answer).toMatchObject(same);
    // An id that carried a time would tell how old the account is.
    for (const { answer } of [known, unknown]) expect(answer.id).toMatch(/^.{14}4/);
    expect((await team()).map(({ name }) => name)).toEqual([
      'Anna Kowalska',
      'Barbara Lis',
      'Maria Wrona',
      'Maria Wrona',
    ]);
    const there = (await team(otherManager, NOWY_DWOR)).find(({ email }) => email === MARIA);
    expect(there).toMatchObject({ name: 'Maria Wrona-Kos', role: 'EXPERT' });
    await links.sendDue();
    expect(JSON.stringify(identity.mailer.mails.at(-1))).not.toContain('nowodworski');
  });

  it('takes as long for a known address as for an unknown one', async () => {
    for (const email of [`anna@${NOWY_DWOR}.example.org`, 'ola@example.org']) {
      const started = performance.now();
      await invite({ email });
      expect(performance.now() - started).toBeGreaterThan(195);
    }
  });

  it('tries for a day to send the mail, each hour at least', async () => {
    await invite();
    for (let hour = 0; hour < 23; hour += 1) {
      identity.mailer.failures = 1;
      await links.sendDue();
      wait(60 * MINUTE);
    }
    identity.mailer.failures = 0;
    await links.sendDue();
    await expect(sessionFrom(identity.mailer.tokenFor(MARIA))).resolves.toBeDefined();

    await invite({ email: 'ola@example.org' });
    wait(DAY);
    await links.sendDue();
    expect(identity.mailer.mails.map(({ email }) => email)).not.toContain('ola@example.org');
  });

  it('keeps what a link needs for as long as it is good', async () => {
    // What is removed is over by the database's own clock too.
    wait(-30 * DAY);
    await invite();
    await links.sendDue();
    wait(3 * DAY - 2);
    await links.removeOld();
    await expect(sessionFrom(identity.mailer.tokenFor(MARIA))).resolves.toBeDefined();
    wait(5 * DAY);
    await links.removeOld();
    expect(await rows('SELECT FROM sign_in_link WHERE for_county IS NOT NULL')).toEqual([]);
  });

  it('is good for as long as its link, whatever other link its person signs in by', async () => {
    await invite();
    await links.sendDue();
    const invitation = identity.mailer.tokenFor(MARIA);
    wait(2 * DAY);
    await cookieOf(MARIA);
    await expect(sessionFrom(invitation)).resolves.toBeDefined();
  });

  it.each([
    ['email', { email: 'maria' }],
    ['name', { name: ' ' }],
  ])('names the field that is wrong: %s', async (field, input) => {
    await expect(invite(input)).resolves.toMatchObject({ code: 'INVALID', field: `input.${field}` });
  });
});

describe('the list of staff', () => {
  it('shows addresses and last sign-ins to managers alone', async () => {
    await invite();
    await links.sendDue();
    const cookie = await sessionFrom(identity.mailer.tokenFor(MARIA));
    const seen = await team(cookie);
    expect(seen.map(({ name }) => name)).toEqual(['Anna Kowalska', 'Barbara Lis', 'Maria Wrona']);
    expect(seen.every(({ email, lastSignInAt }) => email === null && lastSignInAt === null)).toBe(true);
    const maria = (await team()).find(({ email }) => email === MARIA);
    expect(maria!.lastSignInAt).toBe('2026-11-16T09:00:00.000Z');
  });
});

describe('changing a role', () => {
  it('holds from the next request on', async () => {
    const { answer } = await invite();
    await links.sendDue();
    const cookie = await sessionFrom(identity.mailer.tokenFor(MARIA));
    await expect(change('changeStaffRole', { id: answer.id, role: 'MANAGER' })).resolves.toMatchObject({
      answer: { role: 'MANAGER' },
    });
    expect((await invite({ email: 'ola@example.org' }, cookie)).code).toBeUndefined();
  });

  it('is refused for the only manager, and for nobody else', async () => {
    const id = await idOf(`manager@${NISKO}.example.org`);
    await expect(change('changeStaffRole', { id, role: 'EXPERT' })).resolves.toMatchObject({
      code: 'LAST_MANAGER',
    });
    expect((await change('changeStaffRole', { id, role: 'MANAGER' })).code).toBeUndefined();
    await invite({ role: 'MANAGER' });
    // Whoever has not come leads nobody: the address may be mistyped.
    expect((await change('changeStaffRole', { id, role: 'EXPERT' })).code).toBe('LAST_MANAGER');
    expect((await change('removeStaff', { id })).code).toBe('LAST_MANAGER');
    await cookieOf(MARIA);
    expect((await change('changeStaffRole', { id, role: 'EXPERT' })).code).toBeUndefined();
  });

  it.each(['changeStaffRole', 'removeStaff', 'resendStaffInvitation'])(
    '%s reaches nobody of another county',
    async (mutation) => {
      const role = mutation === 'changeStaffRole' ? { role: 'OBSERVER' } : {};
      const id = await idOf(`anna@${NOWY_DWOR}.example.org`);
      for (const one of [id, uuid()]) {
        await expect(change(mutation, { id: one, ...role })).resolves.toMatchObject({ code: 'NOT_FOUND' });
      }
      await expect(change(mutation, { countyId: NOWY_DWOR, id, ...role })).resolves.toMatchObject({
        code: 'NOT_FOUND',
      });
    },
  );
});

describe('letting somebody go', () => {
  it('shuts the county at once, and ends the sessions of who belongs to none', async () => {
    await invite();
    await links.sendDue();
    const cookie = await sessionFrom(identity.mailer.tokenFor(MARIA));
    await links.request(MARIA);
    await links.sendDue();
    const id = await idOf(MARIA);
    await expect(change('removeStaff', { id })).resolves.toMatchObject({ answer: { ok: true } });
    expect((await ask('{ me { id } }', {}, cookie)).data).toEqual({ me: null });
    await expect(sessionFrom(identity.mailer.tokenFor(MARIA))).rejects.toMatchObject({
      code: 'SIGN_IN_LINK_INVALID',
    });
    expect((await change('removeStaff', { id })).code).toBe('NOT_FOUND');
  });

  it('leaves a member of another county signed in there', async () => {
    await invite({ countyId: NOWY_DWOR }, otherManager);
    await invite();
    await links.sendDue();
    const cookie = await sessionFrom(identity.mailer.tokenFor(MARIA));
    for (const county of [NISKO, NOWY_DWOR]) await accept(cookie, county);
    await change('removeStaff', { id: await idOf(MARIA) });
    expect(await team(cookie)).toBeUndefined();
    expect((await ask(`{ county(countyId: "${NISKO}") { id } }`, {}, cookie)).code).toBe('NOT_FOUND');
    expect(await team(cookie, NOWY_DWOR)).toHaveLength(3);
  });

  it('takes back an invitation that has not been sent or used', async () => {
    await invite();
    await links.sendDue();
    await change('removeStaff', { id: await idOf(MARIA) });
    await expect(sessionFrom(identity.mailer.tokenFor(MARIA))).rejects.toMatchObject({
      code: 'SIGN_IN_LINK_INVALID',
    });
    await invite();
    await change('removeStaff', { id: await idOf(MARIA) });
    const before = identity.mailer.mails.length;
    await links.sendDue();
    expect(identity.mailer.mails).toHaveLength(before);
  });

  it('is refused for the only manager', async () => {
    const id = await idOf(`manager@${NISKO}.example.org`);
    await expect(change('removeStaff', { id })).resolves.toMatchObject({
      code: 'LAST_MANAGER',
      message: expect.stringContaining('jedyna osoba kierująca'),
    });
  });

  it('when two managers let each other go at the same moment, refuses one', async () => {
    await invite({ role: 'MANAGER' });
    await cookieOf(MARIA);
    const [barbara, maria] = [await idOf(`manager@${NISKO}.example.org`), await idOf(MARIA)];
    const clients = await Promise.all([identity.asApp.connect(), identity.asApp.connect()]);
    for (const client of clients) {
      await client.query(`BEGIN; SELECT set_config('app.counties', '${NISKO}', true)`);
    }
    const remove = (nth: number, actor: string, person: string) =>
      clients[nth]!.query('SELECT remove_staff($1, $2, $3) AS outcome', [NISKO, actor, person]);
    const first = await remove(0, barbara, maria);
    const second = remove(1, maria, barbara);
    await identity.asAdmin.query('SELECT pg_sleep(0.1)');
    await clients[0]!.query('COMMIT');
    const outcomes = [first.rows[0].outcome, (await second).rows[0].outcome];
    await clients[1]!.query('COMMIT');
    for (const client of clients) client.release();
    expect(outcomes).toEqual(['DONE', 'NOT_ALLOWED']);
  });

  it.each([
    ['both step back', Role.OBSERVER],
    ['both leave', undefined],
  ])('when two managers %s at the same moment, keeps one', async (_, role) => {
    await invite({ role: 'MANAGER' });
    await cookieOf(MARIA);
    const people = [await idOf(`manager@${NISKO}.example.org`), await idOf(MARIA)];
    const staff = identity.app.get(StaffService);
    const outcomes = await Promise.allSettled(
      people.map((id) =>
        within(NISKO, () =>
          (role ? staff.changeRole(id, NISKO, id, role) : staff.remove(id, NISKO, id)).then(() => 'DONE'),
        ),
      ),
    );
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? outcome.reason.code : outcome.value,
    );
    expect(codes.sort()).toEqual(['DONE', 'LAST_MANAGER']);
  });
});

describe('an invitation to somebody who is signed in already', () => {
  /** In a session from before the invitation. */
  let maria: string;
  let id: string;
  beforeEach(async () => {
    await invite({ countyId: NOWY_DWOR }, otherManager);
    maria = await cookieOf(MARIA);
    ({
      answer: { id },
    } = await invite({ role: 'MANAGER' }));
  });

  const mine = async () =>
    (await ask('{ me { memberships { county { id } } invitations { role county { id name } } } }', {}, maria))
      .data.me;
  const answer = (mutation: string, countyId = NISKO, cookie = maria) =>
    ask(`mutation { ${mutation}(input: {countyId: "${countyId}"}) { ok } }`, {}, cookie);
  const accepted = async () => (await team()).find((one) => one.email === MARIA);

  it('opens nothing until they accept it', async () => {
    expect(await mine()).toEqual({
      memberships: [{ county: { id: NOWY_DWOR } }],
      invitations: [{ role: 'MANAGER', county: { id: NISKO, name: 'powiat niżański' } }],
    });
    expect((await ask(`{ county(countyId: "${NISKO}") { id } }`, {}, maria)).code).toBe('NOT_FOUND');
    expect((await invite({ email: 'x@example.org' }, maria)).code).toBe('NOT_FOUND');
    expect(await accepted()).toMatchObject({ accepted: false });
    // Even past the guard.
    const staff = identity.app.get(StaffService);
    await expect(within(NISKO, () => staff.remove(id, NISKO, id))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    for (const times of ['once', 'twice'])
      expect({ times, ...(await answer('acceptInvitation')) }).toMatchObject({ data: expect.anything() });
    expect((await mine()).invitations).toEqual([]);
    expect((await ask(`{ county(countyId: "${NISKO}") { id } }`, {}, maria)).data.county).toEqual({
      id: NISKO,
    });
    expect(await accepted()).toMatchObject({ accepted: true });
    const events = await rows(
      `SELECT actor_kind, actor_name FROM audit_event WHERE action = 'JOINED' AND county_id = $1 AND actor_id = $2`,
      [NISKO, id],
    );
    expect(events).toEqual([{ actor_kind: 'ACCOUNT', actor_name: 'Maria Wrona' }]);
  });

  it('can be declined, and then is no more', async () => {
    expect((await answer('leaveCounty')).code).toBeUndefined();
    expect(await mine()).toEqual({ memberships: [{ county: { id: NOWY_DWOR } }], invitations: [] });
    for (const mutation of ['leaveCounty', 'acceptInvitation'])
      expect((await answer(mutation)).code).toBe('NOT_FOUND');
    expect(await accepted()).toBeUndefined();
    // Told by since when it had waited, which somebody who leaves a team is not.
    const [event] = await rows(
      `SELECT before ->> 'created_at' AS since FROM audit_event
       WHERE action = 'REMOVED' AND county_id = $1 AND actor_id::text = subject_id`,
      [NISKO],
    );
    expect(event).toMatchObject({ since: expect.any(String) });
    const before = identity.mailer.mails.length;
    await links.sendDue();
    expect(identity.mailer.mails).toHaveLength(before);
  });

  it('is nobody else’s to answer', async () => {
    for (const mutation of ['leaveCounty', 'acceptInvitation'])
      expect((await answer(mutation, NISKO, otherManager)).code).toBe('NOT_FOUND');
    expect(await accepted()).toMatchObject({ accepted: false });
  });

  it('is not answered by signing in for another purpose', async () => {
    await links.sendDue();
    expect(await cookieOf(MARIA)).toBeDefined();
    expect(identity.mailer.mails.at(-1)).toMatchObject({ email: MARIA, invitation: undefined });
    expect(await accepted()).toMatchObject({ accepted: false });
  });

  it('is taken by its own link, and no other with it', async () => {
    const third = '0201';
    await openCounty(identity, third);
    const other = await managerOf(third);
    await links.sendDue();
    const invited = identity.mailer.mails.findLast(({ email, invitation }) => email === MARIA && invitation)!;
    await invite({ countyId: third }, other);
    await sessionFrom(invited.token);
    expect(await accepted()).toMatchObject({ accepted: true });
    expect((await team(other, third)).find((one) => one.email === MARIA)).toMatchObject({ accepted: false });
  });
});

describe('leaving a county', () => {
  const leave = (cookie: string, countyId = NISKO) =>
    ask(`mutation { leaveCounty(input: {countyId: "${countyId}"}) { ok } }`, {}, cookie);

  it('is everybody’s own to decide, shuts the county and leaves the others', async () => {
    await invite({ countyId: NOWY_DWOR }, otherManager);
    await invite();
    const maria = await cookieOf(MARIA);
    for (const county of [NISKO, NOWY_DWOR]) await accept(maria, county);
    expect((await leave(maria)).code).toBeUndefined();
    expect(await team(maria)).toBeUndefined();
    expect(await team(maria, NOWY_DWOR)).toHaveLength(3);
    const [event] = await rows(
      `SELECT actor_name, before FROM audit_event WHERE action = 'REMOVED' AND county_id = $1`,
      [NISKO],
    );
    expect(event).toMatchObject({ actor_name: 'Maria Wrona', before: { person: 'Maria Wrona' } });
    expect(event!.before as object).not.toHaveProperty('created_at');
    expect((await leave(maria, NOWY_DWOR)).code).toBeUndefined();
    expect((await ask('{ me { id } }', {}, maria)).data.me).toBeNull();
  });

  it('is refused to the only manager, whoever else is invited to be one', async () => {
    await invite({ role: 'MANAGER' });
    await expect(leave(manager)).resolves.toMatchObject({
      code: 'LAST_MANAGER',
      message: expect.stringContaining('jedyna osoba kierująca'),
    });
    await cookieOf(MARIA);
    expect((await leave(manager)).code).toBeUndefined();
    expect((await team(await cookieOf(MARIA))).map(({ role }) => role).sort()).toEqual([
      'COORDINATOR',
      'MANAGER',
    ]);
  });

  it('keeps one of two managers who leave a closed county at the same moment', async () => {
    await invite({ role: 'MANAGER' });
    const maria = await cookieOf(MARIA);
    await identity.asAdmin.query(
      `INSERT INTO closed_county (id, closed_at, closed_by, reason) SELECT $1, now(), id, 'Koniec' FROM app_user LIMIT 1`,
      [NISKO],
    );
    await identity.asAdmin.query('DELETE FROM open_county WHERE id = $1', [NISKO]);
    const answers = await Promise.all([leave(maria), leave(manager)]);
    expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'LAST_MANAGER']);
  });
});

describe('a county without a manager', () => {
  it('gets its first from the operator, among its members, and no second that way', async () => {
    await identity.asAdmin.query(`UPDATE membership SET role = 'OBSERVER' WHERE role = 'MANAGER'`);
    const name = (email: string) => within(NISKO, () => identity.users.nameFirstManager(NISKO, email));
    await expect(name(`anna@${NOWY_DWOR}.example.org`)).resolves.toBe(false);
    await expect(name(`Anna@${NISKO}.example.org`)).resolves.toBe(true);
    await cookieOf(`anna@${NISKO}.example.org`);
    await expect(name(`manager@${NISKO}.example.org`)).resolves.toBe(false);
    expect((await team()).map(({ role }) => role)).toEqual(['MANAGER', 'OBSERVER']);
  });

  it('gets it though somebody who has never come was invited to manage it', async () => {
    await identity.asAdmin.query(`UPDATE membership SET accepted_at = NULL WHERE role = 'MANAGER'`);
    await expect(
      within(NISKO, () => identity.users.nameFirstManager(NISKO, `anna@${NISKO}.example.org`)),
    ).resolves.toBe(true);
  });
});
