import { createHash } from 'node:crypto';
import { createContext, type MiddlewareFunction, type RouterContextProvider } from 'react-router';
import { apiContext, languageContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { ParticipantViewQuery } from '../gql/graphql.js';
import { chosenLanguage } from '../text/language.js';

/** `keeper` names the link where its token must not be written. */
export type View = ParticipantViewQuery['participantView'] & { keeper: string };
export type Poll = View['polls'][number];
export type Slot = Poll['slots'][number];
export type Meeting = View['conferences'][number];

export const viewContext = createContext<View>();

const ParticipantView = graphql(`
  query ParticipantView {
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

/** Asks for the person's view, in their own language unless they have chosen another. */
export async function loadView(request: Request, context: Readonly<RouterContextProvider>): Promise<void> {
  const api = context.get(apiContext);
  let { participantView: view } = await api.query(ParticipantView);
  if (!chosenLanguage(request) && view.language === 'EN' && api.language !== 'en') {
    api.language = 'en';
    ({ participantView: view } = await api.query(ParticipantView));
  }
  context.set(languageContext, api.language);
  const keeper = createHash('sha256').update(api.participantToken!).digest('base64url').slice(0, 16);
  context.set(viewContext, { ...view, keeper });
}

/**
 * Whose page it is, by the link in its address. A refused form has loaded the view itself, after the attempt: what it
 * shows may have changed meanwhile.
 */
export const knowPerson: MiddlewareFunction<Response> = async ({ request, params, context }, next) => {
  context.get(apiContext).participantToken = params.token;
  if (request.method !== 'POST') await loadView(request, context);
  return next();
};
