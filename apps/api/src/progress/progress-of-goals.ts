import { progressHistory, progressOf } from '@concord/alignment-engine';
import type { Judgement } from '../judgement/judgement.ts';
import { type ProgressHistory, toHistory } from './progress.graphql-types.ts';

interface Selection {
  readonly department?: string | null | undefined;
  readonly outcome?: string | null | undefined;
}

/** The way of the active goals of a department (own or shared), or of those that reach an outcome, or of all. */
export async function progressOfGoals(
  judgement: Judgement,
  { department, outcome }: Selection,
): Promise<ProgressHistory> {
  const reach = outcome == null ? undefined : await judgement.reach();
  const goals = judgement.plan.goals.filter(
    (goal) =>
      goal.status === 'active' &&
      (department == null || goal.department === department || goal.sharedWith.includes(department)) &&
      (outcome == null || reach?.get(goal.key)?.includes(outcome)),
  );
  const statuses = goals.map((goal) => progressOf(goal, judgement.asOf).status);
  return toHistory(progressHistory(goals, judgement.asOf), statuses);
}
