import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { data, Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { LetterPageQuery } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';
import { type FormState, readForm, refused, type Values } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field, Seen, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import { type Fact, Stored } from '../parts/stored.js';
import type { Route } from './+types/wording.js';
import { LetterSheet } from './letter-sheet.js';
import './messages.css';
import { SendTrial, TrialPanel } from './trial-panel.js';
import { useLiveDraft } from './use-live-draft.js';

const LetterPage = graphql(`
  query LetterPage($countyId: ID!, $occasion: String!, $language: Language!) {
    letterWording(countyId: $countyId, occasion: $occasion, language: $language) {
      occasion
      occasionName
      language
      version
      changedAt
      texts {
        subject
        greeting
        opening
        closing
      }
      standard {
        subject
        greeting
        opening
        closing
      }
      placeholders {
        name
        meaning
      }
    }
    ownTrial(countyId: $countyId, occasion: $occasion, language: $language) {
      ...TrialStanding
    }
  }
`);
const LetterDraft = graphql(`
  query LetterDraft(
    $countyId: ID!
    $occasion: String!
    $language: Language!
    $subject: String!
    $greeting: String!
    $opening: String!
    $closing: String
  ) {
    letterDraft(
      countyId: $countyId
      occasion: $occasion
      language: $language
      subject: $subject
      greeting: $greeting
      opening: $opening
      closing: $closing
    ) {
      subject
      text
      html
    }
  }
`);
const SaveLetterWording = graphql(`
  mutation SaveLetterWording($input: SaveLetterWordingInput!) {
    saveLetterWording(input: $input) {
      ok
    }
  }
`);
const RestoreLetterWording = graphql(`
  mutation RestoreLetterWording($input: RestoreLetterWordingInput!) {
    restoreLetterWording(input: $input) {
      ok
    }
  }
`);

const fields = ['subject', 'greeting', 'opening', 'closing'] as const;
type Texts = Record<(typeof fields)[number], string>;

const languageOf = (code: string) => (code === 'en' ? ('EN' as const) : ('PL' as const));
const typed = (values: Values): Texts => ({
  subject: values.subject ?? '',
  greeting: values.greeting ?? '',
  opening: values.opening ?? '',
  closing: values.closing ?? '',
});

export async function loader({ params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const about = {
    countyId: params.countyId,
    occasion: params.occasion,
    language: languageOf(params.language),
  };
  const page = await api.query(LetterPage, about);
  const { letterDraft } = await api.query(LetterDraft, { ...about, ...page.letterWording.texts });
  return { ...page, preview: letterDraft };
}

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = ({ formData }: { formData?: FormData }) =>
  formData?.get('intent') !== 'preview';

export async function action({ request, params, context }: Route.ActionArgs) {
  const { countyId, occasion } = params;
  const language = languageOf(params.language);
  const values = await readForm(request, 'save', 'preview', 'restore', 'trial');
  const api = context.get(apiContext);
  const here = `/c/${countyId}/messages/wording/${occasion}/${params.language}`;
  const about = { countyId, occasion, language };
  switch (values.intent) {
    case 'preview': {
      const { data: draft, failure } = await api.attempt(LetterDraft, { ...about, ...typed(values) });
      if (failure) return refused(values, failure);
      return data({ values, draft: draft.letterDraft } satisfies FormState & { draft: object });
    }
    case 'trial': {
      const { failure } = await api.attempt(SendTrial, { input: about });
      return failure ? refused(values, failure) : redirect(`${here}?done=trialSent#trial`);
    }
    case 'restore': {
      const { failure } = await api.attempt(RestoreLetterWording, {
        input: { ...about, follows: values.follows || null },
      });
      return failure ? refused(values, failure) : redirect(`${here}?done=wordingRestored`);
    }
    default: {
      const { failure } = await api.attempt(SaveLetterWording, {
        input: { ...about, ...typed(values), follows: values.follows || null },
      });
      if (failure) return refused(values, failure);
      return redirect(`${here}?done=wordingSaved`);
    }
  }
}

/** A preview that cannot be had, without a session or a connection, leads nobody away from what they type. */
export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  const form = await request.clone().formData();
  if (form.get('intent') !== 'preview') return serverAction();
  // Refused, so that nothing else of the page is loaded anew: that would lead away as well.
  return serverAction().catch(() => data(undefined, 503));
}

type Wording = LetterPageQuery['letterWording'];

export default function WordingPage(props: Route.ComponentProps) {
  const { occasion, language, version } = props.loaderData.letterWording;
  // What was typed and seen of one letter is not of another, nor of one that has been saved.
  return <Workshop key={`${occasion} ${language} ${version}`} {...props} />;
}

/** One letter in one language: the county's words on one side, the letter as it will read on the other. */
function Workshop({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const may = useMay()('WORD_LETTERS');
  const words = text.wording;
  const { letterWording, preview, ownTrial } = loaderData;
  const { occasionName, version } = letterWording;
  const state = actionData as (FormState & { draft?: typeof preview }) | undefined;
  const live = useLiveDraft<typeof preview>();
  const shown = live.draft ?? state?.draft ?? preview;
  const conflict = state?.failure?.code === 'CONFLICT';
  const factsOf = (texts: Texts) => fields.map((field): Fact => [words.field[field], texts[field]]);
  const stored = factsOf(letterWording.texts);
  const differs = (texts: Values) =>
    fields.some((field) => (texts[field] ?? '') !== letterWording.texts[field]);
  const [unsaved, setUnsaved] = useState(state?.values.subject !== undefined && differs(state.values));
  const look = (form: HTMLFormElement) => {
    live.update(form);
    setUnsaved(differs(Object.fromEntries(new FormData(form)) as Values));
  };
  return (
    <>
      <PageHead
        title={occasionName}
        kicker={words.inLanguage[letterWording.language]}
        back={{ to: at('messages/wording'), label: words.title }}
      >
        <Link to={at(`messages/wording/${params.occasion}/${params.language === 'en' ? 'pl' : 'en'}`)}>
          {words.other[letterWording.language]}
        </Link>
      </PageHead>
      <div className="wording">
        <section className="stack" aria-labelledby="words">
          <h2 id="words">{words.yours}</h2>
          <p className="dim">{words.always}</p>
          {may ? (
            <WordingForm wording={letterWording} state={state} onInput={look} />
          ) : (
            <Stored title={text.form.stored} facts={stored} />
          )}
          {conflict && <Stored title={text.form.stored} facts={stored} open />}
          {may && version && (
            <AskOnce
              intent="restore"
              ask={words.restore}
              confirm={words.restoreYes}
              warning={words.restoreAsk}
              state={state}
              danger={false}
            >
              <Seen value={version} />
              <Stored title={words.standard} facts={factsOf(letterWording.standard)} />
            </AskOnce>
          )}
        </section>
        <section className="stack" aria-labelledby="preview">
          <h2 id="preview">{words.preview}</h2>
          <p className="dim">{words.sample}</p>
          <LetterSheet letter={shown} language={letterWording.language} />
          <TrialPanel trial={ownTrial} state={state} unsaved={unsaved} />
        </section>
      </div>
    </>
  );
}

function WordingForm({
  wording: { texts: kept, version, placeholders },
  state,
  onInput,
}: {
  wording: Wording;
  state?: FormState;
  onInput: (form: HTMLFormElement) => void;
}) {
  const text = useText();
  const words = text.wording;
  const last = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const insert = (name: string) => {
    const field = last.current;
    if (!field) return;
    field.setRangeText(`{${name}}`, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    field.focus();
    onInput(field.form!);
  };
  // A preview without a script comes back with what was typed.
  const mine =
    state?.values.intent === 'preview' ? { ...state, values: { ...state.values, intent: 'save' } } : state;
  return (
    <div
      className="stack"
      onInput={(event) => onInput((event.target as HTMLInputElement).form!)}
      onFocus={({ target }) => {
        const field: EventTarget = target;
        if (field instanceof HTMLTextAreaElement) last.current = field;
        // One that names no type is one of text.
        if (field instanceof HTMLInputElement && field.type === 'text') last.current = field;
      }}
    >
      <SaveForm
        intent="save"
        state={mine}
        submit={words.save}
        wide
        steady
        aside={
          <noscript>
            <button name="intent" value="preview" className="button second">
              {words.show}
            </button>
          </noscript>
        }
      >
        <Seen value={version} />
        <div className="stack">
          <Field name="subject" label={words.field.subject} value={kept.subject} maxLength={150} required />
          <Field
            name="greeting"
            label={words.field.greeting}
            value={kept.greeting}
            maxLength={150}
            required
          />
          <TextField
            name="opening"
            label={words.field.opening}
            hint={words.paragraphs}
            value={kept.opening}
            rows={6}
            required
          />
          <p className="letter-fixed dim">{words.between}</p>
          <TextField
            name="closing"
            label={words.field.closing}
            hint={words.closingHint}
            value={kept.closing}
            rows={4}
          />
          <fieldset className="placeholders">
            <legend>{words.placeholders}</legend>
            <p className="dim small">{words.placeholdersHint}</p>
            <ul className="plain-list">
              {placeholders.map(({ name, meaning }) => (
                <li key={name}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => insert(name)}
                    aria-label={words.insert(`{${name}}`, meaning)}
                  >
                    {`{${name}}`}
                  </Button>{' '}
                  <span className="dim small">{meaning}</span>
                </li>
              ))}
            </ul>
          </fieldset>
        </div>
      </SaveForm>
    </div>
  );
}
