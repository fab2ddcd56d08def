import { writeDay, writeMonth } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { type CalendarDay, groupedBy } from './draft.js';

/** What the looks of a day in the calendar mean. */
export function DayLegend() {
  const words = useText().poll.form;
  return (
    <ul className="legend plain-list" aria-label={words.legend}>
      {(['free', 'chosen', 'weekend', 'blocked'] as const).map((state) => (
        <li key={state}>
          <span className={`day-sample ${state}`} aria-hidden="true" />
          {words.day[state]}
        </li>
      ))}
    </ul>
  );
}

/** The window's months; a click offers a day or takes it back. */
export function MonthCalendar({ days, chosen }: { days: CalendarDay[]; chosen: string[] }) {
  const text = useText();
  const language = useLanguage();
  const months = groupedBy(days, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, of]) => (
    <table key={month} className="month">
      <caption>{writeMonth(language, `${month}-01`)}</caption>
      <thead>
        <tr>
          {text.weekdays.map((weekday) => (
            <th key={weekday.short} scope="col">
              <abbr title={weekday.long}>{weekday.short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, column) => {
              const known = day && of.find((one) => one.day === day);
              return (
                <td key={column}>
                  {known ? (
                    <DayButton day={known} chosen={chosen.includes(day)} />
                  ) : (
                    day && <span className="off">{Number(day.slice(8))}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

function DayButton({ day: { day, obstacles }, chosen }: { day: CalendarDay; chosen: boolean }) {
  const language = useLanguage();
  const reasons = obstacles.map((one) => one.message).join('; ');
  const weekend = obstacles.some((one) => one.kind === 'WEEKEND');
  const state = obstacles.length ? (weekend ? 'weekend' : 'blocked') : 'free';
  return (
    <button
      type="submit"
      formNoValidate
      name="step"
      value={`${chosen ? 'drop' : 'add'}:${day}`}
      className={`day-button ${state}`}
      aria-pressed={chosen}
      aria-label={[writeDay(language, day), reasons].filter(Boolean).join(': ')}
      title={reasons || undefined}
    >
      {Number(day.slice(8))}
    </button>
  );
}

/** The weeks of a month from Monday, empty where another month's days would be. */
function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01T12:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const day = index - before + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
