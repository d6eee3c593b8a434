import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WaitingFor } from '../agreement/agreement.graphql-types.ts';
import { type Goal, toGoal } from '../goal/goal.graphql-types.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { toAction, toTraining } from './to-goal-plan.ts';
import { actionsWaiting, trainingWaiting } from './waiting-plan.ts';
import { WaitingGoalAction, WaitingTraining } from './waiting-plan.graphql-types.ts';

@Resolver(() => WaitingFor)
export class WaitingPlanResolver {
  @ResolveField(() => [WaitingGoalAction], {
    description: 'Open actions of active goals that they answer for, due within two weeks or late, by their day.',
  })
  async goalActions(@Parent() { reader, person }: WaitingFor): Promise<WaitingGoalAction[]> {
    const judgement = await reader.judgement();
    const waiting = actionsWaiting(judgement.plan.goals, person.key, judgement.asOf);
    return withGoals(reader, waiting, ({ action }) => ({ action: toAction(reader, judgement, action) }));
  }

  @ResolveField(() => [WaitingTraining], {
    description: 'Training for active goals that they need and have not had, by its day.',
  })
  async training(@Parent() { reader, person }: WaitingFor): Promise<WaitingTraining[]> {
    const judgement = await reader.judgement();
    const waiting = trainingWaiting(judgement.plan.goals, person.key);
    return withGoals(reader, waiting, ({ training }) => ({
      training: toTraining(reader, judgement, training),
      late: training.due !== undefined && training.due < judgement.asOf,
    }));
  }
}

async function withGoals<Waiting extends { readonly goal: string }, Shown>(
  reader: OrganisationReader,
  waiting: readonly Waiting[],
  show: (one: Waiting) => Shown,
): Promise<(Shown & { goal: Goal })[]> {
  const stored = await reader.goalsOf([...new Set(waiting.map(({ goal }) => goal))]);
  const goals = new Map(stored.map((goal) => [goal.goal.key, toGoal(reader, goal)]));
  return waiting.flatMap((one) => {
    const goal = goals.get(one.goal);
    return goal ? [{ ...show(one), goal }] : [];
  });
}
