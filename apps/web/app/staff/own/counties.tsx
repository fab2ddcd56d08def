import { data, Form, Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { Action } from '../../gql/graphql.js';
import { plainPage } from '../../looks/plain.js';
import { Masthead } from '../../public/masthead.js';
import { sentForm } from '../../sent-form.js';
import { useText } from '../../text/use-text.js';
import { AttentionList } from '../attention.js';
import type { Route } from './+types/counties.js';
import { CommonCalendar } from './calendar.js';
import { answerInvitation, Invitations, isAnswer } from './invitations.js';
import { KeptDays } from './kept-days.js';
import './own.css';

const MyCounties = graphql(`
  query MyCounties {
    me {
      id
      memberships {
        role
        actions
        county {
          id
          name
          voivodeship
        }
        needsAttention {
          ...WaitingThing
        }
        cycles {
          id
          title
          state
          conferences {
            ...ConferenceStanding
          }
        }
      }
      invitations {
        ...Invitation
      }
      closedCounties {
        id
        name
        voivodeship
      }
      operator
    }
    keptDays
  }
`);

const WhoAmI = graphql(`
  query WhoAmI {
    me {
      operator
      wholeAccount
      memberships {
        role
        county {
          id
        }
      }
      invitations {
        role
      }
      closedCounties {
        id
      }
    }
  }
`);

const KeepDays = graphql(`
  mutation KeepDays($input: OwnDaysInput!) {
    keepDays(input: $input)
  }
`);

const FreeDays = graphql(`
  mutation FreeDays($input: OwnDaysInput!) {
    freeDays(input: $input)
  }
`);

export const handle = plainPage;

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const { me: known } = await api.query(WhoAmI);
  if (!known) throw redirect('/sign-in?again');
  const [only, ...others] = known.memberships;
  if (!known.wholeAccount) throw redirect(only ? `/c/${only.county.id}` : '/sign-in?again');
  // Whom a county has invited answers here, and what is closed is told here.
  const more = known.closedCounties.length > 0 || known.invitations.length > 0;
  if (known.operator && !only && !more) throw redirect('/operator');
  // An expert keeps days here even with a single county.
  if (only && !others.length && !more && only.role !== 'EXPERT') throw redirect(`/c/${only.county.id}`);
  const { me, keptDays } = await api.query(MyCounties);
  return { ...me!, keptDays };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'accept', 'decline', 'keep', 'free');
  const api = context.get(apiContext);
  const intent = String(form.get('intent'));
  if (isAnswer(intent)) return answerInvitation(api, intent, String(form.get('countyId')));
  const input = {
    from: String(form.get('from') ?? ''),
    to: String(form.get('to') || form.get('from') || ''),
  };
  const freeing = intent === 'free';
  const { failure } = await (freeing ? api.attempt(FreeDays, { input }) : api.attempt(KeepDays, { input }));
  if (failure) return data({ input, failure }, { status: failure.code === 'UNAVAILABLE' ? 503 : 400 });
  throw redirect('/c#kept-days');
}

/** Everything that somebody leads, in all of their counties at once. */
export default function Counties({
  loaderData: { memberships, invitations, closedCounties, operator, keptDays },
  actionData,
}: Route.ComponentProps) {
  const text = useText();
  const keeping = actionData?.input && { input: actionData.input, failure: actionData.failure };
  const waiting = memberships
    .flatMap(({ county, actions, needsAttention }) =>
      needsAttention.map((item) => ({
        item,
        // Counties of one name are told apart by where they lie.
        of: `${county.name} (${text.voivodeship(county.voivodeship)})`,
        at: (path: string) => `/c/${county.id}/${path}`,
        may: (action: Action) => actions.includes(action),
      })),
    )
    .sort((one, other) => Number(other.item.urgent) - Number(one.item.urgent));
  return (
    <>
      <title>{`${text.counties.title} · Beczka`}</title>
      <Masthead />
      <main className="sheet" id="content">
        <div className="own-head">
          <h1>{text.counties.title}</h1>
          <div className="own-head">
            {operator && <Link to="/operator">{text.operator.title}</Link>}
            <Link to="/account">{text.shell.account}</Link>
            <Form method="post" action="/sign-out">
              <button className="link-button">{text.shell.signOut}</button>
            </Form>
          </div>
        </div>
        <Invitations invitations={invitations} failure={keeping ? undefined : actionData?.failure} />
        {!memberships.length && !invitations.length && !closedCounties.length && <p>{text.counties.none}</p>}
        <div className="county-cards">
          {memberships.map(({ county, role, needsAttention }) => (
            <Link key={county.id} to={`/c/${county.id}`} className="card choice-card">
              <strong>{county.name}</strong>
              <span className="dim">
                {text.voivodeship(county.voivodeship)} · {text.role[role]}
              </span>
              <span className={needsAttention.some(({ urgent }) => urgent) ? 'tag bad' : 'tag'}>
                {text.counties.waiting(needsAttention.length)}
              </span>
            </Link>
          ))}
        </div>
        {closedCounties.length > 0 && (
          <section className="stack tight" aria-labelledby="closed">
            <h2 id="closed">{text.counties.closed}</h2>
            <p className="dim">{text.counties.closedHelp}</p>
            <ul>
              {closedCounties.map(({ id, name, voivodeship }) => (
                <li key={id}>
                  {name}, {text.voivodeship(voivodeship)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {waiting.length > 0 && (
          <section className="stack" aria-labelledby="waiting">
            <h2 id="waiting">{text.desk.title}</h2>
            <AttentionList entries={waiting} />
          </section>
        )}
        <CommonCalendar memberships={memberships} keptDays={keptDays} />
        {memberships.some(({ role }) => role === 'EXPERT') && <KeptDays days={keptDays} refused={keeping} />}
      </main>
    </>
  );
}
