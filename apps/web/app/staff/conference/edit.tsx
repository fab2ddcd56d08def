import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { atFields } from '../../looks/failure.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, linesOf, numberOf, readForm, refused } from '../form.js';
import { ConfirmLetters, lettersToConfirm } from '../parts/confirm-letters.js';
import { Field, SelectField, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import { newVenue, createVenue } from '../venue/venue-input.js';
import type { Route } from './+types/edit.js';
import { readAgenda, writeAgenda } from './agenda.js';

const ConferenceToEdit = graphql(`
  query ConferenceToEdit($countyId: ID!, $id: ID!) {
    conference(countyId: $countyId, id: $id) {
      id
      ordinal
      theme
      themePl
      themeEn
      groups
      leavesBehind
      windowFrom
      windowTo
      durationMinutes
      seats
      toldCount
      venue {
        id
      }
      agenda {
        startsAt
        title
      }
    }
    venues(countyId: $countyId) {
      id
      name
    }
  }
`);

const UpdateConference = graphql(`
  mutation UpdateConference($input: UpdateConferenceInput!) {
    updateConference(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_CYCLES');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(ConferenceToEdit, { countyId: params.countyId, id: params.conferenceId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'update');
  const api = context.get(apiContext);
  const known = await api.attempt(ConferenceToEdit, {
    countyId: params.countyId,
    id: params.conferenceId,
  });
  if (known.failure) return refused(values, known.failure);
  const { conference } = known.data;
  const elsewhere = given(values[newVenue.name]) ?? (values.venueId ?? '') !== (conference.venue?.id ?? '');
  const longer = numberOf(values.durationMinutes) !== conference.durationMinutes;
  const unconfirmed = lettersToConfirm(api, values, elsewhere || longer ? conference.toldCount : 0);
  if (unconfirmed) return refused(values, unconfirmed);
  const venue = await createVenue(api, params.countyId, values);
  if (venue.failure) return refused(values, venue.failure);
  const { failure } = await api.attempt(UpdateConference, {
    input: {
      countyId: params.countyId,
      id: params.conferenceId,
      theme: values.theme,
      themeEn: given(values.themeEn) ?? null,
      groups: linesOf(values.groups),
      leavesBehind: given(values.leavesBehind) ?? null,
      windowFrom: values.windowFrom,
      windowTo: values.windowTo,
      durationMinutes: numberOf(values.durationMinutes),
      seats: numberOf(values.seats) ?? null,
      venueId: venue.id ?? given(values.venueId) ?? null,
      agenda: readAgenda(values.agenda),
    },
  });
  if (failure) {
    const kept = venue.id ? { ...values, ...newVenue.empty, venueId: venue.id } : values;
    return refused(
      kept,
      atFields(failure, (field) => field.replace(/^agenda\..*/, 'agenda')),
    );
  }
  return redirect(`/c/${params.countyId}/conference/${params.conferenceId}?done=saved`);
}

export default function EditConference({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { conference, venues } = loaderData;
  const words = text.conferencePage.form;
  return (
    <>
      <PageHead
        title={text.form.edit}
        kicker={text.conference(conference.ordinal)}
        back={{ to: at(`conference/${conference.id}`), label: conference.theme }}
      />
      <SaveForm intent="update" state={actionData} submit={text.form.save}>
        <Field name="theme" label={words.theme} value={conference.themePl} required />
        <Field name="themeEn" label={words.themeEn} hint={words.themeEnHint} value={conference.themeEn} />
        <div className="pair">
          <Field
            name="windowFrom"
            label={words.windowFrom}
            type="date"
            value={conference.windowFrom}
            required
          />
          <Field name="windowTo" label={words.windowTo} type="date" value={conference.windowTo} required />
        </div>
        <SelectField
          name="venueId"
          label={text.conferencePage.venue}
          value={conference.venue?.id}
          data={[
            { value: '', label: text.season.form.later },
            ...venues.map((venue) => ({ value: venue.id, label: venue.name })),
          ]}
        />
        <details className="ask fold" open={Boolean(actionData?.values[newVenue.name])}>
          <summary>{text.season.form.newVenue}</summary>
          <div className="stack">
            <Field name={newVenue.name} errorOf="name" label={text.venue.name} />
            <Field name={newVenue.address} errorOf="address" label={text.venue.address} />
          </div>
        </details>
        <Field
          name="durationMinutes"
          label={words.duration}
          type="number"
          min={30}
          max={720}
          step={15}
          value={conference.durationMinutes}
          required
        />
        <Field
          name="seats"
          label={words.seats}
          hint={words.seatsHint}
          type="number"
          min={1}
          value={conference.seats}
        />
        <TextField
          name="agenda"
          label={text.conferencePage.agenda}
          hint={words.agendaHint}
          rows={8}
          value={writeAgenda(conference.agenda)}
        />
        <TextField
          name="groups"
          label={text.conferencePage.groups}
          hint={words.groupsHint}
          rows={4}
          value={conference.groups.join('\n')}
        />
        <Field name="leavesBehind" label={text.conferencePage.leavesBehind} value={conference.leavesBehind} />
        <ConfirmLetters />
      </SaveForm>
    </>
  );
}
