import { Link, redirect } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { ConsentKind } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath, useMay } from '../county.js';
import { type FormState, readForm, refused, type Values } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { History } from '../parts/history.js';
import { May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/person.js';
import { PersonPrivacy, WithoutMail } from './person-privacy.js';
import { DeadAddressNotice } from './dead-address.js';
import { PersonForm, personInput } from './person-form.js';

const PersonPage = graphql(`
  query PersonPage($countyId: ID!, $id: ID!) {
    participant(countyId: $countyId, id: $id) {
      id
      firstName
      lastName
      email
      phone
      function
      language
      active
      erased
      mergedInto
      erasureRequestedAt
      ...PersonPrivacy
      ...DeadAddress
      organization {
        id
      }
    }
    organizations(countyId: $countyId) {
      id
      name
    }
  }
`);
const UpdateParticipant = graphql(`
  mutation UpdateParticipant($input: UpdateParticipantInput!) {
    updateParticipant(input: $input) {
      id
    }
  }
`);
const DeactivateParticipant = graphql(`
  mutation DeactivateParticipant($input: ParticipantRefInput!) {
    deactivateParticipant(input: $input) {
      id
    }
  }
`);
const ReactivateParticipant = graphql(`
  mutation ReactivateParticipant($input: ParticipantRefInput!) {
    reactivateParticipant(input: $input) {
      id
    }
  }
`);
const ResendPersonalLink = graphql(`
  mutation ResendPersonalLink($input: ParticipantRefInput!) {
    resendPersonalLink(input: $input) {
      ok
    }
  }
`);

const RenewPersonalLinks = graphql(`
  mutation RenewPersonalLinks($input: ParticipantRefInput!) {
    renewPersonalLinks(input: $input) {
      ok
    }
  }
`);
const RevokePersonalLinks = graphql(`
  mutation RevokePersonalLinks($input: ParticipantRefInput!) {
    revokePersonalLinks(input: $input) {
      ok
    }
  }
`);

const RecordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      ok
    }
  }
`);

const ConfirmAddress = graphql(`
  mutation ConfirmAddress($input: ParticipantRefInput!) {
    confirmAddress(input: $input) {
      id
    }
  }
`);

const STEPS = ['address', 'deactivate', 'reactivate', 'resend', 'renew', 'revoke'];

/** What is said once it is done. */
const done: Record<string, string> = { resend: 'linkSent', renew: 'linksRenewed', revoke: 'linksRevoked' };

export const handle = needs('EDIT_PARTNERS');

export async function loader({ params: { countyId, participantId: id }, context }: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(PersonPage, { countyId, id });
  const { mergedInto } = found.participant;
  if (mergedInto) throw redirect(`/c/${countyId}/participants/${mergedInto}`);
  return found;
}

type Person = { countyId: string; id: string };

function take(api: Api, person: Person, values: Values): Promise<{ failure?: Failure }> {
  switch (values.intent) {
    case 'deactivate':
      return api.attempt(DeactivateParticipant, { input: person });
    case 'reactivate':
      return api.attempt(ReactivateParticipant, { input: person });
    case 'address':
      return api.attempt(ConfirmAddress, { input: person });
    case 'resend':
      return api.attempt(ResendPersonalLink, { input: person });
    case 'renew':
      return api.attempt(RenewPersonalLinks, { input: person });
    case 'revoke':
      return api.attempt(RevokePersonalLinks, { input: person });
    case 'consent': {
      const { kind, note = '' } = values;
      const input = { ...person, kind: kind as ConsentKind, granted: values.granted === 'yes', note };
      return api.attempt(RecordConsent, { input });
    }
    default:
      return api.attempt(UpdateParticipant, { input: { ...person, ...personInput(values) } });
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'save', 'consent', ...STEPS);
  const person = { countyId: params.countyId, id: params.participantId };
  const { failure } = await take(context.get(apiContext), person, values);
  if (failure) return refused(values, failure);
  const said = done[values.intent ?? ''] ?? 'saved';
  return redirect(`/c/${params.countyId}/participants/${params.participantId}?done=${said}`);
}

export default function PersonEdit({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const may = useMay();
  const { participant, organizations } = loaderData;
  const words = text.people;
  return (
    <>
      <PageHead
        title={`${participant.firstName} ${participant.lastName}`}
        kicker={participant.active ? undefined : words.inactive}
        back={{ to: at('participants'), label: words.title }}
      >
        <History of={participant.id} />
      </PageHead>
      {participant.erasureRequestedAt && (
        <p className="notice">
          {words.erasureRequested(writeInstant(language, participant.erasureRequestedAt))}{' '}
          {may('ERASE_PEOPLE') ? (
            <Link to={at(`participants/${participant.id}/erase`)}>{words.decideErasure}</Link>
          ) : (
            words.erasureDecision
          )}
        </p>
      )}
      {participant.erased ? (
        <p className="notice quiet">{words.erased}</p>
      ) : (
        <Known participant={participant} organizations={organizations} state={actionData} />
      )}
    </>
  );
}

type Props = Pick<Route.ComponentProps['loaderData'], 'participant' | 'organizations'> & {
  state?: FormState;
};

/** Somebody of whom something is known, and what can be done about it. */
function Known({ participant, organizations, state }: Props) {
  const text = useText();
  const at = useCountyPath();
  const words = text.people;
  return (
    <>
      <DeadAddressNotice person={participant} state={state} />
      <WithoutMail person={participant} />
      <PersonForm person={participant} organizations={organizations} state={state} />
      <section className="stack actions" aria-label={text.poll.actions.title}>
        {participant.active && (
          <>
            <AskOnce intent="resend" state={state} danger={false} {...words.resend} />
            <AskOnce intent="renew" state={state} {...words.renew} />
            <AskOnce intent="revoke" state={state} {...words.revoke} />
          </>
        )}
        {participant.active ? (
          <AskOnce key="deactivate" intent="deactivate" state={state} {...words.deactivate} />
        ) : (
          <AskOnce key="reactivate" intent="reactivate" state={state} danger={false} {...words.reactivate} />
        )}
      </section>
      <p>
        <Link to={at(`participants/${participant.id}/deputy`)}>{text.deputy.staff.link}</Link>
      </p>
      <PersonPrivacy person={participant} state={state} />
      <May action="ERASE_PEOPLE">
        <p>
          <Link to={at(`participants/${participant.id}/erase`)}>{words.toErase}</Link>
        </p>
      </May>
    </>
  );
}
