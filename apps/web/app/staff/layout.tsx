import { Link, Outlet, useLocation, useMatches } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { Action } from '../gql/graphql.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/layout.js';
import { neededBy, useMay } from './county.js';
import { PageHead } from './parts/page-head.js';
import { Shell } from './parts/shell.js';

const StaffShell = graphql(`
  query StaffShell($countyId: ID!) {
    me {
      id
      name
      operator
      invitations {
        role
      }
      memberships {
        role
        actions
        supportUntil
        county {
          id
        }
      }
    }
    county(countyId: $countyId) {
      id
      name
      nameGenitive
      voivodeship
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(StaffShell, { countyId: params.countyId });

const sections = [
  '',
  'season',
  'messages',
  'participants',
  'organizations',
  'venues',
  'team',
  'privacy',
  'public',
  'journal',
] as const;

/** The part of the menu that is not for everybody. */
const restricted: Partial<Record<(typeof sections)[number], Action>> = { journal: 'READ_JOURNAL' };

/** The part of the menu that a page belongs to, by the first word of its path, where that is another. */
const belongsTo: Record<string, string> = {
  conference: 'season',
  poll: 'season',
  message: 'messages',
  interests: 'public',
};

export default function StaffLayout({ loaderData: { me, county } }: Route.ComponentProps) {
  const text = useText();
  const own = me?.memberships ?? [];
  const several = own.length > 1 || own.some(({ role }) => role === 'EXPERT');
  const language = useLanguage();
  const supportUntil = own.find((one) => one.county.id === county.id)?.supportUntil;
  const may = useMay();
  const shown = sections.filter((section) => !restricted[section] || may(restricted[section]));
  const allowed = neededBy(useMatches()).every(may);
  const at = (path: string) => `/c/${county.id}${path}`;
  const path = useLocation().pathname.replace(/\/$/, '');
  const word = path.split('/')[3] ?? '';
  const here = belongsTo[word] ?? word;
  const section = sections.find((one) => one === here) || 'home';
  return (
    <Shell
      home={at('')}
      name={
        <>
          {county.name} <small>{text.voivodeship(county.voivodeship)}</small>
        </>
      }
      tools={
        <>
          {me?.invitations.length ? (
            <Link to="/c">{text.counties.invitation.waits}</Link>
          ) : (
            several && <Link to="/c">{text.shell.switchCounty}</Link>
          )}
          {me?.operator && <Link to="/operator">{text.operator.title}</Link>}
        </>
      }
      person={me?.name}
      section={text.shell[section]}
      nav={shown.map((section) => (
        <Link
          key={section}
          to={at(section && `/${section}`)}
          aria-current={
            section !== here ? undefined : path === at(section && `/${section}`) ? 'page' : 'true'
          }
        >
          {text.shell[section || 'home']}
        </Link>
      ))}
    >
      {supportUntil && (
        <p className="notice quiet">{text.support.until(writeInstant(language, supportUntil))}</p>
      )}
      {allowed ? <Outlet /> : <NotForYou />}
    </Shell>
  );
}

/** Instead of a page whose every step would be refused. */
function NotForYou() {
  const { title, paragraphs } = useText().trouble.forbidden;
  return (
    <section className="stack">
      <PageHead title={title} />
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
