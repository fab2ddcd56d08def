import { graphql } from '../../gql/gql.js';
import type { TrialStandingFragment } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import type { FormState } from '../form.js';
import { May } from '../parts/may.js';
import { SaveForm } from '../parts/save-form.js';

graphql(`
  fragment TrialStanding on Trial {
    requestedAt
    sentAt
    failure
  }
`);
export const SendTrial = graphql(`
  mutation SendTrial($input: SendTrialInput!) {
    sendTrial(input: $input) {
      ok
    }
  }
`);

type Props = {
  trial?: TrialStandingFragment | null;
  state?: FormState;
  /** The page shows another letter than is kept, and only that one can be sent. */
  unsaved?: boolean;
};

/** A button that sends the letter to whoever presses it, and what became of the last one. */
export function TrialPanel({ trial, state, unsaved }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.trial;
  const when = (instant: string) => writeInstant(language, instant);
  return (
    <May action="RUN_POLLS">
      <section className="card stack tight" id="trial" aria-labelledby="trial-title">
        <h2 id="trial-title">{words.title}</h2>
        <p className="dim">{words.help}</p>
        {trial && (
          <p role="status">
            {trial.failure
              ? words.failed(trial.failure)
              : trial.sentAt
                ? words.sent(when(trial.sentAt))
                : words.onItsWay(when(trial.requestedAt))}
          </p>
        )}
        {unsaved ? (
          <p className="notice quiet">{words.saveFirst}</p>
        ) : (
          <SaveForm intent="trial" state={state} submit={words.send} steady />
        )}
      </section>
    </May>
  );
}
