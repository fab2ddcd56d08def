import fc from 'fast-check';
import { pollTable } from './poll-table.fixture.js';
import { compareSlots, decidingRule, nearestToQuorum, tally } from './tally.js';
import type { Choice, Poll, Quorum, Shortfall } from './tally.js';

describe('tally', () => {
  /** After the bar: the rank a slot takes, or `out`. */
  const scenarios: [name: string, table: string, quorum?: Partial<Quorum>][] = [
    [
      'most points win',
      `              biz biz ngo edu
       12-08 09:00   +   ~   -   -  | 2
       12-15 09:00   +   +   +   -  | 1
       12-18 09:00   -   -   ~   -  | 3`,
    ],
    [
      'two if-need-be weigh as much as one yes, which then wins as the firmer',
      `              biz biz ngo edu
       12-08 09:00   ~   ~   -   -  | 2
       12-15 09:00   -   -   -   +  | 1`,
    ],
    [
      'three if-need-be outweigh one yes',
      `              biz biz ngo edu
       12-08 09:00   +   -   -   -  | 2
       12-15 09:00   ~   ~   ~   -  | 1`,
    ],
    [
      'equal points and yes: more sectors',
      `              biz biz ngo edu
       12-08 09:00   +   +   -   -  | 2
       12-15 09:00   +   -   +   -  | 1`,
    ],
    [
      'if need be brings a sector too',
      `              biz biz ngo edu
       12-08 09:00   +   ~   -   -  | 2
       12-15 09:00   +   -   ~   -  | 1`,
    ],
    [
      'equal in all: the earlier day',
      `              biz biz ngo edu
       12-15 09:00   +   -   -   +  | 2
       12-08 12:00   -   +   +   -  | 1`,
    ],
    [
      'equal on one day: the earlier start',
      `              biz biz ngo edu
       12-15 12:00   +   +   -   -  | 2
       12-15 09:00   +   +   -   -  | 1`,
    ],
    [
      'equal in day and start: the lower id, so that there is always one winner',
      `              biz biz ngo edu
       12-15 09:00   +   +   -   -  | 1
       12-15 09:00   +   +   -   -  | 2`,
    ],
    [
      'silence is not a no: it takes nothing away',
      `              biz biz ngo edu
       12-08 09:00   +   .   .   .  | 1
       12-15 09:00   +   -   -   -  | 2`,
    ],
    [
      'the total counts if-need-be in full',
      `              biz biz ngo edu
       12-08 09:00   +   +   -   -  | out
       12-15 09:00   ~   ~   ~   -  | 1`,
      { total: 3 },
    ],
    [
      'everyone if need be',
      `              biz biz ngo edu
       12-08 09:00   ~   ~   ~   ~  | 1
       12-15 09:00   ~   ~   ~   ~  | 2`,
      { total: 4 },
    ],
    [
      'a slot with the most points falls out without its sector',
      `              biz biz ngo edu
       12-08 09:00   -   ~   +   +  | out
       12-15 09:00   ~   ~   -   -  | 1`,
      { perSector: [{ sectorCode: 'biz', minimum: 2 }] },
    ],
    [
      'a slot falls out when a required person cannot come, or has not said so',
      `              biz biz ngo edu
       12-08 09:00   +   +   +   -  | out
       12-15 09:00   +   +   +   .  | out
       12-18 09:00   -   -   -   ~  | 1`,
      { requiredParticipantIds: ['p4'] },
    ],
    [
      'all absent',
      `              biz biz ngo edu
       12-08 09:00   -   -   -   -  | out
       12-15 09:00   -   -   -   -  | out`,
    ],
    [
      'a conference nobody can attend is never decided, even without a quorum',
      `              biz biz ngo edu
       12-08 09:00   .   .   .   .  | out
       12-15 09:00   -   -   -   -  | out`,
      { total: 0 },
    ],
    [
      'one slot',
      `              biz biz ngo edu
       12-08 09:00   -   -   -   ~  | 1`,
    ],
  ];

  it.each(scenarios)('%s', (_name, table, quorum = {}) => {
    const { poll, notes } = pollTable(table, quorum);
    const { slots, winner } = tally(poll);
    const found = poll.slots.map(({ id }) => slots.find((slot) => slot.slotId === id)?.rank ?? 'out');
    expect(found.map(String)).toEqual(notes);
    expect(winner).toBe(poll.slots[notes.indexOf('1')]?.id ?? null);
  });

  it('counts a slot in full', () => {
    const { poll } = pollTable(
      `              biz biz ngo edu edu
       12-15 09:00   +   ~   -   .   +`,
    );
    expect(tally(poll).slots).toEqual([
      {
        ...{ slotId: 's1', day: '2023-12-15', startsAt: '09:00' },
        ...{ yes: 2, ifNeedBe: 1, no: 1, unanswered: 1, halfPoints: 5 },
        ...{ sectorsPresent: ['biz', 'edu'], sectorsMissing: ['ngo'] },
        ...{ shortfalls: [], peopleShort: 0, eligible: true, rank: 1 },
      },
    ]);
  });

  it('has no winner without slots, and none without people', () => {
    const { poll } = pollTable(`biz\n12-08 09:00 +`);
    expect(tally({ ...poll, slots: [] })).toEqual({ slots: [], winner: null });
    expect(tally({ ...poll, invited: [] })).toMatchObject({
      slots: [{ yes: 0, unanswered: 0 }],
      winner: null,
    });
  });

  it('ignores strangers and foreign slots, and takes the last of several answers', () => {
    const { poll } = pollTable(`biz ngo\n12-08 09:00 + .`);
    const answers = [
      ...poll.answers,
      { participantId: 'stranger', slotId: 's1', choice: 'YES' as const },
      { participantId: 'p2', slotId: 'elsewhere', choice: 'YES' as const },
      { participantId: 'p1', slotId: 's1', choice: 'NO' as const },
    ];
    expect(tally({ ...poll, answers }).slots[0]).toMatchObject({ yes: 0, no: 1, unanswered: 1 });
  });
});

