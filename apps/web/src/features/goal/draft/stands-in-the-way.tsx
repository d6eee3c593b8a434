import { say } from '@concord/texts';
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
  if (conflicts.length === 0) {
    return (
      <p>
        {others === 0
          ? say('No proven conflict stands in its way.')
          : say(
              'No proven conflict stands in its way. Made active, it would open ' +
                '{count, plural, one {# conflict that is} other {# conflicts that are}} not proven.',
              { count: others },
            )}
      </p>
    );
  }
  return (
    <div className="in-the-way" role="note">
      <p className="in-the-way-title">
        <IconAlertTriangle size={22} aria-hidden="true" />
        <strong>
          {say(
            '{count, plural, one {A proven conflict that nobody has acknowledged stands in its way} ' +
              'other {# proven conflicts that nobody has acknowledged stand in its way}}',
            { count: conflicts.length },
          )}
        </strong>
      </p>
      <ul className="change-list">
        {conflicts.map(({ id, headline, explanation, life, goals }) => (
          <li key={id}>
            {life == null ? <strong>{headline}</strong> : <Link to={paths.conflict(organisation, id)}>{headline}</Link>}
            <p>{explanation}</p>
            <ul className="advice-links" aria-label={say('With these goals')}>
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
      {others > 0 && (
        <p>{say('It would open {count, plural, one {# conflict} other {# conflicts}} besides.', { count: others })}</p>
      )}
    </div>
  );
}
