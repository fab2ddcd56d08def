import { randomUUID } from 'node:crypto';
import { Button, NativeSelect } from '@mantine/core';
import { Form, Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { BulkKind } from '../../gql/graphql.js';
import { failureWords } from '../../looks/failure.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/bulk.js';
import { filterOf, meant } from './filter.js';
import './people-table.css';

const BulkChoices = graphql(`
  query BulkChoices($countyId: ID!) {
    sectors(countyId: $countyId) {
      code
      name
      retired
    }
    organizations(countyId: $countyId) {
      id
      name
    }
  }
`);
const PreviewBulkChange = graphql(`
  query PreviewBulkChange($input: BulkChangeInput!) {
    bulkPreview(input: $input) {
      meant
      changed
      people {
        id
        firstName
        lastName
      }
      organizations
      others
      digest
    }
  }
`);
const ApplyBulkChange = graphql(`
  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {
    applyBulkChange(input: $input) {
      id
    }
  }
`);

const KINDS = [
  'DEACTIVATE',
  'REACTIVATE',
  'MOVE',
  'SECTOR',
  'LANGUAGE',
  'RENEW_LINKS',
  'END_LINKS',
] as const satisfies BulkKind[];

export const handle = needs('EDIT_PARTNERS');

/** Whom the address means, what is to be done and with what: all of it stands there, so that one can go back. */
function wanted(countyId: string, asked: URLSearchParams) {
  const kind = KINDS.find((one) => one === asked.get('kind'));
  const ids = asked.getAll('id');
  const input = {
    countyId,
    participantIds: ids.length ? ids : null,
    filter: asked.has('all') ? filterOf(asked) : null,
    organizationId: kind === 'MOVE' ? (asked.get('toOrganization') ?? '') || null : null,
    sectorCode: kind === 'SECTOR' ? given(asked.get('toSector') ?? '') : null,
    language:
      kind === 'LANGUAGE' ? (asked.get('toLanguage') === 'EN' ? ('EN' as const) : ('PL' as const)) : null,
  };
  return { kind, input, anybody: ids.length > 0 || asked.has('all') };
}

export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const { kind, input, anybody } = wanted(countyId, new URL(request.url).searchParams);
  const api = context.get(apiContext);
  const choices = await api.query(BulkChoices, { countyId });
  // Links of everybody end: whoever is counted so is everybody that is meant.
  const counting = { ...input, kind: kind ?? ('END_LINKS' as const) };
  const { data, failure } = anybody
    ? await api.attempt(PreviewBulkChange, { input: counting })
    : { data: undefined, failure: undefined };
  return { ...choices, kind, failure, preview: data?.bulkPreview, requestId: randomUUID() };
}

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'apply');
  const asked = new URL(request.url).searchParams;
  const { kind, input } = wanted(countyId, asked);
  if (!kind) return redirect(`/c/${countyId}/participants`);
  const { requestId = '', digest } = values;
  const { failure } = await context
    .get(apiContext)
    .attempt(ApplyBulkChange, { input: { ...input, kind, requestId, digest } });
  if (failure) return refused(values, failure);
  const back = new URLSearchParams(asked.get('from') ?? '');
  for (const word of ['done', 'undone', 'page']) back.delete(word);
  return redirect(`/c/${countyId}/participants?${back}`);
}

/** After a refusal the preview is made anew. */
export const shouldRevalidate = () => true;

