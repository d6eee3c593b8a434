import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { IconAlertTriangle } from '../../../components/icons.ts';
import type { ConflictSummaryFragment } from '../../../graphql/operations.ts';

interface StandsInTheWayProps {
  readonly conflicts: readonly ConflictSummaryFragment[];
  /** How many conflicts it would open besides. */
  readonly others: number;
  /** The key of the draft: the way to a conflict that is not there yet leads over the other goal. */
  readonly own: string;
}

/** Proven conflicts that nobody has acknowledged, loudly; it locks nobody out. */
export function StandsInTheWay({ conflicts, others, own }: StandsInTheWayProps) {
  const { organisation = '' } = useParams();
  const besides = `${others} ${others === 1 ? 'conflict' : 'conflicts'}`;
  if (conflicts.length === 0) {
    return (
      <p>
        No proven conflict stands in its way.
        {others > 0 && ` Made active, it would open ${besides} that ${others === 1 ? 'is' : 'are'} not proven.`}
      </p>
    );
  }
  return (
    <div className="in-the-way" role="note">
      <p className="in-the-way-title">
        <IconAlertTriangle size={22} aria-hidden="true" />
        <strong>
          {conflicts.length === 1 ? 'A proven conflict' : `${conflicts.length} proven conflicts`} that nobody has
          acknowledged {conflicts.length === 1 ? 'stands' : 'stand'} in its way
        </strong>
      </p>
      <ul className="change-list">
        {conflicts.map(({ id, headline, explanation, life, goals }) => (
          <li key={id}>
            {life == null ? <strong>{headline}</strong> : <Link to={paths.conflict(organisation, id)}>{headline}</Link>}
            <p>{explanation}</p>
            <ul className="advice-links" aria-label="With these goals">
              {goals
                .filter(({ key }) => key !== own)
                .map(({ key, title }) => (
                  <li key={key}>
                    <Link to={paths.goal(organisation, key)}>{title}</Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {others > 0 && <p>It would open {besides} besides.</p>}
    </div>
  );
}
