import type { Choice } from '../gql/graphql.js';

const strokes: Record<Choice, string> = {
  YES: 'M4 10.5l4 4 8-9',
  IF_NEED_BE: 'M3.5 11.5c2-4 4.5-4 6.5-1.5s4.5 2.5 6.5-1.5',
  NO: 'M5 5l10 10M15 5L5 15',
};

/** A tick, a wave or a cross: the answer is never told by colour alone. */
export function ChoiceMark({ choice }: { choice: Choice }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[choice]} />
    </svg>
  );
}
