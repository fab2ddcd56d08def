import { endTime, writeDay, writeTime } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { unbroken } from '../text/unbroken.js';
import type { Meeting } from './view.js';

/** A conference with its date: when, where, the agenda, and the file for the person's own calendar. */
export function ConferenceCard({ conference, token }: { conference: Meeting; token: string }) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant.conference;
  const { heldOn, startsAt, agenda } = conference;
  const cancelled = conference.state === 'CANCELLED';
  return (
    <article className={cancelled ? 'card stack conference cancelled' : 'card stack conference'}>
      <div className="stack tight">
        <p className="kicker">
          {text.conference(conference.ordinal)} · {conference.theme}
        </p>
        {cancelled && <p className="wrong-word">{words.cancelled}</p>}
        {heldOn && startsAt && (
          <h3 className="when">
            {writeDay(language, heldOn)}, {writeTime(language, startsAt)}–
            {endTime(startsAt, conference.durationMinutes)}
          </h3>
        )}
        {conference.venueName && (
          <p>{unbroken([conference.venueName, conference.venueAddress].filter(Boolean).join(', '))}</p>
        )}
      </div>
      {heldOn && !cancelled && (
        <p>
          <a className="button second" href={`/p/${token}/calendar/${conference.id}.ics`} download>
            {words.calendar}
          </a>
        </p>
      )}
      {agenda.length > 0 && !cancelled && (
        <details>
          <summary>{words.agenda}</summary>
          <ol className="agenda">
            {agenda.map((item) => (
              <li key={item.startsAt + item.title}>
                <span className="dim">{item.startsAt.replace(/^0/, '')}</span> {item.title}
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}
