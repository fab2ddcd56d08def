import { graphql } from '../../gql/gql.js';
import type { ConferenceStandingFragment } from '../../gql/graphql.js';
import { writeMonth, writeShortDay, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';

/* What tells which conference it is, and where it stands. */
graphql(`
  fragment ConferenceStanding on Conference {
    id
    ordinal
    theme
    state
    windowFrom
    windowTo
    heldOn
    startsAt
    datePoll {
      id
      state
      invitedCount
      respondedCount
    }
  }
`);

/** Where a conference stands, in a few words. */
export function ConferenceStatus({ conference }: { conference: ConferenceStandingFragment }) {
  const text = useText();
  const language = useLanguage();
  const { state, heldOn, startsAt, datePoll, windowFrom } = conference;
  const words = text.season.status;
  if (state === 'CANCELLED') return <span className="tag">{words.cancelled}</span>;
  if (heldOn && startsAt) {
    return (
      <span className="tag good">
        {writeShortDay(language, heldOn)}, {writeTime(language, startsAt)}
      </span>
    );
  }
  switch (datePoll?.state) {
    case 'OPEN':
      return <span className="tag warn">{words.open(datePoll.respondedCount, datePoll.invitedCount)}</span>;
    case 'UNDECIDED':
      return <span className="tag bad">{words.undecided}</span>;
    case 'DRAFT':
      return <span className="tag">{words.draft}</span>;
    default:
      return <span className="tag">{writeMonth(language, windowFrom)}</span>;
  }
}
