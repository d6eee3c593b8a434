import type * as engine from '@concord/alignment-engine';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ProgressStatus } from '../graphql/enums.ts';
import { rounded } from '../graphql/rounded.ts';
import { DateScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'Milestones, counted on the judging day.' })
export class MilestoneTally {
  @Field(() => Int, { description: 'All.' })
  total: number;

  @Field(() => Int, { description: 'Completed.' })
  done: number;

  @Field(() => Int, { description: 'Due before the day and not completed.' })
  late: number;

  @Field(() => Int, { description: 'Not completed, late or not.' })
  left: number;

  @Field(() => Float, { nullable: true, description: 'Completed weight ÷ weight of all; null without milestones.' })
  share: number | null;
}

@ObjectType({ description: 'When a target is reached at the rate of the last check-ins.' })
export class Forecast {
  @Field(() => DateScalar, { description: 'The likeliest day.' })
  on: string;

  @Field(() => DateScalar, { description: 'One standard error earlier.' })
  earliest: string;

  @Field(() => DateScalar, { nullable: true, description: 'One standard error later; null if it may never be.' })
  latest: string | null;
}

@ObjectType({ description: 'How far a goal has come on the judging day.' })
export class GoalProgress {
  @Field(() => Float, { nullable: true, description: 'The last value checked in.' })
  current: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last check-in.' })
  lastCheckIn: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the way to the committed target, 0 to 1; null where it cannot be told.',
  })
  progress: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of the way that was planned for this day.' })
  expected: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the way to the stretch target, 0 to 1.' })
  stretchProgress: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where the stretch target lies on the way to the committed one: 1.2 is 20 % beyond it.',
  })
  stretchAt: number | null;

  @Field(() => Boolean, { nullable: true, description: 'For goals that keep a value: whether it is kept.' })
  kept: boolean | null;

  @Field({ description: 'Whether the committed target is reached or kept.' })
  met: boolean;

  @Field(() => ProgressStatus, { description: 'Progress against plan.' })
  status: engine.ProgressStatus;

  @Field(() => Float, { nullable: true, description: 'How sure the owner is, 0 to 1.' })
  confidence: number | null;

  @Field(() => ProgressStatus, { nullable: true, description: 'What that amounts to; null if the owner said nothing.' })
  statedStatus: engine.ProgressStatus | null;

  @Field({ description: 'Whether the owner says on track and the numbers off track, or the other way round.' })
  statedDiffers: boolean;

  @Field(() => MilestoneTally, { description: 'Its milestones.' })
  milestones: MilestoneTally;

  @Field(() => Forecast, {
    nullable: true,
    description:
      'When the target is reached at the present rate; null with too few check-ins or no movement towards it.',
  })
  forecast: Forecast | null;
}

@ObjectType({ description: 'How many goals stand like this.' })
export class StatusCount {
  @Field(() => ProgressStatus, { description: 'How they stand.' })
  status: engine.ProgressStatus;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Where many goals stood on a day.' })
export class ProgressPoint {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { description: 'Mean share of the way planned, 0 to 1.' })
  plan: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean share of the way covered, 0 to 1; null after the judging day.',
  })
  actual: number | null;

  @Field(() => Int, { description: 'Milestones due by then.' })
  milestonesPlanned: number;

  @Field(() => Int, { nullable: true, description: 'Milestones completed by then; null after the judging day.' })
  milestonesDone: number | null;
}

@ObjectType({ description: 'The way of the active goals over time.' })
export class ProgressHistory {
  @Field(() => [ProgressPoint], { description: 'Ascending by day.' })
  points: ProgressPoint[];

  @Field(() => Float, {
    nullable: true,
    description: 'Where stretch lies as a share of the committed way: 1.2 is 20 % beyond; null if no goal has one.',
  })
  stretch: number | null;

  @Field(() => MilestoneTally, { description: 'Their milestones.' })
  milestones: MilestoneTally;

  @Field(() => [StatusCount], { description: 'How many goals stand how.' })
  statuses: StatusCount[];
}

export function toTally({ total, done, late, share }: engine.MilestoneTally): MilestoneTally {
  return { total, done, late, left: total - done, share: rounded(share) };
}

export function toForecast(forecast: engine.Forecast | undefined): Forecast | null {
  return forecast ? { ...forecast, latest: forecast.latest ?? null } : null;
}

export function toProgress(progress: engine.GoalProgress): GoalProgress {
  const { current, lastCheckIn, kept, met, status, forecast } = progress;
  return {
    current: current ?? null,
    lastCheckIn: lastCheckIn ?? null,
    progress: rounded(progress.progress),
    expected: rounded(progress.expected),
    stretchProgress: rounded(progress.stretchProgress),
    kept: kept ?? null,
    met,
    status,
    stretchAt: rounded(progress.stretchAt),
    confidence: progress.confidence ?? null,
    statedStatus: progress.statedStatus ?? null,
    statedDiffers: progress.statedDiffers ?? false,
    milestones: toTally(progress.milestones),
    forecast: toForecast(forecast),
  };
}

export function toHistory(
  { points, stretch, milestones }: engine.ProgressHistory,
  statuses: readonly engine.ProgressStatus[],
): ProgressHistory {
  return {
    points: points.map(({ on, plan, actual, milestonesPlanned, milestonesDone }) => ({
      on,
      plan: rounded(plan) ?? 0,
      actual: rounded(actual),
      milestonesPlanned,
      milestonesDone: milestonesDone ?? null,
    })),
    stretch: rounded(stretch),
    milestones: toTally(milestones),
    statuses: Object.values(ProgressStatus).map((status) => ({
      status,
      count: statuses.filter((one) => one === status).length,
    })),
  };
}
