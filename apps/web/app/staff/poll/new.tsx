import { data, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { dayAfter, warsawParts } from '../../text/dates.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/new.js';
import { atOurField, pollInput, takeStep, withSlots } from './draft.js';
import { PollForm } from './poll-form.js';

const PollToPrepare = graphql(`
  query PollToPrepare($countyId: ID!, $id: ID!) {
    conference(countyId: $countyId, id: $id) {
      id
      ordinal
      theme
      windowFrom
      windowTo
      calendar {
        day
        obstacles {
          kind
          message
        }
      }
      suggestedSlots {
        heldOn
        startsAt
      }
    }
    sectors(countyId: $countyId) {
      code
      name
    }
    participants(countyId: $countyId, limit: 500) {
      total
      items {
        id
        firstName
        lastName
        organization {
          name
        }
      }
    }
  }
`);

const CreateDatePoll = graphql(`
  mutation CreateDatePoll($input: CreateDatePollInput!) {
    createDatePoll(input: $input) {
      id
    }
  }
`);

const OpenCreatedPoll = graphql(`
  mutation OpenCreatedPoll($input: DatePollRefInput!) {
    openDatePoll(input: $input) {
      id
    }
  }
`);

export async function loader({ params, context }: Route.LoaderArgs) {
  const found = await context
    .get(apiContext)
    .query(PollToPrepare, { countyId: params.countyId, id: params.conferenceId });
  const { suggestedSlots } = found.conference;
  const tomorrow = dayAfter(warsawParts(new Date().toISOString()).day, 1);
  const weekBefore = suggestedSlots[0] ? dayAfter(suggestedSlots[0].heldOn, -7) : tomorrow;
  const values = withSlots(
    {
      deadlineDay: weekBefore > tomorrow ? weekBefore : tomorrow,
      deadlineTime: '12:00',
      quorumTotal: String(Math.max(1, Math.ceil(found.participants.total / 2))),
    },
    suggestedSlots,
  );
  return { ...found, values };
}

export async function action({ request, params: { countyId, conferenceId }, context }: Route.ActionArgs) {
  const values = await readForm(request);
  const stepped = takeStep(values);
  if (stepped) return data({ values: stepped, failure: undefined });
  const api = context.get(apiContext);
  const created = await api.attempt(CreateDatePoll, {
    input: { countyId, conferenceId, ...pollInput(values) },
  });
  if (created.failure) return refused(values, atOurField(values, created.failure));
  const { id } = created.data.createDatePoll;
  if (values.step !== 'open') return redirect(`/c/${countyId}/poll/${id}?done=draftSaved`);
  const opened = await api.attempt(OpenCreatedPoll, { input: { countyId, id } });
  return redirect(`/c/${countyId}/poll/${id}?done=${opened.failure ? 'draftNotOpened' : 'opened'}`);
}

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
