import type { INestApplicationContext } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { DataSource } from 'typeorm';
import { CorrectDefaultNotices20261122131000 } from '../../migrations/20261122131000-CorrectDefaultNotices.js';
import { startApi, startWorker } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let manager: TestStaff;

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
  manager = await beczka.member('MANAGER', NISKO);
});
afterEach(() => beczka.close());

const MATTERS = [
  'controller',
  'inspector',
  'purposes',
  'recipients',
  'retention',
  'rights',
  'duty',
  'source',
];
const texts = (word: string) => Object.fromEntries(MATTERS.map((matter) => [matter, `${word} ${matter}`]));

const notice = async (version?: number, countyId = NISKO) => {
  const { data, errors } = await beczka.api.ask(
    `query ($c: ID!, $v: Int) { privacyNotice(countyId: $c, version: $v) {
       version isDefault countyName pl { ${MATTERS.join(' ')} } en { ${MATTERS.join(' ')} } } }`,
    { c: countyId, v: version },
  );
  return { notice: data?.privacyNotice, errors };
};

const publish = (follows: number, word = 'Nasza', caller = manager) =>
  beczka.mutate(
    caller,
    'publishPrivacyNotice',
    'PublishPrivacyNoticeInput',
    { countyId: NISKO, follows, pl: texts(word), en: texts(word) },
    'version',
  );

/** Events of the journal's personal data whose sentence begins so. */
const told = async (beginning: string) => {
  const { data, errors } = await beczka.api.ask(
    `{ journal(countyId: "${NISKO}", kind: PERSONAL_DATA) { events { who sentence changes { label after } } } }`,
    {},
    manager,
  );
  expect(errors).toEqual([]);
  return (data.journal.events as { who: string; sentence: string; changes: Record<string, string>[] }[])
    .filter(({ sentence }) => sentence.startsWith(beginning))
    .map(({ who, sentence, changes }) => [
      who,
      sentence,
      changes.map(({ label, after }) => `${label}: ${after}`),
    ]);
};

const own = async (token: string) => {
  const { data, errors } = await beczka.api.ask(
    '{ ownData { noticeVersion consents { kind granted byStaff noticeVersion } } }',
    {},
    { token },
  );
  expect(errors).toEqual([]);
  return data.ownData;
};

