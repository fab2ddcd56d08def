import { Button, TextInput } from '@mantine/core';
import { Form, Link, useSearchParams } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { OutboxGroupsQuery } from '../../gql/graphql.js';
import { warsawParts, writeDay, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { May } from '../parts/may.js';
import { pageOf } from '../page-of.js';
import { PageHead } from '../parts/page-head.js';
import { Paging } from '../parts/paging.js';
import type { Route } from './+types/list.js';
import { PAGE_SIZE, StandingPauses } from './message-query.js';
import './messages.css';
import { PauseNotice } from './pause-notice.js';
import { StandingTags } from './standing.js';

const OutboxGroups = graphql(`
  query OutboxGroups($countyId: ID!, $conferenceId: ID, $offset: Int!, $limit: Int!) {
    outboxGroups(countyId: $countyId, conferenceId: $conferenceId, offset: $offset, limit: $limit) {
      total
      items {
        subjectId
        occasion
        occasionName
        revision
        toStaff
        dueAt
        nextAt
        lastSentAt
        counts {
          standing
          count
        }
        conference {
          id
          ordinal
        }
      }
    }
  }
`);
const MessageReaders = graphql(`
  query MessageReaders($countyId: ID!, $search: String) {
    participants(countyId: $countyId, filter: { search: $search, state: ALL }, limit: 20) {
      total
      items {
        id
        firstName
        lastName
        email
        organization {
          name
        }
      }
    }
  }
`);

export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const page = pageOf(asked);
  const search = asked.get('search')?.trim() || null;
  const api = context.get(apiContext);
  const conferenceId = asked.get('conference') || null;
  const [groups, standing, people] = await Promise.all([
    api.query(OutboxGroups, { countyId, conferenceId, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
    api.query(StandingPauses, { countyId }),
    search ? api.query(MessageReaders, { countyId, search }) : null,
  ]);
  return {
    ...groups.outboxGroups,
    ...standing,
    people: people?.participants,
    search,
    conferenceId,
    page,
    pages: Math.ceil(groups.outboxGroups.total / PAGE_SIZE),
  };
}

type Group = OutboxGroupsQuery['outboxGroups']['items'][number];

/** What goes out when and what went, one line of time: the next first. */
export default function Messages({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { items, total, page, pages, mailPauses, search } = loaderData;
  const words = text.outbox;
  const ahead = items.filter(({ nextAt }) => nextAt);
  const behind = items.filter(({ nextAt }) => !nextAt);
  return (
    <>
      <PageHead title={words.title}>
        <Button component={Link} to={at('messages/wording')} variant="default">
          {text.wording.title}
        </Button>
        <May action="RUN_POLLS">
          <Button component={Link} to={at('messages/pause')} variant="default">
            {words.pause}
          </Button>
        </May>
      </PageHead>
      <PauseNotice pauses={mailPauses} />
      <p>
        {words.lead} <Link to={at('messages/failed')}>{words.failed}</Link>
      </p>
      <Form className="filters" role="search">
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
      {loaderData.people && <People people={loaderData.people} />}
      <Conferences loaderData={loaderData} />
      {!total && <p className="notice quiet">{words.none}</p>}
      {total > 0 && (
        <>
          {page === 1 && !ahead.length && <p className="notice quiet">{words.aheadNone}</p>}
          {ahead.length > 0 && <Timeline id="ahead" title={words.ahead} groups={ahead} />}
          {behind.length > 0 && <Timeline id="behind" title={words.behind} groups={behind} />}
          <Paging page={page} pages={pages} />
          <p className="dim">{words.honest}</p>
        </>
      )}
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

function People({ people }: { people: NonNullable<Loaded['people']> }) {
  const text = useText();
  const at = useCountyPath();
  const words = text.outbox;
  return (
    <section className="card stack tight" aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      {!people.items.length && <p role="status">{words.nobody}</p>}
      <ul className="plain-list ruled">
        {people.items.map(({ id, firstName, lastName, email, organization }) => (
          <li key={id}>
            <Link to={at(`messages/person/${id}`)}>
              {firstName} {lastName}
            </Link>{' '}
            <span className="dim">
              {organization.name}
              {email && ` · ${email}`}
            </span>
          </li>
        ))}
      </ul>
      {people.total > people.items.length && <p className="dim">{words.more(people.total)}</p>}
    </section>
  );
}

/** All on one line of time, or what is about one conference and its polls. */
function Conferences({ loaderData: { cycles, conferenceId } }: { loaderData: Loaded }) {
  const text = useText();
  const words = text.outbox;
  const current = cycles.filter(({ state }) => state === 'ACTIVE');
  const known = current.flatMap(({ conferences }) => conferences.map(({ id }) => id));
  if (!known.length) return null;
  return (
    <nav className="stack tight" aria-label={words.subject}>
      <div className="row">
        <Link to="?" className="choice-link" aria-current={conferenceId ? undefined : 'true'}>
          {words.everything}
        </Link>
      </div>
      {current.map((cycle) => (
        <div className="row" key={cycle.id}>
          {current.length > 1 && <span className="dim">{cycle.title}:</span>}
          {cycle.conferences.map(({ id, ordinal }) => (
            <Link
              key={id}
              to={`?conference=${id}`}
              className="choice-link"
              aria-current={conferenceId === id ? 'true' : undefined}
            >
              {text.conference(ordinal)}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}

const momentOf = ({ nextAt, lastSentAt, dueAt }: Group) => warsawParts(nextAt ?? lastSentAt ?? dueAt);

function Timeline({ id, title, groups }: { id: string; title: string; groups: Group[] }) {
  const language = useLanguage();
  const days = Map.groupBy(groups, (group) => momentOf(group).day);
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className="plain-list message-days">
        {[...days].map(([day, own]) => (
          <li key={day}>
            <h3>{writeDay(language, day)}</h3>
            <ul className="plain-list">
              {own.map((group) => (
                <GroupLine
                  key={[
                    group.subjectId,
                    group.conference?.id,
                    group.occasion,
                    group.revision,
                    group.toStaff,
                  ].join()}
                  group={group}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function GroupLine({ group }: { group: Group }) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const [search] = useSearchParams();
  const words = text.outbox;
  const { subjectId, occasion, occasionName, revision, conference, counts, toStaff } = group;
  const about = new URLSearchParams({
    ...(subjectId ? { about: subjectId } : conference && { conference: conference.id }),
    ...(revision !== null && { revision: String(revision) }),
  });
  const name = [conference && text.conference(conference.ordinal), occasionName].filter(Boolean).join(': ');
  return (
    <li className="message-group">
      <span className="dim message-time">{writeTime(language, momentOf(group).time)}</span>
      <div className="stack tight">
        <p>
          <strong>{occasionName}</strong>
          {conference && (
            <>
              {' · '}
              <Link to={at(`conference/${conference.id}`)}>{text.conference(conference.ordinal)}</Link>
            </>
          )}
          {toStaff && <span className="dim"> · {words.toStaff}</span>}
        </p>
        <div className="row">
          <StandingTags counts={counts} />
        </div>
      </div>
      <div className="row">
        <Link to={at(`messages/group/${encodeURIComponent(occasion)}?${about}`)}>
          {words.people}
          <span className="hidden">: {name}</span>
        </Link>
        {subjectId && (
          <Link
            to={at(`message/${subjectId}/${encodeURIComponent(occasion)}`)}
            state={{ from: at(`messages?${search}`) }}
          >
            {words.preview}
            <span className="hidden">: {name}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
