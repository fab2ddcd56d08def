import { Button, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { OperatorCountiesQuery } from '../gql/graphql.js';
import { PageHead } from '../staff/parts/page-head.js';
import { plainLetters } from '../text/plain-letters.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/counties.js';
import { ManagerLine } from './manager-line.js';

const OperatorCounties = graphql(`
  query OperatorCounties {
    me {
      memberships {
        supportUntil
        county {
          id
        }
      }
    }
    countyStandings {
      county {
        id
        name
        voivodeship
      }
      state
      officeName
      staffCount
      closedAt
      managers {
        ...Manager
      }
    }
  }
`);

type Standing = OperatorCountiesQuery['countyStandings'][number];

/** Without a search those that were ever opened; a search looks through the whole register. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams.get('search')?.trim() ?? '';
  const { countyStandings, me } = await context.get(apiContext).query(OperatorCounties);
  const found = search
    ? (one: Standing) => wordsOf(one).includes(plainLetters(search))
    : ({ state }: Standing) => state !== 'NEW';
  const byName = (one: Standing, other: Standing) =>
    `${one.county.name} ${one.county.voivodeship}`.localeCompare(
      `${other.county.name} ${other.county.voivodeship}`,
      'pl',
    );
  const letIn = me?.memberships.flatMap(({ supportUntil, county }) => (supportUntil ? county.id : [])) ?? [];
  return { counties: countyStandings.filter(found).sort(byName), letIn, search };
}

const wordsOf = ({ county, officeName }: Standing) =>
  plainLetters(`${county.name} ${county.voivodeship} ${county.id} ${officeName ?? ''}`);

export default function OperatorCountyList({
  loaderData: { counties, letIn, search },
}: Route.ComponentProps) {
  const text = useText();
  const words = text.operator.counties;
  return (
    <>
      <PageHead title={words.title}>
        <Button component={Link} to="/operator/counties/new">
          {words.open}
        </Button>
      </PageHead>
      <Form className="filters" role="search">
        <TextInput name="search" label={words.search} type="search" defaultValue={search} />
        <Button type="submit" variant="default">
          {text.people.find}
        </Button>
      </Form>
      {counties.length ? (
        <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.county}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.staff}</th>
                <th scope="col">{words.managers}</th>
              </tr>
            </thead>
            <tbody>
              {counties.map((one) => (
                <CountyRow key={one.county.id} standing={one} letIn={letIn.includes(one.county.id)} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div className="empty-state">
          <p>{search ? words.noneFound : words.none}</p>
        </div>
      )}
    </>
  );
}

function CountyRow({ standing, letIn }: { standing: Standing; letIn: boolean }) {
  const { county, state, staffCount, managers } = standing;
  const text = useText();
  const words = text.operator.counties;
  return (
    <tr>
      <th scope="row">
        <Link to={`/operator/counties/${state === 'NEW' ? `new?county=${county.id}` : county.id}`}>
          {county.name}
        </Link>
        <br />
        <small className="dim">{text.voivodeship(county.voivodeship)}</small>
      </th>
      <td>
        <span className={state === 'OPEN' ? 'tag good' : state === 'CLOSED' ? 'tag bad' : 'tag'}>
          {words.states[state]}
        </span>
        {letIn && (
          <>
            <br />
            <Link to={`/c/${county.id}`}>{words.lookIn}</Link>
          </>
        )}
      </td>
      <td>{state === 'NEW' ? '' : text.count.people(staffCount)}</td>
      <td>
        {managers.map((manager) => (
          <ManagerLine key={manager.email} manager={manager} />
        ))}
        {state !== 'NEW' && !managers.length && words.noManager}
      </td>
    </tr>
  );
}
