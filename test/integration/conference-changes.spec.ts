import type { ComposedMessage } from '@beczka/notifications';
import { NISKO } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let gymId: string;

beforeAll(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  const gym = { countyId: NISKO, name: 'Hala', address: 'ul. Polna 2, Nisko' };
  gymId = (await beczka.mutate(nisko.coordinator, 'createVenue', 'CreateVenueInput', gym)).data.createVenue
    .id;
});
afterAll(() => beczka?.close());

beforeEach(async () => {
  beczka.clock.set(NOW);
  for (const table of ['message', 'date_poll', 'date_change', 'expert_day', 'venue_day'])
    await beczka.rows(`DELETE FROM ${table}`);
  await beczka.rows(
    `UPDATE conference SET state = 'PLANNED', held_on = NULL, starts_at = NULL, date_revision = 0,
       duration_minutes = 300, venue_id = $1, cancellation_reason = NULL`,
    [nisko.venueId],
  );
  await beczka.rows(`UPDATE venue SET name = 'Aula', address = 'ul. Sandomierska 1, Nisko' WHERE id = $1`, [
    nisko.venueId,
  ]);
});

const id = () => nisko.conferenceIds[1]!;
const codeOf = ({ errors }: { errors: { extensions: { code: string; field?: string } }[] }) =>
  errors.map(({ extensions: { code, field } }) => (field ? `${code} ${field}` : code)).join();
const change = async (mutation: string, type: string, input: object) =>
  codeOf(await beczka.mutate(nisko.coordinator, mutation, type, { countyId: NISKO, ...input }));
const update = (input: object) => change('updateConference', 'UpdateConferenceInput', { id: id(), ...input });
const rename = (input: object) =>
  change('updateVenue', 'UpdateVenueInput', {
    ...{ id: nisko.venueId, name: 'Aula', address: 'ul. Sandomierska 1, Nisko' },
    ...input,
  });
const move = (heldOn: string, startsAt: string, reason = 'Prośba gospodarza.') =>
  change('moveConference', 'MoveConferenceInput', { id: id(), heldOn, startsAt, reason });
const cancel = () => change('cancelConference', 'CancelInput', { id: id(), reason: 'Brak środków.' });
const minutesLater = (minutes: number) => beczka.clock.set(new Date(NOW.getTime() + minutes * 60_000));

/** 12 December, 9:00 to 14:00, in the hall; told to everybody. */
async function dated(): Promise<void> {
  const poll = await beczka.openPoll(nisko);
  await beczka.sendDue();
  const input = { id: poll.id, slotId: poll.slots[0], reason: 'Tak wyszło.' };
  expect(await change('decideDatePoll', 'DecideDatePollInput', input)).toBe('');
}
async function told(): Promise<void> {
  await dated();
  await beczka.sendDue();
}

async function conference() {
  const [row] = await beczka.rows<{ revision: number; agenda: { startsAt: string }[] }>(
    'SELECT date_revision AS revision, agenda FROM conference WHERE id = $1',
    [id()],
  );
  return row!;
}

/** What is written to each person who is still owed a letter about a change. */
async function letters(): Promise<ComposedMessage[]> {
  const all = await beczka.composed(NISKO, id(), 'CONFERENCE_MOVED');
  return all.flatMap(({ result }) => (result === 'SUPERSEDED' ? [] : [result]));
}

