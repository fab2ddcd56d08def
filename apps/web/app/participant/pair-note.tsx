import { Link } from 'react-router';
import { useText } from '../text/use-text.js';
import type { Poll, View } from './view.js';

type Props = { pair: Pick<View, 'deputy' | 'deputyOf'>; poll: Poll; token?: string };

/** In whose place the person answers, or who may answer in theirs; and that one of the two has answered already. */
export function PairNote({ pair: { deputy, deputyOf }, poll, token }: Props) {
  const words = useText().deputy;
  const page = token && `/p/${token}/deputy`;
  if (!deputy && !deputyOf) return null;
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

/** Under the question: somebody who cannot come may send somebody else. */
export function DeputyInvite({ pair: { deputy, deputyOf }, token }: Omit<Props, 'poll'>) {
  const words = useText().deputy;
  if (deputy || deputyOf) return null;
  return (
    <p className="dim">
      {words.invite} {token ? <Link to={`/p/${token}/deputy`}>{words.inviteLink}</Link> : words.inviteLink}
    </p>
  );
}
