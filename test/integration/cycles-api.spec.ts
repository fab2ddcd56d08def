import { mock } from 'node:test';
import { randomUUID } from 'node:crypto';
import { ConferenceDates, SeasonTemplateService } from '@beczka/cycles';
import { CountyTransaction } from '@beczka/tenancy';
import { DataSource } from 'typeorm';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { staffApp, type StaffApp } from '../support/staff-app.js';

let beczka: StaffApp;
let ask: StaffApp['ask'];
let change: StaffApp['change'];
/** Session cookies and the account behind the expert's. */
let observer: string;
let stranger: string;
let expertId: string;

beforeAll(async () => {
  beczka = await staffApp(new Date('2023-11-02T08:00:00Z'));
  ({ ask, change } = beczka);
  ({ cookie: observer } = await beczka.member('OBSERVER', NISKO));
  ({ cookie: stranger } = await beczka.member('COORDINATOR', NOWY_DWOR));
  ({ id: expertId } = await beczka.member('EXPERT', NISKO, NOWY_DWOR));
});
afterAll(() => beczka?.close());

const CYCLE = `
  id title seasonStartYear state minimumGapDays cancellationReason
  expert { id name role }
  conferences { id ordinal theme themeEn groups leavesBehind windowFrom windowTo durationMinutes state heldOn startsAt
    dateRevision venue { id name } agenda { startsAt title } cycle { id } }`;

const readCycle = async (id: string) =>
  (await ask(`query ($c: ID!, $id: ID!) { cycle(countyId: $c, id: $id) { ${CYCLE} } }`, { c: NISKO, id }))
    .data.cycle;

async function newCycle(given: object = {}): Promise<string> {
  const { data } = await ask(`{ seasonTemplates(countyId: "${NISKO}") { id } }`);
  const templateId = data.seasonTemplates[0].id;
  const input = { title: 'Sezon', seasonStartYear: 2023, templateId, another: true, ...given };
  const answer = await change('createCycle', input);
  if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error);
  return answer.data.id;
}

describe('the default template', () => {
  it('is there once, however often the county is opened', async () => {
    await beczka.within(NISKO, () => beczka.get(SeasonTemplateService).addDefaults(NISKO));
    const { data } = await ask(`{ seasonTemplates(countyId: "${NISKO}") {
      name conferences { theme themeEn month groups leavesBehind durationMinutes agenda { startsAt title } } } }`);
    expect(data.seasonTemplates).toHaveLength(1);
    expect(data.seasonTemplates[0].conferences).toHaveLength(6);
    expect(data.seasonTemplates[0].conferences[1]).toMatchObject({
      theme: 'Diagnoza składników środowiska lokalnego',
      month: 12,
      durationMinutes: 300,
    });
  });
});

describe('a venue', () => {
  it('is added and changed; names do not repeat', async () => {
    const name = 'Aula Zespołu Szkół';
    const { data } = await change('createVenue', {
      name,
      address: ' Nisko ',
      capacity: 150,
    });
    const { id } = data;
    const again = await change('createVenue', {
      name: name.toUpperCase(),
      address: 'Nisko',
    });
    expect(again.error).toMatchObject({ code: 'INVALID', field: 'input.name' });
    await change('updateVenue', { id, name: 'Dom Kultury', address: 'Rudnik' });
    const list = await ask(`{ venues(countyId: "${NISKO}") { id name address capacity } }`);
    expect(list.data.venues).toEqual([{ id, name: 'Dom Kultury', address: 'Rudnik', capacity: null }]);
    const missing = await change('updateVenue', {
      id: randomUUID(),
      name: 'X',
      address: 'Y',
    });
    expect(missing.error?.code).toBe('NOT_FOUND');
  });
});

