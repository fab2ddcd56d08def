import { data } from 'react-router';
import type { Trouble } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { Route } from './+types/own.js';
import { calendarAnswer } from './calendar.js';

const OwnCalendarFeed = graphql(`
  query OwnCalendarFeed {
    calendarFeed {
      content
    }
  }
`);

/** The conferences for one participant's calendar program, which brings nothing but this address. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const [, token] = /^(.+)\.ics$/.exec(params.file) ?? [];
  if (!token) throw data({ trouble: 'missing' } satisfies Trouble, { status: 404 });
  const api = context.get(apiContext);
  api.participantToken = token;
  const { calendarFeed } = await api.query(OwnCalendarFeed);
  return calendarAnswer(request, calendarFeed.content, 'private');
}
