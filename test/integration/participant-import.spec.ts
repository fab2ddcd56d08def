import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ParticipantImportService } from '@beczka/partners';
import { CountyContext } from '@beczka/tenancy';
import ExcelJS from 'exceljs';
import { NISKO, NOWY_DWOR } from '../support/people.js';
import { type Answer, type StaffApp, staffApp } from '../support/staff-app.js';

let partners: StaffApp;

beforeAll(async () => {
  partners = await staffApp();
}, 60_000);
afterAll(() => partners?.close());

const HEAD = 'Imię;Nazwisko;E-mail;Telefon;Funkcja;Organizacja;Sektor;Gmina;Język';
const IMPORT = `id fileName appliedAt added changed same refused newOrganizations ignoredColumns applicable planDigest
  rows { line outcome firstName lastName email organization sector changes { column before after } issues { column message } }`;

const preview = (content: Buffer | string, language: 'pl' | 'en' = 'pl', fields = IMPORT): Promise<Answer> =>
  partners.change(
    'previewParticipantImport',
    { fileName: 'lista.csv', contentBase64: Buffer.from(content).toString('base64') },
    fields,
    undefined,
    language,
  );
const apply = (id: string, planDigest?: string) =>
  partners.change('applyParticipantImport', { id, planDigest }, IMPORT);
const list = (...rows: string[]) => [HEAD, ...rows].join('\r\n');
const counts = ({ data }: Answer) => `+${data.added} ~${data.changed} =${data.same} !${data.refused}`;

/** Behind the wall: how many people have an e-mail address with this in it. */
async function people(part: string): Promise<number> {
  const { rows } = await partners.admin.query(
    'SELECT count(*)::int AS n FROM participant WHERE email LIKE $1',
    [`%${part}%`],
  );
  return rows[0].n;
}

