import { ParticipantImportService } from '@beczka/partners';
import { CountyTransaction } from '@beczka/tenancy';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let manager: TestStaff;
let poll: { id: string; slots: string[] };

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  manager = await beczka.member('MANAGER', NISKO);
  poll = await beczka.openPoll(nisko);
});
afterEach(() => beczka.close());

const erase = (id: string, caller = manager) =>
  beczka.mutate(caller, 'eraseParticipant', 'ParticipantRefInput', { countyId: NISKO, id }, 'ok');

const ask = async (
  query: string,
  caller: { cookie?: string; token?: string } = manager,
  language: 'pl' | 'en' = 'pl',
) => {
  const { data, errors } = await beczka.api.ask(query, {}, { ...caller, language });
  expect(errors).toEqual([]);
  return data;
};

/** Every text that any table of the county holds. */
async function everything(): Promise<string> {
  const tables = await beczka.rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await beczka.rows<{ row: object }>(
      `SELECT to_jsonb(t) AS row FROM ${name} t WHERE county_id = $1`,
      [NISKO],
    );
    texts.push(JSON.stringify(rows));
  }
  return texts.join('\n');
}

const importList = async (email: string, lastName: string) => {
  const list = `Imię;Nazwisko;E-mail;Organizacja;Sektor\nEwa;${lastName};${email};Rada;samorząd`;
  const preview = await beczka.mutate(manager, 'previewParticipantImport', 'PreviewParticipantImportInput', {
    countyId: NISKO,
    fileName: 'lista.csv',
    contentBase64: Buffer.from(list).toString('base64'),
  });
  const { id } = preview.data.previewParticipantImport;
  const { errors } = await beczka.mutate(manager, 'applyParticipantImport', 'ApplyParticipantImportInput', {
    countyId: NISKO,
    id,
  });
  expect(errors).toEqual([]);
};

const RESULTS = (id: string) => `{ datePoll(countyId: "${NISKO}", id: "${id}") {
  respondedCount slots { tally { yes ifNeedBe no } } } }`;