describe('what lies in people’s calendars', () => {
  it('changed several times within minutes makes one letter, due ten minutes after the last change', async () => {
    await told();
    minutesLater(1);
    expect(await update({ venueId: gymId })).toBe('');
    minutesLater(6);
    expect(await update({ durationMinutes: 330 })).toBe('');
    expect(await beczka.owed(id())).toMatchObject({ CONFERENCE_MOVED: 3 });
    const [row] = await beczka.rows<{ due: Date; revision: number }>(
      `SELECT due_at AS due, revision FROM message WHERE occasion = 'CONFERENCE_MOVED' AND state = 'PENDING'`,
    );
    expect(row).toEqual({ due: new Date(NOW.getTime() + 16 * 60_000), revision: 3 });
    const written = await letters();
    expect(written).toHaveLength(3);
    expect(written[0]!.letter.subject).toContain('zmiana godziny zakończenia i miejsca');
    expect(written[0]!.letter.paragraphs[0]).toContain(
      'Zakończenie planujemy o godz. 14:30 (zamiast 14:00).',
    );
    expect(written[0]!.letter.paragraphs[0]).toContain(
      'Nowe miejsce: Hala, ul. Polna 2, Nisko (zamiast: Aula, ul. Sandomierska 1, Nisko).',
    );
    expect(written[0]!.calendar).toMatchObject({
      sequence: 3,
      minutes: 330,
      location: 'Hala, ul. Polna 2, Nisko',
    });
    expect(await beczka.owed(id())).toMatchObject({ CONFERENCE_REMINDER_14: 3 });
  });

  it('changed in one form raises one revision', async () => {
    await told();
    await update({ venueId: gymId, durationMinutes: 240, theme: 'Inny temat' });
    expect(await conference()).toMatchObject({ revision: 2 });
  });

  it('changed back before anybody was told is written to nobody', async () => {
    await told();
    await update({ durationMinutes: 330 });
    await update({ durationMinutes: 300 });
    expect(await conference()).toMatchObject({ revision: 3 });
    expect(await letters()).toEqual([]);
  });

  it('tells each person what is new since the letter that reached them', async () => {
    await told();
    await update({ venueId: gymId });
    const [first] = nisko.people;
    await beczka.rows(
      `UPDATE message SET state = 'SENT', sent_at = $2 WHERE occasion = 'CONFERENCE_MOVED' AND participant_id = $1`,
      [first!.id, NOW],
    );
    await update({ durationMinutes: 330 });
    const composed = await beczka.composed(NISKO, id(), 'CONFERENCE_MOVED');
    const subjectTo = (person: string) =>
      composed
        .filter(({ message }) => message.participantId === person && message.revision === 3)
        .map(({ result }) => (result as ComposedMessage).letter.subject)
        .join();
    expect(subjectTo(first!.id)).toContain('zmiana godziny zakończenia,');
    expect(subjectTo(nisko.people[1]!.id)).toContain('zmiana godziny zakończenia i miejsca');
  });

  it('is shown to the coordinator as it is told, before it goes out and after', async () => {
    const shown = async () => {
      const { data } = await beczka.api.ask(
        `query ($c: ID!, $s: ID!) { messagePreview(countyId: $c, subjectId: $s, occasion: "CONFERENCE_MOVED", language: PL) { text } }`,
        { c: NISKO, s: id() },
        nisko.coordinator,
      );
      return (data.messagePreview.text as string).replace(/\s+/g, ' ');
    };
    await told();
    await update({ venueId: gymId });
    await move('2023-12-14', '11:00');
    const news =
      'Nowy termin to 14 grudnia 2023 r. o godz. 11:00 (zamiast 12 grudnia 2023 r. o godz. 9:00). Nowe miejsce: Hala,';
    expect(await shown()).toContain(news);
    minutesLater(11);
    await beczka.sendDue();
    expect(await shown()).toContain(news);
    await move('2023-12-14', '10:00');
    expect(await shown()).toContain('Nowa godzina rozpoczęcia to 10:00 (zamiast 11:00).');
  });

  it('shown once it has gone is what would be sent now, and tells that it has gone', async () => {
    const gone = async () => {
      const { data } = await beczka.api.ask(
        `query ($c: ID!, $s: ID!) { messagePreview(countyId: $c, subjectId: $s, occasion: "CONFERENCE_DATE", language: PL) { text sentTo lastSentAt } }`,
        { c: NISKO, s: id() },
        nisko.coordinator,
      );
      return data.messagePreview;
    };
    await dated();
    expect(await gone()).toMatchObject({ sentTo: 0, lastSentAt: null });
    await beczka.sendDue();
    minutesLater(1);
    await move('2023-12-14', '11:00');
    expect(await gone()).toEqual({
      text: expect.stringMatching(/14\sgrudnia/),
      sentTo: 3,
      lastSentAt: NOW.toISOString(),
    });
  });

  it('includes the name and address of the venue, and not its size', async () => {
    await told();
    expect(await rename({ capacity: 120 })).toBe('');
    expect(await conference()).toMatchObject({ revision: 1 });
    expect(await rename({ address: 'ul. Sandomierska 3, Nisko', capacity: 120 })).toBe('');
    expect(await conference()).toMatchObject({ revision: 2 });
    const [letter] = await letters();
    expect(letter!.letter.paragraphs[0]).toContain(
      'Nowe miejsce: Aula, ul. Sandomierska 3, Nisko (zamiast: Aula, ul. Sandomierska 1, Nisko).',
    );
  });

  it('of a conference that was held stays as it was', async () => {
    await told();
    beczka.clock.set(new Date('2023-12-13T08:00:00Z'));
    expect(await rename({ name: 'Aula Maxima' })).toBe('');
    expect(await update({ durationMinutes: 330 })).toBe('');
    expect(await conference()).toMatchObject({ revision: 1 });
  });

  it('does not include theme and agenda', async () => {
    await told();
    await update({ theme: 'Inny temat', agenda: [{ startsAt: '09:30', title: 'Powitanie' }] });
    expect(await conference()).toMatchObject({ revision: 1 });
    expect(await beczka.owed(id())).not.toHaveProperty('CONFERENCE_MOVED');
    const [reminder] = await beczka.composed(NISKO, id(), 'CONFERENCE_REMINDER_14');
    expect(reminder!.message.revision).toBe(1);
  });

  it('changed before the date was told goes out as the invitation', async () => {
    await dated();
    await update({ venueId: gymId });
    expect(await beczka.owed(id())).toMatchObject({ CONFERENCE_DATE: 3 });
    expect(await beczka.owed(id())).not.toHaveProperty('CONFERENCE_MOVED');
  });

  it('can be changed by several people at once; each person is told once', async () => {
    await told();
    expect(
      await Promise.all([
        rename({ name: 'Aula Maxima' }),
        update({ venueId: gymId }),
        move('2023-12-14', '09:00'),
        rename({ address: 'ul. Nowa 1' }),
        update({ durationMinutes: 330 }),
      ]),
    ).toEqual(['', '', '', '', '']);
    expect(await beczka.owed(id())).toMatchObject({ CONFERENCE_MOVED: 3 });
  });

  it('counts for whom it is told before it is changed', async () => {
    const counts = async () => {
      const { data } = await beczka.api.ask(
        `query ($c: ID!, $id: ID!) { conference(countyId: $c, id: $id) { toldCount venue { toldCount } } }`,
        { c: NISKO, id: id() },
        nisko.coordinator,
      );
      return [data.conference.toldCount, data.conference.venue.toldCount];
    };
    await dated();
    expect(await counts()).toEqual([0, 0]);
    await beczka.sendDue();
    expect(await counts()).toEqual([3, 3]);
    beczka.clock.set(new Date('2023-12-13T08:00:00Z'));
    expect(await counts()).toEqual([0, 0]);
  });
});

