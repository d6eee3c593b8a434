import { goalStatusWords, progressWords } from '../../components/words.ts';
import type { GoalFilter, GoalStatus, ProgressStatus } from '../../graphql/operations.ts';

/** What narrows the list of goals. Archived goals are a state of their own beside the statuses. */
export interface GoalFilterChoice {
  readonly department: string | null;
  readonly outcome: string | null;
  readonly status: string | null;
  readonly progress: string | null;
  readonly text: string | null;
}

/** The filter as the API takes it. A value that nobody knows is no filter: an old link still opens. */
export function toGoalFilter({ department, outcome, status, progress, text }: GoalFilterChoice): GoalFilter {
  return {
    ...(department === null ? {} : { departments: [department] }),
    ...(outcome === null ? {} : { outcomes: [outcome] }),
    ...(status !== null && status in goalStatusWords ? { statuses: [status as GoalStatus] } : {}),
    ...(status === 'ARCHIVED' ? { archived: true } : {}),
    ...(progress !== null && progress in progressWords ? { progress: [progress as ProgressStatus] } : {}),
    ...(text === null || text.trim() === '' ? {} : { text: text.trim() }),
  };
}
