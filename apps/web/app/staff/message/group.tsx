import { Button, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { apiContext } from '../../context.js';
import type { MessageLineFragment, MessageStanding } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { pageOf } from '../page-of.js';
import { PageHead } from '../parts/page-head.js';
import { Paging } from '../parts/paging.js';
import type { Route } from './+types/group.js';
import { OutboxMessages, PAGE_SIZE, StandingPauses } from './message-query.js';
import './messages.css';
import { PauseNotice } from './pause-notice.js';
import { Standing, StandingFilter } from './standing.js';

const standings: MessageStanding[] = [
  ...(['WAITING', 'PAUSED', 'RETRYING', 'SENDING', 'ACCEPTED', 'RETURNED', 'FAILED', 'CANCELLED'] as const),
];

export async function loader({ request, params: { countyId, occasion }, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const page = pageOf(asked);
  const revision = asked.get('revision');
  const standing = standings.find((one) => one === asked.get('standing')) ?? null;
  const search = asked.get('search')?.trim() || null;
  const group = {
    countyId,
    occasion,
    subjectId: asked.get('about') || null,
    conferenceId: asked.get('conference') || null,
    revision: revision ? Number(revision) : null,
  };
  const api = context.get(apiContext);
  const [{ outboxMessages: found }, { outboxMessages: whole }, { mailPauses }] = await Promise.all([
    api.query(OutboxMessages, {
      ...group,
      standing,
      search,
      offset: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    }),
    // What the whole group is called, whatever is looked for in it.
    api.query(OutboxMessages, { ...group, offset: 0, limit: 1 }),
    api.query(StandingPauses, { countyId }),
  ]);
  const [one] = whole.items;
  return {
    ...found,
    one,
    standing,
    search,
    page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    pauses: mailPauses.filter(({ conference }) => !conference || conference.id === one?.conference?.id),
    kept: Object.fromEntries([...asked].filter(([name]) => name !== 'search' && name !== 'page')),
  };
}

/** To whom messages of one occasion go, and how each stands. */
export default function MessageGroup({ loaderData, params }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.outbox;
  const { items, counts, one, standing, search, page, pages, pauses, kept } = loaderData;
  return (
    <>
      <PageHead
        title={one?.occasionName ?? words.title}
        kicker={one?.conference ? text.conference(one.conference.ordinal) : undefined}
        back={{ to: at('messages'), label: words.title }}
      >
        {one?.conference && (
          <Link
            to={at(`message/${one.subjectId}/${encodeURIComponent(params.occasion)}`)}
            state={{ from: at(`messages/group/${params.occasion}?${new URLSearchParams(kept)}`) }}
          >
            {words.preview}
          </Link>
        )}
      </PageHead>
      <PauseNotice pauses={pauses} />
      <Form className="filters" role="search">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          name="search"
          type="search"
          label={words.findPerson}
          description={words.findHint}
          defaultValue={search ?? ''}
        />
        <Button type="submit" variant="default">
          {words.find}
        </Button>
      </Form>
      <StandingFilter counts={counts} chosen={standing} />
      {items.length ? (
        <MessageTable messages={items} />
      ) : (
        <div className="empty-state" role="status">
          <p>{words.groupNone}</p>
          <Link to={`?${new URLSearchParams({ ...kept, standing: '' })}`}>{words.showAll}</Link>
        </div>
      )}
      <Paging page={page} pages={pages} />
      <p className="dim">{words.honest}</p>
    </>
  );
}

function MessageTable({ messages }: { messages: MessageLineFragment[] }) {
  const words = useText().outbox;
  const at = useCountyPath();
  return (
    <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.people}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.person}</th>
            <th scope="col">{words.column.standing}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => {
            const { id, participant, staffMember } = message;
            return (
              <tr key={id}>
                <th scope="row">
                  {participant ? (
                    <Link to={at(`messages/person/${participant.id}`)}>
                      {participant.lastName} {participant.firstName}
                    </Link>
                  ) : (
                    (staffMember?.name ?? words.someone)
                  )}
                  <span className="dim message-person">
                    {participant ? participant.organization.name : words.staff}
                  </span>
                </th>
                <td>
                  <Standing message={message} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
