import type { Choice } from '../tally/tally.js';

/** How well a slot suits those who have answered: fewer than a third of them, more than two thirds, or between. */
export type Agreement = 'FEW' | 'SOME' | 'MOST';

/** Fewer answers than this are never told of: somebody could be worked out. */
export const FEWEST_TOLD = 5;

/** What one slot came to among the answers that are told of. */
export interface SlotAnswers {
  slotId: string;
  choices: readonly Choice[];
}

/**
 * How many of these answers are told of: by fives, so that nobody who watches sees what one more person has said.
 */
export const toldOf = (answered: number): number => answered - (answered % FEWEST_TOLD);

/** Thirds rather than numbers: «nobody of five» would tell what each of them said. Who can come if need be can come. */
export function agreementOn({ choices }: SlotAnswers, among: number): Agreement {
  const canCome = choices.filter((choice) => choice !== 'NO').length;
  if (3 * canCome < among) return 'FEW';
  return 3 * canCome > 2 * among ? 'MOST' : 'SOME';
}
