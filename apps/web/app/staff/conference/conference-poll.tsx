import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ConferencePageQuery } from '../../gql/graphql.js';
import { Barrel } from '../../looks/barrel.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';

type Props = { conferenceId: string; poll?: ConferencePageQuery['conference']['datePoll'] };

/** How the date of an undated conference is coming along, and the one next step. */
export function ConferencePoll({ conferenceId, poll }: Props) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const mayRun = useMay()('RUN_POLLS');
  const words = text.conferencePage.poll;
  const again = !poll || poll.state === 'CANCELLED';
  const share = poll?.invitedCount ? poll.respondedCount / poll.invitedCount : 0;
  return (
    <section className="card row wide-gap" aria-labelledby="poll">
      <Barrel size={88} level={again ? undefined : share} empty={again} />
      <div className="stack tight grow">
        <h2 id="poll">{words[poll?.state ?? 'NONE'].title}</h2>
        <p>
          {poll?.state === 'OPEN'
            ? words.answered(poll.respondedCount, poll.invitedCount, writeInstant(language, poll.deadline))
            : words[poll?.state ?? 'NONE'].text}
        </p>
        {poll?.winnerExplanation && <p className="dim">{poll.winnerExplanation}</p>}
        {(mayRun || !again) && (
          <div className="row">
            <Button
              component={Link}
              to={at(again ? `conference/${conferenceId}/poll/new` : `poll/${poll.id}`)}
            >
              {mayRun ? words[poll?.state ?? 'NONE'].step : text.desk.look}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
