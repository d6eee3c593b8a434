import { contactWords, goalStatusWords, progressWords } from '../../components/words.ts';
import type { Contact, GoalFilter, GoalStatus, ProgressStatus } from '../../graphql/operations.ts';

/** What narrows the list of goals. Archived goals are a state of their own beside the statuses. */
export interface GoalFilterChoice {
  readonly department: string | null;
  readonly outcome: string | null;
  readonly status: string | null;
  readonly progress: string | null;
  /** Who starts it, or `UNMARKED`. */
  readonly contact: string | null;
  readonly text: string | null;
}

/** The filter as the API takes it. A value that nobody knows is no filter: an old link still opens. */
export function toGoalFilter({ department, outcome, status, progress, contact, text }: GoalFilterChoice): GoalFilter {
  return {
    ...(department === null ? {} : { departments: [department] }),
    ...(outcome === null ? {} : { outcomes: [outcome] }),
    ...(status !== null && status in goalStatusWords ? { statuses: [status as GoalStatus] } : {}),
    ...(status === 'ARCHIVED' ? { archived: true } : {}),
    ...(progress !== null && progress in progressWords ? { progress: [progress as ProgressStatus] } : {}),
    ...(contact !== null && contact in contactWords ? { contacts: [contact as Contact] } : {}),
    ...(contact === 'UNMARKED' ? { unmarked: true } : {}),
    ...(text === null || text.trim() === '' ? {} : { text: text.trim() }),
  };
}
