import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { SupportPageQuery } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { type FormState, numberOf, readForm, refused } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { SelectField, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/support.js';

const SupportPage = graphql(`
  query SupportPage($countyId: ID!) {
    supportGrants(countyId: $countyId) {
      id
      grantedBy
      reason
      grantedAt
      expiresAt
      revokedAt
      holds
      visits {
        name
        firstAt
        lastAt
      }
    }
  }
`);
const GrantSupport = graphql(`
  mutation GrantSupport($input: GrantSupportInput!) {
    grantSupport(input: $input) {
      id
    }
  }
`);
const RevokeSupport = graphql(`
  mutation RevokeSupport($input: RevokeSupportInput!) {
    revokeSupport(input: $input) {
      id
    }
  }
`);

export const handle = needs('MANAGE_STAFF');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(SupportPage, { countyId: params.countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'grant', 'revoke');
  const api = context.get(apiContext);
  const { intent, id = '', reason = '', hours } = values;
  const { failure } =
    intent === 'revoke'
      ? await api.attempt(RevokeSupport, { input: { countyId, id } })
      : await api.attempt(GrantSupport, { input: { countyId, reason, hours: numberOf(hours) ?? 0 } });
  if (failure) return refused(values, failure);
  return redirect(
    `/c/${countyId}/team/support?done=${intent === 'revoke' ? 'supportRevoked' : 'supportGranted'}`,
  );
}

/** Who runs the platform sees a county only when its manager lets them; here they do, and see who has looked. */
export default function Support({ loaderData: { supportGrants }, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.support;
  const current = supportGrants.find(({ holds }) => holds);
  const past = supportGrants.filter(({ holds }) => !holds);
  return (
    <>
      <PageHead title={words.title} back={{ to: at('team'), label: text.team.title }} />
      <p className="letter">{words.lead}</p>
      {current ? (
        <section className="card stack" aria-labelledby="current">
          <h2 id="current">{words.current}</h2>
          <Grant grant={current} />
          <RevokeForm id={current.id} state={actionData} />
        </section>
      ) : (
        <section className="stack" aria-labelledby="grant">
          <h2 id="grant">{words.grant}</h2>
          <SaveForm intent="grant" state={actionData} submit={words.submit}>
            <SelectField
              name="hours"
              label={words.hours}
              data={[1, 8, 24].map((hours) => ({ value: String(hours), label: words.hoursLong(hours) }))}
            />
            <TextField name="reason" label={text.form.reason} hint={words.reasonHint} required />
          </SaveForm>
        </section>
      )}
      {past.length > 0 && (
        <section className="stack" aria-labelledby="past">
          <h2 id="past">{words.past}</h2>
          <ul className="plain-list ruled">
            {past.map((grant) => (
              <li key={grant.id}>
                <Grant grant={grant} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function RevokeForm({ id, state }: { id: string; state?: FormState }) {
  return (
    <AskOnce intent="revoke" state={state} {...useText().support.revoke}>
      <input type="hidden" name="id" value={id} />
    </AskOnce>
  );
}

function Grant({ grant }: { grant: SupportPageQuery['supportGrants'][number] }) {
  const words = useText().support;
  const language = useLanguage();
  const { grantedBy, reason, grantedAt, expiresAt, revokedAt, visits } = grant;
  const when = (instant: string) => writeInstant(language, instant);
  return (
    <div className="stack tight">
      <p>
        <strong>{words.span(when(grantedAt), when(revokedAt ?? expiresAt))}</strong>
        {revokedAt && ` (${words.revoked})`}
      </p>
      <p>{reason}</p>
      <p className="dim">{words.by(grantedBy)}</p>
      {visits.map(({ name, firstAt, lastAt }) => (
        <p key={name + firstAt}>{words.visit(name, when(firstAt), when(lastAt))}</p>
      ))}
      {!visits.length && <p className="dim">{words.noVisit}</p>}
    </div>
  );
}
