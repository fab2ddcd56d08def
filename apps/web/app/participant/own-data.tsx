import './participant.css';
import { Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { sentForm } from '../sent-form.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/own-data.js';
import { bearLink } from './bear-link.js';
import { decided, OwnConsents } from './own-consents.js';
import { OwnFacts } from './own-facts.js';
import { WhoAsks } from './who-asks.js';

const OwnDataPage = graphql(`
  query OwnDataPage {
    ownData {
      county {
        id
        ...AskingCounty
      }
      erasureRequestedAt
      noticeVersion
      ...OwnFacts
      ...OwnConsents
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

const RequestErasure = graphql(`
  mutation RequestErasure {
    requestErasure {
      ok
    }
  }
`);

const SaveOwnConsents = graphql(`
  mutation SaveOwnConsents($input: SaveOwnConsentsInput!) {
    saveOwnConsents(input: $input) {
      ok
    }
  }
`);

export const handle = plainPage;

export const middleware = [bearLink];

export async function loader({ context }: Route.LoaderArgs) {
  return (await context.get(apiContext).query(OwnDataPage)).ownData;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'consents', 'erase', 'renew');
  const intent = form.get('intent');
  if (intent === 'consents') {
    const input = decided(form);
    if (Object.keys(input).length === 0) return redirect(`/p/${params.token}/data?unchanged`, 303);
    await context.get(apiContext).query(SaveOwnConsents, { input });
    return redirect(`/p/${params.token}/data?saved`, 303);
  }
  if (intent === 'erase') {
    await context.get(apiContext).query(RequestErasure);
    return redirect(`/p/${params.token}/data`, 303);
  }
  await context.get(apiContext).query(RenewOwnLinks);
  // The page this came from is nobody's any more.
  return redirect('/lost-link?renewed', 303);
}

export default function OwnDataPageOf({ loaderData: own, params }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const text = useText();
  const language = useLanguage();
  const words = text.ownData;
  const outcome = (['saved', 'unchanged'] as const).find((one) => search.has(one));
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead county={own.county.name} languageAction={`/p/${params.token}/language?at=data`} />
      <main className="sheet" id="content">
        <div className="stack tight">
          <p>
            <Link to={`/p/${params.token}`}>← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
        </div>
        {outcome && (
          <p className="notice" role="status">
            {words.consents[outcome]}
          </p>
        )}
        <OwnFacts own={own} />
        <OwnConsents own={own} />
        <section className="card stack" aria-labelledby="copy">
          <h2 id="copy">{words.copy.title}</h2>
          <p>{words.copy.text}</p>
          <p className="row">
            <a className="button second" href={`/p/${params.token}/export/html`}>
              {words.copy.html}
            </a>{' '}
            <a className="button second" href={`/p/${params.token}/export/json`}>
              {words.copy.json}
            </a>
          </p>
        </section>
        <section className="card stack" aria-labelledby="links">
          <h2 id="links">{words.links.title}</h2>
          <p>{words.links.text}</p>
          <form method="post">
            <button className="button second" name="intent" value="renew">
              {words.links.renew}
            </button>
          </form>
        </section>
        <section className="card stack" aria-labelledby="erasure">
          <h2 id="erasure">{words.erasure.title}</h2>
          {own.erasureRequestedAt ? (
            <p role="status">{words.erasure.asked(writeInstant(language, own.erasureRequestedAt))}</p>
          ) : (
            <>
              <p>{words.erasure.text}</p>
              <form method="post">
                <button className="button second" name="intent" value="erase">
                  {words.erasure.ask}
                </button>
              </form>
            </>
          )}
        </section>
      </main>
      <WhoAsks county={own.county}>
        <p>
          <a href={`/privacy/${own.county.id}/${own.noticeVersion}`}>{text.notice.link}</a>
        </p>
      </WhoAsks>
    </>
  );
}
