import type { Language } from '@beczka/tenancy';
import { DatePollState } from '../poll/date-poll.entity.js';
import type { CountedPoll } from '../poll/date-poll.loader.js';
import { explainSlot, explainUndecided, explainWinner, listShortfalls } from '../tally/explain.js';
import { LOST, lostInWords } from '../poll/lost-words.js';
import { namesOf } from '../poll/poll-picture.js';

/** One slot of the poll in a line to be read out. */
export function slotInWords(poll: CountedPoll, slotId: string, language: Language): string {
  const counted = poll.result.slots.find((slot) => slot.slotId === slotId)!;
  const lostTo = poll.slots.find(({ id }) => id === slotId)?.lostTo;
  // A lost slot may well have had its quorum: its line says what it was lost to, and only then what it lacked.
  const line = explainSlot(
    { ...counted, eligible: counted.shortfalls.length === 0 },
    namesOf(poll, language),
    language,
  );
  return lostTo ? `${line}; ${LOST[lostTo][language]}` : line;
}

/** Why a slot can no longer be chosen by the ranking, one reason each, without capital or full stop; else empty. */
export function whyItFellOut(poll: CountedPoll, slotId: string, language: Language): string[] {
  const { shortfalls } = poll.result.slots.find((slot) => slot.slotId === slotId)!;
  const lostTo = poll.slots.find(({ id }) => id === slotId)?.lostTo;
  return [
    ...(lostTo ? [LOST[lostTo][language]] : []),
    ...listShortfalls(shortfalls, namesOf(poll, language), language),
  ];
}

/** Why the winner stands first; of a poll without one, what blocks. Null for a draft. */
export function whyItStands(poll: CountedPoll, language: Language): string | null {
  const { state, decidedSlotId, closingReason, closedBy } = poll.poll;
  if (state === DatePollState.DRAFT || state === DatePollState.CANCELLED) return null;
  if (decidedSlotId && closedBy && closingReason) {
    return language === 'pl'
      ? `Decyzja koordynatora: ${closingReason}`
      : `The coordinator's decision: ${closingReason}`;
  }
  const lost = poll.slots.filter(({ lostTo }) => lostTo).map((slot) => lostInWords(slot, language));
  const first = explainWinner(poll.result, language, state === DatePollState.DECIDED ? 'WINS' : 'LEADS');
  if (first) return [`${first}.`, ...lost].join(' ');
  const undecided = explainUndecided(poll.result, namesOf(poll, language), language);
  return [...lost, ...(undecided ? [undecided.summary, ...undecided.blocks] : [])].join(' ');
}

/** The slots of an undecided poll, the nearest to a quorum first, with what each lacks. */
export function alternativesOf(poll: CountedPoll, language: Language): string[] {
  if (poll.poll.state !== DatePollState.UNDECIDED) return [];
  const nearest = [...poll.result.slots].sort((a, b) => a.peopleShort - b.peopleShort);
  return nearest.map((slot) => `${slotInWords(poll, slot.slotId, language)}.`);
}
