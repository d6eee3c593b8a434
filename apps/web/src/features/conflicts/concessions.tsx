import { say } from '@concord/texts';
import { sayDistance } from '../../components/say-distance.ts';
import type { ConflictDetails } from './conflict-details.ts';

interface ConcessionsProps {
  readonly conflict: ConflictDetails;
  /** The share of its way that each goal would give up, 0 to 1 or more. */
  readonly shortage: number;
}

/** What each goal would give up if all gave up the same share. */
export function Concessions({ conflict, shortage }: ConcessionsProps) {
  const spans = new Map(conflict.evidence.positions.map(({ goal, span }) => [goal.key, span]));
  return (
    <table className="data-table two-column-table">
      <caption className="visually-hidden">{say('What each goal would give up')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Goal')}</th>
          <th scope="col" className="numeric">
            {say('Would give up')}
          </th>
        </tr>
      </thead>
      <tbody>
        {conflict.goals.map(({ key, title, department, metric }) => {
          const span = spans.get(key);
          return (
            <tr key={key}>
              <th scope="row">
                {department.name}
                <span className="goal-wish">{title}</span>
              </th>
              <td className="numeric">{span == null ? '–' : sayDistance(span * shortage, metric?.unit ?? '')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