describe('shortfalls', () => {
  const shortfallsOf = (table: string, quorum: Partial<Quorum>) => {
    const { shortfalls, peopleShort } = tally(pollTable(table, quorum).poll).slots[0]!;
    return { shortfalls, peopleShort };
  };
  const demanding: Partial<Quorum> = {
    total: 4,
    perSector: [
      { sectorCode: 'biz', minimum: 2 },
      { sectorCode: 'lgd', minimum: 1 },
    ],
    requiredParticipantIds: ['p1', 'p4'],
  };

  it('names everything that is missing and how much', () => {
    const expected: Shortfall[] = [
      { kind: 'TOTAL', missing: 3 },
      { kind: 'SECTOR', sectorCode: 'biz', has: 0, needs: 2 },
      { kind: 'SECTOR', sectorCode: 'lgd', has: 0, needs: 1 },
      { kind: 'REQUIRED', participantId: 'p1', answered: true },
      { kind: 'REQUIRED', participantId: 'p4', answered: false },
    ];
    // p1 fills one of the two places of business; p4, one more of business and one of lgd are on top.
    expect(shortfallsOf(`biz biz ngo edu\n12-08 09:00 - - + .`, demanding)).toEqual({
      shortfalls: expected,
      peopleShort: 4,
    });
  });

  it('needs as many people as the total when that is the most', () => {
    const quorum = { total: 4, perSector: [{ sectorCode: 'biz', minimum: 1 }] };
    expect(shortfallsOf(`biz biz ngo edu\n12-08 09:00 - - + .`, quorum).peopleShort).toBe(3);
  });

  it('finds the slot that the fewest people would save, then the better one', () => {
    const { poll } = pollTable(
      `              biz biz ngo edu edu
       12-08 09:00   -   -   +   +   +
       12-11 09:00   +   -   ~   -   -
       12-15 09:00   +   -   +   -   -
       12-18 09:00   +   +   +   +   +`,
      { total: 2, perSector: [{ sectorCode: 'biz', minimum: 2 }], requiredParticipantIds: ['p1'] },
    );
    expect(nearestToQuorum(tally(poll))?.slotId).toBe('s3');
    expect(nearestToQuorum(tally({ ...poll, slots: poll.slots.slice(3) }))).toBeNull();
  });
});

