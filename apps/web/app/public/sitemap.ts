import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { languages } from '../text/language.js';
import type { Route } from './+types/sitemap.js';
import { forEverybody, inLanguage, originOf } from './address.js';

const SitemapCounties = graphql(`
  query SitemapCounties {
    publicCounties {
      id
      shown
      cycleIds
    }
  }
`);

/** Every page that is for everybody, in each language. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const origin = originOf(request);
  const { publicCounties } = await context.get(apiContext).query(SitemapCounties);
  const paths = [
    ...['/', '/powiaty', '/deklaracja-dostepnosci'],
    ...publicCounties.flatMap(({ id, shown, cycleIds }) => [
      ...(shown ? [`/powiat/${id}`] : []),
      ...cycleIds.map((cycleId) => `/powiat/${id}/cykl/${cycleId}`),
      `/privacy/${id}`,
      `/deklaracja-dostepnosci/${id}`,
    ]),
  ];
  const urls = paths.flatMap((path) => {
    const alternates = languages.map(
      (one) =>
        `<xhtml:link rel="alternate" hreflang="${one}" href="${written(origin + inLanguage(path, one))}"/>`,
    );
    return languages.map(
      (one) => `<url><loc>${written(origin + inLanguage(path, one))}</loc>${alternates.join('')}</url>`,
    );
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', ...forEverybody() },
  });
}

const written = (address: string) => address.replaceAll('&', '&amp;');
