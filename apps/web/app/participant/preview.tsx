import './participant.css';
import { Link, redirect, useSearchParams } from 'react-router';
import { apiContext, languageContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { sentForm } from '../sent-form.js';
import { warsawParts } from '../text/dates.js';
import { isLanguage } from '../text/language.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/preview.js';
import { AnswerForm } from './answer-form.js';
import { DeputyInvite } from './pair-note.js';
import type { Poll } from './view.js';
import { WhoAsks } from './who-asks.js';

export const handle = plainPage;

const PollAsAsked = graphql(`
  query PollAsAsked($countyId: ID!, $id: ID!) {
    county(countyId: $countyId) {
      ...AskingCounty
    }
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      deadline
      note
      slots {
        id
        heldOn
        startsAt
        overrideReason
        notes {
          clash
          text
        }
      }
      conference {
        id
        ordinal
        theme
        durationMinutes
        venue {
          name
          address
        }
        cycle {
          title
        }
      }
    }
  }
`);

/** `in` shows the page in another language without changing the one the person works in. */
const readAsked: Route.MiddlewareFunction = ({ request, context }, next) => {
  const language = new URL(request.url).searchParams.get('in');
  if (isLanguage(language)) {
    context.get(apiContext).language = language;
    context.set(languageContext, language);
  }
  return next();
};

export const middleware = [readAsked];

export async function loader({ params: { countyId, pollId: id }, context }: Route.LoaderArgs) {
  const { county, datePoll } = await context.get(apiContext).query(PollAsAsked, { countyId, id });
  const { conference, ...draft } = datePoll;
  const poll: Poll = {
    ...draft,
    acceptsAnswers: true,
    comment: null,
    respondedAt: null,
    recordedByOffice: false,
    decidedSlotId: null,
    otherAnswered: false,
    agreement: null,
    conferenceId: conference.id,
    ordinal: conference.ordinal,
    theme: conference.theme,
    cycleTitle: conference.cycle.title,
    durationMinutes: conference.durationMinutes,
    venueName: conference.venue?.name ?? null,
    venueAddress: conference.venue?.address ?? null,
    slots: draft.slots.map((slot) => ({ ...slot, myChoice: null, isNew: false })),
  };
  const today = warsawParts(new Date().toISOString()).day;
  return { poll, view: { county, today, deputy: null, deputyOf: null } };
}

/** Nothing is saved: the form comes back as it was, and the language is that of the preview alone. */
export async function action({ request }: Route.ActionArgs) {
  const form = await sentForm(request);
  const tried = form.has('pollId') ? '&tried' : '';
  return redirect(`?in=${form.get('language') === 'en' ? 'en' : 'pl'}${tried}`);
}

/** The page that a link in the letter will open, for the coordinator to look at before anybody is asked. */
export default function ParticipantPagePreview({ loaderData: { poll, view }, params }: Route.ComponentProps) {
  const text = useText();
  const [search] = useSearchParams();
  const words = text.participant.preview;
  const here = `/c/${params.countyId}/poll/${params.pollId}`;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <Masthead county={view.county.name} languageAction={`${here}/participant-page`} />
      <main className="sheet" id="content">
        <div className="notice quiet" role="status">
          <p>{search.has('tried') ? words.tried : words.lead}</p>
          <p>
            <Link to={`${here}/send`} reloadDocument>
              ← {words.back}
            </Link>
          </p>
        </div>
        <p className="dim">{text.participant.greeting(words.firstName, words.lastName)}</p>
        <AnswerForm polls={[poll]} view={view} />
        <DeputyInvite pair={view} />
      </main>
      <WhoAsks county={view.county} />
    </>
  );
}
