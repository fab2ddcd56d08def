import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeMonthName } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath, useShell } from '../county.js';
import { given, numberOf, readForm, refused } from '../form.js';
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

/** Those of a season, in its order. */
const MONTHS = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6];

export const handle = needs('EDIT_CYCLES');

export async function loader({ params, context }: Route.LoaderArgs) {
  const choices = await context.get(apiContext).query(SeasonChoices, { countyId: params.countyId });
  const now = new Date();
  const startYear = now.getMonth() < 4 ? now.getFullYear() - 1 : now.getFullYear();
  const planned = choices.cycles.filter((cycle) => cycle.state !== 'CANCELLED');
  const free = planned.every((cycle) => cycle.seasonStartYear !== startYear);
  const suggestedYear = free ? startYear : startYear + 1;
  return { ...choices, startYear, suggestedYear, formKey: randomUUID() };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'create');
  const api = context.get(apiContext);
  const { data, failure } = await api.attempt(CreateCycle, {
    input: {
      countyId: params.countyId,
      title: values.title ?? '',
      seasonStartYear: Number(values.seasonStartYear),
      templateId: values.templateId ?? '',
      firstMonth: numberOf(values.firstMonth),
      minimumGapDays: numberOf(values.minimumGapDays),
      another: Boolean(values.another),
      key: given(values.key),
    },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${params.countyId}/season/${data.createCycle.id}/setup?done=cycleCreated`);
}

export default function NewSeason({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { county } = useShell();
  const words = text.season.form;
  const language = useLanguage();
  const { startYear, suggestedYear, formKey } = loaderData;
  return (
    <>
      <PageHead title={text.season.plan} back={{ to: at(), label: text.shell.home }} />
      <SaveForm intent="create" state={actionData} submit={words.create}>
        <input type="hidden" name="key" value={formKey} />
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
          name="firstMonth"
          label={words.firstMonth}
          hint={words.firstMonthHint}
          data={[
            { value: '', label: words.asTemplate },
            ...MONTHS.map((month) => ({ value: String(month), label: writeMonthName(language, month) })),
          ]}
        />
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
