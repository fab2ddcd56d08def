import type { Failure } from '../api.js';
import type { LostLinkPageQuery } from '../gql/graphql.js';
import { failureWords } from '../looks/failure.js';
import { LanguageField } from '../looks/language-field.js';
import { useText } from '../text/use-text.js';

type Props = {
  /** To choose from; without them the county is the one that is named. */
  counties?: LostLinkPageQuery['openCounties'];
  countyId: string;
  email?: string;
  failure?: Failure;
};

/** Asks for a new personal link: an e-mail address, and the county where no link has told it. */
export function LostLinkForm({ counties, countyId, email, failure }: Props) {
  const text = useText();
  const words = text.lostLink;
  const wrongCounty = failure?.field === 'countyId' ? failure : undefined;
  const wrongEmail = wrongCounty ? undefined : failure;
  return (
    <form method="post" action="/lost-link" className="card stack">
      <LanguageField />
      {counties ? (
        <div className="field">
          <label htmlFor="countyId">{words.county}</label>
          <select
            id="countyId"
            name="countyId"
            required
            defaultValue={countyId}
            aria-invalid={wrongCounty ? true : undefined}
            aria-describedby={wrongCounty ? 'county-error' : undefined}
          >
            <option value="">{words.choose}</option>
            {counties.map(({ id, name, voivodeship }) => (
              <option key={id} value={id}>
                {`${name} (${text.voivodeship(voivodeship)})`}
              </option>
            ))}
          </select>
          <Problem id="county-error" failure={wrongCounty} />
        </div>
      ) : (
        <input type="hidden" name="countyId" value={countyId} />
      )}
      <div className="field">
        <label htmlFor="email">{words.email}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          defaultValue={email}
          aria-invalid={wrongEmail ? true : undefined}
          aria-describedby={wrongEmail ? 'email-hint email-error' : 'email-hint'}
        />
        <span className="hint" id="email-hint">
          {words.emailHint}
        </span>
        <Problem id="email-error" failure={wrongEmail} />
      </div>
      <button className="button">{words.send}</button>
    </form>
  );
}

function Problem({ id, failure }: { id: string; failure?: Failure }) {
  const text = useText();
  if (!failure) return null;
  return (
    <span className="error" id={id} role="alert">
      {failureWords(text, failure)}
    </span>
  );
}
