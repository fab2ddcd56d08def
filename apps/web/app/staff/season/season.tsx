import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeDate } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { SeasonTurnout } from '../attendance/season-turnout.js';
import { useCountyPath, useMay } from '../county.js';

import { readForm, refused } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/season.js';
import { SeasonRail } from './rail.js';
import { ConferenceStatus } from './status.js';

const Season = graphql(`
  query Season($countyId: ID!, $id: ID!) {
    cycle(countyId: $countyId, id: $id) {
      id
      title
      seasonStartYear
      state
      cancellationReason
      minimumGapDays
      expert {
        id
        name
      }
      conferences {
        ...ConferenceStanding
        ...ConferenceTurnout
        venue {
          name
        }
      }
    }
  }
`);

const CancelCycle = graphql(`
  mutation CancelCycle($input: CancelInput!) {
    cancelCycle(input: $input) {
      id
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(Season, { countyId: params.countyId, id: params.cycleId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'cancel');
  const { failure } = await context.get(apiContext).attempt(CancelCycle, {
    input: { countyId: params.countyId, id: params.cycleId, reason: values.reason ?? '' },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${params.countyId}/season/${params.cycleId}?done=cycleCancelled`);
}

export default function SeasonPage({ loaderData: { cycle }, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const active = cycle.state === 'ACTIVE';
  const editable = useMay()('EDIT_CYCLES') && active;
  const unfinished =
    !cycle.expert || cycle.conferences.some(({ venue, state }) => !venue && state === 'PLANNED');
  return (
    <>
      <PageHead title={cycle.title} kicker={text.season.years(cycle.seasonStartYear)}>
        {editable && (
          <Button component={Link} to={at(`season/${cycle.id}/edit`)} variant="default">
            {text.season.edit}
          </Button>
        )}
      </PageHead>
      {!active && (
        <p className="notice quiet">
          {text.season.cancelled} {cycle.cancellationReason}
        </p>
      )}
      {editable && unfinished && (
        <p className="notice quiet">
          {text.setup.unfinished} <Link to={at(`season/${cycle.id}/setup`)}>{text.setup.finish}</Link>
        </p>
      )}
      <SeasonRail conferences={cycle.conferences} />
      <div className="table-wrap folding" tabIndex={0} role="region" aria-label={text.season.conferences}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.season.column.conference}</th>
              <th scope="col">{text.season.column.window}</th>
              <th scope="col">{text.season.column.venue}</th>
              <th scope="col">{text.season.column.date}</th>
            </tr>
          </thead>
          <tbody>
            {cycle.conferences.map((conference) => (
              <tr key={conference.id}>
                <th scope="row">
                  <Link to={at(`conference/${conference.id}`)}>{text.conference(conference.ordinal)}</Link>
                </th>
                <td>
                  {writeDate(language, conference.windowFrom)} – {writeDate(language, conference.windowTo)}
                </td>
                <td>{conference.venue?.name ?? <span className="dim">{text.season.noVenue}</span>}</td>
                <td>
                  <ConferenceStatus conference={conference} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SeasonTurnout conferences={cycle.conferences} />
      <dl className="facts">
        <dt>{text.season.form.expert}</dt>
        <dd>{cycle.expert?.name ?? text.season.noExpert}</dd>
        <dt>{text.season.form.gap}</dt>
        <dd>{text.count.days(cycle.minimumGapDays)}</dd>
      </dl>
      {editable && (
        <div className="row">
          <AskOnce
            intent="cancel"
            state={actionData}
            ask={text.season.cancel.ask}
            confirm={text.season.cancel.confirm}
            warning={text.season.cancel.warning}
          >
            <TextField name="reason" label={text.form.reason} hint={text.form.reasonHint} required />
          </AskOnce>
          <Link to={at('season/new')}>{text.season.planAnother}</Link>
        </div>
      )}
    </>
  );
}
