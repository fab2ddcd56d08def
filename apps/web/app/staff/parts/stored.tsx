export type Fact = [name: string, value: string | null | undefined];
type Props = { title: string; facts: Fact[]; open?: boolean };

/** Texts as they are kept, to be read or copied beside those that are being typed. */
export function Stored({ title, facts, open }: Props) {
  return (
    <details className="ask fold" open={open}>
      <summary>{title}</summary>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="letter">{value || '–'}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
