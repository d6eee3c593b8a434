import { sayMissing, type MissingPart } from '@concord/goal-text';
import { say } from '@concord/texts';

export function MissingList({ missing }: { missing: readonly MissingPart[] }) {
  if (missing.length === 0) return null;
  return (
    <div>
      <h3>{say('Not said yet')}</h3>
      <ul className="goal-text-list">
        {missing.map((part) => (
          <li key={part}>{sayMissing(part, say)}</li>
        ))}
      </ul>
    </div>
  );
}
