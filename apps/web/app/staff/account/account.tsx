import type { ReactNode } from 'react';
import { data, Form, Link, redirect, useSearchParams } from 'react-router';
import type { Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { AccountPageQuery } from '../../gql/graphql.js';
import { failureWords } from '../../looks/failure.js';
import { passkeyPage } from '../../looks/plain.js';
import { Masthead } from '../../public/masthead.js';
import { writeInstant } from '../../text/dates.js';
import { languageCookie } from '../../text/language.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { wayBackTo } from '../../sign-in/way-back.js';
import { readForm } from '../form.js';
import type { Route } from './+types/account.js';
import { leaveCounty } from '../own/invitations.js';
import { OwnCounties } from './own-counties.js';
import { Passkeys } from './passkeys.js';

const Bearer = graphql(`
  query Bearer {
    me {
      wholeAccount
    }
  }
`);
const AccountPage = graphql(`
  query AccountPage {
    me {
      name
      email
      language
      ...OwnCounties
    }
    passkeys {
      id
      since
      lastUsedAt
      browser
    }
    sessions {
      id
      since
      lastUsedAt
      browser
      current
    }
  }
`);
const UpdateAccount = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      language
    }
  }
`);
const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      ok
    }
  }
`);
const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ok
    }
  }
`);
const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ok
    }
  }
`);

export const handle = passkeyPage;

/** Nothing of the account in a session that a county's provider has opened. */
export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const { me } = await api.query(Bearer);
  return me?.wholeAccount === false ? undefined : api.query(AccountPage);
}

const STEPS = ['again', 'others', 'leave', 'end', 'remove-passkey'];

export async function action({ request, context }: Route.ActionArgs) {
  const { intent, id = '', name = '', ...values } = await readForm(request, 'save', ...STEPS);
  const api = context.get(apiContext);
  const back = (init?: ResponseInit) => redirect('/account?done', init);
  if (intent === 'again') return redirect('/sign-in', { headers: { 'Set-Cookie': wayBackTo('/account') } });
  if (intent === 'others') {
    const { failure } = await api.attempt(EndOtherSessions);
    return failure ? refused(failure) : back();
  }
  if (intent === 'leave') {
    const left = await leaveCounty(api, id, '/account?done');
    return left instanceof Response ? left : refused(left);
  }
  if (intent === 'end' || intent === 'remove-passkey') {
    const { failure } = await api.attempt<object, { input: { id: string } }>(
      intent === 'end' ? EndSession : RemovePasskey,
      { input: { id } },
    );
    if (failure?.code === 'SIGN_IN_AGAIN') return redirect('/account?again');
    // It is gone already: just what was wanted.
    return failure && failure.code !== 'NOT_FOUND' ? refused(failure) : back();
  }
  const language = values.language === 'EN' ? 'EN' : 'PL';
  const { failure } = await api.attempt(UpdateAccount, { input: { name, language } });
  if (failure) return refused(failure, name);
  return back({ headers: { 'Set-Cookie': languageCookie(language === 'EN' ? 'en' : 'pl') } });
}

const refused = (failure: Failure, name?: string) =>
  data({ failure, name }, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });

/** A person's own: name, language, keys, and where they are signed in. */
export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const [search] = useSearchParams();
  const words = text.account;
  if (!loaderData) return <Confined />;
  const { me, passkeys, sessions } = loaderData;
  const failure = actionData?.failure;
  const atName = failure?.field === 'name' ? failure : undefined;
  return (
    <Sheet
      head={
        <>
          {search.has('done') && !failure && (
            <p className="notice" role="status">
              {text.done.saved}
            </p>
          )}
          {search.has('again') && !failure && <SignInAgain />}
          {failure && !atName && (
            <p className="notice wrong" role="alert">
              <strong>{text.form.notSaved}</strong> {failureWords(text, failure)}
            </p>
          )}
        </>
      }
    >
      <Form method="post" className="card stack">
        <div className="field">
          <label htmlFor="name">{words.name}</label>
          <input
            id="name"
            name="name"
            autoComplete="name"
            required
            defaultValue={actionData?.name ?? me?.name}
            aria-invalid={atName ? true : undefined}
            aria-describedby={atName ? 'name-error' : undefined}
          />
          {atName && (
            <span className="error" id="name-error" role="alert">
              {failureWords(text, atName)}
            </span>
          )}
        </div>
        <div className="field">
          <label htmlFor="language">{words.language}</label>
          <select id="language" name="language" defaultValue={me?.language}>
            <option value="PL">{text.language.names.pl}</option>
            <option value="EN">{text.language.names.en}</option>
          </select>
        </div>
        <p className="dim">
          {words.email} <strong>{me?.email}</strong>
        </p>
        <p>
          <button className="button" name="intent" value="save">
            {text.form.save}
          </button>
        </p>
      </Form>
      <Passkeys passkeys={passkeys} />
      {me && <OwnCounties of={me} />}
      <section className="stack" aria-labelledby="sessions">
        <h2 id="sessions">{words.sessions}</h2>
        <p className="dim">{words.sessionsHelp}</p>
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
        {sessions.length > 1 && (
          <Form method="post">
            <button className="button second" name="intent" value="others">
              {words.endOthers}
            </button>
          </Form>
        )}
      </section>
    </Sheet>
  );
}

/** The page with its title; what is to be told at once stands under it. */
function Sheet({ head, children }: { head: ReactNode; children?: ReactNode }) {
  const words = useText().account;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet narrow" id="content">
        <div className="stack">
          <p>
            <Link to="/c">← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
          {head}
        </div>
        {children}
      </main>
    </>
  );
}

/** Keys are changed soon after signing in; what leads back here is kept in the browser. */
function SignInAgain() {
  const words = useText().passkey;
  return (
    <div className="notice stack tight">
      <p role="alert">{words.signInAgain}</p>
      <Form method="post">
        <button className="button" name="intent" value="again">
          {words.signInAgainButton}
        </button>
      </Form>
    </div>
  );
}

function Confined() {
  const words = useText().account;
  return (
    <Sheet
      head={
        <>
          <p className="notice">{words.confined}</p>
          <p>
            <Link className="button second" to="/sign-in">
              {words.signInAgain}
            </Link>
          </p>
        </>
      }
    />
  );
}

function SessionCard({ session }: { session: AccountPageQuery['sessions'][number] }) {
  const text = useText();
  const language = useLanguage();
  const words = text.account;
  const browser = session.browser ?? words.unknownBrowser;
  return (
    <div className="card stack tight">
      <h3>{browser}</h3>
      {session.current && <p className="dim">{words.thisOne}</p>}
      <p>
        {words.since(writeInstant(language, session.since))}
        <br />
        {words.lastUsed(writeInstant(language, session.lastUsedAt))}
      </p>
      {session.current ? (
        <Form method="post" action="/sign-out">
          <button className="button second">{text.shell.signOut}</button>
        </Form>
      ) : (
        <Form method="post">
          <input type="hidden" name="id" value={session.id} />
          <button className="button second" name="intent" value="end">
            {words.end}
            <span className="hidden">: {browser}</span>
          </button>
        </Form>
      )}
    </div>
  );
}