describe('a privacy notice', () => {
  it('is whole from the beginning, made from what is known of the office, for anybody to read', async () => {
    const { notice: first } = await notice();
    expect(first).toMatchObject({ version: 1, countyName: 'powiat niżański' });
    expect(first.pl.controller).toContain('Powiatowy Urząd Pracy (powiat niżański)');
    for (const [matter, said] of [
      ['purposes', 'art. 6 ust. 1 lit. e'],
      ['purposes', 'art. 6 ust. 1 lit. a'],
      ['purposes', 'w powiecie niżańskim'],
      ['inspector', 'anna@example.org'],
      ['rights', 'Prezesa Urzędu Ochrony Danych Osobowych'],
      ['duty', 'dobrowolne'],
    ] as const)
      expect(first.pl[matter]).toContain(said);
    for (const matter of MATTERS) expect(first.en[matter].length).toBeGreaterThan(60);
    expect((await notice(2)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await notice(undefined, NOWY_DWOR)).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('says of reminders what is done, for how long people are kept, and what the log keeps', async () => {
    const { notice: first } = await notice();
    const [task, consent] = first.pl.purposes.split('\n');
    expect(task).toMatch(/przypominać.*interesie publicznym.*Przypomnienia e-mail można w dowolnej chwili/);
    expect(consent).toContain('zgody');
    expect(consent).not.toMatch(/przypom/i);
    expect(first.pl.retention).toMatch(/przez 60 miesięcy.*przez dwa lata.*sieć .*przeglądarki/);
    expect(first.en.retention).toMatch(/for 60 months.*two years.*network .*browser/);
  });

  it('of the county’s making follows how long people are kept; one of its own stays', async () => {
    const keep = async (months: number) => {
      const input = { countyId: NISKO, months };
      const { data, errors } = await beczka.mutate(
        ...([manager, 'setRetention', 'SetRetentionInput', input, 'noticePublished'] as const),
      );
      expect(errors).toEqual([]);
      return data.setRetention.noticePublished as number | null;
    };
    await notice();
    expect((await Promise.all([keep(24), keep(24)])).toSorted()).toEqual([2, null]);
    expect(await told('Opublikowano')).toEqual([
      ['Osoba MANAGER', 'Opublikowano klauzulę informacyjną', ['Wersja: 2']],
    ]);
    expect((await notice()).notice).toMatchObject({
      version: 2,
      pl: { retention: expect.stringContaining('przez 24 miesiące,') },
      en: { retention: expect.stringContaining('for 24 months,') },
    });
    expect((await notice(1)).notice.pl.retention).toContain('przez 60 miesięcy,');
    expect((await notice()).notice.isDefault).toBe(true);
    await publish(2);
    expect(await keep(36)).toBeNull();
    expect((await notice()).notice).toMatchObject({ version: 3, isDefault: false });
  });

  it('of an earlier release is corrected by a second version, one of the county’s own is not', async () => {
    const { notice: present } = await notice();
    const earlier = {
      pl: {
        ...present.pl,
        purposes:
          'Dane przetwarzamy, aby uzgadniać terminy konferencji partnerstwa lokalnego w powiecie niżańskim, zapraszać na nie i przygotować je – to zadanie realizowane w interesie publicznym (art. 6 ust. 1 lit. e RODO, w związku z ustawą o rynku pracy i służbach zatrudnienia oraz ustawą o samorządzie powiatowym).\nNa podstawie zgody (art. 6 ust. 1 lit. a RODO) – tylko jeśli ją Państwo wyrazili – przesyłamy przypomnienia e-mail, utrwalamy wizerunek na konferencjach i zamieszczamy imię, nazwisko, funkcję i organizację w wykazie partnerów. Każdą zgodę można w dowolnej chwili wycofać na swojej osobistej stronie; nie wpływa to na zgodność z prawem tego, co zrobiono wcześniej.',
        retention:
          'Dane przechowujemy przez czas trwania cyklu konferencji, w którym Państwo uczestniczą, a po jego zakończeniu przez okres ustalony przez administratora, nie krócej niż 12 miesięcy, o ile przepisy o archiwach nie stanowią inaczej. Potem są usuwane, a odpowiedzi pozostają w zestawieniach bez nazwisk.',
      },
      en: {
        ...present.en,
        purposes:
          "We process your data to agree dates of the local partnership's conferences in powiat niżański, to invite you to them and to prepare them; this is a task carried out in the public interest (Art. 6(1)(e) GDPR, with the Polish acts on the labour market and employment services and on county self-government).\nWith your consent (Art. 6(1)(a) GDPR), and only if you have given it, we send reminders by e-mail, take pictures at conferences and list your name, function and organisation among the partners. You may withdraw each consent at any time on your personal page; this does not affect the lawfulness of what was done before.",
        retention:
          'We keep your data while the cycle of conferences lasts in which you take part, and after its end for the time set by the controller, no less than 12 months, unless the law on archives says otherwise. They are then removed; answers stay in the results without names.',
      },
    };
    await beczka.county(NOWY_DWOR, 1);
    await beczka.rows('UPDATE privacy_notice SET texts = $1', [JSON.stringify(earlier)]);
    await beczka.rows(
      'INSERT INTO privacy_notice (county_id, version, published_at, published_by, texts) VALUES ($1, 1, now(), $2, $3)',
      [NOWY_DWOR, manager.id, JSON.stringify(earlier)],
    );
    const owner = await new DataSource({ type: 'postgres', url: beczka.database.ownerUrl }).initialize();
    try {
      const correct = () => new CorrectDefaultNotices20261122131000().up(owner.createQueryRunner());
      await correct();
      await correct();
    } finally {
      await owner.destroy();
    }
    // What later releases say besides comes with the next default.
    const then = (text: string) => text.replace(/ (Zgłoszenie ze strony|A registration from)[^.]*\./, '');
    expect((await notice()).notice).toEqual({
      ...present,
      version: 2,
      pl: { ...present.pl, retention: then(present.pl.retention) },
      en: { ...present.en, retention: then(present.en.retention) },
    });
    expect((await notice(1)).notice.pl).toEqual(earlier.pl);
    expect((await notice(undefined, NOWY_DWOR)).notice.version).toBe(1);
  });

  it('follows another that stays as it was; of two at once one is published', async () => {
    await notice();
    const answers = await Promise.all([publish(1, 'Jedna'), publish(1, 'Druga')]);
    const refused = answers.filter(({ errors }) => errors.length);
    expect(refused).toMatchObject([{ errors: [{ extensions: { code: 'CONFLICT' } }] }]);
    expect((await notice()).notice).toMatchObject({
      version: 2,
      pl: { duty: expect.stringMatching(/^(Jedna|Druga) duty$/) },
    });
    expect((await notice(1)).notice.pl.controller).toContain('Powiatowy Urząd Pracy');
    expect(await told('Opublikowano')).toEqual([
      ['Osoba MANAGER', 'Opublikowano klauzulę informacyjną', ['Wersja: 2']],
    ]);
    await expect(
      beczka.within(NISKO, async () => {
        const connection = await beczka.connection();
        try {
          await connection.query(`SET ROLE beczka_app; SELECT set_config('app.counties', '${NISKO}', false)`);
          await connection.query(`UPDATE privacy_notice SET texts = '{}'`);
        } finally {
          await connection.query('RESET ROLE');
          connection.release();
        }
      }),
    ).rejects.toThrow(/permission denied/);
  });

  it('is published by managers, with every matter in both languages', async () => {
    await notice();
    expect((await publish(1, 'x', nisko.coordinator)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const { errors } = await beczka.mutate(
      manager,
      'publishPrivacyNotice',
      'PublishPrivacyNoticeInput',
      { countyId: NISKO, follows: 1, pl: { ...texts('a'), rights: ' ' }, en: texts('a') },
      'version',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', field: 'input.pl.rights' } }]);
    expect((await notice()).notice.version).toBe(1);
  });

  it('is published anew only when it says something else, and never cut', async () => {
    const { notice: first } = await notice();
    const anew = (given: object = {}, follows = 1) =>
      beczka.mutate(
        manager,
        'publishPrivacyNotice',
        'PublishPrivacyNoticeInput',
        { countyId: NISKO, follows, pl: { ...first.pl, ...given }, en: first.en },
        'isDefault',
      );
    expect((await anew({ duty: 'a'.repeat(4001) })).errors).toMatchObject([
      { extensions: { field: 'input.pl.duty' }, message: 'Za długi tekst: najwyżej 4000 znaków.' },
    ]);
    // The default as it is, made the county's own.
    expect((await anew()).data.publishPrivacyNotice.isDefault).toBe(false);
    expect((await anew({}, 2)).errors).toMatchObject([
      { extensions: { code: 'INVALID', field: 'input.pl.controller' } },
    ]);
    expect((await anew({ duty: 'b' }, 2)).errors).toEqual([]);
    expect((await notice()).notice.version).toBe(3);
  });
});

describe('who was shown a notice', () => {
  const shown = (participantId: string) =>
    beczka.rows(
      'SELECT version, way, shown_at FROM notice_shown WHERE participant_id = $1 ORDER BY shown_at, version',
      [participantId],
    );
  const look = async (token: string) => {
    const { errors } = await beczka.api.ask('{ participantView { noticeVersion } }', {}, { token });
    expect(errors).toEqual([]);
  };
  const until = async <T>(read: () => Promise<T>, enough: (found: T) => boolean): Promise<T> => {
    for (let turn = 0; ; turn++) {
      const found = await read();
      if (enough(found) || turn === 100) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  it('is kept at the first look at the own page, for each version once', async () => {
    const [jan] = nisko.people;
    await Promise.all([look(jan!.token), look(jan!.token)]);
    const first = await until(
      () => shown(jan!.id),
      (rows) => rows.length > 0,
    );
    expect(first).toEqual([{ version: 1, way: 'PAGE', shown_at: NOW }]);
    beczka.clock.set(new Date(NOW.getTime() + 60_000));
    await look(jan!.token);
    await publish(1);
    await look(jan!.token);
    const both = await until(
      () => shown(jan!.id),
      (rows) => rows.length > 1,
    );
    expect(both.map(({ version }) => version)).toEqual([1, 2]);
    expect(both[0]!.shown_at).toEqual(NOW);
  });

  it('is kept by a process that is told to stop', async () => {
    const [jan] = nisko.people;
    const other = await startApi(beczka.database, { clock: beczka.clock });
    const { errors } = await other.ask('{ participantView { noticeVersion } }', {}, { token: jan!.token });
    expect(errors).toEqual([]);
    await other.close();
    expect(await shown(jan!.id)).toEqual([{ version: 1, way: 'PAGE', shown_at: NOW }]);
  });

  it('is kept when a mail that links it has gone, and the mail links that version', async () => {
    const [jan] = nisko.people;
    await notice();
    await publish(1);
    const mail = new MailServer();
    const smtpUrl = await mail.listen();
    let worker: INestApplicationContext | undefined;
    try {
      await beczka.openPoll(nisko);
      worker = await startWorker(beczka.database, {
        clock: beczka.clock,
        smtpUrl,
        queuePrefix: beczka.queuePrefix,
      });
      const rows = await until(
        () => shown(jan!.id),
        (found) => found.length > 0,
      );
      expect(rows).toEqual([{ version: 2, way: 'MAIL', shown_at: NOW }]);
      const { text } = await simpleParser(mail.mails[0]!);
      expect(text).toContain('https://beczka.example.org/privacy/1812/2');
    } finally {
      await worker?.close();
      await mail.close();
    }
  });
});

describe('consents', () => {
  const save = async (token: string, input: object) => {
    const { errors } = await beczka.api.ask(
      'mutation ($input: SaveOwnConsentsInput!) { saveOwnConsents(input: $input) { ok } }',
      { input },
      { token },
    );
    expect(errors).toEqual([]);
  };
  const record = (id: string, input: object, caller = nisko.coordinator) =>
    beczka.mutate(caller, 'recordConsent', 'RecordConsentInput', { countyId: NISKO, id, ...input }, 'ok');
  const states = async (participantId: string) =>
    Object.fromEntries(
      (
        await beczka.rows('SELECT occasion, state FROM message WHERE participant_id = $1', [participantId])
      ).map((row) => [row.occasion, row.state]),
    );
  const composed = async (participantId: string, occasion: string) => {
    const found: string[] = [];
    for (const { subject_id } of await beczka.rows<{ subject_id: string }>(
      'SELECT DISTINCT subject_id FROM message WHERE participant_id = $1 AND occasion = $2',
      [participantId, occasion],
    ))
      for (const { message, result } of await beczka.composed(NISKO, subject_id, occasion))
        if (message.participantId === participantId)
          found.push(result === 'SUPERSEDED' ? 'SUPERSEDED' : 'sent');
    return found;
  };

  it('are given by nobody beforehand, each by itself, and every decision is kept', async () => {
    const [jan] = nisko.people;
    expect((await own(jan!.token)).consents).toEqual([]);
    await save(jan!.token, { image: true });
    await save(jan!.token, { image: true, directory: false });
    beczka.clock.set(new Date(NOW.getTime() + 60_000));
    await save(jan!.token, { image: false });
    const kept = (kind: string, granted: boolean) => ({ kind, granted, byStaff: false, noticeVersion: 1 });
    expect((await own(jan!.token)).consents).toEqual([
      kept('IMAGE', false),
      kept('DIRECTORY', false),
      kept('IMAGE', true),
    ]);
    expect((await own(nisko.people[1]!.token)).consents).toEqual([]);
  });

  it('are recorded by staff from paper, with a note', async () => {
    const [jan] = nisko.people;
    const input = { kind: 'IMAGE', granted: true, note: 'formularz z 17 listopada' };
    const observer = await beczka.member('OBSERVER', NISKO);
    expect((await record(jan!.id, input, observer)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await record(jan!.id, { ...input, note: ' ' })).errors).toMatchObject([
      { extensions: { field: 'input.note' } },
    ]);
    expect((await record(jan!.id, input)).errors).toEqual([]);
    expect((await record(jan!.id, input)).errors).toEqual([]);
    expect(await told('Zapisano decyzję')).toEqual([
      [
        'Osoba COORDINATOR',
        'Zapisano decyzję z papieru lub telefonu: Jan Kowalski 0',
        ['Czego dotyczy decyzja: wizerunek', 'Zgoda lub sprzeciw: tak'],
      ],
    ]);
    expect((await own(jan!.token)).consents).toMatchObject([{ kind: 'IMAGE', granted: true, byStaff: true }]);
  });

  it('to reminders, taken back, stop the reminders and nothing else', async () => {
    const [jan, ewa] = nisko.people;
    const poll = await beczka.openPoll(nisko);
    await save(jan!.token, { email: false });
    expect(await states(jan!.id)).toEqual({
      POLL_INVITATION: 'PENDING',
      POLL_REMINDER_1: 'CANCELLED',
      POLL_REMINDER_2: 'CANCELLED',
    });
    expect(await states(ewa!.id)).toMatchObject({ POLL_REMINDER_1: 'PENDING' });
    // Planned again by whatever else happens, it is not written.
    await beczka.rows(`UPDATE message SET state = 'PENDING'`);
    expect(await composed(jan!.id, 'POLL_REMINDER_1')).toEqual(['SUPERSEDED']);
    expect(await composed(jan!.id, 'POLL_INVITATION')).toEqual(['sent']);
    expect(poll.slots.length).toBe(3);
  });

  it('objection to mail stops all of it but what is asked for, and the coordinator sees whom to call', async () => {
    const [jan] = nisko.people;
    await beczka.openPoll(nisko);
    await save(jan!.token, { noMail: true });
    expect(new Set(Object.values(await states(jan!.id)))).toEqual(new Set(['CANCELLED']));
    await beczka.mutate(
      nisko.coordinator,
      'resendPersonalLink',
      'ParticipantRefInput',
      { countyId: NISKO, id: jan!.id },
      'ok',
    );
    expect(await composed(jan!.id, 'PERSONAL_LINK')).toEqual(['sent']);
    const list = `{ participants(countyId: "${NISKO}") { items { id withoutMail } } }`;
    const { data } = await beczka.api.ask(list, {}, nisko.coordinator);
    expect(
      data.participants.items.filter(({ withoutMail }: { withoutMail: boolean }) => withoutMail),
    ).toEqual([{ id: jan!.id, withoutMail: true }]);

    // Taken back, they are asked like somebody who comes back.
    await save(jan!.token, { noMail: false });
    await beczka.follow(NISKO);
    expect(await states(jan!.id)).toMatchObject({ POLL_INVITATION: 'PENDING' });
    expect(await composed(jan!.id, 'POLL_INVITATION')).toEqual(['sent']);
  });
});
