import fc from 'fast-check';
import { pollTable } from './poll-table.fixture.js';
import { settledOutcome } from './settled.js';
import { tally } from './tally.js';
import type { Choice, GivenAnswer, Poll, Quorum } from './tally.js';

const CHOICES: readonly Choice[] = ['YES', 'IF_NEED_BE', 'NO'];

describe('settledOutcome', () => {
  const scenarios: [
    name: string,
    outcome: string | null | 'open',
    table: string,
    quorum?: Partial<Quorum>,
  ][] = [
    [
      'everyone has answered',
      's2',
      `          biz ngo edu
       12-08 09:00  +   -   -
       12-15 09:00  +   +   ~`,
    ],
    [
      'everyone has answered and no slot has the quorum',
      null,
      `          biz ngo edu
       12-08 09:00  +   -   -
       12-15 09:00  +   +   ~`,
      { total: 4 },
    ],
    [
      'the silent cannot catch up',
      's1',
      `          biz biz biz ngo
       12-08 09:00  +   +   +   .
       12-15 09:00  -   -   -   .`,
    ],
    [
      'the silent could turn it',
      'open',
      `          biz biz ngo
       12-08 09:00  +   ~   .
       12-15 09:00  +   -   .`,
    ],
    [
      'a tie in points is open while firm yes could pass',
      'open',
      `          biz biz biz
       12-08 09:00  ~   ~   -
       12-15 09:00  -   -   .`,
    ],
    [
      'a full tie goes to the earlier day, whatever comes',
      's1',
      `          biz biz
       12-08 09:00  +   -
       12-15 09:00  -   .`,
    ],
    [
      'a full tie is still open for the earlier day',
      'open',
      `          biz biz
       12-08 09:00  -   .
       12-15 09:00  +   -`,
    ],
    [
      'equal votes are open while another sector could come',
      'open',
      `          biz biz ngo
       12-08 09:00  +   +   -
       12-15 09:00  -   +   .`,
    ],
    [
      'no quorum yet, but the silent could make it',
      'open',
      `          biz biz ngo
       12-08 09:00  +   +   .
       12-15 09:00  -   -   -`,
      { total: 3 },
    ],
    [
      'no quorum and the silent are too few',
      null,
      `          biz biz ngo
       12-08 09:00  +   -   .
       12-15 09:00  -   +   .`,
      { total: 3 },
    ],
    [
      'a rival with more votes can no longer have its required person',
      's2',
      `          biz biz ngo
       12-08 09:00  -   +   +
       12-15 09:00  +   -   -`,
      { requiredParticipantIds: ['p1'] },
    ],
    [
      'a rival with more votes waits for its required person',
      'open',
      `          biz biz ngo
       12-08 09:00  .   +   +
       12-15 09:00  +   -   -`,
      { requiredParticipantIds: ['p1'] },
    ],
    [
      'the leader still owes a sector its minimum, and another slot has the quorum',
      'open',
      `          biz ngo ngo
       12-08 09:00  .   +   +
       12-15 09:00  +   -   -`,
      { perSector: [{ sectorCode: 'biz', minimum: 1 }] },
    ],
    [
      'a required person who is no longer invited can never come',
      null,
      `          biz ngo
       12-08 09:00  +   .
       12-15 09:00  .   .`,
      { requiredParticipantIds: ['gone'] },
    ],
    [
      'nobody has answered',
      'open',
      `          biz ngo
       12-08 09:00  .   .
       12-15 09:00  .   .`,
    ],
    [
      'one slot that already has its quorum',
      's1',
      `          biz ngo
       12-08 09:00  +   .`,
    ],
  ];

  it.each(scenarios)('%s', (_name, outcome, table, quorum = {}) => {
    expect(settledOutcome(pollTable(table, quorum).poll)).toEqual(
      outcome === 'open' ? { settled: false } : { settled: true, winner: outcome },
    );
  });

  it('has nothing to wait for without slots or without people', () => {
    const { poll } = pollTable(`biz\n12-08 09:00 .`);
    expect(settledOutcome({ ...poll, slots: [] })).toEqual({ settled: true, winner: null });
    expect(settledOutcome({ ...poll, invited: [] })).toEqual({ settled: true, winner: null });
  });

  it('agrees with trying out every possible completion', () => {
    let settledEarly = 0;
    fc.assert(
      fc.property(smallPoll, (poll) => {
        const winners = new Set(completions(poll).map((answers) => tally({ ...poll, answers }).winner));
        const outcome = settledOutcome(poll);
        expect(outcome).toEqual(
          winners.size === 1 ? { settled: true, winner: [...winners][0] } : { settled: false },
        );
        if (outcome.settled && outstanding(poll).length > 0) settledEarly += 1;
      }),
      { numRuns: 400 },
    );
    expect(settledEarly).toBeGreaterThan(20);
  });

  it('takes well under 5 ms for 150 people and 12 slots', () => {
    const poll = countyPoll(150, 12);
    const runs = Array.from({ length: 50 }, () => {
      const started = performance.now();
      settledOutcome(poll);
      return performance.now() - started;
    });
    // The quickest run: what the rule costs, not what else the machine was doing.
    expect(Math.min(...runs)).toBeLessThan(5);
  });
});

