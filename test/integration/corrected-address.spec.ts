import { randomUUID } from 'node:crypto';
import { ParticipantLinkService } from '@beczka/identity';
import { ParticipantService } from '@beczka/partners';
import { CountyContext, CountyTransaction } from '@beczka/tenancy';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let poll: { id: string; slots: string[] };

const REFUSED = "Can't send mail - all recipients were rejected: 550 5.1.1 User unknown";
const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000);

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  poll = await beczka.openPoll(nisko);
});
afterEach(() => beczka.close());

/** Jan's address is corrected by the coordinator. */
async function correct(email = `poprawny.${randomUUID()}@example.org`) {
  const [jan] = nisko.people;
  const [{ organization_id: organizationId }] = (await beczka.rows(
    'SELECT organization_id FROM participant WHERE id = $1',
    [jan!.id],
  )) as [{ organization_id: string }];
  const input = {
    ...{ countyId: NISKO, id: jan!.id, firstName: 'Jan', lastName: 'Kowalski 0' },
    ...{ email, organizationId },
  };
  const { errors } = await beczka.mutate(
    nisko.coordinator,
    'updateParticipant',
    'UpdateParticipantInput',
    input,
  );
  expect(errors).toEqual([]);
}

/** The mail server has refused these messages of the person. */
const refuse = (participantId: string, occasions: string[]) =>
  beczka.rows(
    `UPDATE message SET state = 'FAILED', attempts = 1, last_error = $3, next_attempt_at = $4
     WHERE participant_id = $1 AND occasion = ANY ($2)`,
    [participantId, occasions, REFUSED, beczka.clock.now()],
  );

const ledger = (participantId: string) =>
  beczka.rows(
    `SELECT occasion, state, attempts, claim, last_error, next_attempt_at, due_at FROM message
     WHERE participant_id = $1 ORDER BY due_at, occasion`,
    [participantId],
  );

