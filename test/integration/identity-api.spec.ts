import { Args, Field, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowAccount,
  AllowAnyone,
  AllowParticipant,
  AllowStaff,
  CurrentLanguage,
  CurrentParticipant,
  CurrentStaff,
  type ParticipantCaller,
  Role,
  SessionService,
  SignInLinkService,
  type StaffCaller,
} from '@beczka/identity';
import { CancelInput, CountyArgs, CountyContext, type Language } from '@beczka/tenancy';
import { type IdentityApp, identityApp, openCounty } from '../support/identity-app.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';

@ObjectType()
class Probe {
  @Field()
  said: string;
}

@Resolver(() => Probe)
class ProbeResolver {
  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Probe)
  look(@Args() { countyId }: CountyArgs, @CurrentStaff() staff: StaffCaller): Probe {
    CountyContext.assert([countyId]);
    return { said: staff.name };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Query(() => Probe)
  takeAway(@Args() _: CountyArgs): Probe {
    return { said: 'taken' };
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => Probe)
  change(@Args('input') _: CancelInput): Probe {
    return { said: 'changed' };
  }

  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => Probe)
  rule(@Args('input') _: CancelInput): Probe {
    return { said: 'ruled' };
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Probe)
  everywhere(): Probe {
    return { said: 'everything' };
  }

  @AllowAccount()
  @Query(() => Probe)
  own(@CurrentStaff() staff: StaffCaller): Probe {
    CountyContext.assert(staff.memberships.map(({ countyId }) => countyId));
    return { said: staff.name };
  }

  @AllowParticipant()
  @Query(() => Probe)
  mine(@CurrentParticipant() { countyId, tokenHash }: ParticipantCaller): Probe {
    CountyContext.assert([countyId]);
    return { said: `${countyId} ${tokenHash.length}` };
  }

  @AllowAnyone()
  @Query(() => Probe)
  hello(@CurrentLanguage() language: Language): Probe {
    return { said: language };
  }

  @ResolveField(() => String)
  twice(@Parent() { said }: Probe): string {
    return said + said;
  }
}

@Resolver()
class BareResolver {
  @Query(() => String)
  bare(): string {
    return 'open to all';
  }
}

let identity: IdentityApp;
/** A session's cookie for each role in Nisko, and for the coordinator of the other county. */
const cookies = {} as Record<Role | 'STRANGER', string>;

beforeAll(async () => {
  identity = await identityApp({ resolvers: [ProbeResolver] });
  await openCounty(identity, NISKO);
  await openCounty(identity, NOWY_DWOR);
  for (const role of Object.values(Role)) {
    const email = `${role.toLowerCase()}@example.org`;
    await CountyContext.run([NISKO], () =>
      identity.users.addMember(NISKO, { email, name: role, role, language: 'en' }),
    );
    cookies[role] = await cookieOf(email);
  }
  cookies.STRANGER = await cookieOf(`anna@${NOWY_DWOR}.example.org`);
});
afterAll(() => identity?.close());

async function signInToken(email: string): Promise<string> {
  await identity.app.get(SignInLinkService).request(email);
  await identity.app.get(SignInLinkService).sendDue();
  return identity.mailer.tokenFor(email);
}

async function cookieOf(email: string): Promise<string> {
  const { token } = await identity.app.get(SessionService).signIn(await signInToken(email));
  return `theme=dark; __Host-beczka_session=${token}`;
}

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await identity.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers,
  });
  const { data, errors } = response.json();
  const code = errors?.[0]?.extensions?.code;
  return {
    data,
    code,
    message: errors?.[0]?.message,
    setCookie: response.headers['set-cookie'] as string | undefined,
  };
}

const input = (countyId: string) =>
  `input: {countyId: "${countyId}", id: "${crypto.randomUUID()}", reason: "x"}`;

const FIELDS = {
  look: (county: string) => `{ look(countyId: "${county}") { said } }`,
  takeAway: (county: string) => `{ takeAway(countyId: "${county}") { said } }`,
  change: (county: string) => `mutation { change(${input(county)}) { said } }`,
  rule: (county: string) => `mutation { rule(${input(county)}) { said } }`,
  own: () => '{ own { said } }',
  mine: () => '{ mine { said } }',
  hello: () => '{ hello { said } }',
};
const OK = undefined;

