import { data, Form, redirect } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { graphql } from '../../gql/gql.js';
import type { InvitationFragment } from '../../gql/graphql.js';
import { failureWords } from '../../looks/failure.js';
import { useText } from '../../text/use-text.js';

export const Invitation = graphql(`
  fragment Invitation on Invited {
    role
    county {
      id
      name
      voivodeship
    }
  }
`);
const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ok
    }
  }
`);
const LeaveCounty = graphql(`
  mutation LeaveCounty($input: LeaveCountyInput!) {
    leaveCounty(input: $input) {
      ok
    }
  }
`);

const StillSomebody = graphql(`
  query StillSomebody {
    me {
      id
    }
  }
`);

/** Out of a team or an invitation. Whoever belongs to no county any more is signed out by that, and told so. */
export async function leaveCounty(api: Api, countyId: string, back: string): Promise<Failure | Response> {
  const { failure } = await api.attempt(LeaveCounty, { input: { countyId } });
  // It is gone already: just what was wanted.
  if (failure && failure.code !== 'NOT_FOUND') return failure;
  const { me } = await api.query(StillSomebody);
  return redirect(me ? back : '/sign-in?left');
}

export const isAnswer = (intent: string) => intent === 'accept' || intent === 'decline';

export async function answerInvitation(api: Api, intent: string, countyId: string) {
  if (intent === 'decline') {
    const left = await leaveCounty(api, countyId, '/c');
    if (left instanceof Response) throw left;
    return refused(left);
  }
  const { failure } = await api.attempt(AcceptInvitation, { input: { countyId } });
  if (!failure) throw redirect(`/c/${countyId}`);
  // It has been taken back or declined: the list shows it no longer.
  if (failure.code === 'NOT_FOUND') throw redirect('/c');
  return refused(failure);
}

const refused = (failure: Failure) =>
  data({ input: undefined, failure }, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });

/** The counties that wait for an answer from somebody who was signed in when they asked. */
export function Invitations({
  invitations,
  failure,
}: {
  invitations: InvitationFragment[];
  failure?: Failure;
}) {
  const text = useText();
  const words = text.counties.invitation;
  if (!invitations.length) return null;
  return (
    <section className="stack" aria-labelledby="invitations">
      <h2 id="invitations">{words.title}</h2>
      {failure && (
        <p className="notice wrong" role="alert">
          <strong>{text.form.notSaved}</strong> {failureWords(text, failure)}
        </p>
      )}
      {invitations.map(({ role, county: { id, name, voivodeship } }) => (
        <Form key={id} method="post" className="card stack">
          <input type="hidden" name="countyId" value={id} />
          <div className="stack tight">
            <h3>{name}</h3>
            <p className="dim">
              {text.voivodeship(voivodeship)} · {text.role[role]}
            </p>
          </div>
          <p>{role === 'EXPERT' ? words.helpExpert : words.help}</p>
          <p className="own-answers">
            <button className="button" name="intent" value="accept">
              {words.accept}
              <span className="hidden">: {name}</span>
            </button>
            <button className="button second" name="intent" value="decline">
              {words.decline}
              <span className="hidden">: {name}</span>
            </button>
          </p>
        </Form>
      ))}
    </section>
  );
}
