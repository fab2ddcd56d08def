import { type ComposedMessage, templateFault } from '@beczka/notifications';
import { CountyContext, ManualClock } from '@beczka/tenancy';
import { createWorker } from '@beczka/worker';
import type { INestApplicationContext } from '@nestjs/common';
import { TrialJobs } from '../../libs/notifications/src/trial/trial.jobs.js';
import { STANDARD_WORDING } from '../../libs/scheduling/src/letter/standard-wording.js';
import { urlOf } from '../support/database.js';
import { MailServer } from '../support/mail-server.js';
import { NISKO } from '../support/people.js';
import { PICTURE } from '../support/picture.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let poll: { id: string; slots: string[] };

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
  poll = await beczka.openPoll(nisko);
});
afterEach(() => beczka?.close());

const OWN = {
  subject: '{konferencja}: {imię}, czekamy!',
  greeting: 'Dzień dobry, {imię} {nazwisko}!',
  opening:
    'Zapraszamy do {miejsce}.\nTemat: {temat}.\n\nProsimy o odpowiedź do {odpowiedz_do}. <b>Pilne</b> & ważne',
  closing: 'Do zobaczenia w {powiat}!',
};

const ask = async (query: string, variables: object = {}, language: 'pl' | 'en' = 'pl') =>
  beczka.api.ask(query, { c: NISKO, ...variables }, { ...nisko.coordinator, language });

const wording = async (occasion = 'POLL_INVITATION') => {
  const { data, errors } = await ask(
    `query ($c: ID!, $o: String!) { letterWording(countyId: $c, occasion: $o, language: PL) {
      occasionName version texts { subject greeting opening closing } standard { subject } placeholders { name meaning }
    } }`,
    { o: occasion },
  );
  expect(errors).toEqual([]);
  return data.letterWording;
};
const save = (texts: object = {}, caller: { cookie: string } = nisko.coordinator) =>
  beczka.mutate(
    caller,
    'saveLetterWording',
    'SaveLetterWordingInput',
    { countyId: NISKO, occasion: 'POLL_INVITATION', language: 'PL', ...OWN, ...texts },
    'ok',
  );
const restore = (follows: string | null) =>
  beczka.mutate(
    nisko.coordinator,
    'restoreLetterWording',
    'RestoreLetterWordingInput',
    { countyId: NISKO, occasion: 'POLL_INVITATION', language: 'PL', follows },
    'ok',
  );
const composedLetters = async () =>
  (await beczka.composed(NISKO, poll.id, 'POLL_INVITATION')).map(
    ({ result }) => (result as ComposedMessage).letter,
  );
