import { data, Link, useSearchParams } from 'react-router';
import type { Api, Failure, Trouble } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Barrel } from '../looks/barrel.js';
import { plainPage } from '../looks/plain.js';
import { answerIn, orSendAgain, sendAgain, sentForm } from '../sent-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/lost-link.js';
import { usePublicPath } from './address.js';
import { LostLinkForm } from './lost-link-form.js';
import { Masthead } from './masthead.js';

const LostLinkPage = graphql(`
  query LostLinkPage {
    openCounties {
      id
      name
      voivodeship
    }
    closedCounties {
      id
      name
      voivodeship
    }
  }
`);
const RequestPersonalLink = graphql(`
  mutation RequestPersonalLink($input: RequestPersonalLinkInput!) {
    requestPersonalLink(input: $input) {
      ok
    }
  }
`);

export const handle = plainPage;

export const loader = ({ request, context }: Route.LoaderArgs) =>
  countiesFor(context.get(apiContext), new URL(request.url).searchParams.get('county'));

/** The counties to choose from, unless the one that is chosen is closed: then a page that says so. */
async function countiesFor(api: Api, countyId: string | null) {
  const counties = await api.query(LostLinkPage);
  if (countyId && counties.closedCounties.some(({ id }) => id === countyId))
    throw data({ trouble: 'closedForYou', countyId } satisfies Trouble, { status: 410 });
  return counties;
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await sentForm(request);
  const countyId = String(form.get('countyId') ?? '');
  const email = String(form.get('email') ?? '').trim();
  const input = { countyId, email };
  const api = context.get(apiContext);
  answerIn(form, context);
  await countiesFor(api, countyId).catch(orSendAgain(form));
  const { failure } = await api.attempt(RequestPersonalLink, { input });
  if (failure?.code === 'UNAVAILABLE') throw sendAgain(form);
  const refused: Failure | undefined = failure;
  return data({ ...input, failure: refused }, { status: failure ? 400 : 200 });
}

/** For whoever has no link that works; and what is said once all links of a person have ended. */
export default function LostLink({
  loaderData: { openCounties, closedCounties },
  actionData,
}: Route.ComponentProps) {
  const text = useText();
  const words = text.lostLink;
  const to = usePublicPath();
  const [search] = useSearchParams();
  const sent = actionData && !actionData.failure;
  const told = sent
    ? words.sent
    : search.has('renewed')
      ? words.renewed
      : search.has('resigned')
        ? text.deputy.resigned
        : undefined;
  return (
    <>
      <title>{`${told?.title ?? words.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        {told && (
          <div className="stack">
            <Barrel size={88} level={1} />
            <h1>{told.title}</h1>
            <p>
              {told.lead} {sent && <strong>{actionData.email}</strong>}
            </p>
            {told !== text.deputy.resigned && (
              <>
                <p className="dim">{words.help}</p>
                <p>
                  <Link to={to('/lost-link')}>{words.another}</Link>
                </p>
              </>
            )}
          </div>
        )}
        {!told && (
          <>
            <div className="stack">
              <h1>{words.title}</h1>
              <p>{words.lead}</p>
            </div>
            <LostLinkForm
              counties={openCounties}
              countyId={actionData?.countyId ?? search.get('county') ?? ''}
              email={actionData?.email}
              failure={actionData?.failure}
            />
            <p className="dim">{words.twoCounties}</p>
            {closedCounties.length > 0 && (
              <section className="stack tight dim" aria-labelledby="closed-counties">
                <h2 id="closed-counties">{words.closed}</h2>
                <ul>
                  {closedCounties.map(({ id, name, voivodeship }) => (
                    <li key={id}>
                      <Link
                        to={to(`/lost-link?county=${id}`)}
                      >{`${name} (${text.voivodeship(voivodeship)})`}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </main>
    </>
  );
}