describe('a date that was moved and is moved back', () => {
  const [AWAY, BACK] = [
    ['2023-12-14', '09:00'],
    ['2023-12-12', '09:00'],
  ] as const;
  /** What the run that held a person's newest letter of this occasion has left behind. */
  const leave = (nth: number, occasion: string, how: string) =>
    beczka.rows(
      `UPDATE message SET ${how} WHERE id = (SELECT id FROM message
         WHERE participant_id = $1 AND occasion = $2 ORDER BY revision DESC LIMIT 1)`,
      [nisko.people[nth]!.id, occasion],
    );
  const HELD = `state = 'SENDING', claim = gen_random_uuid()`;
  /** Who is written to, by their place in the list, and what they read first. */
  const written = async (occasion: string) => {
    const all = await beczka.composed(NISKO, id(), occasion);
    return all.flatMap(({ message: { participantId }, result }) =>
      result === 'SUPERSEDED'
        ? []
        : [
            [
              nisko.people.findIndex((one) => one.id === participantId),
              (result as ComposedMessage).letter.paragraphs[0]!.replaceAll(/\s/g, ' '),
            ] as const,
          ],
    );
  };

  it.each([
    ['that the run which fell over may have sent', 'CONFERENCE_MOVED', HELD],
    ['that a mail server has not refused for good', 'CONFERENCE_MOVED', 'attempts = 1'],
    [
      'that reached them in a reminder alone',
      'CONFERENCE_REMINDER_3',
      `state = 'SENT', sent_at = '2023-11-02T09:00:00Z'`,
    ],
  ])('tells those of it again who may know the other one, %s', async (_, occasion, how) => {
    await told();
    expect(await move(...AWAY)).toBe('');
    await leave(1, occasion, how);
    expect(await move(...BACK)).toBe('');
    const news = 'Nowy termin to 12 grudnia 2023 r. o godz. 9:00 (zamiast 14 grudnia 2023 r. o godz. 9:00).';
    expect(await written('CONFERENCE_MOVED')).toEqual([[1, expect.stringContaining(news)]]);
    expect(await beczka.owed(id())).toMatchObject({ CONFERENCE_MOVED: 1, CONFERENCE_REMINDER_14: 3 });
  });

  it('is not told again to those whose letter was refused for good', async () => {
    await told();
    await move(...AWAY);
    await leave(1, 'CONFERENCE_MOVED', `state = 'FAILED', attempts = 1`);
    await move(...BACK);
    expect(await beczka.owed(id())).not.toHaveProperty('CONFERENCE_MOVED');
  });

  it('invites those of whom nobody can tell whether the first letter reached them', async () => {
    await dated();
    await leave(0, 'CONFERENCE_DATE', HELD);
    await move(...AWAY);
    await move(...BACK);
    expect(await beczka.owed(id())).toMatchObject({ CONFERENCE_DATE: 3 });
    expect(await beczka.owed(id())).not.toHaveProperty('CONFERENCE_MOVED');
  });

  it('tells those who may have missed it of a date that came up once before', async () => {
    await told();
    await move(...AWAY);
    await leave(2, 'CONFERENCE_MOVED', HELD);
    await move('2023-12-15', '09:00');
    await move(...AWAY);
    const news = 'Nowy termin to 14 grudnia 2023 r. o godz. 9:00 (zamiast 12 grudnia 2023 r. o godz. 9:00).';
    expect(await written('CONFERENCE_MOVED')).toContainEqual([2, expect.stringContaining(news)]);
  });

  it('and found again by a poll is confirmed to everybody who was asked', async () => {
    await told();
    await move(...AWAY);
    await leave(1, 'CONFERENCE_MOVED', HELD);
    await move(...BACK);
    const again = await beczka.openPoll(nisko);
    const input = { id: again.id, slotId: again.slots[0], reason: 'Tak wyszło.' };
    expect(await change('decideDatePoll', 'DecideDatePollInput', input)).toBe('');
    expect(await beczka.owed([id(), again.id])).toMatchObject({
      CONFERENCE_MOVED: 1,
      CONFERENCE_DATE_KEPT: 3,
    });
  });

  it('is called off for everybody who may know any date of it', async () => {
    await dated();
    await leave(0, 'CONFERENCE_DATE', HELD);
    await leave(1, 'CONFERENCE_DATE', 'attempts = 2');
    await leave(2, 'CONFERENCE_DATE', `state = 'FAILED', attempts = 1`);
    expect(await cancel()).toBe('');
    expect(await beczka.owed(id())).toEqual({ CONFERENCE_CANCELLED: 2 });
  });
});

