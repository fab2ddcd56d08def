import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeDayTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused } from '../form.js';
import { Field, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import { BlockedDays } from '../poll/blocked-days.js';
import type { Route } from './+types/move.js';

const ConferenceToMove = graphql(`
  query ConferenceToMove($countyId: ID!, $id: ID!) {
    conference(countyId: $countyId, id: $id) {
      id
      ordinal
      theme
      heldOn
      startsAt
      toldCount
      calendar {
        day
        obstacles {
          kind
          message
        }
      }
    }
  }
`);

const MoveConference = graphql(`
  mutation MoveConference($input: MoveConferenceInput!) {
    moveConference(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_CYCLES');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(ConferenceToMove, { countyId: params.countyId, id: params.conferenceId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'move');
  const { failure } = await context.get(apiContext).attempt(MoveConference, {
    input: {
      countyId: params.countyId,
      id: params.conferenceId,
      heldOn: values.heldOn ?? '',
      startsAt: values.startsAt ?? '',
      reason: values.reason ?? '',
      overrideReason: given(values.overrideReason),
    },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${params.countyId}/conference/${params.conferenceId}?done=moved`);
}

export default function Move({ loaderData: { conference }, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.conferencePage.moving;
  return (
    <>
      <PageHead
        title={text.conferencePage.move}
        kicker={text.conference(conference.ordinal)}
        back={{ to: at(`conference/${conference.id}`), label: conference.theme }}
      />
      {conference.heldOn && conference.startsAt && (
        <p className="lead">
          {words.now} <strong>{writeDayTime(language, conference.heldOn, conference.startsAt)}</strong>.{' '}
          {conference.toldCount
            ? `${words.warning} ${text.count.willGet(conference.toldCount)}`
            : words.toldNobody}
        </p>
      )}
      <div className="columns">
        <SaveForm intent="move" state={actionData} submit={words.confirm} danger>
          <div className="pair">
            <Field name="heldOn" label={words.day} type="date" required />
            <Field
              name="startsAt"
              label={words.time}
              type="time"
              value={conference.startsAt ?? '09:00'}
              required
            />
          </div>
          <TextField name="reason" label={text.form.reason} hint={words.reasonHint} required />
          <Field name="overrideReason" label={text.poll.form.override} hint={text.poll.form.overrideHint} />
        </SaveForm>
        <BlockedDays days={conference.calendar} />
      </div>
    </>
  );
}
