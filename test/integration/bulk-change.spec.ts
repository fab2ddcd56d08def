import { randomUUID } from 'node:crypto';
import { MessageComposers } from '@beczka/notifications';
import { CountyTransaction } from '@beczka/tenancy';
import { MessageClaims } from '../../libs/notifications/src/message/message-claims.js';
import { BulkChangeService } from '../../libs/scheduling/src/bulk/bulk-change.service.js';
import {
  schedulingApp,
  type SchedulingApp,
  type TestCounty,
  type TestPerson,
} from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let people: TestPerson[];

beforeAll(async () => {
  beczka = await schedulingApp();
}, 60_000);
afterAll(() => beczka?.close());
beforeEach(async () => {
  // A county of its own for each: what is done for many is seen in the whole list.
  const [free] = await beczka.rows<{ id: string }>(
    // Where schools have their winter break late.
    `SELECT id FROM county WHERE id ~ '^(18|24)' AND id NOT IN (SELECT id FROM open_county) ORDER BY id LIMIT 1`,
  );
  nisko = await beczka.county(free!.id, 4);
  ({ people } = nisko);
  await beczka.rows(`UPDATE sector SET retired = true WHERE code = 'sport'`);
});

const CHANGE = 'id kind people undoneAt undoableUntil kept';
const named = (...which: TestPerson[]) => ({ participantIds: which.map(({ id }) => id) });

const apply = (input: object, requestId = randomUUID()) =>
  beczka.mutate(
    nisko.coordinator,
    'applyBulkChange',
    'ApplyBulkChangeInput',
    { countyId: nisko.id, requestId, ...input },
    CHANGE,
  );
const undo = (id: string, caller = nisko.coordinator) =>
  beczka.mutate(caller, 'undoBulkChange', 'UndoBulkChangeInput', { countyId: nisko.id, id }, CHANGE);
const preview = async (input: object) => {
  const { data, errors } = await beczka.api.ask(
    `query ($input: BulkChangeInput!) { bulkPreview(input: $input) { meant changed people { id } organizations others digest } }`,
    { input: { countyId: nisko.id, ...input } },
    nisko.coordinator,
  );
  return errors[0]?.extensions ?? data.bulkPreview;
};
const standing = () =>
  beczka.rows(
    `SELECT deactivated_at IS NULL AS active, language, organization_id, link_revision FROM participant
     WHERE county_id = $1 ORDER BY array_position($2::uuid[], id)`,
    [nisko.id, people.map(({ id }) => id)],
  );
const told = async (filter: object = {}) => {
  const { data } = await beczka.api.ask(
    `query ($c: ID!, $s: ID) { journal(countyId: $c, subjectId: $s) { events { sentence changes { label after } } } }`,
    { c: nisko.id, ...filter },
    nisko.coordinator,
  );
  return data.journal.events as { sentence: string; changes: { label: string; after: string }[] }[];
};
const opens = async ({ token }: TestPerson) =>
  (await beczka.api.ask('query { participantView { polls { id } } }', {}, { token })).errors.length === 0;