describe('who may do what', () => {
  it.each([
    [
      'look',
      {
        MANAGER: OK,
        COORDINATOR: OK,
        EXPERT: OK,
        OBSERVER: OK,
        STRANGER: 'NOT_FOUND',
        nobody: 'UNAUTHENTICATED',
      },
    ],
    [
      'takeAway',
      {
        MANAGER: OK,
        COORDINATOR: OK,
        EXPERT: 'FORBIDDEN',
        OBSERVER: 'FORBIDDEN',
        STRANGER: 'NOT_FOUND',
        nobody: 'UNAUTHENTICATED',
      },
    ],
    [
      'change',
      {
        MANAGER: OK,
        COORDINATOR: OK,
        EXPERT: OK,
        OBSERVER: 'FORBIDDEN',
        STRANGER: 'NOT_FOUND',
        nobody: 'UNAUTHENTICATED',
      },
    ],
    [
      'rule',
      {
        MANAGER: OK,
        COORDINATOR: 'FORBIDDEN',
        EXPERT: 'FORBIDDEN',
        OBSERVER: 'FORBIDDEN',
        STRANGER: 'NOT_FOUND',
        nobody: 'UNAUTHENTICATED',
      },
    ],
    ['own', { MANAGER: OK, OBSERVER: OK, STRANGER: OK, nobody: 'UNAUTHENTICATED' }],
    ['mine', { MANAGER: 'LINK_INVALID', STRANGER: 'LINK_INVALID', nobody: 'LINK_INVALID' }],
    ['hello', { MANAGER: OK, STRANGER: OK, nobody: OK }],
  ] as const)('%s', async (field, expected) => {
    for (const [who, code] of Object.entries(expected)) {
      const headers: Record<string, string> = who === 'nobody' ? {} : { cookie: cookies[who as Role] };
      expect([who, (await ask(FIELDS[field](NISKO), headers)).code]).toEqual([who, code]);
    }
  });

  it('answers alike for another county’s data and for a county that is not there', async () => {
    const [other, none] = await Promise.all(
      [NOWY_DWOR, '9999'].map((county) => ask(FIELDS.look(county), { cookie: cookies.MANAGER })),
    );
    expect(other).toEqual(none);
    expect(other).toMatchObject({ code: 'NOT_FOUND', message: 'Nie znaleziono.' });
  });

  it('looks at every root field, when one request has several', async () => {
    const { data, code } = await ask(
      `{ mayI: look(countyId: "${NISKO}") { twice } mayNot: look(countyId: "${NOWY_DWOR}") { said } }`,
      { cookie: cookies.EXPERT },
    );
    expect([data, code]).toEqual([null, 'NOT_FOUND']);
    const both = await ask(
      `{ a: look(countyId: "${NISKO}") { twice } b: look(countyId: "${NISKO}") { said } }`,
      { cookie: cookies.EXPERT },
    );
    expect(both.data).toEqual({ a: { twice: 'EXPERTEXPERT' }, b: { said: 'EXPERT' } });
  });

  it('refuses a field for staff that names no county', async () => {
    expect((await ask('{ everywhere { said } }', { cookie: cookies.MANAGER })).code).toBe('INTERNAL');
  });

  it('does not take a session that is made up or over', async () => {
    for (const cookie of [
      '__Host-beczka_session=',
      `__Host-beczka_session=${'A'.repeat(43)}`,
      '__Host-beczka_session=%00',
      'x',
    ]) {
      expect((await ask(FIELDS.look(NISKO), { cookie })).code).toBe('UNAUTHENTICATED');
    }
  });
});

