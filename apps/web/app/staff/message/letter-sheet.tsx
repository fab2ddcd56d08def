import { useState } from 'react';
import { useText } from '../../text/use-text.js';
import { LetterFrame } from '../poll/letter-frame.js';
import './messages.css';

type Props = { letter: { subject: string; html: string; text: string }; language: 'PL' | 'EN' };
type View = 'desk' | 'phone' | 'plain';

/** A letter as a mail program shows it: on a desk, on a phone, or as plain text. Without a script, both one below the other. */
export function LetterSheet({ letter, language }: Props) {
  const words = useText().letterSheet;
  const [view, setView] = useState<View>('desk');
  const lang = language.toLowerCase();
  return (
    <div className="stack letter-sheet">
      <p>
        <span className="dim">{words.subject}</span> <strong lang={lang}>{letter.subject}</strong>
      </p>
      <div className="row" role="group" aria-label={words.view}>
        {(['desk', 'phone', 'plain'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="link-button view-button"
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {words[one]}
          </button>
        ))}
      </div>
      {view === 'plain' ? (
        <pre className="letter-plain" lang={lang} tabIndex={0}>
          {letter.text}
        </pre>
      ) : (
        <div className={view === 'phone' ? 'letter-phone' : undefined}>
          <LetterFrame key={view} html={letter.html} title={words.letter} />
        </div>
      )}
      <noscript>
        <pre className="letter-plain" lang={lang}>
          {letter.text}
        </pre>
      </noscript>
    </div>
  );
}
