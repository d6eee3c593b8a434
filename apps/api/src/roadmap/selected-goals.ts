import { type Goal, type GoalProgress, progressOf } from '@concord/alignment-engine';
import type { Judgement } from '../judgement/judgement.ts';
import type { RoadmapFilter } from './roadmap.graphql-types.ts';

/** The active goals that fit a filter, in the order of the plan, with how far they have come. */
export async function selectedGoals(
  judgement: Judgement,
  { department, outcome, owner, progress, statedDiffers }: RoadmapFilter,
): Promise<Goal[]> {
  const reach = outcome == null ? undefined : await judgement.reach();
  return judgement.plan.goals.filter(
    (goal) =>
      goal.status === 'active' &&
      (department == null || goal.department === department || goal.sharedWith.includes(department)) &&
      (outcome == null || reach?.get(goal.key)?.includes(outcome)) &&
      (owner == null || goal.owner === owner) &&
      ((progress == null && statedDiffers !== true) ||
        stands(progressOf(goal, judgement.asOf), { progress, statedDiffers })),
  );
}

function stands(
  { status, statedDiffers: differs }: GoalProgress,
  {
    progress,
    statedDiffers,
  }: { readonly progress: RoadmapFilter['progress'] | undefined; readonly statedDiffers: boolean | null | undefined },
): boolean {
  return (progress == null || status === progress) && (statedDiffers !== true || differs === true);
}