describe('a corrected address', () => {
  it('brings back what has not reached the person, and nobody else’s', async () => {
    const [jan, ewa] = nisko.people;
    for (const { id } of [jan!, ewa!]) await refuse(id, ['POLL_INVITATION']);
    beczka.clock.set(hours(1));
    await correct();
    const [invitation, ...reminders] = await ledger(jan!.id);
    expect(invitation).toMatchObject({
      ...{ state: 'PENDING', attempts: 0, claim: null, last_error: null },
      next_attempt_at: hours(1),
    });
    expect(reminders.length).toBe(2);
    for (const reminder of reminders) expect(reminder.next_attempt_at).toEqual(reminder.due_at);
    expect((await ledger(ewa!.id))[0]).toMatchObject({ state: 'FAILED', attempts: 1 });
  });

  it('takes what was put off, or is on its way to the old address, from whoever holds it', async () => {
    const [jan] = nisko.people;
    const held = `UPDATE message SET state = $2, claim = $3, attempts = 3, next_attempt_at = $4
                  WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`;
    for (const state of ['SENDING', 'PENDING']) {
      await beczka.rows(held, [jan!.id, state, randomUUID(), hours(20)]);
      await correct();
      expect((await ledger(jan!.id))[0]).toMatchObject({
        ...{ state: 'PENDING', claim: null, attempts: 0, next_attempt_at: NOW },
      });
    }
  });

  it('wakes nobody at night', async () => {
    const [jan] = nisko.people;
    await refuse(jan!.id, ['POLL_INVITATION']);
    beczka.clock.set(new Date('2023-11-02T22:30:00Z'));
    await correct();
    const [invitation] = await ledger(jan!.id);
    expect(invitation).toMatchObject({ state: 'PENDING', next_attempt_at: new Date('2023-11-03T06:00:00Z') });
  });

  it('that is no other brings nothing back, and one that is refused neither', async () => {
    const [jan, ewa] = nisko.people;
    await refuse(jan!.id, ['POLL_INVITATION']);
    await correct(jan!.email.toUpperCase());
    expect((await ledger(jan!.id))[0]).toMatchObject({ state: 'FAILED' });
    await expect(correct(ewa!.email)).rejects.toThrow();
    expect((await ledger(jan!.id))[0]).toMatchObject({ state: 'FAILED' });
  });

  it('sends nothing that no longer matters', async () => {
    const [jan] = nisko.people;
    const about = async (subjectId: string, occasion: string) =>
      (await beczka.composed(NISKO, subjectId, occasion))
        .filter(({ message }) => message.participantId === jan!.id)
        .map(({ result }) => (result === 'SUPERSEDED' ? 'SUPERSEDED' : 'sent'));

    await refuse(jan!.id, ['POLL_INVITATION', 'POLL_REMINDER_1', 'POLL_REMINDER_2']);
    beczka.clock.set(new Date('2023-11-19T12:00:00Z'));
    await correct();
    expect(await about(poll.id, 'POLL_INVITATION')).toEqual(['sent']);
    expect(await about(poll.id, 'POLL_REMINDER_1')).toEqual(['SUPERSEDED']);
    expect(await about(poll.id, 'POLL_REMINDER_2')).toEqual(['SUPERSEDED']);

    await beczka.rows(
      `UPDATE message SET state = 'SENT', sent_at = $1 WHERE subject_id = $2 AND occasion = 'POLL_INVITATION'`,
      [NOW, poll.id],
    );
    expect(await about(poll.id, 'POLL_REMINDER_2')).toEqual(['sent']);
    const cancel = { countyId: NISKO, id: poll.id, reason: 'Remont' };
    const { errors } = await beczka.mutate(nisko.coordinator, 'cancelDatePoll', 'CancelInput', cancel);
    expect(errors).toEqual([]);
    expect(await about(poll.id, 'POLL_INVITATION')).toEqual(['SUPERSEDED']);
    expect(await about(poll.id, 'POLL_CANCELLED')).toEqual(['sent']);
    beczka.clock.set(new Date('2023-12-16T09:00:00Z'));
    expect(await about(poll.id, 'POLL_CANCELLED')).toEqual(['SUPERSEDED']);
  });

  it('brings one personal link, however many were asked for', async () => {
    const [jan] = nisko.people;
    const input = { countyId: NISKO, id: jan!.id };
    for (const minutes of [0, 15]) {
      beczka.clock.set(new Date(NOW.getTime() + minutes * 60_000));
      await beczka.mutate(nisko.coordinator, 'resendPersonalLink', 'ParticipantRefInput', input, 'ok');
    }
    const results = (await beczka.composed(NISKO, jan!.id, 'PERSONAL_LINK')).map(({ result }) => result);
    expect(results).toHaveLength(2);
    expect(results.filter((result) => result === 'SUPERSEDED')).toHaveLength(1);
  });
});

describe('a link made while the address changes', () => {
  it('opens nothing, whichever of the two commits first', async () => {
    const [jan] = nisko.people;
    const get = <T>(service: abstract new (...args: never[]) => T): T =>
      beczka.api.app.get(service, { strict: false });
    const compose = (meanwhile: () => Promise<unknown>) =>
      CountyContext.run([NISKO], () =>
        get(CountyTransaction).write(NISKO, async (manager) => {
          const people = await get(ParticipantService).contacts(manager, NISKO, [jan!.id]);
          await meanwhile();
          const tokens = await get(ParticipantLinkService).mint(
            ...([manager, NISKO, [...people.values()], new Date('2024-05-01')] as const),
          );
          return { to: people.get(jan!.id)!.email, token: tokens.get(jan!.id)! };
        }),
      );
    const open = (token: string) => beczka.api.ask('{ participantView { firstName } }', {}, { token });

    const late = await compose(() => correct('nowy@example.org'));
    expect(late.to).toBe(jan!.email);
    expect((await open(late.token)).errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);

    const good = await compose(async () => undefined);
    expect(good.to).toBe('nowy@example.org');
    expect((await open(good.token)).errors).toEqual([]);
    await correct('jeszcze.nowszy@example.org');
    expect((await open(good.token)).errors).toMatchObject([{ extensions: { code: 'LINK_INVALID' } }]);
  });
});

