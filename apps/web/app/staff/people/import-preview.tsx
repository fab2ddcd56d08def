import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/import-preview.js';
import { ImportRows } from './import-rows.js';
import { welcomeOf } from './welcome.js';

const ImportPreview = graphql(`
  query ImportPreview($countyId: ID!, $id: ID!) {
    participantImport(countyId: $countyId, id: $id) {
      id
      fileName
      appliedAt
      added
      changed
      same
      refused
      newOrganizations
      ignoredColumns
      applicable
      planDigest
      rows {
        line
        outcome
        firstName
        lastName
        email
        organization
        sector
        changes {
          column
          before
          after
        }
        issues {
          column
          message
        }
      }
    }
    welcome(countyId: $countyId) {
      ...Welcome
    }
  }
`);
const ApplyImport = graphql(`
  mutation ApplyImport($input: ApplyParticipantImportInput!) {
    applyParticipantImport(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(ImportPreview, { countyId: params.countyId, id: params.importId });

export async function action({ request, params: { countyId, importId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'apply');
  const { data, failure } = await context
    .get(apiContext)
    .attempt(ApplyImport, { input: { countyId, id: importId, planDigest: given(values.planDigest) } });
  if (failure) return refused(values, failure);
  return redirect(`/c/${countyId}/participants/import/${data.applyParticipantImport.id}?done=imported`);
}

/** When the list has changed meanwhile, the refusal shows the new plan, which can be applied in its turn. */
export const shouldRevalidate = () => true;

/** What a file would do, row by row, before it does it. */
export default function ImportPage({
  loaderData: { participantImport: found, welcome },
  actionData,
}: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.import;
  const greeting = found.added + found.changed > 0 ? welcomeOf(welcome) : undefined;
  return (
    <>
      <PageHead
        title={found.appliedAt ? words.appliedTitle : words.previewTitle}
        kicker={found.fileName}
        back={{ to: at('participants/import'), label: words.title }}
      />
      <ul className="plain-list row">
        <li className="tag good">{words.added(found.added)}</li>
        <li className="tag warn">{words.changed(found.changed)}</li>
        <li className="tag">{words.same(found.same)}</li>
        <li className={found.refused ? 'tag bad' : 'tag'}>{words.refused(found.refused)}</li>
      </ul>
      {found.newOrganizations.length > 0 && (
        <p>
          {found.appliedAt ? words.madeOrganizations : words.newOrganizations}{' '}
          <strong>{found.newOrganizations.join('; ')}</strong>
        </p>
      )}
      {found.ignoredColumns.length > 0 && (
        <p>
          {words.ignoredColumns} <strong>{found.ignoredColumns.join('; ')}</strong>
        </p>
      )}
      {found.appliedAt && (
        <p className="notice">
          {words.applied(writeInstant(language, found.appliedAt))}{' '}
          <Link to={at('participants')}>{words.toList}</Link>
        </p>
      )}
      {!found.appliedAt && !found.applicable && <p className="notice wrong">{words.mend}</p>}
      {!found.appliedAt && found.applicable && (
        <SaveForm intent="apply" state={actionData} submit={words.apply}>
          <input type="hidden" name="planDigest" value={found.planDigest} />
          <p>{words.nothingYet}</p>
          {greeting && <p className="notice quiet">{words.welcome[greeting]}</p>}
        </SaveForm>
      )}
      <ImportRows rows={found.rows} />
    </>
  );
}
