import { writeNumber } from '../../components/read-number.ts';
import type {
  Commitment,
  Contact,
  Direction,
  EditableGoalFragment,
  GoalStatus,
  TargetKind,
  TargetPartsFragment,
} from '../../graphql/operations.ts';

/** A target as typed: numbers stay text until they are sent, so that half a number is never lost. */
export interface TargetValues {
  kind: TargetKind | '';
  /** The one number, or the low end of a range. */
  low: string;
  high: string;
}

export interface MilestoneValues {
  /** Empty for a new one. */
  key: string;
  title: string;
  due: string;
  value: string;
  weight: string;
  done: string;
  needs: string[];
}

/** A goal as the form holds it. An empty text means: not stated. */
export interface GoalFormValues {
  title: string;
  department: string;
  metric: string;
  target: TargetValues;
  stretch: TargetValues;
  direction: Direction | '';
  baseline: string;
  from: string;
  due: string;
  /** Dimension to the values it covers; none means all. */
  scope: Record<string, string[]>;
  serves: { outcome: string; effect: string }[];
  commitment: Commitment;
  promise: boolean;
  emphasis: string;
  owner: string;
  status: GoalStatus;
  contact: Contact | '';
  /** The goal that was reached before it. */
  succeeds: string;
  parent: string;
  sharedWith: string[];
  uses: { capacity: string; amount: string }[];
  needs: { of: string }[];
  milestones: MilestoneValues[];
}

const noTarget: TargetValues = { kind: '', low: '', high: '' };

/** The form of a goal that nobody has stated yet. */
export function emptyGoal(department: string): GoalFormValues {
  return {
    title: '',
    department,
    metric: '',
    target: { ...noTarget },
    stretch: { ...noTarget },
    direction: '',
    baseline: '',
    from: '',
    due: '',
    scope: {},
    serves: [],
    commitment: 'COMMITTED',
    promise: false,
    emphasis: '1',
    owner: '',
    status: 'ACTIVE',
    contact: '',
    succeeds: '',
    parent: '',
    sharedWith: [],
    uses: [],
    needs: [],
    milestones: [],
  };
}

/** The form of a goal as it is saved. */
export function toFormValues(goal: EditableGoalFragment): GoalFormValues {
  return {
    title: goal.title,
    department: goal.department.key,
    metric: goal.metric?.key ?? '',
    target: toTargetValues(goal.target),
    stretch: toTargetValues(goal.stretch),
    direction: goal.direction ?? '',
    baseline: textOf(goal.baseline),
    from: goal.from ?? '',
    due: goal.due ?? '',
    scope: Object.fromEntries(goal.scope.map(({ dimension, values }) => [dimension, [...values]])),
    serves: goal.serves.map(({ outcome, effect }) => ({ outcome: outcome.key, effect: textOf(effect) })),
    commitment: goal.commitment,
    promise: goal.promise,
    emphasis: textOf(goal.emphasis),
    owner: goal.owner?.key ?? '',
    status: goal.status,
    contact: goal.contact ?? '',
    succeeds: goal.succeeds?.key ?? '',
    parent: goal.parent?.key ?? '',
    sharedWith: goal.sharedWith.map(({ key }) => key),
    uses: goal.uses.map(({ capacity, amount }) => ({ capacity: capacity.key, amount: textOf(amount) })),
    needs: goal.needs.map((of) => ({ of })),
    milestones: goal.milestones.map((milestone) => ({
      key: milestone.key,
      title: milestone.title,
      due: milestone.due,
      value: textOf(milestone.value),
      weight: textOf(milestone.weight),
      done: milestone.done ?? '',
      needs: [...milestone.needs],
    })),
  };
}

export function toTargetValues(target: TargetPartsFragment | null | undefined): TargetValues {
  if (target == null) return { ...noTarget };
  const { kind, low, high } = target;
  if (kind === 'BETWEEN') return { kind, low: textOf(low), high: textOf(high) };
  return { kind, low: textOf(kind === 'AT_MOST' ? high : low), high: '' };
}

function textOf(value: number | null | undefined): string {
  return value == null ? '' : writeNumber(value);
}
