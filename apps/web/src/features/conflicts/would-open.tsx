import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { TierTag } from '../../components/tags.tsx';
import type { ConflictSummaryFragment } from '../../graphql/operations.ts';

/** The conflicts that a way out would open. They have no pages of their own yet: their goals have. */
export function WouldOpen({ conflicts }: { conflicts: readonly ConflictSummaryFragment[] }) {
  const { organisation = '' } = useParams();
  if (conflicts.length === 0) return null;
  return (
    <div className="would-open">
      <p>
        <span className="verdict" data-verdict="hurts">
          <span aria-hidden="true">!</span>{' '}
          {say('Would open {count, plural, one {# other conflict} other {# other conflicts}}', {
            count: conflicts.length,
          })}
        </span>
      </p>
      <ul className="change-list">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <TierTag tier={conflict.tier} /> <strong>{conflict.headline}</strong>
            <p className="quiet">{conflict.explanation}</p>
            <ul className="advice-links" aria-label={say('Between these goals')}>
              {conflict.goals.map(({ key, title }) => (
                <li key={key}>
                  <Link to={paths.goal(organisation, key)}>{title}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
