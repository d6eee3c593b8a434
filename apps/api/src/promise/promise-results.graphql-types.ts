import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { ServicePromise, StaffedHours } from './promise.graphql-types.ts';

@ObjectType({ description: 'The promise is stored; this is what that did.' })
export class PromiseSaved extends WhatIf {
  @Field(() => ServicePromise, { description: 'The promise as it is now.' })
  promise: ServicePromise;

  constructor(promise: ServicePromise, { effect }: WhatIf) {
    super(effect);
    this.promise = promise;
  }
}

@ObjectType({ description: 'The staffed hours are stored; this is what that did.' })
export class StaffingSaved extends WhatIf {
  @Field(() => StaffedHours, { description: 'The hours as they are now.' })
  staffing: StaffedHours;

  constructor(staffing: StaffedHours, { effect }: WhatIf) {
    super(effect);
    this.staffing = staffing;
  }
}

const resolveType = (result: object) => result.constructor as new () => unknown;

export const SavePromiseResult = createUnionType({
  name: 'SavePromiseResult',
  description: 'What came of saving a promise.',
  types: () => [PromiseSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleContentError] as const,
  resolveType,
});

export const SaveStaffingResult = createUnionType({
  name: 'SaveStaffingResult',
  description: 'What came of saving staffed hours.',
  types: () => [StaffingSaved, InvalidInputError, NotAllowedError, NotFoundError, StaleContentError] as const,
  resolveType,
});

export const RemovePromiseResult = createUnionType({
  name: 'RemovePromiseResult',
  description: 'What came of removing a promise or staffed hours.',
  types: () => [WhatIf, InvalidInputError, NotAllowedError, NotFoundError, StaleContentError] as const,
  resolveType,
});