describe('removing a person’s data', () => {
  it('leaves nothing that tells who it was, and every count as it was', async () => {
    await importList('ewa.znikajaca@example.org', 'Znikająca');
    const [{ id }] = (await beczka.rows(
      `SELECT id FROM participant WHERE email = 'ewa.znikajaca@example.org'`,
    )) as [{ id: string }];
    await beczka.follow(NISKO);
    const token = await beczka.linkFor(NISKO, id);
    const { errors } = await beczka.api.ask(
      'mutation ($input: RequestPersonalLinkInput!) { requestPersonalLink(input: $input) { ok } }',
      { input: { countyId: NISKO, email: 'ewa.znikajaca@example.org' } },
    );
    expect(errors).toEqual([]);
    await beczka.rows(
      `UPDATE participant SET phone = '15 841 99 99', function = 'radna znikająca' WHERE id = $1`,
      [id],
    );
    await beczka.save({ token }, poll, '+~', { comment: 'Uwaga znikająca' });
    for (const person of nisko.people) await beczka.save(person, poll, '+~');
    await beczka.mutate(manager, 'closeDatePoll', 'DatePollRefInput', { countyId: NISKO, id: poll.id });
    await beczka.rows(
      `UPDATE message SET state = 'FAILED', last_error = '550 ewa.znikajaca@example.org' WHERE participant_id = $1 AND occasion = 'POLL_INVITATION'`,
      [id],
    );
    // Another address and surname since, so that the list alone still tells the old ones.
    await beczka.rows(
      `UPDATE participant SET email = 'nowy.znikajacy@example.org', last_name = 'Znikniona' WHERE id = $1`,
      [id],
    );
    const before = await ask(RESULTS(poll.id));
    const places = () =>
      beczka.rows(
        `SELECT action, origin FROM audit_event
         WHERE actor_id = $1 OR (subject_id = $1::text AND actor_kind <> 'ACCOUNT' AND action LIKE 'LINK%') ORDER BY action`,
        [id],
      );
    const here = expect.stringContaining('127.0.0.0/24');
    expect(await places()).toEqual([
      { action: 'ANSWERED', origin: here },
      { action: 'LINK_REQUESTED', origin: here },
    ]);

    beczka.clock.set(new Date(NOW.getTime() + 3_600_000));
    expect((await erase(id)).errors).toEqual([]);
    expect((await erase(id)).errors).toEqual([]);

    expect(await everything()).not.toMatch(/znikaj|znikni|841 99 99/i);
    expect(await ask(RESULTS(poll.id))).toEqual(before);
    expect(await places()).toEqual([
      { action: 'ANSWERED', origin: null },
      { action: 'LINK_REQUESTED', origin: null },
    ]);
    expect((await beczka.api.ask('{ ownData { firstName } }', {}, { token })).errors).toMatchObject([
      { extensions: { code: 'LINK_INVALID' } },
    ]);
    expect(
      await beczka.rows(
        `SELECT count(*)::int AS n FROM message WHERE participant_id = $1 AND state IN ('PENDING', 'SENDING')`,
        [id],
      ),
    ).toEqual([{ n: 0 }]);
    const { answer } = (
      await beczka.rows('SELECT count(*)::int AS answer FROM answer WHERE participant_id = $1', [id])
    )[0]!;
    expect(answer).toBe(2);
  });

  it('calls them «uczestnik usunięty» in both languages, lists them nowhere and lets nobody change them', async () => {
    const [jan] = nisko.people;
    await erase(jan!.id);
    const one = `{ participant(countyId: "${NISKO}", id: "${jan!.id}") { firstName lastName email phone erased active } }`;
    expect((await ask(one)).participant).toEqual({
      ...{
        firstName: 'uczestnik',
        lastName: 'usunięty',
        email: '',
        phone: null,
        erased: true,
        active: false,
      },
    });
    expect((await ask(one, manager, 'en')).participant).toMatchObject({
      firstName: 'removed',
      lastName: 'participant',
    });
    const { participants } = await ask(
      `{ participants(countyId: "${NISKO}", filter: { state: ALL }) { total items { id } } }`,
    );
    expect(participants.total).toBe(2);
    for (const field of ['reactivateParticipant', 'deactivateParticipant'])
      expect(
        (await beczka.mutate(manager, field, 'ParticipantRefInput', { countyId: NISKO, id: jan!.id })).errors,
      ).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    await beczka.follow(NISKO);
    expect(
      await beczka.rows(`SELECT state FROM message WHERE participant_id = $1 AND state <> 'CANCELLED'`, [
        jan!.id,
      ]),
    ).toEqual([]);
  });

  it('takes them out of a list that is being applied at that moment', async () => {
    const [jan] = nisko.people;
    const list = `Imię;Nazwisko;E-mail;Organizacja\nJan;Wpisany;${jan!.email};Organizacja 0`;
    const preview = await beczka.mutate(
      manager,
      'previewParticipantImport',
      'PreviewParticipantImportInput',
      { countyId: NISKO, fileName: 'lista.csv', contentBase64: Buffer.from(list).toString('base64') },
    );
    const { id } = preview.data.previewParticipantImport;
    let finish = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    let applied = () => {};
    const begun = new Promise<void>((resolve) => (applied = resolve));
    const applying = beczka.within(NISKO, () =>
      beczka.get(CountyTransaction).write(NISKO, async () => {
        await beczka.get(ParticipantImportService).apply({ countyId: NISKO, id });
        applied();
        await held;
      }),
    );
    await begun;
    const erasing = erase(jan!.id);
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while (!(await beczka.rows(waiting)).length) await new Promise((resolve) => setTimeout(resolve, 20));
    finish();
    await Promise.all([applying, erasing]);
    expect(await everything()).not.toMatch(new RegExp(`Wpisany|${jan!.email}`));
  });

  it('takes the comment of an answer that was under way', async () => {
    const [jan] = nisko.people;
    await erase(jan!.id);
    await beczka.rows(`UPDATE poll_invitation SET comment = 'spóźniona' WHERE participant_id = $1`, [
      jan!.id,
    ]);
    await beczka.follow(NISKO);
    expect(await everything()).not.toContain('spóźniona');
  });

  it('makes who comes with the same address somebody new', async () => {
    const [jan] = nisko.people;
    await erase(jan!.id);
    await importList(jan!.email, 'Nowa');
    const people = await beczka.rows<{ id: string }>('SELECT id FROM participant WHERE email = $1', [
      jan!.email,
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]!.id).not.toBe(jan!.id);
  });

  it('is shown beforehand, and is a manager’s alone', async () => {
    const [jan] = nisko.people;
    await beczka.save(jan!, poll, '+~', { comment: 'Uwaga' });
    const preview = `{ erasure(countyId: "${NISKO}", id: "${jan!.id}") { answers comments owed sent } }`;
    expect((await ask(preview)).erasure).toEqual({ answers: 2, comments: 1, owed: 1, sent: 0 });
    const stranger = await beczka.member('MANAGER', NOWY_DWOR);
    expect((await erase(jan!.id, nisko.coordinator)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await erase(jan!.id, stranger)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await ask('{ ownData { lastName } }', { token: jan!.token })).ownData.lastName).toBe(
      'Kowalski 0',
    );
  });
});

