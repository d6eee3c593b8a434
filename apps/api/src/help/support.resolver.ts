import type { Goal as PlannedGoal } from '@concord/alignment-engine';
import { Args, Context, Float, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Goal, toGoal } from '../goal/goal.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { GoalSupport, SupportResult } from './support.graphql-types.ts';
import { SupportService } from './support.service.ts';

/** A goal that helps, and how. */
interface Helping {
  readonly goal: string;
  readonly effect: number;
  readonly because?: string | undefined;
}

/** Who helps each goal. */
const helpers = new OncePerJudgement<ReadonlyMap<string, readonly Helping[]>>();

@Resolver(() => Goal)
export class GoalSupportResolver {
  @ResolveField(() => [GoalSupport], { description: 'Goals of other departments that it helps.' })
  supports(@Parent() { reader, stored }: Goal): Promise<GoalSupport[]> {
    return toSupports(reader, stored.goal.supports ?? []);
  }

  @ResolveField(() => [GoalSupport], { description: 'Goals of other departments that help it.' })
  async supportedBy(@Parent() { reader, key }: Goal): Promise<GoalSupport[]> {
    const judgement = await reader.judgement();
    const all = await helpers.of(judgement, 'all', () => helpersOf(judgement.plan.goals));
    return toSupports(reader, all.get(key) ?? []);
  }
}

@Resolver()
export class SupportMutationResolver {
  constructor(private readonly service: SupportService) {}

  @Mutation(() => SupportResult, { description: "Says that a goal helps another department's goal." })
  setSupport(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal that helps.' }) goal: string,
    @Args('helps', { type: () => ID, description: 'The key of the goal that is helped.' }) helps: string,
    @Args('effect', { type: () => Float, description: 'How much, above 0 to 1.' }) effect: number,
    @Args('because', { type: () => String, nullable: true, description: 'By what, in words.' })
    because: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof SupportResult> {
    return this.service.set(organisation, goal, { helps, effect, because: because ?? undefined }, context);
  }

  @Mutation(() => SupportResult, { description: "Says that a goal no longer helps another department's goal." })
  removeSupport(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('goal', { type: () => ID, description: 'The key of the goal that helped.' }) goal: string,
    @Args('helps', { type: () => ID, description: 'The key of the goal that was helped.' }) helps: string,
    @Context() context: RequestContext,
  ): Promise<typeof SupportResult> {
    return this.service.remove(organisation, goal, helps, context);
  }
}

async function toSupports(reader: OrganisationReader, all: readonly Helping[]): Promise<GoalSupport[]> {
  const stored = await reader.goalsOf(all.map(({ goal }) => goal));
  return stored.flatMap((found) => {
    const support = all.find(({ goal }) => goal === found.goal.key);
    return support ? [{ goal: toGoal(reader, found), effect: support.effect, because: support.because ?? null }] : [];
  });
}

function helpersOf(goals: readonly PlannedGoal[]): ReadonlyMap<string, readonly Helping[]> {
  const found = new Map<string, Helping[]>();
  for (const { key, supports = [] } of goals)
    for (const { goal, effect, because } of supports)
      found.set(goal, [...(found.get(goal) ?? []), { goal: key, effect, because }]);
  return found;
}
