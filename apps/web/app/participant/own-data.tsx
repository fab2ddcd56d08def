import './participant.css';
import { Link, redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/own-data.js';
import { OwnFacts } from './own-facts.js';
import { WhoAsks } from './who-asks.js';

const OwnDataPage = graphql(`
  query OwnDataPage {
    ownData {
      county {
        ...AskingCounty
      }
      ...OwnFacts
    }
  }
`);
const RenewOwnLinks = graphql(`
  mutation RenewOwnLinks {
    renewOwnLinks {
      ok
    }
  }
`);

export const handle = plainPage;

const bearLink: Route.MiddlewareFunction = ({ params, context }, next) => {
  context.get(apiContext).participantToken = params.token;
  return next();
};

export const middleware = [bearLink];

export async function loader({ context }: Route.LoaderArgs) {
  return (await context.get(apiContext).query(OwnDataPage)).ownData;
}

export async function action({ context }: Route.ActionArgs) {
  await context.get(apiContext).query(RenewOwnLinks);
  // The page this came from is nobody's any more.
  return redirect('/lost-link?renewed', 303);
}

export default function OwnDataPageOf({ loaderData: own, params }: Route.ComponentProps) {
  const words = useText().ownData;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead languageAction={`/p/${params.token}/language`}>
        <p className="name">
          {own.county.name} <small>{useText().tagline}</small>
        </p>
      </Masthead>
      <main className="sheet" id="content">
        <div className="stack tight">
          <p>
            <Link to={`/p/${params.token}`}>← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
        </div>
        <OwnFacts own={own} />
        <section className="card stack" aria-labelledby="links">
          <h2 id="links">{words.links.title}</h2>
          <p>{words.links.text}</p>
          <form method="post">
            <button className="button second" name="intent" value="renew">
              {words.links.renew}
            </button>
          </form>
        </section>
      </main>
      <WhoAsks county={own.county} />
    </>
  );
}
