/** What happens when, at a conference. */
export function Agenda({ items }: { items: readonly { startsAt: string; title: string }[] }) {
  return (
    <ol className="agenda plain-list">
      {items.map((item) => (
        <li key={item.startsAt + item.title}>
          <span className="dim">{item.startsAt.replace(/^0/, '')}</span> {item.title}
        </li>
      ))}
    </ol>
  );
}
