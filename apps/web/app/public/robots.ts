import type { Route } from './+types/robots.js';
import { forEverybody, originOf } from './address.js';

/** Personal links and the pages of staff are nobody's to follow; those for everybody are listed in the map. */
export function loader({ request }: Route.LoaderArgs) {
  const body = `User-agent: *
Disallow: /p/
Disallow: /c/
Disallow: /c$
Disallow: /account
Disallow: /operator
Disallow: /sign-in
Disallow: /lost-link
Disallow: /powiat/*/zgloszenie

Sitemap: ${originOf(request)}/sitemap.xml
`;
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8', ...forEverybody() } });
}
