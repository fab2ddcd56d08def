import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeInstant } from '../../text/dates.js';
import { dialled } from '../../text/phone.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/erase.js';

const ErasurePage = graphql(`
  query ErasurePage($countyId: ID!, $id: ID!) {
    erasure(countyId: $countyId, id: $id) {
      participant {
        id
        firstName
        lastName
        email
        phone
        erased
        erasureRequestedAt
      }
      answers
      comments
      owed
      sent
    }
  }
`);
const EraseParticipant = graphql(`
  mutation EraseParticipant($input: ParticipantRefInput!) {
    eraseParticipant(input: $input) {
      ok
    }
  }
`);
const DismissErasureRequest = graphql(`
  mutation DismissErasureRequest($input: ParticipantRefInput!) {
    dismissErasureRequest(input: $input) {
      ok
    }
  }
`);

export const handle = needs('ERASE_PEOPLE');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(ErasurePage, { countyId: params.countyId, id: params.participantId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'erase', 'dismiss');
  const input = { countyId: params.countyId, id: params.participantId };
  const dismissing = values.intent === 'dismiss';
  const api = context.get(apiContext);
  const { failure } = dismissing
    ? await api.attempt(DismissErasureRequest, { input })
    : await api.attempt(EraseParticipant, { input });
  if (failure) return refused(values, failure);
  const people = `/c/${params.countyId}/participants`;
  return redirect(dismissing ? `${people}/${params.participantId}?done=saved` : `${people}?done=erased`);
}

/** What goes and what stays, before it is done for good. */
export default function ErasePerson({ loaderData: { erasure }, actionData }: Route.ComponentProps) {
  const words = useText().erase;
  const language = useLanguage();
  const at = useCountyPath();
  const { participant } = erasure;
  const name = `${participant.firstName} ${participant.lastName}`;
  const person = at(`participants/${participant.id}`);
  return (
    <>
      <PageHead title={words.title} kicker={name} back={{ to: person, label: words.back }} />
      <div className="columns even">
        <section className="card stack" aria-labelledby="goes">
          <h2 id="goes">{words.goes}</h2>
          <ul>
            {words.gone(erasure).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="card stack" aria-labelledby="stays">
          <h2 id="stays">{words.stays}</h2>
          <ul>
            {words.kept(erasure).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      {!participant.erased && (
        <SaveForm
          intent="erase"
          state={actionData}
          submit={words.confirm}
          danger
          aside={<Link to={person}>{words.cancel}</Link>}
        >
          <p className="notice wrong">{words.warning}</p>
          {participant.erasureRequestedAt && (
            <p>
              {words.answerFirst(writeInstant(language, participant.erasureRequestedAt))}{' '}
              {participant.email && <a href={`mailto:${participant.email}`}>{participant.email}</a>}
              {participant.email && participant.phone && ', '}
              {participant.phone && <a href={`tel:${dialled(participant.phone)}`}>{participant.phone}</a>}
            </p>
          )}
        </SaveForm>
      )}
      {participant.erasureRequestedAt && (
        <section className="stack actions" aria-label={words.title}>
          <AskOnce intent="dismiss" state={actionData} danger={false} {...words.dismiss} />
        </section>
      )}
    </>
  );
}
