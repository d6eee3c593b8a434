import { useItem } from '../room-context.ts';
import { EntryLine } from './entry-line.tsx';
import { LISTS } from './entry-words.ts';

/** What was written about the item, kind by kind, the latest last. What was struck through stays readable. */
export function EntryList() {
  const { entries } = useItem();
  return (
    <div className="room-lists">
      {LISTS.map(({ kind, title }) => {
        const ofKind = entries.filter((entry) => entry.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind}>
            <h3 id={`room-${kind}`}>{title()}</h3>
            <ul className="room-entries" aria-labelledby={`room-${kind}`}>
              {ofKind.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
