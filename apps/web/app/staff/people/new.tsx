import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { Text } from '../../text/pl.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/new.js';
import { PersonForm, personInput } from './person-form.js';
import { WelcomeNow, welcomeOf } from './welcome.js';

const OrganizationChoices = graphql(`
  query OrganizationChoices($countyId: ID!) {
    organizations(countyId: $countyId) {
      id
      name
    }
  }
`);

const CreateParticipant = graphql(`
  mutation CreateParticipant($input: CreateParticipantInput!) {
    createParticipant(input: $input) {
      id
    }
  }
`);

const DONE = {
  added: 'participantAdded',
  asked: 'participantAsked',
  invited: 'participantInvited',
  both: 'participantAskedAndInvited',
} as const satisfies Record<string, keyof Text['done']>;

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(OrganizationChoices, { countyId: params.countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'save');
  const api = context.get(apiContext);
  const { failure } = await api.attempt(CreateParticipant, { input: { countyId, ...personInput(values) } });
  if (failure) return refused(values, failure);
  // Added they are, whether or not we learn what they will be sent.
  const { data } = await api.attempt(WelcomeNow, { countyId });
  const done = DONE[(data && welcomeOf(data.welcome)) ?? 'added'];
  return redirect(`/c/${countyId}/participants?done=${done}`);
}

export default function NewPerson({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  return (
    <>
      <PageHead title={text.people.add} back={{ to: at('participants'), label: text.people.title }} />
      <PersonForm organizations={loaderData.organizations} state={actionData} />
    </>
  );
}
