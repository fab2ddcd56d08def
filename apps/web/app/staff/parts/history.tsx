import { Link } from 'react-router';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { May } from './may.js';

/** The way to what the journal tells of one thing. */
export function History({ of }: { of: string }) {
  const text = useText();
  const at = useCountyPath();
  return (
    <May action="READ_JOURNAL">
      <Link to={at(`journal?subjectId=${of}`)}>{text.journal.history}</Link>
    </May>
  );
}
