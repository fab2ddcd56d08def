import { NISKO, NOWY_DWOR, type TestStaff } from '../support/people.js';
import { NOW, schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let expert: TestStaff;

beforeEach(async () => {
  beczka = await schedulingApp();
  expert = await beczka.member('EXPERT', NISKO);
  nisko = await beczka.county(NISKO, 2, expert.id);
});
afterEach(() => beczka.close());

const save = (input: object = {}, caller = nisko.coordinator) =>
  beczka.mutate(
    caller,
    'savePublicPage',
    'SavePublicPageInput',
    { countyId: NISKO, follows: 0, shown: true, expertNamed: false, ...input },
    'revision shown',
  );

const PAGE = `name nameLocative voivodeship about officeName contactPhone contactEmail sectors { code }
  cycles { title cancelled undated expertName
    conferences { id ordinal theme state heldOn startsAt venueName venueAddress agenda { title } } }`;

const page = async (language: 'pl' | 'en' = 'pl', countyId = NISKO) => {
  const { data, errors } = await beczka.api.ask(
    `query ($c: ID!) { publicPage(countyId: $c) { ${PAGE} } }`,
    { c: countyId },
    { language },
  );
  return { page: data?.publicPage, codes: errors.map(({ extensions }) => extensions?.code) };
};

const shown = async () =>
  (await beczka.api.ask('{ publicCounties { id shown } }')).data.publicCounties as object[];

describe('a public page', () => {
  it('is not there before the county says so, and is gone when it says otherwise', async () => {
    expect((await page()).codes).toEqual(['NOT_FOUND']);
    expect((await page('pl', '0000')).codes).toEqual(['NOT_FOUND']);
    expect(await shown()).toEqual([{ id: NISKO, shown: false }]);
    expect((await save()).data.savePublicPage).toEqual({ revision: 1, shown: true });
    expect((await page()).page.name).toBe('powiat niżański');
    expect(await shown()).toEqual([{ id: NISKO, shown: true }]);
    await save({ follows: 1, shown: false });
    expect((await page()).codes).toEqual(['NOT_FOUND']);
  });

  it('of a county that was closed is not there', async () => {
    await save();
    await beczka.rows('DELETE FROM open_county WHERE id = $1', [NISKO]);
    expect((await page()).codes).toEqual(['NOT_FOUND']);
    expect(await shown()).toEqual([]);
  });

  it('promises nothing that is still being agreed, and names nobody', async () => {
    await save();
    const [first, second] = nisko.conferenceIds;
    const poll = await beczka.openPoll(nisko, { conferenceId: second });
    const before = (await page()).page;
    expect(before.cycles).toMatchObject([{ title: 'Razem dla powiatu', undated: 6, conferences: [] }]);
    await beczka.mutate(nisko.coordinator, 'decideDatePoll', 'DecideDatePollInput', {
      ...{ countyId: NISKO, id: poll.id, slotId: poll.slots[0]!, reason: 'Tak.' },
    });
    const { page: after } = await page();
    expect(after.cycles[0]).toMatchObject({
      undated: 5,
      expertName: null,
      conferences: [
        { id: second, state: 'DATED', venueName: 'Aula', venueAddress: 'ul. Sandomierska 1, Nisko' },
      ],
    });
    expect(JSON.stringify(after)).not.toMatch(/Anna Nowak|Kowalski|Osoba EXPERT/);
    expect(JSON.stringify(after)).not.toContain(first);
    await beczka.mutate(nisko.coordinator, 'cancelConference', 'CancelInput', {
      ...{ countyId: NISKO, id: second, reason: 'Choroba.' },
    });
    const cancelled = (await page()).page.cycles[0];
    expect(cancelled).toMatchObject({ undated: 5, conferences: [{ state: 'CANCELLED' }] });
    expect(JSON.stringify(cancelled)).not.toContain('Choroba');
  });

  it('shows the seasons that go on or ended within two years, and no draft that was called off', async () => {
    await save();
    const listed = async () => (await beczka.api.ask('{ publicCounties { cycleIds } }')).data.publicCounties;
    expect(await listed()).toEqual([{ cycleIds: [nisko.cycleId] }]);
    // The last window ends in April 2024.
    beczka.clock.set(new Date('2026-04-30T10:00:00Z'));
    expect((await page()).page.cycles).toHaveLength(1);
    beczka.clock.set(new Date('2026-05-01T10:00:00Z'));
    expect((await page()).page.cycles).toEqual([]);
    expect(await listed()).toEqual([{ cycleIds: [] }]);
    beczka.clock.set(NOW);
    await beczka.rows(`UPDATE cycle SET state = 'CANCELLED', cancellation_reason = 'Brak środków.'`);
    expect((await page()).page.cycles).toEqual([]);
    await beczka.rows(
      `UPDATE conference SET state = 'CANCELLED', held_on = '2023-12-12', starts_at = '09:00' WHERE ordinal = 2`,
    );
    expect((await page()).page.cycles).toMatchObject([{ cancelled: true }]);
  });

  it('names the expert where the county wishes it', async () => {
    await save({ expertNamed: true });
    expect((await page()).page.cycles[0].expertName).toBe('Osoba EXPERT');
  });

  it('says what the partnership is in the standard words, or in the county’s own', async () => {
    await save();
    expect((await page()).page.about).toMatch(/^Partnerstwo lokalne w powiecie niżańskim/);
    expect((await page('en')).page.about).toMatch(/^The local partnership in powiat niżański/);
    await save({ follows: 1, aboutPl: 'Razem od 2023 r.', aboutEn: ' ' });
    expect((await page()).page.about).toBe('Razem od 2023 r.');
    expect((await page('en')).page.about).toBe('Razem od 2023 r.');
    await save({ follows: 2, aboutPl: 'Razem.', aboutEn: 'Together.' });
    expect((await page('en')).page.about).toBe('Together.');
  });

  it('is changed by one of two at once, by those who may', async () => {
    const answers = await Promise.all([save(), save({ expertNamed: true })]);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code))).toEqual([
      'CONFLICT',
    ]);
    expect((await save({ follows: 5 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await save({ follows: 1 }, expert)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const journal = await beczka.api.ask(
      `{ journal(countyId: "${NISKO}") { events { sentence changes { label after } } } }`,
      {},
      nisko.coordinator,
    );
    expect(journal.data.journal.events).toContainEqual({
      sentence: 'Ustawiono stronę publiczną',
      changes: expect.arrayContaining([{ label: 'Strona widoczna dla wszystkich', after: 'tak' }]),
    });
  });
});

describe('an accessibility statement', () => {
  const FIELDS = `version status siteOpenedOn siteChangedOn drawnUpOn reviewedOn contactName contactEmail contactPhone
    countyName officeName pl { exceptions assessment architecture communication } en { assessment }`;
  const read = async (version?: number, countyId = NISKO) => {
    const { data, errors } = await beczka.api.ask(
      `query ($c: ID!, $v: Int) { accessibilityStatement(countyId: $c, version: $v) { ${FIELDS} } }`,
      { c: countyId, v: version },
    );
    return {
      statement: data?.accessibilityStatement,
      codes: errors.map(({ extensions }) => extensions?.code),
    };
  };
  const words = { assessment: 'Samoocena.', architecture: 'Wejście z podjazdem.', communication: 'PJM.' };
  const publish = (input: object = {}, caller = nisko.coordinator) =>
    beczka.mutate(
      caller,
      'publishAccessibilityStatement',
      'PublishAccessibilityStatementInput',
      {
        ...{ countyId: NISKO, follows: 0, status: 'FULL', pl: words, en: words },
        ...{ siteOpenedOn: '2023-10-01', siteChangedOn: '2023-10-01', drawnUpOn: '2023-10-02' },
        ...{ contactName: 'Referat', contactEmail: 'dostepnosc@example.org', contactPhone: '15 841 20 01' },
        ...input,
      },
      'version',
    );

  it('stands from the beginning, for anybody, whether or not a page is shown', async () => {
    const { statement } = await read();
    expect(statement).toMatchObject({
      ...{ version: 0, status: 'FULL', countyName: 'powiat niżański', contactEmail: 'anna@example.org' },
      ...{ officeName: 'Powiatowy Urząd Pracy', contactName: 'Powiatowy Urząd Pracy', reviewedOn: null },
    });
    expect(statement.siteChangedOn >= statement.siteOpenedOn).toBe(true);
    expect((await read(1)).codes).toEqual(['NOT_FOUND']);
    expect((await read(undefined, NOWY_DWOR)).codes).toEqual(['NOT_FOUND']);
  });

  it('is published version by version; earlier ones stay readable', async () => {
    expect((await publish()).data.publishAccessibilityStatement.version).toBe(1);
    const partial = { ...words, exceptions: 'Mapa na stronie konferencji; adres stoi obok niej.' };
    const next = { follows: 1, status: 'PARTIAL', pl: partial, en: partial, reviewedOn: '2023-11-01' };
    expect((await publish(next)).data.publishAccessibilityStatement.version).toBe(2);
    expect((await read()).statement).toMatchObject({ version: 2, status: 'PARTIAL', pl: partial });
    expect((await read(1)).statement).toMatchObject({ status: 'FULL', reviewedOn: null });
    expect((await publish({ follows: 1 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await publish({ follows: 2 }, expert)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it.each([
    [{ status: 'PARTIAL' }, ['input.pl.exceptions', 'input.en.exceptions']],
    [{ siteChangedOn: '2023-09-30' }, ['input.siteChangedOn']],
    [{ drawnUpOn: '2023-11-03' }, ['input.drawnUpOn']],
    [{ reviewedOn: '2023-10-01' }, ['input.reviewedOn']],
    [{ pl: { ...words, architecture: ' ' } }, ['input.pl.architecture']],
  ])('%j is refused at its field', async (input, fields) => {
    const { errors } = await publish(input);
    expect(errors[0]?.extensions?.fields).toMatchObject(fields.map((field) => ({ field })));
    expect((await read()).statement.version).toBe(0);
  });
});
