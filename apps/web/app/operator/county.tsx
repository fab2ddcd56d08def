import { redirect } from 'react-router';
import type { Api, Failure } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { readForm, refused, type Values } from '../staff/form.js';
import { AskOnce } from '../staff/parts/ask-once.js';
import { TextField } from '../staff/parts/fields.js';
import { PageHead } from '../staff/parts/page-head.js';
import { SaveForm } from '../staff/parts/save-form.js';
import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/county.js';
import { ManagerFields, managerOf } from './manager-fields.js';
import { ManagerLine } from './manager-line.js';

const OperatorCounty = graphql(`
  query OperatorCounty($countyId: ID!) {
    countyStanding(countyId: $countyId) {
      county {
        id
        name
        voivodeship
      }
      state
      officeName
      staffCount
      closedAt
      closedReason
      managers {
        ...Manager
      }
    }
  }
`);
const InviteFirstManager = graphql(`
  mutation InviteFirstManager($input: InviteFirstManagerInput!) {
    inviteFirstManager(input: $input) {
      state
    }
  }
`);
const CloseCounty = graphql(`
  mutation CloseCounty($input: CloseCountyInput!) {
    closeCounty(input: $input) {
      state
    }
  }
`);
const ReopenCounty = graphql(`
  mutation ReopenCounty($input: ReopenCountyInput!) {
    reopenCounty(input: $input) {
      state
    }
  }
`);

export async function loader({ params: { countyId }, context }: Route.LoaderArgs) {
  const { countyStanding } = await context.get(apiContext).query(OperatorCounty, { countyId });
  if (countyStanding.state === 'NEW') throw redirect(`/operator/counties/new?county=${countyId}`);
  return countyStanding;
}

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'invite', 'close', 'reopen');
  const { failure, done } = await take(context.get(apiContext), countyId, values);
  return failure ? refused(values, failure) : redirect(`/operator/counties/${countyId}?done=${done}`);
}

async function take(
  api: Api,
  countyId: string,
  values: Values,
): Promise<{ failure?: Failure; done?: string }> {
  switch (values.intent) {
    case 'invite': {
      const { failure } = await api.attempt(InviteFirstManager, {
        input: { countyId, ...managerOf(values) },
      });
      return { failure, done: 'staffInvited' };
    }
    case 'close': {
      const { failure } = await api.attempt(CloseCounty, {
        input: { countyId, reason: values.reason ?? '' },
      });
      return { failure, done: 'countyClosed' };
    }
    default: {
      const { failure } = await api.attempt(ReopenCounty, { input: { countyId } });
      return { failure, done: 'countyReopened' };
    }
  }
}

/** How one county stands, and what an operator can do about it. What lies in the county is not shown. */
export default function OperatorCountyPage({ loaderData: standing, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const words = text.operator.county;
  const { county, state, officeName, staffCount, managers, closedAt, closedReason } = standing;
  const place = `${county.name}, ${text.voivodeship(county.voivodeship)}`;
  return (
    <>
      <PageHead
        title={county.name}
        kicker={text.voivodeship(county.voivodeship)}
        back={{ to: '/operator/counties', label: text.operator.counties.title }}
      />
      {closedAt && (
        <div className="notice wrong stack tight">
          <p>
            <strong>{words.closedSince(writeInstant(language, closedAt))}</strong>
          </p>
          <p>{closedReason}</p>
        </div>
      )}
      <dl className="facts">
        <dt>{words.office}</dt>
        <dd>{officeName}</dd>
        <dt>{text.operator.counties.staff}</dt>
        <dd>{text.count.people(staffCount)}</dd>
        <dt>{text.operator.counties.managers}</dt>
        <dd className="stack">
          {managers.map((manager) => (
            <div key={manager.email}>
              <ManagerLine manager={manager} />
              <span className="address">{manager.email}</span>
            </div>
          ))}
          {!managers.length && text.operator.counties.noManager}
        </dd>
      </dl>
      {state === 'OPEN' && !managers.some(({ accepted }) => accepted) && (
        <section className="stack" aria-labelledby="invite">
          <h2 id="invite">{words.invite}</h2>
          <p className="dim">{words.inviteHelp}</p>
          {/* Once somebody was invited, it is empty again. */}
          <SaveForm key={managers.length} intent="invite" state={actionData} submit={text.team.send}>
            <ManagerFields />
          </SaveForm>
        </section>
      )}
      {state === 'OPEN' ? (
        <AskOnce
          key="close"
          intent="close"
          state={actionData}
          ask={words.close.ask}
          confirm={words.close.confirm}
          warning={words.close.warning(place)}
        >
          <TextField name="reason" label={text.form.reason} hint={words.close.reasonHint} required />
        </AskOnce>
      ) : (
        // Another question, which nobody has unfolded yet.
        <AskOnce
          key="reopen"
          intent="reopen"
          state={actionData}
          ask={words.reopen.ask}
          confirm={words.reopen.confirm}
          warning={words.reopen.warning(place)}
          danger={false}
        />
      )}
    </>
  );
}
