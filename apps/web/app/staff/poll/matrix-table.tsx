import { memo } from 'react';
import type { Choice } from '../../gql/graphql.js';
import { ChoiceMark } from '../../participant/choice-mark.js';
import { writeDayTime, writeShortDay } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import type { MatrixPoll, MatrixRow, Person } from './matrix-view.js';

type Props = {
  slots: MatrixPoll['slots'];
  rows: MatrixRow[];
  /** The place of the first of these rows among all, and how many there are; for a table that holds a part. */
  first?: number;
  total?: number;
  /** What stands for the rows that are not there, in pixels. */
  above?: number;
  below?: number;
};

/** People down, dates across. Every cell says its answer by a mark, by its tone and in a hidden word. */
export function MatrixTable({ slots, rows, first = 0, total = rows.length, above = 0, below = 0 }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.cockpit.matrix;
  return (
    <table className="matrix" aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{words.person}</th>
          {slots.map(({ id, heldOn, startsAt, tally }) => (
            <th key={id} scope="col" title={writeDayTime(language, heldOn, startsAt)}>
              <span>{writeShortDay(language, heldOn)}</span>
              <span>{startsAt}</span>
              <span className="sum">
                <span aria-hidden="true">
                  {tally.yes}
                  {tally.ifNeedBe > 0 && ` + ${tally.ifNeedBe}`}
                </span>
                <span className="hidden">{words.canCome(tally.yes, tally.ifNeedBe)}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {above > 0 && <Gap height={above} columns={slots.length + 1} />}
        {rows.map((row, nth) =>
          'group' in row ? (
            <tr key={`group ${row.group}`} className="group" aria-rowindex={first + nth + 2}>
              <th scope="rowgroup" colSpan={slots.length + 1}>
                <span>{row.group}</span>
              </th>
            </tr>
          ) : (
            <PersonRow key={row.person.participant.id} person={row.person} index={first + nth + 2} />
          ),
        )}
        {below > 0 && <Gap height={below} columns={slots.length + 1} />}
      </tbody>
    </table>
  );
}

const Gap = ({ height, columns }: { height: number; columns: number }) => (
  <tr className="gap" aria-hidden="true">
    <td colSpan={columns} style={{ height }} />
  </tr>
);

const PersonRow = memo(function PersonRow({ person, index }: { person: Person; index: number }) {
  const text = useText();
  const words = text.cockpit.matrix;
  const { participant, required, byTelephone } = person;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">
        <span className="who">
          {participant.lastName} {participant.firstName}
          {required && (
            <abbr title={words.required}>
              {' '}
              ★<span className="hidden">{words.required}</span>
            </abbr>
          )}
          {byTelephone && (
            <abbr title={words.byTelephone}>
              {' '}
              ☎<span className="hidden">{words.byTelephone}</span>
            </abbr>
          )}
        </span>
        <span className="where">{participant.organization.name}</span>
      </th>
      {person.choices.map((choice, nth) => (
        <td key={nth} className={choice ?? 'none'}>
          <Mark choice={choice} />
          <span className="hidden">{choice ? text.choice[choice] : words.none}</span>
        </td>
      ))}
    </tr>
  );
});

export const Mark = ({ choice }: { choice: Choice | null }) =>
  choice ? <ChoiceMark choice={choice} /> : <span aria-hidden="true">·</span>;
