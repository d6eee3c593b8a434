import type * as engine from '@concord/alignment-engine';
import type { ShownGoal } from '@concord/persistence';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Capacity } from '../business-model/business-model.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { TargetKind } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'Where a metric shall be. At least: low; at most: high; exactly and between: both ends.' })
export class Target {
  @Field(() => TargetKind, { description: 'Its form.' })
  kind: 'at-least' | 'at-most' | 'exactly' | 'between';

  @Field(() => Float, { nullable: true, description: 'The lower end, in the unit of the metric; null if open.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end, in the unit of the metric; null if open.' })
  high: number | null;
}

@ObjectType({ description: 'The values of one dimension that a goal is limited to.' })
export class GoalScope {
  @Field(() => ID, { description: 'The key of the dimension.' })
  dimension: string;

  @Field(() => [ID], { description: 'The keys of the values.' })
  values: readonly string[];
}

@ObjectType({ description: 'What a goal itself does to an outcome.' })
export class Serves {
  @Field(() => CustomerOutcome, { description: 'The outcome.' })
  outcome: CustomerOutcome;

  @Field(() => Float, { description: 'From −1 (works against it) to 1 (serves it fully), never 0.' })
  effect: number;
}

@ObjectType({ description: 'What a goal takes of a capacity.' })
export class CapacityUse {
  @Field(() => Capacity, { description: 'The capacity.' })
  capacity: Capacity;

  @Field(() => Float, { description: 'How much of it, in its unit.' })
  amount: number;
}

@ObjectType({ description: 'A step on the way to a goal.' })
export class Milestone implements InOrganisation {
  readonly reader: OrganisationReader;
  /** As the plan states it; who owns the goal answers for it unless it names somebody. */
  readonly stated: engine.Milestone;
  readonly goalOwner: string | undefined;

  @Field(() => ID, { description: 'The key of the milestone, unique in its goal.' })
  key: string;

  @Field({ description: 'What is reached with it.' })
  title: string;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  due: string;

  @Field(() => Float, { nullable: true, description: 'What the metric of the goal should read by then.' })
  value: number | null;

  @Field(() => Float, { description: 'Its weight among the milestones of the goal.' })
  weight: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was completed.' })
  done: string | null;

  @Field(() => [String], { description: 'Goals (`tooling`) or milestones (`tooling.moulds`) it waits for.' })
  needs: readonly string[];

  @Field({ description: 'Whether it is due before the judging day and not done.' })
  late: boolean;
}

@ObjectType({ description: 'How a goal stood on a day, as its people saw it.' })
export class CheckIn {
  @Field(() => ID, { description: 'Unique in the organisation.' })
  id: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { nullable: true, description: 'The metric on that day.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'How sure the owner is to reach the target, 0 to 1.' })
  confidence: number | null;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  note: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the check-in that says it right; then this one no longer counts.',
  })
  correctedBy: string | null;
}

@ObjectType({ description: 'A point of a goal on its way, in the unit of its metric.' })
export class GoalCurvePoint {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { nullable: true, description: 'What was planned for that day.' })
  plan: number | null;

  @Field(() => Float, { nullable: true, description: 'What was checked in on that day.' })
  actual: number | null;
}

export function toTarget(target: engine.Target | undefined): Target | null {
  if (!target) return null;
  if ('atLeast' in target) return { kind: 'at-least', low: target.atLeast, high: null };
  if ('atMost' in target) return { kind: 'at-most', low: null, high: target.atMost };
  if ('exactly' in target) return { kind: 'exactly', low: target.exactly, high: target.exactly };
  return { kind: 'between', low: target.between[0], high: target.between[1] };
}

export function toScope(scope: engine.Goal['scope']): GoalScope[] {
  return Object.entries(scope).map(([dimension, values]) => ({ dimension, values }));
}

export function toMilestone(
  reader: OrganisationReader,
  stated: engine.Milestone,
  goalOwner: string | undefined,
): Milestone {
  const { key, title, due, value, weight, done, needs } = stated;
  return {
    reader,
    stated,
    goalOwner,
    key,
    title,
    due,
    value: value ?? null,
    weight,
    done: done ?? null,
    needs,
    late: done === undefined && due < reader.asOf,
  };
}

/** Latest first; of one day, the one recorded last. */
export function toCheckIns({ goal, record }: ShownGoal): CheckIn[] {
  const idOf = (position: number) => `${goal.key}:${position}`;
  return [...record]
    .sort((a, b) => (a.onDate === b.onDate ? b.position - a.position : a.onDate < b.onDate ? 1 : -1))
    .map(({ position, onDate, value, confidence, note, correctedBy }) => ({
      id: idOf(position),
      on: onDate,
      value,
      confidence,
      note,
      correctedBy: correctedBy === null ? null : idOf(correctedBy),
    }));
}
