import './looks/base.css';
import './looks/plain.css';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from 'react-router';
import type { Route } from './+types/root.js';
import { Api } from './api.js';
import { apiContext, languageContext } from './context.js';
import { KeepScript } from './looks/keep-script.js';
import { PasskeyScript } from './looks/passkey-script.js';
import { isPlain, keepsAnswers, usesPasskeys } from './looks/plain.js';
import { SchemeScript } from './looks/scheme-script.js';
import { TroublePage } from './public/trouble.js';
import { SiteFoot } from './public/site-foot.js';
import { chosenLanguage } from './text/language.js';
import { useLanguage } from './text/use-text.js';

const answerFor: Route.MiddlewareFunction = async ({ request, context }, next) => {
  const language = chosenLanguage(request) ?? 'pl';
  const api = new Api(request, language);
  context.set(languageContext, language);
  context.set(apiContext, api);
  const response = await next();
  for (const cookie of api.cookies) response.headers.append('Set-Cookie', cookie);
  const open = isOpen(request, response);
  // Only what says so itself, such as a calendar's feed, may be kept for a while.
  const kept = (response.ok || response.status === 304) && response.headers.has('Cache-Control');
  if (!open && !kept) response.headers.set('Cache-Control', 'no-store');
  // A personal link is a key: it is never told to another site nor kept by a search engine.
  const personal = new URL(request.url).pathname.startsWith('/p/');
  response.headers.set('Referrer-Policy', personal ? 'no-referrer' : 'same-origin');
  // What is not for everybody is no search engine's either.
  if (personal) response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  else if (!open) response.headers.set('X-Robots-Tag', 'noindex');
  return response;
};

/** Whether the answer is one that is for everybody, and came out as it was meant. */
function isOpen(request: Request, { status, headers }: Response): boolean {
  const meant = headers.get('Cache-Control')?.startsWith('public') ?? false;
  return meant && status === 200 && ['GET', 'HEAD'].includes(request.method) && !headers.has('Set-Cookie');
}

export const middleware = [answerFor];

export const loader = ({ context }: Route.LoaderArgs) => ({ language: context.get(languageContext) });

export function Layout({ children }: { children: React.ReactNode }) {
  const language = useLanguage();
  const routes = useMatches();
  const plain = isPlain(routes);
  return (
    <html lang={language} data-mantine-color-scheme="light" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/barrel.svg" type="image/svg+xml" />
        {!plain && <SchemeScript />}
        {usesPasskeys(routes) && <PasskeyScript />}
        {keepsAnswers(routes) && <KeepScript />}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <SiteFoot />
        {!plain && <ScrollRestoration />}
        {!plain && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <TroublePage error={useRouteError()} />;
}
