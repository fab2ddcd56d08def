import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { failureWords } from '../../looks/failure.js';
import { sentForm } from '../../sent-form.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/import.js';

const PreviewImport = graphql(`
  mutation PreviewImport($input: PreviewParticipantImportInput!) {
    previewParticipantImport(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_PARTNERS');

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const file = (await sentForm(request, 'preview')).get('file');
  const known = file instanceof File && file.name ? file : undefined;
  const contentBase64 = known ? Buffer.from(await known.arrayBuffer()).toString('base64') : '';
  const { data, failure } = await context.get(apiContext).attempt(PreviewImport, {
    input: { countyId, fileName: known?.name ?? '', contentBase64 },
  });
  if (failure)
    return refused({ intent: 'preview' }, { code: failure.code, message: failure.message, field: 'file' });
  return redirect(`/c/${countyId}/participants/import/${data.previewParticipantImport.id}`);
}

export default function Import({ actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.import;
  const failure = actionData?.failure;
  return (
    <>
      <PageHead title={words.title} back={{ to: at('participants'), label: text.people.title }} />
      <div className="columns">
        <SaveForm intent="preview" state={actionData} submit={words.preview} encType="multipart/form-data">
          <div className="field">
            <label htmlFor="file">{words.file}</label>
            <span className="hint" id="file-hint">
              {words.fileHint}
            </span>
            <input
              id="file"
              name="file"
              type="file"
              accept=".csv,.xlsx,text/csv"
              required
              aria-describedby="file-hint"
              aria-invalid={failure ? true : undefined}
              data-fault={failure?.field}
            />
            {failure && <span className="error">{failureWords(text, failure)}</span>}
          </div>
        </SaveForm>
        <section className="notice quiet">
          <h2>{words.columnsTitle}</h2>
          <ul>
            {words.columns.map((column) => (
              <li key={column}>{column}</li>
            ))}
          </ul>
          <p>
            {words.sampleHelp}{' '}
            <a href="/wzor-listy-uczestnikow.csv" download>
              {words.sample}
            </a>
          </p>
        </section>
      </div>
    </>
  );
}
