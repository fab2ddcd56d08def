import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { MessageComposers, type OwedMessage } from '@beczka/notifications';
import { CountyContext, type DomainError } from '@beczka/tenancy';
import { composed, type NotificationsApp, notificationsApp, OCCASION } from '../support/notifications-app.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';

const MORNING = new Date('2023-11-20T10:00:00Z');
const minutes = (n: number) => new Date(MORNING.getTime() + n * 60_000);

let beczka: NotificationsApp;
/** More people than one batch holds. */
let crowd: string[];
let people: string[];

beforeEach(async () => {
  beczka = await notificationsApp(250);
  crowd = beczka.participants[NISKO]!;
  people = crowd.slice(0, 60);
});
afterEach(() => beczka.close());

const states = async (subject: string) => {
  const counted: Record<string, number> = {};
  for (const { state } of await beczka.rows(subject)) counted[state] = (counted[state] ?? 0) + 1;
  return counted;
};

describe('what is owed', () => {
  const plan = (subjectId: string, revision = 1) => ({
    occasion: OCCASION,
    subjectId,
    revision,
    dueAt: MORNING,
    participantIds: people,
  });

  it('is owed once to each person, however often and by how many it is planned', async () => {
    const subject = randomUUID();
    await beczka.within(NISKO, () =>
      Promise.all(
        Array.from({ length: 5 }, () => beczka.messages.plan(NISKO, [plan(subject), plan(subject)])),
      ),
    );
    expect(await states(subject)).toEqual({ PENDING: people.length });
    await beczka.within(NISKO, () => beczka.messages.plan(NISKO, [plan(subject, 2)]));
    expect(await states(subject)).toEqual({ PENDING: 2 * people.length });
  });

  it('is owed to staff too', async () => {
    const subject = randomUUID();
    const user = randomUUID();
    const toStaff = { occasion: OCCASION, subjectId: subject, revision: 1, dueAt: MORNING, userIds: [user] };
    await beczka.within(NISKO, () => beczka.messages.plan(NISKO, [toStaff, toStaff]));
    expect(await beczka.rows(subject)).toMatchObject([{ user_id: user, participant_id: null }]);
  });

  it('stands or falls with the transaction that owes it, and wakes a worker after the commit', async () => {
    const { transaction, messages, published } = beczka;
    const subject = randomUUID();
    const undone = beczka.within(NISKO, () =>
      transaction.write(NISKO, async () => {
        await messages.plan(NISKO, [plan(subject)]);
        throw new Error('changed my mind');
      }),
    );
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await beczka.rows(subject)).toEqual([]);
    expect(published).toEqual([]);

    await beczka.within(NISKO, () =>
      transaction.write(NISKO, async () => {
        await messages.plan(NISKO, [plan(subject)]);
        expect(published).toEqual([]);
      }),
    );
    expect(published).toEqual([`message.send ${NISKO}`]);
  });

  it('wakes nobody before its time', async () => {
    await beczka.owe(NISKO, people, minutes(1));
    expect(beczka.published).toEqual([]);
  });

  it('is not due at night', async () => {
    const subject = await beczka.owe(NISKO, [people[0]!], new Date('2023-11-20T22:00:00Z'));
    const [row] = await beczka.rows(subject);
    expect(row!.due_at).toEqual(new Date('2023-11-21T06:00:00Z'));
    expect(row!.next_attempt_at).toEqual(row!.due_at);
  });

  it('can be called off, all of it or one occasion', async () => {
    const subject = await beczka.owe(NISKO, people);
    await beczka.within(NISKO, () => beczka.messages.cancel(NISKO, subject, ['ANOTHER']));
    expect(await states(subject)).toEqual({ PENDING: people.length });
    await beczka.within(NISKO, () => beczka.messages.cancel(NISKO, subject, [OCCASION]));
    expect(await states(subject)).toEqual({ CANCELLED: people.length });
    await beczka.send(NISKO);
    expect(beczka.mailServer.mails).toEqual([]);
  });

  it('is looked for in every county that has something due, and nowhere by night', async () => {
    const look = () =>
      CountyContext.run([NISKO, NOWY_DWOR], () =>
        beczka.jobs.dueCounties([NISKO, NOWY_DWOR], beczka.clock.now()),
      );
    expect(await look()).toEqual([]);
    await beczka.owe(NISKO, people);
    await beczka.owe(NOWY_DWOR, beczka.participants[NOWY_DWOR]!, minutes(30));
    expect(await look()).toEqual([NISKO]);
    beczka.clock.set(minutes(30));
    expect(await look()).toEqual([NISKO, NOWY_DWOR]);
    beczka.clock.set(new Date('2023-11-20T20:00:00Z'));
    expect(await look()).toEqual([]);
  });
});

