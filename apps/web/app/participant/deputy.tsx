import './participant.css';
import { data, Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { LanguageField } from '../looks/language-field.js';
import { plainPage } from '../looks/plain.js';
import { inLanguage } from '../public/address.js';
import { Masthead } from '../public/masthead.js';
import { answerIn, isTrouble, sendAgain, sentForm } from '../sent-form.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/deputy.js';
import { AskedTwice } from './asked-twice.js';
import { bearLink, speakTo } from './bear-link.js';
import { DeputyForm } from './deputy-form.js';
import { NoticeLink, WhoAsks } from './who-asks.js';

const OwnDeputyPage = graphql(`
  query OwnDeputyPage {
    ownDeputy {
      county {
        id
        ...AskingCounty
      }
      language
      noticeVersion
      organizationName
      deputyOf
      deputy {
        firstName
        lastName
        email
        since
      }
    }
  }
`);
const NameDeputy = graphql(`
  mutation NameDeputy($input: NameDeputyInput!) {
    nameDeputy(input: $input) {
      ok
    }
  }
`);
const EndDeputy = graphql(`
  mutation EndDeputy {
    endDeputy {
      ok
    }
  }
`);

export const handle = plainPage;

export const middleware = [bearLink];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { ownDeputy } = await context.get(apiContext).query(OwnDeputyPage);
  speakTo(ownDeputy, { request, context });
  return ownDeputy;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'name', 'end', 'resign');
  const api = context.get(apiContext);
  const here = `/p/${params.token}/deputy`;
  const intent = form.get('intent');
  answerIn(form, context);
  if (intent === 'end') {
    await api.query(EndDeputy);
    return redirect(`${here}?ended`, 303);
  }
  if (intent === 'resign') {
    try {
      await api.query(EndDeputy);
      await api.query(OwnDeputyPage);
    } catch (refusal) {
      // The link of somebody who was on the list as a deputy alone is nobody's any more, at a second click already.
      if (!isTrouble(refusal, 'link')) throw refusal;
      return redirect(inLanguage('/lost-link?resigned', api.language), 303);
    }
    return redirect(`${here}?ended`, 303);
  }
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const typed = { firstName: text('firstName'), lastName: text('lastName'), email: text('email') };
  const informed = form.has('informed');
  const { failure } = await api.attempt(NameDeputy, { input: { ...typed, informed } });
  if (!failure) return redirect(`${here}?named`, 303);
  if (failure.code === 'UNAVAILABLE') throw sendAgain(form);
  return data({ typed, informed, failure }, { status: 400 });
}

/** Who stands in for the person, or whom they stand in for; and the way in and out of it. */
export default function DeputyPage({ loaderData: own, actionData, params }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const text = useText();
  const language = useLanguage();
  const words = text.deputy;
  const outcome = (['named', 'ended'] as const).find((one) => !actionData && search.has(one));
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead county={own.county.name} languageAction={`/p/${params.token}/language?at=deputy`} />
      <main className="sheet" id="content">
        <div className="stack tight">
          <p>
            <Link to={`/p/${params.token}`}>← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
        </div>
        {outcome && (
          <p className="notice" role="status">
            {words[outcome]}
          </p>
        )}
        {own.deputyOf ? (
          <section className="card stack" aria-labelledby="stands-in">
            <h2 id="stands-in">{words.standsIn(own.deputyOf)}</h2>
            <p>{words.standsInText}</p>
            <p>{words.once}</p>
            <form method="post">
              <LanguageField />
              <AskedTwice
                value="resign"
                ask={words.resign}
                warning={words.resignWarning}
                end={words.confirmResign}
              />
            </form>
          </section>
        ) : own.deputy ? (
          <section className="card stack" aria-labelledby="deputy">
            <h2 id="deputy">{words.who(`${own.deputy.firstName} ${own.deputy.lastName}`)}</h2>
            <p>
              {own.deputy.email}
              <br />
              <span className="dim">{words.since(writeInstant(language, own.deputy.since))}</span>
            </p>
            <p>{words.once}</p>
            <form method="post">
              <LanguageField />
              <AskedTwice value="end" ask={words.ask} warning={words.endWarning} end={words.end} />
            </form>
          </section>
        ) : (
          <>
            <div className="stack">
              <p className="lead">{words.lead(own.organizationName)}</p>
              <p>{words.once}</p>
            </div>
            <DeputyForm refused={actionData} />
          </>
        )}
      </main>
      <WhoAsks county={own.county}>
        <p>
          <NoticeLink countyId={own.county.id} version={own.noticeVersion} />
        </p>
      </WhoAsks>
    </>
  );
}
