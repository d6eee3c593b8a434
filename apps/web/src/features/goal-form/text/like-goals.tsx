import { paths } from '../../../app/paths.ts';
import type { TextHelp } from './use-text-help.ts';

interface LikeGoalsProps {
  readonly organisation: string;
  readonly goals: TextHelp['likeGoals'];
}

/** Goals of other departments that say something alike. They open beside the form, so that nothing typed is lost. */
export function LikeGoals({ organisation, goals }: LikeGoalsProps) {
  if (goals.length === 0) return null;
  return (
    <div>
      <h3>Other departments say something alike</h3>
      <p className="quiet">Perhaps one goal for both would do. Alike does not mean in conflict.</p>
      <ul className="goal-text-list">
        {goals.map(({ key, goal, sharedWords, sharesMetric }) => (
          <li key={key}>
            <a href={paths.goal(organisation, key)} target="_blank" rel="noreferrer">
              {goal.title}
              <span className="visually-hidden"> (opens in a new tab)</span>
            </a>{' '}
            <span className="quiet">
              {goal.department.name}; both have {sharesMetric ? 'the same metric and ' : ''}
              {sharedWords.map((word) => `“${word}”`).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
