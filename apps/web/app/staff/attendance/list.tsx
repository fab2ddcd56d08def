import './attendance.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { data, Form, Link, useSearchParams } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { AttendanceListQuery } from '../../gql/graphql.js';
import { sentForm, unread } from '../../sent-form.js';
import { writeDay, writeTime } from '../../text/dates.js';
import { plainLetters } from '../../text/plain-letters.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/list.js';
import { AttendeeRow } from './attendee-row.js';

const AttendanceList = graphql(`
  query AttendanceList($countyId: ID!, $id: ID!) {
    conference(countyId: $countyId, id: $id) {
      id
      ordinal
      theme
      heldOn
      startsAt
      takesAttendance
      takesRegistrations
      venue {
        name
        address
      }
      turnout {
        seats
        coming
        present
      }
      attendees {
        state
        place
        outdated
        byHand
        present
        participant {
          id
          firstName
          lastName
          organization {
            id
            name
          }
        }
      }
    }
  }
`);

const RegisterParticipant = graphql(`
  mutation RegisterParticipant($input: RegisterParticipantInput!) {
    registerParticipant(input: $input) {
      id
    }
  }
`);

const NoteAttendance = graphql(`
  mutation NoteAttendance($input: NoteAttendanceInput!) {
    noteAttendance(input: $input) {
      id
    }
  }
`);

export type Attendee = AttendanceListQuery['conference']['attendees'][number];
const STANDINGS = ['COMING', 'NOT_COMING', 'WAITING', 'SILENT'] as const;
type Standing = (typeof STANDINGS)[number];

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(AttendanceList, { countyId: params.countyId, id: params.conferenceId });

/** Stays on the page: person after person is noted. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'register', 'note');
  const { countyId, conferenceId } = params;
  const participantId = String(form.get('participantId'));
  const value = form.get('value');
  if (value !== 'yes' && value !== 'no') unread();
  const api = context.get(apiContext);
  const { failure } =
    form.get('intent') === 'note'
      ? await api.attempt(NoteAttendance, {
          input: { countyId, conferenceId, participantIds: [participantId], present: value === 'yes' },
        })
      : await api.attempt(RegisterParticipant, {
          input: { countyId, conferenceId, participantId, coming: value === 'yes' },
        });
  return data({ participantId, failure }, { status: failure ? 400 : 200 });
}

export default function AttendanceListPage({ loaderData: { conference }, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.coming.list;
  const [search] = useSearchParams();
  const [sought, seek] = useState(search.get('q') ?? '');
  const [shown, show] = useState(search.get('show') ?? '');
  const { heldOn, startsAt, takesAttendance, attendees, turnout } = conference;
  const found = attendees.filter(
    (one) => (!shown || standingOf(one) === shown) && nameOf(one).includes(plainLetters(sought.trim())),
  );
  const here = at(`conference/${conference.id}`);
  return (
    <>
      <PageHead
        title={words.title}
        kicker={
          heldOn && startsAt ? `${writeDay(language, heldOn)}, ${writeTime(language, startsAt)}` : undefined
        }
        back={{ to: here, label: `${text.conference(conference.ordinal)}: ${conference.theme}` }}
      >
        {heldOn && (
          <Button component={Link} to={`${here}/attendance/print`} variant="default">
            {words.print}
          </Button>
        )}
      </PageHead>
      {!heldOn && <p className="notice quiet">{words.noDate}</p>}
      {turnout && (
        <>
          <p>{words.lead}</p>
          <p className="row" aria-live="polite">
            {takesAttendance && <strong>{words.counted(turnout.present)}</strong>}
            {turnout.seats !== null && (
              <span>{text.coming.turnout.seats(turnout.coming, turnout.seats)}</span>
            )}
          </p>
          <Form className="filters" role="search">
            <TextInput
              type="search"
              name="q"
              label={words.search}
              value={sought}
              onChange={(event) => seek(event.currentTarget.value)}
            />
            <NativeSelect
              name="show"
              label={words.show}
              value={shown}
              onChange={(event) => show(event.currentTarget.value)}
              data={[
                { value: '', label: words.all },
                ...STANDINGS.map((one) => ({ value: one, label: text.coming.turnout[one] })),
              ]}
            />
          </Form>
          <p className="dim" role="status">
            {found.length ? words.found(found.length) : words.nobody}
          </p>
          <ul className="plain-list attendees">
            {found.map((attendee) => (
              <AttendeeRow
                key={attendee.participant.id}
                attendee={attendee}
                conference={conference}
                failure={
                  actionData?.participantId === attendee.participant.id ? actionData.failure : undefined
                }
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export const standingOf = ({ state }: Attendee): Standing => state ?? 'SILENT';

const nameOf = ({ participant: { firstName, lastName, organization } }: Attendee) =>
  plainLetters(`${firstName} ${lastName} ${firstName} ${organization.name}`);
