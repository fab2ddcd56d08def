import { Link, redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/counties.js';

const MyCounties = graphql(`
  query MyCounties {
    me {
      name
      memberships {
        role
        county {
          id
          name
          voivodeship
        }
      }
    }
  }
`);

export const handle = plainPage;

export async function loader({ context }: Route.LoaderArgs) {
  const { me } = await context.get(apiContext).query(MyCounties);
  if (!me) throw redirect('/sign-in?again');
  const [only, ...others] = me.memberships;
  if (only && !others.length) throw redirect(`/c/${only.county.id}`);
  return me;
}

/** Whose pages to open, for those who work in several counties. */
export default function Counties({ loaderData: me }: Route.ComponentProps) {
  const text = useText();
  return (
    <>
      <title>{`${text.counties.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <h1>{text.counties.title}</h1>
        {!me.memberships.length && <p>{text.counties.none}</p>}
        {me.memberships.map(({ county, role }) => (
          <Link key={county.id} to={`/c/${county.id}`} className="card choice-card">
            <strong>{county.name}</strong>
            <span className="dim">
              {text.voivodeship(county.voivodeship)} · {text.role[role]}
            </span>
          </Link>
        ))}
      </main>
    </>
  );
}
