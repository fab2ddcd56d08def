import { Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { warsawParts, writeDate } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/privacy.js';
import { forEverybody, originOf, usePublicPath } from './address.js';
import { Masthead } from './masthead.js';
import { NoticeText } from './notice-text.js';
import { PublicHead } from './public-head.js';

const PrivacyPage = graphql(`
  query PrivacyPage($countyId: ID!, $version: Int) {
    privacyNotice(countyId: $countyId, version: $version) {
      countyName
      version
      publishedAt
      pl {
        ...NoticeText
      }
      en {
        ...NoticeText
      }
    }
    present: privacyNotice(countyId: $countyId) {
      version
    }
    closedCounties {
      id
    }
  }
`);

export const handle = plainPage;
export const headers = forEverybody;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(PrivacyPage, {
    countyId: params.countyId,
    version: params.version === undefined ? null : Math.trunc(Number(params.version)) || 0,
  });
  return { ...found, origin: originOf(request) };
}

/** What a county tells people about their data: the version that holds, or one of those before it. */
export default function Privacy({ loaderData, params }: Route.ComponentProps) {
  const { privacyNotice, present, closedCounties, origin } = loaderData;
  const text = useText();
  const language = useLanguage();
  const words = text.notice;
  const to = usePublicPath();
  const here = `/privacy/${params.countyId}`;
  const { version, publishedAt, countyName } = privacyNotice;
  const since = writeDate(language, warsawParts(publishedAt).day);
  return (
    <>
      <PublicHead
        title={`${words.title} – ${countyName}`}
        description={words.description(countyName)}
        path={version === present.version ? here : `${here}/${version}`}
        origin={origin}
      />
      <Masthead county={countyName} />
      <main className="sheet" id="content">
        <div className="stack tight">
          <h1>{words.title}</h1>
          <p className="dim">{words.version(version, since)}</p>
        </div>
        {closedCounties.some(({ id }) => id === params.countyId) && (
          <p className="notice quiet">{words.closed}</p>
        )}
        {version < present.version && (
          <p className="notice quiet">
            {words.older} <Link to={to(here)}>{words.present}</Link>
          </p>
        )}
        <NoticeText texts={privacyNotice[language]} />
        {version > 1 && (
          <p>
            <Link to={to(`${here}/${version - 1}`)}>{words.before}</Link>
          </p>
        )}
      </main>
    </>
  );
}
