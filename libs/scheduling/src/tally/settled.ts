import { compareSlots, tally } from './tally.js';
import type { GivenAnswer, Poll } from './tally.js';

/** `winner` is a slot id, or null when it is certain that no slot will have the quorum. */
export type SettledOutcome = { settled: true; winner: string | null } | { settled: false };

/**
 * Whether a poll may be decided before its deadline: everyone has answered every slot, or no outstanding answer could
 * change the outcome. Outstanding is each (person, slot) pair without an answer, and each may still turn out any way.
 *
 * Given answers are taken as final although people may change them until the deadline: otherwise nothing could be
 * settled early, not even a poll in which everybody has spoken.
 *
 * The answer is exact. Slots share no outstanding answer, and merit and quorum alike only gain from each person who
 * can come: a slot is at its worst now, with the silent staying away, and at its best when they all say yes, and any
 * slot at its best may meet any other at its worst. So the outcome is certain when the present winner stands before
 * every other slot at its best, or when nobody has the quorum even then; a slot without quorum threatens no one.
 */
export function settledOutcome(poll: Poll): SettledOutcome {
  const now = tally(poll);
  const atBest = tally({ ...poll, answers: [...yesFromEveryone(poll), ...poll.answers] });

  const leader = now.slots.find((slot) => slot.slotId === now.winner);
  const settled = !atBest.slots.some(
    (rival) =>
      rival.eligible &&
      rival.slotId !== now.winner &&
      (leader === undefined || compareSlots(rival, leader) < 0),
  );
  return settled ? { settled, winner: now.winner } : { settled };
}

/** Put before the given answers, these stand only for the silent: the last answer of a person to a slot counts. */
function yesFromEveryone({ slots, invited }: Poll): GivenAnswer[] {
  return slots.flatMap((slot) =>
    invited.map((person) => ({ participantId: person.id, slotId: slot.id, choice: 'YES' as const })),
  );
}
