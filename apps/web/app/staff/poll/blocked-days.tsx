import { writeShortDay } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { type CalendarDay, groupedBy } from './draft.js';

/** Why days of the window cannot work, each reason once with its days; weekends need no words. */
export function BlockedDays({ days }: { days: CalendarDay[] }) {
  const text = useText();
  const language = useLanguage();
  const obstacles = days.flatMap(({ day, obstacles }) => obstacles.map((one) => ({ ...one, day })));
  const reasons = groupedBy(
    obstacles.filter((one) => one.kind !== 'WEEKEND'),
    (one) => one.message,
  );
  if (!reasons.size) return null;
  return (
    <section className="stack tight" aria-labelledby="blocked">
      <h2 id="blocked">{text.poll.form.blocked}</h2>
      <ul className="plain-list ruled">
        {[...reasons].map(([message, of]) => (
          <li key={message}>
            <strong>
              {spans(of.map((one) => one.day))
                .map(([from, to]) =>
                  from === to
                    ? writeShortDay(language, from)
                    : `${writeShortDay(language, from)} – ${writeShortDay(language, to)}`,
                )
                .join('; ')}
            </strong>
            <br />
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Days that follow one another, as from–to. */
function spans(days: string[]): [string, string][] {
  const found: [string, string][] = [];
  for (const day of days) {
    const last = found.at(-1);
    const next = last && new Date(Date.parse(`${last[1]}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);
    if (last && next === day) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}
