import fc from 'fast-check';
import { pollTable } from './poll-table.fixture.js';
import { settledOutcome } from './settled.js';
import type { Choice, GivenAnswer, Poll } from './tally.js';
import { tally } from './tally.js';
import { type AskedPoll, asVoices, voiceOf } from './voice.js';

/** Who stands in for whom: `{ p2: 'p1' }`. */
const withDeputies = (poll: Poll, deputies: Record<string, string>): AskedPoll => ({
  ...poll,
  invited: poll.invited.map((person) => ({ ...person, deputyOf: deputies[person.id] ?? null })),
});
const countsOf = (poll: AskedPoll) =>
  tally(asVoices(poll))
    .slots.sort((a, b) => a.slotId.localeCompare(b.slotId))
    .map(({ yes, ifNeedBe, no, unanswered }) => `${yes} ${ifNeedBe} ${no} ${unanswered}`);

describe('asVoices', () => {
  const scenarios: [name: string, deputies: Record<string, string>, table: string][] = [
    [
      'each for themselves',
      {},
      `          biz biz
       12-08 09:00  +   - | 1 0 1 0`,
    ],
    [
      'the better of what the two have said, slot by slot',
      { p2: 'p1' },
      `          biz biz ngo
       12-08 09:00  +   -   - | 1 0 1 0
       12-11 09:00  -   ~   - | 0 1 1 0
       12-12 09:00  ~   +   - | 1 0 1 0
       12-13 09:00  -   -   - | 0 0 2 0`,
    ],
    [
      'answered when either has answered, silent when both are silent',
      { p2: 'p1' },
      `          biz biz ngo
       12-08 09:00  .   -   + | 1 0 1 0
       12-11 09:00  ~   .   + | 1 1 0 0
       12-12 09:00  .   .   + | 1 0 0 1`,
    ],
    [
      'a deputy whose principal is not asked speaks for themselves',
      { p2: 'gone' },
      `          biz biz
       12-08 09:00  +   + | 2 0 0 0`,
    ],
    [
      'nobody stands in for a deputy',
      { p2: 'p1', p3: 'p2' },
      `          biz biz biz
       12-08 09:00  -   .   + | 1 0 1 0`,
    ],
  ];

  it.each(scenarios)('%s', (_name, deputies, table) => {
    const { poll, notes } = pollTable(table);
    expect(countsOf(withDeputies(poll, deputies))).toEqual(notes);
  });

  it('has a required person there when their deputy can come, and the other way round', () => {
    const { poll } = pollTable(`biz biz\n12-08 09:00 - +`);
    for (const requiredParticipantIds of [['p1'], ['p2'], ['p1', 'p2']])
      expect(
        tally(
          asVoices(
            withDeputies({ ...poll, quorum: { ...poll.quorum, requiredParticipantIds } }, { p2: 'p1' }),
          ),
        ).winner,
      ).toBe('s1');
  });

  it('fills a sector’s minimum and the quorum once with two', () => {
    const { poll } = pollTable(`biz biz\n12-08 09:00 + +`, {
      total: 2,
      perSector: [{ sectorCode: 'biz', minimum: 2 }],
    });
    const [slot] = tally(asVoices(withDeputies(poll, { p2: 'p1' }))).slots;
    expect(slot!.shortfalls).toEqual([
      { kind: 'TOTAL', missing: 1 },
      { kind: 'SECTOR', sectorCode: 'biz', has: 1, needs: 2 },
    ]);
  });

  it('takes the last of several answers by one person before the better of two people', () => {
    const { poll } = pollTable(`biz biz\n12-08 09:00 + -`);
    const changed: GivenAnswer = { participantId: 'p1', slotId: 's1', choice: 'NO' };
    expect(countsOf(withDeputies({ ...poll, answers: [...poll.answers, changed] }, { p2: 'p1' }))).toEqual([
      '0 0 1 0',
    ]);
  });

  it('is not moved by deputies who say nothing, neither in what it counts nor in what is settled', () => {
    fc.assert(
      fc.property(polls, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (poll, named) => {
        const deputies = poll.invited
          .filter((person, place) => named[place] && person.deputyOf === null)
          .map(({ id, sectorCode }) => ({ id: `deputy of ${id}`, sectorCode, deputyOf: id }))
          .filter(({ deputyOf }) => !poll.invited.some((person) => person.deputyOf === deputyOf));
        const larger = { ...poll, invited: [...poll.invited, ...deputies] };
        expect(tally(asVoices(larger))).toEqual(tally(asVoices(poll)));
        expect(settledOutcome(asVoices(larger))).toEqual(settledOutcome(asVoices(poll)));
      }),
    );
  });

  it('is settled exactly when no completion by those whose voice is silent could change the winner', () => {
    let settledEarly = 0;
    fc.assert(
      fc.property(polls, (poll) => {
        const winners = new Set(
          completions(poll).map((answers) => tally(asVoices({ ...poll, answers })).winner),
        );
        const outcome = settledOutcome(asVoices(poll));
        expect(outcome).toEqual(
          winners.size === 1 ? { settled: true, winner: [...winners][0] } : { settled: false },
        );
        if (outcome.settled && outstanding(poll).length > 0) settledEarly += 1;
      }),
      { numRuns: 300 },
    );
    expect(settledEarly).toBeGreaterThan(10);
  });
});

