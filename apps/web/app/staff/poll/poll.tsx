import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { apiContext } from '../../context.js';
import { Barrel } from '../../looks/barrel.js';
import { writeDayTime, writeInstant } from '../../text/dates.js';
import { unbroken } from '../../text/unbroken.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath, useMay } from '../county.js';
import { History } from '../parts/history.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/poll.js';
import { Comments, Silent } from './answers.js';
import { Messages } from './messages.js';
import { takePollAction } from './poll-action.js';
import { PollActions } from './poll-actions.js';
import { PollPage } from './poll-query.js';
import './poll.css';
import { Ranking } from './ranking.js';
import { SectorTable } from './sector-table.js';

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(PollPage, { countyId: params.countyId, id: params.pollId });

export const action = takePollAction;

export default function Poll({ loaderData: { datePoll: poll }, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.poll;
  const { conference } = poll;
  const mayRun = useMay()('RUN_POLLS');
  const asked = poll.state !== 'DRAFT';
  // A date moved after it was agreed: what the poll decided is history.
  const moved =
    poll.decidedSlot &&
    conference.heldOn &&
    conference.startsAt &&
    (conference.heldOn !== poll.decidedSlot.heldOn || conference.startsAt !== poll.decidedSlot.startsAt)
      ? writeDayTime(language, conference.heldOn, conference.startsAt)
      : undefined;
  const share = poll.invitedCount ? poll.respondedCount / poll.invitedCount : 0;
  return (
    <>
      <PageHead
        title={words.heading[poll.state]}
        kicker={`${text.conference(conference.ordinal)} · ${conference.theme}`}
        back={{ to: at(`conference/${conference.id}`), label: text.conference(conference.ordinal) }}
      >
        <History of={poll.id} />
        {mayRun && poll.state === 'DRAFT' && (
          <Button component={Link} to={at(`poll/${poll.id}/edit`)} variant="default">
            {text.form.edit}
          </Button>
        )}
      </PageHead>
      {moved && <p className="notice quiet">{words.movedLater(moved)}</p>}
      <div className="card poll-state">
        <Barrel size={120} level={share} label={words.answered(poll.respondedCount, poll.invitedCount)} />
        <div className="stack tight">
          {poll.decidedSlot && (
            <p className="when">
              {writeDayTime(language, poll.decidedSlot.heldOn, poll.decidedSlot.startsAt)}
            </p>
          )}
          {asked && <p className="lead">{words.answered(poll.respondedCount, poll.invitedCount)}</p>}
          {poll.winnerExplanation && <p>{unbroken(poll.winnerExplanation)}</p>}
          {!poll.closedAt && (
            <p className="dim">
              {words.deadline} {writeInstant(language, poll.deadline)}
              {poll.state === 'DRAFT' &&
                poll.opensAt &&
                `. ${words.opensAt} ${writeInstant(language, poll.opensAt)}`}
            </p>
          )}
          {poll.closedAt && (
            <p className="dim">
              {words.closedAt(writeInstant(language, poll.closedAt), poll.closedBy?.name)}{' '}
              {poll.closingReason &&
                !poll.winnerExplanation?.includes(poll.closingReason) &&
                poll.closingReason}
            </p>
          )}
        </div>
      </div>
      {poll.alternatives.length > 0 && (
        <section className="notice" aria-labelledby="alternatives">
          <h2 id="alternatives">{words.alternatives}</h2>
          <ul>
            {poll.alternatives.map((alternative) => (
              <li key={alternative}>{alternative}</li>
            ))}
          </ul>
        </section>
      )}
      {mayRun && <PollActions poll={poll} state={actionData} />}
      <Ranking slots={poll.slots} decidedId={poll.decidedSlot?.id} asked={asked} />
      {asked && (
        <div className="columns">
          <SectorTable poll={poll} />
          <Comments comments={poll.comments} />
        </div>
      )}
      <Messages groups={poll.messages} />
      {asked && poll.state === 'OPEN' && <Silent people={poll.silent} />}
    </>
  );
}
