import './attendance.css';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { ConferenceTurnoutFragment } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';

graphql(`
  fragment ConferenceTurnout on Conference {
    id
    takesAttendance
    turnout {
      seats
      coming
      notComing
      waiting
      silent
      present
      sectors {
        name
        coming
        notComing
        waiting
        silent
        present
      }
      municipalities {
        name
        coming
        notComing
        waiting
        silent
        present
      }
    }
  }
`);

export type Turnout = NonNullable<ConferenceTurnoutFragment['turnout']>;
/** People who belong together; of a conference whose day has come it counts who was there. */
type Group = Omit<Turnout['sectors'][number], 'name'> & { name: string; past: boolean };

/** Who comes to a conference, in numbers; from its day on, who came. */
export function ConferenceTurnout({ conference }: { conference: ConferenceTurnoutFragment }) {
  const words = useText().coming.turnout;
  const at = useCountyPath();
  const { turnout, takesAttendance: past } = conference;
  if (!turnout) return null;
  const { seats } = turnout;
  const groups = (all: Turnout['sectors']) =>
    all.map((one) => ({ ...one, name: one.name ?? words.none, past }));
  const title = past ? words.titlePast : words.title;
  return (
    <section className="stack" aria-labelledby="turnout">
      <div className="row between">
        <h2 id="turnout">{title}</h2>
        <Link to={at(`conference/${conference.id}/attendance`)}>{past ? words.take : words.list}</Link>
      </div>
      {seats !== null && <p>{words.seats(turnout.coming, seats)}</p>}
      <GroupTable
        groups={[{ ...turnout, name: words.everybody, past }]}
        heading={words.who}
        caption={title}
      />
      <div className="columns even">
        <details className="ask fold">
          <summary>{words.bySector}</summary>
          <GroupTable groups={groups(turnout.sectors)} heading={words.sector} caption={words.bySector} />
        </details>
        <details className="ask fold">
          <summary>{words.byMunicipality}</summary>
          <GroupTable
            groups={groups(turnout.municipalities)}
            heading={words.municipality}
            caption={words.byMunicipality}
          />
        </details>
      </div>
    </section>
  );
}

type TableProps = {
  groups: readonly Group[];
  /** What the groups are. */
  heading: string;
  caption: string;
};

const SAID = ['coming', 'notComing', 'waiting', 'silent'] as const;

/** Numbers with a bar under them, which says the same to those who would rather look. */
export function GroupTable({ groups, heading, caption }: TableProps) {
  const words = useText().coming.turnout;
  const most = Math.max(1, ...groups.map(sizeOf));
  const noted = groups.some(({ past }) => past);
  const heads = {
    coming: words.COMING,
    notComing: words.NOT_COMING,
    waiting: words.WAITING,
    silent: words.SILENT,
  };
  return (
    <div className="table-wrap" role="region" aria-label={heading} tabIndex={0}>
      <table className="turnout">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {noted && <th scope="col">{words.PRESENT}</th>}
            {SAID.map((key) => (
              <th key={key} scope="col">
                {heads[key]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr>
              <th scope="row">{group.name}</th>
              {noted && (
                <td>
                  {group.past && <span className="swatch coming" aria-hidden="true" />}
                  {group.past ? group.present : '–'}
                </td>
              )}
              {SAID.map((key) => (
                <td key={key}>
                  {!group.past && <span className={`swatch ${key}`} aria-hidden="true" />}
                  {group[key]}
                </td>
              ))}
            </tr>
            <tr className="bar-row" aria-hidden="true">
              <td colSpan={SAID.length + 1 + Number(noted)}>
                <Bar group={group} most={most} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

const sizeOf = ({ coming, waiting, notComing, silent }: Group) => coming + waiting + notComing + silent;

/** Told apart by pattern as well as by colour. */
function Bar({ group, most }: { group: Group; most: number }) {
  const parts = group.past
    ? ([
        ['coming', group.present],
        ['silent', sizeOf(group) - group.present],
      ] as const)
    : (['coming', 'waiting', 'notComing', 'silent'] as const).map((key) => [key, group[key]] as const);
  return (
    <span className="bar">
      {parts.map(
        ([name, count]) =>
          count > 0 && <span key={name} className={name} style={{ width: `${(count / most) * 100}%` }} />,
      )}
    </span>
  );
}
