import { Checkbox } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { InterestListQuery } from '../../gql/graphql.js';
import { Barrel } from '../../looks/barrel.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { type FormState, given, readForm, refused } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/list.js';

const InterestList = graphql(`
  query InterestList($countyId: ID!) {
    interests(countyId: $countyId) {
      id
      firstName
      lastName
      email
      organizationName
      sectorCode
      message
      state
      confirmedAt
      decidedAt
      knownAs {
        id
        firstName
        lastName
        active
      }
    }
    organizations(countyId: $countyId) {
      id
      name
    }
    sectors(countyId: $countyId) {
      code
      name
      retired
    }
  }
`);
const AcceptInterest = graphql(`
  mutation AcceptInterest($input: AcceptInterestInput!) {
    acceptInterest(input: $input) {
      participantId
    }
  }
`);
const DeclineInterest = graphql(`
  mutation DeclineInterest($input: DeclineInterestInput!) {
    declineInterest(input: $input) {
      ok
    }
  }
`);

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(InterestList, { countyId: params.countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'accept', 'decline');
  const api = context.get(apiContext);
  const [intent, id = ''] = (values.intent ?? '').split(' ');
  if (intent === 'decline') {
    const input = { countyId, id, letter: Boolean(values.letter) };
    const { failure } = await api.attempt(DeclineInterest, { input });
    return failure ? refused(values, failure) : redirect(`/c/${countyId}/interests?done=interestDeclined`);
  }
  const { failure } = await api.attempt(AcceptInterest, {
    input: {
      ...{ countyId, id },
      organizationId: given(values.organizationId),
      organizationName: values.organizationName ?? '',
      sectorCode: values.sectorCode ?? '',
    },
  });
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/interests?done=interestAccepted`);
}

type Listed = InterestListQuery['interests'][number];

/** People who want to take part, each with the two answers there are. */
export default function Interests({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.interest.list;
  const waiting = loaderData.interests.filter(({ state }) => state === 'WAITING');
  const declined = loaderData.interests.filter(({ state }) => state === 'DECLINED');
  return (
    <>
      <PageHead title={words.title} back={{ to: at('public'), label: text.publicSettings.title }} />
      <p>{words.lead}</p>
      {!waiting.length && (
        <section className="empty-state">
          <Barrel size={72} empty />
          <h2>{words.none}</h2>
          <p>{words.noneHelp}</p>
        </section>
      )}
      {waiting.length > 0 && (
        <ol className="plain-list stack">
          {waiting.map((interest) => (
            <li key={interest.id} className="card stack">
              <Facts interest={interest} sectors={loaderData.sectors} />
              <Answers interest={interest} {...loaderData} state={actionData} />
            </li>
          ))}
        </ol>
      )}
      {declined.length > 0 && (
        <section className="stack tight" aria-labelledby="declined">
          <h2 id="declined">{words.declined}</h2>
          <ul>
            {declined.map(({ id, firstName, lastName, organizationName, decidedAt }) => (
              <li key={id}>
                {firstName} {lastName}, {organizationName}{' '}
                <span className="dim">
                  ({decidedAt && words.declinedOn(writeInstant(language, decidedAt))})
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Facts({ interest, sectors }: { interest: Listed } & Pick<InterestListQuery, 'sectors'>) {
  const language = useLanguage();
  const words = useText().interest.list;
  const at = useCountyPath();
  const { firstName, lastName, email, organizationName, sectorCode, message, confirmedAt, knownAs } =
    interest;
  return (
    <>
      <div className="stack tight">
        <h2>
          {firstName} {lastName}
        </h2>
        {confirmedAt && <p className="dim">{words.since(writeInstant(language, confirmedAt))}</p>}
      </div>
      <dl className="facts">
        <dt>{words.organization}</dt>
        <dd>{organizationName}</dd>
        <dt>{words.sector}</dt>
        <dd>{sectors.find(({ code }) => code === sectorCode)?.name ?? sectorCode}</dd>
        <dt>{words.email}</dt>
        <dd>
          <a href={`mailto:${email}`}>{email}</a>
        </dd>
      </dl>
      {message && <blockquote className="letter">{message}</blockquote>}
      {knownAs && (
        <p className="notice quiet">
          {knownAs.active ? words.knownActive : words.knownLeft}{' '}
          <Link to={at(`participants/${knownAs.id}`)}>
            {knownAs.firstName} {knownAs.lastName}
          </Link>
        </p>
      )}
    </>
  );
}

type AnswersProps = Pick<InterestListQuery, 'organizations' | 'sectors'> & {
  interest: Listed;
  state?: FormState;
};

function Answers({ interest, organizations, sectors, state }: AnswersProps) {
  const text = useText();
  const words = text.interest.list;
  const { id, knownAs, organizationName, sectorCode } = interest;
  const inUse = sectors.filter(({ retired }) => !retired);
  // One that has gone out of use since they chose it is chosen anew.
  const known = inUse.some(({ code }) => code === sectorCode);
  const sameName = organizations.find(
    ({ name }) => name.toLocaleLowerCase('pl') === organizationName.toLocaleLowerCase('pl'),
  );
  return (
    <div className="stack form">
      <AskOnce
        intent={`accept ${id}`}
        ask={knownAs ? words.acceptKnown : words.accept}
        confirm={words.accept}
        warning={words.acceptHelp}
        state={state}
        danger={false}
        main
      >
        {knownAs ? (
          <>
            <input type="hidden" name="organizationName" value={organizationName} />
            <input type="hidden" name="sectorCode" value={sectorCode} />
          </>
        ) : (
          <>
            <SelectField
              name="organizationId"
              label={words.organizationChoice}
              value={sameName?.id}
              data={[
                { value: '', label: words.newOrganization },
                ...organizations.map(({ id: value, name: label }) => ({ value, label })),
              ]}
            />
            <Field
              name="organizationName"
              label={words.organizationName}
              value={organizationName}
              maxLength={300}
              required
            />
            <SelectField
              name="sectorCode"
              label={words.sector}
              value={known ? sectorCode : ''}
              data={[
                { value: '', label: text.organization.chooseSector },
                ...inUse.map(({ code: value, name: label }) => ({ value, label })),
              ]}
              required
            />
          </>
        )}
      </AskOnce>
      <AskOnce
        intent={`decline ${id}`}
        ask={words.decline}
        confirm={words.decline}
        warning={words.declineHelp}
        state={state}
      >
        <Checkbox name="letter" value="yes" label={words.letter} defaultChecked />
      </AskOnce>
    </div>
  );
}
