import { type Goal, type GoalProgress, type IsoDate, milestoneBurnUp, progressOf } from '@concord/alignment-engine';
import { ProgressStatus } from '../graphql/enums.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { toForecast, toTally } from '../progress/progress.graphql-types.ts';
import { GoalMiss, type MilestoneOutlook } from './outlook.graphql-types.ts';
import type { RoadmapFilter } from './roadmap.graphql-types.ts';
import { selectedGoals } from './selected-goals.ts';

const MOST_MISSES = 5;
const DAY_MS = 86_400_000;

/** Whether the milestones of goals will be reached, from the plan in memory. */
export async function readOutlook(reader: OrganisationReader, filter: RoadmapFilter): Promise<MilestoneOutlook> {
  const judgement = await reader.judgement();
  const goals = await selectedGoals(judgement, filter);
  const { points, total, committed, done, late, pace } = milestoneBurnUp(goals, judgement.asOf);
  const standing = goals.map((goal) => ({ goal, progress: progressOf(goal, judgement.asOf) }));
  const misses = standing
    .flatMap(({ goal, progress }) => missOf(reader, judgement, goal, progress) ?? [])
    .sort((a, b) => b.daysLate - a.daysLate || (a.goalKey < b.goalKey ? -1 : 1));
  return {
    milestones: toTally({ total, done, late, ...(total === 0 ? {} : { share: done / total }) }),
    committed,
    points: points.map(({ on, planned, done: completed }) => ({ on, planned, done: completed ?? null })),
    pace: pace ? { perWeek: rounded(pace.perWeek), forecast: toForecast(pace.forecast) } : null,
    misses: misses.slice(0, MOST_MISSES),
    missCount: misses.length,
    statuses: Object.values(ProgressStatus).map((status) => ({
      status,
      count: standing.filter(({ progress }) => progress.status === status).length,
    })),
    statedDiffering: standing.filter(({ progress }) => progress.statedDiffers === true).length,
  };
}

function missOf(
  reader: OrganisationReader,
  judgement: Judgement,
  { key, due }: Goal,
  { forecast }: GoalProgress,
): GoalMiss | undefined {
  const told = toForecast(forecast);
  if (told === null || due === undefined || told.on <= due) return undefined;
  const misses = { due, forecast: told, daysLate: daysBetween(due, told.on) };
  return Object.assign(new GoalMiss(reader, judgement, key), misses);
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
