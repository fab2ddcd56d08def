import { useText } from '../text/use-text.js';
import { ConferenceCard } from './conference-card.js';
import type { Meeting, View } from './view.js';

/** All conferences of each cycle: what is ahead, and folded away what is over. */
export function OwnConferences({ view, token }: { view: View; token: string }) {
  const words = useText().coming.own;
  const asked = new Set(view.polls.filter((poll) => poll.acceptsAnswers).map((poll) => poll.conferenceId));
  const cycles = [...Map.groupBy(view.conferences, ({ cycleTitle }) => cycleTitle)];
  return cycles.map(([cycle, conferences]) => {
    const card = (conference: Meeting) => (
      <ConferenceCard
        key={conference.id}
        conference={conference}
        token={token}
        asked={asked.has(conference.id)}
      />
    );
    const past = conferences.filter(isOver);
    return (
      <section key={cycle} className="stack" aria-label={words.all(cycle)}>
        <h2>{words.all(cycle)}</h2>
        {conferences.filter((one) => !isOver(one)).map(card)}
        {past.length > 0 && (
          <details className="past">
            <summary>{words.past(past.length)}</summary>
            <div className="stack">{past.map(card)}</div>
          </details>
        )}
      </section>
    );
  });
}

/** It had a date, and that has passed. */
const isOver = ({ state, heldOn, takesRegistrations }: Meeting) =>
  state === 'DATED' && heldOn !== null && !takesRegistrations;
