import { progressHistory, progressOf } from '@concord/alignment-engine';
import type { Judgement } from '../judgement/judgement.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import { type ProgressHistory, toHistory } from './progress.graphql-types.ts';

interface Selection {
  readonly department?: string | null | undefined;
  readonly outcome?: string | null | undefined;
}

/** The way of the active goals of a department (own or shared), or of those that reach an outcome, or of all. */
export function progressOfGoals(judgement: Judgement, selection: Selection): Promise<ProgressHistory> {
  const { department, outcome } = selection;
  const name = JSON.stringify([department ?? null, outcome ?? null]);
  return known.of(judgement, name, () => workedOut(judgement, selection));
}

const known = new OncePerJudgement<ProgressHistory>();

async function workedOut(judgement: Judgement, { department, outcome }: Selection): Promise<ProgressHistory> {
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
