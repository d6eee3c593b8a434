import { sayVague, type GoalReading } from '@concord/goal-text';
import { say } from '@concord/texts';

/** Words that nobody can check, each with why, and what to write instead. */
export function VagueList({ vague }: Pick<GoalReading, 'vague'>) {
  if (vague.length === 0) return null;
  return (
    <div>
      <h3>{say('Vague')}</h3>
      <ul className="goal-text-list">
        {vague.map(({ start, words, kind }) => (
          <li key={start}>
            <mark>{words}</mark> {sayVague(kind, say)}
          </li>
        ))}
      </ul>
    </div>
  );
}
