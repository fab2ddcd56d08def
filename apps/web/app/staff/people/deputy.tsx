import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/deputy.js';

const DeputyOfPerson = graphql(`
  query DeputyOfPerson($countyId: ID!, $id: ID!) {
    participant(countyId: $countyId, id: $id) {
      id
      firstName
      lastName
      active
      deputy {
        id
        firstName
        lastName
        email
      }
      standsInFor {
        id
        firstName
        lastName
      }
    }
  }
`);
const NameDeputyFor = graphql(`
  mutation NameDeputyFor($input: NameDeputyForInput!) {
    nameDeputyFor(input: $input) {
      id
    }
  }
`);
const EndDeputyOf = graphql(`
  mutation EndDeputyOf($input: ParticipantRefInput!) {
    endDeputyOf(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(DeputyOfPerson, { countyId: params.countyId, id: params.participantId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'name', 'end');
  const api = context.get(apiContext);
  const person = { countyId: params.countyId, id: params.participantId };
  const { firstName = '', lastName = '', email = '' } = values;
  const { failure } =
    values.intent === 'end'
      ? await api.attempt(EndDeputyOf, { input: person })
      : await api.attempt(NameDeputyFor, { input: { ...person, firstName, lastName, email } });
  if (failure) return refused(values, failure);
  return redirect(`/c/${params.countyId}/participants/${params.participantId}/deputy?done=saved`);
}

/** Who stands in for a participant, or whom they stand in for. */
export default function DeputyOf({ loaderData: { participant }, actionData }: Route.ComponentProps) {
  const text = useText();
  const words = text.deputy;
  const at = useCountyPath();
  const { deputy, standsInFor } = participant;
  const nameOf = (one: { firstName: string; lastName: string }) => `${one.firstName} ${one.lastName}`;
  return (
    <>
      <PageHead
        title={words.staff.title}
        kicker={nameOf(participant)}
        back={{ to: at(`participants/${participant.id}`), label: nameOf(participant) }}
      />
      <p>{words.staff.lead}</p>
      {standsInFor ? (
        <p className="notice quiet">{words.staff.standsIn(nameOf(standsInFor))}</p>
      ) : deputy ? (
        <>
          <p>
            <strong>{words.staff.present(nameOf(deputy))}</strong>, {deputy.email}
          </p>
          <section className="stack actions" aria-label={words.staff.title}>
            <AskOnce intent="end" state={actionData} {...words.staff.end} />
          </section>
        </>
      ) : (
        <>
          <p className="dim">{words.staff.none}</p>
          {participant.active && (
            <SaveForm intent="name" state={actionData} submit={words.staff.name}>
              <Field name="firstName" label={words.firstName} autoComplete="off" required maxLength={100} />
              <Field name="lastName" label={words.lastName} autoComplete="off" required maxLength={100} />
              <Field
                name="email"
                type="email"
                label={words.email}
                hint={words.emailHint}
                autoComplete="off"
                required
                maxLength={254}
              />
            </SaveForm>
          )}
        </>
      )}
    </>
  );
}
