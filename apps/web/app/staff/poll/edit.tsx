import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/edit.js';
import { draftOf } from './draft.js';
import { takePollForm } from './poll-form-steps.js';
import { PollForm } from './poll-form.js';

const PollToEdit = graphql(`
  query PollToEdit($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      deadline
      opensAt
      quorumTotal
      note
      showsAgreement
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
        ...PollFormConference
      }
    }
    ...PollFormChoices
  }
`);

const UpdateDatePoll = graphql(`
  mutation UpdateDatePoll($input: UpdateDatePollInput!) {
    updateDatePoll(input: $input) {
      id
    }
  }
`);

export const handle = needs('RUN_POLLS');

export async function loader({ params: { countyId, pollId: id }, context }: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(PollToEdit, { countyId, id });
  if (found.datePoll.state !== 'DRAFT') throw redirect(`/c/${countyId}/poll/${id}`);
  return found;
}

export const action = ({ request, params: { countyId, pollId: id }, context }: Route.ActionArgs) =>
  takePollForm(request, countyId, async (input) => {
    const { failure } = await context
      .get(apiContext)
      .attempt(UpdateDatePoll, { input: { countyId, id, ...input } });
    return failure ? { failure } : { data: id };
  });

export default function EditPoll({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { datePoll, ...choices } = loaderData;
  const { conference } = datePoll;
  return (
    <>
      <PageHead
        title={text.poll.form.editTitle}
        kicker={`${text.conference(conference.ordinal)} · ${conference.theme}`}
        back={{ to: at(`poll/${datePoll.id}`), label: text.poll.title }}
      />
      <PollForm
        {...choices}
        conference={conference}
        state={actionData}
        values={actionData?.values ?? draftOf(datePoll)}
      />
    </>
  );
}
