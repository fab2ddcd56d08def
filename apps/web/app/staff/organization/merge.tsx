import { Button, NativeSelect } from '@mantine/core';
import { Form, Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, readForm, refused } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/merge.js';

const OrganizationsToMerge = graphql(`
  query OrganizationsToMerge($countyId: ID!, $id: ID!) {
    organization(countyId: $countyId, id: $id) {
      ...OrganizationToMerge
    }
    organizations(countyId: $countyId) {
      ...OrganizationToMerge
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
graphql(`
  fragment OrganizationToMerge on Organization {
    id
    name
    participantCount
    sector {
      code
      name
    }
    municipality {
      name
    }
  }
`);
const MergeOrganizations = graphql(`
  mutation MergeOrganizations($input: MergeOrganizationsInput!) {
    mergeOrganizations(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_PARTNERS');

export async function loader({
  request,
  params: { countyId, organizationId: id },
  context,
}: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(OrganizationsToMerge, { countyId, id });
  const asked = new URL(request.url).searchParams.get('with');
  return { ...found, gone: found.organizations.find((one) => one.id === asked && one.id !== id) };
}

export async function action({ request, params: { countyId, organizationId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'merge');
  const { failure } = await context.get(apiContext).attempt(MergeOrganizations, {
    input: {
      ...{ countyId, keptId: organizationId, goneId: values.goneId ?? '' },
      ...{ name: values.name ?? '', sectorCode: values.sectorCode ?? '' },
      municipalityName: given(values.municipalityName) ?? null,
    },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${countyId}/organizations?done=organizationsMerged`);
}

/** Two names of one organisation: first which is meant, then what is to stay. */
export default function MergeOrganization({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { organization, organizations, gone, sectors, municipalities } = loaderData;
  const words = text.organizationMerge;
  const back = { to: at(`organizations/${organization.id}`), label: organization.name };
  if (!gone)
    return (
      <>
        <PageHead title={words.title} back={back} />
        <p>{words.which(organization.name)}</p>
        <Form className="stack form">
          <NativeSelect
            name="with"
            label={text.people.form.organization}
            required
            data={[
              { value: '', label: text.people.form.choose },
              ...organizations
                .filter(({ id }) => id !== organization.id)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <div className="row">
            <Button type="submit">{words.look}</Button>
          </div>
        </Form>
      </>
    );
  return (
    <>
      <PageHead title={words.title} back={back} />
      <div className="pair">
        {[organization, gone].map((one) => (
          <div key={one.id} className="card">
            <strong>{one.name}</strong>
            <p className="dim">{[one.sector.name, one.municipality?.name].filter(Boolean).join(' · ')}</p>
            <p>{text.count.people(one.participantCount)}</p>
          </div>
        ))}
      </div>
      <SaveForm
        intent="merge"
        state={actionData}
        submit={words.confirm}
        danger
        aside={<Link to={back.to}>{text.merge.cancel}</Link>}
      >
        <input type="hidden" name="goneId" value={gone.id} />
        <p>{words.lead}</p>
        <Field name="name" label={text.organization.name} value={organization.name} required />
        <SelectField
          name="sectorCode"
          label={text.organization.sector}
          value={organization.sector.code}
          data={sectors
            .filter(({ code, retired }) => !retired || code === organization.sector.code)
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SelectField
          name="municipalityName"
          label={text.organization.municipality}
          value={(organization.municipality ?? gone.municipality)?.name}
          data={[
            { value: '', label: text.organization.wholeCounty },
            ...municipalities.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
        <p className="notice wrong">{words.final(text.count.people(gone.participantCount))}</p>
      </SaveForm>
    </>
  );
}
