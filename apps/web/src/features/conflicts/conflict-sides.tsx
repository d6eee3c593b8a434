import { formatDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { sayTarget, sayWish } from '../../components/say-target.ts';
import { sayScope } from '../../components/say-scope.ts';
import { PlainTag } from '../../components/tags.tsx';
import { commitmentWords } from '../../components/words.ts';
import type { ConflictDetails } from './conflict-details.ts';
import { PromiseSides } from './promise-sides.tsx';

type Side = ConflictDetails['goals'][number];

/** The goals of a conflict side by side, in the same order of facts, so that the eye can compare; or who promises and who staffs. */
export function ConflictSides({ conflict }: { conflict: ConflictDetails }) {
  if (conflict.promise != null) return <PromiseSides conflict={conflict} />;
  return (
    <section className="sides" aria-label={say('The goals side by side')}>
      {conflict.goals.map((goal) => (
        <SideCard key={goal.key} goal={goal} />
      ))}
    </section>
  );
}

function SideCard({ goal }: { goal: Side }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return (
    <article className="card side">
      <p className="side-department">
        <Link to={paths.department(organisation, goal.department.key)}>{goal.department.name}</Link>
      </p>
      <h2>
        <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
      </h2>
      <dl className="facts compact">
        {factsOf(goal).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="tag-line">
        <PlainTag>{commitmentWords[goal.commitment].name}</PlainTag>
        {goal.promise && <PlainTag>{say('Promised to customers')}</PlainTag>}
      </p>
      {may.lead(goal.department.key) && (
        <Link className="button-link" to={paths.editGoal(organisation, goal.key)}>
          {say('Change this goal')}
        </Link>
      )}
    </article>
  );
}

function factsOf(goal: Side): readonly (readonly [string, string])[] {
  const unit = goal.metric?.unit ?? '';
  return [
    [say('Wants'), sayWish(goal) ?? say('No metric stated')],
    [say('Baseline'), goal.baseline == null ? say('Not stated@@a baseline') : formatValue(goal.baseline, unit)],
    [say('Stretch'), goal.stretch == null ? say('None@@a stretch target') : sayTarget(goal.stretch, unit)],
    [say('From@@when a goal begins'), goal.from == null ? say('Now@@when a goal begins') : formatDate(goal.from)],
    [say('Due@@when a goal ends'), goal.due == null ? say('Open@@when a goal ends') : formatDate(goal.due)],
    [say('Where@@a goal holds'), sayScope(goal.scope)],
    [say('Owner'), goal.owner?.name ?? say('Nobody yet@@owns it')],
  ];
}
