import type { INestApplicationContext } from '@nestjs/common';
import { InterestMailService } from '../../libs/scheduling/src/interest/interest-mail.service.js';
import { ErasureService } from '../../libs/scheduling/src/personal-data/erasure.service.js';
import { startWorker } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import {
  NOW,
  schedulingApp,
  type SchedulingApp,
  type TestCounty,
  type TestPerson,
} from '../support/scheduling-app.js';

const DAY = 24 * 60 * 60_000;

let beczka: SchedulingApp;
let nisko: TestCounty;
let mail: MailServer;
let worker: INestApplicationContext | undefined;

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
  await beczka.rows(
    `INSERT INTO public_page (county_id, shown, expert_named, revision) VALUES ($1, true, false, 1)`,
    [NISKO],
  );
  mail = new MailServer();
  const smtpUrl = await mail.listen();
  worker = await startWorker(beczka.database, {
    clock: beczka.clock,
    smtpUrl,
    queuePrefix: beczka.queuePrefix,
  });
});
afterEach(async () => {
  await worker?.close();
  await mail?.close();
  await beczka.close();
});

const ZOFIA = {
  ...{
    firstName: 'Zofia',
    lastName: 'Chętna',
    email: 'zofia@example.org',
    message: 'Prowadzę koło gospodyń.',
  },
  ...{ organizationName: 'Koło Gospodyń w Zarzeczu', sectorCode: 'ngo' },
};

const register = async (input: object = {}) => {
  const [sector] = await beczka.rows<{ code: string }>(
    'SELECT code FROM sector WHERE county_id = $1 LIMIT 1',
    [NISKO],
  );
  const { errors } = await beczka.api.ask(
    'mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) { ok } }',
    { input: { countyId: NISKO, ...ZOFIA, sectorCode: sector!.code, ...input } },
  );
  return errors.map(({ extensions }) => [extensions?.code, extensions?.field].filter(Boolean).join(' '));
};
const confirm = async (token: string) => {
  const { errors } = await beczka.api.ask(
    'mutation ($input: ConfirmInterestInput!) { confirmInterest(input: $input) { ok } }',
    { input: { countyId: NISKO, token } },
  );
  return errors.map(({ extensions }) => extensions?.code);
};
const rows = () =>
  beczka.rows<Record<string, unknown>>(
    'SELECT first_name, email, state, mail_due_at FROM interest ORDER BY asked_at, id',
  );
async function mails(count: number): Promise<string[]> {
  for (let turn = 0; mail.mails.length < count && turn < 100; turn++)
    await new Promise((done) => setTimeout(done, 50));
  expect(mail.mails).toHaveLength(count);
  return Promise.all(mail.mails.map(async (_, nth) => (await mail.read(nth)).text!));
}
const tokenIn = (text: string) => /zgloszenie\/([\w-]{43})/.exec(text)![1]!;
/** Told and confirmed. @returns the id */
async function waiting(input: object = {}): Promise<string> {
  const before = mail.mails.length;
  expect(await register(input)).toEqual([]);
  expect(await confirm(tokenIn((await mails(before + 1))[before]!))).toEqual([]);
  const [row] = await beczka.rows<{ id: string }>(
    `SELECT id FROM interest WHERE state = 'WAITING' ORDER BY id DESC`,
  );
  return row!.id;
}
const accept = (id: string, input: object = {}) =>
  beczka.mutate(
    nisko.coordinator,
    'acceptInterest',
    'AcceptInterestInput',
    { countyId: NISKO, id, organizationName: ZOFIA.organizationName, sectorCode: 'health', ...input },
    'participantId',
  );
const decline = (id: string, letter: boolean) =>
  beczka.mutate(
    nisko.coordinator,
    'declineInterest',
    'DeclineInterestInput',
    { countyId: NISKO, id, letter },
    'ok',
  );
