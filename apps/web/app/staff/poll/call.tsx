import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { Choice } from '../../gql/graphql.js';
import { AnswerList } from '../../participant/answer-list.js';
import { ChoiceMark } from '../../participant/choice-mark.js';
import { writeDayTime, writeInstant } from '../../text/dates.js';
import { dialled } from '../../text/phone.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused, type Values } from '../form.js';
import { Seen, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/call.js';
import './call.css';

const CallOfPerson = graphql(`
  query CallOfPerson($countyId: ID!, $id: ID!, $participantId: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      conference {
        ordinal
        theme
      }
      slots {
        id
        heldOn
        startsAt
      }
      person(participantId: $participantId) {
        respondedAt
        choices
        comment
        byTelephone
        recordedBy {
          name
        }
        participant {
          id
          firstName
          lastName
          phone
          organization {
            name
          }
        }
      }
    }
  }
`);

const RecordAnswers = graphql(`
  mutation RecordAnswers($input: RecordAnswersInput!) {
    recordAnswers(input: $input) {
      id
    }
  }
`);

export const handle = needs('RUN_POLLS');

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

const order: Choice[] = ['YES', 'IF_NEED_BE', 'NO'];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { datePoll } = await context.get(apiContext).query(CallOfPerson, {
    countyId: params.countyId,
    id: params.pollId,
    participantId: params.participantId,
  });
  return datePoll;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'record');
  const answers = Object.entries(values).flatMap(([name, value]) => {
    const slotId = /^slot:(.+)$/.exec(name)?.[1];
    const choice = order.find((one) => one === value);
    return slotId && choice ? [{ slotId, choice }] : [];
  });
  const { failure } = await context.get(apiContext).attempt(RecordAnswers, {
    input: {
      countyId: params.countyId,
      id: params.pollId,
      participantId: params.participantId,
      answers,
      comment: values.comment ?? '',
      seenResponse: values.seen || null,
    },
  });
  return failure
    ? refused(values, failure)
    : redirect(`/c/${params.countyId}/poll/${params.pollId}/calls?done=answerRecorded`);
}

/** What somebody says by telephone, written down for them. */
export default function Call({ loaderData: poll, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.cockpit.call;
  const { person } = poll;
  const name = person && `${person.participant.firstName} ${person.participant.lastName}`;
  return (
    <>
      <PageHead
        title={name ?? words.title}
        kicker={`${words.title} · ${text.conference(poll.conference.ordinal)}`}
        back={{ to: at(`poll/${poll.id}/calls`), label: text.cockpit.calls.title }}
      />
      {!person ? (
        <p className="notice">{words.nobody}</p>
      ) : (
        <>
          <div className="stack tight">
            <p>{person.participant.organization.name}</p>
            {person.participant.phone ? (
              <p className="when">
                <a href={`tel:${dialled(person.participant.phone)}`}>{person.participant.phone}</a>
              </p>
            ) : (
              <p className="dim">{words.noPhone}</p>
            )}
            {person.respondedAt && (
              <p className="notice quiet">
                {words.answered(writeInstant(language, person.respondedAt), person.recordedBy?.name)}{' '}
                {!person.byTelephone && words.byThemselves}
              </p>
            )}
            {actionData?.failure?.code === 'CONFLICT' && (
              <>
                <AnswerList
                  slots={poll.slots.map((slot, nth) => ({ ...slot, myChoice: person.choices[nth] ?? null }))}
                />
                {person.comment && <p className="letter">{`${words.comment}: ${person.comment}`}</p>}
              </>
            )}
          </div>
          {poll.state === 'OPEN' ? (
            <SaveForm intent="record" state={actionData} submit={words.save}>
              <p>{words.lead}</p>
              <Seen name="seen" value={person.respondedAt} />
              {poll.slots.map((slot, nth) => (
                <SlotChoice
                  key={slot.id}
                  slot={slot}
                  chosen={chosenOf(actionData?.values, slot.id) ?? person.choices[nth]}
                />
              ))}
              <TextField name="comment" label={words.comment} value={person.comment} maxLength={1000} />
            </SaveForm>
          ) : (
            <p className="notice">{words.closed}</p>
          )}
        </>
      )}
    </>
  );
}

const chosenOf = (values: Values | undefined, slotId: string) =>
  values && (order.find((one) => one === values[`slot:${slotId}`]) ?? null);

type SlotProps = { slot: { id: string; heldOn: string; startsAt: string }; chosen?: Choice | null };

function SlotChoice({ slot, chosen }: SlotProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <fieldset className="said">
      <legend>{writeDayTime(language, slot.heldOn, slot.startsAt)}</legend>
      <div className="row">
        {order.map((choice) => (
          <label key={choice}>
            <input type="radio" name={`slot:${slot.id}`} value={choice} defaultChecked={chosen === choice} />
            <span>
              <ChoiceMark choice={choice} /> {text.choice[choice]}
            </span>
          </label>
        ))}
        {!chosen && (
          <label>
            <input type="radio" name={`slot:${slot.id}`} value="" defaultChecked />
            <span className="dim">{text.cockpit.call.noChoice}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
