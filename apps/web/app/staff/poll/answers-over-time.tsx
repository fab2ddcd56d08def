import { dayAfter, warsawParts, writeDate, writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import type { PollView } from './poll-query.js';

const width = 600;
const height = 160;

/** How the answers came in, with the messages that asked for them; the same figures stand in a table. */
export function AnswersOverTime({ poll, now }: { poll: PollView; now: string }) {
  const text = useText();
  const language = useLanguage();
  const words = text.cockpit.chart;
  const { openedAt, deadline, closedAt, firstResponses: answers, invitedCount: asked } = poll;
  if (!openedAt) return null;
  const from = Date.parse(openedAt);
  const last = answers.length ? Date.parse(answers.at(-1)!) : from;
  const ended = Math.max(last, Math.min(Date.parse(closedAt ?? deadline), Date.parse(closedAt ?? now)));
  const to = Math.max(Date.parse(deadline), ended, from + 1);
  const x = (at: number) => (width * (at - from)) / (to - from);
  const y = (count: number) => height - (height * count) / Math.max(asked, answers.length, 1);
  const line = answers.map((at, nth) => `H${x(Date.parse(at)).toFixed(1)}V${y(nth + 1).toFixed(1)}`).join('');
  const path = `M0 ${height}${line}H${x(ended).toFixed(1)}`;
  const messages = poll.messages.filter(
    ({ occasion, sent, pending }) =>
      occasion.startsWith('POLL_') && !occasion.endsWith('_NOTICE') && sent + pending > 0,
  );
  return (
    <section className="stack" aria-labelledby="over-time">
      <h2 id="over-time">{words.title}</h2>
      <div className="chart-columns">
        <figure className="chart">
          {/* The height of the whole. */}
          <p className="dim">{words.asked(asked)}</p>
          <svg
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={words.summary(
              answers.length,
              asked,
              writeInstant(language, openedAt),
              writeInstant(language, new Date(ended).toISOString()),
            )}
          >
            {[0.25, 0.5, 0.75, 1].map((share) => (
              <line
                key={share}
                className="grid"
                x1="0"
                x2={width}
                y1={height * (1 - share)}
                y2={height * (1 - share)}
              />
            ))}
            {messages.map(({ occasion, dueAt, sent }, nth) => (
              <line
                key={`${occasion} ${dueAt} ${nth}`}
                className={sent ? 'sent' : 'planned'}
                x1={x(Date.parse(dueAt))}
                x2={x(Date.parse(dueAt))}
                y1="0"
                y2={height}
              />
            ))}
            <path className="area" d={`${path}V${height}Z`} />
            <path className="line" d={path} />
          </svg>
          <div className="chart-marks" aria-hidden="true">
            {messages.map(({ occasion, dueAt }, nth) => (
              <span
                key={`${occasion} ${dueAt} ${nth}`}
                style={{ left: `${(100 * x(Date.parse(dueAt))) / width}%` }}
              >
                {nth + 1}
              </span>
            ))}
          </div>
          <figcaption>
            <p className="row between dim">
              <span>{writeDate(language, warsawParts(openedAt).day)}</span>
              <span>{writeDate(language, warsawParts(new Date(to).toISOString()).day)}</span>
            </p>
            <ol className="chart-key">
              {messages.map(({ occasion, occasionName, dueAt, sent }, nth) => (
                <li key={`${occasion} ${dueAt} ${nth}`}>
                  {occasionName}, {writeInstant(language, dueAt)}
                  {!sent && ` (${words.planned})`}
                </li>
              ))}
            </ol>
          </figcaption>
        </figure>
        <details className="ask fold">
          <summary>{words.asTable}</summary>
          <DayTable answers={answers} messages={messages} />
        </details>
      </div>
      {!answers.length && <p className="dim">{words.none}</p>}
    </section>
  );
}

function DayTable({ answers, messages }: { answers: string[]; messages: PollView['messages'] }) {
  const words = useText().cockpit.chart;
  const language = useLanguage();
  const dayOf = (instant: string) => warsawParts(instant).day;
  const sent = messages.filter((one) => one.sent > 0);
  const days = [...answers, ...sent.map(({ dueAt }) => dueAt)].map(dayOf).toSorted();
  const rows: { day: string; fresh: number; total: number; sent: string }[] = [];
  for (let day = days[0]; day && day <= days.at(-1)!; day = dayAfter(day, 1)) {
    const fresh = answers.filter((at) => dayOf(at) === day).length;
    const names = sent.filter(({ dueAt }) => dayOf(dueAt) === day).map(({ occasionName }) => occasionName);
    rows.push({ day, fresh, total: (rows.at(-1)?.total ?? 0) + fresh, sent: names.join(', ') });
  }
  return (
    <div className="table-wrap" role="region" aria-label={words.asTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.fresh}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.sent}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <th scope="row">{writeDate(language, row.day)}</th>
              <td>{row.fresh}</td>
              <td>{row.total}</td>
              <td>{row.sent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
