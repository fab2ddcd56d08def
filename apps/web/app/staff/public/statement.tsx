import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { AccessibilityStatus } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused, type Values } from '../form.js';
import { BothLanguages, useBothStored } from '../parts/both-languages.js';
import { Field, Seen, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import { type Fact, Stored } from '../parts/stored.js';
import type { Route } from './+types/statement.js';

const StaffStatement = graphql(`
  query StaffStatement($countyId: ID!) {
    accessibilityStatement(countyId: $countyId) {
      ...Statement
    }
  }
`);
const PublishAccessibilityStatement = graphql(`
  mutation PublishAccessibilityStatement($input: PublishAccessibilityStatementInput!) {
    publishAccessibilityStatement(input: $input) {
      version
    }
  }
`);

export const handle = needs('EDIT_PUBLIC_PAGE');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(StaffStatement, { countyId: params.countyId });

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

const REQUIRED = ['assessment', 'architecture', 'communication'];
const STATUSES: AccessibilityStatus[] = ['FULL', 'PARTIAL', 'NONE'];

const textsOf = (values: Values, language: 'pl' | 'en') => ({
  exceptions: given(values[`${language}.exceptions`]) ?? null,
  burden: given(values[`${language}.burden`]) ?? null,
  assessment: values[`${language}.assessment`] ?? '',
  extras: given(values[`${language}.extras`]) ?? null,
  apps: given(values[`${language}.apps`]) ?? null,
  architecture: values[`${language}.architecture`] ?? '',
  communication: values[`${language}.communication`] ?? '',
});

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'publish');
  const { failure } = await context.get(apiContext).attempt(PublishAccessibilityStatement, {
    input: {
      countyId,
      follows: Number(values.follows),
      status: STATUSES.find((status) => status === values.status) ?? 'FULL',
      siteOpenedOn: values.siteOpenedOn ?? '',
      siteChangedOn: values.siteChangedOn ?? '',
      drawnUpOn: values.drawnUpOn ?? '',
      reviewedOn: given(values.reviewedOn) ?? null,
      contactName: values.contactName ?? '',
      contactEmail: values.contactEmail ?? '',
      contactPhone: values.contactPhone ?? '',
      pl: textsOf(values, 'pl'),
      en: textsOf(values, 'en'),
    },
  });
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/public?done=statementPublished`);
}

/** A version that is to follow the one that holds, part by part in both languages. */
export default function StatementForm({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.statement;
  const { accessibilityStatement: statement } = loaderData;
  const stored = useBothStored();
  const days = ['siteOpenedOn', 'siteChangedOn', 'drawnUpOn', 'reviewedOn'] as const;
  const contacts = ['contactName', 'contactEmail', 'contactPhone'] as const;
  const parts = [
    ['exceptions', words.heading.exceptions, words.form.exceptionsHint],
    ['burden', words.heading.burden, words.form.burdenHint],
    ['assessment', words.form.assessment],
    ['extras', words.heading.extras],
    ['apps', words.heading.apps, words.form.appsHint],
    ['architecture', words.heading.architecture],
    ['communication', words.heading.communication],
  ] as const;
  return (
    <>
      <PageHead title={words.form.title} back={{ to: at('public'), label: text.publicSettings.title }} />
      <SaveForm intent="publish" state={actionData} submit={words.form.publish} wide>
        <Seen value={statement.version} />
        <p>{words.form.lead}</p>
        <div className="stack form">
          <SelectField
            name="status"
            label={words.form.status}
            value={statement.status}
            data={STATUSES.map((value) => ({ value, label: words.form.statusOf[value] }))}
          />
          <div className="pair">
            {days.map((day) => (
              <Field
                key={day}
                name={day}
                type="date"
                label={words.form[day]}
                hint={day === 'reviewedOn' ? words.form.reviewedHint : undefined}
                value={statement[day]}
                required={day !== 'reviewedOn'}
              />
            ))}
          </div>
          <Field name="contactName" label={words.form.contactName} value={statement.contactName} required />
          <div className="pair">
            <Field
              name="contactEmail"
              type="email"
              label={words.form.contactEmail}
              value={statement.contactEmail}
              required
            />
            <Field
              name="contactPhone"
              type="tel"
              label={words.form.contactPhone}
              value={statement.contactPhone}
              required
            />
          </div>
        </div>
        {parts.map(([part, heading, hint]) => (
          <BothLanguages
            key={part}
            part={part}
            heading={heading}
            level="h2"
            hint={hint}
            texts={statement}
            rows={6}
            required={REQUIRED.includes(part)}
          />
        ))}
      </SaveForm>
      {actionData?.failure?.code === 'CONFLICT' && (
        <Stored
          title={text.form.stored}
          facts={[
            [words.form.status, words.form.statusOf[statement.status]],
            ...days.map((day): Fact => [words.form[day], statement[day]]),
            ...contacts.map((name): Fact => [words.form[name], statement[name]]),
            ...parts.flatMap(([part, heading]) => stored(part, heading, statement)),
          ]}
          open
        />
      )}
    </>
  );
}