const CHOICES: readonly Choice[] = ['YES', 'IF_NEED_BE', 'NO'];

/** Two slots, up to five people of two sectors, of whom p1 may stand in for p0 and p3 for p2; up to four marks missing. */
const polls: fc.Arbitrary<AskedPoll> = fc
  .record({
    sectors: fc.array(fc.constantFrom('biz', 'ngo'), { minLength: 2, maxLength: 5 }),
    marks: fc.array(fc.constantFrom(...CHOICES), { minLength: 10, maxLength: 10 }),
    silent: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
    pairs: fc.subarray([1, 3]),
    total: fc.nat(4),
    minimum: fc.nat(2),
    required: fc.subarray(['p0', 'p1', 'gone'], { maxLength: 2 }),
  })
  .map(({ sectors, marks, silent, pairs, total, minimum, required }) => {
    const invited = sectors.map((sectorCode, place) => ({
      id: `p${place}`,
      // A deputy is of the organisation of the other, and so of its sector.
      sectorCode: pairs.includes(place) ? sectors[place - 1]! : sectorCode,
      deputyOf: pairs.includes(place) ? `p${place - 1}` : null,
    }));
    const slots = [
      { id: 'a', day: '2023-12-15', startsAt: '09:00' },
      { id: 'b', day: '2023-12-08', startsAt: '09:00' },
    ];
    const answers = slots.flatMap((slot, s) =>
      invited.flatMap((person, n) => {
        const place = s * invited.length + n;
        return silent.includes(place)
          ? []
          : [{ participantId: person.id, slotId: slot.id, choice: marks[place]! }];
      }),
    );
    return {
      slots,
      invited,
      answers,
      quorum: { total, perSector: [{ sectorCode: 'biz', minimum }], requiredParticipantIds: required },
    };
  });

/** What each silent voice may still say, by one of the two. */
function outstanding({ slots, invited, answers }: AskedPoll): Omit<GivenAnswer, 'choice'>[] {
  const voice = voiceOf(invited);
  const spoken = new Set(answers.map(({ participantId, slotId }) => `${voice(participantId)} ${slotId}`));
  return slots.flatMap((slot) =>
    invited
      .filter(({ id }) => voice(id) === id && !spoken.has(`${id} ${slot.id}`))
      .map(({ id }) => ({ participantId: id, slotId: slot.id })),
  );
}

function completions(poll: AskedPoll): GivenAnswer[][] {
  return outstanding(poll).reduce<GivenAnswer[][]>(
    (soFar, pair) => soFar.flatMap((answers) => CHOICES.map((choice) => [...answers, { ...pair, choice }])),
    [[...poll.answers]],
  );
}
