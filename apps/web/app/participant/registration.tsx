import './participant.css';
import { data, redirect, useSearchParams } from 'react-router';
import type { Failure, Trouble } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Agenda } from '../looks/agenda.js';
import { failureWords } from '../looks/failure.js';
import { Place } from '../looks/place.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { answerIn, sendAgain, sentForm, unread } from '../sent-form.js';
import { endTime, writeDay, writeDayTime, writeTime } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/registration.js';
import { bearLink } from './bear-link.js';
import { RegistrationForm } from './registration-form.js';
import { loadView } from './view.js';
import { WhoAsks } from './who-asks.js';

const SaveRegistration = graphql(`
  mutation SaveRegistration($input: SaveRegistrationInput!) {
    saveRegistration(input: $input) {
      state
    }
  }
`);

export const handle = plainPage;

export const middleware = [bearLink];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const view = await loadView({ request, context, withPlaces: true });
  const conference = view.conferences.find(({ id }) => id === params.conferenceId);
  if (!conference) throw data({ trouble: 'missing' } satisfies Trouble, { status: 404 });
  return { view, conference };
}

/** The one thing that changes anything: a link in a letter is opened by mail scanners too. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'register');
  const answer = form.get('answer');
  if (answer !== 'coming' && answer !== 'not') unread();
  answerIn(form, context);
  const { failure } = await context.get(apiContext).attempt(SaveRegistration, {
    input: {
      conferenceId: params.conferenceId,
      coming: answer === 'coming',
      heldOn: String(form.get('heldOn')),
      startsAt: String(form.get('startsAt')),
    },
  });
  if (!failure) return redirect(`/p/${params.token}/conference/${params.conferenceId}?saved`, 303);
  if (failure.code === 'UNAVAILABLE') throw sendAgain(form);
  return data<Failure>(failure, { status: 400 });
}

export default function RegistrationPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { view, conference } = loaderData;
  const text = useText();
  const language = useLanguage();
  const [search] = useSearchParams();
  const words = text.coming.page;
  const { registration, heldOn, startsAt, agenda } = conference;
  const current = registration?.current ? registration : null;
  const told = current && words[search.has('saved') && !actionData ? 'saved' : 'now'];
  const cancelled = conference.state === 'CANCELLED';
  return (
    <>
      <title>{`${text.conference(conference.ordinal)} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead
        county={view.county.name}
        languageAction={`/p/${params.token}/language?at=conference/${conference.id}`}
      />
      <main className="sheet" id="content">
        <div className="stack tight">
          <p>
            <a href={`/p/${params.token}`}>← {words.back}</a>
          </p>
          <p className="kicker">
            {text.conference(conference.ordinal)} ·{' '}
            {conference.takesRegistrations ? conference.theme : conference.cycleTitle}
          </p>
          <h1>{conference.takesRegistrations ? words.title : conference.theme}</h1>
          {heldOn && startsAt && (
            <p className="lead when">
              <strong>
                {writeDay(language, heldOn)}, {writeTime(language, startsAt)}–
                {endTime(startsAt, conference.durationMinutes)}
              </strong>
            </p>
          )}
          {conference.venueName && (
            <p>
              <Place name={conference.venueName} address={conference.venueAddress} over={cancelled} />
            </p>
          )}
        </div>
        {actionData && (
          <div className="notice wrong" role="alert">
            <strong>{words.notSaved}</strong>
            <p>{failureWords(text, actionData)}</p>
          </div>
        )}
        {cancelled && <p className="notice wrong">{text.participant.conference.cancelled}</p>}
        {!cancelled && !heldOn && <p className="notice">{words.undated}</p>}
        {told && !cancelled && (
          <p className="notice" role={search.has('saved') ? 'status' : undefined}>
            <strong>
              {current.state === 'WAITING' ? told.WAITING(current.place ?? 1) : told[current.state]}
            </strong>
          </p>
        )}
        {registration && !current && conference.takesRegistrations && (
          <p className="notice quiet">
            {words.outdated(writeDayTime(language, registration.heldOn, registration.startsAt))}
          </p>
        )}
        {conference.takesRegistrations ? (
          <RegistrationForm
            key={`${heldOn} ${startsAt}`}
            conference={conference}
            wanted={search.get('answer')}
          />
        ) : (
          heldOn && !cancelled && <p className="dim">{words.begun}</p>
        )}
        {current?.state === 'NOT_COMING' &&
          conference.takesRegistrations &&
          !view.deputy &&
          !view.deputyOf && (
            <p>
              {words.deputy} <a href={`/p/${params.token}/deputy`}>{text.deputy.name}</a>
            </p>
          )}
        {agenda.length > 0 && !cancelled && (
          <section className="card stack" aria-labelledby="agenda">
            <h2 id="agenda">{text.participant.conference.agenda}</h2>
            <Agenda items={agenda} />
          </section>
        )}
        {conference.takesRegistrations && (
          <p>
            <a className="button second" href={`/p/${params.token}/calendar/${conference.id}.ics`} download>
              {text.participant.conference.calendar}
            </a>
          </p>
        )}
      </main>
      <WhoAsks county={view.county} />
    </>
  );
}
