import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { download } from '../../looks/download.js';
import { sentForm, unread } from '../../sent-form.js';
import type { Route } from './+types/sheet.js';
import { filterOf } from './filter.js';

const ExportParticipants = graphql(`
  mutation ExportParticipants($input: ExportParticipantsInput!) {
    exportParticipants(input: $input) {
      fileName
      contentType
      contentBase64
    }
  }
`);

/** The people an address means as a sheet. It is asked for by a form, for that it was taken is recorded. */
export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const filter = filterOf(new URL(request.url).searchParams);
  const format = (await sentForm(request)).get('format');
  if (format !== 'XLSX' && format !== 'CSV') unread();
  const input = { countyId, filter, format } as const;
  const { exportParticipants: file } = await context.get(apiContext).query(ExportParticipants, { input });
  return download({ ...file, content: Buffer.from(file.contentBase64, 'base64') });
}

export const loader = ({ params }: Route.LoaderArgs) => redirect(`/c/${params.countyId}/participants`);
