import { redirect } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { warsawParts, writeDate } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { type FormState, given, readForm, refused, type Values } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/provider.js';

const SignInProvider = graphql(`
  query SignInProvider($countyId: ID!) {
    signInProvider(countyId: $countyId) {
      available
      redirectUri
      signInUrl
      provider {
        issuer
        clientId
        secretGivenAt
      }
    }
  }
`);
const SaveSignInProvider = graphql(`
  mutation SaveSignInProvider($input: SaveSignInProviderInput!) {
    saveSignInProvider(input: $input) {
      available
    }
  }
`);
const TestSignInProvider = graphql(`
  mutation TestSignInProvider($input: SignInProviderRefInput!) {
    testSignInProvider(input: $input) {
      ok
    }
  }
`);
const RemoveSignInProvider = graphql(`
  mutation RemoveSignInProvider($input: SignInProviderRefInput!) {
    removeSignInProvider(input: $input) {
      ok
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(SignInProvider, { countyId: params.countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const { clientSecret = '', ...values } = await readForm(request, 'save', 'test', 'remove');
  const { failure, done } = await take(context.get(apiContext), countyId, { ...values, clientSecret });
  // What was typed comes back, but for the secret.
  if (failure) return refused(values, failure);
  return redirect(`/c/${countyId}/team/sign-in?done=${done}`);
}

async function take(
  api: Api,
  countyId: string,
  { intent, issuer = '', clientId = '', clientSecret }: Values,
): Promise<{ failure?: Failure; done?: string }> {
  if (intent === 'test') {
    const { failure } = await api.attempt(TestSignInProvider, { input: { countyId } });
    return { failure, done: 'providerAnswers' };
  }
  if (intent === 'remove') {
    const { failure } = await api.attempt(RemoveSignInProvider, { input: { countyId } });
    return { failure, done: 'providerRemoved' };
  }
  const input = { countyId, issuer, clientId, clientSecret: given(clientSecret) };
  const { failure } = await api.attempt(SaveSignInProvider, { input });
  return { failure, done: 'providerSaved' };
}

/** The county's own provider of identity: set, tried and taken away by whoever manages its staff. */
export default function Provider({ loaderData, actionData, params: { countyId } }: Route.ComponentProps) {
  const text = useText();
  const words = text.provider;
  const { available, redirectUri, signInUrl, provider } = loaderData.signInProvider;
  return (
    <>
      <PageHead title={words.title} back={{ to: `/c/${countyId}/team`, label: text.team.title }} />
      <p>{words.lead}</p>
      <p className="dim">{words.wall}</p>
      {available ? (
        <>
          <section className="card stack" aria-labelledby="register">
            <h2 id="register">{words.register}</h2>
            <dl className="facts">
              <dt>{words.redirectUri}</dt>
              <dd>
                <code>{redirectUri}</code>
              </dd>
              {provider && (
                <>
                  <dt>{words.signInUrl}</dt>
                  <dd>
                    <code>{signInUrl}</code>
                  </dd>
                </>
              )}
            </dl>
          </section>
          <section className="card stack" aria-labelledby="provider">
            <h2 id="provider">{words.settings}</h2>
            <Settings key={provider?.secretGivenAt} provider={provider} state={actionData} />
          </section>
          {provider && (
            <section className="stack" aria-label={words.more}>
              <SaveForm intent="test" state={actionData} submit={words.test} />
              <AskOnce intent="remove" state={actionData} {...words.remove} />
            </section>
          )}
        </>
      ) : (
        <p className="notice quiet">{words.off}</p>
      )}
    </>
  );
}

type Kept = { issuer: string; clientId: string; secretGivenAt: string } | null | undefined;

function Settings({ provider, state }: { provider: Kept; state?: FormState }) {
  const text = useText();
  const language = useLanguage();
  const words = text.provider;
  const kept = provider && writeDate(language, warsawParts(provider.secretGivenAt).day);
  return (
    <SaveForm intent="save" state={state} submit={text.form.save}>
      <Field
        name="issuer"
        label={words.issuer}
        hint={words.issuerHint}
        value={provider?.issuer}
        type="url"
        autoComplete="off"
        required
      />
      <Field
        name="clientId"
        label={words.clientId}
        value={provider?.clientId}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <Field
        name="clientSecret"
        label={words.clientSecret}
        hint={kept ? words.secretKept(kept) : words.secretHint}
        type="password"
        autoComplete="new-password"
        required={!kept}
      />
    </SaveForm>
  );
}