describe('a new cycle', () => {
  it('copies the template into conferences of its season', async () => {
    const cycle = await readCycle(await newCycle({ expertId, minimumGapDays: 0 }));
    expect(cycle).toMatchObject({
      state: 'ACTIVE',
      minimumGapDays: 0,
      expert: { id: expertId, role: 'EXPERT' },
    });
    expect(
      cycle.conferences.map((c: { windowFrom: string; windowTo: string }) => [c.windowFrom, c.windowTo]),
    ).toEqual([
      ['2023-11-01', '2023-11-30'],
      ['2023-12-01', '2023-12-31'],
      ['2024-01-01', '2024-01-31'],
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', '2024-03-31'],
      ['2024-04-01', '2024-04-30'],
    ]);
    expect(cycle.conferences[0]).toMatchObject({
      ordinal: 1,
      state: 'PLANNED',
      heldOn: null,
      startsAt: null,
      dateRevision: 0,
      venue: null,
      durationMinutes: 300,
      cycle: { id: cycle.id },
    });
  });

  it('begins in another month where that is wanted, as long as all fits into the season', async () => {
    const windows = async (given: object) => {
      const { conferences } = await readCycle(await newCycle(given));
      return conferences.map(({ windowFrom }: { windowFrom: string }) => windowFrom.slice(0, 7));
    };
    expect((await windows({})).at(0)).toBe('2023-11');
    expect(await windows({ firstMonth: 1 })).toEqual([
      ...['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'],
    ]);
    await expect(newCycle({ firstMonth: 2 })).rejects.toMatchObject({ field: 'input.firstMonth' });
  });

  it('gets a venue for all that have none and no date yet', async () => {
    const id = await newCycle();
    const venue = async (name: string) =>
      (await change('createVenue', { name: `${name} ${randomUUID()}`, address: 'Rynek 1' })).data
        .id as string;
    const [own, common] = [await venue('Własna'), await venue('Wspólna')];
    const [first] = (await readCycle(id)).conferences;
    await change('updateConference', { id: first.id, venueId: own });
    expect((await change('updateCycle', { id, venueId: common })).error).toBeUndefined();
    const venues = (await readCycle(id)).conferences.map((one: { venue: { id: string } }) => one.venue.id);
    expect(venues).toEqual([own, ...Array(5).fill(common)]);
    const { error } = await change('updateCycle', { id, venueId: randomUUID() });
    expect(error).toMatchObject({ code: 'INVALID', field: 'input.venueId' });
  });

  it('a conference can be read by itself, and the list starts with the newest season', async () => {
    const id = await newCycle({ seasonStartYear: 2030 });
    const { conferences } = await readCycle(id);
    const { data } =
      await ask(`{ conference(countyId: "${NISKO}", id: "${conferences[2].id}") { ordinal cycle { id } }
      cycles(countyId: "${NISKO}") { id } }`);
    expect(data.conference).toEqual({ ordinal: 3, cycle: { id } });
    expect(data.cycles[0].id).toBe(id);
  });

  it.each([
    ['title', '  '],
    ['templateId', randomUUID()],
    ['expertId', randomUUID()],
    ['venueId', randomUUID()],
    ['seasonStartYear', 23],
    ['minimumGapDays', 91],
  ])('names the field %s when it is wrong', async (field, value) => {
    await expect(newCycle({ [field]: value })).rejects.toMatchObject({
      code: 'INVALID',
      field: `input.${field}`,
    });
  });

  it('is not led by somebody who is in the county as something else', async () => {
    const { id } = await beczka.member('COORDINATOR', NISKO);
    await expect(newCycle({ expertId: id })).rejects.toMatchObject({ field: 'input.expertId' });
  });

  it('is one of its season, unless another is asked for, even when the form is sent twice at once', async () => {
    const season = { seasonStartYear: 2031, another: null };
    const sent = await Promise.allSettled([newCycle(season), newCycle(season)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [refused] = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toMatchObject({ code: 'ANOTHER_CYCLE', field: 'input.another' });
    expect(refused.message).toContain('W sezonie 2031/2032 powiat ma już cykl „Sezon”.');
    const id = await newCycle({ ...season, another: true });
    for (const one of [id, ...sent.flatMap((s) => (s.status === 'fulfilled' ? [s.value] : []))])
      await change('cancelCycle', { id: one, reason: 'Próba.' });
    await expect(newCycle(season)).resolves.toBeDefined();
  });

  it('is made once of a form that is sent twice, and anew of one that is filled in otherwise', async () => {
    const form = { seasonStartYear: 2032, key: randomUUID() };
    const [one, same] = await Promise.all([newCycle(form), newCycle(form)]);
    expect(same).toBe(one);
    expect(await newCycle({ ...form, another: null })).toBe(one);
    expect(await newCycle({ ...form, title: 'Drugi' })).not.toBe(one);
  });

  it('is for those who may write', async () => {
    const input = { title: 'x', seasonStartYear: 2023, templateId: randomUUID() };
    expect((await change('createCycle', input, 'id', observer)).error?.code).toBe('FORBIDDEN');
    expect((await change('createCycle', input, 'id', stranger)).error?.code).toBe('NOT_FOUND');
    expect((await change('createCycle', input, 'id', '')).error?.code).toBe('UNAUTHENTICATED');
    expect((await ask(`{ cycles(countyId: "${NISKO}") { id } }`, {}, observer)).error).toBeUndefined();
  });
});

describe('a conference', () => {
  const update = (input: object) => change('updateConference', input);

  it('changes what is given and keeps the rest', async () => {
    const { id: cycleId, conferences } = await readCycle(await newCycle());
    const before = conferences[0];
    await update({ id: before.id, windowFrom: '2023-11-13', windowTo: '2023-11-24', groups: [' stolik 1 '] });
    await update({ id: before.id, leavesBehind: 'protokół' });
    await update({ id: before.id, themeEn: null, agenda: [{ startsAt: '10:00', title: 'Powitanie' }] });
    const [after] = (await readCycle(cycleId)).conferences;
    expect(after).toEqual({
      ...before,
      windowFrom: '2023-11-13',
      windowTo: '2023-11-24',
      groups: ['stolik 1'],
      leavesBehind: 'protokół',
      themeEn: null,
      agenda: [{ startsAt: '10:00', title: 'Powitanie' }],
    });
  });

  it('tells its theme in the language of the reader, as it was written where there is no English', async () => {
    const { conferences } = await readCycle(await newCycle());
    const { id } = conferences[1];
    const themes = async (language: 'pl' | 'en') => {
      const query = 'query ($c: ID!, $id: ID!) { conference(countyId: $c, id: $id) { theme themePl } }';
      return (await ask(query, { c: NISKO, id }, undefined, language)).data.conference;
    };
    const polish = 'Diagnoza składników środowiska lokalnego';
    const english = 'Diagnosis of the components of the local environment';
    expect(await themes('pl')).toEqual({ theme: polish, themePl: polish });
    expect(await themes('en')).toEqual({ theme: english, themePl: polish });
    await update({ id, theme: 'Nasz temat', themeEn: null });
    expect(await themes('en')).toEqual({ theme: 'Nasz temat', themePl: 'Nasz temat' });
  });

  it.each([
    [{ theme: ' ' }, 'input.theme'],
    [{ windowFrom: '2023-12-01' }, 'input.windowFrom'],
    [{ windowTo: '2023-10-31' }, 'input.windowTo'],
    [{ windowFrom: '2023-11-20', windowTo: '2023-11-10' }, 'input.windowTo'],
    [{ windowFrom: '2022-11-20' }, 'input.windowFrom'],
    [{ windowTo: '2024-07-01' }, 'input.windowTo'],
    [{ windowTo: '2023-11-31' }, 'input.windowTo'],
    [{ groups: ['a', ''] }, 'input.groups'],
    [{ groups: Array(31).fill('a') }, 'input.groups'],
    [{ groups: ['a\u0000'] }, 'input.groups'],
    [{ agenda: [{ startsAt: '9:00', title: 'x' }] }, 'input.agenda.0.startsAt'],
    [
      {
        agenda: [
          { startsAt: '09:00', title: 'x' },
          { startsAt: '09:00', title: 'y' },
        ],
      },
      'input.agenda.1.startsAt',
    ],
    [{ agenda: [{ startsAt: '09:00', title: ' ' }] }, 'input.agenda.0.title'],
    [{ venueId: randomUUID() }, 'input.venueId'],
    [{ durationMinutes: 29 }, 'input.durationMinutes'],
  ])('%j is refused at its field', async (input, field) => {
    const { conferences } = await readCycle(await newCycle());
    expect((await update({ id: conferences[0].id, ...input })).error).toMatchObject({
      code: 'INVALID',
      field,
    });
  });

  it('of another county is not there', async () => {
    const { conferences } = await readCycle(await newCycle());
    const { id } = conferences[0];
    const theirs = { countyId: NOWY_DWOR, id, theme: 'Inny' };
    expect((await change('updateConference', theirs, 'id', stranger)).error?.code).toBe('NOT_FOUND');
    const query = `{ conference(countyId: "${NOWY_DWOR}", id: "${id}") { id } }`;
    expect((await ask(query, {}, stranger)).error?.code).toBe('NOT_FOUND');
  });

  it('is moved and called off, then says in the language of the reader why it cannot be changed', async () => {
    const cycleId = await newCycle({ expertId });
    const [first] = (await readCycle(cycleId)).conferences;
    const { id } = first;
    await beczka.within(NISKO, () =>
      beczka
        .get(CountyTransaction)
        .write(NISKO, (manager) =>
          beczka.get(ConferenceDates).set(manager, NISKO, id, { heldOn: '2023-11-17', startsAt: '09:00' }),
        ),
    );
    const move = { id, heldOn: '2023-11-22', startsAt: '10:00', reason: 'remont auli' };
    expect((await change('moveConference', move)).error).toBeUndefined();
    expect((await readCycle(cycleId)).conferences[0]).toMatchObject({
      heldOn: '2023-11-22',
      startsAt: '10:00',
      dateRevision: 2,
    });
    const wordless = await change('cancelConference', { id, reason: ' ' });
    expect(wordless.error).toMatchObject({ code: 'INVALID', field: 'input.reason' });
    await change('cancelConference', { id, reason: 'śnieżyca' });
    const refused = async (language: 'pl' | 'en') =>
      (await change('moveConference', move, 'id', undefined, language)).error;
    expect(await refused('pl')).toMatchObject({
      code: 'CONFLICT',
      message: 'Ta konferencja została odwołana i nie można jej już zmieniać.',
    });
    expect(await refused('en')).toMatchObject({
      message: 'This conference has been cancelled and can no longer be changed.',
    });
  });
});

describe('a cycle', () => {
  it('keeps what is not given; null takes the expert away', async () => {
    const id = await newCycle({ expertId });
    await change('updateCycle', { id, title: 'Nowy tytuł' });
    expect(await readCycle(id)).toMatchObject({
      title: 'Nowy tytuł',
      minimumGapDays: 14,
      expert: { id: expertId },
    });
    await change('updateCycle', { id, expertId: null, minimumGapDays: 21 });
    expect(await readCycle(id)).toMatchObject({ title: 'Nowy tytuł', minimumGapDays: 21, expert: null });
  });

  it('is called off with its conferences, once', async () => {
    const id = await newCycle();
    expect((await change('cancelCycle', { id, reason: 'brak środków' })).error).toBeUndefined();
    const cycle = await readCycle(id);
    expect(cycle).toMatchObject({ state: 'CANCELLED', cancellationReason: 'brak środków' });
    expect(cycle.conferences.every(({ state }: { state: string }) => state === 'CANCELLED')).toBe(true);
    expect((await change('cancelCycle', { id, reason: 'x' })).error?.code).toBe('CONFLICT');
  });
});

it('answers relation fields with one query each, however many cycles', async () => {
  for (let nth = 0; nth < 3; nth += 1) await newCycle({ expertId });
  const statements = mock.method(beczka.get(DataSource), 'transaction');
  await ask(`{ cycles(countyId: "${NISKO}") { ${CYCLE} } }`);
  const transactions = statements.mock.callCount();
  statements.mock.restore();
  // The cycles, their experts, their conferences, the conferences' cycles and venues.
  expect(transactions).toBeLessThanOrEqual(5);
});
