import type { Agreement } from '../gql/graphql.js';
import { useText } from '../text/use-text.js';
import type { Slot } from './view.js';

type Props = { slot: Slot; agreement?: Agreement; among?: number };

/** What there is to know of a date before agreeing to it; told in words, never by colour alone. */
export function SlotNotes({ slot, agreement, among }: Props) {
  const words = useText().participant.slot;
  return (
    <>
      {slot.notes.map((note) => (
        <p key={note.text} className={note.clash ? 'slot-note clash' : 'slot-note'}>
          {note.clash && <strong>{words.clash}</strong>} {note.text}
          {note.clash && slot.overrideReason && (
            <>
              <br />
              {words.reason} {slot.overrideReason}
            </>
          )}
        </p>
      ))}
      {agreement && among && <p className="dim">{words.agreement[agreement](among)}</p>}
    </>
  );
}
