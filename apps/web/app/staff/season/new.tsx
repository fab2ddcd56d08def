import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath, useShell } from '../county.js';
import { given, numberOf, readForm, refused } from '../form.js';
import { createVenue, newVenue } from '../venue/venue-input.js';
import { ConfirmField, Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/new.js';

const SeasonChoices = graphql(`
  query SeasonChoices($countyId: ID!) {
    seasonTemplates(countyId: $countyId) {
      id
      name
      conferences {
        theme
      }
    }
    experts(countyId: $countyId) {
      id
      name
    }
    venues(countyId: $countyId) {
      id
      name
    }
    cycles(countyId: $countyId) {
      state
      seasonStartYear
    }
  }
`);

const CreateCycle = graphql(`
  mutation CreateCycle($input: CreateCycleInput!) {
    createCycle(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_CYCLES');

export async function loader({ params, context }: Route.LoaderArgs) {
  const choices = await context.get(apiContext).query(SeasonChoices, { countyId: params.countyId });
  const now = new Date();
  const startYear = now.getMonth() < 4 ? now.getFullYear() - 1 : now.getFullYear();
  const planned = choices.cycles.filter((cycle) => cycle.state !== 'CANCELLED');
  const free = planned.every((cycle) => cycle.seasonStartYear !== startYear);
  return { ...choices, startYear, suggestedYear: free ? startYear : startYear + 1 };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'create');
  const api = context.get(apiContext);
  const venue = await createVenue(api, params.countyId, values);
  if (venue.failure) return refused(values, venue.failure);
  const { data, failure } = await api.attempt(CreateCycle, {
    input: {
      countyId: params.countyId,
      title: values.title ?? '',
      seasonStartYear: Number(values.seasonStartYear),
      templateId: values.templateId ?? '',
      expertId: given(values.expertId),
      venueId: venue.id ?? given(values.venueId),
      minimumGapDays: numberOf(values.minimumGapDays),
      another: Boolean(values.another),
    },
  });
  // A venue made on the way exists already: the form comes back with it chosen, not to be made twice.
  if (failure)
    return refused(venue.id ? { ...values, ...newVenue.empty, venueId: venue.id } : values, failure);
  return redirect(`/c/${params.countyId}/season/${data.createCycle.id}?done=cycleCreated`);
}

export default function NewSeason({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { county } = useShell();
  const words = text.season.form;
  const { startYear, suggestedYear } = loaderData;
  return (
    <>
      <PageHead title={text.season.plan} back={{ to: at(), label: text.shell.home }} />
      <SaveForm intent="create" state={actionData} submit={words.create}>
        <p>{words.createLead}</p>
        <Field name="title" label={words.title} value={words.suggestedTitle(county.nameGenitive)} required />
        <SelectField
          name="seasonStartYear"
          label={words.season}
          value={suggestedYear}
          data={[startYear, startYear + 1].map((year) => ({
            value: String(year),
            label: text.season.years(year),
          }))}
        />
        <SelectField
          name="templateId"
          label={words.template}
          hint={words.templateHint}
          data={loaderData.seasonTemplates.map((template) => ({
            value: template.id,
            label: `${template.name} (${text.count.conferences(template.conferences.length)})`,
          }))}
        />
        <SelectField
          name="expertId"
          label={words.expert}
          hint={words.expertHint}
          data={[
            { value: '', label: words.later },
            ...loaderData.experts.map((expert) => ({ value: expert.id, label: expert.name })),
          ]}
        />
        <SelectField
          name="venueId"
          label={words.venue}
          hint={words.venueHint}
          data={[
            { value: '', label: words.later },
            ...loaderData.venues.map((venue) => ({ value: venue.id, label: venue.name })),
          ]}
        />
        <details className="ask fold" open={Boolean(actionData?.values[newVenue.name])}>
          <summary>{words.newVenue}</summary>
          <div className="stack">
            <Field name={newVenue.name} errorOf="name" label={text.venue.name} />
            <Field name={newVenue.address} errorOf="address" label={text.venue.address} />
            <Field
              name={newVenue.capacity}
              errorOf="capacity"
              label={text.venue.capacity}
              type="number"
              min={1}
            />
          </div>
        </details>
        <Field
          name="minimumGapDays"
          label={words.gap}
          hint={words.gapHint}
          type="number"
          min={0}
          max={60}
          value={14}
        />
        <ConfirmField name="another" label={words.another} />
      </SaveForm>
    </>
  );
}