describe('a personal link', () => {
  const link = (token: string) => ({ 'x-participant-token': token });

  it('is read from its header, whatever the cookie says', async () => {
    const { data } = await ask(FIELDS.mine(), {
      ...link(`${NISKO}-${'a'.repeat(43)}`),
      cookie: cookies.MANAGER,
    });
    expect(data).toEqual({ mine: { said: `${NISKO} 32` } });
  });

  it('opens nothing that is for staff', async () => {
    expect((await ask(FIELDS.look(NISKO), link(`${NISKO}-${'a'.repeat(43)}`))).code).toBe('UNAUTHENTICATED');
  });

  it.each([
    '',
    'x',
    `18-${'a'.repeat(43)}`,
    `1812-${'a'.repeat(42)}`,
    `1812-${'a'.repeat(43)}\t.`,
    `1812_${'a'.repeat(43)}`,
  ])('is refused when it has the wrong shape: %j', async (token) => {
    expect((await ask(FIELDS.mine(), link(token))).code).toBe('LINK_INVALID');
  });
});

describe('signing in and out', () => {
  it('sets a cookie that is not for scripts, and knows its bearer from then on', async () => {
    const token = await signInToken('manager@example.org');
    const me = 'id name email language memberships { role county { id } }';
    const { data, setCookie } = await ask(`mutation { signIn(input: {token: "${token}"}) { ${me} } }`);
    expect(data.signIn).toEqual({
      id: expect.any(String),
      name: 'MANAGER',
      email: 'manager@example.org',
      language: 'EN',
      memberships: [{ role: 'MANAGER', county: { id: NISKO } }],
    });
    expect(setCookie).toMatch(
      /^__Host-beczka_session=[\w-]{43}; Path=\/; Expires=Wed, 16 Dec 2026 09:00:00 GMT; HttpOnly; SameSite=Lax; Secure$/,
    );
    const cookie = setCookie!.split(';')[0]!;
    expect((await ask(`{ me { ${me} } }`, { cookie })).data.me).toEqual(data.signIn);

    const out = await ask('mutation { signOut { ok } }', { cookie });
    expect(out.setCookie).toMatch(/^__Host-beczka_session=; .*1970.*Secure$/);
    expect((await ask('{ me { id } }', { cookie })).data).toEqual({ me: null });
  });

  it('says the same of every bad token, in the reader’s language', async () => {
    const answer = await ask('mutation { signIn(input: {token: "x"}) { id } }', { 'accept-language': 'en' });
    expect(answer).toMatchObject({
      code: 'SIGN_IN_LINK_INVALID',
      message: expect.stringMatching(/^This sign-in link/),
    });
    expect(answer.setCookie).toBeUndefined();
  });

  it('answers a request for a link alike for everybody, and names the field of a misspelt address', async () => {
    const request = (email: string) =>
      ask(`mutation { requestSignInLink(input: {email: "${email}"}) { ok } }`);
    expect(await request('Manager@Example.org')).toEqual(await request('nobody@example.org'));
    expect((await request('nobody')).code).toBe('INVALID');
  });

  it('signs nobody in by a request that only reads', async () => {
    const token = await signInToken('expert@example.org');
    const query = encodeURIComponent(`mutation { signIn(input: {token: "${token}"}) { id } }`);
    const read = await identity.app.inject({ method: 'GET', url: `/graphql?query=${query}` });
    expect(read.headers['set-cookie']).toBeUndefined();
    expect((await ask(`mutation { signIn(input: {token: "${token}"}) { id } }`)).code).toBeUndefined();
  });

  it('lists the experts of a county', async () => {
    const { data } = await ask(`{ experts(countyId: "${NISKO}") { name role } }`, {
      cookie: cookies.OBSERVER,
    });
    expect(data.experts).toEqual([{ name: 'EXPERT', role: 'EXPERT' }]);
  });
});

describe('boot', () => {
  it('fails on a root field without a permission, naming it', async () => {
    await expect(identityApp({ resolvers: [BareResolver] })).rejects.toThrow('BareResolver.bare');
  });

  it('does not take two permissions on one field', () => {
    expect(() => {
      class Twice {
        @AllowAnyone()
        @AllowStaff(Action.VIEW_COUNTY)
        field(): void {}
      }
      return Twice;
    }).toThrow('two permissions');
  });

  it('keeps the cookie usable where the website is served over plain HTTP', async () => {
    const local = await identityApp({ webUrl: 'http://127.0.0.1:3000' });
    try {
      const response = await local.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: 'mutation { signOut { ok } }' },
      });
      expect(response.headers['set-cookie']).not.toContain('Secure');
    } finally {
      await local.close();
    }
  });
});
