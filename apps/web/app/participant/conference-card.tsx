import { Agenda } from '../looks/agenda.js';
import { Place } from '../looks/place.js';
import { endTime, writeDate, writeDay, writeTime } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { Meeting } from './view.js';

type Props = {
  conference: Meeting;
  token: string;
  /** A poll about its date is open. */
  asked?: boolean;
};

/** A conference: when, where, what the person has said of coming, the agenda, the file for their own calendar. */
export function ConferenceCard({ conference, token, asked }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.participant.conference;
  const { id, heldOn, startsAt, agenda, windowFrom, windowTo, takesRegistrations } = conference;
  const cancelled = conference.state === 'CANCELLED';
  return (
    <article className={cancelled ? 'card stack conference cancelled' : 'card stack conference'}>
      <div className="stack tight">
        <p className="kicker">
          {text.conference(conference.ordinal)} · {conference.theme}
        </p>
        {cancelled &&
          (heldOn ? (
            <p className="wrong-word">{words.cancelled}</p>
          ) : (
            <h3 className="wrong-word">{words.cancelled}</h3>
          ))}
        {heldOn && startsAt ? (
          <h3 className="when">
            {writeDay(language, heldOn)}, {writeTime(language, startsAt)}–
            {endTime(startsAt, conference.durationMinutes)}
          </h3>
        ) : (
          !cancelled && (
            <>
              <h3>{asked ? text.coming.own.beingAgreed : text.coming.own.undated}</h3>
              <p className="dim">
                {text.coming.own.expected(writeDate(language, windowFrom), writeDate(language, windowTo))}
              </p>
            </>
          )
        )}
        {heldOn && !cancelled && conference.venueName && (
          <p>
            <Place name={conference.venueName} address={conference.venueAddress} />
          </p>
        )}
      </div>
      {heldOn && !cancelled && <OwnStanding conference={conference} token={token} />}
      {takesRegistrations && (
        <p>
          <a className="button second" href={`/p/${token}/calendar/${id}.ics`} download>
            {words.calendar}
          </a>
        </p>
      )}
      {heldOn && agenda.length > 0 && !cancelled && (
        <details>
          <summary>{words.agenda}</summary>
          <Agenda items={agenda} />
        </details>
      )}
    </article>
  );
}

/** What the person has said of coming, and the way to say something else while there is time. */
function OwnStanding({ conference, token }: Omit<Props, 'asked'>) {
  const text = useText();
  const words = text.coming.own;
  const { registration, takesRegistrations } = conference;
  const page = `/p/${token}/conference/${conference.id}`;
  const current = registration?.current ? registration : null;
  // What is not said yet is asked at the head of the page.
  if (!current) return null;
  const standing =
    current.state === 'WAITING' ? words.standing.WAITING(current.place ?? 1) : words.standing[current.state];
  return (
    <p className="row">
      <strong className={`standing ${current.state}`}>{standing}</strong>
      {takesRegistrations && <a href={page}>{words.change}</a>}
    </p>
  );
}

/** The two answers; each leads to a page that asks for confirmation. */
export function AskComing({ page, outdated }: { page: string; outdated?: boolean }) {
  const words = useText().coming.own;
  return (
    <div className="stack tight">
      {outdated && <p className="wrong-word">{words.outdated}</p>}
      <p className="row">
        <a className="button" href={`${page}?answer=coming`}>
          {words.yes}
        </a>
        <a className="button second" href={`${page}?answer=not`}>
          {words.no}
        </a>
      </p>
    </div>
  );
}
