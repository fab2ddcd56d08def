import type { Failure } from '../api.js';
import { useText } from '../text/use-text.js';
import type { Refused } from './save-answers.js';
import type { Poll } from './view.js';

type Props = { poll: Poll; refused?: Refused; wrong?: Failure };

export function CommentField({ poll, refused, wrong }: Props) {
  const words = useText().participant;
  const id = `comment-${poll.id}`;
  const described = [`${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{words.comment}</label>
      <span className="hint" id={`${id}-hint`}>
        {words.commentHint}
      </span>
      {/* As with the dates: what is shown as saved. */}
      <input type="hidden" name="shownComment" value={poll.comment ?? ''} />
      <textarea
        id={id}
        name="comment"
        rows={3}
        defaultValue={refused?.comment ?? poll.comment ?? ''}
        aria-describedby={described}
        aria-invalid={wrong ? true : undefined}
      />
      {wrong && (
        <span className="error" id={`${id}-error`}>
          {wrong.message || words.commentTooLong(refused?.comment.length ?? 0)}
        </span>
      )}
    </div>
  );
}
