import type { ImportOutcome, ImportPreviewQuery } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';

type Row = ImportPreviewQuery['participantImport']['rows'][number];

const tones: Record<ImportOutcome, string> = {
  ADD: 'tag good',
  CHANGE: 'tag warn',
  SAME: 'tag',
  REFUSE: 'tag bad',
};
const order: ImportOutcome[] = ['REFUSE', 'CHANGE', 'ADD', 'SAME'];

/** The file's rows, those that need a look first. */
export function ImportRows({ rows }: { rows: Row[] }) {
  const text = useText();
  const words = text.import;
  const sorted = rows.toSorted(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.line - b.line,
  );
  return (
    <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.rows}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.line}</th>
            <th scope="col">{words.column.outcome}</th>
            <th scope="col">{text.people.column.name}</th>
            <th scope="col">{text.people.column.organization}</th>
            <th scope="col">{words.column.details}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.line}>
              <td>{words.line(row.line)}</td>
              <td>
                <span className={tones[row.outcome]}>{words.outcome[row.outcome]}</span>
              </td>
              <th scope="row">
                {row.firstName} {row.lastName}
                <br />
                <span className="dim">{row.email}</span>
              </th>
              <td>
                {row.organization}
                <br />
                <span className="dim">{row.sector}</span>
              </td>
              <td>
                {row.issues.map((issue) => (
                  <p key={issue.column + issue.message}>
                    <strong>{issue.column}:</strong> {issue.message}
                  </p>
                ))}
                {row.changes.map((change) => (
                  <p key={change.column}>
                    <strong>{change.column}:</strong> {change.before || '–'} → {change.after || '–'}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