describe('sending', () => {
  it('gives each person one mail from their office, with a Message-ID that belongs to the row', async () => {
    beczka.composing.compose = async (message) => ({
      ...composed(message),
      calendar: {
        method: 'REQUEST',
        uid: `${message.subjectId}@beczka.example.org`,
        sequence: 1,
        day: '2023-12-15',
        startsAt: '09:00',
        minutes: 300,
        summary: 'II konferencja',
      },
    });
    const subject = await beczka.owe(NISKO, people);
    await beczka.send(NISKO);
    const rows = await beczka.rows(subject);
    expect(await states(subject)).toEqual({ SENT: people.length });
    expect(rows[0]).toMatchObject({ attempts: 1, sent_at: MORNING, last_error: null });
    expect(beczka.mailServer.ids.toSorted()).toEqual(
      rows.map((row) => `<${NISKO}.${row.id}@poczta.example.org>`).toSorted(),
    );

    const mail = await beczka.mailServer.read(0);
    expect(mail).toMatchObject({ subject: 'II konferencja: prosimy o wskazanie terminu', date: MORNING });
    expect(mail.from!.value).toEqual([
      { name: 'Powiatowy Urząd Pracy w Nisku', address: 'beczka@poczta.example.org' },
    ]);
    expect(mail.replyTo!.value).toEqual([{ name: 'Maria Wójcik', address: 'pup@nisko.example.org' }]);
    expect(mail.text).toContain('zapraszamy na II konferencję.');
    expect(mail.html).toContain('zapraszamy na II konferencję.');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const file = mail.attachments.find((attachment) => attachment.filename === 'konferencja.ics')!;
    const unfolded = file.content.toString().replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      'ORGANIZER;CN="Powiatowy Urząd Pracy w Nisku":mailto:beczka@poczta.example.org',
    );
    expect(unfolded).toContain('DTSTAMP:20231120T100000Z');
    // Outlook and Gmail take it for an invitation by this alone.
    expect(beczka.mailServer.mails[0]!.toString().replace(/\r\n[ \t]+/g, ' ')).toMatch(
      /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m,
    );
  });

  it('sends nothing before it is due, and nothing twice', async () => {
    const subject = await beczka.owe(NISKO, crowd, minutes(5));
    await beczka.send(NISKO);
    expect(beczka.mailServer.mails).toHaveLength(0);
    beczka.clock.set(minutes(5));
    await Promise.all([beczka.send(NISKO), beczka.send(NISKO), beczka.send(NISKO)]);
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: crowd.length });
    expect(beczka.mailServer.mails).toHaveLength(crowd.length);
    expect(new Set(beczka.mailServer.ids).size).toBe(crowd.length);
  });

  it('sends nothing twice when the clock jumps past the end of its own claims', async () => {
    const subject = await beczka.owe(NISKO, crowd);
    // One is slow to be accepted, so that it is still on its way when the next batch is claimed.
    let slow = true;
    beczka.mailServer.accept = async () => {
      if (!slow || beczka.mailServer.mails.length < 120) return;
      slow = false;
      beczka.clock.set(minutes(10));
      await pause(2_000);
    };
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: crowd.length });
    expect(beczka.mailServer.mails).toHaveLength(crowd.length);
  });

  it('stops at 21:00 and goes on at 7:00', async () => {
    beczka.clock.set(new Date('2023-11-20T19:59:59Z'));
    const subject = await beczka.owe(NISKO, people);
    beczka.mailServer.accept = async () => {
      if (beczka.mailServer.mails.length === 20) beczka.clock.set(new Date('2023-11-20T20:00:00Z'));
    };
    await beczka.send(NISKO);
    const sent = beczka.mailServer.mails.length;
    expect(sent).toBeGreaterThan(20);
    expect(sent).toBeLessThan(20 + 25);
    expect(await states(subject)).toEqual({ SENT: sent, PENDING: people.length - sent });
    await beczka.send(NISKO);
    expect(beczka.mailServer.mails).toHaveLength(sent);
    beczka.clock.set(new Date('2023-11-21T06:00:00Z'));
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: people.length });
  });

  it('leaves the other county alone', async () => {
    const subject = await beczka.owe(NOWY_DWOR, beczka.participants[NOWY_DWOR]!);
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ PENDING: crowd.length });
  });

  it('cancels what has been overtaken instead of sending it', async () => {
    const subject = await beczka.owe(NISKO, crowd);
    beczka.composing.compose = async (message) =>
      message.participantId === crowd[0] ? composed(message) : 'SUPERSEDED';
    await beczka.send(NISKO);
    expect(beczka.mailServer.mails).toHaveLength(1);
    expect(await states(subject)).toEqual({ SENT: 1, CANCELLED: crowd.length - 1 });
  });

  it('stops sending what is called off while it is on its way; the ledger says who got it', async () => {
    const subject = await beczka.owe(NISKO, people);
    beczka.mailServer.accept = () => pause(100);
    const sending = beczka.send(NISKO);
    while (beczka.mailServer.mails.length < 5) await pause(5);
    await beczka.within(NISKO, () => beczka.messages.cancel(NISKO, subject));
    await sending;
    const sent = beczka.mailServer.mails.length;
    expect(sent).toBeLessThan(people.length);
    expect(await states(subject)).toEqual({ SENT: sent, CANCELLED: people.length - sent });
  });

  it('lets one message that cannot be composed hold up no other', async () => {
    const subject = await beczka.owe(NISKO, people);
    beczka.composing.compose = async (message) => {
      if (message.participantId === people[7]) throw new Error('no such venue');
      return composed(message);
    };
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: people.length - 1, PENDING: 1 });
    const [stuck] = (await beczka.rows(subject)).filter((row) => row.state === 'PENDING');
    expect(stuck).toMatchObject({ attempts: 1, last_error: 'no such venue' });
  });

  it('keeps a message of an occasion that nobody composes', async () => {
    const subject = randomUUID();
    await beczka.within(NISKO, () =>
      beczka.messages.plan(NISKO, [
        {
          occasion: 'OF_A_LATER_VERSION',
          subjectId: subject,
          revision: 1,
          dueAt: MORNING,
          participantIds: people,
        },
      ]),
    );
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ PENDING: people.length });
  });
});

