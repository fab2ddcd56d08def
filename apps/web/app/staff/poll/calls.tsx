import { Button } from '@mantine/core';
import { Form, Link, redirect, useNavigation } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { CallListQuery } from '../../gql/graphql.js';
import { failureWords } from '../../looks/failure.js';
import { writeInstant } from '../../text/dates.js';
import { dialled } from '../../text/phone.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/calls.js';
import { LiveState } from './live-state.js';
import './calls.css';
import { PrintButton } from './print-button.js';

const CallList = graphql(`
  query CallList($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      pulse
      deadline
      invitedCount
      respondedCount
      conference {
        ordinal
        theme
      }
      people {
        required
        respondedAt
        calledAt
        calledBy {
          name
        }
        lastMessage {
          occasionName
          fate
          at
          reason
        }
        participant {
          id
          firstName
          lastName
          phone
          organization {
            name
            sector {
              name
            }
          }
        }
      }
    }
  }
`);

const MarkCalled = graphql(`
  mutation MarkCalled($input: MarkCalledInput!) {
    markCalled(input: $input) {
      id
    }
  }
`);

type Person = CallListQuery['datePoll']['people'][number];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { datePoll } = await context
    .get(apiContext)
    .query(CallList, { countyId: params.countyId, id: params.pollId });
  const { people, ...poll } = datePoll;
  return { poll, silent: people.filter(({ respondedAt }) => !respondedAt).sort(firstToCall) };
}

/** Whoever cannot be missing first, all by name: a call marked must not put the next person under the hand. */
const firstToCall = (a: Person, b: Person) => Number(b.required) - Number(a.required);

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'call', 'uncall');
  const input = {
    countyId: params.countyId,
    id: params.pollId,
    participantId: values.participantId ?? '',
    called: values.intent === 'call',
  };
  const { failure } = await context.get(apiContext).attempt(MarkCalled, { input });
  return failure
    ? refused(values, failure)
    : redirect(`/c/${params.countyId}/poll/${params.pollId}/calls`, 303);
}

/** Who stays silent, to be telephoned one after another; on paper with room for what they say. */
export default function Calls({ loaderData: { poll, silent }, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const mayRun = useMay()('RUN_POLLS');
  const words = text.cockpit.calls;
  const open = poll.state === 'OPEN';
  const left = silent.filter(({ calledAt }) => !calledAt).length;
  return (
    <>
      <PageHead
        title={words.title}
        kicker={`${text.conference(poll.conference.ordinal)} · ${poll.conference.theme}`}
        back={{ to: at(`poll/${poll.id}`), label: text.poll.heading[poll.state] }}
      >
        {silent.length > 0 && <PrintButton>{words.print}</PrintButton>}
      </PageHead>
      {open && (
        <LiveState
          path={at(`poll/${poll.id}/live`)}
          pulse={poll.pulse}
          answered={poll.respondedCount}
          asked={poll.invitedCount}
        />
      )}
      <div className="stack tight">
        <p className="lead">{words.lead(silent.length)}</p>
        <p className="dim">
          {open ? words.until(writeInstant(language, poll.deadline)) : words.closed}{' '}
          {open && left > 0 && left < silent.length && words.left(left)}
        </p>
      </div>
      {actionData?.failure && (
        <p className="notice wrong" role="alert">
          {failureWords(text, actionData.failure)}
        </p>
      )}
      {silent.length > 0 && (
        <div className="table-wrap folding calls">
          <table aria-label={words.table}>
            <thead>
              <tr>
                <th scope="col">{words.person}</th>
                <th scope="col">{words.phone}</th>
                <th scope="col">{words.message}</th>
                <th scope="col">{words.call}</th>
                <th scope="col" className="printed">
                  {words.answeredBoxes}
                </th>
              </tr>
            </thead>
            <tbody>
              {silent.map((person) => (
                <CallRow key={person.participant.id} person={person} changes={open && mayRun} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function CallRow({ person, changes }: { person: Person; changes: boolean }) {
  const text = useText();
  const language = useLanguage();
  const words = text.cockpit.calls;
  const { participant, required, calledAt, calledBy, lastMessage } = person;
  const { organization, phone } = participant;
  const name = `${participant.firstName} ${participant.lastName}`;
  return (
    <tr className={calledAt ? 'called' : undefined}>
      <th scope="row">
        {participant.lastName} {participant.firstName}{' '}
        {required && <span className="tag warn">{words.required}</span>}
        <span className="where">
          {organization.name} · {organization.sector.name}
        </span>
      </th>
      <td>
        {phone ? (
          <a className="number" href={`tel:${dialled(phone)}`}>
            {phone}
          </a>
        ) : (
          <span className="dim">{words.noPhone}</span>
        )}
      </td>
      <td>
        {lastMessage ? (
          <span className={lastMessage.fate === 'FAILED' ? 'wrong-word' : undefined}>
            {words.fate[lastMessage.fate](lastMessage.occasionName, writeInstant(language, lastMessage.at))}
            {lastMessage.reason && `. ${lastMessage.reason}`}
          </span>
        ) : (
          <span className="dim">{words.noMessage}</span>
        )}
      </td>
      <td>
        {calledAt && <p>{words.called(writeInstant(language, calledAt), calledBy?.name)}</p>}
        {!calledAt && !changes && <span className="dim">{words.notCalled}</span>}
        {changes && (
          <div className="row unprinted">
            <CallMark id={participant.id} name={name} called={Boolean(calledAt)} />
            <Link to={participant.id} aria-label={words.recordOf(name)}>
              {words.record}
            </Link>
          </div>
        )}
      </td>
      <td className="printed" />
    </tr>
  );
}

function CallMark({ id, name, called }: { id: string; name: string; called: boolean }) {
  const words = useText().cockpit.calls;
  const { formData } = useNavigation();
  return (
    <Form method="post" preventScrollReset replace>
      <input type="hidden" name="intent" value={called ? 'uncall' : 'call'} />
      <input type="hidden" name="participantId" value={id} />
      <Button
        type="submit"
        size="compact-md"
        variant={called ? 'subtle' : 'default'}
        loading={formData?.get('participantId') === id}
        aria-label={called ? words.unmarkOf(name) : words.markOf(name)}
      >
        {called ? words.unmark : words.mark}
      </Button>
    </Form>
  );
}
