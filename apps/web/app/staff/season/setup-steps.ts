import type { SeasonSetupQuery } from '../../gql/graphql.js';

/** What a season needs besides its conferences, in the order in which it is asked for. */
export const SETUP_STEPS = ['venue', 'expert', 'participants', 'ready'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

type Cycle = Pick<SeasonSetupQuery['cycle'], 'expert' | 'conferences'>;

/** What is there is what the database has: a step that was left is found again, whoever comes back to it. */
export function isDone(step: SetupStep, { expert, conferences }: Cycle, participants: number): boolean {
  if (step === 'venue')
    return conferences.every(({ venue, state }) => Boolean(venue) || state === 'CANCELLED');
  if (step === 'expert') return Boolean(expert);
  return step === 'participants' ? participants > 0 : false;
}

/** The first step from this one on that is not done. */
export function nextStep(from: number, cycle: Cycle, participants: number): SetupStep {
  return SETUP_STEPS.slice(from).find((step) => !isDone(step, cycle, participants)) ?? 'ready';
}
