import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import type { TrendCauseKind, TrendCausesPartsFragment } from '../../../graphql/operations.ts';
import { sayMoment } from '../../../components/say-moment.ts';

type Cause = TrendCausesPartsFragment['weightiest'][number];

const kindWords: Record<TrendCauseKind, () => string> = {
  GOAL_CHANGED: () => say('Goal changed'),
  DECISION_TAKEN: () => say('Decided'),
  CONFLICT_OPENED: () => say('Conflict opened'),
  CONFLICT_CLOSED: () => say('Conflict closed'),
  PLAN_CHANGED: () => say('Plan changed'),
  NEW_DAY: () => say('A new day: dates of goals came or passed'),
};

interface CauseListProps {
  readonly causes: TrendCausesPartsFragment;
  /** At most so many; how many more there are is said. */
  readonly most: number;
}

/** What moved the alignment, the weightiest first, each with the way there. */
export function CauseList({ causes: { weightiest, total }, most }: CauseListProps) {
  const shown = weightiest.slice(0, most);
  const left = total - shown.length;
  return (
    <ul className="cause-list">
      {shown.map((cause) => (
        <li key={cause.id}>
          <CauseLine cause={cause} />
        </li>
      ))}
      {left > 0 && (
        <li className="quiet">{say('{left, plural, one {And one more.} other {And # more.}}', { left })}</li>
      )}
    </ul>
  );
}

function CauseLine({ cause }: { cause: Cause }) {
  const { organisation = '' } = useParams();
  const { kind, title, says, by, at } = cause;
  const to = wayTo(organisation, cause);
  const who = by == null ? '' : `${by.name}, `;
  return (
    <>
      <strong>{kindWords[kind]()}</strong>
      {kind !== 'NEW_DAY' && <>: {to === null ? title : <Link to={to}>{title}</Link>}</>}
      {says != null && <span>, {says}</span>}{' '}
      <span className="quiet">
        ({who}
        {sayMoment(at)})
      </span>
    </>
  );
}

function wayTo(organisation: string, { goalKey, conflictId }: Cause): string | null {
  if (goalKey != null) return paths.goal(organisation, goalKey);
  return conflictId == null ? null : paths.conflict(organisation, conflictId);
}

/** The same in a line, for a table. */
export function sayCauses({ weightiest, total }: TrendCausesPartsFragment): string {
  const [first] = weightiest;
  if (first === undefined) return '–';
  const kind = kindWords[first.kind]();
  const what = first.kind === 'NEW_DAY' ? kind : `${kind}: ${first.title}`;
  return total === 1 ? what : say('{first}, and {count} more', { first: what, count: total - 1 });
}
