import { redirect } from 'react-router';
import { apiContext, languageContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { StandingPausesQuery } from '../../gql/graphql.js';
import { instantOf, writeInstant } from '../../text/dates.js';
import { texts } from '../../text/texts.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { type FormState, readForm, refused } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field, SelectField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/pause.js';
import { StandingPauses } from './message-query.js';

const PauseMail = graphql(`
  mutation PauseMail($input: PauseMailInput!) {
    pauseMail(input: $input) {
      ok
    }
  }
`);
const ResumeMail = graphql(`
  mutation ResumeMail($input: ResumeMailInput!) {
    resumeMail(input: $input) {
      ok
    }
  }
`);

export const handle = needs('RUN_POLLS');

export const loader = ({ params: { countyId }, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(StandingPauses, { countyId });

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'pause', 'resume');
  const api = context.get(apiContext);
  const [intent, id = ''] = (values.intent ?? '').split(' ');
  const path = `/c/${countyId}/messages/pause`;
  if (intent === 'resume') {
    const { failure } = await api.attempt(ResumeMail, { input: { countyId, id } });
    return failure ? refused(values, failure) : redirect(`${path}?done=mailResumed`);
  }
  const { untilDay = '', untilTime = '', reason = '', conferenceId } = values;
  const until = untilDay || untilTime ? instantOf(untilDay, untilTime) : null;
  if (until === undefined) {
    const message = texts[context.get(languageContext)].mailPause.badUntil;
    return refused(values, { code: 'INVALID', field: 'until', message });
  }
  const { failure } = await api.attempt(PauseMail, {
    input: { countyId, conferenceId: conferenceId || null, reason, until },
  });
  return failure ? refused(values, failure) : redirect(`${path}?done=mailPaused`);
}

type Pause = StandingPausesQuery['mailPauses'][number];

/** What is held back, and holding back more. */
export default function PausePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.mailPause;
  const { mailPauses, cycles } = loaderData;
  const current = cycles.filter(({ state }) => state === 'ACTIVE');
  const open = current.flatMap(({ title, conferences }) =>
    conferences
      .filter(({ state }) => state !== 'CANCELLED')
      .map(({ id, ordinal }) => ({
        value: id,
        label: current.length > 1 ? `${text.conference(ordinal)} (${title})` : text.conference(ordinal),
      })),
  );
  const form = (
    // Once something is held back the form is for the next.
    <SaveForm
      key={mailPauses.map(({ id }) => id).join()}
      intent="pause"
      state={actionData}
      submit={words.submit}
    >
      <SelectField
        name="conferenceId"
        label={words.what}
        data={[{ value: '', label: words.everything }, ...open]}
      />
      <Field name="reason" label={words.reason} hint={words.reasonHint} maxLength={300} required />
      <div className="pair">
        <Field name="untilDay" errorOf="until" type="date" label={words.untilDay} hint={words.untilDayHint} />
        <Field name="untilTime" type="time" label={words.untilTime} hint={words.untilDayHint} />
      </div>
      <p className="dim">{words.race}</p>
    </SaveForm>
  );
  return (
    <>
      <PageHead title={words.title} back={{ to: at('messages'), label: text.outbox.title }} />
      <div className="stack">
        <p>{words.lead}</p>
        <p className="dim">{words.never}</p>
      </div>
      {mailPauses.length > 0 && (
        <section className="stack" aria-labelledby="standing">
          <h2 id="standing">{words.standing}</h2>
          {mailPauses.map((pause) => (
            <StandingPause key={pause.id} pause={pause} state={actionData} />
          ))}
        </section>
      )}
      {mailPauses.some(({ conference }) => !conference) ? (
        <details className="ask fold" open={actionData?.values.intent === 'pause' || undefined}>
          <summary>{words.formMore}</summary>
          {form}
        </details>
      ) : (
        <section className="stack" aria-labelledby="pause">
          <h2 id="pause">{words.form}</h2>
          {form}
        </section>
      )}
    </>
  );
}

function StandingPause({ pause, state }: { pause: Pause; state?: FormState }) {
  const text = useText();
  const language = useLanguage();
  const words = text.mailPause;
  const { id, conference, reason, pausedAt, pausedBy, until, waiting } = pause;
  const since = writeInstant(language, pausedAt);
  return (
    <article className="card stack">
      <div className="stack tight">
        <h3>{conference ? text.conference(conference.ordinal) : words.everything}</h3>
        <p>{reason}</p>
        <p className="dim">{pausedBy ? words.by(pausedBy.name, since) : words.since(since)}</p>
        <p>{until ? words.until(writeInstant(language, until)) : words.untilResumed}</p>
        <p>{words.waiting(waiting)}</p>
      </div>
      <AskOnce
        intent={`resume ${id}`}
        ask={words.resume}
        confirm={words.resumeYes}
        warning={words.resumeAsk(waiting)}
        state={state}
        danger={false}
      />
    </article>
  );
}
