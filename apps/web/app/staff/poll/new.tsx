import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { dayAfter, warsawParts } from '../../text/dates.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/new.js';
import { withSlots } from './draft.js';
import { takePollForm } from './poll-form-steps.js';
import { PollForm } from './poll-form.js';

const PollToPrepare = graphql(`
  query PollToPrepare($countyId: ID!, $id: ID!) {
    conference(countyId: $countyId, id: $id) {
      ...PollFormConference
      datePoll {
        id
        state
      }
      suggestedSlots {
        heldOn
        startsAt
      }
    }
    ...PollFormChoices
  }
`);

const CreateDatePoll = graphql(`
  mutation CreateDatePoll($input: CreateDatePollInput!) {
    createDatePoll(input: $input) {
      id
    }
  }
`);

export const handle = needs('RUN_POLLS');

export async function loader({ params, context }: Route.LoaderArgs) {
  const found = await context
    .get(apiContext)
    .query(PollToPrepare, { countyId: params.countyId, id: params.conferenceId });
  const { datePoll, suggestedSlots } = found.conference;
  // Comes back by the browser's button, or from a second window, when the question has been prepared already.
  if (datePoll?.state === 'DRAFT' || datePoll?.state === 'OPEN')
    throw redirect(`/c/${params.countyId}/poll/${datePoll.id}`);
  const today = warsawParts(new Date().toISOString()).day;
  const tomorrow = dayAfter(today, 1);
  const weekBefore = suggestedSlots[0] ? dayAfter(suggestedSlots[0].heldOn, -7) : tomorrow;
  // Two weeks are enough to answer, however far off the dates are.
  const soonest = [weekBefore, dayAfter(today, 14)].toSorted()[0]!;
  const values = withSlots(
    {
      deadlineDay: soonest > tomorrow ? soonest : tomorrow,
      deadlineTime: '12:00',
      quorumTotal: String(Math.max(1, Math.ceil(found.participants.total / 2))),
    },
    suggestedSlots,
  );
  return { ...found, values };
}

export const action = ({ request, params: { countyId, conferenceId }, context }: Route.ActionArgs) =>
  takePollForm(request, countyId, async (input) => {
    const { data, failure } = await context
      .get(apiContext)
      .attempt(CreateDatePoll, { input: { countyId, conferenceId, ...input } });
    return failure ? { failure } : { data: data.createDatePoll.id };
  });

export default function NewPoll({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { conference } = loaderData;
  return (
    <>
      <PageHead
        title={text.poll.form.title}
        kicker={text.conference(conference.ordinal)}
        back={{ to: at(`conference/${conference.id}`), label: conference.theme }}
      />
      <PollForm {...loaderData} state={actionData} values={actionData?.values ?? loaderData.values} />
    </>
  );
}
