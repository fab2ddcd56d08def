import { NISKO } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

/** What a county does about an address that sends mail back; how it comes to be known is in bounces.spec.ts. */

let beczka: SchedulingApp;
let nisko: TestCounty;

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  await beczka.openPoll(nisko);
  await beczka.sendDue();
  await beczka.rows(
    `UPDATE message SET state = 'BOUNCED', sent_at = NULL, last_error = '550 5.1.1 User unknown', next_attempt_at = $2
     WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
    [jan().id, beczka.clock.now()],
  );
  await beczka.rows(
    `UPDATE participant SET address_failed_at = $2, address_failure = '550 5.1.1 User unknown' WHERE id = $1`,
    [jan().id, beczka.clock.now()],
  );
});
afterEach(() => beczka.close());

const jan = () => nisko.people[0]!;
const read = async (query: string) =>
  (
    await beczka.api.ask(
      `query ($c: ID!, $id: ID!) { ${query} }`,
      { c: NISKO, id: jan().id },
      nisko.coordinator,
    )
  ).data;
const invitation = async () =>
  (
    await beczka.rows(
      `SELECT state, last_error FROM message WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [jan().id],
    )
  )[0];
const change = (name: string, type: string, input: object) =>
  beczka.mutate(nisko.coordinator, name, type, { countyId: NISKO, id: jan().id, ...input });
const address = async () =>
  (await read('participant(countyId: $c, id: $id) { addressFailedAt addressFailure }')).participant;

const WORKS = { addressFailedAt: null, addressFailure: null };

it('is told in words, among what needs attention, and found in the list', async () => {
  expect(await address()).toEqual({
    addressFailedAt: beczka.clock.now().toISOString(),
    addressFailure: expect.stringContaining('Nie ma takiej skrzynki'),
  });
  const told = await read(
    `needsAttention(countyId: $c) { kind detail urgent } participants(countyId: $c, filter: { addressFailed: true }) { total items { id } }
     failedMessages(countyId: $c) { items { reason } } participant(countyId: $c, id: $id) { id }`,
  );
  const kinds = told.needsAttention.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toContain('ADDRESSES_FAILED');
  // One thing to do is told once: its messages wait for the address.
  expect(kinds).not.toContain('MESSAGES_FAILED');
  expect(told.participants).toEqual({ total: 1, items: [{ id: jan().id }] });
  expect(told.failedMessages.items).toHaveLength(1);
});

it('that works and returned a letter all the same, from a full mailbox, leaves its reader unreached', async () => {
  await beczka.rows('UPDATE participant SET address_failed_at = NULL, address_failure = NULL');
  const told = await read(
    'participants(countyId: $c, filter: { unreachable: true }) { items { id lastLetterFailed } } participant(countyId: $c, id: $id) { id }',
  );
  expect(told.participants.items).toEqual([{ id: jan().id, lastLetterFailed: true }]);
});

it('is over when the coordinator says that it works; what has not arrived is owed anew, once', async () => {
  for (let twice = 0; twice < 2; twice++)
    expect((await change('confirmAddress', 'ParticipantRefInput', {})).errors).toEqual([]);
  expect(await address()).toEqual(WORKS);
  expect(await invitation()).toEqual({ state: 'PENDING', last_error: null });
});

it('is over with another address, and not with another telephone', async () => {
  const [{ organization_id: organizationId }] = (await beczka.rows(
    'SELECT organization_id FROM participant WHERE id = $1',
    [jan().id],
  )) as [{ organization_id: string }];
  const named = { firstName: 'Jan', lastName: 'Kowalski 0', organizationId };
  await change('updateParticipant', 'UpdateParticipantInput', {
    ...named,
    email: jan().email,
    phone: '15 841 00 00',
  });
  expect((await address()).addressFailedAt).not.toBeNull();
  await change('updateParticipant', 'UpdateParticipantInput', { ...named, email: 'poprawny@example.org' });
  expect(await address()).toEqual(WORKS);
  expect(await invitation()).toEqual({ state: 'PENDING', last_error: null });
});

it('is nobody’s who has left, and forgotten with the person', async () => {
  await change('deactivateParticipant', 'ParticipantRefInput', {});
  const { needsAttention } = await read(
    'needsAttention(countyId: $c) { kind } participant(countyId: $c, id: $id) { id }',
  );
  expect(needsAttention.map(({ kind }: { kind: string }) => kind)).not.toContain('ADDRESSES_FAILED');
  const manager = await beczka.member('MANAGER', NISKO);
  const input = { countyId: NISKO, id: jan().id };
  const erased = await beczka.mutate(manager, 'eraseParticipant', 'ParticipantRefInput', input, 'ok');
  expect(erased.errors).toEqual([]);
  expect(
    await beczka.rows('SELECT address_failed_at, address_failure FROM participant WHERE id = $1', [jan().id]),
  ).toEqual([{ address_failed_at: null, address_failure: null }]);
});
