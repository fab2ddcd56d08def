import type { Existing, PlanParticipant } from './known-partners.js';
import { type ImportPlan, planDigest, planImport } from './participant-plan.js';
import { readSheet } from './participant-sheet.js';

const HEAD = 'Imię;Nazwisko;E-mail;Telefon;Funkcja;Organizacja;Sektor;Gmina;Język';
const sectors = [
  { code: 'education', namePl: 'edukacja', nameEn: 'education' },
  { code: 'ngo', namePl: 'organizacje pozarządowe', nameEn: 'non-governmental organisations' },
];
const school = { id: 'o1', name: 'Zespół Szkół w Nisku', sectorCode: 'education', municipality: 'Nisko' };
const club = { id: 'o2', name: 'Klub «Łan»', sectorCode: 'ngo', municipality: null };
const jan: PlanParticipant = {
  ...{ id: 'p1', organizationId: 'o1', firstName: 'Jan', lastName: 'Kos', email: 'jan@example.org' },
  ...{ phone: '15 841 20 00', function: 'dyrektor', language: 'pl', active: true },
};
const county: Existing = { sectors, organizations: [school, club], participants: [jan] };

const plan = (rows: string[], existing = county, head = HEAD) =>
  planImport(readSheet(Buffer.from([head, ...rows].join('\n'))), existing);

/** A row in one line: its number, outcome, changes and the columns and sentences of its issues. */
const told = ({ rows }: ImportPlan) =>
  rows.map(({ line, outcome, changes, issues }) =>
    [
      `${line} ${outcome}`,
      ...changes.map(({ column, before, after }) => `${column}: ${before} → ${after}`),
      ...issues.map(({ column, sentence }) => `${column}! ${sentence.pl}`),
    ].join('; '),
  );

const JAN = 'Jan;Kos;jan@example.org;15 841 20 00;dyrektor;Zespół Szkół w Nisku;edukacja;Nisko;polski';

describe('what a row does', () => {
  it.each<[string, string, string]>([
    ['the same again', JAN, '2 SAME'],
    [
      'e-mail in capitals, organisation in other letter case and spacing',
      JAN.replace('jan@', 'JAN@').replace('Zespół Szkół', ' ZESPÓŁ  szkół'),
      '2 SAME',
    ],
    ['blanks say nothing', 'Jan;Kos;jan@example.org;;;Zespół Szkół w Nisku;;;', '2 SAME'],
    ['a new telephone', JAN.replace('20 00', '20 01'), '2 CHANGE; phone: 15 841 20 00 → 15 841 20 01'],
    [
      'a new name and language',
      JAN.replace('Kos', 'Kos-Lis').replace('polski', 'EN'),
      '2 CHANGE; lastName: Kos → Kos-Lis; language: pl → en',
    ],
    [
      'another organisation, which gets its municipality',
      'Jan;Kos;jan@example.org;;;klub «łan»;NGO;gmina Ulanów;',
      '2 CHANGE; organization: Zespół Szkół w Nisku → Klub «Łan»; municipality:  → Ulanów',
    ],
    ['somebody new', 'Ewa;Lis;ewa@example.org;;;Zespół Szkół w Nisku;;;', '2 ADD'],
    [
      'somebody new from abroad',
      'Ewa;Lis;ewa@example.org;+48 600 700 800;;Zespół Szkół w Nisku;;;English',
      '2 ADD',
    ],
    ['sector by code', 'Ewa;Lis;ewa@example.org;;;Nowa;NGO;;', '2 ADD'],
    ['sector without diacritics', 'Ewa;Lis;ewa@example.org;;;Nowa;ORGANIZACJE POZARZADOWE;;', '2 ADD'],
    ['sector in English', 'Ewa;Lis;ewa@example.org;;;Nowa;Non-governmental organisations;;', '2 ADD'],
  ])('%s', (_, row, outcome) => {
    expect(told(plan([row]))).toEqual([outcome]);
  });

  it('knows a sector by its name without the diacritics', () => {
    const existing = { ...county, sectors: [{ code: 'youth', namePl: 'Młodzież', nameEn: 'youth' }] };
    expect(told(plan(['Ewa;Lis;ewa@example.org;;;Nowa;mlodziez;;'], existing))).toEqual(['2 ADD']);
  });

  it('brings back somebody who had left', () => {
    const existing = { ...county, participants: [{ ...jan, active: false }] };
    expect(told(plan([JAN], existing))).toEqual(['2 CHANGE; active: false → true']);
  });

  it('leaves the language as it is where the list says none', () => {
    const existing = { ...county, participants: [{ ...jan, language: 'en' as const }] };
    expect(told(plan([JAN.replace('polski', '')], existing))).toEqual(['2 SAME']);
  });

  it('takes both names from one cell, the last word being the last name', () => {
    const { rows } = plan(
      ['Anna Maria  Nowak-Lis;a@example.org;Klub «Łan»'],
      county,
      'Imię i nazwisko;E-mail;Organizacja',
    );
    expect(rows[0]).toMatchObject({ firstName: 'Anna Maria', lastName: 'Nowak-Lis', outcome: 'ADD' });
  });

  it('cleans spaces, soft hyphens and line breaks out of texts', () => {
    const { rows } = plan(['"  Jan\u00a0 ";Ko\u00ads;jan@example.org\u200b;;;"Zespół\nSzkół w Nisku";;;']);
    expect(told({ rows } as ImportPlan)).toEqual(['2 SAME']);
  });
});

