import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { GoalSaved, StaleVersionError, WhatIf } from '../goal/goal-results.graphql-types.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { Authority } from './goal-plan.graphql-types.ts';

@ObjectType({ description: 'The authority is stored; this is what that did.' })
export class AuthoritySaved extends WhatIf {
  @Field(() => Authority, { description: 'The authority as it is now.' })
  authority: Authority;

  constructor(authority: Authority, { effect }: WhatIf) {
    super(effect);
    this.authority = authority;
  }
}

const resolveType = (result: object) => result.constructor as new () => unknown;

export const ChangeGoalPlanResult = createUnionType({
  name: 'ChangeGoalPlanResult',
  description: 'What came of changing what stands behind a goal.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleVersionError] as const,
  resolveType,
});

export const SettleGoalActionResult = createUnionType({
  name: 'SettleGoalActionResult',
  description: 'What came of saying what has become of an action.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export const SettleGoalTrainingResult = createUnionType({
  name: 'SettleGoalTrainingResult',
  description: 'What came of saying that somebody has had a training.',
  types: () => [GoalSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType,
});

export const SaveAuthorityResult = createUnionType({
  name: 'SaveAuthorityResult',
  description: 'What came of saving an authority.',
  types: () => [AuthoritySaved, InvalidInputError, NotAllowedError, NotFoundError, StaleContentError] as const,
  resolveType,
});

export const RemoveAuthorityResult = createUnionType({
  name: 'RemoveAuthorityResult',
  description: 'What came of taking an authority back.',
  types: () => [WhatIf, InvalidInputError, NotAllowedError, NotFoundError, StaleContentError] as const,
  resolveType,
});
