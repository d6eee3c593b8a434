import type { Goal } from '@concord/alignment-engine';
import { type GoalChangeRow, goalChangesOfRevision, WHOLE_GOAL } from '@concord/persistence';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import type { Writing } from './plan-writer.ts';

/** The edits that take goals back to what they were before the last write. */
export async function undoing(
  { manager, organisation: { organisationId }, reader, before: { goals } }: Writing,
  lastRevision: number,
): Promise<PlanEdit[]> {
  const changes = await goalChangesOfRevision(manager, organisationId, lastRevision);
  const stored = await reader.goalsOf([...new Set(changes.map(({ goalKey }) => goalKey))]);
  return stored.flatMap(({ goal }): PlanEdit[] => {
    const own = changes.filter(({ goalKey }) => goalKey === goal.key);
    const isWhole = (field: string) => own.some((change) => change.field === field);
    if (isWhole(WHOLE_GOAL.created)) return [{ kind: 'goal-removed', key: goal.key }];
    if (isWhole(WHOLE_GOAL.archived)) return [{ kind: 'goal', goal }];
    // An archived goal is no part of the plan, whatever changes in it.
    return goals.has(goal.key) ? [{ kind: 'goal', goal: withoutChanges(goal, own) }] : [];
  });
}

function withoutChanges(goal: Goal, changes: readonly GoalChangeRow[]): Goal {
  const before = Object.fromEntries(changes.map((change) => [change.field, change.before]));
  // History says null of a field that was not there.
  const fields = Object.entries({ ...goal, ...before }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as unknown as Goal;
}
