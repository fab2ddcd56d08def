import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { readForm, refused } from '../staff/form.js';
import { Field, TextField } from '../staff/parts/fields.js';
import { PageHead } from '../staff/parts/page-head.js';
import { SaveForm } from '../staff/parts/save-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/sessions.js';

const EndAccountSessions = graphql(`
  mutation EndAccountSessions($input: EndAccountSessionsInput!) {
    endAccountSessions(input: $input) {
      ok
    }
  }
`);

export async function action({ request, context }: Route.ActionArgs) {
  const values = await readForm(request, 'end');
  const { email = '', reason = '' } = values;
  const { failure } = await context
    .get(apiContext)
    .attempt(EndAccountSessions, { input: { email: email.trim(), reason } });
  return failure ? refused(values, failure) : redirect('/operator/sessions?done=sessionsEnded');
}

/** Signs somebody out everywhere, who has lost a device or their mailbox. */
export default function SessionsPage({ actionData }: Route.ComponentProps) {
  const text = useText();
  const words = text.operator.sessions;
  return (
    <>
      <PageHead title={words.title} />
      <p className="letter">{words.lead}</p>
      <SaveForm intent="end" state={actionData} submit={words.submit} danger>
        <Field name="email" label={words.email} type="email" autoComplete="off" required />
        <TextField name="reason" label={text.form.reason} hint={words.reasonHint} required />
      </SaveForm>
    </>
  );
}
