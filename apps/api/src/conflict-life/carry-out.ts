import type { Goal } from '@concord/alignment-engine';
import { askAboutGoal, recordGoalEdits, replaceGoal, type Revision, storeModel } from '@concord/persistence';
import { newProblems } from '@concord/plan-file';
import { inLanguage } from '@concord/texts/server';
import { askedChange, sayAskedChange } from '../agreement/asked-change.ts';
import { InvalidInputError } from '../graphql/user-error.ts';
import type { PlanEdit, TriedRepair } from '../judgement/worker/protocol.ts';
import type { Writing } from '../writing/plan-writer.ts';
import { mayChange, mayChangeRest } from './may-change.ts';

type ModelEdit = Extract<PlanEdit, { readonly kind: 'model' }>;

/**
 * Writes what the person may change: goals, hours, capacities. The owners of other goals are asked; what somebody else
 * has to do about hours or a capacity stands in the decision, in the words of the repair.
 *
 * @returns the edits that were written, or why the plan cannot hold them
 */
export async function carryOut(
  writing: Writing,
  revision: Revision,
  decisionId: string,
  { repair, edits }: TriedRepair,
): Promise<PlanEdit[] | InvalidInputError> {
  const done: PlanEdit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'goal-removed') continue;
    if (edit.kind === 'goal') {
      if (await changeGoal(writing, revision, decisionId, edit.goal)) done.push(edit);
      continue;
    }
    if (!mayChangeRest(writing, repair.changes)) continue;
    const problems = await changeRest(writing, edit);
    if (problems !== undefined) return problems;
    done.push(edit);
  }
  return done;
}

/** Whether carrying it out writes more than goals. */
export function changesModel(writing: Writing, { repair, edits }: TriedRepair): boolean {
  return edits.some(({ kind }) => kind === 'model') && mayChangeRest(writing, repair.changes);
}

/** @returns whether it is changed; otherwise its owner is asked */
async function changeGoal(writing: Writing, revision: Revision, decisionId: string, wished: Goal): Promise<boolean> {
  const { manager, before, reader, organisation } = writing;
  const was = before.goals.get(wished.key) as Goal;
  if (!mayChange(writing, was)) {
    const proposal = inLanguage(organisation.language, () => proposalTo(writing, was, wished, decisionId));
    await askAboutGoal(manager, revision, was.key, [proposal]);
    return false;
  }
  const stored = await reader.goals.load(was.key);
  if (!stored) throw new Error(`The goal ${was.key} vanished although the organisation was locked.`);
  await replaceGoal(manager, organisation.organisationId, stored, wished);
  await recordGoalEdits(manager, revision, [{ before: was, after: wished }], decisionId);
  return true;
}

/** Hours and capacities are written as a correction of them would be, under the revision of the decision. */
async function changeRest(
  { manager, organisation, before: { plan } }: Writing,
  { model }: ModelEdit,
): Promise<InvalidInputError | undefined> {
  const problems = newProblems(plan, { ...model, goals: plan.goals });
  if (problems.length > 0) return new InvalidInputError(problems.map(({ message }) => ({ path: 'adopt', message })));
  await storeModel(manager, organisation.organisationId, model);
  return undefined;
}

/** Its owner is asked; where nobody owns it, its department. */
function proposalTo({ before }: Writing, was: Goal, wished: Goal, decisionId: string) {
  const { owner, department } = was;
  const proposed = askedChange(was, wished);
  return {
    ...(owner === undefined
      ? { asked: 'department' as const, askedKey: department }
      : { asked: 'owner' as const, askedKey: owner }),
    because: sayAskedChange(proposed, was, before),
    ...(Object.keys(proposed).length === 0 ? {} : { proposed }),
    decisionId,
  };
}
