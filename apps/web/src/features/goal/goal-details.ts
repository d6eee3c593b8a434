import type { GoalDetailsQuery } from '../../graphql/operations.ts';

/** A goal as its page shows it. */
export type GoalDetails = NonNullable<NonNullable<GoalDetailsQuery['organisation']>['goal']>;
