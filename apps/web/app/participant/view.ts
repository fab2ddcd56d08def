import { createHash } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { ParticipantViewQuery } from '../gql/graphql.js';
import { speakTo } from './bear-link.js';

/** `keeper` names the link where its token must not be written. */
export type View = ParticipantViewQuery['participantView'] & { keeper: string };
export type Poll = View['polls'][number];
export type Slot = Poll['slots'][number];
export type Meeting = View['conferences'][number];

const ParticipantView = graphql(`
  query ParticipantView($withPlaces: Boolean!) {
    participantView {
      today
      firstName
      lastName
      organizationName
      deputy
      deputyOf
      language
      noticeVersion
      county {
        id
        ...AskingCounty
      }
      polls {
        id
        conferenceId
        state
        deadline
        acceptsAnswers
        note
        ordinal
        theme
        cycleTitle
        venueName
        venueAddress
        durationMinutes
        comment
        respondedAt
        recordedByOffice
        decidedSlotId
        otherAnswered
        agreement {
          among
          slots {
            slotId
            agreement
          }
        }
        slots {
          id
          heldOn
          startsAt
          overrideReason
          notes {
            clash
            text
          }
          myChoice
          isNew
        }
      }
      conferences {
        id
        ordinal
        theme
        cycleTitle
        state
        heldOn
        startsAt
        durationMinutes
        windowFrom
        windowTo
        takesRegistrations
        registration {
          state
          current
          heldOn
          startsAt
          place
        }
        freePlaces @include(if: $withPlaces)
        venueName
        venueAddress
        agenda {
          startsAt
          title
        }
      }
    }
  }
`);

type Asked = {
  request: Request;
  context: Readonly<RouterContextProvider>;
  /** Whether how many can still come to each conference is asked as well. */
  withPlaces?: boolean;
};

/** What the bearer of the link sees, in their own language unless they have chosen another. */
export async function loadView({ request, context, withPlaces = false }: Asked): Promise<View> {
  const api = context.get(apiContext);
  const ask = async () => (await api.query(ParticipantView, { withPlaces })).participantView;
  const asked = await ask();
  const view = speakTo(asked, { request, context }) ? await ask() : asked;
  const keeper = createHash('sha256').update(api.participantToken!).digest('base64url').slice(0, 16);
  return { ...view, keeper };
}
