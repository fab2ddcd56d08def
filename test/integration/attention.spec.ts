import { NISKO } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
});
afterAll(() => beczka?.close());

interface Item {
  kind: string;
  urgent: boolean;
  conferenceId: string | null;
}

const attention = async (): Promise<Item[]> => {
  const query = 'query ($c: ID!) { needsAttention(countyId: $c) { kind urgent conferenceId } }';
  const { data, errors } = await beczka.api.ask(query, { c: NISKO }, nisko.coordinator);
  expect(errors).toEqual([]);
  return data.needsAttention;
};

describe('what needs attention', () => {
  it('keeps a conference that found no date, however late it is, and lets go of one that was held', async () => {
    const [first, second] = nisko.conferenceIds;
    await beczka.rows(
      `UPDATE conference SET state = 'DATED', held_on = '2023-11-17', starts_at = '09:00' WHERE id = $1`,
      [first],
    );
    beczka.clock.set(new Date('2024-02-05T09:00:00Z'));
    const items = await attention();
    expect(items.some(({ conferenceId }) => conferenceId === first)).toBe(false);
    expect(items).toContainEqual({ kind: 'POLL_TO_PREPARE', urgent: true, conferenceId: second });
  });
});

describe('a personal link', () => {
  it('opens nothing once its owner has left, even one that was made too late to be revoked', async () => {
    const [person] = nisko.people;
    const look = () => beczka.api.ask('{ participantView { firstName } }', {}, { token: person!.token });
    expect((await look()).errors).toEqual([]);
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [person!.id]);
    expect((await look()).errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);
  });
});
