import { partsProgress } from '@concord/alignment-engine';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { rounded } from '../graphql/rounded.ts';
import { Goal, toGoal } from './goal.graphql-types.ts';
import { PartsOfGoal } from './parts-of-goal.graphql-types.ts';

@Resolver(() => Goal)
export class PartsOfGoalResolver {
  @ResolveField(() => PartsOfGoal, {
    nullable: true,
    description: 'The goals that contribute to it, and how far they have come together; null where there are none.',
  })
  async parts(@Parent() { reader, key }: Goal): Promise<PartsOfGoal | null> {
    const stored = await reader.goalsOf(await reader.children.load(key));
    if (stored.length === 0) return null;
    const together = partsProgress(
      stored.map(({ goal }) => goal),
      reader.asOf,
    );
    return {
      parts: stored.map((one) => ({
        goal: toGoal(reader, one),
        weight: rounded(together?.weights.get(one.goal.key)),
      })),
      covered: rounded(together?.covered),
      planned: rounded(together?.planned),
    };
  }
}
