import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Metric, toMetric } from '../business-model/business-model.graphql-types.ts';
import { Goal, toGoal } from '../goal/goal.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { mayMeasure } from './may-measure.ts';
import { MetricReading, MetricReadingInput, MetricResult, WatchedMetric } from './metric.graphql-types.ts';
import { MetricService } from './metric.service.ts';

/** More goals than anybody reads on a page. */
const MOST_GOALS = 100;

@Resolver()
export class MetricMutationResolver {
  constructor(private readonly service: MetricService) {}

  @Mutation(() => MetricResult, {
    description: 'Sets readings of a metric and removes others, at once: all of it is written, or nothing is.',
  })
  changeMetricReadings(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('metric', { type: () => ID, description: 'The key of the metric.' }) metric: string,
    @Args('set', {
      type: () => [MetricReadingInput],
      defaultValue: [],
      description: 'Readings to keep, each day once; what was kept of these days before is replaced.',
    })
    set: MetricReadingInput[],
    @Args('remove', { type: () => [DateScalar], defaultValue: [], description: 'Days whose readings are removed.' })
    remove: string[],
    @Context() context: RequestContext,
  ): Promise<typeof MetricResult> {
    return this.service.changeReadings(organisation, metric, { set, remove }, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationMetricResolver {
  @ResolveField(() => Metric, { nullable: true, description: 'One metric; null if there is none with this key.' })
  async metric(
    @Parent() { reader }: Organisation,
    @Args('key', { type: () => ID, description: 'The key of the metric.' }) key: string,
  ): Promise<Metric | null> {
    const metric = (await reader.judgement()).metrics.get(key);
    return metric ? toMetric(reader, metric) : null;
  }

  @ResolveField(() => [WatchedMetric], {
    description: 'Up to three metrics that stand for satisfaction and retention, as the settings name them.',
  })
  async watchedMetrics(@Parent() { reader }: Organisation): Promise<WatchedMetric[]> {
    const { metrics } = await reader.judgement();
    return reader.organisation.watchedMetrics.flatMap((key) => {
      const metric = metrics.get(key);
      return metric ? [{ metric: toMetric(reader, metric) }] : [];
    });
  }
}

@Resolver(() => Metric)
export class MetricPageResolver {
  @ResolveField(() => [MetricReading], { description: 'What it was, by day; one a day, at most 2000.' })
  async readings(@Parent() { reader, key }: Metric): Promise<MetricReading[]> {
    const readings = (await reader.judgement()).metrics.get(key)?.readings ?? [];
    return readings.map(({ on, value }) => ({ on, value }));
  }

  @ResolveField(() => [Goal], { description: 'The goals that are measured by it, in the order of the plan.' })
  async goals(
    @Parent() { reader, key }: Metric,
    @Args('first', { type: () => Int, defaultValue: MOST_GOALS, description: 'How many at most, 1 to 100.' })
    first: number,
  ): Promise<Goal[]> {
    const { goals } = await reader.judgement();
    const keys = [...goals.values()].filter(({ metric }) => metric === key).map((goal) => goal.key);
    const stored = await reader.goalsOf(keys.slice(0, Math.max(0, Math.min(first, MOST_GOALS))));
    return stored.map((goal) => toGoal(reader, goal));
  }

  @ResolveField(() => Boolean, { description: 'Whether you may add and change its readings.' })
  mayMeasure(@Parent() { reader, controlledByKey }: Metric, @Context() context: RequestContext): boolean {
    const standing = context.standingIn(reader.organisation.key);
    return standing !== undefined && mayMeasure(standing, controlledByKey);
  }
}
