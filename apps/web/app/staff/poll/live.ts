import { apiContext } from '../../context.js';
import type { Route } from './+types/live.js';

/** Tells an open page when its poll has changed; see the API's live-polls.ts. */
export const loader = ({ params: { countyId, pollId }, context }: Route.LoaderArgs) =>
  context.get(apiContext).stream(`/live/${encodeURIComponent(countyId)}/poll/${encodeURIComponent(pollId)}`);