const list = async () => {
  const { data } = await beczka.api.ask(
    `{ interests(countyId: "${NISKO}") { firstName state message knownAs { lastName active } } }`,
    {},
    nisko.coordinator,
  );
  return data.interests as object[];
};

describe('telling that one wants to take part', () => {
  it('counts once it is confirmed from the mailbox, by a link that may be used twice', async () => {
    expect(await register()).toEqual([]);
    const [text] = await mails(1);
    expect(text).toContain('Prosimy potwierdzić');
    expect(await list()).toEqual([]);
    expect(await confirm('x'.repeat(43))).toEqual(['NOT_FOUND']);
    const token = tokenIn(text!);
    expect(await Promise.all([confirm(token), confirm(token)])).toEqual([[], []]);
    expect(await list()).toEqual([
      { firstName: 'Zofia', state: 'WAITING', message: ZOFIA.message, knownAs: null },
    ]);
    const { data } = await beczka.api.ask(
      `{ needsAttention(countyId: "${NISKO}") { kind title } }`,
      {},
      nisko.coordinator,
    );
    expect(data.needsAttention).toContainEqual({
      kind: 'INTEREST_WAITING',
      title: '1 osoba chce dołączyć do partnerstwa',
    });
  });

  it('again takes the place of what was said before, and the newest link alone works', async () => {
    await register();
    const [first] = await mails(1);
    await register({ firstName: 'Zosia' });
    const [, second] = await mails(2);
    expect(await confirm(tokenIn(first!))).toEqual(['NOT_FOUND']);
    expect(await confirm(tokenIn(second!))).toEqual([]);
    await waiting({ firstName: 'Zofia Maria' });
    expect(await rows()).toMatchObject([{ first_name: 'Zofia Maria', state: 'WAITING' }]);
  });

  it('answers the same for an address that is on the list; the county sees who it is', async () => {
    const { email } = nisko.people[0]!;
    await waiting({ email });
    expect(await list()).toMatchObject([{ knownAs: { lastName: 'Kowalski 0', active: true } }]);
  });

  it.each([
    [{ countyId: NOWY_DWOR }, 'NOT_FOUND'],
    [{ sectorCode: 'nie_ma' }, 'INVALID input.sectorCode'],
    [{ email: 'zofia' }, 'INVALID input.email'],
    [{ message: 'PESEL 44051401359' }, 'INVALID input.message'],
    [{ organizationName: ' ' }, 'INVALID input.organizationName'],
  ])('%j is refused', async (input, refusal) => {
    expect(await register(input)).toEqual([refusal]);
    expect(await rows()).toEqual([]);
  });

  it('writes to nobody at night', async () => {
    beczka.clock.set(new Date('2023-11-02T22:00:00Z'));
    await register();
    const [row] = await rows();
    expect(row!.mail_due_at).toEqual(new Date('2023-11-03T06:00:00Z'));
    await new Promise((done) => setTimeout(done, 500));
    expect(mail.mails).toEqual([]);
    beczka.clock.set(new Date('2023-11-03T06:00:01Z'));
    await mails(1);
  });
});

