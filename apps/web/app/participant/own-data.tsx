import './participant.css';
import { Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { LanguageField } from '../looks/language-field.js';
import { inLanguage } from '../public/address.js';
import { Masthead } from '../public/masthead.js';
import { answerIn, orSendAgain, sentForm } from '../sent-form.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/own-data.js';
import { AskedTwice } from './asked-twice.js';
import { bearLink, speakTo } from './bear-link.js';
import { decided, OwnConsents } from './own-consents.js';
import { OwnFacts } from './own-facts.js';
import { NoticeLink, WhoAsks } from './who-asks.js';

const OwnDataPage = graphql(`
  query OwnDataPage {
    ownData {
      county {
        id
        ...AskingCounty
      }
      language
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

export async function loader({ request, context }: Route.LoaderArgs) {
  const { ownData } = await context.get(apiContext).query(OwnDataPage);
  speakTo(ownData, { request, context });
  return ownData;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'consents', 'erase', 'renew');
  const api = context.get(apiContext);
  answerIn(form, context);
  const intent = form.get('intent');
  if (intent === 'consents') {
    const input = decided(form);
    if (Object.keys(input).length === 0) return redirect(`/p/${params.token}/data?unchanged`, 303);
    await api.query(SaveOwnConsents, { input }).catch(orSendAgain(form));
    return redirect(`/p/${params.token}/data?saved`, 303);
  }
  if (intent === 'erase') {
    await api.query(RequestErasure);
    return redirect(`/p/${params.token}/data`, 303);
  }
  await api.query(RenewOwnLinks);
  // The page this came from is nobody's any more.
  return redirect(inLanguage('/lost-link?renewed', api.language), 303);
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
            <LanguageField />
            <AskedTwice
              value="renew"
              ask={words.links.ask}
              warning={words.links.warning}
              end={words.links.renew}
            />
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
                <AskedTwice
                  value="erase"
                  ask={words.erasure.ask}
                  warning={words.erasure.warning}
                  end={words.erasure.send}
                />
              </form>
            </>
          )}
        </section>
      </main>
      <WhoAsks county={own.county}>
        <p>
          <NoticeLink countyId={own.county.id} version={own.noticeVersion} />
        </p>
      </WhoAsks>
    </>
  );
}
