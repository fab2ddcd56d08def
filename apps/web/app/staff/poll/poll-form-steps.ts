import { data, redirect } from 'react-router';
import type { Attempt } from '../../api.js';
import { graphql } from '../../gql/gql.js';
import { unread } from '../../sent-form.js';
import { readForm, refused } from '../form.js';
import { atOurFields, pollInput, type PollInput, takeStep } from './draft.js';

/* What the form shows around a draft, the same for a new one and for one that exists. */
graphql(`
  fragment PollFormConference on Conference {
    id
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
`);
graphql(`
  fragment PollFormChoices on Query {
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

/** Takes a step of the form, or saves the draft (`save` tells the poll's id) and goes where the pressed button leads. */
export async function takePollForm(
  request: Request,
  countyId: string,
  save: (input: PollInput) => Promise<Attempt<string>>,
) {
  const values = await readForm(request, 'poll');
  const stepped = takeStep(values);
  if (stepped) return data({ values: stepped, failure: undefined });
  if (values.step !== 'save' && values.step !== 'send') unread();
  const { data: id, failure } = await save(pollInput(values));
  if (failure) return refused(values, atOurFields(values, failure));
  return redirect(`/c/${countyId}/poll/${id}${values.step === 'send' ? '/send' : '?done=draftSaved'}`);
}
