import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/edit.js';

const OrganizationToEdit = graphql(`
  query OrganizationToEdit($countyId: ID!, $id: ID!, $isNew: Boolean!) {
    organization(countyId: $countyId, id: $id) @skip(if: $isNew) {
      id
      name
      sector {
        code
      }
      municipality {
        name
      }
    }
    sectors(countyId: $countyId) {
      code
      name
      retired
    }
    municipalities(countyId: $countyId) {
      id
      name
    }
  }
`);
const CreateOrganization = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      id
    }
  }
`);
const UpdateOrganization = graphql(`
  mutation UpdateOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      id
    }
  }
`);

const isNew = (id: string) => id === 'new';

export const handle = needs('EDIT_PARTNERS');

export const loader = ({ params: { countyId, organizationId: id }, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(OrganizationToEdit, { countyId, id, isNew: isNew(id) });

export async function action({ request, params: { countyId, organizationId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'save');
  const api = context.get(apiContext);
  const input = {
    countyId,
    name: values.name ?? '',
    sectorCode: values.sectorCode ?? '',
    municipalityName: given(values.municipalityName) ?? null,
  };
  const { failure } = isNew(organizationId)
    ? await api.attempt(CreateOrganization, { input })
    : await api.attempt(UpdateOrganization, { input: { ...input, id: organizationId } });
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/organizations?done=saved`);
}

export default function OrganizationEdit({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { organization, sectors, municipalities } = loaderData;
  const words = text.organization;
  return (
    <>
      <PageHead
        title={organization?.name ?? words.add}
        back={{ to: at('organizations'), label: words.title }}
      />
      <SaveForm intent="save" state={actionData} submit={text.form.save}>
        <Field name="name" label={words.name} value={organization?.name} required />
        <SelectField
          name="sectorCode"
          label={words.sector}
          value={organization?.sector.code}
          required={!organization}
          data={[
            ...(organization ? [] : [{ value: '', label: words.chooseSector }]),
            ...sectors
              .filter(({ code, retired }) => !retired || code === organization?.sector.code)
              .map((sector) => ({ value: sector.code, label: sector.name })),
          ]}
        />
        <SelectField
          name="municipalityName"
          label={words.municipality}
          value={organization?.municipality?.name}
          data={[
            { value: '', label: words.wholeCounty },
            ...municipalities.map((municipality) => ({ value: municipality.name, label: municipality.name })),
          ]}
        />
      </SaveForm>
      {organization && (
        <p>
          <Link to={at(`organizations/${organization.id}/merge`)}>{text.organizationMerge.title}…</Link>
        </p>
      )}
    </>
  );
}
