import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { LinkForThose, May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import { Paging } from '../parts/paging.js';
import type { Route } from './+types/list.js';

const pageSize = 50;

const Participants = graphql(`
  query Participants(
    $countyId: ID!
    $search: String
    $sectorCode: String
    $organizationId: ID
    $activeOnly: Boolean
    $offset: Int
    $limit: Int
  ) {
    participants(
      countyId: $countyId
      search: $search
      sectorCode: $sectorCode
      organizationId: $organizationId
      activeOnly: $activeOnly
      offset: $offset
      limit: $limit
    ) {
      total
      items {
        id
        firstName
        lastName
        email
        phone
        function
        active
        withoutMail
        organization {
          name
          sector {
            name
          }
        }
      }
    }
    sectors(countyId: $countyId) {
      code
      name
    }
  }
`);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const page = Math.max(1, Math.floor(Number(asked.get('page')) || 1));
  const found = await context.get(apiContext).query(Participants, {
    countyId: params.countyId,
    search: asked.get('search')?.trim() || null,
    sectorCode: asked.get('sector') || null,
    organizationId: asked.get('organization') || null,
    activeOnly: !asked.has('all'),
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return { ...found, page, asked: Object.fromEntries(asked) };
}

export default function People({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { participants, sectors, page, asked } = loaderData;
  const words = text.people;
  const filtered = Boolean(asked.search || asked.sector || asked.organization);
  return (
    <>
      <PageHead title={words.title}>
        <May action="EDIT_PARTNERS">
          <Button component={Link} to={at('participants/import')} variant="default">
            {words.import}
          </Button>
          <Button component={Link} to={at('participants/new')}>
            {words.add}
          </Button>
        </May>
      </PageHead>
      <Form className="filters" role="search">
        <TextInput name="search" label={words.search} type="search" defaultValue={asked.search} />
        <NativeSelect
          name="sector"
          label={words.sector}
          defaultValue={asked.sector}
          data={[
            { value: '', label: words.allSectors },
            ...sectors.map((sector) => ({ value: sector.code, label: sector.name })),
          ]}
        />
        {asked.organization && <input type="hidden" name="organization" value={asked.organization} />}
        <Checkbox name="all" value="1" label={words.withInactive} defaultChecked={'all' in asked} />
        <Button type="submit" variant="default">
          {words.find}
        </Button>
      </Form>
      <p role="status">{text.count.people(participants.total)}</p>
      {participants.total === 0 ? (
        <section className="empty-state">
          <p>{filtered ? words.noneFound : words.none}</p>
          {filtered ? (
            <Link to={at('participants')}>{words.showAll}</Link>
          ) : (
            <May action="EDIT_PARTNERS">
              <Button component={Link} to={at('participants/import')}>
                {words.import}
              </Button>
            </May>
          )}
        </section>
      ) : (
        <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.column.name}</th>
                <th scope="col">{words.column.organization}</th>
                <th scope="col">{words.column.email}</th>
                <th scope="col">{words.column.phone}</th>
              </tr>
            </thead>
            <tbody>
              {participants.items.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    <LinkForThose action="EDIT_PARTNERS" to={at(`participants/${person.id}`)}>
                      {person.lastName} {person.firstName}
                    </LinkForThose>{' '}
                    {!person.active && <span className="tag">{words.inactive}</span>}
                    {person.withoutMail && <span className="tag warn">{words.withoutMail}</span>}
                  </th>
                  <td>
                    {person.organization.name}
                    <br />
                    <span className="dim">
                      {[person.function, person.organization.sector.name].filter(Boolean).join(' · ')}
                    </span>
                  </td>
                  <td>{person.email}</td>
                  <td>{person.phone}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Paging page={page} pages={Math.ceil(participants.total / pageSize)} />
    </>
  );
}
