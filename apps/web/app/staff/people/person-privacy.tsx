import { graphql } from '../../gql/gql.js';
import type { ConsentKind, PersonPrivacyFragment } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { dialled } from '../../text/phone.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import type { FormState } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { SaveForm } from '../parts/save-form.js';

graphql(`
  fragment PersonPrivacy on Participant {
    id
    phone
    withoutMail
    consents {
      kind
      granted
      recordedAt
      byStaff
      note
      noticeVersion
    }
    noticesShown {
      version
      way
      shownAt
    }
  }
`);

const kinds: ConsentKind[] = ['EMAIL', 'IMAGE', 'DIRECTORY', 'NO_MAIL'];

/** Whoever objects to mail is to be called. */
export function WithoutMail({ person: { withoutMail, phone } }: { person: PersonPrivacyFragment }) {
  const words = useText().consents;
  if (!withoutMail) return null;
  return (
    <p className="notice">
      {words.withoutMail} {phone && <a href={`tel:${dialled(phone)}`}>{phone}</a>}
    </p>
  );
}

/** What a person has agreed to and been shown, and what they have said on paper. */
export function PersonPrivacy({ person, state }: { person: PersonPrivacyFragment; state?: FormState }) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.consents;
  const when = (instant: string) => writeInstant(language, instant);
  return (
    <section className="stack" aria-labelledby="consents">
      <h2 id="consents">{words.title}</h2>
      <dl className="facts">
        {kinds.map((kind) => {
          const last = person.consents.find((one) => one.kind === kind);
          return [
            <dt key={kind}>{words.kind[kind]}</dt>,
            <dd key={`${kind} now`}>
              {last ? `${last.granted ? words.yes : words.no} (${when(last.recordedAt)})` : words.never}
            </dd>,
          ];
        })}
      </dl>
      <details className="ask fold" open={state?.values.intent === 'consent' || undefined}>
        <summary>{words.record}</summary>
        <SaveForm intent="consent" state={state} submit={text.form.save}>
          <SelectField
            name="kind"
            label={words.what}
            data={kinds.map((kind) => ({ value: kind, label: words.kind[kind] }))}
          />
          <SelectField
            name="granted"
            label={words.decision}
            data={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          <Field name="note" label={words.note} hint={words.noteHint} required />
        </SaveForm>
      </details>
      <details className="ask fold">
        <summary>{words.history}</summary>
        <ul>
          {person.consents.map((one) => (
            <li key={one.kind + one.recordedAt}>
              {`${when(one.recordedAt)}: ${words.kind[one.kind]} – ${one.granted ? words.yes : words.no}`}
              {one.byStaff ? ` (${words.byStaff}: ${one.note ?? ''})` : ` (${words.bySelf})`}
              {one.noticeVersion && `, ${words.under(one.noticeVersion)}`}
            </li>
          ))}
          {/* The latest first, like the decisions. */}
          {person.noticesShown.toReversed().map(({ version, way, shownAt }) => (
            <li key={way + version}>{words.shown(version, way === 'MAIL', when(shownAt))}</li>
          ))}
          {!person.consents.length && !person.noticesShown.length && <li>{words.nothing}</li>}
        </ul>
      </details>
      <form method="post" action={at(`participants/${person.id}/export`)} className="row">
        <span>{words.copy}</span>
        {(['HTML', 'JSON'] as const).map((format) => (
          <button key={format} className="link-button" name="format" value={format}>
            {words.format[format]}
          </button>
        ))}
      </form>
    </section>
  );
}
