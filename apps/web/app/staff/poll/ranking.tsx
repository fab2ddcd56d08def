import { warsawParts, writeDate, writeDayTime } from '../../text/dates.js';
import { unbroken } from '../../text/unbroken.js';
import { useLanguage, useText } from '../../text/use-text.js';
import type { PollView } from './poll-query.js';

type Slot = PollView['slots'][number];
type Props = {
  slots: Slot[];
  decidedId?: string;
  asked: boolean;
  /** Answers still come in: nothing has fallen out yet. */
  open: boolean;
};

/** The best first; those without a quorum last, in calendar order. */
export const ranked = (slots: Slot[]) =>
  slots.toSorted((a, b) => (a.tally.rank ?? Infinity) - (b.tally.rank ?? Infinity) || 0);

/** The slots as they stand, each with its answers as a bar and in the words the API gives; then those without a quorum, and why. */
export function Ranking({ slots, decidedId, asked, open }: Props) {
  const text = useText();
  const words = text.cockpit.ranking[open ? 'short' : 'out'];
  const isOut = ({ id, tally }: Slot) => asked && !tally.eligible && id !== decidedId;
  const standing = (asked ? ranked(slots) : slots).filter((slot) => !isOut(slot));
  const out = slots.filter(isOut);
  const list = (of: Slot[]) => (
    <ol className="ranking plain-list">
      {of.map((slot) => (
        <SlotCard key={slot.id} slot={slot} chosen={slot.id === decidedId} asked={asked} open={open} />
      ))}
    </ol>
  );
  return (
    <section className="stack" aria-labelledby="ranking">
      <h2 id="ranking">{asked ? text.poll.ranking.title : text.poll.form.slots}</h2>
      {standing.length > 0 && list(standing)}
      {out.length > 0 && (
        <>
          <div>
            <h3>{words.title}</h3>
            <p className="dim">{words.hint}</p>
          </div>
          {list(out)}
        </>
      )}
    </section>
  );
}

type CardProps = { slot: Slot; chosen: boolean } & Pick<Props, 'asked' | 'open'>;

function SlotCard({ slot, chosen, asked, open }: CardProps) {
  const text = useText();
  const language = useLanguage();
  const words = text.poll.ranking;
  const { heldOn, startsAt, overrideReason, addedAt, tally } = slot;
  return (
    <li className={asked && !open && !tally.eligible && !chosen ? 'card out' : 'card'}>
      <div className="row between">
        <h3>
          {asked && tally.rank && <span className="rank">{tally.rank}.</span>}{' '}
          {writeDayTime(language, heldOn, startsAt)}
        </h3>
        <span className="row">
          {addedAt && (
            <span className="tag">
              {text.cockpit.ranking.added(writeDate(language, warsawParts(addedAt).day))}
            </span>
          )}
          {chosen ? (
            <span className="tag good">{words.chosen}</span>
          ) : (
            asked && !tally.eligible && <span className="tag warn">{words.noQuorum}</span>
          )}
        </span>
      </div>
      {asked && (
        <>
          <TallyBar tally={tally} />
          {tally.eligible ? (
            <p>{unbroken(tally.explanation)}</p>
          ) : (
            <div>
              <p>{text.cockpit.ranking[open ? 'short' : 'out'].because}</p>
              <ul>
                {tally.reasons.map((reason) => (
                  <li key={reason}>{unbroken(reason)}</li>
                ))}
              </ul>
            </div>
          )}
          {tally.behind && <p className="dim">{unbroken(tally.behind)}</p>}
        </>
      )}
      {overrideReason && (
        <p className="dim">
          {words.overridden} {overrideReason}
        </p>
      )}
    </li>
  );
}

function TallyBar({ tally }: { tally: Slot['tally'] }) {
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
