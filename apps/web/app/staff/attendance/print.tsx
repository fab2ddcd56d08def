import './attendance.css';
import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeDay, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import type { Route } from './+types/print.js';

const AttendanceSheet = graphql(`
  query AttendanceSheet($countyId: ID!, $id: ID!) {
    county(countyId: $countyId) {
      id
      name
    }
    conference(countyId: $countyId, id: $id) {
      id
      ordinal
      theme
      heldOn
      startsAt
      venue {
        name
        address
      }
      cycle {
        id
        title
      }
      attendees {
        state
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

/** For those who come without being on the list. */
const EMPTY_ROWS = 12;

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(AttendanceSheet, { countyId: params.countyId, id: params.conferenceId });

/** The list that lies at the door: printed, only itself. */
export default function AttendanceSheetPage({ loaderData: { county, conference } }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.coming.sheet;
  const [search] = useSearchParams();
  const everybody = search.get('who') === 'all';
  const { heldOn, startsAt, venue } = conference;
  const people = conference.attendees.filter(
    ({ state }) => everybody || state === 'COMING' || state === 'WAITING',
  );
  const rows = [
    ...people.map(({ participant, state }) => ({
      id: participant.id,
      name: `${participant.lastName} ${participant.firstName}`,
      organization: participant.organization.name,
      waits: state === 'WAITING',
    })),
    ...Array.from({ length: EMPTY_ROWS }, (_, nth) => ({
      id: String(nth),
      name: '',
      organization: '',
      waits: false,
    })),
  ];
  return (
    <>
      <title>{`${words.title} · ${county.name}`}</title>
      <div className="stack no-print">
        <p>
          <Link to={at(`conference/${conference.id}/attendance`)} className="back">
            ← {words.back}
          </Link>
        </p>
        <p>{words.lead}</p>
        <div className="row">
          <Button onClick={() => window.print()}>{words.print}</Button>
          <nav className="row" aria-label={words.who}>
            <Link className="choice-link" to="?" aria-current={everybody ? undefined : 'page'}>
              {words.coming}
            </Link>
            <Link className="choice-link" to="?who=all" aria-current={everybody ? 'page' : undefined}>
              {words.everybody}
            </Link>
          </nav>
        </div>
      </div>
      <div className="sheet-head">
        <h1>{words.title}</h1>
        <p>
          <strong>
            {text.conference(conference.ordinal)}: {conference.theme}
          </strong>
        </p>
        <p>
          {conference.cycle.title}, {county.name}
        </p>
        {heldOn && startsAt && (
          <p>
            {writeDay(language, heldOn)}, {writeTime(language, startsAt)}
            {venue && `, ${venue.name}, ${venue.address}`}
          </p>
        )}
      </div>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.number}
            </th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.organization}</th>
            <th scope="col" className="signature">
              {words.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            <tr key={row.id}>
              <td className="number">{nth + 1}</td>
              <td>
                {row.name}
                {row.waits && ` (${words.waits})`}
              </td>
              <td>{row.organization}</td>
              <td className="signature" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
