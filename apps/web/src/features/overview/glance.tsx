import { say } from '@concord/texts';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayCommitment } from '../../components/say-commitment.ts';
import type { OverviewQuery } from '../../graphql/operations.ts';

type Organisation = NonNullable<OverviewQuery['organisation']>;

/** Under the number: how many conflicts stand open and how many milestones are behind, each a way there. */
export function Glance({ organisation }: { organisation: Organisation }) {
  const { key, overview, advice, agreement, progress } = organisation;
  const { unsettledProven: proven, unsettledStated: stated, unsettledPossible: possible } = overview;
  const tiers = [
    { tier: 'PROVEN', words: say('{count, number} proven', { count: proven }), count: proven },
    { tier: 'STATED', words: say('{count, number} stated', { count: stated }), count: stated },
    { tier: 'POSSIBLE', words: say('{count, number} possible', { count: possible }), count: possible },
  ].filter(({ count }) => count > 0);
  const { done, total, late } = progress.milestones;
  return (
    <dl className="facts">
      <div>
        <dt>{say('Open conflicts')}</dt>
        <dd>
          {tiers.length === 0
            ? say('None@@no open conflicts')
            : tiers.map(({ tier, words }, index) => (
                <span key={tier}>
                  {index > 0 && ', '}
                  <Link to={`${paths.conflicts(key)}?tier=${tier}`}>{words}</Link>
                </span>
              ))}
        </dd>
      </div>
      {advice.totalCount > 0 && (
        <div>
          <dt>{say('Worth knowing')}</dt>
          <dd>
            <Link to={paths.advice(key)}>
              {say('{count, plural, one {# thing about the plan} other {# things about the plan}}', {
                count: advice.totalCount,
              })}
            </Link>
          </dd>
        </div>
      )}
      <div>
        <dt>{say('Commitment')}</dt>
        <dd>
          {agreement.asked === 0 ? (
            say('Nobody has been asked about a goal yet')
          ) : (
            <Link to={paths.waiting(key)}>{sayCommitment(agreement)}</Link>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('Milestones')}</dt>
        <dd>
          <Link to={paths.milestones(key)}>
            {late > 0
              ? say('{done} of {total} done, {late} late', { done, total, late })
              : say('{done} of {total} done', { done, total })}
          </Link>
        </dd>
      </div>
    </dl>
  );
}
