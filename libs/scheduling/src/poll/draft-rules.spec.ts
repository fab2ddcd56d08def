import { warsawInstant } from '@beczka/tenancy';
import { type Draft, type DraftFacts, draftFaults, latestDeadline } from './draft-rules.js';

const facts: DraftFacts = {
  now: new Date('2023-11-02T08:00:00Z'),
  limits: {
    voivodeshipCode: '18',
    calendar: { holidays: [{ day: '2023-12-25', name: 'Boże Narodzenie' }], winterBreaks: [] },
    expertDays: ['2023-12-14'],
    venueDays: [],
    neighbours: ['2023-12-01'],
    minimumGapDays: 7,
    window: { from: '2023-12-01', to: '2023-12-31' },
    today: '2023-11-02',
  },
  durationMinutes: 300,
  presentDay: null,
  sectorCodes: ['biznes', 'edukacja'],
  participants: [
    { participantId: 'a', sectorCode: 'biznes', deputyOf: null },
    { participantId: 'b', sectorCode: 'edukacja', deputyOf: null },
  ],
};

const good: Draft = {
  slots: [{ heldOn: '2023-12-13', startsAt: '09:00' }],
  deadline: new Date('2023-11-20T11:00:00Z'),
  quorumTotal: 2,
  sectorQuorums: [{ sectorCode: 'biznes', minimum: 1 }],
  requiredParticipantIds: ['b'],
};
const faulty = (change: Partial<Draft>) =>
  draftFaults({ ...good, ...change }, facts).map(({ field }) => field);
const on = (heldOn: string, overrideReason?: string) => ({ heldOn, startsAt: '09:00', overrideReason });

it('finds nothing wrong with a good draft', () => {
  expect(draftFaults(good, facts)).toEqual([]);
});

it.each([
  ['expert taken', [on('2023-12-14')], ['slots.0.heldOn']],
  ['too close to a neighbour', [on('2023-12-13'), on('2023-12-07')], ['slots.1.heldOn']],
  ['outside the window', [on('2024-01-10')], ['slots.0.heldOn']],
  ['all of it overridden', [on('2023-12-14', 'tak'), on('2023-12-07', 'tak'), on('2024-01-10', 'tak')], []],
  ['a past day, which no reason mends', [on('2023-11-01', 'tak')], ['slots.0.heldOn', 'deadline']],
  ['the same day at another hour', [on('2023-12-13'), { heldOn: '2023-12-13', startsAt: '12:00' }], []],
])('slots: %s', (_, slots, expected) => {
  expect(faulty({ slots })).toEqual(expected);
});

it('gives people an hour at least to answer, counted from the opening', () => {
  const deadline = new Date('2023-11-10T09:00:00Z');
  expect(faulty({ deadline, opensAt: new Date('2023-11-10T08:00:00Z') })).toEqual([]);
  expect(faulty({ deadline, opensAt: new Date('2023-11-10T08:00:01Z') })).toEqual(['deadline']);
});

it('ends a full day before the day of the first slot', () => {
  const last = latestDeadline('2023-12-13');
  expect(last).toEqual(warsawInstant('2023-12-12', '00:00'));
  expect(faulty({ deadline: last })).toEqual([]);
  expect(faulty({ deadline: new Date(last.getTime() + 1) })).toEqual(['deadline']);
});

it('ends a full day before the day that the conference has already', () => {
  const last = latestDeadline('2023-12-04');
  const again = (deadline: Date) =>
    draftFaults({ ...good, deadline }, { ...facts, presentDay: '2023-12-04' }).map(({ field }) => field);
  expect(again(last)).toEqual([]);
  expect(again(new Date(last.getTime() + 1))).toEqual(['deadline']);
});

it.each<[string, Partial<Draft>, string[]]>([
  ['more than there are', { quorumTotal: 3 }, ['quorumTotal']],
  [
    'more than the sector has',
    { sectorQuorums: [{ sectorCode: 'biznes', minimum: 2 }] },
    ['sectorQuorums.0.minimum'],
  ],
  [
    'a sector twice',
    { sectorQuorums: [good.sectorQuorums[0]!, good.sectorQuorums[0]!] },
    ['sectorQuorums.1.sectorCode'],
  ],
  ['somebody who has left', { requiredParticipantIds: ['a', 'c'] }, ['requiredParticipantIds.1']],
])('quorum: %s', (_, change, expected) => {
  expect(faulty(change)).toEqual(expected);
});
