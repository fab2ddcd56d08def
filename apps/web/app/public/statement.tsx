import './public.css';
import { Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/statement.js';
import { forEverybody, originOf, usePublicPath } from './address.js';
import { Masthead } from './masthead.js';
import { PublicHead } from './public-head.js';
import { StatementText } from './statement-text.js';

const StatementPage = graphql(`
  query StatementPage($countyId: ID!) {
    accessibilityStatement(countyId: $countyId) {
      ...Statement
    }
  }
`);
const StatementCounties = graphql(`
  query StatementCounties {
    publicCounties {
      id
      name
      voivodeship
    }
  }
`);

export const handle = plainPage;
export const headers = forEverybody;

export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const origin = originOf(request);
  if (!countyId) {
    const { publicCounties } = await api.query(StatementCounties);
    return { origin, counties: publicCounties, statement: undefined };
  }
  const { accessibilityStatement } = await api.query(StatementPage, { countyId });
  return { origin, statement: accessibilityStatement, counties: [] };
}

/** A county's accessibility statement; without a county, the ways to all of them. */
export default function StatementOfCounty({ loaderData, params }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const { statement, counties, origin } = loaderData;
  const words = text.statement;
  const to = usePublicPath();
  if (!statement)
    return (
      <>
        <PublicHead
          title={words.title}
          description={words.choose}
          path="/deklaracja-dostepnosci"
          origin={origin}
        />
        <Masthead />
        <main className="sheet" id="content">
          <h1>{words.title}</h1>
          <p>{words.choose}</p>
          <ul>
            {counties.map(({ id, name, voivodeship }) => (
              <li key={id}>
                <Link to={to(`/deklaracja-dostepnosci/${id}`)}>{name}</Link>{' '}
                <span className="dim">({text.voivodeship(voivodeship)})</span>
              </li>
            ))}
          </ul>
        </main>
      </>
    );
  return (
    <>
      <PublicHead
        title={`${words.title} – ${statement.countyName}`}
        description={words.description(statement.officeName)}
        path={`/deklaracja-dostepnosci/${params.countyId}`}
        origin={origin}
      />
      <Masthead county={statement.countyName} />
      <main className="sheet" id="content">
        <StatementText statement={statement} texts={statement[language]} origin={origin} />
      </main>
    </>
  );
}