const codesOf = ({ errors }: { errors: { extensions: { code?: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);

describe('the standard wording', () => {
  it('keeps the rules it asks counties to keep', () => {
    for (const [occasion, { standard, placeholders }] of Object.entries(STANDARD_WORDING))
      for (const language of ['pl', 'en'] as const)
        for (const text of Object.values(standard[language]))
          expect({ occasion, fault: templateFault(text, placeholders, language) }).toEqual({
            occasion,
            fault: null,
          });
  });

  it('of every letter can be looked at in both languages about an invented matter', async () => {
    const { data } = await ask(
      'query ($c: ID!) { letterWordings(countyId: $c) { occasion language version texts { subject greeting opening closing } } }',
    );
    expect(data.letterWordings).toHaveLength(2 * Object.keys(STANDARD_WORDING).length);
    for (const { occasion, language, version, texts } of data.letterWordings) {
      expect(version).toBeNull();
      const { data: seen, errors } = await ask(
        `query ($c: ID!, $o: String!, $l: Language!, $s: String!, $g: String!, $p: String!, $e: String) {
          letterDraft(countyId: $c, occasion: $o, language: $l, subject: $s, greeting: $g, opening: $p, closing: $e) { subject text html }
        }`,
        {
          ...{ o: occasion, l: language, s: texts.subject, g: texts.greeting, p: texts.opening },
          e: texts.closing,
        },
      );
      expect(errors).toEqual([]);
      expect(seen.letterDraft.text).not.toMatch(/[{}]|undefined/);
      expect(seen.letterDraft.html).not.toMatch(/\{(imię|konferencja|conference)/);
    }
  });
});

describe('a county’s own wording', () => {
  it('is in the letters from then on, with what a letter needs whatever the wording', async () => {
    const [before] = await composedLetters();
    expect(before!.greeting).toBe('Szanowni Państwo,');
    expect((await save()).errors).toEqual([]);
    const [letter] = await composedLetters();
    expect(letter).toMatchObject({
      subject: 'II konferencja: Jan, czekamy!',
      greeting: 'Dzień dobry, Jan Kowalski 0!',
      facts: before!.facts,
      action: { label: before!.action!.label, url: expect.stringContaining('/p/') },
    });
    expect(letter!.paragraphs).toEqual([
      expect.stringMatching(/^Zapraszamy do Aula\.\nTemat: .+\.$/),
      expect.stringContaining('20 listopada 2023 r., godz. 12:00. <b>Pilne</b> & ważne'),
    ]);
    expect(letter!.afterAction).toEqual([
      'Do zobaczenia w powiat niżański!',
      'Odnośnik w tej wiadomości jest osobisty, prosimy go nie przekazywać.',
    ]);
    expect(letter!.footer.reason).toBe(before!.footer.reason);
    // Others are as they were.
    expect((await wording('POLL_REMINDER_1')).texts.greeting).toBe('Szanowni Państwo,');
    const { data } = await ask(
      'query ($c: ID!, $s: ID!) { messagePreview(countyId: $c, subjectId: $s, occasion: "POLL_INVITATION", language: PL) { subject html text } }',
      { s: poll.id },
    );
    expect(data.messagePreview.subject).toBe('II konferencja: Anna, czekamy!');
    expect(data.messagePreview.html).toContain('&lt;b&gt;Pilne&lt;/b&gt; &amp;');
    expect(data.messagePreview.html).not.toContain('<b>Pilne');
  });

  it('is refused at each field that is wrong, with the name that was meant, and nothing is kept', async () => {
    const { errors } = await save({
      subject: '{konferencjaa}',
      opening: 'Dla {imię i reszty',
      closing: 'imię}',
    });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'INVALID',
          fields: [
            {
              field: 'input.subject',
              message: 'Nie znamy pola {konferencjaa}. Czy chodziło o {konferencja}?',
            },
            { field: 'input.opening', message: 'Po „{imię” brakuje nawiasu zamykającego „}”.' },
            { field: 'input.closing', message: 'Przed „imię}” brakuje nawiasu otwierającego „{”.' },
          ],
        },
      },
    ]);
    expect(codesOf(await save({ subject: 'Dwa\nwiersze' }))).toEqual(['INVALID']);
    expect(codesOf(await save({ occasion: 'POLL_DECIDED_NOTICE' }))).toEqual(['NOT_FOUND']);
    expect((await wording()).version).toBeNull();
  });

  it('is not written over by somebody who edited what is no longer there', async () => {
    await save();
    const { version } = await wording();
    // The same once more, as by a second click, is no conflict.
    expect((await save()).errors).toEqual([]);
    expect(codesOf(await save({ closing: 'Inaczej' }))).toEqual(['CONFLICT']);
    expect(codesOf(await restore(null))).toEqual(['CONFLICT']);
    expect((await save({ closing: 'Inaczej', follows: version })).errors).toEqual([]);
    expect(codesOf(await save({ closing: 'Jeszcze inaczej', follows: version }))).toEqual(['CONFLICT']);
    expect((await wording()).texts.closing).toBe('Inaczej');
  });

  it('saved by many at once is saved by one', async () => {
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map((closing) => save({ closing })));
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });

  it('gives way to the standard one again; the journal tells both', async () => {
    await save();
    const { version } = await wording();
    for (let twice = 0; twice < 2; twice++) expect((await restore(version)).errors).toEqual([]);
    expect((await composedLetters())[0]!.greeting).toBe('Szanowni Państwo,');
    const { data } = await ask(
      'query ($c: ID!) { journal(countyId: $c, kind: MESSAGES) { events { sentence changes { label before after } } } }',
    );
    expect(data.journal.events.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Przywrócono standardową treść wiadomości: Prośba o odpowiedź (po polsku)',
      'Zmieniono treść wiadomości: Prośba o odpowiedź (po polsku)',
    ]);
    expect(data.journal.events[1].changes).toContainEqual({
      label: 'Temat wiadomości',
      before: null,
      after: OWN.subject,
    });
  });

  it('is for managers and coordinators', async () => {
    for (const role of ['EXPERT', 'OBSERVER'])
      expect(codesOf(await save({}, await beczka.member(role, NISKO)))).toEqual(['FORBIDDEN']);
  });
});