describe('a change for many', () => {
  it('is shown first: whom it means, whom it changes, what it would do to others', async () => {
    expect(await preview({ kind: 'DEACTIVATE', ...named(people[0]!, people[1]!) })).toMatchObject({
      ...{ meant: 2, changed: 2, organizations: [], others: 0 },
    });
    const all = await preview({ kind: 'SECTOR', sectorCode: 'business', filter: { search: 'kowalski' } });
    // Two of the four organisations are of that sector.
    expect(all).toMatchObject({ meant: 4, changed: 2, others: 0 });
    expect(all.organizations).toEqual(['Organizacja 0', 'Organizacja 1']);
    await apply({ kind: 'DEACTIVATE', ...named(people[0]!) });
    expect(await preview({ kind: 'DEACTIVATE', ...named(people[0]!, people[1]!) })).toMatchObject({
      ...{ meant: 2, changed: 1, people: [{ id: people[1]!.id }] },
    });
  });

  it('is done whole, once however often it is sent, and told in one sentence', async () => {
    const requestId = randomUUID();
    const input = { kind: 'DEACTIVATE', filter: {} };
    const { digest } = await preview(input);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => apply({ ...input, digest }, requestId)),
    );
    expect(answers.map(({ data }) => data?.applyBulkChange)).toEqual(
      Array(4).fill(expect.objectContaining({ id: requestId, people: 4, undoneAt: null })),
    );
    expect(await standing()).toEqual(
      Array(4).fill(expect.objectContaining({ active: false, link_revision: 1 })),
    );
    const events = await told();
    expect(events.filter(({ sentence }) => sentence.includes('z listy'))).toEqual([
      { sentence: 'Wykreślono wielu uczestników z listy', changes: [{ label: 'Liczba osób', after: '4' }] },
    ]);
    // In the history of each it stands as what was done to them.
    expect((await told({ s: people[0]!.id }))[0]!.sentence).toBe(
      'Wykreślono uczestnika z listy: Jan Kowalski 0',
    );
  });

  it('is refused when it would be done to others than were shown', async () => {
    const input = { kind: 'DEACTIVATE', filter: { search: 'kowalski' } };
    const { digest } = await preview(input);
    await apply({ kind: 'DEACTIVATE', ...named(people[3]!) });
    const { errors } = await apply({ ...input, digest });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await standing()).map(({ active }) => active)).toEqual([true, true, true, false]);
  });

  it.each([
    ['nobody', { kind: 'DEACTIVATE' }, 'CONFLICT'],
    ['nobody who meets the filter', { kind: 'DEACTIVATE', filter: { search: 'nikt taki' } }, 'CONFLICT'],
    ['somebody who is not there', { kind: 'DEACTIVATE', participantIds: [randomUUID()] }, 'NOT_FOUND'],
    ['to no organisation', { kind: 'MOVE', filter: {} }, 'INVALID'],
    [
      'to an organisation that is not there',
      { kind: 'MOVE', filter: {}, organizationId: randomUUID() },
      'NOT_FOUND',
    ],
    ['to a sector out of use', { kind: 'SECTOR', filter: {}, sectorCode: 'sport' }, 'INVALID'],
    ['to a sector that is not there', { kind: 'SECTOR', filter: {}, sectorCode: 'army' }, 'INVALID'],
    ['to no language', { kind: 'LANGUAGE', filter: {} }, 'INVALID'],
  ])('is refused for %s', async (_, input, code) => {
    const { errors } = await apply(input);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect((await standing()).every(({ active, language }) => active && language === 'pl')).toBe(true);
  });

  it('lets polls ask those who come back, and mails those whose links are renewed, by day', async () => {
    const poll = await beczka.openPoll(nisko);
    await apply({ kind: 'DEACTIVATE', ...named(people[0]!, people[1]!) });
    await beczka.follow(nisko.id);
    await apply({ kind: 'REACTIVATE', filter: { state: 'INACTIVE' } });
    expect(await beczka.dueToFollow(nisko.id)).toBe(true);
    await beczka.follow(nisko.id);
    expect((await beczka.owed(poll.id)).POLL_INVITATION).toBe(4);
    expect(await opens(people[0]!)).toBe(false);
    expect(await opens(people[2]!)).toBe(true);
    const { data } = await apply({ kind: 'RENEW_LINKS', filter: {} });
    expect(data.applyBulkChange).toMatchObject({ people: 4, undoableUntil: null });
    expect(await opens(people[2]!)).toBe(false);
    const ids = people.map(({ id }) => id);
    expect(await beczka.owed(ids)).toEqual({ PERSONAL_LINK: 4 });
    // Asked twice within a minute each change sends a link that works.
    await apply({ kind: 'RENEW_LINKS', filter: {} });
    expect(await beczka.owed(ids)).toEqual({ PERSONAL_LINK: 8 });
    expect((await undo(data.applyBulkChange.id)).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
  });
});

