import ICAL from 'ical.js';
import { NISKO } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let token: string;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  const poll = await beczka.openPoll(nisko);
  const decided = { countyId: NISKO, id: poll.id, slotId: poll.slots[0], reason: 'Tak wyszło.' };
  await beczka.mutate(nisko.coordinator, 'decideDatePoll', 'DecideDatePollInput', decided);
  token = await made();
});
afterAll(() => beczka?.close());

const id = () => nisko.conferenceIds[1]!;

async function made(person = 0): Promise<string> {
  const { data, errors } = await beczka.api.ask(
    'mutation { createCalendarFeed { token } }',
    {},
    { token: nisko.people[person]!.token },
  );
  expect(errors).toEqual([]);
  return data.createCalendarFeed.token;
}
const ask = (secret: string) =>
  beczka.api.ask('{ calendarFeed { content } }', {}, { token: secret, language: 'en' });
async function read(secret = token) {
  const { data, errors } = await ask(secret);
  expect(errors).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(data.calendarFeed.content) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { content: data.calendarFeed.content as string, value };
}
const codeOf = async (secret: string) =>
  (await ask(secret)).errors.map(({ extensions }) => extensions.code).join();

describe('a participant’s own calendar', () => {
  it('tells the dates in their own language, whoever fetches it, as their mails have', async () => {
    const { content, value } = await read();
    const [mail] = await beczka.composed(NISKO, id(), 'CONFERENCE_DATE');
    const entry = typeof mail!.result === 'string' ? undefined : mail!.result.calendar;
    expect(value('uid')).toBe(entry!.uid);
    expect(Number(value('sequence'))).toBe(entry!.sequence);
    expect(value('summary')).toMatch(/^II konferencja: /);
    expect(value('dtstart')).toBe('2023-12-12T09:00:00');
    expect(value('location')).toBe('Aula, ul. Sandomierska 1, Nisko');
    expect(content).not.toMatch(/Kowalski|@example\.org|\/p\//);
  });

  it('is the same to the letter until something changes', async () => {
    const before = (await read()).content;
    beczka.clock.set(new Date(NOW.getTime() + 60_000));
    expect((await read()).content).toBe(before);
    const moved = { id: id(), heldOn: '2023-12-13', startsAt: '10:00', reason: 'Awaria.' };
    await beczka.mutate(nisko.coordinator, 'moveConference', 'MoveConferenceInput', {
      countyId: NISKO,
      ...moved,
    });
    const { value } = await read();
    expect(value('dtstart')).toBe('2023-12-13T10:00:00');
    expect(value('sequence')).toBe('2');
    expect(value('dtstamp')).toBe('2023-11-02T08:01:00Z');
  });

  it('takes no time of somebody who cannot come, and shows what they have said', async () => {
    const input = { conferenceId: id(), coming: false, heldOn: '2023-12-13', startsAt: '10:00' };
    await beczka.api.ask(
      'mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { state } }',
      { input },
      { token: nisko.people[0]!.token },
    );
    const { value } = await read();
    expect(value('transp')).toBe('TRANSPARENT');
    expect(value('description')).toContain('nie mogą Państwo przyjść');
    expect((await read(await made(1))).value('transp')).toBe('OPAQUE');
  });

  it('has a secret of its own: it opens no page, and a personal link reads no feed', async () => {
    expect(await codeOf(nisko.people[0]!.token)).toBe('LINK_INVALID');
    expect(await codeOf(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe('LINK_INVALID');
    expect(await codeOf('nonsense')).toBe('LINK_INVALID');
    const { errors } = await beczka.api.ask('{ participantView { firstName } }', {}, { token });
    expect(errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);
    const stored = await beczka.rows('SELECT FROM calendar_feed WHERE encode(token_hash, $1) LIKE $2', [
      'escape',
      `%${token}%`,
    ]);
    expect(stored).toEqual([]);
  });

  it('keeps the ten newest addresses of a person', async () => {
    const tokens: string[] = [];
    for (let nth = 0; nth < 11; nth++) tokens.push(await made(2));
    expect(await codeOf(tokens[0]!)).toBe('LINK_INVALID');
    for (const one of tokens.slice(1)) expect(await codeOf(one)).toBe('');
  });

  it('ends when its person ends their links, leaves, or has their data removed', async () => {
    await beczka.api.ask('mutation { renewOwnLinks { ok } }', {}, { token: nisko.people[0]!.token });
    expect(await codeOf(token)).toBe('LINK_INVALID');
    const left = await made(1);
    const ref = { countyId: NISKO, id: nisko.people[1]!.id };
    await beczka.mutate(nisko.coordinator, 'deactivateParticipant', 'ParticipantRefInput', ref);
    expect(await codeOf(left)).toBe('LINK_INVALID');
    await beczka.mutate(nisko.coordinator, 'reactivateParticipant', 'ParticipantRefInput', ref);
    expect(await codeOf(left)).toBe('LINK_INVALID');
    const manager = await beczka.member('MANAGER', NISKO);
    await beczka.mutate(manager, 'eraseParticipant', 'ParticipantRefInput', ref, 'ok');
    expect(await beczka.rows('SELECT FROM calendar_feed WHERE participant_id = $1', [ref.id])).toEqual([]);
  });

  it('is closed with its county, and says so', async () => {
    const own = await made(2);
    await beczka.rows(`INSERT INTO closed_county VALUES ($1, now(), $2, 'Próba')`, [NISKO, nisko.coordinator.id]);
    expect(await codeOf(own)).toBe('COUNTY_CLOSED');
    await beczka.rows('DELETE FROM closed_county');
  });
});