describe('while mail is paused', () => {
  const hold = async (until: Date | null = null) => {
    const id = randomUUID();
    await beczka.admin.query(
      `INSERT INTO mail_pause (county_id, id, reason, paused_at, paused_by, until)
       VALUES ($1, $2, 'Zły plik', $3, gen_random_uuid(), $4)`,
      [NISKO, id, MORNING, until],
    );
    return () => beczka.admin.query('UPDATE mail_pause SET resumed_at = now() WHERE id = $1', [id]);
  };
  const look = () =>
    CountyContext.run([NISKO, NOWY_DWOR], () =>
      beczka.jobs.dueCounties([NISKO, NOWY_DWOR], beczka.clock.now()),
    );

  it('nothing goes to participants of that county, and all of it afterwards', async () => {
    const [subject, elsewhere] = [
      await beczka.owe(NISKO, people),
      await beczka.owe(NOWY_DWOR, beczka.participants[NOWY_DWOR]!.slice(0, 3)),
    ];
    const letGo = await hold();
    expect(await look()).toEqual([NOWY_DWOR]);
    await beczka.send(NISKO);
    await beczka.send(NOWY_DWOR);
    expect(await states(subject)).toEqual({ PENDING: people.length });
    expect(await states(elsewhere)).toEqual({ SENT: 3 });
    await letGo();
    expect(await look()).toEqual([NISKO]);
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: people.length });
    expect(new Set(beczka.mailServer.ids).size).toBe(people.length + 3);
  });

  it('staff are told, and participants get what they have asked for themselves', async () => {
    const name = { pl: 'Odnośnik', en: 'Link' };
    const compose = async (messages: OwedMessage[]) =>
      new Map(messages.map((one) => [one.id, composed(one)]));
    const preview = async () => composed({} as OwedMessage).letter;
    beczka.app
      .get(MessageComposers)
      .register({ occasion: 'ASKED_FOR', name, kind: 'REQUESTED', compose, preview });
    await hold();
    const plan = { subjectId: randomUUID(), revision: 1, dueAt: MORNING };
    await beczka.within(NISKO, () =>
      beczka.messages.plan(NISKO, [
        { ...plan, occasion: OCCASION, userIds: [randomUUID()] },
        { ...plan, occasion: 'ASKED_FOR', participantIds: [people[0]!] },
        { ...plan, occasion: OCCASION, participantIds: [people[0]!] },
      ]),
    );
    await beczka.send(NISKO);
    expect(await states(plan.subjectId)).toEqual({ SENT: 2, PENDING: 1 });
  });

  it('a run that is under way lets go what is being handed over, and nothing more', async () => {
    const subject = await beczka.owe(NISKO, crowd);
    beczka.mailServer.accept = () => pause(100);
    const sending = beczka.send(NISKO);
    while (beczka.mailServer.mails.length < 5) await pause(5);
    const letGo = await hold();
    await sending;
    const sent = beczka.mailServer.mails.length;
    expect(sent).toBeLessThan(crowd.length / 2);
    expect(await states(subject)).toEqual({ SENT: sent, PENDING: crowd.length - sent });
    beczka.mailServer.accept = async () => undefined;
    await letGo();
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: crowd.length });
    expect(new Set(beczka.mailServer.ids).size).toBe(crowd.length);
  });

  it('it ends by itself at its time', async () => {
    const subject = await beczka.owe(NISKO, people);
    await hold(minutes(30));
    await beczka.send(NISKO);
    expect(await look()).toEqual([]);
    beczka.clock.set(minutes(30));
    expect(await look()).toEqual([NISKO]);
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: people.length });
  });
});

