import { writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { unbroken } from '../text/unbroken.js';
import type { Poll } from './view.js';

export function PollFacts({ poll }: { poll: Poll }) {
  const words = useText().participant.facts;
  const language = useLanguage();
  return (
    <dl className="facts">
      {poll.venueName && (
        <>
          <dt>{words.venue}</dt>
          <dd>{unbroken([poll.venueName, poll.venueAddress].filter(Boolean).join(', '))}</dd>
        </>
      )}
      <dt>{words.deadline}</dt>
      <dd>
        <strong>{writeInstant(language, poll.deadline)}</strong>
      </dd>
    </dl>
  );
}
