import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../business-model/business-model.graphql-types.ts';
import { personOf } from '../../conflict-life/to-conflict-life.ts';
import { Decision } from '../../decision/decision.graphql-types.ts';
import { toDecision } from '../../decision/to-decision.ts';
import { Department, toDepartment } from '../../department/department.graphql-types.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import { PageArgs } from '../../graphql/page.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { Organisation } from '../../organisation/organisation.graphql-types.ts';
import { Action } from '../action/action.graphql-types.ts';
import { toAction } from '../action/to-action.ts';
import { loadsOf } from '../meeting-loads.ts';
import { MeetingEntry } from '../room/room.graphql-types.ts';
import { toEntry } from '../room/to-entry.ts';
import { MeetingSeries } from '../series/series.graphql-types.ts';
import { toSeries } from '../series/to-series.ts';
import { mayRun, mayWrite } from './may-run.ts';
import { meetingPage } from './meeting-page.ts';
import { Meeting, MeetingConnection, MeetingParticipant } from './meeting.graphql-types.ts';
import { MeetingFilter } from './meeting.inputs.ts';
import { toMeeting } from './to-meeting.ts';

@Resolver(() => Organisation)
export class OrganisationMeetingResolver {
  @ResolveField(() => MeetingConnection, { name: 'meetings', description: 'Its meetings, the latest first.' })
  meetingPage(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { type: () => MeetingFilter, nullable: true, description: 'Which ones; missing: all.' })
    filter?: MeetingFilter,
    @Args('earliestFirst', { type: () => Boolean, nullable: true, description: 'The earliest first instead.' })
    earliestFirst?: boolean,
  ): Promise<MeetingConnection> {
    return meetingPage(reader, page, filter ?? {}, earliestFirst === true);
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'One meeting; null if there is none with this id.' })
  async meeting(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<Meeting | null> {
    const row = isUuid(id) ? await loadsOf(reader).meetings.load(id) : undefined;
    return row ? toMeeting(reader, row) : null;
  }
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @ResolveField(() => MeetingSeries, { nullable: true, description: 'The series that it belongs to.' })
  async series(@Parent() { reader, row }: Meeting): Promise<MeetingSeries | null> {
    const found = row.seriesId === null ? undefined : await loadsOf(reader).series.load(row.seriesId);
    return found ? toSeries(reader, found) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who leads it.' })
  async chair(@Parent() { reader, row }: Meeting): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.chairKey);
  }

  @ResolveField(() => [Department], { description: 'The departments that meet.' })
  async departments(@Parent() { reader, row }: Meeting): Promise<Department[]> {
    const { departments } = await reader.judgement();
    return row.departments.flatMap((key) => departments.get(key) ?? []).map((one) => toDepartment(reader, one));
  }

  @ResolveField(() => [MeetingParticipant], { description: 'Who is invited, and who came.' })
  async participants(@Parent() { reader, row }: Meeting): Promise<MeetingParticipant[]> {
    const judgement = await reader.judgement();
    const keys = new Set([row.chairKey, ...row.people, ...row.present]);
    return [...keys].flatMap((key) => {
      const person = personOf(reader, judgement, key);
      if (person === null) return [];
      const isChair = key === row.chairKey;
      return [
        { person, isChair, isInvited: isChair || row.people.includes(key), isPresent: row.present.includes(key) },
      ];
    });
  }

  @ResolveField(() => [MeetingEntry], {
    description: 'What people wrote about the meeting as a whole, in the order in which they did; corrections too.',
  })
  async entries(@Parent() { reader, row }: Meeting): Promise<MeetingEntry[]> {
    const all = await loadsOf(reader).entries.load(row.meetingId);
    return all.filter(({ itemId }) => itemId === null).map((entry) => toEntry(reader, entry));
  }

  @ResolveField(() => [Decision], { description: 'What was decided in it, in the order in which it was.' })
  async decisions(@Parent() { reader, row }: Meeting): Promise<Decision[]> {
    return (await loadsOf(reader).decisions.load(row.meetingId)).map((one) => toDecision(reader, one));
  }

  @ResolveField(() => [Action], { description: 'What people promised in it, by the day on which it is due.' })
  async actions(@Parent() { reader, row }: Meeting): Promise<Action[]> {
    return (await loadsOf(reader).actions.load(row.meetingId)).map((one) => toAction(reader, one));
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting of its series before it.' })
  async previous(@Parent() { reader, row }: Meeting): Promise<Meeting | null> {
    const all = row.seriesId === null ? [] : await loadsOf(reader).meetingsOfSeries.load(row.seriesId);
    const found = all.findLast(({ startsAt }) => startsAt < row.startsAt);
    return found ? toMeeting(reader, found) : null;
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting of its series after it.' })
  async next(@Parent() { reader, row }: Meeting): Promise<Meeting | null> {
    const all = row.seriesId === null ? [] : await loadsOf(reader).meetingsOfSeries.load(row.seriesId);
    const found = all.find(({ startsAt }) => startsAt > row.startsAt);
    return found ? toMeeting(reader, found) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may prepare, invite, run and close it.' })
  mayRun(@Parent() { reader, row }: Meeting, @Context() context: RequestContext): boolean {
    const standing = context.standingIn(reader.organisation.key);
    return standing !== undefined && mayRun(standing, row);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may write notes, input, options and assumptions in it.' })
  mayWrite(@Context() context: RequestContext, @Parent() { reader }: Meeting): boolean {
    const standing = context.standingIn(reader.organisation.key);
    return standing !== undefined && standing.person !== undefined && mayWrite(standing);
  }
}
