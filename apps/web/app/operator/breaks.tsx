import { Link, redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { readForm, refused } from '../staff/form.js';
import { Field } from '../staff/parts/fields.js';
import { PageHead } from '../staff/parts/page-head.js';
import { SaveForm } from '../staff/parts/save-form.js';
import { writeDate } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Route } from './+types/breaks.js';

const WinterBreaks = graphql(`
  query WinterBreaks {
    winterBreaks {
      schoolYear
      voivodeshipCode
      voivodeship
      startsOn
      endsOn
    }
  }
`);
const SetWinterBreak = graphql(`
  mutation SetWinterBreak($input: SetWinterBreakInput!) {
    setWinterBreak(input: $input) {
      startsOn
    }
  }
`);

/** One school year; the newest that anything is known of unless another is asked for. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { winterBreaks } = await context.get(apiContext).query(WinterBreaks);
  const years = [...new Set(winterBreaks.map(({ schoolYear }) => schoolYear))];
  const known = winterBreaks.findLast(({ startsOn }) => startsOn)?.schoolYear;
  const year = new URL(request.url).searchParams.get('year') ?? known ?? years[0]!;
  return { years, year, breaks: winterBreaks.filter(({ schoolYear }) => schoolYear === year) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const values = await readForm(request, 'break');
  const { schoolYear = '', voivodeshipCode = '', startsOn = '' } = values;
  const { failure } = await context
    .get(apiContext)
    .attempt(SetWinterBreak, { input: { schoolYear, voivodeshipCode, startsOn } });
  if (failure) return refused(values, failure);
  return redirect(`/operator/breaks?year=${schoolYear}&done=saved`);
}

export default function WinterBreaksPage({
  loaderData: { years, year, breaks },
  actionData,
}: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const words = text.operator.breaks;
  return (
    <>
      <PageHead title={words.title} />
      <p className="letter">{words.lead}</p>
      <nav className="row" aria-label={words.years}>
        {years.map((one) => (
          <Link
            key={one}
            to={`?year=${one}`}
            className="choice-link"
            aria-current={one === year ? 'page' : undefined}
          >
            {one}
          </Link>
        ))}
      </nav>
      <ul className="plain-list ruled form">
        {breaks.map(({ voivodeshipCode, voivodeship, startsOn, endsOn }) => (
          // With another day it folds up again.
          <li key={`${year} ${voivodeshipCode} ${startsOn}`} className="stack tight">
            <div className="row between">
              <strong>{voivodeship}</strong>
              <span>
                {startsOn && endsOn
                  ? `${writeDate(language, startsOn)} – ${writeDate(language, endsOn)}`
                  : words.unknown}
              </span>
            </div>
            <details
              className="fold"
              open={actionData?.values.voivodeshipCode === voivodeshipCode || undefined}
            >
              <summary>
                {startsOn ? words.correct : words.enter}
                <span className="hidden"> {voivodeship}</span>
              </summary>
              <SaveForm intent={`break ${voivodeshipCode}`} state={actionData} submit={text.form.save} steady>
                <input type="hidden" name="schoolYear" value={year} />
                <input type="hidden" name="voivodeshipCode" value={voivodeshipCode} />
                <Field
                  name="startsOn"
                  label={words.startsOn}
                  hint={words.hint}
                  type="date"
                  value={startsOn}
                  required
                />
              </SaveForm>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
