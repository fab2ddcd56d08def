import { Link } from 'react-router';
import { useText } from '../text/use-text.js';
import type { Poll, View } from './view.js';

type Props = { pair: Pick<View, 'deputy' | 'deputyOf'>; poll: Poll; token?: string };

/** In whose place the person answers, or who may answer in theirs; and that one of the two has answered already. */
export function PairNote({ pair: { deputy, deputyOf }, poll, token }: Props) {
  const words = useText().deputy;
  const page = token && `/p/${token}/deputy`;
  if (!deputy && !deputyOf)
    return (
      <p className="dim">
        {words.invite} {page ? <Link to={page}>{words.inviteLink}</Link> : words.inviteLink}
      </p>
    );
  return (
    <div className="notice quiet">
      <p>
        <strong>{deputyOf ? words.of(deputyOf) : words.by(deputy!)}</strong>{' '}
        {page && <Link to={page}>{words.manage}</Link>}
      </p>
      {poll.otherAnswered && <p>{words.otherAnswered}</p>}
    </div>
  );
}