describe('when it goes wrong', () => {
  const refuse = (responseCode: number, message: string) =>
    Object.assign(new Error(message), { responseCode });

  it('gives up on a person whose mail server refuses, and tells why', async () => {
    const subject = await beczka.owe(NISKO, people);
    beczka.mailServer.onRcptTo = ({ address }, _session, done) =>
      address.startsWith(people[3]!) ? done(refuse(550, '5.1.1 No such user')) : done();
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: people.length - 1, FAILED: 1 });
    const [failed] = (await beczka.rows(subject)).filter((row) => row.state === 'FAILED');
    expect(failed!.last_error).toContain('550 5.1.1 No such user');
    const found = await beczka.within(NISKO, () => beczka.messages.failed(NISKO, 0, 50, 'pl'));
    expect(found).toMatchObject({
      total: 1,
      items: [
        {
          id: failed!.id,
          participantId: people[3],
          subjectId: subject,
          occasionName: 'Próba',
          reason: expect.stringContaining('Nie ma takiej skrzynki'),
          serverLine: expect.stringContaining('550 5.1.1 No such user'),
        },
      ],
    });
  });

  it('tries a deferred message again, later each time, and gives up after eight attempts', async () => {
    const subject = await beczka.owe(NISKO, people.slice(0, 1));
    beczka.mailServer.onRcptTo = (_address, _session, done) => done(refuse(450, '4.2.0 Greylisted'));
    for (let attempt = 1; attempt <= 7; attempt++) {
      await beczka.send(NISKO);
      const [row] = await beczka.rows(subject);
      expect(row).toMatchObject({ state: 'PENDING', attempts: attempt });
      expect(row!.next_attempt_at.getTime()).toBeGreaterThan(beczka.clock.now().getTime());
      await beczka.send(NISKO);
      expect((await beczka.rows(subject))[0]!.attempts).toBe(attempt);
      // By day: a retry that falls into the night waits for the morning.
      const next = row!.next_attempt_at;
      beczka.clock.set(
        next.getUTCHours() >= 6 && next.getUTCHours() < 20 ? next : new Date(next.getTime() + 12 * 3_600_000),
      );
    }
    await beczka.send(NISKO);
    expect(await beczka.rows(subject)).toMatchObject([{ state: 'FAILED', attempts: 8 }]);
  });

  it('fails nobody while the mail server is away, rests, and delivers when it is back', async () => {
    const subject = await beczka.owe(NISKO, people);
    await beczka.mailServer.close();
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ PENDING: people.length });
    const tried = (await beczka.rows(subject)).filter((row) => row.attempts > 0);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.length).toBeLessThanOrEqual(20);
    await beczka.send(NISKO);
    expect((await beczka.rows(subject)).filter((row) => row.attempts > 0)).toHaveLength(tried.length);

    await beczka.mailServer.listen();
    beczka.clock.set(minutes(2));
    await pause(5_100);
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: people.length });
    expect(new Set(beczka.mailServer.ids).size).toBe(people.length);
  });

  it('loses nothing when a worker dies: its claim ends by itself, and it can mark nothing any more', async () => {
    const subject = await beczka.owe(NISKO, crowd);
    const dead = randomUUID();
    const { claims } = beczka;
    const taken = await beczka.within(NISKO, () => claims.take(NISKO, dead, MORNING, minutes(1), 100));
    expect(taken).toHaveLength(100);
    await beczka.send(NISKO);
    expect(await states(subject)).toEqual({ SENT: crowd.length - 100, SENDING: 100 });

    beczka.clock.set(minutes(1));
    beczka.mailServer.accept = () => pause(10);
    const rescue = beczka.send(NISKO);
    while (beczka.mailServer.mails.length < crowd.length - 90) await pause(5);
    const late = taken.map(({ id }) => ({ id, state: 'FAILED' as const, error: 'too late' }));
    await beczka.within(NISKO, () => claims.mark(NISKO, dead, late));
    await beczka.within(NISKO, () => claims.release(NISKO, dead, beczka.clock.now()));
    await rescue;
    expect(await states(subject)).toEqual({ SENT: crowd.length });
    expect(beczka.mailServer.mails).toHaveLength(crowd.length);
    expect(new Set(beczka.mailServer.ids).size).toBe(crowd.length);
  });

  it('writes down what was sent when the process is told to stop, and gives the rest back', async () => {
    const subject = await beczka.owe(NISKO, people);
    beczka.mailServer.accept = () => pause(20);
    const sending = beczka.send(NISKO);
    while (beczka.mailServer.mails.length < 5) await pause(5);
    await beczka.jobs.beforeApplicationShutdown();
    await sending;
    const sent = beczka.mailServer.mails.length;
    expect(sent).toBeLessThan(people.length);
    expect(await states(subject)).toEqual({ SENT: sent, PENDING: people.length - sent });
  });
});