/** Until a transaction waits for another. */
async function somebodyWaits(): Promise<void> {
  const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'transactionid'`;
  while ((await partners.admin.query(waits)).rowCount === 0)
    await new Promise((next) => setTimeout(next, 20));
}

/** Rows of people nobody has yet, of an organisation nobody has yet. */
function strangers(n: number): { rows: string[]; mark: string } {
  const mark = randomUUID().slice(0, 8);
  const row = (i: number) =>
    `Jan;Kos;jan${i}@${mark}.example.org;15 841 20 00;radny;Rada ${mark};samorząd;Ulanów;polski`;
  return { mark, rows: Array.from({ length: n }, (_, i) => row(i)) };
}

describe('a list of participants', () => {
  it('can be the sample that the import page offers', async () => {
    const sample = await readFile('apps/web/public/wzor-listy-uczestnikow.csv');
    expect(sample.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const shown = await preview(sample);
    expect(counts(shown)).toBe('+5 ~0 =0 !0');
    expect(shown.data).toMatchObject({ applicable: true, ignoredColumns: [] });
    for (const { email } of shown.data.rows) expect(email).toMatch(/@example\.org$/);
  });

  it('is shown first, taken once, and changes nothing when it comes again', async () => {
    const { rows, mark } = strangers(3);
    const shown = await preview(list(...rows));
    expect(counts(shown)).toBe('+3 ~0 =0 !0');
    expect(shown.data).toMatchObject({
      appliedAt: null,
      applicable: true,
      newOrganizations: [`Rada ${mark}`],
    });
    expect(shown.data.rows[0]).toEqual({
      ...{ line: 2, outcome: 'ADD', firstName: 'Jan', lastName: 'Kos', email: `jan0@${mark}.example.org` },
      ...{ organization: `Rada ${mark}`, sector: 'samorząd', changes: [], issues: [] },
    });
    expect(await people(mark)).toBe(0);

    const applied = await apply(shown.data.id);
    expect(applied.data.appliedAt).not.toBeNull();
    expect(counts(applied)).toBe('+3 ~0 =0 !0');
    expect(await people(mark)).toBe(3);
    const { rows: kept } = await partners.admin.query(
      `SELECT p.first_name, p.phone, p.function, p.language, o.name, o.sector_code, m.name AS municipality
       FROM participant p JOIN organization o ON o.id = p.organization_id JOIN municipality m ON m.id = o.municipality_id
       WHERE p.email = $1`,
      [`jan0@${mark}.example.org`],
    );
    expect(kept).toEqual([
      {
        ...{ first_name: 'Jan', phone: '15 841 20 00', function: 'radny', language: 'pl' },
        ...{ name: `Rada ${mark}`, sector_code: 'local-government', municipality: 'Ulanów' },
      },
    ]);

    expect((await apply(shown.data.id)).data).toEqual(applied.data);
    const again = await preview(list(...rows));
    expect(counts(again)).toBe('+0 ~0 =3 !0');
    expect(counts(await apply(again.data.id))).toBe('+0 ~0 =3 !0');
    expect(await people(mark)).toBe(3);
  });

  it('changes what it names, brings back who had left, and leaves the rest alone', async () => {
    const { rows, mark } = strangers(3);
    await apply((await preview(list(...rows))).data.id);
    const { rows: ids } = await partners.admin.query(`SELECT id FROM participant WHERE email = $1`, [
      `jan1@${mark}.example.org`,
    ]);
    await partners.change('deactivateParticipant', { id: ids[0].id });

    const shown = await preview(
      list(
        `Jan;Kos-Lis;JAN0@${mark}.example.org;;;Rada ${mark};;;`,
        `Jan;Kos;jan1@${mark}.example.org;;;rada ${mark};;;angielski`,
      ),
    );
    expect(shown.data.rows.map(({ changes }: { changes: object[] }) => changes)).toEqual([
      [{ column: 'nazwisko', before: 'Kos', after: 'Kos-Lis' }],
      [
        { column: 'język', before: 'polski', after: 'angielski' },
        { column: 'bierze udział', before: 'nie', after: 'tak' },
      ],
    ]);
    await apply(shown.data.id);
    const { rows: kept } = await partners.admin.query(
      `SELECT last_name, phone, language, deactivated_at FROM participant WHERE email LIKE $1 ORDER BY email`,
      [`%${mark}%`],
    );
    expect(kept).toEqual([
      { last_name: 'Kos-Lis', phone: '15 841 20 00', language: 'pl', deactivated_at: null },
      { last_name: 'Kos', phone: '15 841 20 00', language: 'en', deactivated_at: null },
      { last_name: 'Kos', phone: '15 841 20 00', language: 'pl', deactivated_at: null },
    ]);
  });

  it('with a refused row is not taken at all', async () => {
    const { rows, mark } = strangers(2);
    const shown = await preview(
      list(...rows, `Ewa;Lis;ewa@${mark}.example.org;;;Nowa ${mark};wojsko;;`),
      'en',
    );
    expect(counts(shown)).toBe('+2 ~0 =0 !1');
    expect(shown.data.applicable).toBe(false);
    expect(shown.data.rows[2]).toMatchObject({
      line: 4,
      sector: 'wojsko',
      issues: [
        {
          column: 'sector',
          message: expect.stringMatching(
            /^There is no such sector\. Choose from: local government, business/,
          ),
        },
      ],
    });
    expect((await apply(shown.data.id)).error?.code).toBe('IMPORT_REFUSED');
    expect(await people(mark)).toBe(0);
  });

  it('is not taken when the data have moved on; looked at again, it is', async () => {
    const { rows, mark } = strangers(2);
    await apply((await preview(list(rows[0]!))).data.id);
    const shown = await preview(list(...rows.map((row) => row.replace('Kos', 'Lis'))));
    expect(counts(shown)).toBe('+1 ~1 =0 !0');
    await partners.admin.query(`UPDATE participant SET last_name = 'Byk' WHERE email LIKE $1`, [`%${mark}%`]);

    const refused = await apply(shown.data.id);
    expect(refused.error).toMatchObject({
      code: 'IMPORT_CHANGED',
      message: expect.stringMatching(/Sprawdź listę jeszcze raz/),
    });
    expect(await people(mark)).toBe(1);
    const { data } = await partners.ask(
      `query ($id: ID!) { participantImport(countyId: "${NISKO}", id: $id) { planDigest rows { changes { before after } } } }`,
      { id: shown.data.id },
    );
    expect(data.participantImport.rows[0].changes).toEqual([{ before: 'Byk', after: 'Lis' }]);
    expect((await apply(shown.data.id, shown.data.planDigest)).error?.code).toBe('IMPORT_CHANGED');
    expect(counts(await apply(shown.data.id, data.participantImport.planDigest))).toBe('+1 ~1 =0 !0');
    expect(await people(mark)).toBe(2);
  });

  it('is taken once, however many confirm it at once', async () => {
    const { rows, mark } = strangers(20);
    const { data } = await preview(list(...rows));
    const answers = await Promise.all(Array.from({ length: 6 }, () => apply(data.id)));
    expect(answers.map(counts)).toEqual(Array(6).fill('+20 ~0 =0 !0'));
    expect(new Set(answers.map((answer) => answer.data.appliedAt)).size).toBe(1);
    expect(await people(mark)).toBe(20);
  });

  it('of the same people in two files is taken from one of them', async () => {
    const { rows, mark } = strangers(20);
    const shown = await Promise.all([preview(list(...rows)), preview(list(...rows))]);
    const codes = await Promise.all(
      shown.map(async ({ data }) => (await apply(data.id)).error?.code ?? 'taken'),
    );
    expect(codes.sort()).toEqual(['IMPORT_CHANGED', 'taken']);
    expect(await people(mark)).toBe(20);
  });

  it('and people added by hand meanwhile never end in half a list or an unexpected error', async () => {
    const { rows, mark } = strangers(12);
    await apply((await preview(list(rows[0]!))).data.id);
    const { data: page } = await partners.ask(
      `{ organizations(countyId: "${NISKO}", search: "${mark}") { id } }`,
    );
    const byHand = (i: number) =>
      partners.change('createParticipant', {
        ...{ firstName: 'Jan', lastName: 'Kos', email: `jan${i}@${mark}.example.org` },
        organizationId: page.organizations[0].id,
      });
    const { data } = await preview(list(...rows));
    const [applied, ...added] = await Promise.all([apply(data.id), byHand(11), byHand(10), byHand(9)]);
    const codes = new Set([applied, ...added].flatMap(({ error }) => error?.code ?? []));
    expect([...codes].filter((code) => !['IMPORT_CHANGED', 'INVALID'].includes(code))).toEqual([]);
    const byHandIn = added.filter(({ error }) => !error).length;
    expect(await people(mark)).toBe(applied.error ? 1 + byHandIn : 12);
  });

  it('is not taken when somebody else adds one of its people in the very same moment', async () => {
    const { rows, mark } = strangers(2);
    const { data: other } = await preview(list(...strangers(1).rows));
    await apply(other.id);
    const { data } = await preview(list(...rows));
    const client = await partners.admin.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO participant (county_id, id, organization_id, first_name, last_name, email)
         SELECT $1, $2, id, 'Jan', 'Kos', $3 FROM organization WHERE county_id = $1 LIMIT 1`,
        [NISKO, randomUUID(), `jan1@${mark}.example.org`],
      );
      const applied = apply(data.id);
      await somebodyWaits();
      await client.query('COMMIT');
      expect((await applied).error?.code).toBe('IMPORT_CHANGED');
    } finally {
      client.release();
    }
    expect(await people(mark)).toBe(1);
  });

  it('is not taken when it is removed in the very same moment: nobody could read what was done', async () => {
    const { rows, mark } = strangers(2);
    const { data } = await preview(list(...rows));
    const client = await partners.admin.connect();
    try {
      await client.query('BEGIN');
      await client.query('DELETE FROM participant_import WHERE id = $1', [data.id]);
      const applied = apply(data.id);
      await somebodyWaits();
      await client.query('COMMIT');
      expect((await applied).error?.code).toBe('NOT_FOUND');
    } finally {
      client.release();
    }
    expect(await people(mark)).toBe(0);
  });

  it('comes from a workbook of 2,000 people as well', async () => {
    const mark = randomUUID().slice(0, 8);
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Lista');
    sheet.addRow(['Imię i nazwisko', 'E-mail', 'Instytucja', 'Sektor', 'RODO']);
    for (let i = 0; i < 2000; i++) {
      sheet.addRow([
        'Zażółć Gęślą',
        `j${i}@${mark}.example.org`,
        `Szkoła ${i % 50} ${mark}`,
        'EDUKACJA',
        'tak',
      ]);
    }
    const shown = await preview(
      Buffer.from(await book.xlsx.writeBuffer()),
      'pl',
      'id added refused ignoredColumns newOrganizations',
    );
    expect(shown.data).toMatchObject({ added: 2000, refused: 0, ignoredColumns: ['RODO'] });
    expect(shown.data.newOrganizations).toHaveLength(50);
    expect((await apply(shown.data.id)).error).toBeUndefined();
    expect(await people(mark)).toBe(2000);
  }, 60_000);

  it.each([
    ['is damaged on its way', 'a$b=', 'INVALID', /dotarł uszkodzony/],
    ['is cut on its way', 'abc', 'INVALID', /dotarł uszkodzony/],
    ['is empty', '', 'INVALID', /pusty/],
    ['is another file', Buffer.from('%PDF-1.7').toString('base64'), 'INVALID', /\.xlsx albo \.csv/],
    ['is too large', Buffer.alloc(2 * 1024 * 1024 + 1).toString('base64'), 'TOO_LARGE', /najwyżej 2 MB/],
  ])('%s: said at the file', async (_, contentBase64, code, message) => {
    const { error } = await partners.change('previewParticipantImport', { fileName: 'x', contentBase64 });
    expect(error).toMatchObject({
      code,
      field: 'input.contentBase64',
      message: expect.stringMatching(message),
    });
  });

  it('keeps no file once it is applied or its day has passed', async () => {
    const { rows } = strangers(1);
    const [applied, waiting] = [await preview(list(...rows)), await preview(list(...rows))];
    await apply(applied.data.id);
    const removeOld = () =>
      CountyContext.run([NISKO], () => partners.get(ParticipantImportService).removeOld(NISKO));
    partners.clock.set(new Date('2026-11-03T22:59:59Z'));
    await removeOld();
    expect((await apply(waiting.data.id)).error?.code).not.toBe('NOT_FOUND');
    partners.clock.set(new Date('2026-11-03T23:00:00Z'));
    await removeOld();
    const { rows: left } = await partners.admin.query(
      'SELECT id, content FROM participant_import WHERE id = ANY ($1)',
      [[applied.data.id, waiting.data.id]],
    );
    expect(left).toEqual([{ id: applied.data.id, content: null }]);
    expect((await apply(waiting.data.id)).error?.code).toBe('NOT_FOUND');
  });

  it("is nobody else's", async () => {
    const { data } = await preview(list(...strangers(1).rows));
    const { cookie: stranger } = await partners.member('COORDINATOR', NOWY_DWOR);
    const { cookie: observer } = await partners.member('OBSERVER', NISKO);
    const tried = (countyId: string, cookie: string) =>
      partners.change('applyParticipantImport', { countyId, id: data.id }, 'id', cookie);
    expect((await tried(NISKO, stranger)).error?.code).toBe('NOT_FOUND');
    expect((await tried(NOWY_DWOR, stranger)).error?.code).toBe('NOT_FOUND');
    expect((await tried(NISKO, observer)).error?.code).toBe('FORBIDDEN');
  });
});
