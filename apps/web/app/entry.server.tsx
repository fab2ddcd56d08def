import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import type { EntryContext, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import { languageContext } from './context.js';
import { NonceContext } from './looks/nonce.js';
import { isPlain, keepsAnswers, usesPasskeys } from './looks/plain.js';
import { LanguageContext } from './text/use-text.js';

/** Renders the whole page before answering: pages are small, and a complete answer can be compressed at once. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: Readonly<RouterContextProvider>,
) {
  const nonce = randomBytes(16).toString('base64');
  const { matches } = router.staticHandlerContext;
  const routes = matches.map((match) => match.route);
  const plain = isPlain(routes);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const oneScript = usesPasskeys(routes) || keepsAnswers(routes);
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, plain, oneScript));
  // A page without scripts is the same each time it is made.
  const own = plain && !oneScript ? undefined : nonce;
  const page = (
    <LanguageContext value={context.get(languageContext)}>
      <NonceContext value={nonce}>
        <ServerRouter context={plain ? bare(router) : router} url={request.url} nonce={own} />
      </NonceContext>
    </LanguageContext>
  );
  // Without client code there is nothing to hydrate, and markup alone is the quickest to make.
  if (plain) return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, { headers, status });
  return new Promise<Response>((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        pipe(body);
        const stream = createReadableStreamFromReadable(body);
        resolve(new Response(stream, { headers, status: failed ? 500 : status }));
      },
      onShellError: reject,
      onError(error) {
        failed = true;
        console.error(error);
      },
    });
    setTimeout(() => abort(), 10_000).unref();
  });
}

/** What a page without client code needs: of some seventy routes those that it is made of, and nothing to hydrate from. */
function bare(router: EntryContext): EntryContext {
  const { routes } = router.manifest;
  const ids = router.staticHandlerContext.matches.map(({ route }) => route.id);
  const own = Object.fromEntries(ids.map((id) => [id, routes[id]]));
  return { ...router, manifest: { ...router.manifest, routes: own }, serverHandoffStream: undefined };
}

/** Scripts run by nonce alone; a plain page runs none, or the one that its handle names, which asks this server alone. Mantine sizes its parts by style attributes, plain pages have none. */
function contentSecurityPolicy(nonce: string, plain: boolean, oneScript: boolean) {
  const scripts = !plain ? `'self' 'nonce-${nonce}'` : oneScript ? `'nonce-${nonce}'` : "'none'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    plain ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    plain && !oneScript ? "connect-src 'none'" : "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