describe('the hour', () => {
  it('takes the agenda along and is called a change of the hour', async () => {
    await told();
    const before = (await conference()).agenda.map(({ startsAt }) => startsAt);
    expect(before[0]).toBe('09:00');
    expect(await move('2023-12-12', '10:30')).toBe('');
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const after = (await conference()).agenda.map(({ startsAt }) => startsAt);
    expect(after.map((time, nth) => minutes(time) - minutes(before[nth]!))).toEqual(before.map(() => 90));
    const [letter] = await letters();
    expect(letter!.letter.subject).toContain('zmiana godziny,');
    expect(letter!.letter.paragraphs[0]).toContain('Nowa godzina rozpoczęcia to 10:30 (zamiast 9:00).');
    expect(letter!.letter.paragraphs).toContain('Powód: Prośba gospodarza.');
  });

  it('is one at which a conference can start and end by day', async () => {
    await told();
    expect(await move('2023-12-14', '06:30')).toBe('INVALID input.startsAt');
    expect(await move('2023-12-14', '16:30')).toBe('INVALID input.startsAt');
    expect(await update({ durationMinutes: 720 })).toBe('');
    expect(await update({ durationMinutes: 300 })).toBe('');
    expect(await move('2023-12-14', '16:00')).toBe('');
    expect(await update({ durationMinutes: 315 })).toBe('INVALID input.durationMinutes');
    const late = beczka.draft(nisko, {
      conferenceId: nisko.conferenceIds[2],
      slots: [{ heldOn: '2024-01-16', startsAt: '17:00' }],
    });
    expect(await change('createDatePoll', 'CreateDatePollInput', late)).toBe(
      'INVALID input.slots.0.startsAt',
    );
  });
});

