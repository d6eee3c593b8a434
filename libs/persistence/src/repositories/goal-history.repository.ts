import type { Goal } from '@concord/alignment-engine';
import type { EntityManager } from 'typeorm';
import { insertion, writeTogether } from '../bulk-rows.ts';
import { GoalChangeRow } from '../entities/index.ts';
import type { Revision } from './revision.repository.ts';

/** A goal before and after a write. Without `before` it is new or brought back, without `after` it is archived. */
export interface GoalEdit {
  readonly broughtBack?: boolean;
  readonly before?: Goal | undefined;
  readonly after?: Goal | undefined;
}

/** One field, before and after, as in the plan file. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that are not of the goal itself. */
export const WHOLE_GOAL = { created: 'created', archived: 'archived' } as const;

/**
 * What differs between two states of a goal, field by field in the order of the plan file.
 *
 * @example fieldChanges(goal, { ...goal, target: { atMost: 7 } })
 * // [{ field: 'target', before: { atMost: 5 }, after: { atMost: 7 } }]
 */
export function fieldChanges(before: Goal, after: Goal): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Goal)[];
  return fields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return canonical(was) === canonical(is) ? [] : [{ field, before: was, after: is }];
  });
}

/** Writes down what a write did to goals. What changed nothing leaves no trace. */
export async function recordGoalEdits(
  manager: EntityManager,
  { organisationId, number }: Revision,
  edits: readonly GoalEdit[],
  decisionId?: string,
): Promise<void> {
  const rows = edits.flatMap((edit) => {
    const goalKey = edit.after?.key ?? edit.before?.key ?? '';
    return changesOf(edit).map((change) => ({
      organisationId,
      goalKey,
      revision: number,
      ...change,
      decisionId: decisionId ?? null,
    }));
  });
  await writeTogether(manager, [insertion(manager, GoalChangeRow, rows)]);
}

/** The last changes of a goal, the latest first. */
export function historyOfGoal(
  manager: EntityManager,
  organisationId: string,
  goalKey: string,
  { limit, before }: { limit: number; before?: { revision: number; field: string } | undefined },
): Promise<GoalChangeRow[]> {
  const query = manager
    .createQueryBuilder(GoalChangeRow, 'change')
    .where('change.organisationId = :organisationId AND change.goalKey = :goalKey', { organisationId, goalKey })
    .orderBy('change.revision', 'DESC')
    .addOrderBy('change.field')
    .limit(limit);
  if (before !== undefined) {
    query.andWhere('(change.revision < :revision OR (change.revision = :revision AND change.field > :field))', before);
  }
  return query.getMany();
}

/** What a write changed in goals, in no order. */
export function goalChangesOfRevision(
  manager: EntityManager,
  organisationId: string,
  revision: number,
): Promise<GoalChangeRow[]> {
  return manager.findBy(GoalChangeRow, { organisationId, revision });
}

function changesOf({ before, after, broughtBack = false }: GoalEdit): FieldChange[] {
  if (broughtBack) return [{ field: WHOLE_GOAL.archived, before: true, after: false }];
  if (after === undefined) return [{ field: WHOLE_GOAL.archived, before: false, after: true }];
  if (before === undefined) return [{ field: WHOLE_GOAL.created, before: null, after }];
  return fieldChanges(before, after);
}

/** As JSON in which the order of an object's entries says nothing, and an empty list is as good as none. */
function canonical(value: unknown): string {
  return JSON.stringify(Array.isArray(value) && value.length === 0 ? null : value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
