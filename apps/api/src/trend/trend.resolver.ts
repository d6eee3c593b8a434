import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { readTrend } from './read-trend.ts';
import { dayBefore } from './steps-of-trend.ts';
import { AlignmentTrend } from './trend.graphql-types.ts';

/** Half a year. */
const USUAL_DAYS = 182;

@Resolver(() => Organisation)
export class TrendResolver {
  @ResolveField(() => AlignmentTrend, {
    description: 'How far its goals pulled together over time, and what moved it.',
  })
  trend(
    @Parent() { reader }: Organisation,
    @Args('from', {
      type: () => DateScalar,
      nullable: true,
      description: 'The first day; half a year before the last if left out.',
    })
    from?: string,
    @Args('to', { type: () => DateScalar, nullable: true, description: 'The last day; the judging day if left out.' })
    to?: string,
  ): Promise<AlignmentTrend> {
    const last = to ?? reader.asOf;
    return readTrend(reader, { from: from ?? dayBefore(last, USUAL_DAYS), to: last });
  }
}
