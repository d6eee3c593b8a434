import { Args, ArgsType, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Goal } from '../goal/goal.graphql-types.ts';
import { goalIn } from '../goal/goal-in-judgement.ts';
import { OutcomeOrder } from '../graphql/enums.ts';
import { atLeastOne } from '../graphql/page.ts';
import type { Cell } from '../judgement/findings.ts';
import {
  Alignment,
  CellEffect,
  EffectPath,
  GoalEffect,
  OutcomeAlignment,
  OutcomesAtRisk,
} from './alignment.graphql-types.ts';
import { orderOutcomes, type OrderOfOutcomes } from './order-outcomes.ts';
import { sumUpRisk } from './sum-up-risk.ts';
import { toGoalEffect, toOutcomeAlignment } from './to-alignment.ts';

@ArgsType()
class OutcomesArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most, at least 1; missing: all.' })
  first?: number | null;

  @Field(() => OutcomeOrder, { nullable: true, description: 'What comes first; missing: as in the plan.' })
  order?: OrderOfOutcomes | null;
}

@Resolver(() => Alignment)
export class AlignmentResolver {
  @ResolveField(() => [OutcomeAlignment], { description: 'By outcome.' })
  outcomes(
    @Parent() { reader, judgement, byOutcome }: Alignment,
    @Args() { first, order }: OutcomesArgs,
  ): OutcomeAlignment[] {
    return orderOutcomes(byOutcome, judgement.outcomes, order ?? 'plan')
      .slice(0, first == null ? undefined : atLeastOne(first))
      .map((entry) => toOutcomeAlignment(reader, judgement, entry));
  }

  @ResolveField(() => OutcomesAtRisk, { description: 'How many outcomes are at risk, and which most of all.' })
  atRisk(@Parent() { reader, judgement, byOutcome }: Alignment): OutcomesAtRisk {
    const { worst, ...counts } = sumUpRisk(byOutcome);
    return { ...counts, worst: worst === null ? null : toOutcomeAlignment(reader, judgement, worst) };
  }
}

@ArgsType()
class FirstArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most, those that do most first; missing: all.' })
  first?: number | null;
}

@Resolver(() => CellEffect)
export class CellEffectResolver {
  @ResolveField()
  goals(@Parent() { reader, judgement, cell }: CellEffect, @Args() { first }: FirstArgs): GoalEffect[] {
    const { goals, outcome } = cell;
    return (first == null ? goals : strongest(goals, atLeastOne(first))).map((effect) =>
      toGoalEffect(reader, judgement, { ...effect, outcome }),
    );
  }
}

function strongest(goals: Cell['goals'], first: number): Cell['goals'] {
  const amount = ({ support, denial }: Cell['goals'][number]) => Math.max(support, denial);
  return [...goals].sort((a, b) => amount(b) - amount(a) || (a.goal < b.goal ? -1 : 1)).slice(0, first);
}

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
