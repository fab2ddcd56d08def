import { Button } from '@mantine/core';
import { Link, redirect, useSearchParams } from 'react-router';
import type { Api, Failure } from '../../api.js';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { texts } from '../../text/texts.js';
import { writeMonth } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { type FormState, given, readForm, refused, type Values } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import { createVenue, newVenue } from '../venue/venue-input.js';
import type { Route } from './+types/setup.js';
import { isDone, nextStep, SETUP_STEPS, type SetupStep } from './setup-steps.js';
import './setup.css';

const SeasonSetup = graphql(`
  query SeasonSetup($countyId: ID!, $id: ID!) {
    cycle(countyId: $countyId, id: $id) {
      id
      title
      seasonStartYear
      expert {
        id
        name
      }
      conferences {
        id
        ordinal
        state
        windowFrom
        venue {
          name
        }
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
    participants(countyId: $countyId, limit: 1) {
      total
    }
  }
`);

const SetUpCycle = graphql(`
  mutation SetUpCycle($input: UpdateCycleInput!) {
    updateCycle(input: $input) {
      id
    }
  }
`);

export const handle = needs('EDIT_CYCLES');

export async function loader({ request, params: { countyId, cycleId: id }, context }: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(SeasonSetup, { countyId, id });
  const asked = new URL(request.url).searchParams;
  const named = SETUP_STEPS.find((step) => step === asked.get('step'));
  const left = SETUP_STEPS.findIndex((step) => step === asked.get('after'));
  return { ...found, step: named ?? nextStep(left + 1, found.cycle, found.participants.total) };
}

export async function action({ request, params: { countyId, cycleId: id }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'venue', 'expert');
  const api = context.get(apiContext);
  const { chosen, failure } = await choice(api, countyId, values);
  if (failure) return refused(values, failure);
  const kept =
    values.intent === 'venue' ? { ...values, ...newVenue.empty, venueId: chosen.venueId ?? '' } : values;
  const { failure: refusal } = await api.attempt(SetUpCycle, { input: { countyId, id, ...chosen } });
  // A venue made on the way exists already: the form comes back with it chosen, not to be made twice.
  if (refusal) return refused(kept, refusal);
  return redirect(`/c/${countyId}/season/${id}/setup?after=${values.intent}`);
}

type Choice =
  | { chosen: { venueId?: string; expertId?: string }; failure?: undefined }
  | { chosen?: undefined; failure: Failure };

/** What the form has chosen, a new venue made on the way. */
async function choice(api: Api, countyId: string, values: Values): Promise<Choice> {
  const words = texts[api.language].setup;
  if (values.intent === 'expert') {
    const expertId = given(values.expertId);
    if (expertId) return { chosen: { expertId } };
    return { failure: { code: 'INVALID', field: 'expertId', message: words.expert.choose } };
  }
  const made = await createVenue(api, countyId, values);
  if (made.failure) return { failure: made.failure };
  const venueId = made.id ?? given(values.venueId);
  if (venueId) return { chosen: { venueId } };
  return { failure: { code: 'INVALID', field: 'venueId', message: words.venue.choose } };
}

