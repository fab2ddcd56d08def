import { data } from 'react-router';
import type { Trouble } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { Route } from './+types/calendar.js';

const CalendarFiles = graphql(`
  query ParticipantCalendarFiles {
    participantView {
      conferences {
        id
        calendarFile
      }
    }
  }
`);

export async function loader({ params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  api.participantToken = params.token;
  const { participantView } = await api.query(CalendarFiles);
  const wanted = params.file.replace(/\.ics$/, '');
  const file = participantView.conferences.find((conference) => conference.id === wanted)?.calendarFile;
  if (!file) throw data({ trouble: 'missing' } satisfies Trouble, { status: 404 });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': `attachment; filename="konferencja-${wanted}.ics"`,
    },
  });
}
