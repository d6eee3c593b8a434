import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OfOrganisation, OfVersion } from '../asked-for.ts';
import { MeetingResult } from '../meeting/meeting.graphql-types.ts';
import { MeetingSeriesInput, MeetingSeriesResult } from './series.graphql-types.ts';
import { SeriesService } from './series.service.ts';

const OfSeries = () => Args('series', { type: () => ID, description: 'The id of the series.' });

@Resolver()
export class SeriesMutationResolver {
  constructor(private readonly service: SeriesService) {}

  @Mutation(() => MeetingSeriesResult, { description: 'Plans meetings that come again.' })
  planMeetingSeries(
    @OfOrganisation() organisation: string,
    @Args('input', { description: 'The series.' }) input: MeetingSeriesInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingSeriesResult> {
    return this.service.plan(organisation, input, context);
  }

  @Mutation(() => MeetingSeriesResult, {
    description: 'Changes a series: what its next meetings begin as. Meetings that are planned stay as they are.',
  })
  changeMeetingSeries(
    @OfOrganisation() organisation: string,
    @OfSeries() series: string,
    @OfVersion('the series') version: number,
    @Args('input', { description: 'The series as it shall be.' }) input: MeetingSeriesInput,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingSeriesResult> {
    return this.service.change(organisation, { series, version }, input, context);
  }

  @Mutation(() => MeetingResult, {
    description: 'Plans the next meeting of a series, with what was left over of the last one.',
  })
  planNextMeeting(
    @OfOrganisation() organisation: string,
    @OfSeries() series: string,
    @Args('startsAt', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'When it begins; missing: by the rhythm of the series after its last meeting.',
    })
    startsAt: Date | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof MeetingResult> {
    return this.service.planNext(organisation, series, startsAt ?? undefined, context);
  }
}
