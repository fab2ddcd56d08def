import './public.css';
import { data, Link } from 'react-router';
import type { Failure } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Barrel } from '../looks/barrel.js';
import { plainPage } from '../looks/plain.js';
import { sendAgain, sentForm } from '../sent-form.js';
import { unbroken } from '../text/unbroken.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/interest.js';
import { usePublicPath } from './address.js';
import { InterestForm, type Said } from './interest-form.js';
import { Masthead } from './masthead.js';

const InterestPage = graphql(`
  query InterestPage($countyId: ID!) {
    publicPage(countyId: $countyId) {
      id
      name
      nameLocative
      voivodeship
      sectors {
        code
        name
      }
    }
    privacyNotice(countyId: $countyId) {
      version
      pl {
        controller
      }
      en {
        controller
      }
    }
  }
`);
const RegisterInterest = graphql(`
  mutation RegisterInterest($input: RegisterInterestInput!) {
    registerInterest(input: $input) {
      ok
    }
  }
`);

export const handle = plainPage;

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(InterestPage, { countyId: params.countyId });

const FIELDS = ['firstName', 'lastName', 'email', 'organizationName', 'sectorCode', 'message'] as const;

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'register');
  const said = Object.fromEntries(FIELDS.map((name) => [name, String(form.get(name) ?? '')])) as Said;
  // Nobody sees this field; whoever fills it in is a program, and is answered as everybody is.
  if (form.get('website')) return { said, sent: true as const };
  const { failure } = await context
    .get(apiContext)
    .attempt(RegisterInterest, { input: { countyId, ...said, message: said.message || null } });
  if (!failure) return { said, sent: true as const };
  if (failure.code === 'UNAVAILABLE') throw sendAgain(form);
  return data(
    { said, sent: false as const, failure: failure as Failure },
    { status: failure.code === 'RATE_LIMITED' ? 429 : 400 },
  );
}

/** Where somebody says that they want to take part. */
export default function Interest({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const to = usePublicPath();
  const words = text.interest;
  const { publicPage: page, privacyNotice } = loaderData;
  const back = to(`/powiat/${params.countyId}`);
  return (
    <>
      <title>{`${words.title} · ${page.name}`}</title>
      <Masthead>
        <Link className="name" to={back}>
          {page.name} <small>{text.voivodeship(page.voivodeship)}</small>
        </Link>
      </Masthead>
      <main className="sheet narrow" id="content">
        {actionData?.sent ? (
          <div className="stack">
            <Barrel size={88} level={0.5} />
            <h1>{words.sent.title}</h1>
            <p>
              {words.sent.lead} <strong>{actionData.said.email}</strong>
            </p>
            <p className="dim">{words.sent.help}</p>
            <p>
              <Link to={back}>{words.back}</Link>
            </p>
          </div>
        ) : (
          <>
            <div className="stack">
              <p>
                <Link to={back}>← {words.back}</Link>
              </p>
              <h1>{words.title}</h1>
              <p>{words.lead(page.nameLocative, page.name)}</p>
            </div>
            <InterestForm sectors={page.sectors} said={actionData?.said} failure={actionData?.failure}>
              <section className="consent stack tight" aria-labelledby="privacy">
                <h2 id="privacy">{words.privacy}</h2>
                <p>{words.privacyText}</p>
                <p>{unbroken(privacyNotice[language].controller)}</p>
                <p>
                  <Link to={to(`/privacy/${params.countyId}/${privacyNotice.version}`)}>{words.whole}</Link>
                </p>
              </section>
            </InterestForm>
          </>
        )}
      </main>
    </>
  );
}
