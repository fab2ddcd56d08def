import { Link } from 'react-router';
import type { StandingPausesQuery } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { May } from '../parts/may.js';

/** That mail is held back, wherever somebody might wait for it. */
export function PauseNotice({ pauses }: { pauses: StandingPausesQuery['mailPauses'] }) {
  const text = useText();
  const at = useCountyPath();
  const words = text.mailPause;
  return pauses.map(({ id, conference, reason }) => (
    <p key={id} className="notice wrong">
      <strong>{conference ? words.noticeOf(text.conference(conference.ordinal)) : words.notice}</strong>{' '}
      {reason}{' '}
      <May action="RUN_POLLS">
        <Link to={at('messages/pause')}>{words.manage}</Link>
      </May>
    </p>
  ));
}
