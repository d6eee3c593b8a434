import type { MissingPart } from '@concord/goal-text';

export function MissingList({ missing }: { missing: readonly MissingPart[] }) {
  if (missing.length === 0) return null;
  return (
    <div>
      <h3>Not said yet</h3>
      <ul className="goal-text-list">
        {missing.map(({ part, message }) => (
          <li key={part}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
