import { writeDayTime } from '../../text/dates.js';
import { unbroken } from '../../text/unbroken.js';
import { useLanguage, useText } from '../../text/use-text.js';
import type { PollView } from './poll-query.js';

type Props = { slots: PollView['slots']; decidedId?: string; asked: boolean };

/** The slots as they stand, best first, each with its answers as a bar and in the words the API gives. */
export function Ranking({ slots, decidedId, asked }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.poll.ranking;
  const ranked = asked ? slots.toSorted((a, b) => (a.tally.rank ?? 999) - (b.tally.rank ?? 999)) : slots;
  return (
    <section className="stack" aria-labelledby="ranking">
      <h2 id="ranking">{asked ? words.title : text.poll.form.slots}</h2>
      <ol className="ranking plain-list">
        {ranked.map(({ id, heldOn, startsAt, overrideReason, tally }) => (
          <li key={id} className={asked && !tally.eligible ? 'card out' : 'card'}>
            <div className="row between">
              <h3>
                {asked && tally.rank && <span className="rank">{tally.rank}.</span>}{' '}
                {writeDayTime(language, heldOn, startsAt)}
              </h3>
              {id === decidedId ? (
                <span className="tag good">{words.chosen}</span>
              ) : (
                asked && !tally.eligible && <span className="tag warn">{words.noQuorum}</span>
              )}
            </div>
            {asked && (
              <>
                <TallyBar tally={tally} />
                <p>{unbroken(tally.explanation)}</p>
              </>
            )}
            {overrideReason && (
              <p className="dim">
                {words.overridden} {overrideReason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function TallyBar({ tally }: { tally: PollView['slots'][number]['tally'] }) {
  const text = useText();
  const parts = [
    { key: 'YES', count: tally.yes, word: text.choice.YES },
    { key: 'IF_NEED_BE', count: tally.ifNeedBe, word: text.choice.IF_NEED_BE },
    { key: 'NO', count: tally.no, word: text.choice.NO },
    { key: 'none', count: tally.unanswered, word: text.participant.noAnswer },
  ];
  const shown = parts.filter((part) => part.count > 0);
  return (
    <>
      <div className="tally" aria-hidden="true">
        {shown.map((part) => (
          <span key={part.key} className={part.key} style={{ flexGrow: part.count }} />
        ))}
      </div>
      <ul className="tally-words plain-list">
        {shown.map((part) => (
          <li key={part.key} className={part.key}>
            {part.word}: <strong>{part.count}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