describe('the letterhead', () => {
  const change = (name: string, type: string, input: object) =>
    beczka.mutate(nisko.coordinator, name, type, { countyId: NISKO, ...input }, 'ok');
  const letterhead = async () =>
    (
      await ask(
        'query ($c: ID!) { letterhead(countyId: $c) { signaturePl version logo { url alt width height size } } }',
      )
    ).data.letterhead;

  it('signs every letter and bears the logo, until it is removed', async () => {
    const signaturePl = 'Z poważaniem\nJan Nowak <starosta>';
    expect((await change('saveSignature', 'SaveSignatureInput', { signaturePl })).errors).toEqual([]);
    const logo = { contentBase64: PICTURE.toString('base64'), alt: 'Herb powiatu' };
    expect((await change('saveLogo', 'SaveLogoInput', logo)).errors).toEqual([]);
    expect(await letterhead()).toMatchObject({
      signaturePl,
      logo: { alt: 'Herb powiatu', width: 120, height: 40, size: PICTURE.length },
    });
    const [letter] = await composedLetters();
    expect(letter!.footer.signature).toBe(signaturePl);
    expect(letter!.logo).toMatchObject({ content: PICTURE, type: 'image/png', alt: 'Herb powiatu' });
    const { data } = await ask(
      'query ($c: ID!, $s: ID!) { messagePreview(countyId: $c, subjectId: $s, occasion: "POLL_INVITATION", language: PL) { text html } }',
      { s: poll.id },
    );
    expect(data.messagePreview.text).toContain('Z poważaniem\nJan Nowak <starosta>');
    expect(data.messagePreview.html).toContain('Jan Nowak &lt;starosta&gt;');
    expect(data.messagePreview.html).toContain('src="data:image/png;base64,');
    expect((await change('removeLogo', 'RemoveLogoInput', {})).errors).toEqual([]);
    expect((await letterhead()).logo).toBeNull();
    expect((await letterhead()).signaturePl).toBe(signaturePl);
  });

  it('refuses what is no picture, at its field, and a signature edited by two', async () => {
    const html = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    const { errors } = await change('saveLogo', 'SaveLogoInput', { contentBase64: html, alt: 'Herb' });
    expect(errors).toMatchObject([{ extensions: { fields: [{ field: 'input.contentBase64' }] } }]);
    const heavy = Buffer.concat([PICTURE, Buffer.alloc(300 * 1024)]).toString('base64');
    expect(codesOf(await change('saveLogo', 'SaveLogoInput', { contentBase64: heavy, alt: 'Herb' }))).toEqual(
      ['INVALID'],
    );
    await change('saveSignature', 'SaveSignatureInput', { signaturePl: 'Jeden' });
    expect(codesOf(await change('saveSignature', 'SaveSignatureInput', { signaturePl: 'Dwa' }))).toEqual([
      'CONFLICT',
    ]);
  });
});

