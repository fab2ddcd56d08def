import { data } from 'react-router';
import type { Failure } from '../api.js';
import { failureWords } from '../looks/failure.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';

/** What a page says that should have led elsewhere. */
export const notSignedIn = (failure: Failure) => data({ failure }, { status: STATUS[failure.code] ?? 400 });

const STATUS: Record<string, number> = { NOT_FOUND: 404, UNAVAILABLE: 503, PROVIDER_FAILED: 503 };

/** Signing in by a county's provider has failed: why, and the ways there are. */
export function ProviderFailure({ failure, countyId }: { failure: Failure; countyId: string }) {
  const text = useText();
  const words = text.provider.failed;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <div className="stack">
          <h1>{words.title}</h1>
          <p className="notice wrong" role="alert">
            {failure.code === 'NOT_FOUND' ? words.noProvider : failureWords(text, failure)}
          </p>
          {failure.code !== 'NOT_FOUND' && (
            <p>
              <a className="button" href={`/sign-in/county/${countyId}`}>
                {words.again}
              </a>
            </p>
          )}
          <p>
            <a href="/sign-in">{words.otherwise}</a>
          </p>
        </div>
      </main>
    </>
  );
}