/** A change for many at once: what, then what it will do, then it is done. */
export default function Bulk({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const [asked] = useSearchParams();
  const { kind, preview, requestId, failure } = loaderData;
  const words = text.bulk;
  const back = { to: at(`participants?${asked.get('from') ?? ''}`), label: text.people.title };
  if (!preview)
    return (
      <>
        <PageHead title={words.title} back={back} />
        <p className="notice quiet">{failure ? failureWords(text, failure) : words.nobody}</p>
      </>
    );
  const again = new URLSearchParams(asked);
  again.delete('kind');
  const names = preview.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ');
  const all = `${names}${words.andOthers(preview.changed - preview.people.length)}`;
  if (!kind)
    return (
      <>
        <PageHead title={words.title} back={back} />
        <p>
          <strong>{words.meant(preview.meant)}</strong> {all}
        </p>
        {asked.getAll('id').length === 2 && (
          <p>
            <Link
              to={at(
                `participants/merge?${new URLSearchParams({
                  first: asked.getAll('id')[0]!,
                  second: asked.getAll('id')[1]!,
                  from: asked.get('from') ?? '',
                })}`,
              )}
            >
              {text.merge.theseTwo}
            </Link>
          </p>
        )}
        <Kinds {...loaderData} />
      </>
    );
  return (
    <>
      <PageHead title={words.kind[kind]} back={{ to: `?${again}`, label: words.otherChange }} />
      {preview.changed === 0 ? (
        <p className="notice quiet">{words.nothingToDo}</p>
      ) : (
        <>
          <section className="stack">
            <h2>{words.will[kind](preview.changed, nameOf(loaderData, asked))}</h2>
            <p>{all}</p>
            {preview.changed < preview.meant && <p>{words.asTheyAre(preview.meant - preview.changed)}</p>}
            {preview.organizations.length > 0 && (
              <p>{words.organizations(preview.organizations.join('; '), preview.others)}</p>
            )}
            <p>{words.follows[kind]}</p>
          </section>
          <SaveForm
            intent="apply"
            state={actionData}
            submit={words.confirm(preview.changed)}
            danger={kind === 'DEACTIVATE' || kind === 'END_LINKS' || kind === 'RENEW_LINKS'}
            aside={<Link to={back.to}>{words.cancel}</Link>}
          >
            <input type="hidden" name="requestId" value={requestId} />
            <input type="hidden" name="digest" value={preview.digest} />
          </SaveForm>
        </>
      )}
    </>
  );
}

type Choices = Pick<Route.ComponentProps['loaderData'], 'sectors' | 'organizations'>;

/** What the change leads to: an organisation, a sector or a language by its name. */
function nameOf({ sectors, organizations }: Choices, asked: URLSearchParams): string {
  // The address has what every choice of the form before was set to.
  switch (asked.get('kind')) {
    case 'MOVE':
      return organizations.find(({ id }) => id === asked.get('toOrganization'))?.name ?? '';
    case 'SECTOR':
      return sectors.find(({ code }) => code === asked.get('toSector'))?.name ?? '';
    default:
      return asked.get('toLanguage') ?? '';
  }
}

/** What can be done, each with what it needs to know. */
function Kinds({ sectors, organizations }: Choices) {
  const text = useText();
  const [asked] = useSearchParams();
  const words = text.bulk;
  const values: Partial<
    Record<BulkKind, { name: string; label: string; data: { value: string; label: string }[] }>
  > = {
    MOVE: {
      name: 'toOrganization',
      label: text.people.form.organization,
      data: organizations.map(({ id, name }) => ({ value: id, label: name })),
    },
    SECTOR: {
      name: 'toSector',
      label: text.people.sector,
      data: sectors.filter(({ retired }) => !retired).map(({ code, name }) => ({ value: code, label: name })),
    },
    LANGUAGE: {
      name: 'toLanguage',
      label: text.people.form.language,
      data: [
        { value: 'PL', label: text.language.names.pl },
        { value: 'EN', label: text.language.names.en },
      ],
    },
  };
  const who = [
    ...meant(asked),
    ...['all', 'from', 'id'].flatMap((word) => asked.getAll(word).map((one) => [word, one])),
  ];
  return (
    <Form className="stack form">
      {who.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="bulk-choices">
        <legend>{words.what}</legend>
        {KINDS.map((kind) => {
          const value = values[kind];
          return (
            <div key={kind} className="bulk-choice">
              <label>
                <input type="radio" name="kind" value={kind} required />
                {words.kind[kind]}
              </label>
              {value && <NativeSelect className="bulk-value" {...value} />}
            </div>
          );
        })}
      </fieldset>
      <div className="row">
        <Button type="submit">{words.look}</Button>
      </div>
    </Form>
  );
}
