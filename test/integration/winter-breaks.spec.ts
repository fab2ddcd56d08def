import type { TestStaff } from '../support/people.js';
import { NISKO } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let operator: TestStaff;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
  operator = await beczka.operator();
});
afterAll(() => beczka?.close());

async function set(given: object = {}, caller = operator) {
  const { data, errors } = await beczka.api.ask(
    `mutation ($input: SetWinterBreakInput!) { setWinterBreak(input: $input) { schoolYear voivodeship startsOn endsOn } }`,
    { input: { schoolYear: '2023/2024', voivodeshipCode: '18', startsOn: '2024-02-19', ...given } },
    caller,
  );
  const { code, field } = errors[0]?.extensions ?? {};
  return { answer: data?.setWinterBreak, code, field };
}

const list = async (caller = operator) =>
  await beczka.api.ask('{ winterBreaks { schoolYear voivodeshipCode startsOn endsOn } }', {}, caller);

describe('winter breaks', () => {
  it('are shown for every year known and the one after, for operators alone', async () => {
    const { data } = await list();
    expect(data.winterBreaks).toHaveLength(5 * 16);
    expect(data.winterBreaks.at(-1)).toMatchObject({ schoolYear: '2027/2028', startsOn: null, endsOn: null });
    const manager = await beczka.member('MANAGER', NISKO);
    expect((await list(manager)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect((await set({}, manager)).code).toBe('FORBIDDEN');
  });

  it('are entered by their first day, again as well, and stay when reference data are loaded', async () => {
    const next = { schoolYear: '2027/2028', startsOn: '2028-01-17' };
    expect((await set(next)).answer).toEqual({ ...next, voivodeship: 'podkarpackie', endsOn: '2028-01-30' });
    expect((await set({ ...next, startsOn: '2028-01-31' })).answer.endsOn).toBe('2028-02-13');
    const { data } = await list();
    expect(data.winterBreaks.at(-1).schoolYear).toBe('2028/2029');
  });

  it.each([
    ['a Tuesday', { startsOn: '2024-01-16' }, 'startsOn'],
    ['another year', { startsOn: '2025-01-20' }, 'startsOn'],
    ['April', { startsOn: '2024-03-25' }, 'startsOn'],
    ['no day', { startsOn: '2024-02-30' }, 'startsOn'],
    ['two years', { schoolYear: '2023/2025' }, 'schoolYear'],
    ['a year far ahead', { schoolYear: '2040/2041', startsOn: '2041-01-21' }, 'schoolYear'],
    ['no voivodeship', { voivodeshipCode: '99' }, 'voivodeshipCode'],
  ])('name the field that is wrong: %s', async (_, given, field) => {
    const before = (await list()).data;
    expect(await set(given)).toMatchObject({ code: 'INVALID', field: `input.${field}` });
    expect((await list()).data).toEqual(before);
  });

  it('stand in the way of a draft from then on, and of no date that is decided', async () => {
    const obstacles = async (day: string) => {
      const { data } = await beczka.api.ask(
        `query ($c: ID!, $id: ID!, $day: IsoDay!) {
          conference(countyId: $c, id: $id) { calendar(from: $day, to: $day) { obstacles { kind } } }
        }`,
        { c: NISKO, id: nisko.conferenceIds[3], day },
        nisko.coordinator,
      );
      return data.conference.calendar[0].obstacles.map(({ kind }: { kind: string }) => kind);
    };
    await set({ startsOn: '2024-01-15' });
    expect(await obstacles('2024-02-20')).toEqual([]);
    const slots = [{ heldOn: '2024-02-20', startsAt: '09:00' }];
    const { id, slots: ids } = await beczka.openPoll(nisko, { conferenceId: nisko.conferenceIds[3], slots });
    const decide = { countyId: NISKO, id, slotId: ids[0], reason: 'Tak ustalono' };
    const decided = await beczka.mutate(nisko.coordinator, 'decideDatePoll', 'DecideDatePollInput', decide);
    expect(decided.errors).toEqual([]);

    await set({ startsOn: '2024-02-19' });
    expect(await obstacles('2024-02-21')).toEqual(['WINTER_BREAK']);
    const [conference] = await beczka.rows(
      `SELECT to_char(held_on, 'YYYY-MM-DD') AS day, state FROM conference WHERE id = $1`,
      [nisko.conferenceIds[3]],
    );
    expect(conference).toEqual({ day: '2024-02-20', state: 'DATED' });
  });
});
