import { explainPlace, explainShortfalls, explainSlot, explainUndecided, explainWinner } from './explain.js';
import type { TallyNames } from './explain.js';
import { pollTable } from './poll-table.fixture.js';
import { tally } from './tally.js';
import type { Quorum, SlotTally } from './tally.js';

const names: TallyNames = {
  sectors: new Map([
    ['biz', 'biznes'],
    ['health', 'zdrowie'],
    ['culture', 'kultura'],
    ['fire', 'straż pożarna'],
  ]),
  people: new Map([
    ['p1', 'Jan Kowalski'],
    ['p2', 'Anna Nowak'],
  ]),
};

const slot: SlotTally = {
  ...{ slotId: 's1', day: '2023-12-15', startsAt: '09:00' },
  ...{ yes: 84, ifNeedBe: 12, no: 5, unanswered: 0, halfPoints: 180 },
  ...{ sectorsPresent: ['biz'], sectorsMissing: ['health'] },
  ...{ shortfalls: [], peopleShort: 0, eligible: true, rank: 1 },
};

const counted = (table: string, quorum?: Partial<Quorum>) => tally(pollTable(table, quorum).poll);

describe('explainPlace', () => {
  const table = `
    biz biz biz
    12-12 09:00 + + ~
    12-13 09:00 + + -
    12-14 09:00 + ~ -
    12-15 09:00 - - -`;

  it('says of each date that counts what the one right before it has over it', () => {
    const result = counted(table);
    expect(['s1', 's2', 's3', 's4'].map((id) => explainPlace(result, id, 'pl'))).toEqual([
      null,
      'Wyprzedza go 12 grudnia, godz. 9:00, bo ma więcej punktów: 2,5 wobec 2 („pasuje” to punkt, „w razie potrzeby” pół punktu).',
      'Wyprzedza go 13 grudnia, godz. 9:00, bo ma więcej punktów: 2 wobec 1,5 („pasuje” to punkt, „w razie potrzeby” pół punktu).',
      null,
    ]);
    expect(explainPlace(result, 's2', 'en')).toBe(
      'Behind 12 December, 09:00: more points, 2.5 to 2 (a yes is one point, an if-need-be half).',
    );
  });
});

describe('explainSlot', () => {
  it.each<[string, Partial<SlotTally>, string]>([
    ['in full', {}, 'pasuje 84 osobom, 12 w razie potrzeby, brakuje sektora zdrowia'],
    ['one person', { yes: 1, ifNeedBe: 0, sectorsMissing: [] }, 'pasuje 1 osobie'],
    ['only if need be', { yes: 0, ifNeedBe: 3, sectorsMissing: [] }, 'w razie potrzeby pasuje 3 osobom'],
    [
      'two sectors missing',
      { sectorsMissing: ['health', 'culture'] },
      'pasuje 84 osobom, 12 w razie potrzeby, brakuje sektorów zdrowia i kultury',
    ],
    [
      "a county's own sector",
      { sectorsMissing: ['health', 'fire'] },
      'pasuje 84 osobom, 12 w razie potrzeby, brakuje sektorów: zdrowie, straż pożarna',
    ],
    [
      'a sector without a name',
      { sectorsMissing: ['lgd'] },
      'pasuje 84 osobom, 12 w razie potrzeby, brakuje sektora LGD',
    ],
    [
      'too many sectors to read out',
      { sectorsMissing: ['health', 'culture', 'fire', 'lgd', 'sport'] },
      'pasuje 84 osobom, 12 w razie potrzeby, brakuje 5 sektorów',
    ],
    [
      'one silent',
      { sectorsMissing: [], unanswered: 1 },
      'pasuje 84 osobom, 12 w razie potrzeby, 1 osoba jeszcze nie odpowiedziała',
    ],
    [
      'some silent',
      { sectorsMissing: [], unanswered: 22 },
      'pasuje 84 osobom, 12 w razie potrzeby, 22 osoby jeszcze nie odpowiedziały',
    ],
    [
      'many silent',
      { sectorsMissing: [], unanswered: 12 },
      'pasuje 84 osobom, 12 w razie potrzeby, 12 osób jeszcze nie odpowiedziało',
    ],
    [
      'all silent',
      { yes: 0, ifNeedBe: 0, no: 0, unanswered: 101, eligible: false },
      'nikt jeszcze nie odpowiedział',
    ],
    [
      'out',
      { yes: 0, ifNeedBe: 0, no: 5, eligible: false, shortfalls: [{ kind: 'TOTAL', missing: 6 }] },
      'nikomu nie pasuje; nie ma kworum: brakuje 6 osób',
    ],
  ])('%s', (_name, changes, expected) => {
    expect(explainSlot({ ...slot, ...changes }, names, 'pl')).toBe(`15 grudnia, godz. 9:00: ${expected}`);
  });

  it('speaks English too', () => {
    const english = { ...names, sectors: new Map([['health', 'health']]) };
    expect(explainSlot({ ...slot, unanswered: 1 }, english, 'en')).toBe(
      '15 December, 09:00: suits 84 people, 12 if need be, sector missing: health, 1 person has not answered yet',
    );
  });
});

