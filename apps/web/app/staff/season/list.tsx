import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { Barrel } from '../../looks/barrel.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/list.js';

const Cycles = graphql(`
  query Cycles($countyId: ID!) {
    cycles(countyId: $countyId) {
      id
      title
      state
      seasonStartYear
      conferences {
        state
      }
    }
  }
`);

export async function loader({ params, context }: Route.LoaderArgs) {
  const { cycles } = await context.get(apiContext).query(Cycles, { countyId: params.countyId });
  const [only, ...others] = cycles;
  if (only && !others.length) throw redirect(`/c/${params.countyId}/season/${only.id}`);
  return cycles;
}

export default function Seasons({ loaderData: cycles }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  return (
    <>
      <PageHead title={text.season.all}>
        <May action="EDIT_CYCLES">
          <Button component={Link} to={at('season/new')}>
            {text.season.plan}
          </Button>
        </May>
      </PageHead>
      {!cycles.length && (
        <div className="empty-state">
          <Barrel size={72} empty />
          <p>{text.season.noneHelp}</p>
        </div>
      )}
      <ul className="plain-list ruled">
        {cycles.map((cycle) => (
          <li key={cycle.id}>
            <Link to={at(`season/${cycle.id}`)}>{cycle.title}</Link>{' '}
            <span className="dim">
              {text.season.years(cycle.seasonStartYear)} ·{' '}
              {text.season.dated(
                cycle.conferences.filter((one) => one.state === 'DATED').length,
                cycle.conferences.length,
              )}
            </span>{' '}
            {cycle.state === 'CANCELLED' && <span className="tag">{text.season.status.cancelled}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
