import { mock } from 'node:test';
import { randomUUID } from 'node:crypto';
import { ParticipantLinkService } from '@beczka/identity';
import { ParticipantService, SectorService } from '@beczka/partners';
import { CountyContext, CountyTransaction } from '@beczka/tenancy';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { type StaffApp, staffApp } from '../support/staff-app.js';

let partners: StaffApp;
let observer: string;
let stranger: string;

beforeAll(async () => {
  partners = await staffApp();
  ({ cookie: observer } = await partners.member('OBSERVER', NISKO));
  ({ cookie: stranger } = await partners.member('COORDINATOR', NOWY_DWOR));
}, 60_000);
afterAll(() => partners?.close());

const within = <T>(countyId: string, work: () => Promise<T>) => CountyContext.run([countyId], work);

async function organization(given: object = {}, cookie?: string): Promise<string> {
  const input = { name: `Organizacja ${randomUUID()}`, sectorCode: 'education', ...given };
  const { data, error } = await partners.change('createOrganization', input, 'id', cookie);
  if (error) throw new Error(error.message);
  return data.id;
}

async function participant(given: Record<string, unknown> = {}) {
  const organizationId = given.organizationId ?? (await organization());
  const input = {
    firstName: 'Jan',
    lastName: 'Kos',
    email: `${randomUUID()}@example.org`,
    ...given,
    organizationId,
  };
  return partners.change('createParticipant', input, PARTICIPANT);
}

const PARTICIPANT =
  'id firstName lastName email phone function language active organization { id name sector { code name } municipality { name } participantCount }';

const found = async (filter: object, rest: object = {}) => {
  const { data, error } = await partners.ask(
    `query ($countyId: ID!, $filter: ParticipantFilter, $order: ParticipantOrder, $descending: Boolean, $offset: Int, $limit: Int) {
       participants(countyId: $countyId, filter: $filter, order: $order, descending: $descending,
                    offset: $offset, limit: $limit) { total items { ${PARTICIPANT} } }
     }`,
    { countyId: NISKO, filter, ...rest },
  );
  return error ?? data.participants;
};

describe('sectors', () => {
  it('are those of the method, once, in the language of the reader', async () => {
    await within(NISKO, () => partners.get(SectorService).addDefaults(NISKO));
    const query = `{ sectors(countyId: "${NISKO}") { code name } }`;
    const { data } = await partners.ask(query);
    expect(data.sectors).toHaveLength(17);
    expect(data.sectors[0]).toEqual({ code: 'local-government', name: 'samorząd' });
    expect((await partners.ask(query, {}, undefined, 'en')).data.sectors[5].name).toBe('youth');
  });

  it('of a county that changed its list stay as they are', async () => {
    await partners.admin.query(`DELETE FROM sector WHERE county_id = $1 AND code = 'other'`, [NOWY_DWOR]);
    await within(NOWY_DWOR, () => partners.get(SectorService).addDefaults(NOWY_DWOR));
    expect(await within(NOWY_DWOR, () => partners.get(SectorService).list(NOWY_DWOR))).toHaveLength(16);
  });
});

