import './participant.css';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { sentForm } from '../sent-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/subscribe.js';
import { loadView, viewContext } from './view.js';
import { WhoAsks } from './who-asks.js';

const CreateCalendarFeed = graphql(`
  mutation CreateCalendarFeed {
    createCalendarFeed {
      token
    }
  }
`);

export const handle = plainPage;

const knowPerson: Route.MiddlewareFunction = async ({ request, params, context }, next) => {
  context.get(apiContext).participantToken = params.token;
  await loadView(request, context);
  return next();
};

export const middleware = [knowPerson];
export const loader = ({ context }: Route.LoaderArgs) => context.get(viewContext);

/** The address is told this once, and never stands in an address line or a history. */
export async function action({ request, context }: Route.ActionArgs) {
  await sentForm(request, 'create');
  const { createCalendarFeed } = await context.get(apiContext).query(CreateCalendarFeed);
  const address = new URL(`/calendar/${createCalendarFeed.token}.ics`, process.env.WEB_URL ?? request.url);
  return { address: address.href, webcal: address.href.replace(/^https?:/, 'webcal:') };
}

/** Has the person's own calendar show the conferences, and follow their changes. */
export default function SubscribePage({ loaderData: view, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const words = text.coming.subscribe;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead county={view.county.name} languageAction={`/p/${params.token}/language?at=subscribe`} />
      <main className="sheet" id="content">
        <div className="stack tight">
          <p>
            <a href={`/p/${params.token}`}>← {text.coming.page.back}</a>
          </p>
          <h1>{words.title}</h1>
        </div>
        <p className="lead">{words.lead}</p>
        {actionData ? (
          <section className="card stack" aria-labelledby="address">
            <h2 id="address">{words.made}</h2>
            <p className="row">
              <a className="button" href={actionData.webcal}>
                {words.open}
              </a>
              <a
                className="button second"
                href={`https://calendar.google.com/calendar/r?cid=${encodeURIComponent(actionData.webcal)}`}
                rel="noreferrer"
              >
                {words.google}
              </a>
            </p>
            <div className="field">
              <label htmlFor="feed">{words.address}</label>
              <span className="hint" id="feed-hint">
                {words.addressHint}
              </span>
              <input id="feed" readOnly value={actionData.address} aria-describedby="feed-hint" />
            </div>
            <ul>
              {words.ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
            <p className="dim">{words.personal}</p>
          </section>
        ) : (
          <form method="post" className="card stack">
            <p>{words.before}</p>
            <p>
              <button className="button" name="intent" value="create">
                {words.create}
              </button>
            </p>
          </form>
        )}
      </main>
      <WhoAsks county={view.county} />
    </>
  );
}
