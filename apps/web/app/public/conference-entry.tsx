import { Agenda } from '../looks/agenda.js';
import { Place } from '../looks/place.js';
import { endTime, writeDay, writeTime } from '../text/dates.js';
import { unbroken } from '../text/unbroken.js';
import { useLanguage, useText } from '../text/use-text.js';
import type { PublicConference } from './county-view.js';

/** A conference as everybody may know it: when, where, what about. */
export function ConferenceEntry({ conference, past }: { conference: PublicConference; past?: boolean }) {
  const text = useText();
  const language = useLanguage();
  const words = text.publicPage;
  const { id, heldOn, startsAt, durationMinutes, venueName, venueAddress, agenda, theme, ordinal } =
    conference;
  const cancelled = conference.state === 'CANCELLED';
  return (
    <li
      className={cancelled ? 'card stack public-conference cancelled' : 'card stack public-conference'}
      id={id}
    >
      <div className="stack tight">
        <p className="kicker">{text.conference(ordinal)}</p>
        <h3>{unbroken(theme)}</h3>
        {cancelled && <p className="wrong-word">{words.cancelled}</p>}
      </div>
      <dl className="facts">
        <dt>{words.when}</dt>
        <dd>
          <time dateTime={`${heldOn}T${startsAt}`}>
            {writeDay(language, heldOn)},{' '}
            <span className="nowrap">
              {writeTime(language, startsAt)}–{endTime(startsAt, durationMinutes)}
            </span>
          </time>
        </dd>
        {venueName && (
          <>
            <dt>{words.where}</dt>
            <dd>
              <Place name={venueName} address={venueAddress} over={past || cancelled} />
            </dd>
          </>
        )}
      </dl>
      {agenda.length > 0 && !cancelled && (
        <details>
          <summary>{words.agenda}</summary>
          <Agenda items={agenda} />
        </details>
      )}
    </li>
  );
}
