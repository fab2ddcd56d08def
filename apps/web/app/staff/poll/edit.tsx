import { data, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/edit.js';
import { atOurField, draftOf, pollInput, takeStep } from './draft.js';
import { PollForm } from './poll-form.js';

const PollToEdit = graphql(`
  query PollToEdit($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      deadline
      opensAt
      quorumTotal
      note
      slots {
        heldOn
        startsAt
        overrideReason
      }
      sectorQuorums {
        minimum
        sector {
          code
        }
      }
      requiredParticipants {
        id
      }
      conference {
        ordinal
        theme
        calendar {
          day
          obstacles {
            kind
            message
          }
        }
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

const UpdateDatePoll = graphql(`
  mutation UpdateDatePoll($input: UpdateDatePollInput!) {
    updateDatePoll(input: $input) {
      id
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(PollToEdit, { countyId: params.countyId, id: params.pollId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request);
  const stepped = takeStep(values);
  if (stepped) return data({ values: stepped, failure: undefined });
  const { failure } = await context.get(apiContext).attempt(UpdateDatePoll, {
    input: { countyId: params.countyId, id: params.pollId, ...pollInput(values) },
  });
  if (failure) return refused(values, atOurField(values, failure));
  return redirect(`/c/${params.countyId}/poll/${params.pollId}?done=draftSaved`);
}

export default function EditPoll({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { datePoll, sectors, participants } = loaderData;
  return (
    <>
      <PageHead
        title={text.poll.form.editTitle}
        kicker={`${text.conference(datePoll.conference.ordinal)} · ${datePoll.conference.theme}`}
        back={{ to: at(`poll/${datePoll.id}`), label: text.poll.title }}
      />
      <PollForm
        conference={datePoll.conference}
        sectors={sectors}
        participants={participants}
        state={actionData}
        values={actionData?.values ?? draftOf(datePoll)}
        saved
      />
    </>
  );
}