/** The way from a season that was just made to one that can begin; each step can be left and taken up again. */
export default function SeasonSetupPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const { cycle, participants, step: asked } = loaderData;
  const words = text.setup;
  // A form that comes back stands where it was sent from.
  const step = (actionData?.values.intent as SetupStep | undefined) ?? asked;
  const [first] = cycle.conferences;
  const last = cycle.conferences.at(-1);
  return (
    <>
      <PageHead
        title={words.title}
        kicker={`${cycle.title} · ${text.season.years(cycle.seasonStartYear)}`}
        back={{ to: at(`season/${cycle.id}`), label: text.shell.season }}
      />
      <ol className="setup plain-list">
        <li className="done">
          <Head label={words.plan} done>
            {first && last && (
              <p>
                {words.planned(
                  text.count.conferences(cycle.conferences.length),
                  writeMonth(language, first.windowFrom),
                  writeMonth(language, last.windowFrom),
                )}{' '}
                <Link to={at(`season/${cycle.id}`)}>{words.look}</Link>
              </p>
            )}
          </Head>
        </li>
        {SETUP_STEPS.map((one) => {
          const done = isDone(one, cycle, participants.total);
          return (
            <li
              key={one}
              className={done ? 'done' : undefined}
              aria-current={one === step ? 'step' : undefined}
            >
              <Head label={words[one].title} done={done}>
                {one === step ? (
                  <Step {...loaderData} step={one} state={actionData} />
                ) : (
                  <p>
                    {done && <span>{stateOf(loaderData, one, text.count.people)} </span>}
                    {one !== 'ready' && (
                      <Link to={`?step=${one}`} preventScrollReset>
                        {done ? words.change : words.now}
                        <span className="hidden">: {words[one].title}</span>
                      </Link>
                    )}
                  </p>
                )}
              </Head>
            </li>
          );
        })}
      </ol>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function Head({ label, done, children }: { label: string; done: boolean; children: React.ReactNode }) {
  const words = useText().setup;
  return (
    <>
      <h2>
        {label} {done && <span className="tag good">{words.done}</span>}
      </h2>
      {children}
    </>
  );
}

/** What has been chosen in a step. */
function stateOf({ cycle, participants }: Data, step: SetupStep, people: (count: number) => string): string {
  if (step === 'venue')
    return [...new Set(cycle.conferences.flatMap(({ venue }) => venue?.name ?? []))].join(', ');
  return step === 'expert' ? (cycle.expert?.name ?? '') : people(participants.total);
}

function Step({ step, state, ...data }: Data & { state?: FormState }) {
  const words = useText().setup;
  const [search] = useSearchParams();
  if (step === 'ready') return <Ready {...data} step={step} />;
  const later = (
    <Link to={`?after=${step}`} preventScrollReset>
      {words.later}
    </Link>
  );
  if (step === 'participants') return <People later={later} {...data} step={step} />;
  const form = { intent: step, state, submit: words.save, aside: later };
  return (
    <div className="stack" key={search.toString()}>
      {step === 'venue' ? (
        <Venue form={form} {...data} step={step} />
      ) : (
        <Expert form={form} {...data} step={step} />
      )}
    </div>
  );
}

type FormProps = Omit<React.ComponentProps<typeof SaveForm>, 'children'>;

function Venue({ form, venues }: Data & { form: FormProps }) {
  const text = useText();
  const words = text.setup.venue;
  const made = (
    <div className="stack">
      <Field name={newVenue.name} errorOf="name" label={text.venue.name} />
      <Field name={newVenue.address} errorOf="address" label={text.venue.address} />
      <Field name={newVenue.capacity} errorOf="capacity" label={text.venue.capacity} type="number" min={1} />
    </div>
  );
  return (
    <SaveForm {...form}>
      <p>{words.lead}</p>
      {venues.length > 0 ? (
        <>
          <SelectField
            name="venueId"
            label={text.season.form.venue}
            data={[
              { value: '', label: words.none },
              ...venues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <details className="ask fold" open={Boolean(form.state?.values[newVenue.name]) || undefined}>
            <summary>{text.season.form.newVenue}</summary>
            {made}
          </details>
        </>
      ) : (
        made
      )}
    </SaveForm>
  );
}

function Expert({ form, experts, cycle }: Data & { form: FormProps }) {
  const text = useText();
  const at = useCountyPath();
  const words = text.setup.expert;
  if (!experts.length)
    return (
      <>
        <p>{words.nobody}</p>
        <div className="row">
          <May action="MANAGE_STAFF">
            <Button component={Link} to={at('team')}>
              {words.invite}
            </Button>
          </May>
          {form.aside}
        </div>
      </>
    );
  return (
    <SaveForm {...form}>
      <p>{words.lead}</p>
      <SelectField
        name="expertId"
        label={text.season.form.expert}
        value={cycle.expert?.id ?? (experts.length === 1 ? experts[0]!.id : '')}
        data={[
          { value: '', label: text.people.form.choose },
          ...experts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </SaveForm>
  );
}

function People({ later, participants }: Data & { later: React.ReactNode }) {
  const text = useText();
  const at = useCountyPath();
  const words = text.setup.participants;
  const { total } = participants;
  return (
    <>
      <p>{total ? words.some(text.count.people(total)) : words.lead}</p>
      <div className="row">
        <May action="EDIT_PARTNERS">
          <Button component={Link} to={at('participants/import')} variant={total ? 'default' : 'filled'}>
            {text.people.import}
          </Button>
          <Button component={Link} to={at('participants/new')} variant="default">
            {text.people.add}
          </Button>
        </May>
        {later}
      </div>
    </>
  );
}

function Ready({ cycle, participants }: Data) {
  const text = useText();
  const at = useCountyPath();
  const words = text.setup;
  const missing = SETUP_STEPS.filter((step) => step !== 'ready' && !isDone(step, cycle, participants.total));
  const first = cycle.conferences.find(({ state }) => state === 'PLANNED');
  return (
    <>
      <p>{missing.length ? words.ready.missing : words.ready.all}</p>
      {missing.length > 0 && (
        <ul>
          {missing.map((step) => (
            <li key={step}>
              <Link to={`?step=${step}`} preventScrollReset>
                {words[step].title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {first && participants.total > 0 && (
          <May action="RUN_POLLS">
            <Button component={Link} to={at(`conference/${first.id}/poll/new`)}>
              {words.ready.poll(text.conference(first.ordinal))}
            </Button>
          </May>
        )}
        <Link to={at(`season/${cycle.id}`)}>{words.ready.season}</Link>
      </div>
    </>
  );
}
