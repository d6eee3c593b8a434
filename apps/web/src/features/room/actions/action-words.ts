import type { ActionState } from '../../../graphql/operations.ts';

export const actionStateWords: Record<ActionState, string> = { OPEN: 'open', DONE: 'done', DROPPED: 'dropped' };
