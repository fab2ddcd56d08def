import { Link, Outlet, useLocation } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Shell } from '../staff/parts/shell.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/layout.js';

const OperatorShell = graphql(`
  query OperatorShell {
    me {
      id
      name
      invitations {
        role
      }
      memberships {
        role
      }
    }
  }
`);

/** Some of these pages ask the API nothing that it would refuse to a stranger. */
export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const shell = await api.query(OperatorShell);
  if (!shell.me) throw api.toSignIn();
  return shell;
}

const sections = ['counties', 'breaks', 'sessions'] as const;

export default function OperatorLayout({ loaderData: { me } }: Route.ComponentProps) {
  const text = useText();
  const here = useLocation().pathname.replace(/\/$/, '');
  const section = sections.find((one) => here.startsWith(`/operator/${one}`)) ?? 'counties';
  return (
    <Shell
      home="/operator/counties"
      name={
        <>
          Beczka <small>{text.operator.title}</small>
        </>
      }
      tools={
        me?.memberships.length || me?.invitations.length ? (
          <Link to="/c">{text.shell.switchCounty}</Link>
        ) : null
      }
      person={me?.name}
      section={text.operator.nav[section]}
      nav={
        <>
          {sections.map((section) => {
            const to = `/operator/${section}`;
            const current = here === to ? 'page' : here.startsWith(`${to}/`) ? 'true' : undefined;
            return (
              <Link key={section} to={to} aria-current={current}>
                {text.operator.nav[section]}
              </Link>
            );
          })}
          {/* The API's own pages. */}
          <a href="/operator/queues">{text.operator.nav.queues}</a>
        </>
      }
    >
      <Outlet />
    </Shell>
  );
}
