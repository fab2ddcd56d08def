import { Button, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { LinkForThose, May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/list.js';

const Organizations = graphql(`
  query Organizations($countyId: ID!, $search: String) {
    organizations(countyId: $countyId, search: $search) {
      id
      name
      participantCount
      sector {
        name
      }
      municipality {
        name
      }
    }
  }
`);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams.get('search')?.trim() ?? '';
  const { organizations } = await context
    .get(apiContext)
    .query(Organizations, { countyId: params.countyId, search: search || null });
  return { organizations, search };
}

export default function OrganizationList({ loaderData: { organizations, search } }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.organization;
  return (
    <>
      <PageHead title={words.title}>
        <May action="EDIT_PARTNERS">
          <Button component={Link} to={at('organizations/sectors')} variant="default">
            {text.sectors.title}
          </Button>
          <Button component={Link} to={at('organizations/new')}>
            {words.add}
          </Button>
        </May>
      </PageHead>
      <Form className="filters" role="search">
        <TextInput name="search" label={words.search} type="search" defaultValue={search} />
        <Button type="submit" variant="default">
          {text.people.find}
        </Button>
      </Form>
      <p role="status">{words.count(organizations.length)}</p>
      {organizations.length ? (
        <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.sector}</th>
                <th scope="col">{words.municipality}</th>
                <th scope="col">{words.participants}</th>
              </tr>
            </thead>
            <tbody>
              {organizations.map((organization) => (
                <tr key={organization.id}>
                  <th scope="row">
                    <LinkForThose action="EDIT_PARTNERS" to={at(`organizations/${organization.id}`)}>
                      {organization.name}
                    </LinkForThose>
                  </th>
                  <td>{organization.sector.name}</td>
                  <td>{organization.municipality?.name}</td>
                  <td>
                    <Link to={at(`participants?organization=${organization.id}`)}>
                      {text.count.people(organization.participantCount)}
                      <span className="hidden">: {organization.name}</span>
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div className="empty-state">
          <p>{search ? text.people.noneFound : words.none}</p>
        </div>
      )}
    </>
  );
}
