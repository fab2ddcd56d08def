import { Form, redirect } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused, type Values } from '../form.js';
import { Field } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/sectors.js';

const SectorsToEdit = graphql(`
  query SectorsToEdit($countyId: ID!) {
    sectors(countyId: $countyId) {
      code
      name
      namePl
      nameEn
      retired
      organizationCount
    }
  }
`);
const CreateSector = graphql(`
  mutation CreateSector($input: CreateSectorInput!) {
    createSector(input: $input) {
      code
    }
  }
`);
const UpdateSector = graphql(`
  mutation UpdateSector($input: UpdateSectorInput!) {
    updateSector(input: $input) {
      code
    }
  }
`);
const MoveSector = graphql(`
  mutation MoveSector($input: MoveSectorInput!) {
    moveSector(input: $input) {
      code
    }
  }
`);
const RetireSector = graphql(`
  mutation RetireSector($input: RetireSectorInput!) {
    retireSector(input: $input) {
      code
    }
  }
`);
const RemoveSector = graphql(`
  mutation RemoveSector($input: SectorRefInput!) {
    removeSector(input: $input) {
      ok
    }
  }
`);

const STEPS = ['up', 'down', 'retire', 'restore', 'remove'] as const;

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params: { countyId }, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(SectorsToEdit, { countyId });

/** An intent is a word and, of a sector that is there, its code. */
function take(api: Api, countyId: string, values: Values): Promise<{ failure?: Failure }> {
  const [intent = '', sectorCode = ''] = (values.intent ?? '').split(' ');
  const which = { countyId, sectorCode };
  const names = { name: values.name ?? '', nameEn: given(values.nameEn) };
  switch (intent) {
    case 'add':
      return api.attempt(CreateSector, { input: { countyId, ...names } });
    case 'rename':
      return api.attempt(UpdateSector, { input: { ...which, ...names } });
    case 'remove':
      return api.attempt(RemoveSector, { input: which });
    case 'up':
    case 'down':
      return api.attempt(MoveSector, { input: { ...which, up: intent === 'up' } });
    default:
      return api.attempt(RetireSector, { input: { ...which, retired: intent === 'retire' } });
  }
}

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'add', 'rename', ...STEPS);
  const { failure } = await take(context.get(apiContext), countyId, values);
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/organizations/sectors?done=saved`);
}

/** The county's own list of sectors, in the order in which all lists show them. */
export default function Sectors({ loaderData: { sectors }, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.sectors;
  return (
    <>
      <PageHead title={words.title} back={{ to: at('organizations'), label: text.organization.title }} />
      <p>{words.lead}</p>
      <ul className="plain-list ruled">
        {sectors.map((sector, nth) => (
          <li key={sector.code} className="stack tight">
            <div className="row between">
              <span>
                <strong>{sector.name}</strong>{' '}
                <span className="dim">{words.organizations(sector.organizationCount)}</span>{' '}
                {sector.retired && <span className="tag">{words.retired}</span>}
              </span>
              <Form method="post" className="row" preventScrollReset>
                {STEPS.filter((step) => {
                  if (step === 'up') return nth > 0;
                  if (step === 'down') return nth < sectors.length - 1;
                  if (step === 'remove') return sector.organizationCount === 0;
                  return (step === 'restore') === sector.retired;
                }).map((step) => (
                  <button
                    key={step}
                    className="link-button"
                    name="intent"
                    value={`${step} ${sector.code}`}
                    aria-label={`${words.step[step]}: ${sector.name}`}
                  >
                    {words.step[step]}
                  </button>
                ))}
              </Form>
            </div>
            {actionData?.failure && actionData.values.intent?.endsWith(` ${sector.code}`) && (
              <p className="notice wrong" role="alert">
                {actionData.failure.message}
              </p>
            )}
            <details
              className="fold"
              open={actionData?.values.intent === `rename ${sector.code}` || undefined}
            >
              <summary>
                {words.rename}
                <span className="hidden">: {sector.name}</span>
              </summary>
              <SaveForm intent={`rename ${sector.code}`} state={actionData} submit={text.form.save} steady>
                <div className="pair">
                  <Field name="name" label={words.name} value={sector.namePl} required />
                  <Field name="nameEn" label={words.nameEn} value={sector.nameEn} />
                </div>
              </SaveForm>
            </details>
          </li>
        ))}
      </ul>
      <section className="stack" aria-labelledby="add">
        <h2 id="add">{words.add}</h2>
        <SaveForm intent="add" state={actionData} submit={words.add}>
          <div className="pair">
            <Field name="name" label={words.name} required />
            <Field name="nameEn" label={words.nameEn} hint={words.nameEnHint} />
          </div>
        </SaveForm>
      </section>
    </>
  );
}