describe('why a row is refused', () => {
  const CHOICES = 'Do wyboru: edukacja, organizacje pozarządowe.';

  it.each<[string, string, string]>([
    ['no e-mail', 'Ewa;Lis;;;;Klub «Łan»;;;', 'email! Podaj poprawny adres e-mail, np. jan@example.org.'],
    [
      'no e-mail address',
      'Ewa;Lis;ewa at example;;;Klub «Łan»;;;',
      'email! Podaj poprawny adres e-mail, np. jan@example.org.',
    ],
    [
      'no organisation',
      'Ewa;Lis;ewa@example.org;;;;;;',
      'organization! To pole jest wymagane (do 300 znaków).',
    ],
    [
      'no telephone number',
      'Ewa;Lis;ewa@example.org;brak;;Klub «Łan»;;;',
      'phone! Podaj poprawny numer telefonu, np. 15 841 20 00.',
    ],
    [
      'unknown sector',
      'Ewa;Lis;ewa@example.org;;;Nowa;wojsko;;',
      `sector! Nie ma takiego sektora. ${CHOICES}`,
    ],
    [
      'unknown sector of a known organisation',
      'Ewa;Lis;ewa@example.org;;;Klub «Łan»;???;;',
      `sector! Nie ma takiego sektora. ${CHOICES}`,
    ],
    [
      'new organisation without a sector',
      'Ewa;Lis;ewa@example.org;;;Nowa;;;',
      `sector! To nowa organizacja: podaj jej sektor. ${CHOICES}`,
    ],
    [
      'another sector than registered',
      'Ewa;Lis;ewa@example.org;;;Klub «Łan»;edukacja;;',
      'sector! Ta organizacja należy już do sektora „organizacje pozarządowe”. Popraw plik albo najpierw zmień sektor organizacji.',
    ],
    [
      'another municipality than registered',
      'Ewa;Lis;ewa@example.org;;;Zespół Szkół w Nisku;;Krzeszów;',
      'municipality! Ta organizacja ma już gminę „Nisko”. Popraw plik albo najpierw zmień gminę organizacji.',
    ],
    [
      'unknown language',
      'Ewa;Lis;ewa@example.org;;;Klub «Łan»;;;suahili',
      'language! Nie znamy tego języka. Wpisz: polski albo angielski.',
    ],
    [
      'a spreadsheet error',
      'Ewa;Lis;ewa@example.org;;#N/D!;Klub «Łan»;;;',
      'function! W komórce jest błąd arkusza. Wpisz wartość.',
    ],
    [
      'a NUL character',
      'E\u0000wa;Lis;ewa@example.org;;;Klub «Łan»;;;',
      'firstName! Tekst zawiera niedozwolone, niewidoczne znaki. Wpisz go ręcznie.',
    ],
    [
      'a turned direction of text',
      'Ewa;Lis;ewa@example.org;;\u202eprezes;Klub «Łan»;;;',
      'function! Tekst zawiera niedozwolone, niewidoczne znaki. Wpisz go ręcznie.',
    ],
    [
      'a long function',
      `Ewa;Lis;ewa@example.org;;${'x'.repeat(201)};Klub «Łan»;;;`,
      'function! Za długi tekst: najwyżej 200 znaków.',
    ],
  ])('%s', (_, row, issue) => {
    expect(told(plan([row]))).toEqual([`2 REFUSE; ${issue}`]);
  });

  it.each(['=HYPERLINK("http://x";"y")', '+1', '-1', '@SUM(A1)', '\tprezes', ' =1+1', '\u200b=1', '＝1'])(
    'a text that a spreadsheet would run: %j',
    (text) => {
      const [row] = told(plan([`Ewa;Lis;ewa@example.org;;"${text.replaceAll('"', '""')}";Klub «Łan»;;;`]));
      expect(row).toMatch(/^2 REFUSE; function! Tekst nie może zaczynać się od znaku =/);
    },
  );

  it('every issue is told, one a column', () => {
    expect(told(plan([';;jan;x;;;;;'])).join()).toMatch(
      /firstName! .*lastName! .*email! .*phone! .*organization! /,
    );
  });

  it('of a column only what comes first: a cell that cannot be read is not missing as well', () => {
    const [row] = plan(['Ewa;Lis;ewa@example.org;;;Nowa;=A1;;']).rows;
    expect(row?.issues.map(({ column }) => column)).toEqual(['sector']);
  });

  it('one e-mail address in two rows', () => {
    const issue = 'email! Ten sam adres e-mail jest w wierszach 2, 4. Zostaw jeden.';
    expect(told(plan([JAN, '', JAN.replace('jan@', 'Jan@')]))).toEqual([
      `2 REFUSE; ${issue}`,
      `4 REFUSE; ${issue}`,
    ]);
  });

  it('of many rows with one address names the first ten', () => {
    const [row] = plan(Array.from({ length: 12 }, () => JAN)).rows;
    expect(row?.issues[0]?.sentence.en).toContain('rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11….');
  });

  it('one word where two names belong', () => {
    expect(
      told(plan(['Madonna;m@example.org;Klub «Łan»'], county, 'Imię i nazwisko;E-mail;Organizacja')),
    ).toEqual(['2 REFUSE; fullName! Podaj imię i nazwisko, oddzielone spacją.']);
  });
});

