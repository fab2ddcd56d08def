import { Link } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { May } from '../parts/may.js';
import { pageOf } from '../page-of.js';
import { PageHead } from '../parts/page-head.js';
import { Paging } from '../parts/paging.js';
import type { Route } from './+types/person.js';
import { OutboxMessages, PAGE_SIZE } from './message-query.js';
import { Standing } from './standing.js';

const MessageReader = graphql(`
  query MessageReader($countyId: ID!, $id: ID!) {
    participant(countyId: $countyId, id: $id) {
      id
      firstName
      lastName
      email
      withoutMail
      organization {
        name
      }
    }
  }
`);

export async function loader({ request, params: { countyId, participantId }, context }: Route.LoaderArgs) {
  const page = pageOf(new URL(request.url).searchParams);
  const api = context.get(apiContext);
  const [{ participant }, { outboxMessages }] = await Promise.all([
    api.query(MessageReader, { countyId, id: participantId }),
    api.query(OutboxMessages, { countyId, participantId, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
  ]);
  return { participant, ...outboxMessages, page, pages: Math.ceil(outboxMessages.total / PAGE_SIZE) };
}

/** All messages to one person, the latest first. */
export default function MessagesOfPerson({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.outbox;
  const { participant, items, page, pages } = loaderData;
  const { id, firstName, lastName, email, organization } = participant;
  return (
    <>
      <PageHead
        title={words.personTitle(`${firstName} ${lastName}`)}
        kicker={organization.name}
        back={{ to: at('messages'), label: words.title }}
      />
      <p>
        {email}{' '}
        <May action="EDIT_PARTNERS">
          <Link to={at(`participants/${id}`)}>{words.personData}</Link>
        </May>
      </p>
      {!items.length && <p className="notice quiet">{words.personNone}</p>}
      {items.length > 0 && (
        <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.column.message}</th>
                <th scope="col">{words.column.standing}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((message) => (
                <tr key={message.id}>
                  <th scope="row">
                    {message.occasionName}
                    {message.conference && (
                      <>
                        {' · '}
                        <Link to={at(`conference/${message.conference.id}`)}>
                          {text.conference(message.conference.ordinal)}
                        </Link>
                      </>
                    )}
                  </th>
                  <td>
                    <Standing message={message} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Paging page={page} pages={pages} />
      <p className="dim">{words.honest}</p>
    </>
  );
}
