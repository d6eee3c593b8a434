import type * as engine from '@concord/alignment-engine';
import type { ShownGoal } from '@concord/persistence';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Commitment, Contact, Direction, GoalStatus, ProgressStatus } from '../graphql/enums.ts';
import { encodeCursor, PageInfo } from '../graphql/page.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';
import { GoalScope, Target, toScope, toTarget } from './goal-parts.graphql-types.ts';

@ObjectType({ description: 'What a department wants.' })
export class Goal implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly stored: ShownGoal;

  @Field(() => ID, { description: 'The key of the goal.' })
  key: string;

  @Field({ description: 'The goal as a sentence.' })
  title: string;

  @Field(() => Target, { nullable: true, description: 'The committed target.' })
  target: Target | null;

  @Field(() => Target, { nullable: true, description: 'What would be a stretch. It never takes part in a conflict.' })
  stretch: Target | null;

  @Field(() => Direction, { nullable: true, description: 'Which way the metric shall go, where there is no number.' })
  direction: engine.Direction | null;

  @Field(() => Float, { nullable: true, description: 'Where the metric stood at the start.' })
  baseline: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null means from now on.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null means open.' })
  due: string | null;

  @Field(() => [GoalScope], {
    description: 'What part of the business it is limited to; a dimension not named means all of it.',
  })
  scope: GoalScope[];

  @Field(() => Commitment, { description: 'How firmly it is meant.' })
  commitment: engine.Commitment;

  @Field({ description: 'Whether the customer is told this.' })
  promise: boolean;

  @Field(() => Float, { description: 'Its weight within the department.' })
  emphasis: number;

  @Field(() => GoalStatus, { description: 'Its life, as its owner states it.' })
  status: engine.GoalStatus;

  @Field(() => Contact, { nullable: true, description: 'Who starts it; null where nobody has said.' })
  contact: engine.Contact | null;

  @Field(() => [String], {
    description: 'Goals (`tooling`) or milestones (`tooling.moulds`) that must be finished first.',
  })
  needs: readonly string[];

  @Field(() => Int, { description: 'Rises with every change: pass it when changing the goal.' })
  version: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was archived; null if it is not.' })
  archivedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was stored first.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it, or a part of it, was changed last.' })
  updatedAt: Date;
}

@ObjectType({ description: 'A goal in a list.' })
export class GoalEdge {
  @Field({ description: 'Pass it as `after` to read on behind this goal.' })
  cursor: string;

  @Field(() => Goal, { description: 'The goal.' })
  node: Goal;
}

@ObjectType({ description: 'A page of goals.' })
export class GoalConnection implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly filter: GoalFilter;

  @Field(() => [GoalEdge], { description: 'The goals with their cursors.' })
  edges: GoalEdge[];

  @Field(() => [Goal], { description: 'The goals.' })
  nodes: Goal[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'Which goals: those that fit all that is given.' })
export class GoalFilter {
  @Field(() => [ID], { nullable: true, description: 'Own or shared goals of any of these departments.' })
  departments?: string[];

  @Field(() => [ID], { nullable: true, description: 'Goals that reach any of these outcomes.' })
  outcomes?: string[];

  @Field(() => [GoalStatus], { nullable: true, description: 'Goals in any of these states.' })
  statuses?: engine.GoalStatus[];

  @Field(() => [Contact], { nullable: true, description: 'Goals that are started by any of these.' })
  contacts?: engine.Contact[];

  @Field(() => Boolean, { nullable: true, description: 'Only goals of which nobody has said who starts them.' })
  unmarked?: boolean;

  @Field(() => [ProgressStatus], { nullable: true, description: 'Goals that stand like this against their plan.' })
  progress?: engine.ProgressStatus[];

  @Field(() => DateScalar, { nullable: true, description: 'Goals whose window has not ended before this day.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Goals whose window has begun by this day.' })
  to?: string;

  @Field(() => String, { nullable: true, description: 'A part of the title or of the key, in any case.' })
  text?: string;

  @Field({ defaultValue: false, description: 'Archived goals instead of the others.' })
  archived: boolean;
}

export function toGoal(reader: OrganisationReader, stored: ShownGoal): Goal {
  const { goal, version, archivedAt, createdAt, updatedAt } = stored;
  const { key, title, commitment, promise, emphasis, status, needs } = goal;
  return {
    reader,
    stored,
    key,
    title,
    commitment,
    promise,
    emphasis,
    status,
    needs,
    version,
    archivedAt,
    createdAt,
    updatedAt,
    target: toTarget(goal.target),
    stretch: toTarget(goal.stretch),
    direction: goal.direction ?? null,
    contact: goal.contact ?? null,
    baseline: goal.baseline ?? null,
    from: goal.from ?? null,
    due: goal.due ?? null,
    scope: toScope(goal.scope),
  };
}

export function goalCursor({ stored }: Goal): string {
  return encodeCursor([stored.position, stored.goal.key]);
}
