import { formatDate, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { GoalRowFragment } from '../graphql/operations.ts';
import { saySeries } from './say-series.ts';
import { sayWish } from './say-target.ts';
import { PlainTag, ProgressTag } from './tags.tsx';
import { goalStatusWords } from './words.ts';

interface GoalTableProps {
  readonly goals: readonly GoalRowFragment[];
  readonly caption: string;
  readonly showDepartment?: boolean;
}

/** Goals as rows; on a phone each row becomes a card (see goals.css). */
export function GoalTable({ goals, caption, showDepartment = true }: GoalTableProps) {
  return (
    <table className="data-table goal-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Goal')}</th>
          {showDepartment && <th scope="col">{say('Department')}</th>}
          <th scope="col">{say('Due')}</th>
          <th scope="col">{say('Progress')}</th>
          <th scope="col" className="numeric">
            {say('Milestones')}
          </th>
          <th scope="col" className="numeric">
            {say('Conflicts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <GoalTableRow key={goal.key} goal={goal} showDepartment={showDepartment} />
        ))}
      </tbody>
    </table>
  );
}

function GoalTableRow({ goal, showDepartment }: { goal: GoalRowFragment; showDepartment: boolean }) {
  const { organisation = '' } = useParams();
  const { progress } = goal;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
        <span className="goal-wish">{[sayWish(goal), saySeries(goal.series)].filter(Boolean).join(' · ')}</span>
      </th>
      {showDepartment && (
        <td data-label={say('Department')}>
          <Link to={paths.department(organisation, goal.department.key)}>{goal.department.name}</Link>
        </td>
      )}
      <td data-label={say('Due')}>{goal.due == null ? say('Open') : formatDate(goal.due)}</td>
      <td data-label={say('Progress')}>
        <span className="goal-progress">
          {goal.status === 'ACTIVE' ? (
            <ProgressTag status={progress.status} />
          ) : (
            <PlainTag>{goalStatusWords[goal.status]}</PlainTag>
          )}
          <span className="quiet">{sayProgressShort(progress)}</span>
        </span>
      </td>
      <td data-label={say('Milestones')} className="numeric">
        {progress.milestones.total === 0 ? '–' : say('{done} of {total}', { ...progress.milestones })}
      </td>
      <td data-label={say('Conflicts')} className="numeric">
        {goal.conflictCount === 0 ? '–' : goal.conflictCount}
      </td>
    </tr>
  );
}

function sayProgressShort({ progress, kept }: GoalRowFragment['progress']): string {
  if (kept != null) return say(kept ? 'kept' : 'not kept');
  return progress == null ? '' : formatPercent(progress);
}
