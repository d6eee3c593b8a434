import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { Verdict } from '../graphql/enums.ts';
import type { OfGoal } from '../goal/goal-in-judgement.ts';
import type { Cell } from '../judgement/findings.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'How far the goals pull together, as three numbers.' })
export class AlignmentScore {
  @Field(() => Float, { description: '0 to 100: 100 × (1 + overall) ÷ 2 × (1 − conflict load).' })
  headline: number;

  @Field(() => Float, {
    description:
      '−1 (everything hurts the outcomes) to 1 (everything helps them), weighted by what customers care about.',
  })
  overall: number;

  @Field(() => Float, {
    description: '0 to 1: how much of what customers care about the proven and stated conflicts put at risk.',
  })
  conflictLoad: number;
}

@ObjectType({ description: 'How far the goals pull together, with all its parts.' })
export class Alignment extends AlignmentScore {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  /** Of all outcomes, in the order of the plan. */
  readonly byOutcome: readonly engine.OutcomeAlignment[];

  @Field(() => Int, { description: 'How many outcomes there are.' })
  outcomeCount: number;

  @Field(() => Float, { description: 'What the weights of all outcomes, as people gave them, add up to.' })
  totalWeight: number;

  @Field(() => [DepartmentPair], {
    description: 'By pair of departments; a department that touches no outcome is in none.',
  })
  pairs: DepartmentPair[];
}

@ObjectType({
  description:
    'Which outcomes are at risk: those that a department hurts, or helps and hurts at once. Over all of them.',
})
export class OutcomesAtRisk {
  @Field(() => Int, { description: 'How many are at risk.' })
  count: number;

  @Field(() => Int, { description: 'How many any goal touches at all.' })
  touched: number;

  @Field(() => OutcomeAlignment, {
    nullable: true,
    description: 'The one with the most harm for its weight; null where none is at risk.',
  })
  worst: OutcomeAlignment | null;
}

@ObjectType({ description: 'What all goals together do to one outcome.' })
export class OutcomeAlignment {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'Its weight relative to the largest, 0 to 1.' })
  weight: number;

  @Field(() => Float, { description: '−1 (everything hurts it) to 1 (everything helps it).' })
  alignment: number;

  @Field(() => Float, { description: '0 (all one way) to 1 (help and hurt in balance).' })
  contested: number;

  @Field(() => Float, { description: 'Its part of the headline; all shares add up to it.' })
  share: number;

  @Field(() => [CellEffect], { description: 'The departments that touch it.' })
  departments: CellEffect[];
}

@ObjectType({ description: 'What one department does to one outcome: a cell of the matrix.' })
export class CellEffect {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly cell: Cell;

  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Department, { description: 'The department.' })
  department: Department;

  @Field(() => Float, { description: 'How much its goals serve the outcome, by emphasis, 0 to 1.' })
  support: number;

  @Field(() => Float, { description: 'How much its goals work against the outcome, by emphasis, 0 to 1.' })
  denial: number;

  @Field(() => Float, { description: 'Support − denial.' })
  net: number;

  @Field(() => Verdict, { description: 'The cell in a word.' })
  verdict: engine.DepartmentEffect['verdict'];

  @Field(() => Int, { description: 'How many goals are behind it.' })
  goalCount: number;

  @Field(() => [GoalEffect], { description: 'The goals behind it.' })
  goals?: GoalEffect[];
}

@ObjectType({ description: 'How many outcomes a department touches, by what it does to them.' })
export class EffectCounts {
  @Field(() => Int, { description: 'Outcomes that it only helps.' })
  helps: number;

  @Field(() => Int, { description: 'Outcomes that it only hurts.' })
  hurts: number;

  @Field(() => Int, { description: 'Outcomes that it helps and hurts at once.' })
  contested: number;
}

@ObjectType({ description: 'What one goal does to one outcome.' })
export class GoalEffect implements OfGoal {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly goalKey: string;

  @Field(() => Goal, { description: 'The goal.' })
  goal?: Goal;

  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'How much it serves the outcome, 0 to 1.' })
  support: number;

  @Field(() => Float, { description: 'How much it works against the outcome, 0 to 1.' })
  denial: number;

  @Field(() => EffectPath, { nullable: true, description: 'The strongest way in which it serves it.' })
  supportPath: EffectPath | null;

  @Field(() => EffectPath, { nullable: true, description: 'The strongest way in which it works against it.' })
  denialPath: EffectPath | null;
}

@ObjectType({ description: 'Another goal through which a goal helps: half of what that goal does counts.' })
export class HelpedGoal {
  @Field(() => ID, { description: 'The key of the goal that is helped.' })
  key: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => Float, { description: 'How much it is helped, above 0 to 1.' })
  effect: number;

  @Field(() => String, { nullable: true, description: 'Why.' })
  because: string | null;
}

@ObjectType({ description: 'How a goal comes to serve or to work against an outcome.' })
export class EffectPath implements OfGoal {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly goalKey: string;

  @Field(() => Goal, { description: 'The goal.' })
  goal?: Goal;

  @Field(() => Float, { description: 'From −1 to 1; each further hop counts half.' })
  effect: number;

  @Field({ description: 'Whether the goal itself says so; then there are no hops.' })
  direct: boolean;

  @Field(() => Float, { description: 'How sure it is, 0 to 1.' })
  confidence: number;

  @Field(() => [EffectHop], { description: 'From the metric of the goal to the outcome.' })
  hops: EffectHop[];

  @Field(() => HelpedGoal, {
    nullable: true,
    description: 'The goal through which it helps: `direct` and `hops` are then of that one.',
  })
  through: HelpedGoal | null;
}

@ObjectType({ description: 'One influence on the way.' })
export class EffectHop {
  @Field(() => ID, { description: 'The key of the metric that moves.' })
  from: string;

  @Field(() => ID, { description: 'The key of the metric or outcome that follows.' })
  to: string;

  @Field({ description: 'The name of the metric that moves.' })
  fromName: string;

  @Field({ description: 'The name of the metric, or the statement of the outcome, that follows.' })
  toName: string;

  @Field(() => Float, { description: 'From −1 to 1.' })
  effect: number;

  @Field({ description: 'Whether people confirmed it.' })
  confirmed: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
  because: string | null;
}

@ObjectType({ description: 'How two departments go together.' })
export class DepartmentPair {
  @Field(() => [Department], { description: 'The two.' })
  departments: Department[];

  @Field(() => Float, { description: '−1 (they work against each other) to 1 (they pull the same way).' })
  alignment: number;
}
