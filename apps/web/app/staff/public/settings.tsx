import { Button, Checkbox } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { originOf } from '../../public/address.js';
import { warsawParts, writeDate } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';
import { given, readForm, refused } from '../form.js';
import { Seen, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import { Stored } from '../parts/stored.js';
import type { Route } from './+types/settings.js';

const PublicSettings = graphql(`
  query PublicSettings($countyId: ID!) {
    publicPageSettings(countyId: $countyId) {
      shown
      expertNamed
      aboutPl
      aboutEn
      standardPl
      standardEn
      revision
    }
    accessibilityStatement(countyId: $countyId) {
      version
    }
    accessibilityStatements(countyId: $countyId) {
      version
      publishedAt
    }
  }
`);
const SavePublicPage = graphql(`
  mutation SavePublicPage($input: SavePublicPageInput!) {
    savePublicPage(input: $input) {
      revision
    }
  }
`);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(PublicSettings, { countyId: params.countyId });
  return { ...found, address: `${originOf(request)}/powiat/${params.countyId}` };
}

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'save');
  const { failure } = await context.get(apiContext).attempt(SavePublicPage, {
    input: {
      countyId,
      follows: Number(values.follows),
      shown: Boolean(values.shown),
      expertNamed: Boolean(values.expertNamed),
      aboutPl: given(values.aboutPl) ?? null,
      aboutEn: given(values.aboutEn) ?? null,
    },
  });
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/public?done=saved`);
}

/** What the county shows to everybody, and whether it does. */
export default function PublicPageSettings({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const may = useMay();
  const at = useCountyPath();
  const words = text.publicSettings;
  const { publicPageSettings: page, address } = loaderData;
  // After a refusal the boxes stay as they were ticked.
  const typed = actionData?.values;
  const ticked = (name: 'shown' | 'expertNamed') => (typed ? Boolean(typed[name]) : page[name]);
  return (
    <>
      <PageHead title={words.title}>
        {may('EDIT_PARTNERS') && (
          <Button component={Link} to={at('interests')} variant="default">
            {words.interests}
          </Button>
        )}
      </PageHead>
      <div className="stack">
        <p className={page.shown ? 'notice' : 'notice quiet'}>
          {page.shown ? words.shownNow : words.hiddenNow}
        </p>
        {page.shown && (
          <p>
            {words.address}: <a href={`/powiat/${params.countyId}`}>{address}</a>
          </p>
        )}
        <p>{words.lead}</p>
      </div>
      {may('EDIT_PUBLIC_PAGE') && (
        <SaveForm key={page.revision} intent="save" state={actionData} submit={text.form.save}>
          <Seen value={page.revision} />
          <Checkbox name="shown" value="yes" label={words.shown} defaultChecked={ticked('shown')} />
          <Checkbox
            name="expertNamed"
            value="yes"
            label={words.expertNamed}
            defaultChecked={ticked('expertNamed')}
          />
          <TextField
            name="aboutPl"
            label={words.aboutPl}
            hint={`${words.aboutHint} „${page.standardPl.replaceAll('\n', ' ')}”`}
            value={page.aboutPl}
            rows={8}
            maxLength={4000}
          />
          <TextField
            name="aboutEn"
            label={words.aboutEn}
            hint={`${words.aboutHint} “${page.standardEn.replaceAll('\n', ' ')}”`}
            value={page.aboutEn}
            rows={8}
            maxLength={4000}
          />
        </SaveForm>
      )}
      {actionData?.failure?.code === 'CONFLICT' && (
        <Stored
          title={text.form.stored}
          facts={[
            [words.shown, page.shown ? text.consents.yes : text.consents.no],
            [words.expertNamed, page.expertNamed ? text.consents.yes : text.consents.no],
            [words.aboutPl, page.aboutPl],
            [words.aboutEn, page.aboutEn],
          ]}
          open
        />
      )}
      <Statement {...loaderData} countyId={params.countyId} />
    </>
  );
}

type StatementProps = Pick<
  Route.ComponentProps['loaderData'],
  'accessibilityStatement' | 'accessibilityStatements'
> & { countyId: string };

function Statement({ accessibilityStatement, accessibilityStatements, countyId }: StatementProps) {
  const text = useText();
  const language = useLanguage();
  const may = useMay();
  const at = useCountyPath();
  const words = text.publicSettings;
  return (
    <section className="stack" aria-labelledby="statement">
      <h2 id="statement">{words.statement}</h2>
      <p>{words.statementLead}</p>
      {accessibilityStatement.version === 0 && <p className="notice quiet">{words.statementDefault}</p>}
      {accessibilityStatements.length > 0 && (
        <ul>
          {accessibilityStatements.map(({ version, publishedAt }) => (
            <li key={version}>
              {words.statementVersion(version, writeDate(language, warsawParts(publishedAt).day))}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {may('EDIT_PUBLIC_PAGE') && (
          <Button component={Link} to={at('public/statement')} variant="default">
            {words.edit}
          </Button>
        )}
        <a href={`/deklaracja-dostepnosci/${countyId}`}>{text.statement.title}</a>
      </div>
    </section>
  );
}
