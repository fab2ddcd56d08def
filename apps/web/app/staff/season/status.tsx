import type { ConferenceState, DatePollState } from '../../gql/graphql.js';
import { writeMonth, writeShortDay, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';

/** What tells where a conference stands. */
export type StandingConference = {
  state: ConferenceState;
  windowFrom: string;
  heldOn?: string | null;
  startsAt?: string | null;
  datePoll?: { state: DatePollState; invitedCount: number; respondedCount: number } | null;
};

/** Where a conference stands, in a few words. */
export function ConferenceStatus({ conference }: { conference: StandingConference }) {
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
