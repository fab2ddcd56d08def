import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Barrel } from '../looks/barrel.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/home.js';
import { Attention } from './attention.js';
import { useCountyPath } from './county.js';
import { May } from './parts/may.js';
import { PageHead } from './parts/page-head.js';
import { SeasonRail } from './season/rail.js';

const Home = graphql(`
  query StaffHome($countyId: ID!) {
    needsAttention(countyId: $countyId) {
      ...WaitingThing
    }
    cycles(countyId: $countyId) {
      id
      title
      state
      seasonStartYear
      conferences {
        ...ConferenceStanding
      }
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(Home, { countyId: params.countyId });

export default function StaffHome({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const current = loaderData.cycles.filter((cycle) => cycle.state === 'ACTIVE');
  return (
    <>
      <PageHead title={text.desk.title} />
      <Attention items={loaderData.needsAttention} />
      {current.map((cycle) => (
        <section key={cycle.id} className="stack" aria-labelledby={`cycle-${cycle.id}`}>
          <div className="row">
            <h2 id={`cycle-${cycle.id}`}>
              <Link to={at(`season/${cycle.id}`)}>{cycle.title}</Link>
            </h2>
            <span className="dim">{text.season.years(cycle.seasonStartYear)}</span>
          </div>
          <SeasonRail conferences={cycle.conferences} />
        </section>
      ))}
      {!current.length && (
        <section className="empty-state">
          <Barrel size={72} empty />
          <h2>{text.season.none}</h2>
          <p>{text.season.noneHelp}</p>
          <May action="EDIT_CYCLES">
            <Button component={Link} to={at('season/new')}>
              {text.season.plan}
            </Button>
          </May>
        </section>
      )}
    </>
  );
}
