import { warsawInstant } from '@beczka/tenancy';
import { ApiError } from './client.ts';
import type { DemoConference, OpenCounty } from './county.ts';
import { type Opinion, opinionsOf } from './opinions.ts';
import type { Chance } from './random.ts';
import type { PlannedPoll } from './season-plan.ts';
import type { Stage } from './stage.ts';

export interface OpenPoll {
  id: string;
  slots: { id: string; heldOn: string }[];
  /** Personal tokens by e-mail address, as the invitations brought them. */
  tokens: Map<string, string>;
  opinions: Opinion[];
}

export const instantOf = (wallClock: string): Date => {
  const [day = '', time = ''] = wallClock.split('T');
  return warsawInstant(day, time);
};

/** The coordinator narrows the window, offers five slots and opens the poll; the invitations go out. */
export async function openDemoPoll(
  stage: Stage,
  { county, coordinator }: OpenCounty,
  conference: DemoConference,
  plan: PlannedPoll,
  random: Chance,
): Promise<OpenPoll> {
  const countyId = county.id;
  const mailedFrom = new Date();
  const ask = <T>(query: string, input: object) =>
    stage.ask<T>(query, { input: { countyId, ...input } }, coordinator);

  await ask('mutation ($input: UpdateConferenceInput!) { updateConference(input: $input) { id } }', {
    id: conference.id,
    windowFrom: plan.window.from,
    windowTo: plan.window.to,
  });
  const days = plan.slots ?? (await suggestedDays(stage, countyId, conference.id, coordinator));
  const { createDatePoll: draft } = await ask<{ createDatePoll: { id: string } }>(
    'mutation ($input: CreateDatePollInput!) { createDatePoll(input: $input) { id } }',
    {
      conferenceId: conference.id,
      slots: days.map((heldOn) => ({ heldOn, startsAt: '09:00' })),
      deadline: instantOf(plan.deadline).toISOString(),
      quorumTotal: 60,
      sectorQuorums: [{ sectorCode: 'local-government', minimum: 5 }],
      requiredParticipantIds: [],
    },
  );
  const { openDatePoll: poll } = await ask<{ openDatePoll: Pick<OpenPoll, 'id' | 'slots'> }>(
    'mutation ($input: DatePollRefInput!) { openDatePoll(input: $input) { id slots { id heldOn } } }',
    { id: draft.id },
  );
  await stage.settle(countyId);

  const tokens = new Map<string, string>();
  for (const { id, to } of await stage.mailbox.since(mailedFrom, county.domain)) {
    const token = await stage.mailbox.tokenIn(id, 'p');
    if (token && to[0]) tokens.set(to[0], token);
  }
  const opinions = opinionsOf(
    [...tokens.keys()].sort(),
    { slots: poll.slots, favourite: plan.favourite, opensAt: stage.now, deadline: instantOf(plan.deadline) },
    random,
  );
  return { ...poll, tokens, opinions };
}

/** Lets the people answer, each at their hour and through their own link, up to this instant. @returns answers taken */
export async function answerUntil(
  stage: Stage,
  countyId: string,
  poll: OpenPoll,
  until: Date,
): Promise<number> {
  let taken = 0;
  while (poll.opinions[0] && poll.opinions[0].at <= until) {
    const hour = new Date(Math.ceil(poll.opinions[0].at.getTime() / 3_600_000) * 3_600_000);
    const now = poll.opinions.splice(0, poll.opinions.filter(({ at }) => at <= hour).length);
    await stage.advance(countyId, hour < until ? hour : until);
    // One person after another: so the season is the same at every replay.
    for (const opinion of now) taken += (await answer(stage, poll, opinion)) ? 1 : 0;
    await stage.settle(countyId);
  }
  await stage.advance(countyId, until);
  return taken;
}

/** @returns false when the poll was settled before this person came to it */
async function answer(stage: Stage, poll: OpenPoll, opinion: Opinion): Promise<boolean> {
  try {
    await stage.ask(
      'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { id } }',
      {
        input: {
          pollId: poll.id,
          answers: [...opinion.choices].map(([slotId, choice]) => ({ slotId, choice })),
          comment: opinion.comment,
        },
      },
      { token: poll.tokens.get(opinion.email)! },
    );
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'POLL_CLOSED') return false;
    throw error;
  }
}

async function suggestedDays(stage: Stage, countyId: string, id: string, caller: object): Promise<string[]> {
  const { conference } = await stage.ask<{ conference: { suggestedSlots: { heldOn: string }[] } }>(
    'query ($countyId: ID!, $id: ID!) { conference(countyId: $countyId, id: $id) { suggestedSlots(count: 5) { heldOn } } }',
    { countyId, id },
    caller,
  );
  return conference.suggestedSlots.map((slot) => slot.heldOn);
}
