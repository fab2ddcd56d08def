import { ParticipantImportService, ParticipantService } from '@beczka/partners';
import { CountyTransaction } from '@beczka/tenancy';
import { DataSource } from 'typeorm';
import { RetentionJobs } from '../../libs/scheduling/src/personal-data/retention.jobs.js';
import { CountFromLastListing20261122131100 } from '../../migrations/20261122131100-CountFromLastListing.js';
import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let manager: TestStaff;

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 3);
  manager = await beczka.member('MANAGER', NISKO);
});
afterEach(() => beczka.close());

const ownCopy = async (token: string, format: 'JSON' | 'HTML') => {
  const { data, errors } = await beczka.api.ask(
    `{ ownPersonalData(format: ${format}) { fileName contentType content } }`,
    {},
    { token },
  );
  expect(errors).toEqual([]);
  return data.ownPersonalData;
};
const copyOf = (id: string, caller: TestStaff = nisko.coordinator) =>
  beczka.mutate(
    caller,
    'exportPersonalData',
    'ExportPersonalDataInput',
    { countyId: NISKO, id, format: 'JSON' },
    'fileName content',
  );

describe('a copy of what is held on a person', () => {
  it('is whole, theirs alone, and holds no link', async () => {
    const [jan, ewa] = nisko.people;
    const poll = await beczka.openPoll(nisko);
    await beczka.save(jan!, poll, '+~', { comment: 'Dojadę <b>później</b>' });
    await beczka.save(ewa!, poll, '-', { comment: 'Uwaga Ewy' });
    await beczka.api.ask(
      'mutation { saveOwnConsents(input: { image: true }) { ok } }',
      {},
      { token: jan!.token },
    );

    const { fileName, contentType, content } = await ownCopy(jan!.token, 'JSON');
    expect([fileName, contentType]).toEqual(['dane-osobowe-2023-11-02.json', 'application/json']);
    const data = JSON.parse(content);
    expect(data).toMatchObject({
      county: 'powiat niżański',
      exportedAt: NOW.toISOString(),
      person: {
        firstName: 'Jan',
        lastName: 'Kowalski 0',
        email: jan!.email,
        organization: 'Organizacja 0',
        takesPart: true,
      },
      answers: [
        {
          comment: 'Dojadę <b>później</b>',
          dates: [
            { day: '2023-12-12', time: '09:00', choice: 'YES' },
            { day: '2023-12-13', time: '09:00', choice: 'IF_NEED_BE' },
          ],
        },
      ],
      consents: [{ kind: 'IMAGE', granted: true, byStaff: false }],
      links: [{ expiresAt: expect.any(String) }],
    });
    expect(data.messages.map(({ about }: { about: string }) => about)).toContain('Prośba o odpowiedź');
    expect(data.journal).toMatchObject([
      { action: 'CREATED', byThemselves: false, origin: null, after: { email: jan!.email } },
      {
        ...{ action: 'ANSWERED', byThemselves: true, origin: expect.stringContaining('127.0.0.0/24') },
        after: { [poll.slots[0]!]: 'YES', [poll.slots[1]!]: 'IF_NEED_BE', comment_changed: true },
      },
    ]);
    expect(content).not.toContain(jan!.token);
    expect(content).not.toMatch(/Uwaga Ewy|Kowalski 1|token/);

    const html = (await ownCopy(jan!.token, 'HTML')).content as string;
    await ownCopy(jan!.token, 'HTML');
    expect(html).toContain('Zapisano odpowiedzi o terminie');
    expect(html).toContain('ta osoba, 127.0.0.0/24');
    expect(
      await beczka.rows(
        `SELECT actor_kind, actor_id, after FROM audit_event WHERE action = 'EXPORTED' AND subject_id = $1 ORDER BY id`,
        [jan!.id],
      ),
    ).toEqual(
      ['JSON', 'HTML'].map((format) => ({
        actor_kind: 'PARTICIPANT',
        actor_id: jan!.id,
        after: { format },
      })),
    );
    expect(html).toContain('Dojadę &lt;b&gt;później&lt;/b&gt;');
    expect(html).toContain('w razie potrzeby');
    expect(html).toContain('Dodano uczestnika: Jan Kowalski 0');
    expect(html).toContain('Organizacja: Organizacja 0');
    expect(html).not.toMatch(/<script|src=|undefined|\[object|Uwaga Ewy|CREATED|_id|[0-9a-f]{8}-/);
  });

  it('has of lists their own rows alone, whoever had their address before', async () => {
    const [successor] = nisko.people;
    const email = 'sekretariat@gmina.example.org';
    const list = `Imię;Nazwisko;E-mail;Organizacja\nAdam;Tajny;${email};Organizacja 0`;
    const input = {
      countyId: NISKO,
      fileName: 'lista.csv',
      contentBase64: Buffer.from(list).toString('base64'),
    };
    const preview = await beczka.mutate(
      nisko.coordinator,
      'previewParticipantImport',
      'PreviewParticipantImportInput',
      input,
    );
    const { id } = preview.data.previewParticipantImport;
    await beczka.mutate(nisko.coordinator, 'applyParticipantImport', 'ApplyParticipantImportInput', {
      countyId: NISKO,
      id,
    });
    await beczka.rows(`UPDATE participant SET email = 'adam@example.org' WHERE email = $1`, [email]);
    await beczka.rows('UPDATE participant SET email = $2 WHERE id = $1', [successor!.id, email]);
    expect((await ownCopy(successor!.token, 'JSON')).content).not.toMatch(/Tajny/);
    const [adam] = await beczka.rows<{ id: string }>(`SELECT id FROM participant WHERE last_name = 'Tajny'`);
    const { content } = (await copyOf(adam!.id)).data.exportPersonalData;
    expect(JSON.parse(content).lists).toMatchObject([{ row: { lastName: 'Tajny', email } }]);
  });

  it('is taken by those who keep participants, and that they took it is recorded', async () => {
    const [jan] = nisko.people;
    const observer = await beczka.member('OBSERVER', NISKO);
    const stranger = await beczka.member('MANAGER', NOWY_DWOR);
    expect((await copyOf(jan!.id, observer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await copyOf(jan!.id, stranger)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const { data, errors } = await copyOf(jan!.id);
    expect(errors).toEqual([]);
    expect(JSON.parse(data.exportPersonalData.content).person.email).toBe(jan!.email);
    expect(
      await beczka.rows(
        `SELECT actor_id, subject_id FROM audit_event WHERE action = 'EXPORTED' AND county_id = $1`,
        [NISKO],
      ),
    ).toEqual([{ actor_id: nisko.coordinator.id, subject_id: jan!.id }]);
    await beczka.mutate(
      manager,
      'eraseParticipant',
      'ParticipantRefInput',
      { countyId: NISKO, id: jan!.id },
      'ok',
    );
    expect((await copyOf(jan!.id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});

describe('how long people’s data are kept', () => {
  const retention = async () =>
    (await beczka.api.ask(`{ retention(countyId: "${NISKO}") { months soonOver } }`, {}, manager)).data
      .retention;
  const set = (months: number, caller = manager) =>
    beczka.mutate(
      caller,
      'setRetention',
      'SetRetentionInput',
      { countyId: NISKO, months },
      'months soonOver',
    );
  const jobs = () => beczka.get(RetentionJobs);
  const run = () => beczka.within(NISKO, () => jobs().forget({ countyId: NISKO }));
  const due = async () => (await beczka.within(NISKO, () => jobs().due([NISKO]))).length > 0;
  const kept = async () =>
    (await beczka.rows<{ id: string }>('SELECT id FROM participant WHERE erased_at IS NULL ORDER BY id')).map(
      ({ id }) => id,
    );

  it('is five years until a manager says otherwise, and a year at least', async () => {
    expect(await retention()).toEqual({ months: 60, soonOver: 0 });
    expect((await set(11)).errors).toMatchObject([
      { extensions: { code: 'INVALID', field: 'input.months' } },
    ]);
    expect((await set(24, nisko.coordinator)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await set(24)).data.setRetention.months).toBe(24);
  });

  it('begins with the end of their last cycle; who is over is told beforehand and removed, once a day', async () => {
    const [old, asked, newcomer] = nisko.people;
    await set(12);
    // The first two came long ago; one of them is asked in a cycle that lasts until the end of April 2024.
    await beczka.rows(`UPDATE participant SET listed_at = '2022-11-20T10:00:00Z' WHERE id = ANY ($1)`, [
      [old!.id, asked!.id],
    ]);
    await beczka.rows(`UPDATE participant SET listed_at = '2023-10-01T10:00:00Z' WHERE id = $1`, [
      newcomer!.id,
    ]);
    await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = $1', [old!.id]);
    await beczka.openPoll(nisko);
    await beczka.rows('DELETE FROM poll_invitation WHERE participant_id = $1', [newcomer!.id]);
    await beczka.rows('DELETE FROM message WHERE participant_id = $1', [newcomer!.id]);

    expect((await retention()).soonOver).toBe(1);
    expect(await due()).toBe(true);
    await run();
    expect(await due()).toBe(false);
    expect(await kept()).toHaveLength(3);

    beczka.clock.set(new Date('2023-11-22T09:00:00Z'));
    expect(await due()).toBe(true);
    await Promise.all([run(), run()]);
    expect(await kept()).toEqual([asked!.id, newcomer!.id].sort());

    beczka.clock.set(new Date('2024-10-15T09:00:00Z'));
    await run();
    expect(await kept()).toEqual([asked!.id]);
    beczka.clock.set(new Date('2025-05-15T09:00:00Z'));
    await run();
    expect(await kept()).toEqual([]);
  });

  it('spares who is on the list while a conference is ahead, and begins anew for who is put back', async () => {
    const [waiting, left, back] = nisko.people;
    await set(12);
    await beczka.rows(
      `UPDATE participant SET listed_at = '2022-05-20T10:00:00Z',
         deactivated_at = CASE WHEN id = ANY ($1) THEN now() END`,
      [[left!.id, back!.id]],
    );
    const input = { countyId: NISKO, id: back!.id };
    await beczka.mutate(nisko.coordinator, 'reactivateParticipant', 'ParticipantRefInput', input);
    expect((await retention()).soonOver).toBe(1);
    await run();
    expect(await kept()).toEqual([waiting!.id, back!.id].sort());

    // The last conference is over, and nobody has been asked for any.
    beczka.clock.set(new Date('2024-10-15T09:00:00Z'));
    await run();
    expect(await kept()).toEqual([back!.id]);
  });

  it('begins anew for who stands in a list that is applied', async () => {
    const [jan, ewa] = nisko.people;
    await set(12);
    await beczka.rows(`UPDATE participant SET listed_at = '2022-05-20T10:00:00Z'`);
    const list = `Imię;Nazwisko;E-mail;Organizacja\nJan;Kowalski 0;${jan!.email};Organizacja 0\nEwa;Nowa;${ewa!.email};Organizacja 1`;
    const preview = await beczka.mutate(
      nisko.coordinator,
      'previewParticipantImport',
      'PreviewParticipantImportInput',
      { countyId: NISKO, fileName: 'lista.csv', contentBase64: Buffer.from(list).toString('base64') },
    );
    const { id } = preview.data.previewParticipantImport;
    const input = { countyId: NISKO, id };
    const applied = await beczka.mutate(
      nisko.coordinator,
      'applyParticipantImport',
      'ApplyParticipantImportInput',
      input,
      'rows { outcome }',
    );
    expect(applied.data.applyParticipantImport.rows).toEqual([{ outcome: 'SAME' }, { outcome: 'CHANGE' }]);
    const { content } = (await copyOf(ewa!.id)).data.exportPersonalData;
    expect(JSON.parse(content).lists).toMatchObject([
      { file: 'lista.csv', row: { email: ewa!.email, outcome: 'CHANGE' } },
    ]);
    beczka.clock.set(new Date('2024-10-15T09:00:00Z'));
    await run();
    expect(await kept()).toEqual([jan!.id, ewa!.id].sort());
  });

  describe('passes over who is put back while it is removing', () => {
    /** Does this in a transaction that is not over yet when the removal has come to wait for it. */
    async function meanwhile(putBack: () => Promise<unknown>): Promise<void> {
      let finish = () => {};
      const held = new Promise<void>((resolve) => (finish = resolve));
      let begun = () => {};
      const changed = new Promise<void>((resolve) => (begun = resolve));
      const change = beczka.within(NISKO, () =>
        beczka.get(CountyTransaction).write(NISKO, async () => {
          await putBack();
          begun();
          await held;
        }),
      );
      await changed;
      const removal = run();
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while (!(await beczka.rows(waiting)).length) await new Promise((resolve) => setTimeout(resolve, 20));
      finish();
      await Promise.all([change, removal]);
    }

    beforeEach(() => beczka.rows(`UPDATE participant SET listed_at = '2010-05-20T10:00:00Z'`));

    it('by hand', async () => {
      const [left, back] = nisko.people;
      await beczka.rows('UPDATE participant SET deactivated_at = now() WHERE id = ANY ($1)', [
        [left!.id, back!.id],
      ]);
      await beczka.rows(
        `INSERT INTO message (county_id, id, participant_id, occasion, subject_id, revision, due_at, next_attempt_at)
         VALUES ($1, gen_random_uuid(), $2, 'PERSONAL_LINK', $2, 1, now(), now())`,
        [NISKO, back!.id],
      );
      await meanwhile(() => beczka.get(ParticipantService).reactivate(NISKO, back!.id));
      expect(await kept()).not.toContain(left!.id);
      expect(await kept()).toContain(back!.id);
      const mail = await beczka.rows('SELECT state FROM message WHERE participant_id = $1', [back!.id]);
      expect(mail).toEqual([{ state: 'PENDING' }]);
    });

    it('by a list that is applied', async () => {
      const [, back] = nisko.people;
      await beczka.rows('UPDATE participant SET deactivated_at = now()');
      const list = `Imię;Nazwisko;E-mail;Organizacja\nJan;Kowalski 1;${back!.email};Organizacja 1`;
      const preview = await beczka.mutate(
        nisko.coordinator,
        'previewParticipantImport',
        'PreviewParticipantImportInput',
        { countyId: NISKO, fileName: 'lista.csv', contentBase64: Buffer.from(list).toString('base64') },
      );
      const { id } = preview.data.previewParticipantImport;
      await meanwhile(() => beczka.get(ParticipantImportService).apply({ countyId: NISKO, id }));
      expect(await kept()).toEqual([back!.id]);
    });
  });

  it('counts, for people of an earlier release, from when the log says that they were put back', async () => {
    const [, back] = nisko.people;
    await beczka.rows(`UPDATE participant SET created_at = '2010-01-01T00:00:00Z'`);
    const input = { countyId: NISKO, id: back!.id };
    for (const change of ['deactivateParticipant', 'reactivateParticipant'])
      await beczka.mutate(nisko.coordinator, change, 'ParticipantRefInput', input);
    const owner = await new DataSource({ type: 'postgres', url: beczka.database.ownerUrl }).initialize();
    try {
      const migration = new CountFromLastListing20261122131100();
      await migration.down(owner.createQueryRunner());
      await migration.up(owner.createQueryRunner());
    } finally {
      await owner.destroy();
    }
    const listed = await beczka.rows<{ id: string; at: Date }>('SELECT id, listed_at AS at FROM participant');
    expect(new Map(listed.map(({ id, at }) => [id, at.toISOString()]))).toEqual(
      new Map(
        nisko.people.map(({ id }) => [id, id === back!.id ? NOW.toISOString() : '2010-01-01T00:00:00.000Z']),
      ),
    );
  });

  it('is not cut short by a clock that is wrong', async () => {
    await set(12);
    beczka.clock.set(new Date('2099-01-01T09:00:00Z'));
    await run();
    expect(await kept()).toHaveLength(3);
    // Set right, it is looked at again.
    beczka.clock.set(NOW);
    expect(await due()).toBe(true);
  });
});
