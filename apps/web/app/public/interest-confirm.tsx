import { data, Form, Link } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { Barrel } from '../looks/barrel.js';
import { failureWords } from '../looks/failure.js';
import { plainPage } from '../looks/plain.js';
import { sentForm } from '../sent-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/interest-confirm.js';
import { usePublicPath } from './address.js';
import { Masthead } from './masthead.js';

const ConfirmInterest = graphql(`
  mutation ConfirmInterest($input: ConfirmInterestInput!) {
    confirmInterest(input: $input) {
      ok
    }
  }
`);

export const handle = plainPage;

/** Confirming is a POST: mail scanners open links, and what they open changes nothing. */
export async function action({ request, params: { countyId, token }, context }: Route.ActionArgs) {
  await sentForm(request, 'confirm');
  const { failure } = await context.get(apiContext).attempt(ConfirmInterest, { input: { countyId, token } });
  return data({ failure }, { status: !failure ? 200 : failure.code === 'UNAVAILABLE' ? 503 : 400 });
}

/** Where the link of the mail leads. */
export default function Confirm({ actionData, params: { countyId } }: Route.ComponentProps) {
  const text = useText();
  const words = text.interest.confirm;
  const to = usePublicPath();
  const failure = actionData?.failure;
  const over = failure?.code === 'NOT_FOUND' || failure?.code === 'INVALID';
  const title = !actionData
    ? words.title
    : over
      ? words.over.title
      : failure
        ? words.title
        : words.done.title;
  return (
    <>
      <title>{`${title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <Barrel size={88} level={over ? 0 : actionData && !failure ? 1 : 0.5} empty={over} />
        <div className="stack">
          <h1>{title}</h1>
          {failure && !over && (
            <p className="notice wrong" role="alert">
              {failureWords(text, failure)}
            </p>
          )}
          {over && (
            <>
              <p>{words.over.text}</p>
              <p>
                <Link className="button" to={to(`/powiat/${countyId}/zgloszenie`)}>
                  {words.over.again}
                </Link>
              </p>
            </>
          )}
          {actionData && !failure && (
            <>
              <p>{words.done.text}</p>
              <p>
                <Link to={to(`/powiat/${countyId}`)}>{text.interest.back}</Link>
              </p>
            </>
          )}
          {(!actionData || (failure && !over)) && (
            <Form method="post" className="stack">
              <input type="hidden" name="intent" value="confirm" />
              <p>{words.lead}</p>
              <p>
                <button className="button">{words.button}</button>
              </p>
            </Form>
          )}
        </div>
      </main>
    </>
  );
}