describe('a conference about which people are being asked', () => {
  it('does not grow beyond the evening of a date they may choose', async () => {
    const conferenceId = nisko.conferenceIds[2]!;
    const lengthen = (durationMinutes: number) =>
      change('updateConference', 'UpdateConferenceInput', {
        countyId: NISKO,
        id: conferenceId,
        durationMinutes,
      });
    await beczka.openPoll(nisko, { conferenceId, slots: [{ heldOn: '2024-01-16', startsAt: '15:30' }] });
    expect(await lengthen(345)).toBe('INVALID input.durationMinutes');
    expect(await lengthen(330)).toBe('');
    expect(await lengthen(300)).toBe('');
  });
});

describe('calling off', () => {
  it('a date that nobody was told writes to nobody', async () => {
    await dated();
    expect(await cancel()).toBe('');
    expect(await beczka.owed(id())).toEqual({});
  });

  it('what nobody could agree on writes to nobody', async () => {
    const poll = await beczka.openPoll(nisko, { quorumTotal: 3 });
    await beczka.sendDue();
    expect(await change('closeDatePoll', 'DatePollRefInput', { id: poll.id })).toBe('');
    await cancel();
    expect(await beczka.owed([id(), poll.id])).not.toHaveProperty('CONFERENCE_CANCELLED');
    expect(await beczka.owed([id(), poll.id])).not.toHaveProperty('POLL_CANCELLED');
  });

  it('writes once: of the conference to those who know its date, of the poll to those whom only it has asked', async () => {
    await told();
    const [, , late] = nisko.people;
    await beczka.rows(`DELETE FROM message WHERE participant_id = $1 AND subject_id = $2`, [late!.id, id()]);
    const again = await beczka.openPoll(nisko);
    await beczka.sendDue();
    await cancel();
    expect(await beczka.owed([id(), again.id])).toEqual({ CONFERENCE_CANCELLED: 2, POLL_CANCELLED: 1 });
  });
});
