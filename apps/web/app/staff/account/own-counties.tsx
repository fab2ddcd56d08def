import { Form } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OwnCountiesFragment } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';

export const OwnCountiesOf = graphql(`
  fragment OwnCounties on Me {
    memberships {
      role
      supportUntil
      county {
        id
        name
        voivodeship
      }
    }
    closedCounties {
      id
      name
      voivodeship
    }
  }
`);

/** The counties whose teams a person is on, and the way out of each. An operator who is let in is on none. */
export function OwnCounties({ of: { memberships, closedCounties } }: { of: OwnCountiesFragment }) {
  const text = useText();
  const { leave, counties } = text.account;
  const own = [
    ...memberships
      .filter(({ supportUntil }) => !supportUntil)
      .map(({ county, role }) => ({ ...county, standing: text.role[role], warning: leave.warning })),
    ...closedCounties.map((county) => ({ ...county, standing: leave.closed, warning: leave.warningClosed })),
  ];
  if (!own.length) return null;
  return (
    <section className="stack" aria-labelledby="counties">
      <h2 id="counties">{counties}</h2>
      {own.map(({ id, name, voivodeship, standing, warning }) => (
        <div key={id} className="card stack tight">
          <h3>{name}</h3>
          <p className="dim">
            {text.voivodeship(voivodeship)} · {standing}
          </p>
          <details>
            <summary>
              {leave.ask}
              <span className="hidden">: {name}</span>
            </summary>
            <Form method="post" className="stack tight">
              <input type="hidden" name="id" value={id} />
              <p>{warning}</p>
              <p>
                <button className="button second" name="intent" value="leave">
                  {leave.confirm}
                  <span className="hidden">: {name}</span>
                </button>
              </p>
            </Form>
          </details>
        </div>
      ))}
    </section>
  );
}
