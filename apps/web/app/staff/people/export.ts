import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { download } from '../../looks/download.js';
import { sentForm, unread } from '../../sent-form.js';
import type { Route } from './+types/export.js';

const ExportPersonalData = graphql(`
  mutation ExportPersonalData($input: ExportPersonalDataInput!) {
    exportPersonalData(input: $input) {
      fileName
      contentType
      content
    }
  }
`);

/** All that is held on a participant, as a file. It is asked for by a form, for that it was taken is recorded. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const format = (await sentForm(request)).get('format');
  if (format !== 'JSON' && format !== 'HTML') unread();
  const input = { countyId: params.countyId, id: params.participantId, format } as const;
  return download((await context.get(apiContext).query(ExportPersonalData, { input })).exportPersonalData);
}

export const loader = ({ params }: Route.LoaderArgs) =>
  redirect(`/c/${params.countyId}/participants/${params.participantId}`);
