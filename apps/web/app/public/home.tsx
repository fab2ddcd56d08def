import { Link } from 'react-router';
import { Barrel } from '../looks/barrel.js';
import { plainPage } from '../looks/plain.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/home.js';
import { forEverybody, originOf, usePublicPath } from './address.js';
import './home.css';
import { Masthead } from './masthead.js';
import { PublicHead } from './public-head.js';

export const handle = plainPage;
export const headers = forEverybody;

export const loader = ({ request }: Route.LoaderArgs) => ({ origin: originOf(request) });

export default function Home({ loaderData: { origin } }: Route.ComponentProps) {
  const text = useText();
  const words = text.home;
  const to = usePublicPath();
  return (
    <>
      <PublicHead title={text.tagline} description={words.lead} path="/" origin={origin} />
      <Masthead />
      <main className="sheet" id="content">
        <section className="welcome">
          <div className="stack">
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <p className="row">
              <Link className="button" to={to('/sign-in')}>
                {words.signIn}
              </Link>
              <Link to={to('/powiaty')}>{words.counties}</Link>
            </p>
          </div>
          <Barrel size={200} level={0.62} />
        </section>
        <section className="steps" aria-labelledby="how">
          <h2 id="how">{words.how}</h2>
          <ol>
            {words.steps.map((step) => (
              <li key={step.title} className="card">
                <h3>{step.title}</h3>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
        </section>
        <section className="notice quiet">
          <h2>{words.invited.title}</h2>
          <p>{words.invited.text}</p>
          <p>
            <Link to={to('/lost-link')}>{text.lostLink.title}</Link>
          </p>
        </section>
      </main>
    </>
  );
}
