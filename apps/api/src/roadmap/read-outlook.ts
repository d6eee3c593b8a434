import {
  type Forecast,
  type Goal,
  type GoalProgress,
  type IsoDate,
  milestoneBurnUp,
  type MilestoneBurnUp,
  progressOf,
} from '@concord/alignment-engine';
import { ProgressStatus } from '../graphql/enums.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type StatusCount, toForecast, toTally } from '../progress/progress.graphql-types.ts';
import { GoalMiss, type MilestoneOutlook } from './outlook.graphql-types.ts';
import type { RoadmapFilter } from './roadmap.graphql-types.ts';
import { selectedGoals } from './selected-goals.ts';

const MOST_MISSES = 5;
const DAY_MS = 86_400_000;

/** Whether the milestones of goals will be reached, from the plan in memory. */
export async function readOutlook(reader: OrganisationReader, filter: RoadmapFilter): Promise<MilestoneOutlook> {
  const judgement = await reader.judgement();
  const outlook = await known.of(judgement, nameOf(filter), () => workedOut(judgement, filter));
  const { points, total, committed, done, late, pace } = outlook.burnUp;
  return {
    milestones: toTally({ total, done, late, ...(total === 0 ? {} : { share: done / total }) }),
    committed,
    points: points.map(({ on, planned, done: completed }) => ({ on, planned, done: completed ?? null })),
    pace: pace ? { perWeek: rounded(pace.perWeek), forecast: toForecast(pace.forecast) } : null,
    misses: outlook.misses.map(({ goal, due, forecast, daysLate }) =>
      Object.assign(new GoalMiss(reader, judgement, goal), { due, forecast: { latest: null, ...forecast }, daysLate }),
    ),
    missCount: outlook.missCount,
    statuses: outlook.statuses,
    statedDiffering: outlook.statedDiffering,
  };
}

/** @returns the same for filters that ask the same */
export function nameOf({ department, outcome, owner, progress, statedDiffers }: RoadmapFilter): string {
  return JSON.stringify([department ?? null, outcome ?? null, owner ?? null, progress ?? null, statedDiffers === true]);
}

interface Miss {
  readonly goal: string;
  readonly due: IsoDate;
  readonly forecast: Forecast;
  readonly daysLate: number;
}

interface Outlook {
  readonly burnUp: MilestoneBurnUp;
  readonly misses: readonly Miss[];
  readonly missCount: number;
  readonly statuses: StatusCount[];
  readonly statedDiffering: number;
}

const known = new OncePerJudgement<Outlook>();

async function workedOut(judgement: Judgement, filter: RoadmapFilter): Promise<Outlook> {
  const goals = await selectedGoals(judgement, filter);
  const standing = goals.map((goal) => ({ goal, progress: progressOf(goal, judgement.asOf) }));
  const misses = standing
    .flatMap(({ goal, progress }) => missOf(goal, progress) ?? [])
    .sort((a, b) => b.daysLate - a.daysLate || (a.goal < b.goal ? -1 : 1));
  return {
    burnUp: milestoneBurnUp(goals, judgement.asOf),
    misses: misses.slice(0, MOST_MISSES),
    missCount: misses.length,
    statuses: Object.values(ProgressStatus).map((status) => ({
      status,
      count: standing.filter(({ progress }) => progress.status === status).length,
    })),
    statedDiffering: standing.filter(({ progress }) => progress.statedDiffers === true).length,
  };
}

function missOf({ key, due }: Goal, { forecast }: GoalProgress): Miss | undefined {
  if (forecast === undefined || due === undefined || forecast.on <= due) return undefined;
  return { goal: key, due, forecast, daysLate: daysBetween(due, forecast.on) };
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
