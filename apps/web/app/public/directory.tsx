import './public.css';
import { Form, Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { PublicDirectoryQuery } from '../gql/graphql.js';
import { plainPage } from '../looks/plain.js';
import { plainLetters } from '../text/plain-letters.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/directory.js';
import { forEverybody, originOf, usePublicPath } from './address.js';
import { Masthead } from './masthead.js';
import { PublicHead } from './public-head.js';

const PublicDirectory = graphql(`
  query PublicDirectory {
    publicCounties {
      id
      name
      voivodeship
      shown
    }
  }
`);

export const handle = plainPage;
export const headers = forEverybody;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { publicCounties } = await context.get(apiContext).query(PublicDirectory);
  const search = (new URL(request.url).searchParams.get('szukaj') ?? '').trim().slice(0, 100);
  return {
    counties: publicCounties.filter((county) => matches(county, search)),
    search,
    origin: originOf(request),
  };
}

type Listed = PublicDirectoryQuery['publicCounties'][number];

const matches = ({ name, voivodeship, id }: Listed, search: string) => {
  const whole = plainLetters(`${name} ${voivodeship} ${id}`);
  return plainLetters(search)
    .split(/\s+/)
    .every((word) => whole.includes(word));
};

/** The counties that are here, by voivodeship. */
export default function Directory({ loaderData: { counties, search, origin } }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const words = text.directory;
  const voivodeships = [...new Set(counties.map(({ voivodeship }) => voivodeship))].sort((one, other) =>
    one.localeCompare(other, 'pl'),
  );
  return (
    <>
      <PublicHead title={words.title} description={words.lead} path="/powiaty" origin={origin} />
      <Masthead />
      <main className="sheet" id="content">
        <div className="stack">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <Form method="get" role="search" className="directory-search" reloadDocument>
          {language !== 'pl' && <input type="hidden" name="lang" value={language} />}
          <div className="field">
            <label htmlFor="szukaj">{words.search}</label>
            <input
              id="szukaj"
              name="szukaj"
              type="search"
              defaultValue={search}
              maxLength={100}
              autoComplete="off"
            />
          </div>
          <button className="button">{words.find}</button>
        </Form>
        {search && <p role="status">{words.found(counties.length)}</p>}
        {voivodeships.map((voivodeship) => (
          <section
            key={voivodeship}
            className="stack tight"
            aria-labelledby={`v-${plainLetters(voivodeship)}`}
          >
            <h2 id={`v-${plainLetters(voivodeship)}`}>{text.voivodeship(voivodeship)}</h2>
            <ul className="plain-list directory">
              {counties
                .filter((county) => county.voivodeship === voivodeship)
                .map((county) => (
                  <li key={county.id}>
                    <County county={county} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {!counties.length && !search && <p className="notice quiet">{words.none}</p>}
      </main>
    </>
  );
}

function County({ county: { id, name, shown } }: { county: Listed }) {
  const words = useText().directory;
  const to = usePublicPath();
  if (shown) return <Link to={to(`/powiat/${id}`)}>{name}</Link>;
  return (
    <>
      {name} <span className="dim">– {words.notYet}</span>
    </>
  );
}