describe('organisations', () => {
  it('have one name each, whatever the letter case', async () => {
    await organization({ name: 'Łódź Żeglarska' });
    const again = await partners.change('createOrganization', {
      name: 'łódź  ŻEGLARSKA',
      sectorCode: 'sport',
    });
    expect(again.error).toMatchObject({
      code: 'INVALID',
      field: 'input.name',
      message: 'Organizacja o tej nazwie już jest na liście.',
    });
  });

  it('of the same name get in once, however many try at once', async () => {
    const input = {
      name: `Spółdzielnia ${randomUUID()}`,
      sectorCode: 'business',
      municipalityName: `Gmina ${randomUUID()}`,
    };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => partners.change('createOrganization', input)),
    );
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ error }) => error?.field ?? []))).toEqual(new Set(['input.name']));
  });

  it('are shown as they are by now, however many changes one document makes', async () => {
    const id = await organization();
    const { data: person } = await participant({ organizationId: id });
    const document = `mutation ($stay: ParticipantRefInput!, $rename: UpdateOrganizationInput!) {
      before: reactivateParticipant(input: $stay) { organization { name } }
      updateOrganization(input: $rename) { id }
      after: reactivateParticipant(input: $stay) { organization { name } }
    }`;
    // Twice, for from the second time on the document runs compiled.
    for (const name of [`Nowa ${id}`, `Jeszcze nowsza ${id}`]) {
      const { data, error } = await partners.ask(document, {
        stay: { countyId: NISKO, id: person.id },
        rename: { countyId: NISKO, id, name, sectorCode: 'health' },
      });
      expect(error).toBeUndefined();
      expect(data.before.organization.name).not.toBe(name);
      expect(data.after.organization.name).toBe(name);
    }
  });

  it('are read one by one, within their county', async () => {
    const id = await organization({ name: 'Zespół Szkół nr 1' });
    const read = (cookie?: string, countyId = NISKO) =>
      partners.ask(
        'query ($countyId: ID!, $id: ID!) { organization(countyId: $countyId, id: $id) { id name } }',
        { countyId, id },
        cookie,
      );
    expect((await read()).data.organization).toEqual({ id, name: 'Zespół Szkół nr 1' });
    expect((await read(stranger, NOWY_DWOR)).error?.code).toBe('NOT_FOUND');
  });

  it('share municipalities by name', async () => {
    const id = await organization({ municipalityName: 'Gmina Jeżowe' });
    await organization({ municipalityName: 'JEŻOWE' });
    const { data } = await partners.ask(`{ municipalities(countyId: "${NISKO}") { name } }`);
    expect(data.municipalities.filter(({ name }: { name: string }) => /jeżowe/i.test(name))).toEqual([
      { name: 'Jeżowe' },
    ]);
    const { data: moved } = await partners.change(
      'updateOrganization',
      { id, name: `Nowa ${id}`, sectorCode: 'health' },
      'name sector { name } municipality { name }',
    );
    expect(moved).toEqual({ name: `Nowa ${id}`, sector: { name: 'zdrowie' }, municipality: null });
  });

  it.each([
    [{ sectorCode: 'army' }, 'input.sectorCode', 'Wybierz sektor z listy.'],
    [{ name: '  ' }, 'input.name', 'To pole jest wymagane (do 300 znaków).'],
    [{ name: 'Ą'.repeat(301) }, 'input.name', 'Za długi tekst: najwyżej 300 znaków.'],
  ])('refuses %j', async (given, field, message) => {
    const input = { name: `X ${randomUUID()}`, sectorCode: 'health', ...given };
    expect((await partners.change('createOrganization', input)).error).toMatchObject({
      code: 'INVALID',
      field,
      message,
    });
  });

  it('are found by any part of the name, wildcards standing for themselves', async () => {
    await organization({ name: 'Koło 100% Gospodyń_Żdżary' });
    const names = async (search: string) => {
      const { data } = await partners.ask(
        `query ($search: String) { organizations(countyId: "${NISKO}", search: $search) { name } }`,
        { search },
      );
      return data.organizations.map(({ name }: { name: string }) => name);
    };
    expect(await names('ŻDŻARY koło')).toEqual(['Koło 100% Gospodyń_Żdżary']);
    expect(await names('100% gosp')).toEqual(['Koło 100% Gospodyń_Żdżary']);
    expect(await names('1__%')).toEqual([]);
    expect(await names('\\')).toEqual([]);
    for (const name of ['Łabędź', 'Lis']) await organization({ name: `Hufiec ${name}` });
    expect(await names('hufiec')).toEqual(['Hufiec Lis', 'Hufiec Łabędź']);
  });
});

