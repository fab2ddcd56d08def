import { warsawParts, writeInstant } from '../text/dates.js';
import { writeDistance } from '../text/distance.js';
import { useLanguage, useText } from '../text/use-text.js';
import { unbroken } from '../text/unbroken.js';
import type { Poll } from './view.js';

export function PollFacts({ poll, today }: { poll: Poll; today: string }) {
  const words = useText().participant.facts;
  const language = useLanguage();
  const left = writeDistance(language, today, warsawParts(poll.deadline).day);
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
        {left && <span className="dim"> ({left})</span>}
      </dd>
    </dl>
  );
}