describe('the county’s answer', () => {
  it('yes: on the list in a new organisation, once, with a letter that brings their link', async () => {
    const id = await waiting();
    const answers = await Promise.all([accept(id), accept(id)]);
    const ids = answers.map(({ data }) => data.acceptInterest.participantId);
    expect(new Set(ids).size).toBe(1);
    const [person] = await beczka.rows(
      `SELECT p.last_name, o.name, o.sector_code FROM participant p JOIN organization o ON o.id = p.organization_id
       WHERE p.id = $1`,
      [ids[0]],
    );
    expect(person).toEqual({
      last_name: 'Chętna',
      name: ZOFIA.organizationName,
      sector_code: 'health',
    });
    const texts = await mails(2);
    expect(texts[1]).toMatch(/należą Państwo do partnerstwa\s+lokalnego w powiecie niżańskim/);
    expect(texts[1]).toMatch(/\/p\/1812-/);
    expect((await decline(id, true)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await list()).toEqual([]);
  });

  it('yes to somebody who had left: they are back', async () => {
    const person = nisko.people[0]!;
    await beczka.mutate(nisko.coordinator, 'deactivateParticipant', 'ParticipantRefInput', {
      ...{ countyId: NISKO, id: person.id },
    });
    const id = await waiting({ email: person.email });
    expect((await accept(id)).data.acceptInterest.participantId).toBe(person.id);
    const [row] = await beczka.rows('SELECT deactivated_at FROM participant WHERE id = $1', [person.id]);
    expect(row).toEqual({ deactivated_at: null });
  });

  it('a name that is taken is told at its field, and nothing has happened', async () => {
    const id = await waiting();
    const { errors } = await accept(id, { organizationName: 'organizacja 0' });
    expect(errors).toMatchObject([{ extensions: { field: 'input.organizationName' } }]);
    expect(await list()).toHaveLength(1);
  });

  it('no: with a kind letter or without, and forgotten after a month', async () => {
    const first = await waiting();
    await decline(first, true);
    const texts = await mails(2);
    expect(texts[1]).toMatch(/Tym razem nie możemy/);
    const second = await waiting({ email: 'inna@example.org' });
    await decline(second, false);
    await decline(second, true);
    await new Promise((done) => setTimeout(done, 600));
    expect(mail.mails).toHaveLength(3);
    const mailing = beczka.get(InterestMailService);
    const due = () => beczka.within(NISKO, () => mailing.countiesWithOld([NISKO]));
    beczka.clock.set(new Date(NOW.getTime() + 30 * DAY));
    expect(await due()).toEqual([]);
    beczka.clock.set(new Date(NOW.getTime() + 32 * DAY));
    for (let turn = 0; (await rows()).length && turn < 100; turn++)
      await new Promise((done) => setTimeout(done, 50));
    expect(await rows()).toEqual([]);
  });
});

it('what somebody once chose keeps no sector on the list', async () => {
  const sector = async (name: string, type: string, input: object) => {
    const { data, errors } = await beczka.mutate(
      ...([nisko.coordinator, name, type, { countyId: NISKO, ...input }, '__typename'] as const),
    );
    expect(errors).toEqual([]);
    return data;
  };
  await sector('createSector', 'CreateSectorInput', { name: 'Chwilowy' });
  const id = await waiting({ sectorCode: 'chwilowy' });
  await sector('retireSector', 'RetireSectorInput', { sectorCode: 'chwilowy', retired: true });
  expect(await register({ sectorCode: 'chwilowy' })).toEqual(['INVALID input.sectorCode']);
  const { errors } = await accept(id, { sectorCode: 'chwilowy' });
  expect(errors).toMatchObject([{ extensions: { field: 'input.sectorCode' } }]);
  await sector('removeSector', 'SectorRefInput', { sectorCode: 'chwilowy' });
  expect((await accept(id)).errors).toEqual([]);
});

it('what the county never answers vanishes after a year', async () => {
  await waiting();
  const mailing = beczka.get(InterestMailService);
  const due = (days: number) => {
    beczka.clock.set(new Date(NOW.getTime() + days * DAY));
    return beczka.within(NISKO, () => mailing.countiesWithOld([NISKO]));
  };
  expect(await due(365)).toEqual([]);
  expect(await due(368)).toEqual([NISKO]);
  for (let turn = 0; (await rows()).length && turn < 100; turn++)
    await new Promise((done) => setTimeout(done, 50));
  expect(await rows()).toEqual([]);
});

it('what nobody confirms vanishes, and its link with it', async () => {
  await register();
  const [text] = await mails(1);
  beczka.clock.set(new Date(NOW.getTime() + 5 * DAY));
  for (let turn = 0; (await rows()).length && turn < 100; turn++)
    await new Promise((done) => setTimeout(done, 50));
  expect(await rows()).toEqual([]);
  expect(await confirm(tokenIn(text!))).toEqual(['NOT_FOUND']);
});

it('is part of the person’s copy, and goes when they are erased', async () => {
  const id = await waiting();
  const { participantId } = (await accept(id)).data.acceptInterest;
  const copy = await beczka.mutate(
    nisko.coordinator,
    'exportPersonalData',
    'ExportPersonalDataInput',
    { countyId: NISKO, id: participantId, format: 'JSON' },
    'content',
  );
  expect(JSON.parse(copy.data.exportPersonalData.content).registrations).toMatchObject([
    { organization: ZOFIA.organizationName, message: ZOFIA.message, state: 'ACCEPTED' },
  ]);
  await beczka.within(NISKO, () => beczka.get(ErasureService).erase(NISKO, participantId));
  expect(await rows()).toEqual([]);
});

it('what waits under an address that was given up goes with the person, that under somebody else’s does not', async () => {
  const [jan, twin] = nisko.people as [TestPerson, TestPerson];
  const [row] = await beczka.rows<{ organizationId: string }>(
    'SELECT organization_id AS "organizationId" FROM participant WHERE id = $1',
    [jan.id],
  );
  const entry = { countyId: NISKO, firstName: 'Jan', lastName: 'Kowalski', ...row! };
  const change = async (name: string, type: string, input: object) =>
    expect((await beczka.mutate(nisko.coordinator, name, type, { ...entry, ...input })).errors).toEqual([]);
  const [elsewhere, now] = ['zajety@example.org', 'nowy@example.org'];
  for (const email of [jan.email, twin.email, elsewhere]) await waiting({ email });
  for (const email of [elsewhere, now])
    await change('updateParticipant', 'UpdateParticipantInput', { id: jan.id, email });
  await change('createParticipant', 'CreateParticipantInput', { email: elsewhere });
  const pair = { keptId: jan.id, goneId: twin.id, language: 'PL', active: true, sendLink: false };
  await change('mergeParticipants', 'MergeParticipantsInput', pair);
  await beczka.within(NISKO, () => beczka.get(ErasureService).erase(NISKO, jan.id));
  expect(await rows()).toMatchObject([{ email: elsewhere }]);
});

describe('a mail server that is away', () => {
  /** Refuses everybody so. */
  const refuse = (responseCode: number) =>
    (mail.onRcptTo = (_address, _session, done) => done(Object.assign(new Error('later'), { responseCode })));
  /** The row, once so many attempts have come to nothing. */
  async function failed(attempts: number): Promise<{ mail_due_at: Date | null }> {
    for (let turn = 0; turn < 100; turn++) {
      const [row] = await beczka.rows<{
        mail_attempts: number;
        mail_claim: string | null;
        mail_due_at: Date | null;
      }>('SELECT mail_attempts, mail_claim, mail_due_at FROM interest');
      if (row!.mail_attempts === attempts && !row!.mail_claim) return row!;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`No ${attempts} attempts.`);
  }

  it('delays the mail and loses nothing', async () => {
    refuse(451);
    await register();
    await failed(1);
    expect(mail.mails).toEqual([]);
    mail.onRcptTo = undefined;
    beczka.clock.set(new Date(NOW.getTime() + 3 * 60_000));
    const [text] = await mails(1);
    expect(await confirm(tokenIn(text!))).toEqual([]);
  });

  it('for however long: the link goes as long as it would work', async () => {
    refuse(421);
    await beczka.rows('ALTER TABLE interest ALTER mail_attempts SET DEFAULT 30');
    await register();
    const { mail_due_at } = await failed(31);
    expect(mail_due_at!.getTime() - NOW.getTime()).toBeGreaterThanOrEqual(60 * 60_000);
    beczka.clock.set(new Date(NOW.getTime() + 3 * DAY - 30 * 60_000));
    expect(await failed(32)).toMatchObject({ mail_due_at: null });
    mail.onRcptTo = undefined;
    await register();
    await mails(1);
  });
});
