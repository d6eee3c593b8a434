import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Decision } from '../../decision/decision.graphql-types.ts';
import { Action } from '../action/action.graphql-types.ts';
import { toAction } from '../action/to-action.ts';
import { Meeting } from '../meeting/meeting.graphql-types.ts';
import { toMeeting } from '../meeting/to-meeting.ts';
import { loadsOf } from '../meeting-loads.ts';

/** Where decisions come from and what was promised with them. */
@Resolver(() => Decision)
export class DecisionInLogResolver {
  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting that took it; null outside of meetings.' })
  meeting(@Parent() { reader, row }: Decision): Promise<Meeting | null> {
    return meetingOf(reader, row.meetingId);
  }

  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting that reviewed it.' })
  reviewedIn(@Parent() { reader, row }: Decision): Promise<Meeting | null> {
    return meetingOf(reader, row.reviewedMeetingId);
  }

  @ResolveField(() => [Action], { description: 'What people promised with it, in meetings.' })
  async actions(@Parent() { reader, row }: Decision): Promise<Action[]> {
    return (await loadsOf(reader).actionsOfDecision.load(row.decisionId)).map((one) => toAction(reader, one));
  }
}

async function meetingOf(reader: Decision['reader'], id: string | null): Promise<Meeting | null> {
  const found = id === null ? undefined : await loadsOf(reader).meetings.load(id);
  return found ? toMeeting(reader, found) : null;
}
