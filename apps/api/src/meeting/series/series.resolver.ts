import { seriesOf } from '@concord/persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../business-model/business-model.graphql-types.ts';
import { personOf } from '../../conflict-life/to-conflict-life.ts';
import { Department, toDepartment } from '../../department/department.graphql-types.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Organisation } from '../../organisation/organisation.graphql-types.ts';
import { Meeting } from '../meeting/meeting.graphql-types.ts';
import { toMeeting } from '../meeting/to-meeting.ts';
import { loadsOf } from '../meeting-loads.ts';
import { nextStart } from './next-start.ts';
import { MeetingSeries } from './series.graphql-types.ts';
import { toSeries } from './to-series.ts';

@Resolver(() => Organisation)
export class OrganisationSeriesResolver {
  @ResolveField(() => [MeetingSeries], { description: 'Meetings that come again, by name.' })
  async meetingSeries(@Parent() { reader }: Organisation): Promise<MeetingSeries[]> {
    const rows = await seriesOf(reader.manager, reader.organisation.organisationId);
    return rows.map((row) => toSeries(reader, row));
  }
}

@Resolver(() => MeetingSeries)
export class MeetingSeriesResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Who leads the meetings.' })
  async chair(@Parent() { reader, row }: MeetingSeries): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.chairKey);
  }

  @ResolveField(() => [Department], { description: 'The departments that meet.' })
  async departments(@Parent() { reader, row }: MeetingSeries): Promise<Department[]> {
    const { departments } = await reader.judgement();
    return row.departments.flatMap((key) => departments.get(key) ?? []).map((one) => toDepartment(reader, one));
  }

  @ResolveField(() => [Person], { description: 'Who is invited.' })
  async people(@Parent() { reader, row }: MeetingSeries): Promise<Person[]> {
    const judgement = await reader.judgement();
    return row.people.flatMap((key) => personOf(reader, judgement, key) ?? []);
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'Its latest meeting that is over.' })
  async lastMeeting(@Parent() { reader, row }: MeetingSeries): Promise<Meeting | null> {
    const found = (await loadsOf(reader).meetingsOfSeries.load(row.seriesId)).findLast(
      ({ state }) => state === 'closed',
    );
    return found ? toMeeting(reader, found) : null;
  }

  @ResolveField(() => Meeting, {
    nullable: true,
    description: 'Its next meeting that is not over; null if none is planned.',
  })
  async nextMeeting(@Parent() { reader, row }: MeetingSeries): Promise<Meeting | null> {
    const found = (await loadsOf(reader).meetingsOfSeries.load(row.seriesId)).find(({ state }) => state !== 'closed');
    return found ? toMeeting(reader, found) : null;
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When it meets after its last planned meeting, by its rhythm; null if it never met.',
  })
  async nextStart(@Parent() { reader, row }: MeetingSeries): Promise<Date | null> {
    const last = (await loadsOf(reader).meetingsOfSeries.load(row.seriesId)).at(-1);
    return last ? nextStart(row.rhythm, last.startsAt, reader.organisation.timeZone ?? 'UTC') : null;
  }
}
