import type { ConferenceTurnoutFragment } from '../../gql/graphql.js';
import { writeShortDay } from '../../text/dates.js';
import { roman } from '../../text/roman.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { GroupTable, type Turnout } from './turnout.js';

type Conference = ConferenceTurnoutFragment & { ordinal: number; heldOn?: string | null };
/** A conference that has a date. */
type Dated = Conference & { turnout: Turnout; heldOn: string };

/** Registrations and attendance across a cycle, and by sector and municipality from one conference to the next. */
export function SeasonTurnout({ conferences }: { conferences: Conference[] }) {
  const text = useText();
  const language = useLanguage();
  const words = text.coming.turnout;
  const dated = conferences.filter((one): one is Dated => Boolean(one.turnout && one.heldOn));
  if (!dated.length) return null;
  return (
    <section className="stack" aria-labelledby="across">
      <h2 id="across">{words.across}</h2>
      <GroupTable
        groups={dated.map(({ turnout, ordinal, heldOn, takesAttendance }) => ({
          ...turnout,
          name: `${text.conference(ordinal)}, ${writeShortDay(language, heldOn)}`,
          past: takesAttendance,
        }))}
        heading={words.conference}
        caption={words.across}
      />
      <div className="columns even">
        <details className="ask fold">
          <summary>{words.bySector}</summary>
          <Matrix conferences={dated} heading={words.sector} groupsOf={({ sectors }) => sectors} />
        </details>
        <details className="ask fold">
          <summary>{words.byMunicipality}</summary>
          <Matrix
            conferences={dated}
            heading={words.municipality}
            groupsOf={({ municipalities }) => municipalities}
          />
        </details>
      </div>
    </section>
  );
}

type MatrixProps = {
  conferences: Dated[];
  heading: string;
  groupsOf: (turnout: Turnout) => Turnout['sectors'];
};

/** A row a group, a column a conference: who was there, or of one that is ahead who has said they come. */
function Matrix({ conferences, heading, groupsOf }: MatrixProps) {
  const words = useText().coming.turnout;
  const names = [
    ...new Set(conferences.flatMap(({ turnout }) => groupsOf(turnout).map(({ name }) => name ?? null))),
  ];
  const count = ({ turnout, takesAttendance }: Dated, name: string | null) => {
    const group = groupsOf(turnout).find((one) => (one.name ?? null) === name);
    return group?.[takesAttendance ? 'present' : 'coming'] ?? 0;
  };
  const most = Math.max(1, ...conferences.flatMap((one) => names.map((name) => count(one, name))));
  return (
    <div className="table-wrap" role="region" aria-label={heading} tabIndex={0}>
      <table className="turnout matrix">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {conferences.map(({ id, ordinal, takesAttendance }) => (
              <th key={id} scope="col">
                {roman(ordinal)} <small>{takesAttendance ? words.present : words.registered}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name ?? words.none}</th>
              {conferences.map((one) => (
                <td key={one.id}>
                  {count(one, name)}
                  <span className="bar" aria-hidden="true">
                    {count(one, name) > 0 && (
                      <span className="coming" style={{ width: `${(count(one, name) / most) * 100}%` }} />
                    )}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
