import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { given, numberOf, readForm, refused } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/edit.js';

const CycleToEdit = graphql(`
  query CycleToEdit($countyId: ID!, $id: ID!) {
    cycle(countyId: $countyId, id: $id) {
      id
      title
      minimumGapDays
      expert {
        id
        name
      }
    }
    experts(countyId: $countyId) {
      id
      name
    }
  }
`);

const UpdateCycle = graphql(`
  mutation UpdateCycle($input: UpdateCycleInput!) {
    updateCycle(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_CYCLES');

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(CycleToEdit, { countyId: params.countyId, id: params.cycleId });

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'update');
  const { failure } = await context.get(apiContext).attempt(UpdateCycle, {
    input: {
      countyId: params.countyId,
      id: params.cycleId,
      title: values.title,
      expertId: given(values.expertId) ?? null,
      minimumGapDays: numberOf(values.minimumGapDays),
    },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${params.countyId}/season/${params.cycleId}?done=saved`);
}

export default function EditSeason({ loaderData: { cycle, experts }, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.season.form;
  return (
    <>
      <PageHead title={text.season.edit} back={{ to: at(`season/${cycle.id}`), label: cycle.title }} />
      <SaveForm intent="update" state={actionData} submit={text.form.save}>
        <Field name="title" label={words.title} value={cycle.title} required />
        <SelectField
          name="expertId"
          label={words.expert}
          hint={words.expertHint}
          value={cycle.expert?.id}
          data={[
            { value: '', label: words.later },
            ...(cycle.expert && !experts.some(({ id }) => id === cycle.expert!.id)
              ? [cycle.expert, ...experts]
              : experts
            ).map((expert) => ({ value: expert.id, label: expert.name })),
          ]}
        />
        <Field
          name="minimumGapDays"
          label={words.gap}
          hint={words.gapHint}
          type="number"
          min={0}
          max={60}
          value={cycle.minimumGapDays}
        />
      </SaveForm>
    </>
  );
}
