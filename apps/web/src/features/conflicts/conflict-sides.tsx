import { formatDate, formatValue } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { sayTarget, sayWish } from '../../components/say-target.ts';
import { sayScope } from '../../components/say-scope.ts';
import { PlainTag } from '../../components/tags.tsx';
import { commitmentWords } from '../../components/words.ts';
import type { ConflictDetails } from './conflict-details.ts';

type Side = ConflictDetails['goals'][number];

/** The goals of a conflict side by side, in the same order of facts, so that the eye can compare. */
export function ConflictSides({ conflict }: { conflict: ConflictDetails }) {
  return (
    <section className="sides" aria-label="The goals side by side">
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
        {goal.promise && <PlainTag>Promised to customers</PlainTag>}
      </p>
      {may.lead(goal.department.key) && (
        <Link className="button-link" to={paths.editGoal(organisation, goal.key)}>
          Change this goal
        </Link>
      )}
    </article>
  );
}

function factsOf(goal: Side): readonly (readonly [string, string])[] {
  const unit = goal.metric?.unit ?? '';
  return [
    ['Wants', sayWish(goal) ?? 'No metric stated'],
    ['Baseline', goal.baseline == null ? 'Not stated' : formatValue(goal.baseline, unit)],
    ['Stretch', goal.stretch == null ? 'None' : sayTarget(goal.stretch, unit)],
    ['From', goal.from == null ? 'Now' : formatDate(goal.from)],
    ['Due', goal.due == null ? 'Open' : formatDate(goal.due)],
    ['Where', sayScope(goal.scope)],
    ['Owner', goal.owner?.name ?? 'Nobody yet'],
  ];
}