describe('messages that failed', () => {
  const FAILED = `query ($c: ID!, $limit: Int = 50) { failedMessages(countyId: $c, limit: $limit) { total items {
    id occasionName failedAt reason serverLine
    participant { id lastName organization { name } } staffMember { name } conference { ordinal } } } }`;
  const failed = async (caller = nisko.coordinator, limit = 50) => {
    const { data, errors } = await beczka.api.ask(FAILED, { c: NISKO, limit }, caller);
    return { ...data?.failedMessages, errors };
  };
  const attention = async () => {
    const { data } = await beczka.api.ask(
      'query ($c: ID!) { needsAttention(countyId: $c) { kind urgent detail } }',
      { c: NISKO },
      nisko.coordinator,
    );
    return data.needsAttention.find(({ kind }: { kind: string }) => kind === 'MESSAGES_FAILED');
  };
  const retry = (id: string, caller = nisko.coordinator) =>
    beczka.mutate(caller, 'retryMessage', 'RetryMessageInput', { countyId: NISKO, id }, 'ok');

  it('ask for attention, and are told with whom, what and why', async () => {
    const [jan, ewa, ola] = nisko.people;
    expect(await attention()).toBeUndefined();
    await refuse(jan!.id, ['POLL_INVITATION']);
    beczka.clock.set(hours(1));
    await refuse(ewa!.id, ['POLL_INVITATION']);
    await refuse(ola!.id, ['POLL_INVITATION']);
    expect(await attention()).toMatchObject({
      urgent: true,
      detail: expect.stringContaining('3 wiadomości'),
    });

    // Those who have left miss nothing, and what failed long ago is history.
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [ola!.id]);
    const { total, items } = await failed();
    expect(total).toBe(2);
    expect(items.map((item: { participant: { id: string } }) => item.participant.id)).toEqual([
      ewa!.id,
      jan!.id,
    ]);
    expect(items[0]).toMatchObject({
      occasionName: 'Prośba o odpowiedź',
      failedAt: hours(1).toISOString(),
      reason: expect.stringContaining('Nie ma takiej skrzynki'),
      serverLine: '550 5.1.1 User unknown',
      participant: { lastName: 'Kowalski 1', organization: { name: 'Organizacja 1' } },
      staffMember: null,
      conference: { ordinal: expect.any(Number) },
    });
    expect((await failed(nisko.coordinator, 1)).items).toHaveLength(1);
    beczka.clock.set(hours(31 * 24));
    expect((await failed()).total).toBe(0);
    expect(await attention()).toBeUndefined();
  });

  it('to staff are told too', async () => {
    await beczka.rows(
      `UPDATE message SET participant_id = NULL, user_id = $2, state = 'FAILED', next_attempt_at = $3
       WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [nisko.people[0]!.id, nisko.coordinator.id, NOW],
    );
    expect((await failed()).items).toMatchObject([
      { participant: null, staffMember: { name: 'Osoba COORDINATOR' } },
    ]);
  });

  it('are sent once more on request, by whoever may change things, once', async () => {
    const [jan] = nisko.people;
    await refuse(jan!.id, ['POLL_INVITATION']);
    const [{ id }] = (await failed()).items;
    const observer = await beczka.member('OBSERVER', NISKO);
    const stranger = await beczka.member('COORDINATOR', NOWY_DWOR);
    expect((await failed(observer)).total).toBe(1);
    expect((await failed(stranger)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await retry(id, observer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await retry(id, stranger)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await retry(randomUUID())).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);

    const answers = await Promise.all([retry(id), retry(id)]);
    expect(answers.map(({ data }) => data?.retryMessage.ok)).toEqual([true, true]);
    expect((await ledger(jan!.id))[0]).toMatchObject({ state: 'PENDING', attempts: 0, next_attempt_at: NOW });
    expect(await attention()).toBeUndefined();

    await beczka.sendDue();
    await retry(id);
    expect((await ledger(jan!.id))[0]).toMatchObject({ state: 'SENT' });
  });
});