describe('the sector that a row is shown with', () => {
  const shown = (...rows: string[]) => plan(rows).rows.map(({ sector }) => sector);

  it('is the organisation’s', () => {
    expect(shown('Ewa;Lis;ewa@example.org;;;Klub «Łan»;;;', JAN)).toEqual(['ngo', 'education']);
  });

  it('is what the row says where that is refused: another sector than registered, or none that is known', () => {
    expect(shown('Ewa;Lis;ewa@example.org;;;Klub «Łan»;edukacja;;')).toEqual(['education']);
    expect(shown('Ewa;Lis;ewa@example.org;;;Klub «Łan»;wojsko;;')).toEqual(['wojsko']);
  });

  it('is each row’s own where rows contradict each other', () => {
    expect(
      shown('Ewa;Lis;ewa@example.org;;;Koło;ngo;;', 'Iza;Wal;iza@example.org;;;Koło;edukacja;;'),
    ).toEqual(['ngo', 'education']);
  });
});

describe('organisations that the list brings', () => {
  it('are made once, from whatever rows tell of them', () => {
    const { newOrganizations, rows } = plan([
      'Ewa;Lis;ewa@example.org;;;Koło Gospodyń;;;',
      'Iza;Wal;iza@example.org;;;KOŁO GOSPODYŃ;ngo;;',
      'Ola;Byk;ola@example.org;;;Koło Gospodyń;;gm. Harasiuki;',
    ]);
    expect(newOrganizations).toEqual([
      { name: 'Koło Gospodyń', sectorCode: 'ngo', municipality: 'Harasiuki' },
    ]);
    expect(rows.map(({ organization, sector }) => `${organization} ${sector}`)).toEqual(
      Array(3).fill('Koło Gospodyń ngo'),
    );
  });

  it('are refused where rows contradict each other', () => {
    const rows = [
      'Ewa;Lis;ewa@example.org;;;Koło;ngo;Nisko;',
      'Iza;Wal;iza@example.org;;;Koło;edukacja;Ulanów;',
      'Ola;Byk;ola@example.org;;;Koło;;;',
    ];
    const differ = 'Wiersze 2, 3 mówią o tej organizacji co innego. Wpisz w nich to samo.';
    expect(told(plan(rows))).toEqual([
      `2 REFUSE; sector! ${differ}; municipality! ${differ}`,
      `3 REFUSE; sector! ${differ}; municipality! ${differ}`,
      '4 ADD',
    ]);
  });

  it('a known one without a municipality gets the one the list gives', () => {
    const { municipalities, newOrganizations } = plan(['Ewa;Lis;ewa@example.org;;;klub «łan»;;Nisko;']);
    expect(municipalities).toEqual([{ organizationId: 'o2', municipality: 'Nisko' }]);
    expect(newOrganizations).toEqual([]);
  });
});

describe('the digest of a plan', () => {
  it('is equal for equal plans and no others', () => {
    const digest = (existing: Existing) => planDigest(plan([JAN.replace('20 00', '20 01')], existing));
    expect(digest(county)).toBe(digest({ ...county, organizations: [school] }));
    expect(digest(county)).not.toBe(digest({ ...county, participants: [{ ...jan, phone: '15 841 00 00' }] }));
    expect(digest(county)).not.toBe(digest({ ...county, participants: [] }));
  });
});