describe('a request to be removed', () => {
  const request = (token: string) => ask('mutation { requestErasure { ok } }', { token });
  const waiting = async () =>
    (
      await ask(`{ needsAttention(countyId: "${NISKO}") { kind urgent title detail participantId } }`)
    ).needsAttention.filter(({ kind }: { kind: string }) => kind === 'ERASURE_REQUESTED');

  it('waits for the manager from the day on which it was made first, and grows urgent', async () => {
    const [jan] = nisko.people;
    await request(jan!.token);
    beczka.clock.set(new Date(NOW.getTime() + 5 * 24 * 3_600_000));
    await request(jan!.token);
    expect(
      (await ask('{ ownData { erasureRequestedAt } }', { token: jan!.token })).ownData.erasureRequestedAt,
    ).toBe(NOW.toISOString());
    expect(await waiting()).toMatchObject([
      {
        ...{ urgent: false, participantId: jan!.id, title: 'Prośba o usunięcie danych: Jan Kowalski 0' },
        detail: expect.stringMatching(/do 2.grudnia 2023/),
      },
    ]);
    beczka.clock.set(new Date('2023-11-26T09:00:00Z'));
    expect(await waiting()).toMatchObject([{ urgent: true }]);
    expect(
      await beczka.rows(
        `SELECT actor_kind, actor_id FROM audit_event WHERE after ? 'erasure_requested_at' AND subject_id = $1`,
        [jan!.id],
      ),
    ).toEqual([{ actor_kind: 'PARTICIPANT', actor_id: jan!.id }]);
    await erase(jan!.id);
    expect(await waiting()).toEqual([]);
  });

  it('made when the county has closed is refused with a sentence that says so', async () => {
    const [jan] = nisko.people;
    const by = await beczka.member('MANAGER', NOWY_DWOR);
    await beczka.rows(
      `INSERT INTO closed_county (id, closed_at, closed_by, reason) VALUES ($1, now(), $2, 'x')`,
      [NISKO, by.id],
    );
    const { errors } = await beczka.api.ask('mutation { requestErasure { ok } }', {}, { token: jan!.token });
    expect(errors).toMatchObject([{ extensions: { code: 'COUNTY_CLOSED' } }]);
  });

  it('is closed by a manager without removing anything', async () => {
    const [jan] = nisko.people;
    await request(jan!.token);
    const input = { countyId: NISKO, id: jan!.id };
    const dismiss = (caller: TestStaff) =>
      beczka.mutate(caller, 'dismissErasureRequest', 'ParticipantRefInput', input, 'ok');
    expect((await dismiss(nisko.coordinator)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await dismiss(manager)).errors).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect((await ask('{ ownData { lastName } }', { token: jan!.token })).ownData.lastName).toBe(
      'Kowalski 0',
    );
  });
});

describe('a PESEL', () => {
  const PESEL = '44051401359';

  it('is refused at the field of a form and in a comment, and nothing is written', async () => {
    const [jan] = nisko.people;
    const [{ organization_id: organizationId }] = (await beczka.rows(
      'SELECT organization_id FROM participant WHERE id = $1',
      [jan!.id],
    )) as [{ organization_id: string }];
    const right = {
      countyId: NISKO,
      firstName: 'Ewa',
      lastName: 'Lis',
      email: 'lis@example.org',
      organizationId,
    };
    for (const wrong of [
      { lastName: `Lis ${PESEL}` },
      { email: `${PESEL}@example.org` },
      { phone: PESEL },
      { function: `nr ${PESEL}` },
    ]) {
      const [field] = Object.keys(wrong);
      const { errors } = await beczka.mutate(manager, 'createParticipant', 'CreateParticipantInput', {
        ...right,
        ...wrong,
      });
      expect(errors).toMatchObject([
        { extensions: { field: `input.${field}` }, message: expect.stringContaining('PESEL') },
      ]);
    }
    const save = beczka.api.ask(
      'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { id } }',
      {
        input: {
          pollId: poll.id,
          answers: [{ slotId: poll.slots[0], choice: 'YES' }],
          comment: `Mój PESEL ${PESEL}`,
        },
      },
      { token: jan!.token, language: 'en' },
    );
    expect((await save).errors).toMatchObject([
      { extensions: { field: 'input.comment' }, message: expect.stringContaining('not collected') },
    ]);
    expect(await everything()).not.toContain(PESEL);
  });

  it.each([
    [
      'a column for it',
      'Imię;Nazwisko;E-mail;Organizacja;Nr PESEL\nJan;Lis;j@example.org;Rada;',
      /Kolumna „Nr PESEL”/,
    ],
    [
      'a cell of any column',
      `Imię;Nazwisko;E-mail;Organizacja;Uwagi\nJan;Lis;j@example.org;Rada;${PESEL}`,
      /Wiersz 2, kolumna „Uwagi”/,
    ],
    [
      'a title above the list',
      `Lista, ${PESEL}\nImię;Nazwisko;E-mail;Organizacja\nJan;Lis;j@example.org;Rada`,
      /Wiersz 1.*PESEL/,
    ],
  ])('is refused with the whole list: %s', async (_, list, said) => {
    const { errors } = await beczka.mutate(
      manager,
      'previewParticipantImport',
      'PreviewParticipantImportInput',
      {
        countyId: NISKO,
        fileName: 'lista.csv',
        contentBase64: Buffer.from(list).toString('base64'),
      },
    );
    expect(errors).toMatchObject([
      { extensions: { field: 'input.contentBase64' }, message: expect.stringMatching(said) },
    ]);
    expect(await beczka.rows('SELECT id FROM participant_import')).toEqual([]);
  });
});
