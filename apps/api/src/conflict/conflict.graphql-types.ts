import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EffectPath } from '../alignment/alignment.graphql-types.ts';
import { Metric } from '../business-model/business-model.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import type { OfGoal } from '../goal/goal-in-judgement.ts';
import { GoalScope } from '../goal/goal-parts.graphql-types.ts';
import { ConflictRule, Tier } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Judgement } from '../judgement/judgement.ts';

@ObjectType({ description: 'What one goal of a conflict wants.' })
export class GoalPosition implements OfGoal {
  readonly reader: OrganisationReader;
  readonly judgement: Judgement;
  readonly goalKey: string;

  @Field(() => Goal, { description: 'The goal.' })
  goal?: Goal;

  @Field(() => Float, { nullable: true, description: 'Lower end of what it allows; null if open.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of what it allows; null if open.' })
  high: number | null;

  @Field(() => Int, { description: 'Which way it pulls its metric: 1 up, −1 down, 0 neither.' })
  pull: number;

  @Field(() => Float, { description: 'How hard it pulls, 0 to 1.' })
  tightness: number;

  @Field(() => Float, { nullable: true, description: 'Distance from baseline to target, in the unit of the metric.' })
  span: number | null;

  @Field({ description: 'Whether 10 % of the target stands for a missing distance.' })
  spanAssumed: boolean;
}

@ObjectType({ description: 'Where goals meet in time and scope.' })
export class Overlap {
  @Field(() => DateScalar, { description: 'First shared day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last shared day; null if open.' })
  to: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of shared days; null if open.' })
  days: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of the shortest window among the goals.' })
  ofDays: number | null;

  @Field(() => [GoalScope], { description: 'Values they share, per dimension that any of them names.' })
  scope: GoalScope[];
}

@ObjectType({ description: 'One goal serves an outcome that another works against.' })
export class OpposingEffects {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'Its weight relative to the largest, 0 to 1.' })
  weight: number;

  @Field(() => Float, { description: 'Support × denial, 0 to 1.' })
  strength: number;

  @Field({ description: 'Whether it is part of the magnitude, or shown as evidence only.' })
  counted: boolean;

  @Field(() => EffectPath, { description: 'How the one serves it.' })
  support: EffectPath;

  @Field(() => EffectPath, { description: 'How the other works against it.' })
  denial: EffectPath;
}

@ObjectType({ description: 'Something needed that is due too late.' })
export class UnmetNeed {
  @Field({ description: 'The goal, or `goal.milestone`, that waits.' })
  of: string;

  @Field({ description: 'Its title.' })
  ofTitle: string;

  @Field(() => DateScalar, { description: 'When it is due.' })
  ofDue: string;

  @Field({ description: 'The goal, or `goal.milestone`, that it waits for.' })
  needs: string;

  @Field({ description: 'Its title.' })
  needsTitle: string;

  @Field(() => DateScalar, { description: 'When that is due.' })
  needsDue: string;

  @Field(() => Int, { description: 'How many days too late.' })
  daysShort: number;
}

@ObjectType({ description: 'The facts behind a conflict. What its rule does not use is empty or null.' })
export class Evidence {
  @Field(() => [GoalPosition], { description: 'What each goal wants.' })
  positions: GoalPosition[];

  @Field(() => Metric, { nullable: true, description: 'The metric they share.' })
  metric: Metric | null;

  @Field(() => Float, { nullable: true, description: 'Distance between the targets, in the unit of the metric.' })
  gap: number | null;

  @Field(() => Overlap, { nullable: true, description: 'Where they meet.' })
  overlap: Overlap | null;

  @Field(() => [OpposingEffects], { description: 'Where they help and hurt the same outcome, strongest first.' })
  effects: OpposingEffects[];

  @Field(() => [UnmetNeed], { description: 'What is due too late.' })
  needs: UnmetNeed[];

  @Field(() => [String], { description: 'Goals and milestones of a circle of needs.' })
  circle: readonly string[];
}

@ObjectType({ description: 'Goals of different departments that cannot or do not go together.' })
export class Conflict implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly found: engine.Conflict;
  /** The judgement that found it: what was, what is, or what would be. */
  readonly judgement: Judgement;

  @Field(() => ID, { description: 'Stays the same when numbers change.' })
  id: string;

  @Field(() => ConflictRule, { description: 'Which rule found it.' })
  rule: engine.ConflictRule;

  @Field(() => Tier, { description: 'How sure it is.' })
  tier: engine.Tier;

  @Field({ description: 'Both sides in one line.' })
  headline: string;

  @Field({ description: 'Who wants what, by how much it fails, and what customers lose.' })
  explanation: string;

  @Field(() => Float, { description: 'Stake × magnitude × exposure, 0 to 1.' })
  severity: number;

  @Field(() => Float, { description: 'Weight of the weightiest outcome that is concerned, 0 to 1.' })
  stake: number;

  @Field(() => Float, { description: 'How far the goals are apart, 0 to 1.' })
  magnitude: number;

  @Field(() => Float, { description: 'How much of their time and scope they share, 0 to 1.' })
  exposure: number;

  @Field(() => Float, { description: 'How sure the facts are, 0 to 1; never part of the severity.' })
  confidence: number;
}

@ObjectType({ description: 'A conflict in a list.' })
export class ConflictEdge {
  @Field({ description: 'Pass it as `after` to read on behind this conflict.' })
  cursor: string;

  @Field(() => Conflict, { description: 'The conflict.' })
  node: Conflict;
}

@ObjectType({ description: 'A page of conflicts, worst first.' })
export class ConflictConnection {
  @Field(() => [ConflictEdge], { description: 'The conflicts with their cursors.' })
  edges: ConflictEdge[];

  @Field(() => [Conflict], { description: 'The conflicts.' })
  nodes: Conflict[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}

@InputType({ description: 'Which conflicts: those that fit all that is given.' })
export class ConflictFilter {
  @Field(() => [Tier], { nullable: true, description: 'Of any of these tiers.' })
  tiers?: engine.Tier[];

  @Field(() => [ConflictRule], { nullable: true, description: 'Found by any of these rules.' })
  rules?: engine.ConflictRule[];

  @Field(() => [ID], { nullable: true, description: 'Between any of these departments and another.' })
  departments?: string[];

  @Field(() => [ID], { nullable: true, description: 'About any of these outcomes.' })
  outcomes?: string[];

  @Field(() => [ID], { nullable: true, description: 'With any of these goals.' })
  goals?: string[];
}
