import { Checkbox } from '@mantine/core';
import { Link, redirect, useSearchParams } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { PersonToMergeFragment } from '../../gql/graphql.js';
import type { Text } from '../../text/pl.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused, type Values } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/merge.js';
import './people-table.css';

const MergePreview = graphql(`
  query MergePreview($countyId: ID!, $firstId: ID!, $secondId: ID!) {
    mergePreview(countyId: $countyId, firstId: $firstId, secondId: $secondId) {
      bothAnswered
      first {
        ...SideToMerge
      }
      second {
        ...SideToMerge
      }
    }
  }
`);
graphql(`
  fragment SideToMerge on MergeSide {
    answered
    sent
    consents
    participant {
      ...PersonToMerge
    }
  }
`);
graphql(`
  fragment PersonToMerge on Participant {
    id
    firstName
    lastName
    email
    phone
    function
    language
    active
    erased
    mergedInto
    organization {
      id
      name
    }
  }
`);
const MergeParticipants = graphql(`
  mutation MergeParticipants($input: MergeParticipantsInput!) {
    mergeParticipants(input: $input) {
      id
    }
  }
`);

/** What is chosen from one of the two, in the order of the page. The address first: it says which links go on working. */
const FIELDS = [
  'email',
  'firstName',
  'lastName',
  'organization',
  'function',
  'phone',
  'language',
  'active',
] as const;
type FieldName = (typeof FIELDS)[number];

export const handle = needs('EDIT_PARTNERS');

async function load(context: Route.LoaderArgs['context'], countyId: string, request: Request) {
  const asked = new URL(request.url).searchParams;
  const ids = { firstId: asked.get('first') ?? '', secondId: asked.get('second') ?? '' };
  return (await context.get(apiContext).query(MergePreview, { countyId, ...ids })).mergePreview;
}

export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const preview = await load(context, countyId, request);
  // Done already, as by a second click or the back button.
  const kept = preview.first.participant.mergedInto ?? preview.second.participant.mergedInto;
  if (kept) throw redirect(`/c/${countyId}/participants/${kept}?done=merged`);
  return preview;
}

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'merge');
  const { first, second } = await load(context, countyId, request);
  const people = [first.participant, second.participant] as const;
  const from = (name: FieldName) => people[values[name] === 'second' ? 1 : 0];
  const kept = from('email');
  const gone = people.find(({ id }) => id !== kept.id)!;
  const { failure } = await context.get(apiContext).attempt(MergeParticipants, {
    input: {
      ...{ countyId, keptId: kept.id, goneId: gone.id },
      ...{ firstName: from('firstName').firstName, lastName: from('lastName').lastName },
      ...{ phone: from('phone').phone, function: from('function').function },
      organizationId: from('organization').organization.id,
      ...{ language: from('language').language, active: from('active').active },
      sendLink: Boolean(values.sendLink),
    },
  });
  if (failure) return refused(values, failure);
  return redirect(`/c/${countyId}/participants/${kept.id}?done=merged`);
}

/** What a person is called in a field, as the page says it. */
function told(text: Text, person: PersonToMergeFragment, field: FieldName): string {
  if (field === 'organization') return person.organization.name;
  if (field === 'language') return text.language.names[person.language === 'EN' ? 'en' : 'pl'];
  if (field === 'active') return person.active ? text.merge.takesPart : text.merge.takesNoPart;
  return person[field] || '–';
}

/** What is filled in wins over what is not, who takes part over who does not; else the first. */
function suggested(
  first: PersonToMergeFragment,
  second: PersonToMergeFragment,
  field: FieldName,
): 'first' | 'second' {
  if (field === 'email' || field === 'organization' || field === 'language')
    return first.active || !second.active ? 'first' : 'second';
  return !first[field] && second[field] ? 'second' : 'first';
}

/** Two entries side by side, and which of them each part is taken from. */
export default function Merge({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const { first, second, bothAnswered } = loaderData;
  const words = text.merge;
  // The list as it was looked at, when the two were chosen there.
  const list = useSearchParams()[0].get('from');
  const back =
    list === null
      ? { to: at('participants/duplicates'), label: words.duplicates }
      : { to: at(`participants?${list}`), label: text.people.title };
  const values: Values = actionData?.values ?? {};
  const sides = [
    ['first', first],
    ['second', second],
  ] as const;
  return (
    <>
      <PageHead title={words.title} back={back} />
      <SaveForm
        intent="merge"
        state={actionData}
        submit={words.confirm}
        danger
        wide
        aside={<Link to={back.to}>{words.cancel}</Link>}
      >
        <p>{words.choose}</p>
        <div className="stack">
          {FIELDS.map((field) => {
            const label = field === 'active' ? text.people.state.label : words.field[field];
            const same = told(text, first.participant, field) === told(text, second.participant, field);
            const chosen = values[field] ?? suggested(first.participant, second.participant, field);
            if (same)
              return (
                <dl key={field} className="facts">
                  <dt>{label}</dt>
                  <dd>{told(text, first.participant, field)}</dd>
                </dl>
              );
            return (
              <fieldset key={field} className="bulk-choices">
                <legend>{label}</legend>
                <div className="pair">
                  {sides.map(([side, { participant }]) => (
                    <div key={side} className="bulk-choice">
                      <label>
                        <input type="radio" name={field} value={side} defaultChecked={chosen === side} />
                        <span>{told(text, participant, field)}</span>
                      </label>
                    </div>
                  ))}
                </div>
                {field === 'email' && <p className="dim">{words.emailHint}</p>}
              </fieldset>
            );
          })}
        </div>
        <section className="stack tight">
          <h2>{words.goesOver}</h2>
          <ul>
            <li>{words.answers(first.answered, second.answered)}</li>
            {bothAnswered > 0 && <li>{words.bothAnswered(bothAnswered)}</li>}
            <li>{words.registrations}</li>
            <li>{words.letters(first.sent + second.sent)}</li>
            <li>{words.consents(first.consents + second.consents)}</li>
            <li>{words.history}</li>
          </ul>
          <p className="notice wrong">{words.final}</p>
        </section>
        <Checkbox
          name="sendLink"
          value="yes"
          label={words.sendLink}
          description={words.sendLinkHint}
          defaultChecked={Boolean(values.sendLink)}
        />
      </SaveForm>
    </>
  );
}
