interface Stat {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}

/** A few numbers in a row, each with what it means. */
export function Stats({ items }: { items: readonly Stat[] }) {
  return (
    <dl className="stats">
      {items.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            {note !== undefined && <span className="quiet"> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
