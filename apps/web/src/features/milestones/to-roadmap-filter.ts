import { say } from '@concord/texts';
import { progressWords } from '../../components/words.ts';
import type { GoalGrouping, ProgressStatus, RoadmapFilter } from '../../graphql/operations.ts';

/** What narrows the milestones page, as its address has it. */
export interface MilestoneChoice {
  readonly department: string | null;
  readonly outcome: string | null;
  readonly owner: string | null;
  readonly progress: string | null;
  readonly differs: string | null;
}

export const groupings: Record<GoalGrouping, () => string> = {
  DEPARTMENT: () => say('Department'),
  OUTCOME: () => say('Outcome served most'),
  OWNER: () => say('Owner'),
};

/** The filter as the API takes it. A value that nobody knows is no filter: an old link still opens. */
export function toRoadmapFilter({ department, outcome, owner, progress, differs }: MilestoneChoice): RoadmapFilter {
  return {
    ...(department === null ? {} : { department }),
    ...(outcome === null ? {} : { outcome }),
    ...(owner === null ? {} : { owner }),
    ...(progress !== null && progress in progressWords ? { progress: progress as ProgressStatus } : {}),
    ...(differs === 'yes' ? { statedDiffers: true } : {}),
  };
}

/** @example toGrouping('OWNER'); // 'OWNER'; anything unknown is 'DEPARTMENT' */
export function toGrouping(group: string | null): GoalGrouping {
  return group !== null && group in groupings ? (group as GoalGrouping) : 'DEPARTMENT';
}
