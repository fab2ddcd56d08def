import { graphql } from '../gql/gql.js';
import type { ConsentKind, OwnConsentsFragment } from '../gql/graphql.js';
import { LanguageField } from '../looks/language-field.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';

graphql(`
  fragment OwnConsents on OwnData {
    consents {
      kind
      granted
      recordedAt
      byStaff
    }
  }
`);

/** The fields of the form, by what they are about. */
const consentFields = {
  EMAIL: 'email',
  IMAGE: 'image',
  DIRECTORY: 'directory',
  NO_MAIL: 'noMail',
} as const satisfies Record<ConsentKind, string>;

const answer = (granted: boolean) => (granted ? 'yes' : 'no');
const shown = (field: string) => `${field}-shown`;

/** What was decided otherwise than the page had shown: in another tab something else may hold by now, and goes on to. */
export const decided = (form: FormData): Record<string, boolean> =>
  Object.fromEntries(
    Object.values(consentFields)
      .filter((field) => form.has(field) && form.get(field) !== form.get(shown(field)))
      .map((field) => [field, form.get(field) === 'yes']),
  );

/** What a person agrees to: nothing is ticked that they have not ticked themselves. */
export function OwnConsents({ own }: { own: OwnConsentsFragment }) {
  const text = useText();
  const language = useLanguage();
  const words = text.ownData.consents;
  return (
    <section className="card stack" aria-labelledby="consents">
      <h2 id="consents">{words.title}</h2>
      <p>{words.lead}</p>
      <form method="post" className="stack">
        <LanguageField />
        {(Object.keys(consentFields) as ConsentKind[]).map((kind) => {
          const last = own.consents.find((one) => one.kind === kind);
          return (
            <fieldset key={kind} className="consent">
              <legend>{words[kind].title}</legend>
              <p>{words[kind].text}</p>
              {last && <input type="hidden" name={shown(consentFields[kind])} value={answer(last.granted)} />}
              <div className="consent-choices">
                {([true, false] as const).map((granted) => (
                  <label key={String(granted)}>
                    <input
                      type="radio"
                      name={consentFields[kind]}
                      value={answer(granted)}
                      defaultChecked={last?.granted === granted}
                    />
                    {granted ? words[kind].yes : words[kind].no}
                  </label>
                ))}
              </div>
              <p className="dim">
                {last ? words.since(writeInstant(language, last.recordedAt), last.byStaff) : words.never}
              </p>
            </fieldset>
          );
        })}
        <p>
          <button className="button" name="intent" value="consents">
            {words.save}
          </button>
        </p>
      </form>
    </section>
  );
}
