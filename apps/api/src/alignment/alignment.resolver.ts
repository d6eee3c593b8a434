import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Goal } from '../goal/goal.graphql-types.ts';
import { goalIn } from '../goal/goal-in-judgement.ts';
import { EffectPath, GoalEffect } from './alignment.graphql-types.ts';

@Resolver(() => GoalEffect)
export class GoalEffectResolver {
  @ResolveField()
  goal(@Parent() { reader, judgement, goalKey }: GoalEffect): Promise<Goal> {
    return goalIn(reader, judgement, goalKey);
  }
}

@Resolver(() => EffectPath)
export class EffectPathResolver {
  @ResolveField()
  goal(@Parent() { reader, judgement, goalKey }: EffectPath): Promise<Goal> {
    return goalIn(reader, judgement, goalKey);
  }
}
