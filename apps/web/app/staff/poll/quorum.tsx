import { Checkbox } from '@mantine/core';
import type { PollFormChoicesFragment } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import type { Values } from '../form.js';
import { Field } from '../parts/fields.js';

type Props = PollFormChoicesFragment & { values: Values };

/** How many must be able to come, from which sectors, and who cannot be missing. */
export function Quorum({ sectors, participants, values }: Props) {
  const text = useText();
  const words = text.poll.form;
  const has = (prefix: string) => Object.keys(values).some((name) => name.startsWith(prefix) && values[name]);
  return (
    <section className="stack form" aria-labelledby="quorum">
      <h2 id="quorum">{words.quorum}</h2>
      <Field
        name="quorumTotal"
        label={words.quorumTotal}
        hint={words.quorumHint(participants.total)}
        type="number"
        min={0}
        required
      />
      <details className="ask fold" open={has('sector.') || undefined}>
        <summary>{words.perSector}</summary>
        <div className="stack">
          <p className="dim">{words.perSectorHint}</p>
          <div className="pair">
            {sectors.map((sector) => (
              <Field
                key={sector.code}
                name={`sector.${sector.code}`}
                label={sector.name}
                type="number"
                min={0}
              />
            ))}
          </div>
        </div>
      </details>
      <details className="ask fold" open={has('required.') || undefined}>
        <summary>{words.required}</summary>
        <div className="stack">
          <p className="dim">{words.requiredHint}</p>
          <div className="people-box" role="group" aria-label={words.required} tabIndex={0}>
            {participants.items.map((person) => (
              <Checkbox
                key={person.id}
                name={`required.${person.id}`}
                defaultChecked={Boolean(values[`required.${person.id}`])}
                label={`${person.lastName} ${person.firstName}`}
                description={person.organization.name}
              />
            ))}
          </div>
        </div>
      </details>
    </section>
  );
}