describe('undoing', () => {
  it.each([
    ['a language', { kind: 'LANGUAGE', language: 'EN' }],
    ['who takes part', { kind: 'DEACTIVATE' }],
  ])('puts back %s as it was, links included', async (_, input) => {
    const before = await standing();
    const { data } = await apply({ ...input, filter: {} });
    expect(await standing()).not.toEqual(before);
    const undone = await undo(data.applyBulkChange.id);
    expect(undone.data.undoBulkChange).toMatchObject({ people: 4, kept: [], undoneAt: expect.any(String) });
    expect(await standing()).toEqual(before);
    expect(await opens(people[0]!)).toBe(true);
    // Once more changes nothing.
    const again = await undo(data.applyBulkChange.id);
    expect(again.data).toEqual(undone.data);
    const sentences = (await told()).map(({ sentence }) => sentence);
    expect(sentences.filter((one) => one === 'Cofnięto zmianę wielu uczestników')).toHaveLength(1);
  });

  it('puts back organisations and their sectors', async () => {
    const [target] = (await standing()).map((row) => row.organization_id as string);
    const before = await standing();
    const moved = await apply({ kind: 'MOVE', organizationId: target, filter: {} });
    expect(moved.data.applyBulkChange.people).toBe(3);
    await undo(moved.data.applyBulkChange.id);
    expect(await standing()).toEqual(before);
    const sectors = () =>
      beczka.rows('SELECT sector_code FROM organization WHERE county_id = $1 ORDER BY name', [nisko.id]);
    const were = await sectors();
    const changed = await apply({ kind: 'SECTOR', sectorCode: 'health', filter: {} });
    expect(await sectors()).toEqual(Array(4).fill({ sector_code: 'health' }));
    await undo(changed.data.applyBulkChange.id);
    expect(await sectors()).toEqual(were);
  });

  it('puts back who stands in for whom', async () => {
    const [jan, ewa] = people as [TestPerson, TestPerson];
    await apply({ kind: 'MOVE', organizationId: (await standing())[0]!.organization_id, ...named(ewa) });
    await beczka.rows('UPDATE participant SET deputy_of = $2, deputy_since = now() WHERE id = $1', [
      ewa.id,
      jan.id,
    ]);
    const deputy = async () =>
      (await beczka.rows('SELECT deputy_of FROM participant WHERE id = $1', [ewa.id]))[0]!.deputy_of;
    const { data } = await apply({ kind: 'DEACTIVATE', ...named(jan) });
    expect(await deputy()).toBeNull();
    expect((await undo(data.applyBulkChange.id)).data.undoBulkChange.kept).toEqual([]);
    expect(await deputy()).toBe(jan.id);
  });

  describe('of who takes part', () => {
    /** Of the last person: their place, for which the first waits, and the voice that a poll still needs. */
    const lookOn = async () => {
      await beczka.follow(nisko.id);
      await beczka.settle(nisko.id);
      const registered = await beczka.rows<{ line: string }>(
        `SELECT array_position($2::uuid[], participant_id) || ' ' || state AS line FROM registration
         WHERE county_id = $1 ORDER BY 1`,
        [nisko.id, people.map(({ id }) => id)],
      );
      const [poll] = await beczka.rows<{ state: string }>(
        `SELECT state FROM date_poll WHERE county_id = $1 AND conference_id = $2`,
        [nisko.id, nisko.conferenceIds[2]],
      );
      return [...registered.map(({ line }) => line), poll!.state].join(', ');
    };
    const UNTOUCHED = '1 WAITING, 4 COMING, OPEN';
    const given = async () =>
      (
        await beczka.rows(
          `SELECT FROM message WHERE county_id = $1 AND occasion = 'CONFERENCE_PLACE_FREED' AND state <> 'CANCELLED'`,
          [nisko.id],
        )
      ).length;
    /** Whom the next run of the sender would write to. */
    const writtenTo = async () => {
      const [claims, run, now] = [
        new MessageClaims(beczka.get(CountyTransaction), beczka.get(MessageComposers)),
        randomUUID(),
        beczka.clock.now(),
      ];
      const taken = await beczka.within(nisko.id, () =>
        claims.take(nisko.id, run, now, new Date(now.getTime() + 60_000), 100),
      );
      await beczka.within(nisko.id, () => claims.release(nisko.id, run, now));
      return people.map(({ id }) => taken.some((message) => message.participantId === id));
    };
    const minutesLater = (minutes: number) =>
      beczka.clock.set(new Date(beczka.clock.now().getTime() + minutes * 60_000));

    let begun: Date;
    let change: string;
    beforeEach(async () => {
      begun = beczka.clock.now();
      const coordinator = (mutation: string, type: string, input: object) =>
        beczka.mutate(nisko.coordinator, mutation, type, { countyId: nisko.id, ...input });
      const dated = await beczka.openPoll(nisko);
      const decision = { id: dated.id, slotId: dated.slots[0], reason: 'Tak wyszło.' };
      await coordinator('decideDatePoll', 'DecideDatePollInput', decision);
      const venue = { id: nisko.venueId, name: 'Aula', address: 'ul. Sandomierska 1, Nisko', capacity: 1 };
      await coordinator('updateVenue', 'UpdateVenueInput', venue);
      for (const { token } of [people[3]!, people[0]!])
        await beczka.api.ask(
          'mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { state } }',
          {
            input: {
              ...{ conferenceId: nisko.conferenceIds[1], coming: true },
              ...{ heldOn: '2023-12-12', startsAt: '09:00' },
            },
          },
          { token },
        );
      const poll = await beczka.openPoll(nisko, {
        conferenceId: nisko.conferenceIds[2],
        slots: ['16', '17', '18'].map((day) => ({ heldOn: `2024-01-${day}`, startsAt: '09:00' })),
      });
      for (const [nth, marks] of ['+~-', '-+-', '---'].entries())
        expect((await beczka.save(people[nth]!, poll, marks)).errors).toEqual([]);
      expect(await lookOn()).toBe(UNTOUCHED);
      change = (await apply({ kind: 'DEACTIVATE', ...named(people[3]!) })).data.applyBulkChange.id;
    });
    afterEach(() => beczka.clock.set(begun));

    it('finds that nothing of theirs was given away, and owes them what they were owed', async () => {
      minutesLater(14);
      expect(await beczka.dueToFollow(nisko.id)).toBe(false);
      expect(await beczka.dueToSettle(nisko.id)).toBe(false);
      expect(await lookOn()).toBe(UNTOUCHED);
      expect(await writtenTo()).toEqual([true, true, true, false]);
      await undo(change);
      expect(await lookOn()).toBe(UNTOUCHED);
      expect(await writtenTo()).toEqual([true, true, true, true]);
      minutesLater(5);
      expect(await lookOn()).toBe(UNTOUCHED);
      expect(await given()).toBe(0);
    });

    it('finds that they hear of what was called off meanwhile', async () => {
      await beczka.sendDue();
      const input = { countyId: nisko.id, id: nisko.conferenceIds[1], reason: 'Awaria.' };
      await beczka.mutate(nisko.coordinator, 'cancelConference', 'CancelInput', input);
      expect(await beczka.owed(nisko.conferenceIds[1]!)).toMatchObject({ CONFERENCE_CANCELLED: 4 });
      expect(await writtenTo()).toEqual([true, true, true, false]);
      await undo(change);
      expect(await writtenTo()).toEqual([true, true, true, true]);
    });

    it('comes too late after a quarter of an hour: places are given on and polls decided', async () => {
      minutesLater(16);
      expect(await beczka.dueToFollow(nisko.id)).toBe(true);
      expect(await lookOn()).toBe('1 COMING, DECIDED');
      expect(await given()).toBe(1);
      expect((await undo(change)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    });

    it('holds up no poll at its deadline for longer than that', async () => {
      await beczka.rows('UPDATE date_poll SET deadline = $2 WHERE county_id = $1', [nisko.id, begun]);
      expect(await lookOn()).toBe(UNTOUCHED);
      minutesLater(16);
      expect(await beczka.dueToSettle(nisko.id)).toBe(true);
      expect(await lookOn()).toBe('1 COMING, DECIDED');
    });

    it('keeps nothing waiting that somebody has done to one person meanwhile', async () => {
      await beczka.mutate(nisko.coordinator, 'reactivateParticipant', 'ParticipantRefInput', {
        countyId: nisko.id,
        id: people[3]!.id,
      });
      await beczka.mutate(nisko.coordinator, 'deactivateParticipant', 'ParticipantRefInput', {
        countyId: nisko.id,
        id: people[3]!.id,
      });
      minutesLater(1);
      expect(await lookOn()).toBe('1 COMING, DECIDED');
    });
  });

  it('leaves alone what has nothing to go back to', async () => {
    const [target, former] = (await standing()).map((row) => row.organization_id as string);
    const moved = await apply({ kind: 'MOVE', organizationId: target, filter: {} });
    await beczka.rows('DELETE FROM organization WHERE county_id = $1 AND id = $2', [nisko.id, former]);
    const { data, errors } = await undo(moved.data.applyBulkChange.id);
    expect(errors).toEqual([]);
    expect(data.undoBulkChange.kept).toEqual(['Jan Kowalski 1']);
    expect((await standing()).filter((row) => row.organization_id === target)).toHaveLength(2);
    const changed = await apply({ kind: 'SECTOR', sectorCode: 'health', ...named(people[3]!) });
    const sector = `(SELECT rows -> 0 -> 'was' ->> 'sector_code' FROM bulk_change WHERE id = $2)`;
    const { id } = changed.data.applyBulkChange;
    await beczka.rows(
      `UPDATE organization SET sector_code = 'health' WHERE county_id = $1 AND sector_code = ${sector}`,
      [nisko.id, id],
    );
    await beczka.rows(`DELETE FROM sector WHERE county_id = $1 AND code = ${sector}`, [nisko.id, id]);
    expect((await undo(id)).data.undoBulkChange.kept).toEqual(['Organizacja 3']);
  });

  it('leaves alone what somebody has changed since, and says what', async () => {
    const { data } = await apply({ kind: 'DEACTIVATE', filter: {} });
    const input = { countyId: nisko.id, id: people[2]!.id };
    await beczka.mutate(nisko.coordinator, 'reactivateParticipant', 'ParticipantRefInput', input);
    const { undoBulkChange } = (await undo(data.applyBulkChange.id)).data;
    expect(undoBulkChange.kept).toEqual(['Jan Kowalski 2']);
    expect((await standing()).map(({ active }) => active)).toEqual([true, true, true, true]);
    expect((await standing())[2]!.link_revision).toBe(1);
  });

  it('ends the links that somebody got who is put off the list again', async () => {
    await apply({ kind: 'DEACTIVATE', ...named(people[0]!) });
    const { data } = await apply({ kind: 'REACTIVATE', ...named(people[0]!) });
    const token = await beczka.linkFor(nisko.id, people[0]!.id);
    expect(await opens({ ...people[0]!, token })).toBe(true);
    await undo(data.applyBulkChange.id);
    await apply({ kind: 'REACTIVATE', ...named(people[0]!) });
    expect(await opens({ ...people[0]!, token })).toBe(false);
  });

  it('is for whoever did it, for a quarter of an hour; a day later nothing of it is kept', async () => {
    const { data } = await apply({ kind: 'LANGUAGE', language: 'EN', filter: {} });
    const { id } = data.applyBulkChange;
    const latest = async (caller: { cookie: string }) =>
      (
        await beczka.api.ask(
          'query ($c: ID!) { latestBulkChange(countyId: $c) { id } }',
          { c: nisko.id },
          caller,
        )
      ).data.latestBulkChange;
    const other = await beczka.member('COORDINATOR', nisko.id);
    expect(await latest(nisko.coordinator)).toEqual({ id });
    expect(await latest(other)).toBeNull();
    expect((await undo(id, other)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const now = beczka.clock.now();
    const later = (minutes: number) => beczka.clock.set(new Date(now.getTime() + minutes * 60_000));
    later(16);
    expect(await latest(nisko.coordinator)).toBeNull();
    expect((await undo(id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    later(3 * 24 * 60);
    const service = beczka.get(BulkChangeService);
    const due = () => beczka.within(nisko.id, () => service.countiesWithOld([nisko.id]));
    expect(await due()).toEqual([nisko.id]);
    await beczka.within(nisko.id, () => service.removeOld(nisko.id));
    expect(await due()).toEqual([]);
    beczka.clock.set(now);
  });
});