describe('explainShortfalls', () => {
  it.each([
    [1, 'brakuje 1 osoby', '1 person short'],
    [2, 'brakuje 2 osób', '2 people short'],
    [6, 'brakuje 6 osób', '6 people short'],
    [22, 'brakuje 22 osób', '22 people short'],
  ])('%i missing in all', (missing, pl, en) => {
    expect(explainShortfalls([{ kind: 'TOTAL', missing }], names, 'pl')).toBe(pl);
    expect(explainShortfalls([{ kind: 'TOTAL', missing }], names, 'en')).toBe(en);
  });

  it.each([
    [0, 1, 'sektor biznes: 0 z wymaganej 1 osoby', 'sector biznes: 0 of 1 person required'],
    [1, 3, 'sektor biznes: 1 z wymaganych 3 osób', 'sector biznes: 1 of 3 people required'],
  ])('%i of %i from a sector', (has, needs, pl, en) => {
    expect(explainShortfalls([{ kind: 'SECTOR', sectorCode: 'biz', has, needs }], names, 'pl')).toBe(pl);
    expect(explainShortfalls([{ kind: 'SECTOR', sectorCode: 'biz', has, needs }], names, 'en')).toBe(en);
  });

  it('tells those who cannot come from those who have not answered', () => {
    const lack = (participantId: string, answered: boolean) => ({
      kind: 'REQUIRED' as const,
      participantId,
      answered,
    });
    const say = (...lacks: ReturnType<typeof lack>[]) => explainShortfalls(lacks, names, 'pl');
    expect(say(lack('p1', true))).toBe('nie może: Jan Kowalski');
    expect(say(lack('p1', true), lack('p2', true))).toBe('nie mogą: Jan Kowalski, Anna Nowak');
    expect(say(lack('p2', false), lack('p1', true))).toBe(
      'nie może: Jan Kowalski; brak odpowiedzi: Anna Nowak',
    );
    expect(say(lack('nobody-knows', false))).toBe('brak odpowiedzi: osoba wymagana');
  });
});

describe('explainWinner', () => {
  const scenarios: [why: string, table: string, quorum?: Partial<Quorum>][] = [
    [
      'wygrywa z terminem 8 grudnia, godz. 9:00, bo ma więcej punktów: 2 wobec 1,5 („pasuje” to punkt, „w razie potrzeby” pół punktu)',
      `              biz biz health
       12-08 09:00   +   ~   -
       12-15 09:00   +   +   -`,
    ],
    [
      'wygrywa z terminem 8 grudnia, godz. 9:00, bo przy tej samej liczbie punktów więcej osób wybrało „pasuje”: 1 wobec 0',
      `              biz biz health
       12-08 09:00   ~   ~   -
       12-15 09:00   -   -   +`,
    ],
    [
      'wygrywa z terminem 8 grudnia, godz. 9:00, bo przy takich samych głosach będzie więcej sektorów: 2 wobec 1',
      `              biz biz health
       12-08 09:00   +   +   -
       12-15 09:00   -   +   +`,
    ],
    [
      'wygrywa z terminem 18 grudnia, godz. 9:00, bo przy równym wyniku wypada wcześniej',
      `              biz biz health
       12-15 09:00   +   +   -
       12-18 09:00   +   +   -`,
    ],
    [
      'wygrywa z terminem 15 grudnia, godz. 12:30, bo przy równym wyniku zaczyna się wcześniej',
      `              biz biz health
       12-15 12:30   +   +   -
       12-15 09:00   +   +   -`,
    ],
    [
      'wygrywa z terminem 15 grudnia, godz. 9:00, bo przy równym wyniku został podany wcześniej',
      `              biz biz health
       12-15 09:00   +   +   -
       12-15 09:00   +   +   -`,
    ],
    [
      'wygrywa, bo jako jedyny termin ma kworum',
      `              biz biz health
       12-08 09:00   +   +   -
       12-15 09:00   ~   -   ~`,
      { perSector: [{ sectorCode: 'health', minimum: 1 }] },
    ],
    [
      'wygrywa, bo to jedyny termin i ma kworum',
      `              biz biz health
       12-15 09:00   +   -   -`,
    ],
  ];

  it.each(scenarios)('%s', (why, table, quorum = {}) => {
    expect(explainWinner(counted(table, quorum), 'pl', 'WINS')).toBe(`15 grudnia, godz. 9:00 ${why}`);
  });

  it('speaks English too', () => {
    expect(explainWinner(counted(scenarios[0]![1]), 'en', 'WINS')).toBe(
      '15 December, 09:00 wins over 8 December, 09:00: more points, 2 to 1.5 (a yes is one point, an if-need-be half)',
    );
  });

  it.each([
    [scenarios[0]![1], 'pl' as const, 'prowadzi przed terminem 8 grudnia, godz. 9:00, bo ma więcej punktów'],
    ['biz\n12-15 09:00 +', 'pl' as const, 'prowadzi, bo to jedyny termin'],
    [scenarios[0]![1], 'en' as const, 'leads, ahead of 8 December, 09:00: more points'],
  ])('says of an open poll who leads', (table, language, words) => {
    expect(explainWinner(counted(table), language, 'LEADS')).toContain(words);
  });

  it('is silent when nothing won', () => {
    expect(explainWinner(counted(`biz\n12-15 09:00 -`), 'pl', 'WINS')).toBeNull();
  });
});

