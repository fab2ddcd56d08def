import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { FailedMessagesQuery } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { type FormState, readForm, refused } from '../form.js';
import { May } from '../parts/may.js';
import { pageOf } from '../page-of.js';
import { PageHead } from '../parts/page-head.js';
import { Paging } from '../parts/paging.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/failed-messages.js';
import { DeadAddresses } from './dead-address.js';
import './failed-messages.css';

const FailedMessages = graphql(`
  query FailedMessages($countyId: ID!, $offset: Int!, $limit: Int!) {
    participants(countyId: $countyId, filter: { addressFailed: true }, limit: 200) {
      items {
        ...DeadAddress
      }
    }
    failedMessages(countyId: $countyId, offset: $offset, limit: $limit) {
      total
      items {
        id
        occasionName
        failedAt
        reason
        serverLine
        participant {
          id
          firstName
          lastName
          email
          organization {
            name
          }
        }
        staffMember {
          name
        }
        conference {
          id
          ordinal
        }
      }
    }
  }
`);
const RetryMessage = graphql(`
  mutation RetryMessage($input: RetryMessageInput!) {
    retryMessage(input: $input) {
      ok
    }
  }
`);

const PAGE_SIZE = 25;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const page = pageOf(new URL(request.url).searchParams);
  const { failedMessages, participants } = await context.get(apiContext).query(FailedMessages, {
    countyId: params.countyId,
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  return {
    ...failedMessages,
    dead: participants.items,
    page,
    pages: Math.ceil(failedMessages.total / PAGE_SIZE),
  };
}

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'retry');
  const { failure } = await context
    .get(apiContext)
    .attempt(RetryMessage, { input: { countyId, id: values.id ?? '' } });
  if (failure) return refused(values, failure);
  return redirect(`/c/${countyId}/messages/failed?done=retried`);
}

/** Whom messages did not reach and why, each with the two things that help. */
export default function FailedMessagesPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { items, dead, page, pages } = loaderData;
  const words = text.failedMessages;
  return (
    <>
      <PageHead title={words.title} back={{ to: at(), label: text.desk.title }} />
      {dead.length > 0 && <DeadAddresses people={dead} />}
      {items.length > 0 && (
        <div className="stack tight">
          <h2>{words.messages}</h2>
          <p className="dim">{words.help}</p>
        </div>
      )}
      {items.length ? (
        <ul className="failed-messages plain-list">
          {items.map((message) => (
            <FailedMessage key={message.id} message={message} state={actionData} />
          ))}
        </ul>
      ) : (
        !dead.length && <p className="notice">{words.none}</p>
      )}
      <Paging page={page} pages={pages} />
    </>
  );
}

type Message = FailedMessagesQuery['failedMessages']['items'][number];

function FailedMessage({ message, state }: { message: Message; state?: FormState }) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.failedMessages;
  const { id, participant, staffMember, conference } = message;
  const name = participant
    ? `${participant.firstName} ${participant.lastName}`
    : (staffMember?.name ?? words.someone);
  return (
    <li className="card">
      <div className="stack tight">
        <h3>{name}</h3>
        <p className="dim">{participant ? participant.organization.name : words.staff}</p>
        {participant && <p className="address">{participant.email}</p>}
        <p className="reason">{message.reason}</p>
        <p>
          {message.occasionName}
          {conference && (
            <>
              {' · '}
              <Link to={at(`conference/${conference.id}`)}>{text.conference(conference.ordinal)}</Link>
            </>
          )}
        </p>
        <p className="small">
          {words.failedAt(writeInstant(language, message.failedAt))}
          {message.serverLine && (
            <>
              <br />
              {words.serverLine} <q lang="en">{message.serverLine}</q>
            </>
          )}
        </p>
      </div>
      <May action="EDIT_PARTNERS">
        <div className="steps">
          {participant && (
            <Button
              component={Link}
              to={at(`participants/${participant.id}`)}
              aria-label={`${words.correct}: ${name}`}
            >
              {words.correct}
            </Button>
          )}
          <SaveForm intent={`retry ${id}`} state={state} steady>
            <input type="hidden" name="id" value={id} />
            <Button type="submit" variant="default" aria-label={`${words.retry}: ${name}`}>
              {words.retry}
            </Button>
          </SaveForm>
        </div>
      </May>
    </li>
  );
}
