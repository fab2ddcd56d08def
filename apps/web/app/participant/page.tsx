import './participant.css';
import { useSearchParams } from 'react-router';
import { keepingPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/page.js';
import { AnswerForm } from './answer-form.js';
import { bearLink } from './bear-link.js';
import { ClosedPoll, outcomeOf, TooLate } from './closed-poll.js';
import { ComingQuestion } from './coming-question.js';
import { OwnConferences } from './own-conferences.js';
import { DeputyInvite } from './pair-note.js';
import { saveAnswers } from './save-answers.js';
import { SavedPoll } from './saved-poll.js';
import { loadView, type Meeting, type Poll, type View } from './view.js';
import { NoticeLink, WhoAsks } from './who-asks.js';

export const handle = keepingPage;

export const middleware = [bearLink];
export const loader = ({ request, context }: Route.LoaderArgs) => loadView({ request, context });
export const action = saveAnswers;

export default function ParticipantPage({ loaderData: view, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const [search] = useSearchParams();
  const refused = actionData ?? [];
  const refusedIn = (poll: Poll) => refused.find(({ pollId }) => pollId === poll.id);
  const open = view.polls.filter((poll) => poll.acceptsAnswers);
  const saved = open.filter((poll) => !actionData && search.has('saved') && poll.respondedAt);
  const asked = open.filter((poll) => !saved.includes(poll));
  const closed = view.polls.filter((poll) => !poll.acceptsAnswers && (isNews(poll, view) || refusedIn(poll)));
  // Another question has taken the place of theirs.
  const gone = refused.filter(({ pollId }) => !view.polls.some(({ id }) => id === pollId));
  const meetings = view.conferences.filter((one) => one.takesRegistrations && !one.registration?.current);
  // Of a conference nearer than the first poll's; an answer that was refused is not pushed down by it.
  const nearer = meetings.filter(({ ordinal }) => asked[0] && !refused.length && ordinal < asked[0].ordinal);
  const nothing = !open.length && !closed.length && !meetings.length;
  const title = saved.length
    ? text.participant.saved.title
    : nearer.length
      ? text.coming.own.ask
      : asked.length
        ? text.participant.question
        : closed.length
          ? text.participant.closed[outcomeOf(closed[0]!)].title
          : meetings.length
            ? text.coming.own.ask
            : text.coming.own.nothing;
  const questions = (of: Meeting[], first: boolean) =>
    of.map((conference, nth) => (
      <ComingQuestion
        key={conference.id}
        conference={conference}
        token={params.token}
        first={first && nth === 0}
      />
    ));
  return (
    <>
      <title>{`${title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead county={view.county.name} languageAction={`/p/${params.token}/language`} />
      <main className="sheet" id="content">
        <p className="dim">
          {text.participant.greeting(view.firstName, view.lastName)}
          {view.organizationName && `, ${view.organizationName}`}
        </p>
        {gone.map((one) => (
          <TooLate key={one.pollId} refused={one} />
        ))}
        {saved.map((poll) => (
          <SavedPoll key={poll.id} poll={poll} token={params.token} />
        ))}
        {questions(nearer, !saved.length)}
        {asked.length > 0 && (
          <AnswerForm
            polls={asked}
            view={view}
            token={params.token}
            refused={refused}
            first={!saved.length && !nearer.length}
          />
        )}
        {open.length > 0 && <DeputyInvite pair={view} token={params.token} />}
        {closed.map((poll) => (
          <ClosedPoll key={poll.id} poll={poll} refused={refusedIn(poll)} />
        ))}
        {questions(
          meetings.filter((one) => !nearer.includes(one)),
          !open.length && !closed.length,
        )}
        {nothing && (
          <div className="stack tight">
            <h1>{text.coming.own.nothing}</h1>
            <p className="lead">{text.coming.own.nothingLead}</p>
          </div>
        )}
        <OwnConferences view={view} token={params.token} />
        <section className="card stack tight" aria-labelledby="own-calendar">
          <h2 id="own-calendar">{text.coming.own.calendar}</h2>
          <p>{text.coming.own.calendarLead}</p>
          <p>
            <a href={`/p/${params.token}/subscribe`}>{text.coming.own.calendarLink}</a>
          </p>
        </section>
      </main>
      <WhoAsks county={view.county}>
        <p>
          <a href={`/p/${params.token}/data`}>{text.ownData.title}</a>
          {' · '}
          <NoticeLink countyId={view.county.id} version={view.noticeVersion} />
        </p>
      </WhoAsks>
    </>
  );
}

/** A decided poll whose conference is shown below with its date says nothing new. */
const isNews = (poll: Poll, view: View) =>
  poll.state !== 'DECIDED' ||
  !view.conferences.some((conference) => conference.id === poll.conferenceId && conference.heldOn);
