import type { GoalReading } from '@concord/goal-text';

/** Words that nobody can check, each with why, and what to write instead. */
export function VagueList({ vague }: Pick<GoalReading, 'vague'>) {
  if (vague.length === 0) return null;
  return (
    <div>
      <h3>Vague</h3>
      <ul className="goal-text-list">
        {vague.map(({ start, words, why, instead }) => (
          <li key={start}>
            <mark>{words}</mark> {why} {instead}
          </li>
        ))}
      </ul>
    </div>
  );
}
