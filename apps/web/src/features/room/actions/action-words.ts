import { say } from '@concord/texts';
import type { ActionState } from '../../../graphql/operations.ts';

export const actionStateWords: Record<ActionState, () => string> = {
  OPEN: () => say('open@@something promised'),
  DONE: () => say('done@@something promised'),
  DROPPED: () => say('dropped@@something promised'),
};
