import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { Agenda } from '../../looks/agenda.js';
import { endTime, writeDate, writeDay, writeInstant, writeTime } from '../../text/dates.js';
import { unbroken } from '../../text/unbroken.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';
import { readForm, refused } from '../form.js';
import { ConferenceTurnout } from '../attendance/turnout.js';
import { AskOnce } from '../parts/ask-once.js';
import { TextField } from '../parts/fields.js';
import { History } from '../parts/history.js';
import { PageHead } from '../parts/page-head.js';
import { Messages } from '../poll/messages.js';
import type { Route } from './+types/conference.js';
import { ConferencePoll } from './conference-poll.js';

const ConferencePage = graphql(`
  query ConferencePage($countyId: ID!, $id: ID!) {
    conference(countyId: $countyId, id: $id) {
      id
      ordinal
      theme
      groups
      leavesBehind
      windowFrom
      windowTo
      durationMinutes
      state
      heldOn
      startsAt
      cancellationReason
      toldCount
      ...ConferenceTurnout
      venue {
        name
        address
      }
      agenda {
        startsAt
        title
      }
      cycle {
        id
        title
        state
      }
      datePoll {
        id
        state
        deadline
        invitedCount
        respondedCount
        winnerExplanation
        messages {
          subjectId
          occasion
          occasionName
          dueAt
          pending
          sent
          failed
          cancelled
        }
      }
    }
  }
`);

const CancelConference = graphql(`
  mutation CancelConference($input: CancelInput!) {
    cancelConference(input: $input) {
      id
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(ConferencePage, { countyId: params.countyId, id: params.conferenceId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'cancel');
  const { failure } = await context.get(apiContext).attempt(CancelConference, {
    input: { countyId: params.countyId, id: params.conferenceId, reason: values.reason ?? '' },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${params.countyId}/conference/${params.conferenceId}?done=conferenceCancelled`);
}

export default function Conference({ loaderData: { conference }, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.conferencePage;
  const { heldOn, startsAt, datePoll, cycle } = conference;
  const alive = conference.state !== 'CANCELLED';
  const editable = useMay()('EDIT_CYCLES') && alive;
  const gathering = datePoll?.messages.find(
    (group) => group.occasion === 'CONFERENCE_MOVED' && group.pending > 0,
  );
  return (
    <>
      <PageHead
        title={conference.theme}
        kicker={text.conference(conference.ordinal)}
        back={{ to: at(`season/${cycle.id}`), label: cycle.title }}
      >
        <History of={conference.id} />
        {editable && (
          <Button component={Link} to={at(`conference/${conference.id}/edit`)} variant="default">
            {text.form.edit}
          </Button>
        )}
      </PageHead>
      {!alive && (
        <p className="notice quiet">
          {words.cancelled} {conference.cancellationReason}
        </p>
      )}
      {gathering && (
        <p className="notice">
          {text.letters.waiting(writeInstant(language, gathering.dueAt), gathering.pending)}
        </p>
      )}
      <div className="columns">
        <div className="stack">
          {heldOn && startsAt ? (
            <div className="card stack">
              <p className="when">
                {writeDay(language, heldOn)}, {writeTime(language, startsAt)}–
                {endTime(startsAt, conference.durationMinutes)}
              </p>
              {editable && (
                <div className="row">
                  <Button component={Link} to={at(`conference/${conference.id}/move`)} variant="default">
                    {words.move}
                  </Button>
                </div>
              )}
            </div>
          ) : (
            alive && <ConferencePoll conferenceId={conference.id} poll={datePoll} />
          )}
          <dl className="facts">
            <dt>{words.venue}</dt>
            <dd>
              {conference.venue
                ? unbroken([conference.venue.name, conference.venue.address].join(', '))
                : text.season.noVenue}
            </dd>
            <dt>{words.window}</dt>
            <dd>
              {writeDate(language, conference.windowFrom)} – {writeDate(language, conference.windowTo)}
            </dd>
            <dt>{words.duration}</dt>
            <dd>{text.count.minutes(conference.durationMinutes)}</dd>
            {conference.groups.length > 0 && (
              <>
                <dt>{words.groups}</dt>
                <dd>{conference.groups.join('; ')}</dd>
              </>
            )}
            {conference.leavesBehind && (
              <>
                <dt>{words.leavesBehind}</dt>
                <dd>{conference.leavesBehind}</dd>
              </>
            )}
          </dl>
          {heldOn && datePoll && (
            <p>
              <Link to={at(`poll/${datePoll.id}`)}>{words.howAgreed}</Link>
            </p>
          )}
        </div>
        <section className="stack" aria-labelledby="agenda">
          <h2 id="agenda">{words.agenda}</h2>
          {editable && startsAt && conference.agenda[0] && conference.agenda[0].startsAt !== startsAt && (
            <p className="warn-word">
              {words.agendaElsewhen(clock(conference.agenda[0].startsAt), clock(startsAt))}{' '}
              <Link to={at(`conference/${conference.id}/edit`)}>{words.mendAgenda}</Link>
            </p>
          )}
          {conference.agenda.length ? (
            <Agenda items={conference.agenda} />
          ) : (
            <p className="dim">{words.noAgenda}</p>
          )}
        </section>
      </div>
      {alive && <ConferenceTurnout conference={conference} />}
      {datePoll && datePoll.messages.length > 0 && <Messages groups={datePoll.messages} />}
      {editable && (
        <AskOnce
          intent="cancel"
          state={actionData}
          ask={words.cancel.ask}
          confirm={words.cancel.confirm}
          warning={[
            words.cancel.warning(conference.toldCount > 0),
            conference.toldCount > 0 && text.count.willGet(conference.toldCount),
          ]
            .filter(Boolean)
            .join(' ')}
        >
          <TextField name="reason" label={text.form.reason} hint={text.form.reasonHint} required />
        </AskOnce>
      )}
    </>
  );
}

/** «9:00» from «09:00». */
const clock = (time: string) => time.replace(/^0/, '');