/** Two slots and up to four (person, slot) pairs outstanding; small quorums, so that every rule gets its turn. */
const smallPoll: fc.Arbitrary<Poll> = fc
  .record({
    sectors: fc.array(fc.constantFrom('biz', 'ngo'), { minLength: 1, maxLength: 5 }),
    marks: fc.array(fc.constantFrom(...CHOICES), { minLength: 10, maxLength: 10 }),
    silent: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
    sameDay: fc.boolean(),
    total: fc.nat(4),
    minimum: fc.nat(2),
    required: fc.subarray(['p0', 'p1', 'gone'], { maxLength: 1 }),
  })
  .map(({ sectors, marks, silent, sameDay, total, minimum, required }) => {
    const invited = sectors.map((sectorCode, place) => ({ id: `p${place}`, sectorCode }));
    const slots = [
      { id: 'a', day: '2023-12-15', startsAt: '09:00' },
      { id: 'b', day: sameDay ? '2023-12-15' : '2023-12-08', startsAt: '09:00' },
    ];
    const pairs = slots.flatMap((slot) =>
      invited.map((person) => ({ participantId: person.id, slotId: slot.id })),
    );
    return {
      slots,
      invited,
      answers: pairs.flatMap((pair, place) =>
        silent.includes(place) ? [] : [{ ...pair, choice: marks[place]! }],
      ),
      quorum: { total, perSector: [{ sectorCode: 'biz', minimum }], requiredParticipantIds: required },
    };
  });

function outstanding({ slots, invited, answers }: Poll): Omit<GivenAnswer, 'choice'>[] {
  return slots
    .flatMap((slot) => invited.map((person) => ({ participantId: person.id, slotId: slot.id })))
    .filter(
      (pair) => !answers.some((a) => a.participantId === pair.participantId && a.slotId === pair.slotId),
    );
}

function completions(poll: Poll): GivenAnswer[][] {
  return outstanding(poll).reduce<GivenAnswer[][]>(
    (soFar, pair) => soFar.flatMap((answers) => CHOICES.map((choice) => [...answers, { ...pair, choice }])),
    [[...poll.answers]],
  );
}

function countyPoll(people: number, slotCount: number): Poll {
  const invited = Array.from({ length: people }, (_, n) => ({
    id: `person-${n}`,
    sectorCode: `sector-${n % 14}`,
  }));
  const slots = Array.from({ length: slotCount }, (_, n) => ({
    id: `slot-${n}`,
    day: `2023-12-${String(n + 1).padStart(2, '0')}`,
    startsAt: '09:00',
  }));
  const answers = slots.flatMap((slot, s) =>
    invited
      .filter((_, n) => (n + s) % 5 > 0)
      .map((person, n) => ({ participantId: person.id, slotId: slot.id, choice: CHOICES[(n * s) % 3]! })),
  );
  return {
    slots,
    invited,
    answers,
    quorum: {
      total: 60,
      perSector: [{ sectorCode: 'sector-3', minimum: 2 }],
      requiredParticipantIds: ['person-7'],
    },
  };
}
