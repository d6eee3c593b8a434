import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayCommitment } from '../../components/say-commitment.ts';
import type { OverviewQuery } from '../../graphql/operations.ts';

type Organisation = NonNullable<OverviewQuery['organisation']>;

/** Under the number: how many conflicts stand open and how many milestones are behind, each a way there. */
export function Glance({ organisation }: { organisation: Organisation }) {
  const { key, proven, stated, possible, advice, agreement, progress } = organisation;
  const tiers = [
    { tier: 'PROVEN', word: 'proven', count: proven.totalCount },
    { tier: 'STATED', word: 'stated', count: stated.totalCount },
    { tier: 'POSSIBLE', word: 'possible', count: possible.totalCount },
  ].filter(({ count }) => count > 0);
  const { done, total, late } = progress.milestones;
  return (
    <dl className="facts">
      <div>
        <dt>Open conflicts</dt>
        <dd>
          {tiers.length === 0
            ? 'None'
            : tiers.map(({ tier, word, count }, index) => (
                <span key={tier}>
                  {index > 0 && ', '}
                  <Link to={`${paths.conflicts(key)}?tier=${tier}`}>{`${count} ${word}`}</Link>
                </span>
              ))}
        </dd>
      </div>
      {advice.totalCount > 0 && (
        <div>
          <dt>Worth knowing</dt>
          <dd>
            <Link to={paths.advice(key)}>
              {`${advice.totalCount} ${advice.totalCount === 1 ? 'thing' : 'things'} about the plan`}
            </Link>
          </dd>
        </div>
      )}
      <div>
        <dt>Commitment</dt>
        <dd>
          {agreement.asked === 0 ? (
            'Nobody has been asked about a goal yet'
          ) : (
            <Link to={paths.waiting(key)}>{sayCommitment(agreement)}</Link>
          )}
        </dd>
      </div>
      <div>
        <dt>Milestones</dt>
        <dd>
          <Link to={paths.milestones(key)}>
            {`${done} of ${total} done`}
            {late > 0 && `, ${late} late`}
          </Link>
        </dd>
      </div>
    </dl>
  );
}
