import { Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { warsawParts, writeDate } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/privacy.js';
import { forEverybody } from './address.js';
import { Masthead } from './masthead.js';
import { NoticeText } from './notice-text.js';

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

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(PrivacyPage, {
    countyId: params.countyId,
    version: params.version === undefined ? null : Math.trunc(Number(params.version)) || 0,
  });

/** What a county tells people about their data: the version that holds, or one of those before it. */
export default function Privacy({ loaderData, params }: Route.ComponentProps) {
  const { privacyNotice, present, closedCounties } = loaderData;
  const text = useText();
  const language = useLanguage();
  const words = text.notice;
  const { version, publishedAt, countyName } = privacyNotice;
  const since = writeDate(language, warsawParts(publishedAt).day);
  return (
    <>
      <title>{`${words.title} · ${countyName}`}</title>
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
            {words.older} <Link to={`/privacy/${params.countyId}`}>{words.present}</Link>
          </p>
        )}
        <NoticeText texts={privacyNotice[language]} />
        {version > 1 && (
          <p>
            <Link to={`/privacy/${params.countyId}/${version - 1}`}>{words.before}</Link>
          </p>
        )}
      </main>
    </>
  );
}
