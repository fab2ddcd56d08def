import type { Choice, GivenAnswer, InvitedPerson, Poll } from './tally.js';

/** Somebody asked, perhaps in the place of somebody else. */
export interface AskedPerson extends InvitedPerson {
  /** Whom they stand in for; counts only where that person is asked too and stands in for nobody. */
  deputyOf: string | null;
}

/** A poll as people are asked by it, before pairs are counted as one. */
export type AskedPoll = Omit<Poll, 'invited'> & { invited: readonly AskedPerson[] };

const BEST_FIRST: readonly Choice[] = ['YES', 'IF_NEED_BE', 'NO'];

/**
 * Who speaks for whom among these people: a deputy for the person they stand in for, anybody else for themselves. The two
 * have one voice, which goes by the id of the person stood in for.
 */
export function voiceOf(people: readonly Pick<AskedPerson, 'id' | 'deputyOf'>[]): (id: string) => string {
  const principals = new Set(people.filter(({ deputyOf }) => deputyOf === null).map(({ id }) => id));
  const deputies = new Map(people.map(({ id, deputyOf }) => [id, deputyOf]));
  return (id) => {
    const principal = deputies.get(id);
    return principal && principals.has(principal) ? principal : id;
  };
}

/**
 * The poll with each pair as one person: invited once, of the same sector, and to each slot the better of what the two
 * have said; silent only while both are. Whichever of them is required, their voice is. A deputy who says nothing changes nothing.
 */
export function asVoices({ invited, answers, quorum, slots }: AskedPoll): Poll {
  const voice = voiceOf(invited);
  const said = new Map<string, GivenAnswer>();
  for (const answer of answers) said.set(`${answer.participantId} ${answer.slotId}`, answer);
  const counted = new Map<string, GivenAnswer>();
  for (const { participantId, slotId, choice } of said.values()) {
    const speaker = voice(participantId);
    const key = `${speaker} ${slotId}`;
    const other = counted.get(key)?.choice;
    counted.set(key, { participantId: speaker, slotId, choice: other ? better(choice, other) : choice });
  }
  return {
    slots,
    invited: invited.filter(({ id }) => voice(id) === id).map(({ id, sectorCode }) => ({ id, sectorCode })),
    answers: [...counted.values()],
    quorum: { ...quorum, requiredParticipantIds: [...new Set(quorum.requiredParticipantIds.map(voice))] },
  };
}

function better(one: Choice, other: Choice): Choice {
  return BEST_FIRST.indexOf(one) < BEST_FIRST.indexOf(other) ? one : other;
}