describe('explainUndecided', () => {
  const blocked = `
                  biz biz health culture
     12-08 09:00   -   .   +   -
     12-15 09:00   -   .   +   +
     12-18 09:00   -   +   .   .`;
  const quorum: Partial<Quorum> = {
    total: 3,
    perSector: [{ sectorCode: 'biz', minimum: 2 }],
    requiredParticipantIds: ['p1', 'p2'],
  };

  it('says what blocks every date and which date is nearest', () => {
    expect(explainUndecided(counted(blocked, quorum), names, 'pl')).toEqual({
      summary: 'Żaden z 3 terminów nie ma kworum.',
      blocks: [
        'W każdym terminie brakuje osób do kworum.',
        'W każdym terminie jest za mało osób z sektora: biznes.',
        'W żadnym terminie nie może przyjść: Jan Kowalski.',
      ],
      nearest: {
        slotId: 's2',
        text:
          'Najbliżej kworum jest termin 15 grudnia, godz. 9:00: brakuje 1 osoby; sektor biznes: 0 z wymaganych 2 osób; ' +
          'nie może: Jan Kowalski; brak odpowiedzi: Anna Nowak. 1 osoba jeszcze nie odpowiedziała.',
      },
    });
  });

  it('does not say «cannot» of one who has not answered everywhere', () => {
    const table = `biz biz\n12-08 09:00 - +\n12-15 09:00 . +`;
    expect(explainUndecided(counted(table, { requiredParticipantIds: ['p1'] }), names, 'pl')?.blocks).toEqual(
      ['W żadnym terminie nie ma potwierdzenia: Jan Kowalski.'],
    );
  });

  it('keeps what lacks on some dates only out of what blocks', () => {
    const table = `biz health\n12-08 09:00 - +\n12-15 09:00 + -`;
    const perSector = [
      { sectorCode: 'biz', minimum: 1 },
      { sectorCode: 'health', minimum: 1 },
    ];
    expect(explainUndecided(counted(table, { perSector }), names, 'pl')?.blocks).toEqual([]);
  });

  it('says first of all that nobody has answered', () => {
    const silence = `biz health\n12-08 09:00 . .\n12-15 09:00 . .`;
    const explained = explainUndecided(counted(silence, { total: 2 }), names, 'pl');
    expect(explained).toEqual({ summary: 'Nie wpłynęła żadna odpowiedź.', blocks: [], nearest: null });
  });

  it('says of a single date only what it lacks', () => {
    expect(explainUndecided(counted(`biz biz\n12-15 09:00 + -`, { total: 2 }), names, 'en')).toEqual({
      summary: 'The only date has no quorum.',
      blocks: [],
      nearest: { slotId: 's1', text: 'Nearest to the quorum is 15 December, 09:00: 1 person short.' },
    });
  });

  it('knows a poll without dates, and one that has a winner', () => {
    expect(explainUndecided({ slots: [], winner: null }, names, 'pl')).toEqual({
      summary: 'Nie podano żadnego terminu.',
      blocks: [],
      nearest: null,
    });
    expect(explainUndecided(counted(`biz\n12-15 09:00 +`), names, 'pl')).toBeNull();
  });
});