describe('the coordinator', () => {
  it('sees what goes out when and what became of it', async () => {
    const { messages, within } = beczka;
    const subject = await beczka.owe(NISKO, people.slice(0, 3));
    await beczka.owe(NISKO, people.slice(3, 5), minutes(60), subject);
    beczka.mailServer.onRcptTo = ({ address }, _session, done) =>
      address.startsWith(people[0]!) ? done(Object.assign(new Error('no'), { responseCode: 550 })) : done();
    await beczka.send(NISKO);
    const groups = await within(NISKO, () => messages.groups(NISKO, [subject], 'pl'));
    expect(groups).toEqual([
      {
        subjectId: subject,
        occasion: OCCASION,
        occasionName: 'Próba',
        revision: 1,
        dueAt: MORNING,
        pending: 2,
        sent: 2,
        failed: 1,
        cancelled: 0,
      },
    ]);
    expect(await within(NOWY_DWOR, () => messages.groups(NOWY_DWOR, [subject], 'pl'))).toEqual([]);
  });

  it('reads every message before it goes, in either language', async () => {
    const { messages, within } = beczka;
    const preview = (language: 'pl' | 'en', occasion = OCCASION) =>
      within(NISKO, () => messages.preview(NISKO, randomUUID(), occasion, language));
    const polish = await preview('pl');
    expect(polish.subject).toBe('II konferencja: prosimy o wskazanie terminu');
    expect(polish.text).toContain('Z wyrazami szacunku');
    expect((await preview('en')).html).toContain('Kind regards');
    await expect(preview('pl', 'UNKNOWN')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    } satisfies Partial<DomainError>);
  });
});
