import type { Plan } from '@concord/alignment-engine';
import { type EntityManager, Any, type ObjectLiteral } from 'typeorm';
import { writeTogether } from '../bulk-rows.ts';
import { GoalRow, OrganisationRow } from '../entities/index.ts';
import { goalsToRows, rowsToGoals } from '../goal-rows.ts';
import { modelToRows, organisationToRow, type PlanModel, rowsToModel } from '../model-rows.ts';
import { MODEL_TABLES, type ModelRows, type PlanTable } from '../plan-tables.ts';
import { readAllGoalRows, readGoalRows } from '../rows-of-goals.ts';
import { differingRows, readRows, removeRows, rowsToWrite } from '../sync-rows.ts';
import { recordGoalEdits } from './goal-history.repository.ts';
import { raiseRevision, type Revision, withdrawRevision, type WriteNote } from './revision.repository.ts';
import { syncGoals } from './sync-goals.ts';

/** How the organisation's business is: its plan without the goals. */
export async function loadModel(manager: EntityManager, organisation: OrganisationRow): Promise<PlanModel> {
  const rows: Partial<Record<keyof ModelRows, readonly ObjectLiteral[]>> = {};
  for (const name of Object.keys(MODEL_TABLES) as (keyof ModelRows)[])
    rows[name] = await readRows(manager, organisation.organisationId, MODEL_TABLES[name] as PlanTable<ObjectLiteral>);
  return rowsToModel(organisation, rows as unknown as ModelRows);
}

/** The organisation's whole plan; archived goals are not part of it. */
export async function loadPlan(manager: EntityManager, organisation: OrganisationRow): Promise<Plan> {
  const model = await loadModel(manager, organisation);
  const rows = await readAllGoalRows(manager, organisation.organisationId);
  const archived = new Set(rows.goal.filter(({ archivedAt }) => archivedAt !== null).map(({ key }) => key));
  return { ...model, goals: rowsToGoals(rows).filter(({ key }) => !archived.has(key)) };
}

/**
 * Makes the stored plan equal to `plan`, touching only rows that differ, and writes down what changed in
 * its goals. Goals that the plan does not hold stay as they are; an archived goal that it holds comes back.
 * @returns nothing if nothing had to be written.
 */
export async function storePlan(manager: EntityManager, plan: Plan, note: WriteNote): Promise<Revision | undefined> {
  const { organisationId, changed } = await storeOrganisation(manager, plan);
  const revision = await raiseRevision(manager, organisationId, note);
  const modelChanged = await storeModel(manager, organisationId, plan);
  const goalsChanged = await storeGoals(manager, revision, plan);
  if (modelChanged || goalsChanged || changed) return revision;
  await withdrawRevision(manager, revision);
  return undefined;
}

async function storeOrganisation(
  manager: EntityManager,
  plan: Plan,
): Promise<{ organisationId: string; changed: boolean }> {
  const wanted = organisationToRow(plan);
  const stored = await manager.findOneBy(OrganisationRow, { key: plan.organisation.key });
  if (!stored) {
    const made = await manager.insert(OrganisationRow, wanted);
    return { organisationId: (made.identifiers[0] as { organisationId: string }).organisationId, changed: true };
  }
  // What administrators say of it is in no plan file.
  const { organisationId, language, weekStartsOn, anonymousInput, watchedMetrics } = stored;
  const row = { ...wanted, language, weekStartsOn, anonymousInput, watchedMetrics };
  const { changed } = differingRows({ entity: OrganisationRow, identity: ['key'] }, [stored], [row]);
  for (const one of changed) await manager.update(OrganisationRow, { organisationId }, one);
  return { organisationId, changed: changed.length > 0 };
}

/**
 * Makes how the business is equal to `plan`, touching only rows that differ.
 * @returns whether anything had to be written.
 */
export async function storeModel(manager: EntityManager, organisationId: string, plan: PlanModel): Promise<boolean> {
  const wanted = modelToRows(plan);
  const removals: (() => Promise<void>)[] = [];
  let isChanged = false;
  for (const name of Object.keys(MODEL_TABLES) as (keyof typeof MODEL_TABLES)[]) {
    const table = MODEL_TABLES[name] as PlanTable<ObjectLiteral>;
    const changes = differingRows(table, await readRows(manager, organisationId, table), wanted[name]);
    const { added, changed, removed } = changes;
    await writeTogether(manager, rowsToWrite(manager, organisationId, table, changes));
    removals.unshift(() => removeRows(manager, organisationId, table, removed));
    isChanged ||= added.length + changed.length + removed.length > 0;
  }
  for (const remove of removals) await remove();
  return isChanged;
}

async function storeGoals(manager: EntityManager, revision: Revision, { goals }: Plan): Promise<boolean> {
  const { organisationId } = revision;
  const wanted = goals.map(({ key }) => key);
  const stored = await readGoalRows(manager, organisationId, wanted);
  const changed = await syncGoals(manager, organisationId, stored, goalsToRows(goals));
  const revived = stored.goal.filter(({ archivedAt }) => archivedAt !== null).map(({ key }) => key);
  if (revived.length > 0) await manager.update(GoalRow, { organisationId, key: Any(revived) }, { archivedAt: null });
  const before = new Map(rowsToGoals(stored).map((goal) => [goal.key, goal]));
  await recordGoalEdits(
    manager,
    revision,
    goals.map((after) => ({ before: before.get(after.key), after })),
  );
  return changed || revived.length > 0;
}
