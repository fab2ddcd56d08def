import { Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/counties.js';

const CountiesWithProvider = graphql(`
  query CountiesWithProvider {
    countiesWithProvider {
      id
      name
      voivodeship
    }
  }
`);

export const handle = plainPage;

export const loader = ({ context }: Route.LoaderArgs) => context.get(apiContext).query(CountiesWithProvider);

/** The counties whose staff sign in with their office's accounts. */
export default function Counties({ loaderData: { countiesWithProvider } }: Route.ComponentProps) {
  const text = useText();
  const words = text.provider;
  return (
    <>
      <title>{`${words.choose} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <div className="stack">
          <p>
            <Link to="/sign-in">← {text.signIn.title}</Link>
          </p>
          <h1>{words.choose}</h1>
          <p>{countiesWithProvider.length ? words.chooseLead : words.none}</p>
        </div>
        {countiesWithProvider.map(({ id, name, voivodeship }) => (
          <a key={id} className="card choice-card" href={`/sign-in/county/${id}`}>
            <strong>{name}</strong>
            <span className="dim">{text.voivodeship(voivodeship)}</span>
          </a>
        ))}
      </main>
    </>
  );
}