describe('participants', () => {
  it('are kept as given, in lower case the e-mail', async () => {
    const organizationId = await organization({
      name: 'Parafia św. Józefa',
      sectorCode: 'parishes',
      municipalityName: 'Nisko',
    });
    const { data } = await participant({
      ...{
        firstName: ' Józef ',
        lastName: 'Żółć',
        email: 'Jozef.Zolc@Example.org',
        phone: '15 841 20 00 wew. 12',
      },
      ...{ function: 'proboszcz', language: 'EN', organizationId },
    });
    expect(data).toEqual({
      id: expect.any(String),
      ...{
        firstName: 'Józef',
        lastName: 'Żółć',
        email: 'jozef.zolc@example.org',
        phone: '15 841 20 00 wew. 12',
      },
      ...{ function: 'proboszcz', language: 'EN', active: true },
      organization: {
        id: organizationId,
        name: 'Parafia św. Józefa',
        sector: { code: 'parishes', name: 'parafie' },
        municipality: { name: 'Nisko' },
        participantCount: 1,
      },
    });
  });

  it.each([
    [{ email: 'jan at example' }, 'input.email', 'Podaj poprawny adres e-mail, np. jan@example.org.'],
    [{ firstName: '' }, 'input.firstName', 'To pole jest wymagane (do 100 znaków).'],
    [{ phone: 'brak' }, 'input.phone', 'Podaj poprawny numer telefonu, np. 15 841 20 00.'],
    [{ function: 'x'.repeat(201) }, 'input.function', 'Za długi tekst: najwyżej 200 znaków.'],
    [{ organizationId: randomUUID() }, 'input.organizationId', 'Wybierz organizację z listy.'],
    [{ organizationId: 'x' }, 'input.organizationId', 'Wybierz pozycję z listy.'],
  ])('refuses %j', async (given, field, message) => {
    expect((await participant(given)).error).toMatchObject({ code: 'INVALID', field, message });
  });

  it("cannot belong to another county's organisation", async () => {
    const organizationId = await organization({ countyId: NOWY_DWOR }, stranger);
    expect((await participant({ organizationId })).error?.field).toBe('input.organizationId');
  });

  it('have one e-mail address each, however many try at once', async () => {
    const organizationId = await organization();
    const email = `${randomUUID()}@example.org`;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => participant({ organizationId, email })),
    );
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    for (const { error } of answers) {
      if (error)
        expect(error).toMatchObject({
          code: 'INVALID',
          field: 'input.email',
          message: expect.stringMatching(/już jest na liście/),
        });
    }
  });

  it('are changed as a whole, and cannot take the e-mail address of another', async () => {
    const { data: jan } = await participant({
      phone: '15 841 20 00',
      function: 'dyrektor',
      language: 'EN',
    });
    const { data: ewa } = await participant();
    const input = {
      id: jan.id,
      firstName: 'Jan',
      lastName: 'Lis',
      email: jan.email,
      organizationId: jan.organization.id,
    };
    const { data } = await partners.change('updateParticipant', input, PARTICIPANT);
    expect(data).toMatchObject({ lastName: 'Lis', phone: null, function: null, language: 'EN' });
    const taken = await partners.change('updateParticipant', { ...input, email: ewa.email.toUpperCase() });
    expect(taken.error).toMatchObject({ code: 'INVALID', field: 'input.email' });
    const nobody = await partners.change('updateParticipant', { ...input, id: randomUUID() });
    expect(nobody.error?.code).toBe('NOT_FOUND');
  });

  it('leave and come back; what leads to them stops working when they leave or change their address', async () => {
    const { data: jan } = await participant();
    const links = partners.get(ParticipantLinkService);
    const transaction = partners.get(CountyTransaction);
    const good = async () => {
      const { rows } = await partners.admin.query(
        `SELECT count(*)::int AS n FROM participant_link l JOIN participant p ON p.id = l.participant_id
         WHERE p.id = $1 AND p.link_revision = l.link_revision`,
        [jan.id],
      );
      return rows[0].n;
    };
    const mint = () =>
      within(NISKO, () =>
        transaction.write(NISKO, async (manager) => {
          const owners = await partners.get(ParticipantService).contacts(manager, NISKO, [jan.id]);
          return links.mint(manager, NISKO, [...owners.values()], new Date('2027-05-01'));
        }),
      );

    await mint();
    const input = {
      id: jan.id,
      firstName: 'Jan',
      lastName: 'Kos',
      email: jan.email,
      organizationId: jan.organization.id,
    };
    await partners.change('updateParticipant', input);
    expect(await good()).toBe(1);
    await partners.change('updateParticipant', { ...input, email: `nowy.${jan.email}` });
    expect(await good()).toBe(0);

    await mint();
    expect(
      (
        await partners.change(
          'deactivateParticipant',
          { id: jan.id },
          'active organization { participantCount }',
        )
      ).data,
    ).toEqual({
      active: false,
      organization: { participantCount: 0 },
    });
    expect(await good()).toBe(0);
    const before = await partners.admin.query('SELECT deactivated_at FROM participant WHERE id = $1', [
      jan.id,
    ]);
    partners.clock.set(new Date(partners.clock.now().getTime() + 60_000));
    await partners.change('deactivateParticipant', { id: jan.id });
    const after = await partners.admin.query('SELECT deactivated_at FROM participant WHERE id = $1', [
      jan.id,
    ]);
    expect(after.rows).toEqual(before.rows);
    expect((await partners.change('reactivateParticipant', { id: jan.id }, 'active')).data).toEqual({
      active: true,
    });
  });

  it('are found by name, e-mail and organisation, in sectors and pages', async () => {
    const organizationId = await organization({ name: 'Ośrodek Źródło', sectorCode: 'culture' });
    for (const lastName of ['Ćma', 'Cap', 'Łoś', 'Luty']) {
      await participant({ organizationId, lastName, email: `${lastName}.zrodlo@example.org` });
    }
    const { data: gone } = await participant({ organizationId, lastName: 'Zgon' });
    await partners.change('deactivateParticipant', { id: gone.id });
    const names = async (filter: object, rest?: object) => {
      const { items, total } = await found(filter, rest);
      return `${total}: ${items.map((item: { lastName: string }) => item.lastName).join(' ')}`;
    };
    expect(await names({ search: 'źRÓDŁO' })).toBe('4: Cap Ćma Luty Łoś');
    expect(await names({ search: 'łoś jan' })).toBe('1: Łoś');
    expect(await names({ search: 'CAP.zrodlo@' })).toBe('1: Cap');
    expect(await names({ search: 'zr_dlo' })).toBe('0: ');
    expect(await names({ sectorCode: 'culture', state: 'ALL' })).toBe('5: Cap Ćma Luty Łoś Zgon');
    expect(await names({ organizationId }, { offset: 1, limit: 2 })).toBe('4: Ćma Luty');
    expect(await names({ organizationId }, { descending: true })).toBe('4: Łoś Luty Ćma Cap');
    expect(await names({ organizationId }, { order: 'NEWEST', limit: 1 })).toBe('4: Luty');
    expect(await names({ organizationId, state: 'INACTIVE' })).toBe('1: Zgon');
    expect(await names({ search: 'los zrodlo' })).toBe('1: Łoś');
    await participant({ organizationId, lastName: 'Dzwoni', phone: '+48 15 841-20-77' });
    for (const search of ['158412077', '841-20-77', '15 841'])
      expect(await names({ search, organizationId })).toBe('1: Dzwoni');
    expect(await names({ search: 'LOS.ZRODLO' })).toBe('1: Łoś');
    expect(await found({}, { limit: 501 })).toMatchObject({ code: 'INVALID', field: 'limit' });
    expect(await found({}, { offset: -1 })).toMatchObject({ code: 'INVALID', field: 'offset' });
  });

  it('of a whole page have their organisations and sectors read in a handful of transactions', async () => {
    const read = mock.method(partners.get(CountyTransaction), 'read');
    const { items } = await found({}, { limit: 500 });
    expect(items.length).toBeGreaterThan(5);
    // The page; its organisations; their sectors, municipalities and counts.
    expect(read.mock.callCount()).toBe(5);
    read.mock.restore();
  });

  it('are for those who may see and change them', async () => {
    const { data: jan } = await participant();
    const query = `query ($countyId: ID!, $id: ID!) { participant(countyId: $countyId, id: $id) { email } }`;
    const seen = async (cookie: string, countyId = NISKO) =>
      (await partners.ask(query, { countyId, id: jan.id }, cookie)).error?.code ?? 'seen';
    expect(await seen(observer)).toBe('seen');
    expect(await seen(stranger)).toBe('NOT_FOUND');
    expect(await seen(stranger, NOWY_DWOR)).toBe('NOT_FOUND');
    expect(await seen('')).toBe('UNAUTHENTICATED');
    expect((await partners.change('deactivateParticipant', { id: jan.id }, 'id', observer)).error?.code).toBe(
      'FORBIDDEN',
    );
    const across = await partners.change(
      'deactivateParticipant',
      { countyId: NOWY_DWOR, id: jan.id },
      'id',
      stranger,
    );
    expect(across.error?.code).toBe('NOT_FOUND');
  });

  it('are told to polls and mails in one statement', async () => {
    const organizationId = await organization({ name: 'Klub Orzeł', sectorCode: 'sport' });
    const { data: jan } = await participant({ organizationId });
    const { data: ewa } = await participant({ organizationId });
    await partners.change('deactivateParticipant', { id: ewa.id });
    const service = partners.get(ParticipantService);
    const [invitable, contacts] = await within(NISKO, () =>
      partners.get(CountyTransaction).read(NISKO, async (manager) => {
        const asked = await service.invitable(manager, NISKO);
        return [asked, await service.contacts(manager, NISKO, [jan.id, ewa.id, randomUUID()])] as const;
      }),
    );
    expect(invitable).toContainEqual({
      ...{ participantId: jan.id, organizationId, sectorCode: 'sport', deputyOf: null },
    });
    expect(invitable.map(({ participantId }) => participantId)).not.toContain(ewa.id);
    expect(contacts.size).toBe(2);
    expect(contacts.get(jan.id)).toEqual({
      ...{ id: jan.id, firstName: 'Jan', lastName: 'Kos', email: jan.email, language: 'pl', active: true },
      ...{ linkRevision: 0, organizationName: 'Klub Orzeł', sectorCode: 'sport' },
      ...{ deputyOf: null, deputyOfName: null },
      ...{ noMail: false, noReminders: false },
    });
    expect(contacts.get(ewa.id)?.active).toBe(false);
  });
});
