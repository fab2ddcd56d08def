import { Link, redirect } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { Role, StaffTeamQuery } from '../../gql/graphql.js';
import { warsawParts, writeDate, writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath, useMay, useShell } from '../county.js';
import { type FormState, readForm, refused, type Values } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/team.js';

const StaffTeam = graphql(`
  query StaffTeam($countyId: ID!) {
    staff(countyId: $countyId) {
      id
      name
      role
      since
      email
      lastSignInAt
      accepted
    }
  }
`);
const InviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      id
    }
  }
`);
const ChangeStaffRole = graphql(`
  mutation ChangeStaffRole($input: ChangeStaffRoleInput!) {
    changeStaffRole(input: $input) {
      id
    }
  }
`);
const ResendStaffInvitation = graphql(`
  mutation ResendStaffInvitation($input: ResendStaffInvitationInput!) {
    resendStaffInvitation(input: $input) {
      ok
    }
  }
`);
const RemoveStaff = graphql(`
  mutation RemoveStaff($input: RemoveStaffInput!) {
    removeStaff(input: $input) {
      ok
    }
  }
`);

const roles: Role[] = ['MANAGER', 'COORDINATOR', 'EXPERT', 'OBSERVER'];

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(StaffTeam, { countyId: params.countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'invite', 'resend', 'role', 'remove');
  const { failure, done } = await take(context.get(apiContext), countyId, values);
  if (failure) return refused(values, failure);
  // Whoever removed themselves finds nothing here any more.
  return redirect(values.self && done === 'staffRemoved' ? '/c' : `/c/${countyId}/team?done=${done}`);
}

async function take(
  api: Api,
  countyId: string,
  { intent = '', id = '', ...values }: Values,
): Promise<{ failure?: Failure; done?: string }> {
  const role = values.role as Role;
  if (intent === 'invite') {
    const { email = '', name = '' } = values;
    const language = values.language === 'EN' ? 'EN' : 'PL';
    const { failure } = await api.attempt(InviteStaff, { input: { countyId, email, name, role, language } });
    return { failure, done: 'staffInvited' };
  }
  if (intent.startsWith('role')) {
    const { failure } = await api.attempt(ChangeStaffRole, { input: { countyId, id, role } });
    return { failure, done: 'saved' };
  }
  if (intent.startsWith('resend')) {
    const { failure } = await api.attempt(ResendStaffInvitation, { input: { countyId, id } });
    return { failure, done: 'staffInvited' };
  }
  const { failure } = await api.attempt(RemoveStaff, { input: { countyId, id } });
  return { failure, done: 'staffRemoved' };
}

/** The people of the county's staff; who may invite and change them does it here. */
export default function Team({
  loaderData: { staff },
  actionData,
  params: { countyId },
}: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const manages = useMay()('MANAGE_STAFF');
  const words = text.team;
  return (
    <>
      <PageHead title={words.title}>
        {manages && <Link to={at('team/support')}>{text.support.title}</Link>}
      </PageHead>
      {!staff.some(({ role }) => role === 'MANAGER') && <p className="notice quiet">{words.noManager}</p>}
      <div className="columns">
        <ul className="plain-list stack">
          {staff.map((member) => (
            // With another role it folds up again.
            <li key={member.id + member.role} className="card stack">
              <Member member={member} manages={manages} state={actionData} />
            </li>
          ))}
        </ul>
        <div className="stack roomy">
          <section className="stack" aria-labelledby="roles">
            <h2 id="roles">{words.whoMayWhat}</h2>
            <dl className="facts">
              {roles.map((role) => [
                <dt key={role}>{text.role[role]}</dt>,
                <dd key={`${role} may`}>{words.may[role]}</dd>,
              ])}
            </dl>
          </section>
          {manages && (
            <section className="stack" aria-labelledby="invite">
              <h2 id="invite">{words.invite}</h2>
              <p className="dim">{words.inviteHelp}</p>
              {/* Once someone has come, it is empty again. */}
              <InviteForm key={staff.length} state={actionData} />
              <p>
                <Link to={`/c/${countyId}/team/sign-in`}>{text.provider.title}</Link>
              </p>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

type Props = { member: StaffTeamQuery['staff'][number]; manages: boolean; state?: FormState };

function Member({ member: { id, name, role, since, email, lastSignInAt, accepted }, manages, state }: Props) {
  const text = useText();
  const language = useLanguage();
  const { me } = useShell();
  const words = text.team;
  const person = (
    <>
      <input type="hidden" name="id" value={id} />
      {id === me?.id && <input type="hidden" name="self" value="yes" />}
    </>
  );
  return (
    <>
      <div className="stack tight">
        <h2>{name}</h2>
        <p className="row">
          <span className="tag good">{text.role[role]}</span>
          {id === me?.id && <span className="tag">{words.you}</span>}
          {!accepted && <span className="tag warn">{words.waits}</span>}
        </p>
        {email && <p className="address">{email}</p>}
        <p className="dim">
          {(accepted ? words.since : words.invited)(writeDate(language, warsawParts(since).day))}
          {manages &&
            accepted &&
            ` · ${lastSignInAt ? words.signedIn(writeInstant(language, lastSignInAt)) : words.accepted}`}
        </p>
      </div>
      {manages && !accepted && (
        <SaveForm intent={`resend ${id}`} state={state} submit={words.resend} quiet>
          {person}
        </SaveForm>
      )}
      {manages && (
        <details className="ask fold" open={state?.values.id === id || undefined}>
          <summary>
            {words.change}
            <span className="hidden"> {name}</span>
          </summary>
          <div className="stack">
            <SaveForm intent={`role ${id}`} state={state} submit={text.form.save}>
              {person}
              <RoleField value={role} />
            </SaveForm>
            <AskOnce intent={`remove ${id}`} state={state} {...words.remove}>
              {person}
            </AskOnce>
          </div>
        </details>
      )}
    </>
  );
}

function RoleField({ value }: { value?: Role }) {
  const text = useText();
  return (
    <SelectField
      name="role"
      label={text.team.role}
      value={value}
      data={roles.map((role) => ({ value: role, label: text.role[role] }))}
    />
  );
}

function InviteForm({ state }: { state?: FormState }) {
  const text = useText();
  const words = text.team;
  return (
    <SaveForm intent="invite" state={state} submit={words.send}>
      <Field name="name" label={words.name} autoComplete="off" required />
      <Field name="email" label={words.email} type="email" autoComplete="off" required />
      <div className="pair">
        <RoleField value="COORDINATOR" />
        <SelectField
          name="language"
          label={words.language}
          data={[
            { value: 'PL', label: text.language.names.pl },
            { value: 'EN', label: text.language.names.en },
          ]}
        />
      </div>
    </SaveForm>
  );
}
