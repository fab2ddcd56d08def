import './journal.css';
import { Button, VisuallyHidden } from '@mantine/core';
import { Form, Link } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { JournalKind, JournalQuery } from '../../gql/graphql.js';
import { warsawParts, writeDay, writeTime } from '../../text/dates.js';
import { failureWords } from '../../looks/failure.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { FormStateContext } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/journal.js';

const Journal = graphql(`
  query Journal(
    $countyId: ID!
    $actorId: ID
    $kind: JournalKind
    $search: String
    $subjectId: ID
    $from: IsoDay
    $to: IsoDay
    $before: String
  ) {
    journal(
      countyId: $countyId
      actorId: $actorId
      kind: $kind
      search: $search
      subjectId: $subjectId
      from: $from
      to: $to
      before: $before
    ) {
      subject
      older
      events {
        id
        at
        who
        origin
        sentence
        changes {
          label
          before
          after
        }
      }
    }
  }
`);
const JournalActors = graphql(`
  query JournalActors($countyId: ID!) {
    staff(countyId: $countyId) {
      id
      name
    }
  }
`);

const kinds: JournalKind[] = [
  ...([
    'PARTNERS',
    'SEASON',
    'POLLS',
    'ANSWERS',
    'MESSAGES',
    'TEAM',
    'SIGN_INS',
    'REFUSALS',
    'PERSONAL_DATA',
  ] as const),
];

type Told = JournalQuery['journal']['events'][number];

export const handle = needs('READ_JOURNAL');

export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const search = new URL(request.url).searchParams;
  const asked = (name: string) => search.get(name)?.trim() || null;
  const { staff } = await api.query(JournalActors, { countyId });
  const { data, failure } = await api.attempt(Journal, {
    countyId,
    actorId: asked('actorId'),
    kind: kinds.find((kind) => kind === asked('kind')) ?? null,
    search: asked('search'),
    subjectId: asked('subjectId'),
    from: asked('from'),
    to: asked('to'),
    before: asked('before'),
  });
  return { staff, journal: data?.journal, failure, asked: Object.fromEntries(search) };
}

export default function JournalPage({ loaderData }: Route.ComponentProps) {
  const { journal, failure, staff, asked } = loaderData;
  const text = useText();
  const at = useCountyPath();
  const words = text.journal;
  const narrowed = Object.entries(asked).some(([name, value]) => name !== 'before' && value);
  return (
    <>
      <PageHead title={words.title} kicker={journal?.subject ?? undefined} />
      <p className="dim">{words.lead}</p>
      <FormStateContext value={{ values: asked, failure }}>
        <Form className="filters journal-filters" role="search">
          {asked.subjectId ? (
            <input type="hidden" name="subjectId" value={asked.subjectId} />
          ) : (
            <Field name="search" label={words.search} type="search" />
          )}
          <SelectField
            name="actorId"
            label={words.who}
            data={[everybody(words.everybody), ...staff.map(asOption)]}
          />
          <SelectField
            name="kind"
            label={words.kind}
            data={[
              everybody(words.everything),
              ...kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
            ]}
          />
          <Field name="from" label={words.from} type="date" />
          <Field name="to" label={words.to} type="date" />
          <Button type="submit" variant="default">
            {text.people.find}
          </Button>
        </Form>
      </FormStateContext>
      {failure && !['search', 'from', 'to'].includes(failure.field ?? '') && (
        <p className="notice" role="alert">
          {failureWords(text, failure)}
        </p>
      )}
      {(narrowed || asked.before) && <Link to={at('journal')}>{words.showAll}</Link>}
      {journal?.events.length === 0 && (
        <p className="empty-state">{narrowed ? words.noneFound : words.none}</p>
      )}
      {journal && byDay(journal.events).map(([day, events]) => <Day key={day} day={day} events={events} />)}
      {journal?.older && (
        <nav className="row" aria-label={text.paging.label}>
          <Link to={`?${new URLSearchParams({ ...asked, before: journal.older })}`}>{words.older} →</Link>
        </nav>
      )}
    </>
  );
}

const everybody = (label: string) => ({ value: '', label });
const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

function byDay(events: Told[]): [day: string, events: Told[]][] {
  return [...Map.groupBy(events, ({ at }) => warsawParts(at).day)];
}

function Day({ day, events }: { day: string; events: Told[] }) {
  const language = useLanguage();
  return (
    <section className="stack tight" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{writeDay(language, day)}</h2>
      <ol className="journal">
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Event({ event: { at, who, origin, sentence, changes } }: { event: Told }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li>
      <time dateTime={at}>{writeTime(language, warsawParts(at).time)}</time>
      <div className="stack tight">
        <p className="journal-sentence">{sentence}</p>
        <p className="dim">
          {who}
          {origin && <span> · {origin}</span>}
        </p>
        {changes.length > 4 ? (
          <details>
            <summary>{text.journal.details(changes.length)}</summary>
            <Changes changes={changes} />
          </details>
        ) : (
          changes.length > 0 && <Changes changes={changes} />
        )}
      </div>
    </li>
  );
}

function Changes({ changes }: Pick<Told, 'changes'>) {
  const words = useText().journal;
  return (
    <dl className="journal-changes">
      {[...Map.groupBy(changes, ({ label }) => label)].map(([label, alike]) => (
        <div key={label}>
          <dt>{label}</dt>
          {alike.map(({ before, after }, nth) => (
            <dd key={nth}>
              {before !== null && (
                <del>
                  <VisuallyHidden>{words.before}: </VisuallyHidden>
                  {before}
                </del>
              )}
              {before !== null && <span aria-hidden="true"> → </span>}
              {after !== null ? (
                <ins>
                  <VisuallyHidden>{before !== null && `${words.after}: `}</VisuallyHidden>
                  {after}
                </ins>
              ) : (
                <span className="dim">{words.nothing}</span>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
