import { say } from '@concord/texts';
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
      <h3>{say('Other departments say something alike')}</h3>
      <p className="quiet">{say('Perhaps one goal for both would do. Alike does not mean in conflict.')}</p>
      <ul className="goal-text-list">
        {goals.map(({ key, goal, sharedWords, sharesMetric }) => (
          <li key={key}>
            <a href={paths.goal(organisation, key)} target="_blank" rel="noreferrer">
              {goal.title}
              <span className="visually-hidden"> {say('(opens in a new tab)')}</span>
            </a>{' '}
            <span className="quiet">{sayShared(goal.department.name, sharedWords, sharesMetric)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayShared(department: string, words: readonly string[], sharesMetric: boolean): string {
  if (words.length === 0) return say('{department}; both have the same metric', { department });
  const quoted = words.map((word) => say('“{word}”', { word })).join(', ');
  return sharesMetric
    ? say('{department}; both have the same metric and {words}', { department, words: quoted })
    : say('{department}; both have {words}', { department, words: quoted });
}
