import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AlignmentScore } from '../alignment/alignment.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { NotAllowedError } from '../access/not-allowed.ts';
import { AlreadyExistsError, InvalidInputError, NotFoundError, UserError } from '../graphql/user-error.ts';
import { Goal } from './goal.graphql-types.ts';

/** What a change does. Alignment is worked out if somebody asks for it: for a large organisation it takes a while. */
interface Effect {
  readonly opened: Conflict[];
  readonly closed: Conflict[];
  readonly scoreBefore: () => Promise<AlignmentScore>;
  readonly scoreAfter: () => Promise<AlignmentScore>;
}

@ObjectType({ description: 'What a change would do, without having done it.' })
export class WhatIf {
  readonly effect: Effect;

  @Field(() => [Conflict], { description: 'Conflicts that it opens.' })
  opened: Conflict[];

  @Field(() => [Conflict], { description: 'Conflicts that it closes.' })
  closed: Conflict[];

  constructor(effect: Effect) {
    this.effect = effect;
    this.opened = effect.opened;
    this.closed = effect.closed;
  }

  @Field(() => AlignmentScore, { description: 'Alignment before.' })
  get before(): Promise<AlignmentScore> {
    return this.effect.scoreBefore();
  }

  @Field(() => AlignmentScore, { description: 'Alignment after.' })
  get after(): Promise<AlignmentScore> {
    return this.effect.scoreAfter();
  }
}

@ObjectType({ description: 'The change is stored; this is what it did.' })
export class GoalSaved extends WhatIf {
  @Field(() => Goal, { description: 'The goal as it is now.' })
  goal: Goal;

  constructor(goal: Goal, { effect }: WhatIf) {
    super(effect);
    this.goal = goal;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has changed the goal in the meantime. Nothing was written.',
})
export class StaleVersionError implements UserError {
  code = 'CONFLICT' as const;
  message: string;

  @Field(() => Int, { description: 'The version it has now.' })
  currentVersion: number;

  @Field(() => Goal, { description: 'The goal as the other person left it.' })
  current: Goal;

  constructor(message: string, current: Goal) {
    this.message = message;
    this.current = current;
    this.currentVersion = current.version;
  }
}

/** Results are instances of their classes, so GraphQL can tell them apart. */
const resolveType = (result: object) => result.constructor as new () => unknown;

export const CreateGoalResult = createUnionType({
  name: 'CreateGoalResult',
  description: 'What came of creating a goal.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError, AlreadyExistsError] as const,
  resolveType,
});

export const UpdateGoalResult = createUnionType({
  name: 'UpdateGoalResult',
  description: 'What came of changing a goal.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleVersionError] as const,
  resolveType,
});

export const ArchiveGoalResult = createUnionType({
  name: 'ArchiveGoalResult',
  description: 'What came of archiving a goal or bringing it back.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleVersionError] as const,
  resolveType,
});

export const CheckInResult = createUnionType({
  name: 'CheckInResult',
  description: 'What came of a check-in.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError, AlreadyExistsError] as const,
  resolveType,
});

export const CompleteMilestoneResult = createUnionType({
  name: 'CompleteMilestoneResult',
  description: 'What came of completing a milestone.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError, AlreadyExistsError] as const,
  resolveType,
});

export const WhatIfResult = createUnionType({
  name: 'WhatIfResult',
  description: 'What a goal as typed would change.',
  types: () => [WhatIf, InvalidInputError, NotFoundError] as const,
  resolveType,
});
