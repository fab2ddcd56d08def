import { Button } from '@mantine/core';
import { Form, Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/duplicates.js';
import './people-table.css';

const Duplicates = graphql(`
  query Duplicates($countyId: ID!) {
    duplicates(countyId: $countyId) {
      reasons
      first {
        ...PersonInPair
      }
      second {
        ...PersonInPair
      }
    }
  }
`);
graphql(`
  fragment PersonInPair on Participant {
    id
    firstName
    lastName
    email
    phone
    active
    organization {
      name
    }
  }
`);
const KeepApart = graphql(`
  mutation KeepApart($input: KeepApartInput!) {
    keepApart(input: $input) {
      ok
    }
  }
`);

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params: { countyId }, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(Duplicates, { countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'apart');
  const input = { countyId, firstId: values.first ?? '', secondId: values.second ?? '' };
  const { failure } = await context.get(apiContext).attempt(KeepApart, { input });
  return failure
    ? refused(values, failure)
    : redirect(`/c/${countyId}/participants/duplicates?done=toldApart`);
}

/** People who may be on the list twice. */
export default function DuplicateList({ loaderData: { duplicates } }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.merge;
  return (
    <>
      <PageHead title={words.duplicates} back={{ to: at('participants'), label: text.people.title }} />
      {duplicates.length === 0 ? (
        <div className="empty-state">
          <p>{words.none}</p>
          <p className="dim">{words.byHand}</p>
        </div>
      ) : (
        <>
          <p>{words.lead(duplicates.length)}</p>
          <ul className="plain-list stack">
            {duplicates.map(({ first, second, reasons }) => {
              const both = `${first.lastName} ${first.firstName}, ${second.lastName} ${second.firstName}`;
              return (
                <li key={first.id + second.id} className="card stack">
                  <div className="pair">
                    {[first, second].map((person) => (
                      <div key={person.id}>
                        <Link to={at(`participants/${person.id}`)}>
                          {person.lastName} {person.firstName}
                        </Link>{' '}
                        {!person.active && <span className="tag">{text.people.inactive}</span>}
                        <p>{person.email}</p>
                        <p className="dim">
                          {[person.organization.name, person.phone].filter(Boolean).join(' · ')}
                        </p>
                      </div>
                    ))}
                  </div>
                  <div className="row between">
                    <span>
                      {reasons.map((reason) => (
                        <span key={reason} className="tag warn">
                          {words.reason[reason]}
                        </span>
                      ))}
                    </span>
                    <div className="row">
                      <Form method="post" preventScrollReset>
                        <input type="hidden" name="intent" value="apart" />
                        <input type="hidden" name="first" value={first.id} />
                        <input type="hidden" name="second" value={second.id} />
                        <button className="link-button">
                          {words.apart}
                          <span className="hidden">: {both}</span>
                        </button>
                      </Form>
                      <Button
                        component={Link}
                        to={at(`participants/merge?first=${first.id}&second=${second.id}`)}
                      >
                        {words.compare}
                        <span className="hidden">: {both}</span>
                      </Button>
                    </div>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
