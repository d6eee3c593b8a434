import type { GoalStatus } from '../../graphql/operations.ts';

/** What is over neither helps nor is helped. */
export const HELPING_STATES: readonly GoalStatus[] = ['ACTIVE', 'DRAFT'];