describe('rules that hold for every poll', () => {
  const anyPoll: fc.Arbitrary<Poll> = fc
    .record({
      sectors: fc.array(fc.constantFrom('biz', 'ngo', 'edu'), { maxLength: 7 }),
      slots: fc.array(
        fc.record({
          day: fc.constantFrom('2023-12-08', '2023-12-15'),
          startsAt: fc.constantFrom('09:00', '12:00'),
          marks: fc.array(fc.constantFrom<(Choice | null)[]>('YES', 'IF_NEED_BE', 'NO', null), {
            minLength: 7,
            maxLength: 7,
          }),
        }),
        { maxLength: 5 },
      ),
      total: fc.nat(6),
      minimum: fc.nat(3),
      requiredParticipantIds: fc.subarray(['p0', 'p1', 'p2', 'gone'], { maxLength: 2 }),
    })
    .map(({ sectors, slots, total, minimum, requiredParticipantIds }) => ({
      slots: slots.map(({ day, startsAt }, n) => ({ id: `s${n}`, day, startsAt })),
      invited: sectors.map((sectorCode, n) => ({ id: `p${n}`, sectorCode })),
      answers: slots.flatMap(({ marks }, s) =>
        sectors.flatMap((_, p) => {
          const choice = marks[p];
          return choice ? [{ participantId: `p${p}`, slotId: `s${s}`, choice }] : [];
        }),
      ),
      quorum: { total, perSector: [{ sectorCode: 'biz', minimum }], requiredParticipantIds },
    }));

  it('everyone invited is counted once, and sectors are split in two', () => {
    fc.assert(
      fc.property(anyPoll, (poll) => {
        for (const slot of tally(poll).slots) {
          expect(slot.yes + slot.ifNeedBe + slot.no + slot.unanswered).toBe(poll.invited.length);
          expect([...slot.sectorsPresent, ...slot.sectorsMissing].sort()).toEqual(
            [...new Set(poll.invited.map((person) => person.sectorCode))].sort(),
          );
        }
      }),
    );
  });

  it('eligible, ranked, and nobody short are one and the same; ranks run from 1 and the first is the winner', () => {
    fc.assert(
      fc.property(anyPoll, (poll) => {
        const { slots, winner } = tally(poll);
        const eligible = slots.filter((slot) => slot.eligible);
        expect(slots.filter((slot) => slot.peopleShort <= 0)).toEqual(eligible);
        expect(slots.map((slot) => slot.rank)).toEqual(
          slots.map((slot, n) => (slot.eligible ? n + 1 : null)),
        );
        expect(winner).toBe(eligible[0]?.slotId ?? null);
      }),
    );
  });

  it('neither the order of slots nor that of answers or people matters', () => {
    fc.assert(
      fc.property(anyPoll, (poll) => {
        const mirrored = {
          ...poll,
          slots: poll.slots.toReversed(),
          invited: poll.invited.toReversed(),
          answers: poll.answers.toReversed(),
        };
        expect(tally(mirrored)).toEqual(tally(poll));
      }),
    );
  });

  it('the order is total: no two slots stand level, and the rule named is the one that parts them', () => {
    fc.assert(
      fc.property(anyPoll, (poll) => {
        const { slots } = tally(poll);
        for (const a of slots) {
          for (const b of slots) {
            expect(Math.sign(compareSlots(a, b)) + Math.sign(compareSlots(b, a))).toBe(0);
            if (a !== b) expect(compareSlots(a, b)).not.toBe(0);
            if (a.halfPoints !== b.halfPoints) expect(decidingRule(a, b)).toBe('POINTS');
          }
        }
      }),
    );
  });

  it('a winner never loses by somebody who can come after all', () => {
    fc.assert(
      fc.property(anyPoll, fc.nat(6), (poll, who) => {
        const { winner } = tally(poll);
        const person = poll.invited[who];
        if (!winner || !person) return;
        const more = { participantId: person.id, slotId: winner, choice: 'YES' as const };
        expect(tally({ ...poll, answers: [...poll.answers, more] }).winner).toBe(winner);
      }),
    );
  });
});