describe('a trial', () => {
  let mailServer: MailServer;
  let worker: INestApplicationContext;

  beforeEach(async () => {
    mailServer = new MailServer();
    const smtpUrl = await mailServer.listen();
    // A night: whoever asks for a trial waits for it.
    beczka.clock.set(new Date('2023-11-02T22:30:00Z'));
    worker = await createWorker(
      {
        databaseUrl: beczka.database.url,
        databasePoolSize: 4,
        redisUrl: urlOf('REDIS_URL'),
        queuePrefix: `${beczka.queuePrefix}-trials`,
        webUrl: 'https://beczka.example.org',
        host: '127.0.0.1',
        port: 0,
        smtpUrl,
        mailFrom: 'Beczka <beczka@poczta.example.org>',
        sweepEveryMs: 3_600_000,
      },
      new ManualClock(beczka.clock.now()),
    );
  });
  afterEach(async () => {
    await worker?.close();
    await mailServer?.close();
  });

  const run = () =>
    CountyContext.run([NISKO], () => worker.get(TrialJobs, { strict: false }).send({ countyId: NISKO }));
  const send = (given: object = {}) =>
    beczka.mutate(
      nisko.coordinator,
      'sendTrial',
      'SendTrialInput',
      { countyId: NISKO, occasion: 'POLL_INVITATION', subjectId: poll.id, language: 'PL', ...given },
      'ok',
    );
  const last = async (given: object = {}) =>
    (
      await ask(
        `query ($c: ID!, $subjectId: ID, $language: Language!) {
          ownTrial(countyId: $c, occasion: "POLL_INVITATION", subjectId: $subjectId, language: $language) { sentAt failure }
        }`,
        { subjectId: poll.id, language: 'PL', ...given },
      )
    ).data.ownTrial;

  it('comes to whoever asked for it, marked, with a link that leads nowhere and the logo in it; once', async () => {
    const input = { countyId: NISKO, contentBase64: PICTURE.toString('base64'), alt: 'Herb powiatu' };
    await beczka.mutate(nisko.coordinator, 'saveLogo', 'SaveLogoInput', input, 'ok');
    await save();
    const owed = await beczka.rows('SELECT * FROM message ORDER BY id');
    expect(await last()).toBeNull();
    await Promise.all([send(), send(), send()]);
    expect(await last()).toEqual({ sentAt: null, failure: null });
    await Promise.all([run(), run()]);
    await run();
    expect(mailServer.mails).toHaveLength(1);
    const mail = await mailServer.read(0);
    const [{ email }] = (await beczka.rows<{ email: string }>('SELECT email FROM app_user WHERE id = $1', [
      nisko.coordinator.id,
    ])) as [{ email: string }];
    expect(mail.subject).toBe('[próba] II konferencja: Anna, czekamy!');
    expect(mail.to).toMatchObject({ value: [{ address: email }] });
    expect(mail.text).toContain('/p/0000');
    expect(mail.attachments).toMatchObject([
      { cid: 'logo@beczka', contentType: 'image/png', contentDisposition: 'inline' },
    ]);
    expect(mail.attachments[0]!.content).toEqual(PICTURE);
    expect(await last()).toMatchObject({ sentAt: expect.any(String), failure: null });
    // The ledger knows nothing of it.
    expect(await beczka.rows('SELECT * FROM message ORDER BY id')).toEqual(owed);
    expect(
      await beczka.rows('SELECT FROM participant_link WHERE created_at = $1', [beczka.clock.now()]),
    ).toEqual([]);
  });

  it('may be about an invented matter, in either language', async () => {
    expect((await send({ subjectId: null, language: 'EN' })).errors).toEqual([]);
    await run();
    expect((await mailServer.read(0)).subject).toBe('[test] Conference III: when does it suit you?');
  });

  it('is refused about what is not there', async () => {
    const nothing = '018f0000-0000-7000-8000-000000000000';
    expect(codesOf(await send({ subjectId: nothing }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send({ occasion: 'NOTHING' }))).toEqual(['NOT_FOUND']);
  });

  it('that the mail server refuses says why', async () => {
    mailServer.onRcptTo = (_address, _session, done) =>
      done(Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 }));
    await send();
    await run();
    expect(await last()).toEqual({
      sentAt: null,
      failure: expect.stringContaining('Nie ma takiej skrzynki'),
    });
  });
});
