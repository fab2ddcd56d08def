import type { IsoDay } from '@beczka/tenancy';

export type Choice = 'YES' | 'IF_NEED_BE' | 'NO';

/** A day and start time (`HH:MM`), both Europe/Warsaw. */
export interface PollSlot {
  id: string;
  day: IsoDay;
  startsAt: string;
}

export interface InvitedPerson {
  id: string;
  sectorCode: string;
}

export interface GivenAnswer {
  participantId: string;
  slotId: string;
  choice: Choice;
}

/** Who has to be able to come for a slot to count. A person can come who said `YES` or `IF_NEED_BE`. */
export interface Quorum {
  /** People in all. At least one is always needed: a conference nobody can attend is never decided. */
  total: number;
  /** One row per sector at most. */
  perSector: readonly { sectorCode: string; minimum: number }[];
  /** A required person who is not (or no longer) invited can never come. */
  requiredParticipantIds: readonly string[];
}

/**
 * A date poll at one moment. Answers of people who are not invited, or to slots not offered, count for nothing;
 * of several answers by one person to one slot the last counts.
 */
export interface Poll {
  slots: readonly PollSlot[];
  invited: readonly InvitedPerson[];
  answers: readonly GivenAnswer[];
  quorum: Quorum;
}

/** One thing a slot lacks to reach the quorum. `answered: false`: the required person has not said anything yet. */
export type Shortfall =
  | { kind: 'TOTAL'; missing: number }
  | { kind: 'SECTOR'; sectorCode: string; has: number; needs: number }
  | { kind: 'REQUIRED'; participantId: string; answered: boolean };

export interface SlotTally {
  slotId: string;
  day: IsoDay;
  startsAt: string;
  yes: number;
  ifNeedBe: number;
  no: number;
  /** Invited people who have not answered this slot: neither for it nor against it. */
  unanswered: number;
  /** The score, yes + ½ if-need-be, counted in halves so that it stays whole: 2 · yes + ifNeedBe. */
  halfPoints: number;
  /** Sectors of the invited with, and without, somebody who can come; by code. */
  sectorsPresent: string[];
  sectorsMissing: string[];
  shortfalls: Shortfall[];
  /** The fewest further people whose coming would make the quorum; 0 exactly when eligible. */
  peopleShort: number;
  eligible: boolean;
  /** 1, 2, … among the eligible slots; null for one that fell out. */
  rank: number | null;
}

/** Slots best first: the eligible by rank, then those that fell out, in the same order of merit. */
export interface Tally {
  slots: SlotTally[];
  /** Slot id; null when no slot has the quorum. */
  winner: string | null;
}

/** The rule by which one slot stands before another; `ORDER` (by id) only settles what is equal in everything. */
export type RankingRule = 'POINTS' | 'YES' | 'SECTORS' | 'DAY' | 'START' | 'ORDER';

type SlotOrder = (a: SlotTally, b: SlotTally) => number;

const RANKING: readonly (readonly [RankingRule, SlotOrder])[] = [
  ['POINTS', (a, b) => b.halfPoints - a.halfPoints],
  ['YES', (a, b) => b.yes - a.yes],
  ['SECTORS', (a, b) => b.sectorsPresent.length - a.sectorsPresent.length],
  ['DAY', (a, b) => compareText(a.day, b.day)],
  ['START', (a, b) => compareText(a.startsAt, b.startsAt)],
  ['ORDER', (a, b) => compareText(a.slotId, b.slotId)],
];

/** Counts a poll and ranks its slots: those without the quorum fall out, the rest stand in order of merit. */
export function tally(poll: Poll): Tally {
  const choices = new Map(poll.slots.map((slot) => [slot.id, new Map<string, Choice>()]));
  for (const { slotId, participantId, choice } of poll.answers)
    choices.get(slotId)?.set(participantId, choice);

  const slots = poll.slots
    .map((slot) => tallySlot(slot, choices.get(slot.id)!, poll))
    .sort((a, b) => Number(b.eligible) - Number(a.eligible) || compareSlots(a, b));
  slots.forEach((slot, place) => (slot.rank = slot.eligible ? place + 1 : null));
  return { slots, winner: slots.find((slot) => slot.eligible)?.slotId ?? null };
}

