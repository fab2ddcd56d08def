import { Place } from '../looks/place.js';
import { writeDayTime } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';
import { AskComing } from './conference-card.js';
import type { Meeting } from './view.js';

type Props = {
  conference: Meeting;
  token: string;
  /** The page begins with it. */
  first: boolean;
};

/** Asks whether the person comes to a conference whose date is set. */
export function ComingQuestion({ conference, token, first }: Props) {
  const text = useText();
  const language = useLanguage();
  const { id, heldOn, startsAt, venueName, venueAddress, registration } = conference;
  const Heading = first ? 'h1' : 'h2';
  return (
    <section className="stack coming" aria-labelledby={`coming-${id}`}>
      <div className="stack tight">
        <p className="kicker">
          {text.conference(conference.ordinal)} · {conference.theme}
        </p>
        <Heading id={`coming-${id}`}>{text.coming.own.ask}</Heading>
      </div>
      <div className="stack tight">
        <p className="lead when">
          <strong>{writeDayTime(language, heldOn!, startsAt!)}</strong>
        </p>
        {venueName && (
          <p>
            <Place name={venueName} address={venueAddress} />
          </p>
        )}
      </div>
      <AskComing page={`/p/${token}/conference/${id}`} outdated={registration !== null} />
    </section>
  );
}
