import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../text/use-text.js';
import { useLive } from './use-live.js';

/** Changes are read out once they have come to rest for so long, in milliseconds, and not one by one. */
const REST = 2_000;

type Props = { path: string; pulse: string; answered: number; asked: number };

/** Whether the page follows what happens, and in a word what has changed, for those who do not see it. */
export function LiveState({ path, pulse, answered, asked }: Props) {
  const words = useText().cockpit.live;
  const standing = useLive(path, pulse);
  const told = useTold(pulse, answered, asked);
  const { pathname } = useLocation();
  return (
    <div className="live row" data-standing={standing}>
      {(standing === 'live' || standing === 'joining') && (
        <span className={standing === 'live' ? 'tag good' : 'tag'}>
          {standing === 'live' ? words.on : words.joining}
        </span>
      )}
      <span role="status">{standing === 'lost' || standing === 'over' ? words[standing] : ''}</span>
      {standing !== 'live' && standing !== 'joining' && <a href={pathname}>{words.reload}</a>}
      <span className="hidden" role="status">
        {told}
      </span>
    </div>
  );
}

function useTold(pulse: string, answered: number, asked: number): string {
  const words = useText().cockpit.live;
  const [told, tell] = useState('');
  const last = useRef({ pulse, answered });
  useEffect(() => {
    if (last.current.pulse === pulse) return;
    const rest = setTimeout(() => {
      tell(last.current.answered === answered ? words.changedElse : words.changed(answered, asked));
      last.current = { pulse, answered };
    }, REST);
    return () => clearTimeout(rest);
  }, [pulse, answered, asked, words]);
  return told;
}