/** Order of merit, quorum aside; negative when `a` is the better. Total: 0 only for one and the same slot. */
export function compareSlots(a: SlotTally, b: SlotTally): number {
  return RANKING.map(([, order]) => order(a, b)).find((difference) => difference !== 0) ?? 0;
}

/** The first rule that tells two different slots apart. */
export function decidingRule(a: SlotTally, b: SlotTally): RankingRule {
  return RANKING.find(([, order]) => order(a, b) !== 0)?.[0] ?? 'ORDER';
}

/** Of the slots that fell out, the one that the fewest further people would save; the better one when equal. */
export function nearestToQuorum({ slots }: Tally): SlotTally | null {
  const bestFirst = slots.filter((slot) => !slot.eligible);
  return bestFirst.sort((a, b) => a.peopleShort - b.peopleShort)[0] ?? null;
}

function tallySlot(
  slot: PollSlot,
  choices: ReadonlyMap<string, Choice>,
  { invited, quorum }: Poll,
): SlotTally {
  const votes = { YES: 0, IF_NEED_BE: 0, NO: 0 };
  const coming = new Map(invited.map((person) => [person.sectorCode, 0]));
  const lacking = new Set(quorum.requiredParticipantIds);
  for (const person of invited) {
    const choice = choices.get(person.id);
    if (choice === undefined) continue;
    votes[choice] += 1;
    if (choice === 'NO') continue;
    coming.set(person.sectorCode, coming.get(person.sectorCode)! + 1);
    lacking.delete(person.id);
  }

  const canCome = votes.YES + votes.IF_NEED_BE;
  const missing = Math.max(1, quorum.total) - canCome;
  const shortSectors = quorum.perSector
    .map(({ sectorCode, minimum }) => ({ sectorCode, has: coming.get(sectorCode) ?? 0, needs: minimum }))
    .filter(({ has, needs }) => has < needs);
  const shortfalls: Shortfall[] = [
    ...(missing > 0 ? [{ kind: 'TOTAL' as const, missing }] : []),
    ...shortSectors.map((sector) => ({ kind: 'SECTOR' as const, ...sector })),
    ...[...lacking].map((id) => ({
      kind: 'REQUIRED' as const,
      participantId: id,
      answered: choices.has(id),
    })),
  ];
  const sectors = [...coming.keys()].sort();

  return {
    slotId: slot.id,
    day: slot.day,
    startsAt: slot.startsAt,
    yes: votes.YES,
    ifNeedBe: votes.IF_NEED_BE,
    no: votes.NO,
    unanswered: invited.length - canCome - votes.NO,
    halfPoints: 2 * votes.YES + votes.IF_NEED_BE,
    sectorsPresent: sectors.filter((code) => coming.get(code)! > 0),
    sectorsMissing: sectors.filter((code) => coming.get(code) === 0),
    shortfalls,
    peopleShort: Math.max(missing, lacking.size + peopleShortInSectors(shortSectors, lacking, invited)),
    eligible: shortfalls.length === 0,
    rank: null,
  };
}

/** People the sectors still lack once the lacking required persons have come: those fill their own sectors. */
function peopleShortInSectors(
  shortSectors: readonly { sectorCode: string; has: number; needs: number }[],
  lacking: ReadonlySet<string>,
  invited: readonly InvitedPerson[],
): number {
  const filled = (code: string) => invited.filter((p) => p.sectorCode === code && lacking.has(p.id)).length;
  return shortSectors.reduce(
    (sum, { sectorCode, has, needs }) => sum + Math.max(0, needs - has - filled(sectorCode)),
    0,
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
