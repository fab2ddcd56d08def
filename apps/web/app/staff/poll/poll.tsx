import { randomUUID } from 'node:crypto';
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
import { AnswersOverTime } from './answers-over-time.js';
import { Comments } from './answers.js';
import { GroupTable } from './group-table.js';
import { LiveState } from './live-state.js';
import { Messages } from './messages.js';
import { takePollAction } from './poll-action.js';
import { PollActions } from './poll-actions.js';
import { PollPage } from './poll-query.js';
import './poll.css';
import { Ranking } from './ranking.js';

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const found = await context
    .get(apiContext)
    .query(PollPage, { countyId: params.countyId, id: params.pollId });
  const by = new URL(request.url).searchParams.get('by');
  return {
    ...found,
    by: by === 'municipality' ? ('municipality' as const) : ('sector' as const),
    formKey: randomUUID(),
    now: new Date().toISOString(),
  };
}

export const action = takePollAction;

export default function Poll({ loaderData, actionData }: Route.ComponentProps) {
  const { datePoll: poll, by, formKey, now } = loaderData;
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
          {poll.state === 'OPEN' && (
            <LiveState
              path={at(`poll/${poll.id}/live`)}
              pulse={poll.pulse}
              answered={poll.respondedCount}
              asked={poll.invitedCount}
            />
          )}
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
      {asked && (
        <nav className="row" aria-label={text.cockpit.ways.label}>
          <Button component={Link} to={at(`poll/${poll.id}/answers`)} variant="default">
            {text.cockpit.ways.matrix}
          </Button>
          {poll.state === 'OPEN' && (
            <Button component={Link} to={at(`poll/${poll.id}/calls`)} variant="default">
              {text.cockpit.ways.calls} ({poll.invitedCount - poll.respondedCount})
            </Button>
          )}
        </nav>
      )}
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
      {mayRun && <PollActions poll={poll} formKey={formKey} state={actionData} />}
      <Ranking
        slots={poll.slots}
        decidedId={poll.decidedSlot?.id}
        asked={asked}
        open={poll.state === 'OPEN'}
      />
      {asked && (
        <>
          <GroupTable poll={poll} by={by} />
          <AnswersOverTime poll={poll} now={now} />
          <Comments comments={poll.comments} />
        </>
      )}
      <Messages groups={poll.messages} />
    </>
  );
}
