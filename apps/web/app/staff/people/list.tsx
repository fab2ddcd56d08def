import { Button } from '@mantine/core';
import { Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';
import { readForm, refused } from '../form.js';
import { May } from '../parts/may.js';
import { pageOf } from '../page-of.js';
import { PageHead } from '../parts/page-head.js';
import { Paging } from '../parts/paging.js';
import { Refusal } from '../parts/refusal.js';
import type { Route } from './+types/list.js';
import { filterOf, isFiltered, meant, orderOf } from './filter.js';
import { ListFilters } from './list-filters.js';
import { PeopleTable } from './people-table.js';
import { UndoBar, UndoBulkChange } from './undo-bar.js';

const pageSize = 50;

const Participants = graphql(`
  query Participants(
    $countyId: ID!
    $filter: ParticipantFilter
    $order: ParticipantOrder
    $descending: Boolean
    $offset: Int
    $limit: Int
  ) {
    participants(
      countyId: $countyId
      filter: $filter
      order: $order
      descending: $descending
      offset: $offset
      limit: $limit
    ) {
      total
      items {
        id
        ...PersonInTable
      }
    }
    sectors(countyId: $countyId) {
      code
      name
    }
    municipalities(countyId: $countyId) {
      id
      name
    }
    organizations(countyId: $countyId) {
      id
      name
    }
    latestBulkChange(countyId: $countyId) {
      ...DoneForMany
    }
  }
`);

export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const page = pageOf(asked);
  const found = await context.get(apiContext).query(Participants, {
    countyId,
    filter: filterOf(asked),
    ...orderOf(asked),
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return { ...found, page };
}

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'undo');
  const input = { countyId, id: values.id ?? '' };
  const { data, failure } = await context.get(apiContext).attempt(UndoBulkChange, { input });
  if (failure) return refused(values, failure);
  const back = new URL(request.url).searchParams;
  back.delete('done');
  back.set('undone', data.undoBulkChange.id);
  return redirect(`/c/${countyId}/participants?${back}`);
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const may = useMay();
  const [asked] = useSearchParams();
  const { participants, page, latestBulkChange, ...choices } = loaderData;
  const words = text.people;
  const filtered = isFiltered(asked);
  return (
    <>
      <PageHead title={words.title}>
        <May action="EDIT_PARTNERS">
          <Link to={at('participants/duplicates')}>{text.merge.duplicates}</Link>
          <Button component={Link} to={at('participants/import')} variant="default">
            {words.import}
          </Button>
          <Button component={Link} to={at('participants/new')}>
            {words.add}
          </Button>
        </May>
      </PageHead>
      {actionData?.failure && (
        <form>
          <Refusal failure={actionData.failure} />
        </form>
      )}
      {latestBulkChange && <UndoBar change={latestBulkChange} />}
      <ListFilters {...choices} />
      <div className="row between">
        <p role="status">{text.count.people(participants.total)}</p>
        <May action="EDIT_PARTNERS">
          {participants.total > 0 && (
            // Not by the router: what comes is a file.
            <form method="post" action={at(`participants/sheet?${meant(asked)}`)} className="row">
              <span>{filtered ? words.sheet.filtered : words.sheet.all}</span>
              {(['XLSX', 'CSV'] as const).map((format) => (
                <button key={format} className="link-button" name="format" value={format}>
                  {words.sheet[format]}
                </button>
              ))}
            </form>
          )}
        </May>
      </div>
      {participants.total === 0 ? (
        <div className="empty-state">
          <p>{filtered ? words.noneFound : words.none}</p>
          {filtered ? (
            <Link to={at('participants')}>{words.showAll}</Link>
          ) : (
            <May action="EDIT_PARTNERS">
              <Button component={Link} to={at('participants/import')}>
                {words.import}
              </Button>
            </May>
          )}
        </div>
      ) : (
        <PeopleTable
          // A new list is one of which nobody is chosen yet.
          key={asked.toString()}
          people={participants.items}
          total={participants.total}
          choosable={may('EDIT_PARTNERS')}
        />
      )}
      <Paging page={page} pages={Math.ceil(participants.total / pageSize)} />
    </>
  );
}
