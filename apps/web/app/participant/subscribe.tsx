import './participant.css';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { CalendarLinks } from '../looks/calendar-links.js';
import { plainPage } from '../looks/plain.js';
import { originOf } from '../public/address.js';
import { Masthead } from '../public/masthead.js';
import { sentForm } from '../sent-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/subscribe.js';
import { bearLink, speakTo } from './bear-link.js';
import { WhoAsks } from './who-asks.js';

const SubscribePage = graphql(`
  query SubscribePage {
    ownData {
      county {
        id
        ...AskingCounty
      }
      language
    }
  }
`);
const CreateCalendarFeed = graphql(`
  mutation CreateCalendarFeed {
    createCalendarFeed {
      token
    }
  }
`);

export const handle = plainPage;

export const middleware = [bearLink];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { ownData } = await context.get(apiContext).query(SubscribePage);
  speakTo(ownData, { request, context });
  return ownData;
}

/** The address is told this once, and never stands in an address line or a history. */
export async function action({ request, context }: Route.ActionArgs) {
  await sentForm(request, 'create');
  const { createCalendarFeed } = await context.get(apiContext).query(CreateCalendarFeed);
  return { address: `${originOf(request)}/calendar/${createCalendarFeed.token}.ics` };
}

/** Has the person's own calendar show the conferences, and follow their changes. */
export default function SubscribePageOf({
  loaderData: { county },
  actionData,
  params,
}: Route.ComponentProps) {
  const text = useText();
  const words = text.coming.subscribe;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead county={county.name} languageAction={`/p/${params.token}/language?at=subscribe`} />
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
            <CalendarLinks address={actionData.address} />
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
      <WhoAsks county={county} />
    </>
  );
}
