import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { download } from '../looks/download.js';
import type { Route } from './+types/export.js';

const OwnPersonalData = graphql(`
  query OwnPersonalData($format: ExportFormat!) {
    ownPersonalData(format: $format) {
      fileName
      contentType
      content
    }
  }
`);

/** All that is held on the bearer of the link, as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  api.participantToken = params.token;
  const format = params.format === 'json' ? 'JSON' : 'HTML';
  return download((await api.query(OwnPersonalData, { format })).ownPersonalData);
}
