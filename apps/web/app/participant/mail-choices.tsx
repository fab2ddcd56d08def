import './participant.css';
import { Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { plainPage } from '../looks/plain.js';
import { Masthead } from '../public/masthead.js';
import { sentForm, unread } from '../sent-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/mail-choices.js';
import { bearLink, speakTo } from './bear-link.js';
import { WhoAsks } from './who-asks.js';

const MailChoices = graphql(`
  query MailChoices {
    ownData {
      county {
        id
        ...AskingCounty
      }
      language
      consents {
        kind
        granted
      }
    }
  }
`);
const SaveMailChoice = graphql(`
  mutation SaveMailChoice($input: SaveOwnConsentsInput!) {
    saveOwnConsents(input: $input) {
      ok
    }
  }
`);

/** What the buttons of the page decide. */
const choices: Readonly<Record<string, { email?: boolean; noMail?: boolean }>> = {
  'no-reminders': { email: false },
  reminders: { email: true },
  'no-mail': { noMail: true },
  mail: { noMail: false },
};

export const handle = plainPage;

export const middleware = [bearLink];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { ownData } = await context.get(apiContext).query(MailChoices);
  speakTo(ownData, { request, context });
  return ownData;
}

/**
 * Mail programs post `List-Unsubscribe=One-Click` here for their reader (RFC 8058): without a cookie, more than once
 * perhaps, and following no redirect. Only reminders offer it, so only they stop.
 */
export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request);
  const oneClick = form.get('List-Unsubscribe') === 'One-Click';
  const intent = oneClick ? 'no-reminders' : String(form.get('intent'));
  if (!Object.hasOwn(choices, intent)) unread();
  await context.get(apiContext).query(SaveMailChoice, { input: choices[intent]! });
  return oneClick ? { done: true } : redirect(`/p/${params.token}/mail?done`, 303);
}

/** Where the foot of every letter leads: which mail its reader gets. */
export default function MailChoicesPage({ loaderData: own, actionData, params }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const text = useText();
  const words = text.mailChoices;
  const last = (kind: string) => own.consents.find((one) => one.kind === kind)?.granted;
  const noMail = last('NO_MAIL') === true;
  const noReminders = last('EMAIL') === false;
  const present = noMail ? words.now.none : noReminders ? words.now.withoutReminders : words.now.all;
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Masthead county={own.county.name} languageAction={`/p/${params.token}/language?at=mail`} />
      <main className="sheet" id="content">
        <h1>{words.title}</h1>
        <p className="notice" role="status">
          {(search.has('done') || actionData?.done) && `${words.done} `}
          {present}
        </p>
        {!noMail && (
          <Choice
            title={words.reminders.title}
            text={noReminders ? words.reminders.offText : words.reminders.text}
            intent={noReminders ? 'reminders' : 'no-reminders'}
            label={noReminders ? words.reminders.on : words.reminders.off}
            main={!noReminders}
          />
        )}
        <Choice
          title={words.all.title}
          text={noMail ? words.all.offText : words.all.text}
          intent={noMail ? 'mail' : 'no-mail'}
          label={noMail ? words.all.on : words.all.off}
        />
        <p>
          <Link to={`/p/${params.token}/data`}>{words.more}</Link>
        </p>
      </main>
      <WhoAsks county={own.county} />
    </>
  );
}

interface ChoiceProps {
  title: string;
  text: string;
  intent: string;
  label: string;
  main?: boolean;
}

function Choice({ title, text, intent, label, main }: ChoiceProps) {
  return (
    <section className="card stack" aria-labelledby={`${intent}-title`}>
      <h2 id={`${intent}-title`}>{title}</h2>
      <p>{text}</p>
      <form method="post">
        <button className={main ? 'button' : 'button second'} name="intent" value={intent}>
          {label}
        </button>
      </form>
    </section>
  );
}
