/** Personal pages send no referrer, so browsers say `Origin: null` of their forms; these ride on no cookie. */
const ridesOnNoCookie = (path) => path.startsWith('/p/') || path === '/lost-link';

const webOrigin = process.env.WEB_URL && new URL(process.env.WEB_URL).origin;

/** Behind TLS the public address alone is ours; without, so is whatever address of this machine was asked. */
const isOurs = (origin, url) =>
  origin === webOrigin || (!webOrigin?.startsWith('https:') && origin === url.origin);

/**
 * Whether another site's page had the browser send this, on the cookies it holds for ours. Browsers say so, in one way
 * or the other; what says nothing at all is no browser, and brings no cookie but its own.
 */
export function isForeign({ method, headers }, url) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return false;
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  if (!['same-origin', 'none'].includes(site)) return true;
  if (origin === 'null') return !ridesOnNoCookie(url.pathname);
  return origin !== undefined && !isOurs(origin, url);
}
