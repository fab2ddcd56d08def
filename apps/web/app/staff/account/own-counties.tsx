import { Form } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OwnCountyFragment } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';

export const OwnCounty = graphql(`
  fragment OwnCounty on Membership {
    role
    supportUntil
    county {
      id
      name
      voivodeship
    }
  }
`);

/** The counties whose teams a person is on, and the way out of each. An operator who is let in is on none. */
export function OwnCounties({ memberships }: { memberships: OwnCountyFragment[] }) {
  const text = useText();
  const words = text.account.leave;
  const own = memberships.filter(({ supportUntil }) => !supportUntil);
  if (!own.length) return null;
  return (
    <section className="stack" aria-labelledby="counties">
      <h2 id="counties">{text.account.counties}</h2>
      {own.map(({ role, county: { id, name, voivodeship } }) => (
        <div key={id} className="card stack tight">
          <h3>{name}</h3>
          <p className="dim">
            {text.voivodeship(voivodeship)} · {text.role[role]}
          </p>
          <details>
            <summary>
              {words.ask}
              <span className="hidden">: {name}</span>
            </summary>
            <Form method="post" className="stack tight">
              <input type="hidden" name="id" value={id} />
              <p>{words.warning}</p>
              <p>
                <button className="button second" name="intent" value="leave">
                  {words.confirm}
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
