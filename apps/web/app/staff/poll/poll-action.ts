import { redirect } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { instantOf } from '../../text/dates.js';
import { given, readForm, refused, type Values } from '../form.js';
import type { Route } from './+types/poll.js';

const ExtendPoll = graphql(`
  mutation ExtendPoll($input: ExtendDatePollInput!) {
    extendDatePoll(input: $input) {
      id
    }
  }
`);
const AddSlot = graphql(`
  mutation AddSlot($input: AddDateSlotInput!) {
    addDateSlot(input: $input) {
      id
    }
  }
`);
const ClosePoll = graphql(`
  mutation ClosePoll($input: DatePollRefInput!) {
    closeDatePoll(input: $input) {
      id
    }
  }
`);
const DecidePoll = graphql(`
  mutation DecidePoll($input: DecideDatePollInput!) {
    decideDatePoll(input: $input) {
      id
    }
  }
`);
const CancelPoll = graphql(`
  mutation CancelPoll($input: CancelInput!) {
    cancelDatePoll(input: $input) {
      id
    }
  }
`);

type Poll = { countyId: string; id: string };
type Step = { done: string; take: (api: Api, poll: Poll, values: Values) => Promise<{ failure?: Failure }> };

type Intent = 'extend' | 'addSlot' | 'close' | 'decide' | 'cancel';

const steps: Record<Intent, Step> = {
  extend: {
    done: 'extended',
    take: (api, poll, { deadlineDay = '', deadlineTime = '' }) =>
      api.attempt(ExtendPoll, { input: { ...poll, deadline: instantOf(deadlineDay, deadlineTime) ?? '' } }),
  },
  addSlot: {
    done: 'slotAdded',
    take: (api, poll, { heldOn = '', startsAt = '', overrideReason, key = '' }) =>
      api.attempt(AddSlot, {
        input: { ...poll, heldOn, startsAt, overrideReason: given(overrideReason) ?? null, key },
      }),
  },
  close: { done: 'closed', take: (api, poll) => api.attempt(ClosePoll, { input: poll }) },
  decide: {
    done: 'decided',
    take: (api, poll, { slotId = '', reason = '' }) =>
      api.attempt(DecidePoll, { input: { ...poll, slotId, reason } }),
  },
  cancel: {
    done: 'pollCancelled',
    take: (api, poll, { reason = '' }) => api.attempt(CancelPoll, { input: { ...poll, reason } }),
  },
};

/** Does the step the form names and shows the poll as it then stands. */
export async function takePollAction({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'extend', 'addSlot', 'close', 'decide', 'cancel');
  const step = steps[values.intent as Intent];
  const here = `/c/${params.countyId}/poll/${params.pollId}`;
  const poll = { countyId: params.countyId, id: params.pollId };
  const { failure } = await step.take(context.get(apiContext), poll, values);
  return failure ? refused(values, failure) : redirect(`${here}?done=${step.done}`);
}
